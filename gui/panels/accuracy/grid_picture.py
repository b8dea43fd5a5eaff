"""A whole Grid as a picture: its title, heads and cells, drawn by any painter at any size."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from gui.panels.accuracy.cell_paint import CellPaint
from gui.panels.accuracy.grid import Grid, alignment
from gui.theme import Theme, font

_MARGIN, _TITLE, _HEAD = 20.0, 50.0, 28.0
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)
_LEAST = 54
"""What a column asks for where its Grid does not say, in pixels."""


def shared_widths(grid: Grid, name_width: int, room: int) -> tuple[int, ...]:
    """The width of every column: the first as given, the others in proportion to what they want."""
    wanted = grid.widths or (_LEAST,) * (len(grid.heads) - 1)
    total, left = sum(wanted), max(room - name_width, len(wanted) * 8)
    ends = [left * sum(wanted[: at + 1]) // max(total, 1) for at in range(len(wanted))]
    widths = (end - start for start, end in zip((0, *ends), ends, strict=False))
    return (name_width, *widths) if grid.heads else ()


@dataclass(frozen=True, slots=True)
class GridPicture:
    """A Grid with the theme and the sizes that it is drawn in; lengths are pixels at 96 dpi.

    The `caption` below the title says on what the figures rest.
    """

    grid: Grid
    theme: Theme
    name_width: int
    row_height: int
    title: str = ""
    caption: str = ""

    @property
    def _inner(self) -> float:
        wanted = self.grid.widths or (_LEAST,) * (len(self.grid.heads) - 1)
        words = QFontMetricsF(font(12)).horizontalAdvance(self.caption)
        return float(math.ceil(max(self.name_width + sum(wanted) * 1.15, words + 8)))

    @property
    def size(self) -> QSizeF:
        """The whole picture with its margins."""
        rows = len(self.grid.rows) * self.row_height
        return QSizeF(self._inner + 2 * _MARGIN, rows + _HEAD + _TITLE + 2 * _MARGIN)

    def draw(self, painter: QPainter) -> None:
        """Draw it with its upper left corner at the origin."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, self.size.width(), self.size.height()), self.theme.paper)
        painter.setFont(font(15, bold=True))
        painter.setPen(self.theme.ink)
        painter.drawText(QRectF(_MARGIN, _MARGIN, self._inner, 22), _MIDDLE, self.title)
        painter.setFont(font(12))
        painter.setPen(self.theme.muted)
        painter.drawText(QRectF(_MARGIN, _MARGIN + 22, self._inner, 20), _MIDDLE, self.caption)
        widths = shared_widths(self.grid, self.name_width, round(self._inner))
        self._heads(painter, widths)
        self._rows(painter, widths)

    def _heads(self, painter: QPainter, widths: tuple[int, ...]) -> None:
        left, top = _MARGIN, _MARGIN + _TITLE
        painter.setFont(font(12))
        for column, (head, width) in enumerate(zip(self.grid.heads, widths, strict=True)):
            painter.setPen(self.theme.muted)
            box = QRectF(left + 4, top, width - 12, _HEAD)
            painter.drawText(box, int(alignment(self.grid.rows, column)), head)
            left += width
        painter.fillRect(QRectF(_MARGIN, top + _HEAD - 1, sum(widths), 1), self.theme.line)

    def _rows(self, painter: QPainter, widths: tuple[int, ...]) -> None:
        cells, top = CellPaint(self.theme), _MARGIN + _TITLE + _HEAD
        ruled = len(self.grid.rows) - self.grid.total if self.grid.total else -1
        for row, line in enumerate(self.grid.rows):
            left = _MARGIN
            if row == ruled:
                painter.fillRect(QRectF(left, top, sum(widths), 1), self.theme.line)
            for cell, width in zip(line, widths, strict=True):
                painter.save()
                cells.paint(painter, QRectF(left, top, width, self.row_height), cell)
                painter.restore()
                left += width
            top += self.row_height
