"""Where the keyboard stands in the text, and where each move takes it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF

from gui.article_view.keys import Move
from gui.article_view.page import Page, RowPlace


@dataclass(frozen=True, slots=True)
class Caret:
    """An offset; `trailing`: shown at the end of the row that breaks there. `x` is kept over rows."""

    offset: int = 0
    trailing: bool = False
    x: float | None = None


def moved(page: Page, caret: Caret, move: Move, screen: int) -> Caret:
    """The caret after a move; `screen` is the height of a screenful."""
    steps = {
        Move.LEFT: previous_offset,
        Move.RIGHT: next_offset,
        Move.WORD_LEFT: _run_start,
        Move.WORD_RIGHT: _run_end,
    }
    if move in steps:
        return Caret(steps[move](page, caret.offset))
    if move in {Move.TOP, Move.BOTTOM}:
        return Caret(0 if move is Move.TOP else len(page.blocks.text))
    row = page.row(caret.offset, trailing=caret.trailing)
    if move is Move.ROW_START:
        return Caret(row.start)
    if move is Move.ROW_END:
        return Caret(row.end, trailing=True)
    return _at_height(page, caret, _height(row, move, screen))


def _height(row: RowPlace, move: Move, screen: int) -> float:
    middle = (row.top + row.bottom) / 2
    heights = {
        Move.UP: row.top - 1.0,
        Move.DOWN: row.bottom + 1.0,
        Move.PAGE_UP: middle - screen,
        Move.PAGE_DOWN: middle + screen,
    }
    return heights[move]


def _at_height(page: Page, caret: Caret, y: float) -> Caret:
    x = caret.x
    if x is None:
        x = page.caret_rect(caret.offset, trailing=caret.trailing).left()
    offset, trailing = page.offset_at(QPointF(x, y))
    return Caret(offset, trailing, x)


def previous_offset(page: Page, offset: int) -> int:
    """One character to the left, over line feeds and cuts."""
    block = page.blocks.at(offset)
    if offset > page.blocks.starts[block]:
        return page.laid(block).shaped.previous(offset)
    if block == 0:
        return 0
    if page.blocks.opens[block]:
        return page.blocks.ends[block - 1]
    return page.laid(block - 1).shaped.previous(offset)


def next_offset(page: Page, offset: int) -> int:
    """One character to the right, over line feeds and cuts."""
    block = page.blocks.at(offset)
    if offset < page.blocks.ends[block]:
        return page.laid(block).shaped.next(offset)
    return page.blocks.starts[block + 1] if block + 1 < len(page.blocks) else offset


def _sort(character: str) -> str:
    """Runs of one sort are stepped over as one: the words themselves are not known here."""
    if character == "\n":
        return "line"
    if character.isspace():
        return "space"
    if character.isnumeric() or character in ".．%％":
        return "number"
    if character.isalpha():
        return "latin" if character.isascii() else "han"
    return "point"


def _run_end(page: Page, offset: int) -> int:
    text = page.blocks.text
    if offset >= len(text):
        return offset
    sort = _sort(text[offset])
    offset += 1
    while offset < len(text) and sort != "line" and _sort(text[offset]) in {sort, "space"}:
        sort = _sort(text[offset])
        offset += 1
    return offset


def _run_start(page: Page, offset: int) -> int:
    text = page.blocks.text
    while offset > 0 and _sort(text[offset - 1]) == "space":
        offset -= 1
    if offset == 0:
        return 0
    sort = _sort(text[offset - 1])
    offset -= 1
    while offset > 0 and sort != "line" and _sort(text[offset - 1]) == sort:
        offset -= 1
    return offset
