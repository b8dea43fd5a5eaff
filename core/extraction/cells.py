"""Tables flattened to one cell a line: a bare figure takes kind and unit from its column and row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from core.extraction.kinds import Reading
from core.extraction.lexicon import units
from core.extraction.notation import value_of
from core.extraction.quantities import Amount
from core.model import Direction

FIGURE = re.compile(r"[+＋\-－−]?([0-9][0-9,]*(?:\.[0-9]+)?[%％‰]?)")
EMPTY = frozenset({"—", "——", "-", "－", "…", "/"})
_PROSE = re.compile(r"[，。；！？]")
_CHANGE = re.compile(r"增[长减速幅加]|[涨降跌]|比上|同比|环比|[±+]")
_BRACKETS = re.compile(r"[（(]([^（）()]{1,10})[）)]")
COMMON_UNIT = re.compile(r"单位[:：]\s*([^\s，。（）()]{1,8})")
_SCALED = re.compile(r"(万亿|[百千万亿])?(.+)")
_LONGEST = 18
_LEAST = 6
_WIDEST = 7


class _Line(NamedTuple):
    start: int
    text: str


class Cell(NamedTuple):
    """What a figure's place in its table says: kind, unit, scale, direction."""

    unit: str
    scale: Decimal
    reading: Reading


def cells(text: str) -> dict[int, Cell]:
    """The cells that hold a figure whose column or row names its measure, by the figure's offset."""
    found: dict[int, Cell] = {}
    for run in _runs(text):
        width, skipped = _grid(run)
        if width:
            common = next((m[1] for line in run[:skipped] if (m := COMMON_UNIT.search(line.text))), "")
            found.update(_read(run[skipped:], width, common))
    return found


def filled(amount: Amount, cell: Cell) -> Amount:
    """The amount with the unit and the scale that its table gives."""
    if amount.unit:
        return amount
    return amount._replace(unit=cell.unit, known=units().get(cell.unit), value=amount.value * cell.scale)


def _runs(text: str) -> Iterator[list[_Line]]:
    """Stretches of short lines without a sentence in them, at least two of them figures."""
    run: list[_Line] = []
    at = 0
    for raw in [*text.splitlines(keepends=True), "。"]:
        line = raw.strip()
        if line and len(line) <= _LONGEST and not _PROSE.search(line):
            run.append(_Line(at + raw.index(line), line))
        else:
            if len(run) >= _LEAST and sum(1 for cell in run if FIGURE.fullmatch(cell.text)) > 1:
                yield run
            run = []
        at += len(raw)


def _grid(run: Sequence[_Line]) -> tuple[int, int]:
    """How many columns the table has, and how many lines stand before its head; no columns: no table."""
    figures = [FIGURE.fullmatch(line.text) is not None for line in run]
    blank = [line.text in EMPTY for line in run]
    for skipped in range(min(4, len(run))):
        for width in range(2, _WIDEST + 1):
            if _fits(figures[skipped:], blank[skipped:], width):
                return width, skipped
    return 0, 0


def _fits(figures: Sequence[bool], blank: Sequence[bool], width: int) -> bool:
    """Whether rows of this width have labels first, and columns that are all figures or all words."""
    if len(figures) % width or len(figures) < 2 * width or any(figures[:width]):
        return False
    held = 0
    for column in range(width):
        places = range(width + column, len(figures), width)
        kinds = {figures[at] for at in places if not blank[at]}
        if len(kinds) > 1 or (column == 0 and kinds != {False}):
            return False
        held += kinds == {True}
    return held > 0


def _read(run: Sequence[_Line], width: int, common: str) -> Iterator[tuple[int, Cell]]:
    head = run[:width]
    for row in range(width, len(run), width):
        line = run[row : row + width]
        named = next((cell.text for cell in line[1:] if _unit(cell.text)), "")
        for column in range(1, width):
            figure = FIGURE.fullmatch(line[column].text)
            if figure is None:
                continue
            cell = cell_of(line[column].text, head[column].text, line[0].text, named or common)
            if cell is not None:
                yield line[column].start + figure.start(1), cell


def cell_of(figure: str, head: str, label: str, named: str) -> Cell | None:
    """The head of the column goes before the row, and what stands in brackets before anything else."""
    own = [match[1] for part in (head, label) if (match := _BRACKETS.search(part))]
    changing = _CHANGE.search(head) is not None
    choices = [figure[-1:], *own, *(() if changing and own[:1] else (named,))]
    known = next((unit for choice in choices if (unit := _unit(choice))), None)
    if known is None:
        return None
    word, kind, scale = known
    if not changing:
        return Cell(word, scale, Reading(kind, "table.cell"))
    direction = Direction.DOWN if figure[0] in "-－−" else Direction.UP
    return Cell(word, scale, Reading("change", "table.cell", direction))


def _unit(written: str) -> tuple[str, str, Decimal] | None:
    """A unit with its kind, and the scale that is written before it: 亿元, 万人."""
    match = _SCALED.fullmatch(written.replace("％", "%"))
    if match is None:
        return None
    if (whole := units().get(match[0])) is not None:
        return whole.word, whole.kind, Decimal(1)
    base, per, each = match[2].partition("/")
    unit, scale = units().get(base), value_of(match[1]) if match[1] else None
    return None if unit is None else (unit.word + per + each, unit.kind, scale.value if scale else Decimal(1))
