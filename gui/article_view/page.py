"""The article as one tall page: blocks above one another, of which only those in sight are laid out."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from core.model import Span
from gui.article_view.blocks import Blocks
from gui.article_view.fenwick import Heights
from gui.article_view.header import Header
from gui.article_view.marks import Mark, MarkIndex, Shape
from gui.article_view.rows import LaidBlock, Piece
from gui.article_view.shaped import Look, Shaped, pads_of
from gui.article_view.sizes import Sizes, Strip

_KEPT = 300
Kept = TypeVar("Kept")
_NARROW = 0.56


@dataclass(frozen=True, slots=True)
class RowPlace:
    """A row's offsets, and its top and bottom on the page."""

    start: int
    end: int
    top: int
    bottom: int


class Page:
    """Coordinates count from the page's top and the column's left. Heights are estimates until laid out.

    `layouts` counts the blocks laid out so far.
    """

    def __init__(self, text: str, title: str, subtitle: str) -> None:
        self.blocks = Blocks(text)
        self.marks = MarkIndex(self.blocks)
        self._titles = (title, subtitle)
        self._laid: OrderedDict[int, LaidBlock] = OrderedDict()
        self._shaped: OrderedDict[int, Shaped] = OrderedDict()
        self.layouts = 0
        self.shaped = False

    def shape(self, sizes: Sizes, width: float, muted: QColor) -> None:
        """Set the measures; everything is laid out anew when it is looked at."""
        self.shaped = True
        self.sizes, self.width, self._muted = sizes, width, muted
        self.header = Header(*self._titles, sizes, width)
        self._laid.clear()
        self._shaped.clear()
        self._heights = Heights([self._estimate(index) for index in range(len(self.blocks))])

    def _estimate(self, index: int) -> int:
        start, end = self.blocks.starts[index], self.blocks.ends[index]
        if start == end:
            return self.sizes.blank
        length = end - start
        wide = (len(self.blocks.text[start:end].encode("utf-8", "surrogatepass")) - length) // 2
        ems = min(wide, length) + max(length - wide, 0) * _NARROW + 2 * self.blocks.indents(index)
        return math.ceil(ems * self.sizes.em / self.width) * self.sizes.row.pitch

    @property
    def height(self) -> int:
        """From the top margin to the bottom margin."""
        return self.header.height + self._heights.total() + 2 * self.sizes.margin

    def top(self, index: int) -> int:
        """Where a block begins."""
        return self.header.height + self._heights.before(index)

    def at(self, y: float) -> int:
        """The block at that height, the first above all, the last below."""
        return self._heights.at(max(0, int(y) - self.header.height))

    def laid(self, index: int) -> LaidBlock:
        """The block laid out; its height is exact from now on."""
        laid = self._laid.get(index)
        if laid is None:
            laid = self._lay_out(index)
            _keep(self._laid, index, laid)
            self._heights[index] = laid.height
        else:
            self._laid.move_to_end(index)
        return laid

    def _lay_out(self, index: int) -> LaidBlock:
        self.layouts += 1
        marks = self.marks.within(index)
        look, strip = self._look(index, marks)
        shaped = self._shaped.get(index)
        if shaped is None or shaped.look != look:
            shaped = Shaped(self.blocks.shown(index), self.blocks.starts[index], look)
            _keep(self._shaped, index, shaped)
        return LaidBlock(shaped, marks, self.sizes, strip)

    def _look(self, index: int, marks: tuple[Mark, ...]) -> tuple[Look, Strip]:
        sizes, start, end = self.sizes, self.blocks.starts[index], self.blocks.ends[index]
        dimmed = any(m.shape is Shape.DIMMED and m.span.start <= start and m.span.end >= end for m in marks)
        font, strip = (sizes.small, sizes.small_row) if dimmed else (sizes.body, sizes.row)
        if start == end:
            strip = Strip(sizes.blank, 0, sizes.blank, 1, sizes.blank * 0.8)
        indent = 2 * sizes.em if self.blocks.indents(index) and not dimmed else 0.0
        quiet = tuple((m.span.start, m.span.end) for m in marks if m.shape.quiet)
        pads = self._pads(index, marks)
        return Look(font, self.width, indent, pads, quiet, self._muted), strip

    def _pads(self, index: int, marks: tuple[Mark, ...]) -> tuple[tuple[int, int, float], ...]:
        room = self.sizes.pad + self.sizes.gap
        pads = []
        for last, wide in sorted(pads_of(self.blocks, index, marks, room).items()):
            pads.append((self.blocks.character(last), last + 1, wide))
        return tuple(pads)

    def replace_marks(self, marks: Sequence[Mark]) -> None:
        """These marks and no others; everything is laid out anew when it is looked at."""
        self.marks = MarkIndex(self.blocks)
        self.marks.put_all(marks)
        self._laid.clear()

    def change_marks(self, changed: Sequence[Mark], gone: Sequence[str]) -> None:
        """Some marks anew; only the blocks that they touch, or touched, are laid out again."""
        for target in (*gone, *(mark.target for mark in changed)):
            self._drop(self.marks.get(target))
        for target in gone:
            self.marks.drop(target)
        for mark in changed:
            self.marks.put(mark)
            self._drop(mark)

    def _drop(self, mark: Mark | None) -> None:
        for index in () if mark is None else self.blocks.touched(mark.span):
            self._laid.pop(index, None)

    def within(self, top: float, bottom: float) -> Iterator[tuple[int, LaidBlock]]:
        """The blocks between two heights, laid out, from the top."""
        index = self.at(top)
        while index < len(self.blocks):
            laid = self.laid(index)
            y = self.top(index)
            if y >= bottom:
                return
            yield y, laid
            index += 1

    def caret_rect(self, offset: int, *, trailing: bool = False) -> QRectF:
        """The place between two characters, a pixel wide, as high as a box."""
        index = self.blocks.at(offset)
        laid = self.laid(index)
        number = laid.row_of(offset, trailing=trailing)
        row = laid.rows[number]
        top = self.top(index) + row.box_top
        return QRectF(laid.shaped.x(number, offset), top, 1, row.strip.box)

    def row(self, offset: int, *, trailing: bool = False) -> RowPlace:
        """The row of an offset."""
        index = self.blocks.at(offset)
        laid = self.laid(index)
        return self._place(index, laid, laid.row_of(offset, trailing=trailing))

    def row_at(self, y: float) -> RowPlace:
        """The row at a height, the first above all, the last below."""
        index = self.at(y)
        laid = self.laid(index)
        return self._place(index, laid, laid.row_at(y - self.top(index)))

    def _place(self, index: int, laid: LaidBlock, number: int) -> RowPlace:
        row, top = laid.rows[number], self.top(index)
        return RowPlace(row.start, row.end, top + row.top, top + row.top + row.height)

    def offset_at(self, point: QPointF) -> tuple[int, bool]:
        """The offset nearest to a point, and whether it is at the end of a row that breaks there."""
        index = self.at(point.y())
        laid = self.laid(index)
        number = laid.row_at(point.y() - self.top(index))
        offset = laid.shaped.offset_at(number, point.x())
        return offset, offset == laid.rows[number].end

    def marks_at(self, point: QPointF) -> list[Mark]:
        """The marks whose box or tag is at a point, the smallest first."""
        index = self.at(point.y())
        inside = QPointF(point.x(), point.y() - self.top(index))
        return sorted(self.laid(index).marks_at(inside), key=lambda mark: len(mark.span))

    def pieces_of(self, target: str | None, top: float, bottom: float) -> Iterator[tuple[int, Piece]]:
        """The pieces of a mark between two heights, each with its block's top."""
        mark = self.marks.get(target)
        for index in () if mark is None else self._seen(mark.span, top, bottom):
            y = self.top(index)
            yield from ((y, piece) for piece in self.laid(index).pieces if piece.mark.target == target)

    def bands(self, span: Span, top: float, bottom: float) -> Iterator[tuple[int, int]]:
        """Top and bottom of the rows of a span between two heights, with what hangs into their neighbours."""
        for index in self._seen(span, top, bottom):
            laid, y = self.laid(index), self.top(index)
            touched = [laid.rows[stretch.row] for stretch in laid.stretches(span)]
            if touched:
                yield y + touched[0].top - 3, y + touched[-1].top + touched[-1].height + 3

    def _seen(self, span: Span, top: float, bottom: float) -> range:
        touched = self.blocks.touched(span)
        return range(max(touched.start, self.at(top)), min(touched.stop, self.at(bottom) + 1))


def _keep(kept: OrderedDict[int, Kept], index: int, value: Kept) -> None:
    kept[index] = value
    kept.move_to_end(index)
    while len(kept) > _KEPT:
        kept.popitem(last=False)
