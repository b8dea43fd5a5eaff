"""What was typed as a value, what the text says, and whether both agree."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from core.errors import KnownError
from core.jobs.review import propose, read_value
from core.model import Direction, Metric, Modifier, Quantity


def reading(typed: str, kind: str) -> Quantity | None:
    """The quantity that a person wrote, in any notation; None where it cannot be read."""
    words = typed.strip()
    return read_value(words, kind) if words else None


def number(typed: str, kind: str) -> Decimal | None:
    """The bare number that a person wrote."""
    quantity = reading(typed, kind)
    return None if quantity is None else quantity.value


def merged(quantity: Quantity, typed: Quantity) -> Quantity:
    """The quantity with what was typed in place of what it had; what was not typed stays."""
    return replace(
        quantity,
        value=typed.value,
        upper=typed.upper,
        unit=typed.unit or quantity.unit,
        modifier=quantity.modifier if typed.modifier is Modifier.EXACT else typed.modifier,
        direction=typed.direction or quantity.direction,
    )


def contradicted(metric: Metric, text: str) -> Quantity | None:
    """What the text says where it says something else; the direction stands outside the span."""
    said = reading(metric.span.quote(text), metric.kind)
    if said is None:
        return None
    mine = metric.quantity
    direction = said.direction or _direction(metric, text)
    same = (said.value, said.upper, said.modifier) == (mine.value, mine.upper, mine.modifier)
    turned = direction is not None and direction is not mine.direction
    # the unit of a list stands once, behind its last number: an empty one says nothing
    if same and not turned and said.unit in {"", mine.unit}:
        return None
    return replace(said, direction=direction)


def _direction(metric: Metric, text: str) -> Direction | None:
    """Which way a change goes by the words around it; None where they do not tell."""
    if metric.kind != "change":
        return None
    try:
        return propose(text, metric.span, metric.kind).quantity.direction
    except KnownError:
        return None
