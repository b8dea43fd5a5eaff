"""Paints a case: article and verdict, then its words in their surroundings, then both readings."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QTextLayout, QTextLine
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.model import Span
from core.text import Utf16Map
from gui.cell_model import Index
from gui.paint import paint_chip, paint_text
from gui.panels.accuracy.cases import LINE_ROLE, CaseLine
from gui.panels.accuracy.paint import fill, outline
from gui.theme import Theme, font, mixed

_PAD = 12.0
CASE_HEIGHT = 84
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class CaseDelegate(QStyledItemDelegate):
    """Gold is underlined, the prediction lies on a tint, as in the article beside it."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self.sides = ("", "")

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: CaseLine = index.data(LINE_ROLE)
        rect = QRectF(option.rect).adjusted(2, 2, -2, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            fill(painter, self.theme.accentbg, rect, 8)
            outline(painter, QPen(self.theme.accent, 1.5), rect, 8)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            fill(painter, self.theme.chrome, rect, 8)
        inner = rect.adjusted(_PAD, 8, -_PAD, -8)
        self._head(painter, inner, line)
        self._words(painter, QRectF(inner.left(), inner.top() + 22, inner.width(), 26), line)
        self._readings(painter, QRectF(inner.left(), inner.top() + 51, inner.width(), 18), line.readings)
        painter.restore()

    def _head(self, painter: QPainter, inner: QRectF, line: CaseLine) -> None:
        small = font(12)
        if line.filed:
            inner = QRectF(
                inner.left(), inner.top(), inner.width() - self._filed(painter, inner, line.filed), 18
            )
        width = min(QFontMetricsF(small).horizontalAdvance(line.verdict), inner.width() * 0.6)
        right = QRectF(inner.right() - width - 1, inner.top(), width + 1, 18)
        paint_text(painter, right, line.verdict, small, self.theme.muted)
        left = QRectF(inner.left(), inner.top(), inner.width() - width - 12, 18)
        paint_text(painter, left, line.title, small, self.theme.muted)

    def _filed(self, painter: QPainter, inner: QRectF, cause: str) -> float:
        """The cause as a chip at the right end; how much room it takes."""
        small = font(11)
        width = QFontMetricsF(small).horizontalAdvance(cause) + 14
        box = QRectF(inner.right() - width, inner.top(), width, 18)
        paint_chip(painter, box, cause, small, colour=self.theme.accent, fill=self.theme.accentbg)
        outline(painter, QPen(self.theme.accent, 1), box, 9)
        return width + 8

    def _words(self, painter: QPainter, box: QRectF, line: CaseLine) -> None:
        snippet, found = line.snippet, line.case.predicted
        words = _Line(snippet.text, box.width())
        top = box.top() + 2
        painter.save()
        painter.setClipRect(
            QRectF(box.left(), box.top(), words.width + (0 if words.cut else 1), box.height())
        )
        if snippet.predicted is not None and found is not None:
            left, right = words.edges(snippet.predicted)
            ground = QRectF(box.left() + left, top, right - left, 20)
            fill(painter, self.theme.kind_fill(found.kind), ground, 3)
            # a tint may be like the ground of the chosen row
            edge = mixed(self.theme.paper, self.theme.kind(found.kind), 0.45)
            outline(painter, QPen(edge, 1), ground, 3)
        painter.setPen(self.theme.ink)
        words.draw(painter, QPointF(box.left(), box.top() + 12))
        if snippet.gold is not None:
            left, right = words.edges(snippet.gold)
            painter.fillRect(QRectF(box.left() + left, top + 20, right - left, 2), self.theme.ok)
        painter.restore()
        if words.cut:
            rest = QRectF(box.left() + words.width, box.top(), box.width() - words.width, 24)
            paint_text(painter, rest, "…", font(14), self.theme.muted)

    def _readings(self, painter: QPainter, box: QRectF, readings: tuple[str, str]) -> None:
        small = font(12, tabular=True)
        left = box.left()
        for side, words in zip(self.sides, readings, strict=True):
            for text, colour in ((side, self.theme.muted), (words, self.theme.ink)):
                place = QRectF(left, box.top(), box.right() - left, box.height())
                left += paint_text(painter, place, text, small, colour) + 6
            left += 8


class _Line:
    """One line of text; where it is too long it is cut after a whole character."""

    def __init__(self, text: str, room: float) -> None:
        self._layout = QTextLayout(text, font(14))
        self._points = Utf16Map(text)
        self._layout.beginLayout()
        self._row = self._layout.createLine()
        self._row.setNumColumns(self._points.to16(len(text)))
        self._layout.endLayout()
        self.width = self._row.naturalTextWidth()
        self.cut = self.width > room
        if self.cut:
            ellipsis = QFontMetricsF(font(14)).horizontalAdvance("…")
            last = self._row.xToCursor(room - ellipsis, QTextLine.CursorPosition.CursorOnCharacter)
            self.width = self._x(last)

    def _x(self, unit: int) -> float:
        # the stubs say object: PySide returns the place and the cursor, which it may move
        found: Any = self._row.cursorToX(unit)
        return float(found[0] if isinstance(found, tuple) else found)

    def edges(self, span: Span) -> tuple[float, float]:
        """Where the span begins and ends, from the left."""
        return self._x(self._points.to16(span.start)), self._x(self._points.to16(span.end))

    def draw(self, painter: QPainter, place: QPointF) -> None:
        """Draw it with its middle at the height of `place`."""
        self._row.draw(painter, QPointF(place.x(), place.y() - self._row.height() / 2))
