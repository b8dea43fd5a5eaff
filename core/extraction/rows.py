"""Tables with a row a line: a figure takes unit and indicator from its column, its owner from its row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final, NamedTuple

from core.extraction.cells import COMMON_UNIT, EMPTY, FIGURE, cell_of
from core.extraction.columns import Head, Placed, column, name_in, time_in, told

_PART: Final = re.compile(r"[^ \t\u3000\u00a0|｜]+")
_HEADS: Final = 4
_CORNER: Final = 2
BLANKS: Final = frozenset(" \t\u3000\u00a0|｜")


class _Row(NamedTuple):
    """A line cut at its blanks; `figures`: how many figures close it."""

    parts: list[tuple[int, str]]
    figures: int


def rows(text: str) -> dict[int, Placed]:
    """The figures of all such tables, by their offset."""
    found: dict[int, Placed] = {}
    lines = list(_lines(text))
    at = 0
    while at < len(lines):
        width = lines[at].figures
        if width < 2 or len(lines[at].parts) == width:
            at += 1
            continue
        end = at + 1
        while end < len(lines) and lines[end].figures == width:
            end += 1
        found.update(_read(text, _head(lines[max(0, at - _HEADS) : at], width), lines[at:end], width))
        at = end
    return found


def _lines(text: str) -> Iterator[_Row]:
    """The lines that are not blank."""
    start = 0
    for line in text.splitlines(keepends=True):
        parts = [(start + part.start(), part[0]) for part in _PART.finditer(line.rstrip())]
        figures = sum(1 for _ in takewhile(_figured, (word for _, word in reversed(parts))))
        if figures or any(map(str.isalnum, line)):
            yield _Row(parts, figures)
        start += len(line)


def _figured(word: str) -> bool:
    return FIGURE.fullmatch(word) is not None or word in EMPTY


def _head(above: Sequence[_Row], width: int) -> list[_Row]:
    """The lines of the head, the title first; none where no line has a part for each column."""
    head: list[_Row] = []
    for row in reversed(above):
        head.insert(0, row)
        if not width <= len(row.parts) <= width + _CORNER or row.figures:
            break
    else:
        head.insert(0, _Row([], 0))
    return head if len(head) > 1 else []


def _read(text: str, head: Sequence[_Row], body: Sequence[_Row], width: int) -> Iterator[tuple[int, Placed]]:
    if not head:
        return
    title = head[0].parts
    common = next((match[1] for _, word in title if (match := COMMON_UNIT.search(word))), "")
    when = time_in(text, title[0][0], title[-1][0] + len(title[-1][1])) if title else None
    labels = [_label(text, row, width) for row in body]
    for place in range(-width, 0):
        top = column(text, [row.parts[place] for row in head[1:]], when)
        when = top.time if place > -width or top.time is not None else when
        for row, label in zip(body, labels, strict=True):
            at, figure = row.parts[place]
            match = FIGURE.fullmatch(figure)
            cell = None if match is None else cell_of(figure, top.words, label.words, common)
            if match is not None and cell is not None:
                yield at + match.start(1), Placed(cell, told(top, label))


def _label(text: str, row: _Row, width: int) -> Head:
    """What a row says of its figures: its name, and the time where it is one."""
    start, _ = row.parts[0]
    at, last = row.parts[-width - 1]
    words = text[start : at + len(last)]
    return Head(words, name_in(start, words), time_in(text, start, start + len(words)), None)
