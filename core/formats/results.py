"""Files to be compared: predictions or gold, with the article's text or only with quotes from it.

An article is an object with `file`, `chars` and `metrics`, as extraction writes it, or a line of our own
export; what else it holds (exclusions, undecided numbers) plays no part in a comparison.
"""

from __future__ import annotations

from dataclasses import dataclass

from core.formats.fields import Fields
from core.formats.jsonl import OWN_FIELDS, check_id
from core.formats.lines import objects
from core.formats.metrics import Body, read_metric
from core.model import Found, Span, article_id

Quote = tuple[Span, str]


@dataclass(frozen=True, slots=True)
class Listed:
    """One article of such a file. By one of its names both sides are paired; the first is its own.

    An article of our own export has its id, and the source that it was imported from. `text` is None
    where the file does not hold it; `quotes` are the pieces of it that are known then. `fields` is what else
    is said of the article, its source and date with it.
    """

    names: tuple[str, ...]
    title: str
    chars: int | None
    text: str | None
    metrics: tuple[Found, ...]
    quotes: tuple[Quote, ...]
    extractor: str = ""
    version: str = ""
    configuration: str = ""
    fields: tuple[tuple[str, str], ...] = ()

    @property
    def file(self) -> str:
        """The name it goes by."""
        return self.names[0]


def read_results(data: bytes, name: str) -> tuple[Listed, ...]:
    """Every article of the file; raises KnownError with line and field where anything in it is wrong."""
    return tuple(_listed(Fields(record, name, line)) for line, record in objects(data, name))


def _listed(fields: Fields) -> Listed:
    text = fields.optional("text")
    if text is not None:
        check_id(fields, text)
    chars = len(text) if text is not None else fields.whole("chars") if "chars" in fields else None
    body = Body(chars, text)
    entries = fields.objects("metrics")
    metrics = tuple(read_metric(each, body) for each in entries)
    return Listed(
        names=_names(fields, text),
        title=fields.spare("title"),
        chars=chars,
        text=text,
        metrics=metrics,
        quotes=() if text is not None else _quotes(entries, metrics),
        extractor=fields.spare("extractor"),
        version=fields.spare("version"),
        configuration=fields.spare("configuration"),
        fields=fields.others(OWN_FIELDS - {"source", "published"}),
    )


def _names(fields: Fields, text: str | None) -> tuple[str, ...]:
    if text is None or "file" in fields:
        return (fields.text("file"),)
    return tuple(name for name in (article_id(text), fields.spare("source")) if name)


def _quotes(entries: tuple[Fields, ...], metrics: tuple[Found, ...]) -> tuple[Quote, ...]:
    quotes: list[Quote] = []
    for fields, found in zip(entries, metrics, strict=True):
        if "text" in fields:
            quotes.append((found.metric.span, fields.text("text")))
        for name, place in fields.inner("roles").record.items():
            if len(place) > 2 and (span := found.metric.role(name)) is not None:
                quotes.append((span, place[2]))
    return tuple(quotes)
