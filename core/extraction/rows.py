"""Tables with a row a line: a figure takes unit and indicator from its column, its owner from its row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from core.extraction.cells import COMMON_UNIT, EMPTY, FIGURE, Cell, cell_of
from core.extraction.times import leading, times
from core.model import Roles, Span

_PART = re.compile(r"[^ \t\u3000\u00a0|｜]+")
_BRACKET = re.compile(r"[（(]")
_PART_OF = re.compile(r"^.*[：:]|^[（(]?[0-9一二三四五六七八九十]{1,2}[)）、.．]")
# Heads that name no measure of their own: then the row does.
_GENERAL = re.compile(
    r"(?:绝对[量额数值]|数[值量]|指标值?|实绩|完成|[本当上]期|[本当]年|[本当]?月|累计|同比|环比|比上[年月]|增[长减速幅]|[涨降跌]幅|[升降]|[±+%％]|[（(].*)*"
)
_BASIS = re.compile(r"[同环]比|比上[年月期](?:同期)?|较上[年月期](?:同期)?")
_HEADS = 4
_CORNER = 2
BLANKS = frozenset(" \t\u3000\u00a0|｜")


class _Row(NamedTuple):
    """A line cut at its blanks; `figures`: how many figures close it."""

    parts: list[tuple[int, str]]
    figures: int


class _Head(NamedTuple):
    """A row or a column as its figures see it: all its words, what they name, and when."""

    words: str
    name: Span | None
    time: Span | None
    basis: Span | None


class Placed(NamedTuple):
    """What a figure's row and column say of it."""

    cell: Cell
    roles: Roles


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
    when = _time(text, title[0][0], title[-1][0] + len(title[-1][1])) if title else None
    labels = [_label(text, row, width) for row in body]
    for place in range(-width, 0):
        column = _column(text, [row.parts[place] for row in head[1:]], when)
        when = column.time if place > -width or column.time is not None else when
        for row, label in zip(body, labels, strict=True):
            at, figure = row.parts[place]
            match = FIGURE.fullmatch(figure)
            cell = None if match is None else cell_of(figure, column.words, label.words, common)
            if match is not None and cell is not None:
                yield at + match.start(1), Placed(cell, _roles(column, label))


def _label(text: str, row: _Row, width: int) -> _Head:
    """What a row says of its figures: its name, and the time where it is one."""
    start, _ = row.parts[0]
    at, last = row.parts[-width - 1]
    words = text[start : at + len(last)]
    return _Head(words, _named(start, words), _time(text, start, start + len(words)), None)


def _column(text: str, parts: Sequence[tuple[int, str]], earlier: Span | None) -> _Head:
    """What a column says of its figures; without a time of its own, that of the column before goes on."""
    name = time = basis = None
    for at, word in parts:
        time = time or _time(text, at, at + len(word))
        start = leading(text, at, at + len(word)) - at
        named = _named(at + start, word[start:])
        if name is None and named is not None and not _GENERAL.fullmatch(named.quote(text)):
            name = named
        if basis is None and (match := _BASIS.search(word)) is not None:
            basis = Span(at + match.start(), at + match.end())
    return _Head("".join(word for _, word in parts), name, time or earlier, basis)


def _roles(column: _Head, row: _Head) -> Roles:
    """The head names the measure and the row its owner; of a head that names none, the row the measure."""
    timed = row.time is not None
    name = column.name or (None if timed else row.name)
    found = {
        "indicator": name,
        "period": row.time or column.time,
        "scope": row.name if column.name and not timed else None,
        "basis": column.basis,
    }
    return tuple((role, span) for role, span in found.items() if span is not None)


def _named(at: int, word: str) -> Span | None:
    """What is named, without the unit in brackets behind it, and without 其中： or a number before it."""
    lead = _PART_OF.match(word)
    start = lead.end() if lead is not None and lead.end() < len(word) else 0
    bracket = _BRACKET.search(word, start)
    end = len(word) if bracket is None else bracket.start()
    return Span(at + start, at + end) if start < end else None


def _time(text: str, start: int, end: int) -> Span | None:
    """The time that a part names."""
    return next(iter(times(text, start, end)), None)
