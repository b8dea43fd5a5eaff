"""A count in the strip: the number strong, its words quiet, a click goes to the next of its sort."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize
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
        self._size: QSize | None = None

    def show_count(self, count: int, words: str) -> None:
        """The number, and the words that hold it."""
        self._count = count
        self.setText(words)
        self.setAccessibleName(words)
        self.setEnabled(count > 0)
        self._size = None
        self.updateGeometry()
        self.update()

    def _parts(self) -> list[tuple[str, QFont]]:
        """The words before the number, the number, the words after it."""
        plain = sized(self.font(), 0.93)
        before, number, after = self.text().partition(str(self._count))
        return [(before, plain), (number, sized(self.font(), 0.93, bold=True)), (after, plain)]

    def sizeHint(self) -> QSize:
        if self._size is None:  # the strip asks for it several times for each decision
            width = sum(QFontMetricsF(font).horizontalAdvance(words) for words, font in self._parts())
            self._size = QSize(round(width) + 2, 24)
        return self._size

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._size = None
        super().changeEvent(event)

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
