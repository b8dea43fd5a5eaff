"""A metric as columns, and back; rows that hold the same metric share one value when read together."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from decimal import Decimal

from core.model import Direction, Metric, Modifier, Quantity, Roles, Span, plain
from core.record import canonical
from core.store.rows import Row

COLUMNS = '"start", "end", kind, value, upper, unit, modifier, direction, roles, doubt'
_MODIFIERS = {modifier.value: modifier for modifier in Modifier}
_DIRECTIONS = {direction.value: direction for direction in Direction}


def columns(metric: Metric) -> Row:
    """The values of COLUMNS."""
    quantity = metric.quantity
    return (
        metric.span.start,
        metric.span.end,
        metric.kind,
        plain(quantity.value),
        None if quantity.upper is None else plain(quantity.upper),
        quantity.unit,
        quantity.modifier.value,
        None if quantity.direction is None else quantity.direction.value,
        canonical({name: [span.start, span.end] for name, span in metric.roles}) if metric.roles else None,
        metric.doubt,
    )


def reader() -> Callable[[Row], Metric]:
    """A function from the values of COLUMNS to their metric, which remembers what it has read."""
    seen: dict[Row, Metric] = {}
    spans: dict[tuple[int, int], Span] = {}

    def at(start: int, end: int) -> Span:
        found = spans.get((start, end))
        if found is None:
            found = spans[start, end] = Span(start, end)
        return found

    def roles(text: str | None) -> Roles:
        return tuple([(name, at(*edges)) for name, edges in json.loads(text).items()]) if text else ()

    def metric(row: Row) -> Metric:
        found = seen.get(row)
        if found is None:
            found = seen[row] = Metric(at(row[0], row[1]), row[2], _quantity(row), roles(row[8]), row[9])
        return found

    return metric


def _quantity(row: Row) -> Quantity:
    upper = None if row[4] is None else Decimal(row[4])
    direction = None if row[7] is None else _DIRECTIONS[row[7]]
    return Quantity(Decimal(row[3]), upper, row[5], _MODIFIERS[row[6]], direction)


@contextmanager
def uncollected() -> Iterator[None]:
    """No garbage collection in here: tens of thousands of new values would set it off again and again."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
