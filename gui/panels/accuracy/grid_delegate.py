"""Paints the cells of a Grid: names, chips, figures, points, words, and the heat of a confusion map."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.paint import elided, paint_chip, paint_text
from gui.panels.accuracy.grid import CELL_ROLE, Cell, Index, Look
from gui.panels.accuracy.paint import RADIUS, fill, outline
from gui.panels.accuracy.picks import Pick
from gui.theme import Theme, font, mixed

_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_HEAT = {Look.GOOD, Look.BAD, Look.NONE}
_WORDS = {Look.NAME, Look.HEAD, Look.WORDS, Look.DIFFERS}
_FAINTEST, _STRONGEST = 0.12, {False: 0.55, True: 0.45}


class GridDelegate(QStyledItemDelegate):
    """Draws one cell; `chosen` has the ring, the cell under keys or mouse a quiet ground."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
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
            painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), self.theme.line)
        if cell.look in _HEAT:
            self._heat(painter, rect.adjusted(1.5, 1.5, -1.5, -1.5), cell, chosen=chosen)
        else:
            self._ground(painter, rect, cell, over=bool(state & QStyle.StateFlag.State_MouseOver))
            self._content(painter, rect, cell, chosen=chosen)
        self._outline(painter, rect, cell, focused=bool(state & QStyle.StateFlag.State_HasFocus))
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRectF, cell: Cell, *, over: bool) -> None:
        inner = rect.adjusted(1.5, 1.5, -1.5, -1.5)
        if cell.look is Look.DIFFERS:
            fill(painter, mixed(self.theme.paper, self.theme.warn, _FAINTEST), inner, 4)
        elif cell.pick is not None and cell.pick == self.chosen:
            fill(painter, self.theme.accentbg, inner)
        elif cell.pick is not None and over:
            fill(painter, self.theme.chrome, inner)

    def _content(self, painter: QPainter, rect: QRectF, cell: Cell, *, chosen: bool) -> None:
        if cell.look is Look.CHIP:
            self._chip(painter, rect, cell)
        elif cell.look is Look.POINT:
            self._point(painter, rect, cell)
        elif cell.look in _WORDS:
            colour = self.theme.muted if cell.look is Look.NAME else self.theme.ink
            words = font(13, bold=cell.look is Look.HEAD)
            paint_text(painter, rect.adjusted(5, 0, -3, 0), cell.text, words, colour)
        elif cell.text:
            self._figure(painter, rect, cell, chosen=chosen)

    def _figure(self, painter: QPainter, rect: QRectF, cell: Cell, *, chosen: bool) -> None:
        theme = self.theme
        strong = font(14, bold=cell.look is Look.STRONG or chosen, tabular=True)
        painter.setFont(strong)
        painter.setPen(theme.accent if chosen else theme.muted if cell.text == "–" else theme.ink)
        painter.drawText(rect.adjusted(0, 0, -8, 0), _RIGHT, cell.text)

    def _chip(self, painter: QPainter, rect: QRectF, cell: Cell) -> None:
        small = font(11)
        width = min(QFontMetricsF(small).horizontalAdvance(cell.text) + 16, rect.width() - 4)
        box = QRectF(rect.left() + 4, rect.center().y() - 9, width, 18)
        theme = self.theme
        colour, ground = theme.kind(cell.kind), theme.kind_fill(cell.kind)
        paint_chip(painter, box, cell.text, small, colour=colour, fill=ground)

    def _point(self, painter: QPainter, rect: QRectF, cell: Cell) -> None:
        line = QRectF(rect.left() + 12, rect.center().y() - 0.5, rect.width() - 18, 1)
        painter.fillRect(line, self.theme.line)
        if cell.weight >= 0:
            x = line.left() + line.width() * cell.weight
            fill(painter, self.theme.kind(cell.kind), QRectF(x - 2, line.center().y() - 6, 4, 12), 2)

    def _heat(self, painter: QPainter, rect: QRectF, cell: Cell, *, chosen: bool) -> None:
        theme = self.theme
        ground, ink = theme.chrome, theme.muted
        if cell.look is not Look.NONE:
            colour = theme.ok if cell.look is Look.GOOD else theme.warn
            share = _FAINTEST + (_STRONGEST[theme.dark] - _FAINTEST) * cell.weight
            ground, ink = mixed(theme.paper, colour, share), theme.ink
        fill(painter, ground, rect, RADIUS - 1)
        small = font(12, bold=chosen, tabular=True)
        painter.setFont(small)
        painter.setPen(ink)
        painter.drawText(rect, _CENTRE, elided(cell.text, small, rect.width()))

    def _outline(self, painter: QPainter, rect: QRectF, cell: Cell, *, focused: bool) -> None:
        if cell.pick is None:
            return
        if cell.pick == self.chosen:
            outline(painter, QPen(self.theme.accent, 2), rect)
        elif focused:
            outline(painter, QPen(self.theme.accent, 1, Qt.PenStyle.DashLine), rect.adjusted(1, 1, -1, -1))
