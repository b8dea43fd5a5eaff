"""Articles with metrics become documents of marks and links, as other tools have them."""

from __future__ import annotations

from collections.abc import Mapping

from core.formats.annotated import Annotated
from core.formats.exchange.document import Document, Link, Mark
from core.model import Metric, Quantity
from core.written import plain


def ordered(annotated: Annotated) -> tuple[Metric, ...]:
    """The metrics in the order of the text; the same metrics give the same order."""
    return tuple(sorted(annotated.metrics, key=lambda each: (each.span, each.kind, repr(each))))


def marked(annotated: Annotated) -> Document:
    """A mark for each value (v1, v2 …) and for each stretch that fills a role (r1, r2 …), and their links.

    A stretch that fills the same role of several metrics is one mark. Labels are the ids of kinds and roles.
    """
    text = annotated.article.text
    values, links = [], []
    fillers: dict[tuple[str, int, int], Mark] = {}
    for at, metric in enumerate(ordered(annotated), 1):
        value = f"v{at}"
        values.append(_mark(value, metric, text))
        for role, span in metric.roles:
            fresh = Mark(f"r{len(fillers) + 1}", span.start, span.end, role, span.quote(text))
            filler = fillers.setdefault((role, span.start, span.end), fresh)
            links.append(Link(value, filler.id, role))
    article = annotated.article
    return Document(
        text,
        (*values, *fillers.values()),
        tuple(links),
        article.title,
        article.source,
        article.published,
        article.fields,
        complete=annotated.complete,
    )


def _mark(name: str, metric: Metric, text: str) -> Mark:
    span = metric.span
    doubt = {} if metric.doubt is None else {"doubt": metric.doubt}
    notes = {**notes_of(metric.quantity), **doubt}
    return Mark(name, span.start, span.end, metric.kind, span.quote(text), notes)


def notes_of(quantity: Quantity) -> Mapping[str, str]:
    """A quantity in words: always its value, else what is not as usual."""
    found = {"value": plain(quantity.value)}
    if quantity.upper is not None:
        found["upper"] = plain(quantity.upper)
    if quantity.unit:
        found["unit"] = quantity.unit
    if quantity.modifier.value != "=":
        found["modifier"] = quantity.modifier.value
    if quantity.direction is not None:
        found["direction"] = quantity.direction.value
    return found
