"""What could be misread in an article: plausible false readings, from which planted errors are chosen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from core.errors import KnownError
from core.extraction import kinds, roles
from core.extraction.ladder import value_at
from core.extraction.numerals import numerals
from core.extraction.proposal import proposed
from core.extraction.quantities import Amount, amounts
from core.extraction.reading import read_quantity
from core.extraction.rules import RULES
from core.extraction.site import site_of
from core.model import Direction, Exclusion, Found, Metric, Quantity, Span

_MOVES: Final = (-2, -1, 1, 2)
_REACH: Final = 40
_AROUND: Final = 600
_OTHER: Final = {Direction.UP: Direction.DOWN, Direction.DOWN: Direction.UP}
# For what a figure of that kind is taken by one who holds it for none.
_TAKEN_FOR: Final = {
    "count": "reference.back",
    "money": "definition.set",
    "ratio": "definition.base",
    "change": "definition.window",
    "duration": "frame.span",
    "rank": "sequence.ordinal",
    "measure": "name.event",
}


def moved(text: str, metric: Metric) -> Iterator[Metric]:
    """The metric with an edge a little off; its quantity is what the words then say."""
    span = metric.span
    for move in _MOVES:
        for first, last in ((span.start + move, span.end), (span.start, span.end + move)):
            if 0 <= first < last <= len(text) and _worded(text, span, first, last):
                found = _said(text, Span(first, last), metric)
                if found is not None:
                    yield found


def _worded(text: str, span: Span, first: int, last: int) -> bool:
    """Whether nothing but letters and figures comes in or goes out: no one cuts at a comma."""
    gone = (
        text[min(first, span.start) : max(first, span.start)]
        + text[min(last, span.end) : max(last, span.end)]
    )
    return gone.isalnum()


def _said(text: str, span: Span, metric: Metric) -> Metric | None:
    try:
        quantity = proposed(text, span, metric.kind).quantity
    except KnownError:
        return None
    if any(span.overlaps(role) for _, role in metric.roles):
        return None
    return replace(metric, span=span, quantity=replace(quantity, direction=metric.quantity.direction))


def misvalued(text: str, metric: Metric, units: Iterable[str]) -> Iterator[Metric]:
    """The metric turned the other way, or with one of these units, where no words around it contradict that.

    What they do contradict the window shows at once: it would be no test of anyone.
    """
    quantity = metric.quantity
    if quantity.direction is not None and _told_direction(text, metric) is None:
        yield replace(metric, quantity=replace(quantity, direction=_OTHER[quantity.direction]))
    said = read_quantity(metric.span.quote(text), metric.kind)
    if said is not None and not said.unit:
        for unit in units:
            if unit != quantity.unit:
                yield replace(metric, quantity=replace(quantity, unit=unit))


def _told_direction(text: str, metric: Metric) -> Direction | None:
    try:
        return proposed(text, metric.span, metric.kind).quantity.direction
    except KnownError:
        return None


def of_kind(text: str, metric: Metric, kind: str) -> Metric | None:
    """The metric taken for one of another kind; None where the words cannot be read as such."""
    try:
        quantity = proposed(text, metric.span, kind).quantity
    except KnownError:
        return None
    if kind == "change" and quantity.direction is None:
        quantity = replace(quantity, direction=Direction.UP)  # no extractor leaves it out
    return replace(metric, kind=kind, quantity=quantity)


def made_up(text: str, exclusion: Exclusion) -> Found | None:
    """What is held for no metric read as one after all; None where it has no figure that could be one."""
    low = max(0, exclusion.span.start - _AROUND)
    around = text[low : exclusion.span.end + _AROUND]
    span = Span(exclusion.span.start - low, exclusion.span.end - low)
    for amount in _amounts(around, span):
        reading = kinds.reading(site_of(around, amount), None)
        whole = value_at(around, amount.start)
        if reading is None or whole is None or (amount.start, amount.end) != (whole.start, whole.end):
            continue
        links = [(name, _later(role, low)) for name, role in roles.linked(around, [(amount, reading)])[0]]
        quantity = Quantity(amount.value, amount.upper, amount.unit, amount.modifier, reading.direction)
        return Found(Metric(_later(whole, low), reading.kind, quantity, tuple(links)), reading.rule)
    return None


def _later(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _amounts(text: str, span: Span) -> list[Amount]:
    found = amounts(text, numerals(text, span.start, min(len(text), span.end + _REACH)))
    return [amount for amount in found if span.start <= amount.start < span.end]


def dropped(metric: Metric) -> Exclusion | None:
    """The metric taken for none, by a rule of ours; None where none of them fits its kind."""
    rule = _TAKEN_FOR.get(metric.kind)
    return None if rule is None else Exclusion(metric.span, RULES[rule].cause, rule)
