"""How decimals and quantities are written out, the same everywhere."""

from __future__ import annotations

from decimal import Decimal

from core.model import Direction, Modifier, Quantity


def plain(value: Decimal) -> str:
    """A decimal without exponent or trailing zeros: the one way a value is written."""
    text = format(value, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text


_ARROWS = {Direction.UP: "↑ ", Direction.DOWN: "↓ "}


def written(quantity: Quantity) -> str:
    """A quantity in one line, for reports and terminals: “↑ 12.4%”, “≈3–5名”."""
    arrow = "" if quantity.direction is None else _ARROWS[quantity.direction]
    sign = "" if quantity.modifier is Modifier.EXACT else quantity.modifier.value
    upper = "" if quantity.upper is None else f"–{plain(quantity.upper)}"
    return f"{arrow}{sign}{plain(quantity.value)}{upper}{quantity.unit}"
