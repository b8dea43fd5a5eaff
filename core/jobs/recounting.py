"""Places that something else has counted otherwise: made ours where every quote of the article then fits."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from core.errors import KnownError
from core.formats.exchange.document import Document, Mark
from core.formats.exchange.offsets import BOM, settled
from core.model import Span
from core.record import Record, canonical
from core.store import RawDecision

Places = Mapping[str, Span]
_READINGS: Final = (("", "\n"), ("", "\r\n"), (BOM, "\n"), (BOM, "\r\n"))
"""What began a text, and ended its lines, for whoever counted in it (design, section 3)."""


def recounted(text: str, decisions: Sequence[RawDecision]) -> tuple[RawDecision, ...] | None:
    """The same with places in code points of the text; None where no one way of counting fits all of them."""
    try:
        marks = tuple(mark for decision in decisions for mark in _marks(decision))
    except (AttributeError, LookupError, RecursionError, TypeError, ValueError):
        return None
    for begin, end in _READINGS:
        found = _settled(Document(begin + text.replace("\n", end), marks), text)
        if found is not None:
            return tuple(_placed(decision, found) for decision in decisions)
    return None


def _settled(document: Document, text: str) -> Places | None:
    try:
        made = settled(document, "")
    except KnownError:
        return None
    if made.text != text or any(text[mark.start : mark.end] != mark.quote for mark in made.marks):
        return None
    return {mark.id: Span(mark.start, mark.end) for mark in made.marks}


def _marks(decision: RawDecision) -> Iterator[Mark]:
    if decision.start is not None and decision.end is not None:
        yield Mark(decision.id, decision.start, decision.end, "", decision.quote)
    if decision.metric is not None:
        record = json.loads(decision.metric)
        yield Mark(f"{decision.id} metric", record["start"], record["end"], "", record["text"])
        for name, (start, end, quote) in record["roles"].items():
            yield Mark(f"{decision.id} {name}", start, end, "", quote)


def _placed(decision: RawDecision, places: Places) -> RawDecision:
    span = places.get(decision.id)
    if span is not None:
        decision = decision._replace(start=span.start, end=span.end)
    if decision.metric is None:
        return decision
    record: Record = json.loads(decision.metric)
    at = places[f"{decision.id} metric"]
    roles = {
        name: [*_edges(places[f"{decision.id} {name}"]), quote]
        for name, (_, _, quote) in record["roles"].items()
    }
    return decision._replace(metric=canonical({**record, "start": at.start, "end": at.end, "roles": roles}))


def _edges(span: Span) -> tuple[int, int]:
    return span.start, span.end
