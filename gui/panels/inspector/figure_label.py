"""The value of the current item, large; a click edits it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.buttons import RestingButton
from gui.figures import Figure
from gui.paint import figure_width, paint_figure, sized
from gui.theme import Theme

_LARGE = 1.85


class FigureLabel(RestingButton):
    """Shows a figure at nearly twice the size of the text; smaller where it would not fit."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._figure = Figure("", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_figure(self, figure: Figure) -> None:
        """Show that figure from now on."""
        if figure != self._figure:
            self._figure = figure
            # not the button's own text: it would have the whole card laid out anew, though the size stays
            self.setAccessibleName(figure.text)
            self.update()

    def text(self) -> str:
        return self._figure.text

    def sizeHint(self) -> QSize:
        return QSize(120, 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        large = sized(self.font(), _LARGE, bold=True)
        wanted = figure_width(self._figure, large, 0.6)
        if wanted > self.width():
            large = sized(self.font(), max(1.0, _LARGE * self.width() / wanted), bold=True)
        box = QRectF(self.rect())
        box.setWidth(min(box.width(), figure_width(self._figure, large, 0.6)))
        with QPainter(self) as painter:
            paint_figure(painter, box, self._figure, large, self.theme, factor=0.6)
            if self.underMouse() and self.isEnabled():
                painter.setPen(self.theme.faint)
                painter.drawLine(box.bottomLeft().toPoint(), box.bottomRight().toPoint())
