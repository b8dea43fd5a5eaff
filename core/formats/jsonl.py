"""JSON Lines of ours: one article a line with its text, offsets in code points, a quote beside each.

Sorted by id, keys sorted, LF, UTF-8: the same content gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from core.errors import KnownError
from core.formats import Annotated, Asked, Aspect, Brought, Format, Loss, Output, Packet
from core.formats.exchange.marking import ordered
from core.formats.fields import Fields, is_line
from core.formats.lines import objects
from core.formats.metrics import Body, read_metric
from core.model import Article, article_id
from core.record import Record, canonical, typed_record

OWN_FIELDS = frozenset(
    {"id", "title", "text", "source", "published", "complete", "metrics"}
    | {"file", "chars", "extractor", "version", "configuration", "exclusions", "unknown"}
)
"""The fields that the program itself reads or writes; any other line of text belongs to the article."""


def record_of(annotated: Annotated) -> Record:
    """An article as a line holds it."""
    article = annotated.article
    return {
        **dict(article.fields),
        "id": article.id,
        "title": article.title,
        "text": article.text,
        "source": article.source,
        "published": article.published,
        "complete": annotated.complete,
        "metrics": [typed_record(metric, article.text) for metric in ordered(annotated)],
    }


def read(data: bytes, name: str, first: int = 1) -> tuple[Annotated, ...]:
    """Every article of the file; `name` is for the sentences, `first` the number of the first line.

    Raises KnownError with line and field, and takes nothing, where anything in it is wrong.
    """
    found: dict[str, Annotated] = {}
    for line, record in objects(data, name, first):
        annotated = _annotated(Fields(record, name, line))
        if annotated.article.id in found:
            raise KnownError(
                "{name}, line {line}: the article “{title}” stands in the file twice."
                " Leave one of them out; nothing was taken from the file.",
                name=name,
                line=line,
                title=annotated.article.title,
            )
        found[annotated.article.id] = annotated
    return tuple(found.values())


def _annotated(fields: Fields) -> Annotated:
    text = fields.text("text")
    check_id(fields, text)
    _check_text(fields, text)
    article = Article.of(
        text,
        fields.words("title"),
        fields.words("source"),
        fields.words("published"),
        fields.others(OWN_FIELDS),
    )
    body = Body(len(text), text)
    metrics = tuple(read_metric(each, body).metric for each in fields.objects("metrics"))
    return Annotated(article, metrics, fields.yes("complete", default=False))


def _check_text(fields: Fields, text: str) -> None:
    """Refuse what import would have changed or refused: offsets are for the text as it is kept."""
    if not text.strip() or "\r" in text or "\0" in text:
        raise KnownError(
            "{name}, line {line}: “{field}” is empty, or holds a carriage return or a NUL character, which no"
            " text of ours does. Nothing was taken from the file.",
            **fields.place("text"),
        )


def check_id(fields: Fields, text: str) -> None:
    """Refuse an id that is not the text's own: the text was changed, and the offsets with it."""
    if "id" in fields and fields.text("id") != article_id(text):
        raise KnownError(
            "{name}, line {line}: “{field}” is not the SHA-256 of the text, so the text was changed after"
            " it was written. Nothing was taken from the file.",
            **fields.place("id"),
        )


def _read(packet: Packet, asked: Asked) -> Brought:  # noqa: ARG001 (our labels are our own)
    return Brought(read(packet.data, packet.name, packet.line))


def _write(articles: Iterable[Annotated], out: Output) -> Iterator[Loss]:
    with out.file() as file:
        for each in articles:
            file.write((canonical(record_of(each)) + "\n").encode())
            yield from _losses(each.article)


def _losses(article: Article) -> Iterator[Loss]:
    """Fields of other tools that have a name of ours, or more than a line: nobody would read them here."""
    lost = [name for name, value in article.fields if value and (name in OWN_FIELDS or not is_line(value))]
    yield from (Loss(Aspect.SOURCE, article.id, article.title, name=name) for name in lost)


def _is_ours(packet: Packet) -> bool:
    """Its first line has metrics, or a text and nothing that other tools would call their annotations."""
    first = packet.first()  # one that cannot be read is ours to complain of
    return not isinstance(first, dict) or "metrics" in first or not _FOREIGN.intersection(first)


_FOREIGN = frozenset({"label", "labels", "entities", "relations", "spans", "data", "annotations", "tokens"})

FORMAT = Format(
    "jsonl",
    "JSON Lines",
    "JSON Lines（本工具）",
    (".jsonl",),
    _read,
    _write,
    _is_ours,
    use_en="One article a line, with everything: to keep, to share, to import here again.",
    use_zh="每篇文章一行，内容完整：适合保存、共享，也可重新导入本工具。",
    by_line=True,
)
