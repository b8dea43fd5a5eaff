"""Title and subtitle above the text."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption

from gui.article_view.sizes import Sizes
from gui.theme import Theme


class Header:
    """The title wraps, the subtitle is quiet; both are part of the page and scroll with it."""

    def __init__(self, title: str, subtitle: str, sizes: Sizes, width: float) -> None:
        top = sizes.top
        self._title, top = _text(title, sizes.title, width, top, sizes.title_pitch)
        self._subtitle, top = _text(subtitle, sizes.small, width, top, sizes.subtitle_pitch)
        self.height = top + (sizes.header_gap if title or subtitle else 0)

    def paint(self, painter: QPainter, left: float, y: float, theme: Theme) -> None:
        """Draw it with the page's top at `y`."""
        for layout, colour in ((self._title, theme.ink), (self._subtitle, theme.muted)):
            painter.setPen(colour)
            layout.draw(painter, QPointF(left, y))


def _text(text: str, font: QFont, width: float, top: int, pitch: int) -> tuple[QTextLayout, int]:
    layout = QTextLayout(" ".join(text.split()), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    if not text:
        return layout, top
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += pitch
        line = layout.createLine()
    layout.endLayout()
    return layout, top
