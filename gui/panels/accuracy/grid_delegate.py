"""Paints the cells of a Grid in its table: the chosen one has the ring, the focused one a frame."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.cell_model import CELL_ROLE, Index
from gui.panels.accuracy.cell_paint import CellPaint
from gui.panels.accuracy.grid import Cell
from gui.panels.accuracy.paint import outline
from gui.panels.accuracy.picks import Pick
from gui.theme import Theme


class GridDelegate(QStyledItemDelegate):
    """Draws one cell; `chosen` has the ring, the cell under keys or mouse a quiet ground."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.cells = CellPaint(theme)
        self.chosen: Pick | None = None
        self.ruled = -1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: Cell = index.data(CELL_ROLE)
        rect = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        chosen = cell.pick is not None and cell.pick == self.chosen
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row() == self.ruled:
            painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), self.cells.theme.line)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        self.cells.paint(painter, rect, cell, chosen=chosen, over=over)
        if cell.pick is not None:
            focused = bool(state & QStyle.StateFlag.State_HasFocus)
            self._outline(painter, rect, chosen=chosen, focused=focused)
        painter.restore()

    def _outline(self, painter: QPainter, rect: QRectF, *, chosen: bool, focused: bool) -> None:
        accent = self.cells.theme.accent
        if chosen:
            outline(painter, QPen(accent, 2), rect)
        elif focused:
            outline(painter, QPen(accent, 1, Qt.PenStyle.DashLine), rect.adjusted(1, 1, -1, -1))
