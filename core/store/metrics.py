"""A metric as columns, and back."""

from __future__ import annotations

import json
from decimal import Decimal
from functools import lru_cache

from core.model import Direction, Metric, Modifier, Quantity, Span
from core.record import canonical
from core.store.rows import UNREADABLE, Row, unreadable
from core.written import plain

COLUMNS = '"start", "end", kind, value, upper, unit, modifier, direction, roles, doubt'


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


@lru_cache(maxsize=1 << 15)
def metric_in(row: Row) -> Metric:
    """The metric that the values of COLUMNS hold; a suggestion and what was accepted of it are read once.

    Raises KnownError where they hold none.
    """
    try:
        upper = None if row[4] is None else Decimal(row[4])
        direction = None if row[7] is None else Direction(row[7])
        roles = json.loads(row[8]) if row[8] else {}
        return Metric(
            Span(row[0], row[1]),
            row[2],
            Quantity(Decimal(row[3]), upper, row[5], Modifier(row[6]), direction),
            tuple((name, Span(*edges)) for name, edges in roles.items()),
            row[9],
        )
    except UNREADABLE as error:
        raise unreadable(error) from error
