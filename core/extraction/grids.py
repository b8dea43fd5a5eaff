"""Tables flattened to one cell a line: a bare figure takes kind, unit and roles from its column and row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from core.extraction.bodies import headed
from core.extraction.cells import COMMON_UNIT, EMPTY, FIGURE, cell_of, unit_of
from core.extraction.columns import Head, Placed, column, name_in, time_in, told
from core.model import Span

_PROSE: Final = re.compile(r"[，。；！？]")
_LONGEST: Final = 18
_LEAST: Final = 6
_WIDEST: Final = 7


class _Line(NamedTuple):
    start: int
    text: str


class _Run(NamedTuple):
    """Short lines on end, and the line above them."""

    title: _Line
    lines: list[_Line]


def cells(text: str) -> dict[int, Placed]:
    """The cells that hold a figure whose column or row names its measure, by the figure's offset."""
    found: dict[int, Placed] = {}
    for run in _runs(text):
        width, skipped = _grid(run.lines)
        if width:
            above = [run.title, *run.lines[:skipped]]
            found.update(_read(text, above, run.lines[skipped:], width))
    return found


def _runs(text: str) -> Iterator[_Run]:
    """Stretches of short lines without a sentence in them, at least two of them figures."""
    title = _Line(0, "")
    run: list[_Line] = []
    at = 0
    for raw in [*text.splitlines(keepends=True), "。"]:
        line = raw.strip()
        if line and len(line) <= _LONGEST and not _PROSE.search(line):
            run.append(_Line(at + raw.index(line), line))
        else:
            if len(run) >= _LEAST and sum(1 for cell in run if FIGURE.fullmatch(cell.text)) > 1:
                yield _Run(title, run)
            run = []
            title = (
                _Line(at + raw.index(line), line) if line and line[-1] not in "。！？；" else _Line(at, "")
            )
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
    for place in range(width):
        places = range(width + place, len(figures), width)
        kinds = {figures[at] for at in places if not blank[at]}
        if len(kinds) > 1 or (place == 0 and kinds != {False}):
            return False
        held += kinds == {True}
    return held > 0


def _read(
    text: str, above: Sequence[_Line], run: Sequence[_Line], width: int
) -> Iterator[tuple[int, Placed]]:
    common = next((match[1] for line in above if (match := COMMON_UNIT.search(line.text))), "")
    title = next((line for line in reversed(above) if COMMON_UNIT.search(line.text) is None), above[0])
    when = time_in(text, title.start, title.start + len(title.text))
    whose = _owner(text, title, when)
    columns = [column(text, [(cell.start, cell.text)], when) for cell in run[:width]]
    for row in range(width, len(run), width):
        line = run[row : row + width]
        unit = next((cell.text for cell in line[1:] if unit_of(cell.text)), "")
        label = _label(text, line[0])
        for top, lone in zip(columns[1:], line[1:], strict=True):
            figure = FIGURE.fullmatch(lone.text)
            cell = None if figure is None else cell_of(lone.text, top.words, label.words, unit or common)
            if figure is not None and cell is not None:
                yield lone.start + figure.start(1), Placed(cell, told(top, label, whose))


def _label(text: str, line: _Line) -> Head:
    """What a row says of its figures."""
    time = time_in(text, line.start, line.start + len(line.text))
    return Head(line.text, name_in(line.start, line.text), time, None)


def _owner(text: str, title: _Line, when: Span | None) -> Span | None:
    """The body or area that a table's title names, behind its time."""
    end = title.start + len(title.text)
    return headed(text, title.start if when is None else min(when.end, end), end)
