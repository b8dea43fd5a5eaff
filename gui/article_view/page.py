"""The article as one tall page: where each offset, row and mark stands, and what stands at a point."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from core.model import Span
from gui.article_view.marks import Mark
from gui.article_view.parts import Piece
from gui.article_view.rows import LaidBlock
from gui.article_view.stack import Stack


@dataclass(frozen=True, slots=True)
class RowPlace:
    """A row's offsets, and its top and bottom on the page."""

    start: int
    end: int
    top: int
    bottom: int


class Page(Stack):
    """Coordinates count from the page's top and the column's left."""

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

    def tag_at(self, point: QPointF) -> Mark | None:
        """The mark whose tag is at a point."""
        index = self.at(point.y())
        inside = QPointF(point.x(), point.y() - self.top(index))
        return next((tag.mark for tag in self.laid(index).tags if tag.rect.contains(inside)), None)

    def rects(self, span: Span, top: float, bottom: float) -> Iterator[QRectF]:
        """The span's part in each row between two heights, as high as a box."""
        for index in self._seen(span, top, bottom):
            laid, y = self.laid(index), self.top(index)
            for stretch in laid.stretches(span):
                row = laid.rows[stretch.row]
                width = max(stretch.right - stretch.left, 1.0)
                yield QRectF(stretch.left, y + row.box_top, width, row.strip.box)

    def bands(self, spans: Iterable[Span], top: float, bottom: float) -> Iterator[tuple[int, int]]:
        """Top and bottom of the rows of spans between two heights, with what hangs into their neighbours."""
        first, last = self.at(top), self.at(bottom)
        start, end = self.blocks.starts[first], self.blocks.ends[last]
        for span in spans:
            if span.end < start or span.start > end:
                continue
            for index in self.blocks.touched(span):
                if first <= index <= last:
                    laid, y = self.laid(index), self.top(index)
                    above = laid.rows[laid.row_of(span.start)]
                    below = laid.rows[laid.row_of(span.end, trailing=True)]
                    yield y + above.top - 3, y + below.top + below.height + 3

    def _seen(self, span: Span, top: float, bottom: float) -> range:
        touched = self.blocks.touched(span)
        return range(max(touched.start, self.at(top)), min(touched.stop, self.at(bottom) + 1))
