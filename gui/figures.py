"""How a quantity is written for people: sign, number and unit apart, each to be set in its own size."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from core.model import Direction, Metric, Modifier, Quantity, plain

_ARROWS = {Direction.UP: "↑", Direction.DOWN: "↓"}
_RANK = "rank"


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
    number = grouped(quantity.value)
    if quantity.upper is not None:
        number = f"{number}–{grouped(quantity.upper)}"
    if kind == _RANK:
        return Figure(_rank_sign(quantity.modifier), number, quantity.unit)
    signs = [] if quantity.direction is None else [_ARROWS[quantity.direction]]
    if quantity.modifier is not Modifier.EXACT:
        signs.append(quantity.modifier.value)
    return Figure(" ".join(signs), number, quantity.unit)


def _rank_sign(modifier: Modifier) -> str:
    if modifier is Modifier.EXACT:
        return "第"
    return "前" if modifier is Modifier.AT_MOST else f"第 {modifier.value}"


def written(metric: Metric) -> str:
    """A metric's quantity in one line."""
    return figure(metric.quantity, metric.kind).text
