"""What the text shows of an article in adjudication: what stands, what waits, and the difference in view."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from core.jobs.adjudication import Difference, Docket
from core.model import Metric, Span
from core.schema import schema
from gui.article_view import Mark, RoleMark, Shape
from gui.panels.adjudication.words import letter
from gui.readings import kind_name

_SIDES = (Shape.PREDICTED, Shape.GOLD, Shape.SUGGESTED)
"""Tint, underline, dashes: each side can be told from the others without its colour."""
OWN = "own"


def marks_of(docket: Docket, current: Difference | None, own: Metric | None, language: str) -> list[Mark]:
    """Metrics that stand are boxes, agreed ones still to be taken over dashed, other differences dotted."""
    standing = {metric.span for metric in docket.standing}
    found = [
        Mark(f"stands {i}", metric.span, metric.kind, Shape.ACCEPTED, kind_name(metric.kind, language))
        for i, metric in enumerate(docket.standing)
        if current is None or not metric.span.overlaps(current.span)
    ]
    found += [
        Mark(f"agreed {i}", metric.span, metric.kind, Shape.SUGGESTED, kind_name(metric.kind, language))
        for i, metric in enumerate(docket.agreed)
        if metric.span not in standing
    ]
    found += [
        Mark(each.id, each.span, None, Shape.UNKNOWN)
        for each in docket.waiting
        if current is None or each.id != current.id
    ]
    if own is not None:
        found.append(Mark(OWN, own.span, own.kind, Shape.EDITED, kind_name(own.kind, language)))
    elif current is not None:
        found.extend(_sides(current))
    return found


def _sides(current: Difference) -> Iterator[Mark]:
    """The readings' metrics under their letters; where several have the very same words, all letters once."""
    named: dict[object, list[str]] = {}
    for place, reading in enumerate(current.readings):
        for metric in reading.metrics:
            named.setdefault(metric.span, []).append(letter(place))
    for place, reading in enumerate(current.readings):
        shape = _SIDES[min(place, len(_SIDES) - 1)]
        for i, metric in enumerate(reading.metrics):
            letters = named.pop(metric.span, [])
            yield Mark(_side(place, i), metric.span, metric.kind, shape, " · ".join(letters))


def _side(place: int, i: int) -> str:
    return f"side {place} {i}"


def widest(current: Difference | None) -> str | None:
    """The mark that has the ring: of all readings' metrics the longest."""
    if current is None:
        return None
    sides = [
        (len(metric.span), _side(place, i))
        for place, reading in enumerate(current.readings)
        for i, metric in enumerate(reading.metrics)
    ]
    return max(sides)[1]


def role_marks(metrics: Sequence[Metric], language: str) -> tuple[RoleMark, ...]:
    """The roles of a metric, each with its name."""
    names = {role.id: role.name(language) for role in schema().known_roles}
    return tuple(RoleMark(span, names.get(role, role)) for metric in metrics for role, span in metric.roles)


def side_roles(current: Difference, language: str) -> tuple[RoleMark, ...]:
    """The roles of all readings; one that not all of them give alike says whose it is."""
    names = {role.id: role.name(language) for role in schema().known_roles}
    given: dict[tuple[str, Span], list[int]] = {}
    for place, reading in enumerate(current.readings):
        for metric in reading.metrics:
            for role, span in metric.roles:
                places = given.setdefault((role, span), [])
                if place not in places:
                    places.append(place)
    marked = sum(bool(reading.metrics) for reading in current.readings)
    return tuple(
        RoleMark(
            span,
            names.get(role, role) + ("" if len(places) == marked else f" {'·'.join(map(letter, places))}"),
        )
        for (role, span), places in given.items()
    )
