"""A count in the strip: the number strong, its words quiet, a click goes to the next of its sort."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.buttons import RestingButton
from gui.paint import paint_text, sized
from gui.theme import Theme


class CountButton(RestingButton):
    """Words with a number in them; red where the number must not stay, quiet where it is 0."""

    def __init__(self, theme: Theme, *, urgent: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._urgent = urgent
        self._count = 0

    def show_count(self, count: int, words: str) -> None:
        """The number, and the words that hold it."""
        self._count = count
        self.setText(words)
        self.setAccessibleName(words)
        self.setEnabled(count > 0)
        self.fit()

    def _parts(self) -> list[tuple[str, QFont]]:
        """The words before the number, the number, the words after it."""
        plain = sized(self.font(), 0.93)
        before, number, after = self.text().partition(str(self._count))
        return [(before, plain), (number, sized(self.font(), 0.93, bold=True)), (after, plain)]

    def measured(self) -> QSize:
        width = sum(QFontMetricsF(font).horizontalAdvance(words) for words, font in self._parts())
        return QSize(round(width) + 2, 24)

    def fit(self) -> None:
        """Figures are equally wide: mostly it keeps its size, and no layout need be made anew."""
        self.setFixedSize(self.sizeHint())

    def paintEvent(self, event: QPaintEvent) -> None:
        strong = self.theme.warn if self._urgent else self.theme.ink
        with QPainter(self) as painter:
            box = QRectF(self.rect())
            for words, font in self._parts():
                number = words == str(self._count) and self._count > 0
                colour = strong if number else self.theme.muted
                if self.underMouse() and self.isEnabled() and not number:
                    colour = self.theme.accent
                box.setLeft(box.left() + paint_text(painter, box, words, font, colour))
