"""Predictions and gold out of files: which article belongs to which, and what is known of its text."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.errors import KnownError
from core.evaluation import UNKNOWN_CHARACTER, Pair
from core.formats.files import read_whole
from core.formats.results import Listed, read_results
from core.model import Metric, Span
from core.record import canonical, metric_record

_SUFFIXES = {".json", ".jsonl"}
_MOST_NAMES = 20


@dataclass(frozen=True, slots=True)
class Compared:
    """Articles with both their sides, and sentences about those that lack one."""

    pairs: tuple[Pair, ...]
    warnings: tuple[KnownError, ...]


def listed(path: Path) -> tuple[Listed, ...]:
    """Every article of a file, or of the .json and .jsonl files of a folder.

    Raises KnownError where there is none, one cannot be read, or one stands there twice.
    """
    found = [each for file in files_in(path) for each in _read(file)]
    times = Counter(each.file for each in found)
    for name, count in times.items():
        if count > 1:
            raise KnownError(
                "“{file}” stands {count} times in {path}. Leave one of them, and try again.",
                file=name,
                count=count,
                path=path,
            )
    return tuple(found)


def files_in(path: Path) -> tuple[Path, ...]:
    """The files that `listed` reads there. Raises KnownError where there is none."""
    if not path.exists():
        raise KnownError("{path} does not exist. Check the name and try again.", path=path)
    if not path.is_dir():
        return (path,)
    below = (file for file in path.rglob("*") if file.suffix.lower() in _SUFFIXES and file.is_file())
    files = tuple(sorted(file for file in below if not file.name.startswith(".")))
    if not files:
        raise KnownError("There is nothing to compare in {path}: no .json or .jsonl file.", path=path)
    return files


def _read(file: Path) -> tuple[Listed, ...]:
    return read_results(read_whole(file, str(file)), file.name)


def compared(predictions: Sequence[Listed], gold: Sequence[Listed]) -> Compared:
    """Pair both sides by name: gold without predictions is all missed, predictions without gold are left out.

    Raises KnownError where no name agrees, or where both sides speak of different texts.
    """
    by_name, clear = _index(predictions), _index(gold)
    pairs: list[Pair] = []
    lonely: list[Listed] = []
    taken: set[str] = set()
    for each in gold:
        found = next((by_name[name] for name in each.names if name in by_name and name in clear), None)
        if found is None or found.file in taken:
            lonely.append(each)
            pairs.append(_pair(each, None))
        else:
            taken.add(found.file)
            pairs.append(_pair(each, found))
    if gold and predictions and not taken:
        raise KnownError(
            "No article of the predictions is in the gold: they are paired by “file”. The predictions begin"
            " with “{predicted}”, the gold with “{gold}”.",
            predicted=predictions[0].file,
            gold=gold[0].file,
        )
    spare = [each for each in predictions if each.file not in taken]
    return Compared(tuple(pairs), tuple(_warnings(lonely, spare)))


def _index(entries: Sequence[Listed]) -> dict[str, Listed]:
    """Entries by name; a name that two of them bear names neither."""
    times = Counter(name for each in entries for name in set(each.names))
    return {name: each for each in entries for name in each.names if times[name] == 1}


def _pair(gold: Listed, predicted: Listed | None) -> Pair:
    sides = [gold] if predicted is None else [gold, predicted]
    titles = [each.title for each in sides if each.title]
    return Pair(
        gold.file,
        titles[0] if titles else gold.names[-1],
        _known_text(sides),
        tuple(found.metric for found in gold.metrics),
        () if predicted is None else predicted.metrics,
        tuple(sorted({name: value for each in reversed(sides) for name, value in each.fields}.items())),
    )


def _known_text(sides: Sequence[Listed]) -> str:
    """The article's text where a side has it, else its quotes with what is not known between them."""
    lengths = {each.chars for each in sides if each.chars is not None}
    texts = {each.text for each in sides if each.text is not None}
    if len(lengths) > 1 or len(texts) > 1:
        raise KnownError(
            "Gold and predictions of “{file}” were made from different texts ({lengths} characters)."
            " Run the extractor on the text of the gold, and try again.",
            file=sides[0].file,
            lengths=", ".join(map(str, sorted(lengths))),
        )
    ends = [span.end for each in sides for span, _ in each.quotes]
    characters = list(texts.pop() if texts else UNKNOWN_CHARACTER * max([*ends, *lengths], default=0))
    for each in sides:
        for span, quote in each.quotes:
            _fill_in(characters, span, quote, each.file)
    return "".join(characters)


def _fill_in(characters: list[str], span: Span, quote: str, file: str) -> None:
    known = "".join(characters[span.start : span.end])
    if any(one not in {other, UNKNOWN_CHARACTER} for one, other in zip(known, quote, strict=True)):
        raise KnownError(
            "Gold and predictions of “{file}” do not read the same at {start}–{end}: “{quote}” and “{known}”."
            " Run the extractor on the text of the gold, and try again.",
            file=file,
            start=span.start,
            end=span.end,
            quote=quote,
            known=known.replace(UNKNOWN_CHARACTER, "…"),
        )
    characters[span.start : span.end] = quote


def _warnings(lonely: Sequence[Listed], spare: Sequence[Listed]) -> Iterator[KnownError]:
    if lonely:
        yield KnownError(
            "{count} {count:article|articles} of the gold {count:has|have} no predictions, so all"
            " {metrics} of {count:its|their} metrics count as missed: {names}.",
            count=len(lonely),
            metrics=sum(len(each.metrics) for each in lonely),
            names=_named(lonely),
        )
    if spare:
        yield KnownError(
            "{count} {count:article|articles} of the predictions {count:has|have} no gold and"
            " {count:was|were} left out: {names}.",
            count=len(spare),
            names=_named(spare),
        )


def _named(entries: Sequence[Listed]) -> str:
    names = [each.file for each in entries[:_MOST_NAMES]]
    return ", ".join([*names, "…"] if len(entries) > _MOST_NAMES else names)


def content_hash(names: Sequence[str], metrics: Callable[[int], Iterable[Metric]]) -> str:
    """The SHA-256 of what the gold says of each article, whatever order or shape its files have.

    `metrics` gives those of the article at that place among the names, each once.
    """
    digest, between = hashlib.sha256(), ""
    for at in sorted(range(len(names)), key=lambda at: f"{canonical(names[at])},"):
        records = [metric_record(each, "") for each in metrics(at)]
        digest.update(f"{between}{canonical([names[at], records])}".encode())
        between = "\n"
    return digest.hexdigest()
