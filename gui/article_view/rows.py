"""A block in rows, with the boxes and tags of its marks in their places."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from core.model import Span
from gui.article_view.marks import Mark, Shape
from gui.article_view.parts import Piece, Row, Stretch, Tag
from gui.article_view.shaped import Shaped
from gui.article_view.sizes import Sizes, Strip

_MOST_KNOWN = 2_000
Part = TypeVar("Part", Piece, Tag)


class LaidBlock:
    """What is painted for one block, and what is found there. Coordinates count from the block's top left."""

    def __init__(self, shaped: Shaped, marks: Sequence[Mark], sizes: Sizes, strip: Strip) -> None:
        self.shaped = shaped
        self._sizes = sizes
        self._strip = strip
        self._ends = [end for _, end in shaped.lines]
        self._room = {last - 1: room for _, last, room in shaped.look.pads}
        shown = [mark for mark in marks if mark.shape is not Shape.DIMMED]
        placed = [(mark, depth, self.stretches(mark.span)) for mark, depth in _depths(shown)]
        tags = self._tags(placed)
        self.rows = self._rows(tags)
        self.pieces = tuple(
            Piece(mark, self._box(stretch, mark, depth), stretch.row, stretch.opens, stretch.closes)
            for mark, depth, stretches in placed
            for stretch in stretches
        )
        self.tags = tuple(
            Tag(mark, self._tag_rect(row, left, width, lane), row) for mark, row, left, width, lane in tags
        )
        self.height = self.rows[-1].top + self.rows[-1].height
        for number, row in enumerate(self.rows):
            line = shaped.layout.lineAt(number)
            left = shaped.look.indent if number == 0 else 0.0
            line.setPosition(QPointF(left, row.top + strip.baseline - line.ascent()))

    def stretches(self, span: Span) -> tuple[Stretch, ...]:
        """The span's parts, row by row; none where it does not touch the block."""
        known = self.shaped.known
        found = known.get(span)
        if found is None:
            if len(known) >= _MOST_KNOWN:  # a stroke of the mouse asks for ever new spans
                known.clear()
            found = known[span] = tuple(self._stretches(span))
        return found

    def _stretches(self, span: Span) -> Iterator[Stretch]:
        lines = self.shaped.lines
        for number in range(bisect_right(self._ends, span.start), len(lines)):
            start, end = lines[number]
            if start >= span.end:
                return
            last = min(end, span.end)
            left = self.shaped.x(number, max(start, span.start))
            right = self.shaped.x(number, last, ends=True) - self._room.get(last - 1, 0.0)
            yield Stretch(number, left, max(right, left), start <= span.start, span.end <= end)

    def _tags(self, placed: Sequence[_Placed]) -> list[tuple[Mark, int, float, float, int]]:
        """Captions in lanes, each in the first that is free; the width does not depend on the state."""
        sizes, taken = self._sizes, dict[int, list[float]]()
        metrics = QFontMetricsF(sizes.tag)
        widest = self.shaped.look.width + sizes.margin / 2
        firsts = [(stretches[0], mark) for mark, _, stretches in placed if stretches and mark.tag]
        tags = []
        for first, mark in sorted(firsts, key=lambda pair: (pair[0].row, pair[0].left)):
            if not first.opens:
                continue
            width = metrics.horizontalAdvance(mark.tag.rstrip("?") + "?")
            left = max(0.0, min(first.left - sizes.gap, widest - width))
            lanes = taken.setdefault(first.row, [])
            lane = next((n for n, right in enumerate(lanes) if right <= left), len(lanes))
            lanes[lane : lane + 1] = [left + width + 3 * sizes.gap]
            tags.append((mark, first.row, left, width, lane))
        return tags

    def _rows(self, tags: Sequence[tuple[Mark, int, float, float, int]]) -> tuple[Row, ...]:
        lanes: dict[int, int] = {}
        for _, row, _, _, lane in tags:
            lanes[row] = max(lanes.get(row, 0), lane)
        rows, top = [], 0
        for number, (start, end) in enumerate(self.shaped.lines):
            height = self._strip.pitch + lanes.get(number, 0) * self._strip.lane
            rows.append(Row(start, end, top, height, self._strip))
            top += height
        return tuple(rows)

    def _box(self, stretch: Stretch, mark: Mark, depth: int) -> QRectF:
        row, inset = self.rows[stretch.row], min(depth, 3) * self._sizes.inset
        side = max(self._sizes.pad - inset * 0.8, 0.5) if mark.shape.boxed else self._sizes.gap
        left = stretch.left - (side if stretch.opens else 0)
        right = stretch.right + (side if stretch.closes else 0)
        top, bottom = row.box_top + inset, row.box_bottom - inset
        return QRectF(left, top, max(right - left, 2.0), bottom - top)

    def _tag_rect(self, row: int, left: float, width: float, lane: int) -> QRectF:
        top = self.rows[row].box_bottom + lane * self._strip.lane + self._sizes.gap
        return QRectF(left, top, width, self._strip.lane - self._sizes.gap)

    def change(self, mark: Mark) -> None:
        """Show that mark in the place of the one with its target, which takes the same room."""
        self.pieces = tuple(_changed(part, mark) for part in self.pieces)
        self.tags = tuple(_changed(part, mark) for part in self.tags)

    def row_of(self, offset: int, *, trailing: bool = False) -> int:
        """The row of an offset; where a row breaks, the later one, unless trailing."""
        for number, row in enumerate(self.rows):
            if offset < row.end or (trailing and offset == row.end):
                return number
        return len(self.rows) - 1

    def row_at(self, y: float) -> int:
        """The row at that height, the first above all, the last below."""
        return next((n for n, row in enumerate(self.rows) if y < row.top + row.height), len(self.rows) - 1)

    def marks_at(self, point: QPointF) -> list[Mark]:
        """The marks whose box or tag is there."""
        found = [piece.mark for piece in self.pieces if piece.rect.contains(point)]
        return found or [tag.mark for tag in self.tags if tag.rect.contains(point)]


_Placed = tuple[Mark, int, tuple[Stretch, ...]]


def _changed(part: Part, mark: Mark) -> Part:
    return replace(part, mark=mark) if part.mark.target == mark.target else part


def _depths(marks: Sequence[Mark]) -> Iterator[tuple[Mark, int]]:
    """Each mark with the number of earlier boxes that it lies in or crosses."""
    open_ends: list[int] = []
    for mark in marks:
        open_ends = [end for end in open_ends if end > mark.span.start]
        yield mark, len(open_ends)
        if mark.shape.boxed:
            open_ends.append(mark.span.end)
