"""Paints one cell of a Grid, on screen or into a picture: words, chips, figures, heat, intervals and bars."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from gui.paint import elided, paint_chip, paint_text
from gui.panels.accuracy.grid import Cell, Look
from gui.panels.accuracy.paint import RADIUS, fill, outline
from gui.theme import Theme, font, mixed

_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_HEAT = {Look.GOOD, Look.BAD, Look.NONE}
_WORDS = {Look.NAME, Look.HEAD, Look.WORDS, Look.DIFFERS}
_FAINTEST, _STRONGEST = 0.12, {False: 0.55, True: 0.45}
_BAND, _BAR = 0.38, 0.3
"""How much of its colour an interval and a bar have."""


class CellPaint:
    """The strokes of every look, in the colours of one theme."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme

    def paint(
        self, painter: QPainter, rect: QRectF, cell: Cell, *, chosen: bool = False, over: bool = False
    ) -> None:
        """Draw the cell; `chosen` has a tinted ground, one under the mouse a quiet one."""
        if cell.look in _HEAT:
            self._heat(painter, rect.adjusted(1.5, 1.5, -1.5, -1.5), cell, chosen=chosen)
        else:
            self._ground(painter, rect, cell, chosen=chosen, over=over)
            self._content(painter, rect, cell, chosen=chosen)

    def _ground(self, painter: QPainter, rect: QRectF, cell: Cell, *, chosen: bool, over: bool) -> None:
        inner = rect.adjusted(1.5, 1.5, -1.5, -1.5)
        if cell.look is Look.DIFFERS:
            fill(painter, mixed(self.theme.paper, self.theme.warn, _FAINTEST), inner, 4)
        elif chosen:
            fill(painter, self.theme.accentbg, inner)
        elif cell.pick is not None and over:
            fill(painter, self.theme.chrome, inner)

    def _content(self, painter: QPainter, rect: QRectF, cell: Cell, *, chosen: bool) -> None:
        if cell.look is Look.CHIP:
            self._chip(painter, rect, cell)
        elif cell.look is Look.POINT:
            self._point(painter, rect, cell)
        elif cell.look is Look.BAR:
            self._bar(painter, rect, cell)
        elif cell.look in _WORDS:
            colour = self.theme.muted if cell.look is Look.NAME else self.theme.ink
            words = font(13, bold=cell.look is Look.HEAD)
            paint_text(painter, rect.adjusted(5, 0, -3, 0), cell.text, words, colour)
        elif cell.text:
            self._figure(painter, rect, cell, chosen=chosen)

    def _figure(self, painter: QPainter, rect: QRectF, cell: Cell, *, chosen: bool) -> None:
        theme, small = self.theme, cell.look is Look.SMALL
        strong = font(12 if small else 14, bold=cell.look is Look.STRONG or chosen, tabular=True)
        quiet = small or cell.text == "–"
        painter.setFont(strong)
        painter.setPen(theme.accent if chosen else theme.muted if quiet else theme.ink)
        painter.drawText(rect.adjusted(0, 0, -8, 0), _RIGHT, cell.text)

    def _chip(self, painter: QPainter, rect: QRectF, cell: Cell) -> None:
        small = font(11)
        width = min(QFontMetricsF(small).horizontalAdvance(cell.text) + 16, rect.width() - 4)
        box = QRectF(rect.left() + 4, rect.center().y() - 9, width, 18)
        theme = self.theme
        colour, ground = theme.kind(cell.kind), theme.kind_fill(cell.kind)
        paint_chip(painter, box, cell.text, small, colour=colour, fill=ground)

    def _point(self, painter: QPainter, rect: QRectF, cell: Cell) -> None:
        """A line with the interval on it as a band, and the figure as a stroke across."""
        theme = self.theme
        line = QRectF(rect.left() + 10, rect.center().y() - 0.5, rect.width() - 16, 1)
        painter.fillRect(line, theme.line)
        colour = theme.kind(cell.kind)
        if cell.reach is not None:
            left, right = (line.left() + line.width() * end for end in cell.reach)
            band = QRectF(left, line.center().y() - 2.5, max(right - left, 2), 5)
            fill(painter, mixed(theme.paper, colour, _BAND), band, 2.5)
        if cell.weight >= 0:
            x = line.left() + line.width() * cell.weight
            fill(painter, colour, QRectF(x - 1.5, line.center().y() - 6, 3, 12), 1.5)

    def _bar(self, painter: QPainter, rect: QRectF, cell: Cell) -> None:
        """A bar from the left end of the line, with the interval of its end as a thin line with stops."""
        theme = self.theme
        line = QRectF(rect.left() + 8, rect.center().y() - 6, rect.width() - 14, 12)
        fill(painter, mixed(theme.paper, theme.line, 0.6), line, 2)
        colour = theme.kind(cell.kind) if cell.kind else theme.accent
        if cell.weight > 0:
            bar = QRectF(line.left(), line.top(), max(line.width() * cell.weight, 2), line.height())
            fill(painter, mixed(theme.paper, colour, _BAR), bar, 2)
            fill(painter, colour, QRectF(bar.right() - 2, bar.top(), 2, bar.height()), 0)
        if cell.reach is not None:
            left, right = (line.left() + line.width() * end for end in cell.reach)
            painter.setPen(QPen(theme.ink, 1))
            middle = line.center().y()
            painter.drawLine(*_points(left, middle, right, middle))
            for x in (left, right):
                painter.drawLine(*_points(x, middle - 3, x, middle + 3))

    def _heat(self, painter: QPainter, rect: QRectF, cell: Cell, *, chosen: bool) -> None:
        theme = self.theme
        ground, ink = theme.chrome, theme.muted
        if cell.look is not Look.NONE:
            colour = theme.ok if cell.look is Look.GOOD else theme.warn
            share = _FAINTEST + (_STRONGEST[theme.dark] - _FAINTEST) * cell.weight
            ground, ink = mixed(theme.paper, colour, share), theme.ink
        fill(painter, ground, rect, RADIUS - 1)
        if cell.look is Look.GOOD:
            # what is right is framed: red and green alone would not tell them apart for everybody
            outline(painter, QPen(theme.ok, 1), rect, RADIUS - 1)
        small = font(12, bold=chosen, tabular=True)
        painter.setFont(small)
        painter.setPen(ink)
        painter.drawText(rect, _CENTRE, elided(cell.text, small, rect.width()))


def _points(x1: float, y1: float, x2: float, y2: float) -> tuple[QPointF, QPointF]:
    return QPointF(x1, y1), QPointF(x2, y2)
