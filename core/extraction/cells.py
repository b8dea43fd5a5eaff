"""A figure alone in its cell: kind, unit and scale come from its column and row."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final, NamedTuple

from core.extraction.kinds import Reading
from core.extraction.lexicon import units
from core.extraction.notation import value_of
from core.extraction.quantities import Amount
from core.model import Direction

FIGURE: Final = re.compile(r"[+＋\-－−]?([0-9][0-9,]*(?:\.[0-9]+)?[%％‰]?)")
EMPTY: Final = frozenset({"—", "——", "-", "－", "…", "/"})
_CHANGE: Final = re.compile(r"增[长减速幅加]|[涨降跌]|比上|同比|环比|[±+]")
_BRACKETS: Final = re.compile(r"[（(]([^（）()]{1,10})[）)]")
COMMON_UNIT: Final = re.compile(r"单位[:：]\s*([^\s，。（）()]{1,8})")
_SCALED: Final = re.compile(r"(万亿|[百千万亿])?(.+)")


class Cell(NamedTuple):
    """What a figure's place in its table says: kind, unit, scale, direction."""

    unit: str
    scale: Decimal
    reading: Reading


def filled(amount: Amount, cell: Cell) -> Amount:
    """The amount with the unit and the scale that its table gives."""
    if amount.unit:
        return amount
    return amount._replace(unit=cell.unit, known=units().get(cell.unit), value=amount.value * cell.scale)


def cell_of(figure: str, head: str, label: str, named: str) -> Cell | None:
    """The head of the column goes before the row, and what stands in brackets before anything else."""
    own = [match[1] for part in (head, label) if (match := _BRACKETS.search(part))]
    changing = _CHANGE.search(head) is not None
    choices = [figure[-1:], *own, *(() if changing and own[:1] else (named,))]
    known = next((unit for choice in choices if (unit := unit_of(choice))), None)
    if known is None:
        return None
    word, kind, scale = known
    if not changing:
        return Cell(word, scale, Reading(kind, "table.cell"))
    direction = Direction.DOWN if figure[0] in "-－−" else Direction.UP
    return Cell(word, scale, Reading("change", "table.cell", direction))


def unit_of(written: str) -> tuple[str, str, Decimal] | None:
    """A unit with its kind, and the scale that is written before it: 亿元, 万人."""
    match = _SCALED.fullmatch(written.replace("％", "%"))
    if match is None:
        return None
    if (whole := units().get(match[0])) is not None:
        return whole.word, whole.kind, Decimal(1)
    base, per, each = match[2].partition("/")
    unit, scale = units().get(base), value_of(match[1]) if match[1] else None
    return None if unit is None else (unit.word + per + each, unit.kind, scale.value if scale else Decimal(1))
