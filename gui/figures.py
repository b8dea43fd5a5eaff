"""How a quantity is written for people: sign, number and unit apart, each to be set in its own size."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from core.model import Direction, Metric, Modifier, Quantity
from core.written import plain

_ARROWS = {Direction.UP: "↑", Direction.DOWN: "↓"}
_RANK = "rank"
_SHORT = (("亿", 8, Decimal(100_000_000), 10_000), ("万", 4, Decimal(1_000_000), 100))
"""Multiplier, its power of ten, the least value written with it, and of what it must be a multiple."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity in three parts; `sign` and `unit` may be empty."""

    sign: str
    number: str
    unit: str

    @property
    def text(self) -> str:
        """All in one line: “↑ 12.4 %”, “> 940 名”, “第 2 名”."""
        return " ".join(part for part in (self.sign, self.number, self.unit) if part)


def grouped(value: Decimal) -> str:
    """A decimal with its thousands apart: 1,286; 12.4; 0.05."""
    whole, point, fraction = plain(value.copy_abs()).partition(".")
    return ("-" if value < 0 else "") + f"{int(whole):,}" + point + fraction


def figure(quantity: Quantity, kind: str) -> Figure:
    """The parts of a quantity of that kind; a rank reads 第 2 名, or 前 3 名 where 3 is the last place."""
    ends = [quantity.value] if quantity.upper is None else [quantity.value, quantity.upper]
    return _figure(quantity, kind, "–".join(grouped(end) for end in ends), quantity.unit)


def short_figure(quantity: Quantity, kind: str) -> Figure:
    """The same as rows and card show it: from a million on in 万, from a hundred million on in 亿.

    Nothing is left out: what would need more decimals than can be read at a glance keeps its digits.
    """
    ends = [quantity.value] if quantity.upper is None else [quantity.value, quantity.upper]
    for multiplier, power, least, finest in _SHORT:
        if all(end >= least and not end % finest for end in ends):
            number = "–".join(grouped(end.scaleb(-power)) for end in ends)
            return _figure(quantity, kind, number, multiplier + quantity.unit)
    return figure(quantity, kind)


def _figure(quantity: Quantity, kind: str, number: str, unit: str) -> Figure:
    if kind == _RANK:
        return Figure(_rank_sign(quantity.modifier), number, unit)
    signs = [] if quantity.direction is None else [_ARROWS[quantity.direction]]
    if quantity.modifier is not Modifier.EXACT:
        signs.append(quantity.modifier.value)
    return Figure(" ".join(signs), number, unit)


def _rank_sign(modifier: Modifier) -> str:
    if modifier is Modifier.EXACT:
        return "第"
    return "前" if modifier is Modifier.AT_MOST else f"第 {modifier.value}"


def written(metric: Metric) -> str:
    """A metric's quantity in one line."""
    return figure(metric.quantity, metric.kind).text
