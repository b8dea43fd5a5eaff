"""What the two strokes in the article mean: gold is underlined, the prediction lies on a tint."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.panels.accuracy.paint import fill
from gui.theme import Theme, font

_HEIGHT, _PAD, _GAP = 24, 5.0, 14.0


class Legend(QWidget):
    """Both sides by name, each drawn as it is in the text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._sides = ("", "")
        self._kind = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_sides(self, gold: str, extractor: str, kind: str) -> None:
        """Names of both sides; the tint is that of the kind."""
        self._sides, self._kind = (gold, extractor), kind
        self.setAccessibleName(f"{gold}, {extractor}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(sum(self._widths()) + _GAP), _HEIGHT)

    def _widths(self) -> list[float]:
        metrics = QFontMetricsF(font(12))
        return [metrics.horizontalAdvance(side) + 2 * _PAD for side in self._sides]

    def paintEvent(self, event: QPaintEvent) -> None:
        gold, found = self._widths()
        one = QRectF(0, 2, gold, _HEIGHT - 4)
        other = QRectF(gold + _GAP, 2, found, _HEIGHT - 4)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            fill(painter, self.theme.kind_fill(self._kind), other, 4)
            painter.fillRect(QRectF(one.left(), one.bottom() - 2, one.width(), 2), self.theme.ok)
            painter.setFont(font(12))
            painter.setPen(self.theme.ink)
            for place, side in zip((one, other), self._sides, strict=True):
                painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), side)
