"""Words dragged out of the text: they hang at the pointer as a small slip of paper."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QDrag, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from core.model import Span
from gui.span_mime import span_mime
from gui.theme import Theme, font

_SHOWN = 16
_HEIGHT = 26


def carry(source: QWidget, text: str, span: Span, theme: Theme) -> None:
    """Drag a stretch until it is dropped somewhere or Esc is pressed; the window goes on meanwhile."""
    quote = " ".join(span.quote(text).split())
    drag = QDrag(source)
    drag.setMimeData(span_mime(span))
    drag.setPixmap(_slip(quote if len(quote) <= _SHOWN else quote[:_SHOWN] + "…", theme, source))
    drag.setHotSpot(QPoint(-6, _HEIGHT // 2))
    drag.exec(Qt.DropAction.CopyAction)


def _slip(words: str, theme: Theme, source: QWidget) -> QPixmap:
    face, sharp = font(14), source.devicePixelRatioF()
    width = round(QFontMetricsF(face).horizontalAdvance(words)) + 20
    slip = QPixmap(round(width * sharp), round(_HEIGHT * sharp))
    slip.setDevicePixelRatio(sharp)
    slip.fill(Qt.GlobalColor.transparent)
    with QPainter(slip) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.accent, 1.2))
        painter.setBrush(theme.paper)
        painter.drawRoundedRect(QRectF(1, 1, width - 2, _HEIGHT - 2), 6, 6)
        painter.setFont(face)
        painter.setPen(theme.ink)
        painter.drawText(QRectF(0, 0, width, _HEIGHT), Qt.AlignmentFlag.AlignCenter, words)
    return slip
