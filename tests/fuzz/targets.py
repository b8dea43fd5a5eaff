"""What is tried with an input, and what must hold of the answer: a result that fits, or a KnownError."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from random import Random

from core.errors import KnownError
from core.extraction.extractor import RuleExtractor
from core.extraction.ladder import rungs, value_at
from core.extraction.numerals import parse, scan
from core.extraction.proposal import proposed
from core.extraction.reading import read_quantity
from core.formats import formats
from core.formats.answers import answered, read_predictions
from core.formats.release import articles_of, lines_of, manifest_of, schema_in, verified
from core.jobs import parts
from core.jobs.looking import look
from core.jobs.reading import Incoming, read_file, text_files
from core.jobs.searching import query_of
from core.model import Metric, Quantity, Span, article_id
from core.record import canonical, metric_record
from core.schema import read as read_schema
from core.schema import schema
from core.written import written
from tests.fuzz import seeds
from tests.fuzz.mutations import (
    Mutation,
    declared_otherwise,
    deepened,
    json_mutated,
    xml_mutated,
    zip_mutated,
)

_LONGEST_SENTENCE = 4000
_MOST_DIGITS = 200


@dataclass(frozen=True, slots=True)
class Target:
    """Something that takes foreign bytes. `files`: a name, the bytes and those of the file beside it."""

    files: Callable[[], tuple[tuple[str, bytes, bytes | None], ...]]
    attempt: Callable[[Path, bytes, Random], None]
    shapes: tuple[Mutation, ...] = ()
    seconds: float = 10
    writing: bool = False


def check_sentence(error: KnownError) -> None:
    """A refusal can be shown: it fills its template, is not endless, and is text."""
    words = str(error)
    assert 10 < len(words) < _LONGEST_SENTENCE, f"{len(words)} characters"
    words.encode()


def check_quantity(quantity: Quantity) -> None:
    """Values are finite, and written out they fit on a line."""
    for value in (quantity.value, quantity.upper):
        assert value is None or (isinstance(value, Decimal) and value.is_finite()), value
        assert value is None or abs(value.adjusted()) < _MOST_DIGITS, value
        assert value is None or len(value.as_tuple().digits) <= _MOST_DIGITS, value
    written(quantity).encode()


def _read(wanted: str) -> Callable[[Path, bytes, Random], None]:
    def attempt(path: Path, _data: bytes, rng: Random) -> None:
        try:
            sources = text_files([path])
        except KnownError as error:
            check_sentence(error)
            return
        for source in sources[:20]:
            _check_incoming(read_file(source, wanted=wanted if rng.random() < 0.5 else ""))

    return attempt


def _read_in_parts(path: Path, data: bytes, rng: Random) -> None:
    """As a file that is too large to be read at once, each part some lines."""
    before = parts.LARGE, parts._PART
    parts.LARGE, parts._PART = len(data) - 1, rng.choice((1, 1_000))
    try:
        (source,) = text_files([path])
        seen = look(source)
        for part in parts.checked_parts(source):
            _check_incoming(read_file(part))
        if seen.refused is not None:
            check_sentence(seen.refused)
    finally:
        parts.LARGE, parts._PART = before


def _check_incoming(incoming: Incoming) -> None:
    if incoming.refused is not None:
        assert not incoming.entries, "half of a refused file came in"
        check_sentence(incoming.refused)
        return
    for entry in incoming.entries:
        article, metrics = entry.article, entry.annotated.metrics
        text = article.text
        text.encode()
        assert article.id == article_id(text)
        assert text.strip()
        assert not set("\r\0") & set(text)
        canonical([article.title, article.source, article.published, article.fields]).encode()
        spans = sorted(metric.span for metric in metrics)
        assert all(one.end <= two.start for one, two in pairwise(spans)), "values overlap"
        for metric in metrics:
            _check_places(metric, text)
            assert metric.kind in {kind.id for kind in schema().known_kinds}
            check_quantity(metric.quantity)
            canonical(metric_record(metric, text)).encode()
    for loss in incoming.losses:
        canonical([loss.title, loss.name, loss.quote]).encode()
    for unknown in incoming.unknown:
        unknown.label.encode()


def _check_places(metric: Metric, text: str) -> None:
    assert all(0 <= at.start < at.end <= len(text) for at in (metric.span, *dict(metric.roles).values()))


def _extract(_path: Path, data: bytes, rng: Random) -> None:
    text = data.decode("utf-8", "replace")
    found = RuleExtractor().extract(text)
    spans = [each.metric.span for each in found.metrics]
    assert all(one.end <= two.start for one, two in pairwise(spans))
    for each in found.metrics:
        _check_places(each.metric, text)
        check_quantity(each.metric.quantity)
    numbers = scan(text)
    assert all(one.span.end <= two.span.start for one, two in pairwise(numbers))
    if text:
        _propose(text, rng)


def _propose(text: str, rng: Random) -> None:
    start = rng.randrange(len(text))
    span = Span(start, min(len(text), start + rng.randrange(1, 12)))
    rungs(text, span)
    value_at(text, start)
    try:
        check_quantity(
            proposed(text, span, rng.choice(["count", "change", "rank", "money", "ratio"])).quantity
        )
    except KnownError as error:
        check_sentence(error)


def _value(_path: Path, data: bytes, rng: Random) -> None:
    text = data.decode("utf-8", "replace")
    value = parse(text)
    assert value is None or value.is_finite()
    quantity = read_quantity(text, rng.choice(["count", "change", "rank", "money"]))
    if quantity is not None:
        check_quantity(quantity)
    try:
        query_of(rng.choice(["", "value:", "kind:", "cause:", '"']) + text, "林")
    except KnownError as error:
        check_sentence(error)


_VALUES = """
1.2万 ３，２００ 百分之三十 三分之二 2.4e8 3/5 .5 约4.2万辆 上升12.5% 80万元至100万元 三四十 两千余 一万二
第3名 倒数第三 三成半 十几 3亿5千万 1兆 负三 -3.5 １２．５％ 九点五 2小时30分 ¥300 4.2km 1:3 3倍
"""


def _values() -> tuple[tuple[str, bytes, None], ...]:
    return tuple(("value.txt", words.encode(), None) for words in _VALUES.split())


def _predictions(_path: Path, data: bytes, rng: Random) -> None:
    try:
        if rng.random() < 0.3:
            answered(data, "x.jsonl", 1, "a.txt").extraction(seeds.TEXT)
        for each in read_predictions(data, "x.jsonl"):
            for text in (seeds.TEXT, str(each.fields.record.get("text", ""))):
                for found in each.extraction(text).metrics:
                    check_quantity(found.metric.quantity)
    except KnownError as error:
        check_sentence(error)


def _release(path: Path, data: bytes, rng: Random) -> None:
    """A frozen folder with one of its files another."""
    folder = path.parent / "release"
    files = dict(seeds.release())
    files[rng.choice(sorted(files))] = data
    for name, each in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(each)
    try:
        for reading in (manifest_of, lines_of, schema_in, verified, lambda it: list(articles_of(it))):
            try:
                reading(folder)
            except KnownError as error:
                check_sentence(error)
    finally:
        shutil.rmtree(folder)


def _schema(_path: Path, data: bytes, _rng: Random) -> None:
    try:
        read_schema(data.decode("utf-8", "replace"), "schema.toml")
    except KnownError as error:
        check_sentence(error)


def _schemas() -> tuple[tuple[str, bytes, None], ...]:
    return (("schema.toml", (seeds.ROOT / "resources" / "schema.toml").read_bytes(), None),)


_JSON = (json_mutated, json_mutated, json_mutated, deepened)
_SHAPES = {
    **dict.fromkeys(("jsonl", "doccano", "doccano_relations", "spacy_jsonl", "label_studio"), _JSON),
    "cas": (xml_mutated, declared_otherwise),
    "html": (xml_mutated,),
    "docx": (zip_mutated,),
}

TARGETS: dict[str, Target] = {
    **{
        name: Target(lambda name=name: seeds.of_format(name), _read(name), _SHAPES.get(name, ()))
        for name, each in sorted(formats().items())
        if each.read
    },
    "parts": Target(lambda: seeds.of_format("jsonl"), _read_in_parts, _JSON),
    "archives": Target(seeds.archives, _read("text"), (zip_mutated,)),
    "extractor": Target(lambda: tuple(("a.txt", data, None) for data in seeds.texts()), _extract),
    "value": Target(_values, _value),
    "predictions": Target(lambda: seeds.of_format("jsonl"), _predictions, _JSON),
    "release": Target(
        lambda: tuple((Path(name).name, data, None) for name, data in seeds.release().items()),
        _release,
        _JSON,
        writing=True,
    ),
    "schema": Target(_schemas, _schema),
}
