"""Words in their sentence, on one line: cut evenly around them, and painted so that they stand out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from core.model import Span
from gui.paint import sized
from gui.theme import Theme

_REACH = 60
_ENDS = "。！？\n\r"
_LEFT_OVER = " ，、；：”’）"


@dataclass(frozen=True, slots=True)
class Quoted:
    """The words, and what stands before and behind them in their sentence."""

    before: str
    words: str
    after: str

    @property
    def text(self) -> str:
        """All of it, for a tip or a screen reader."""
        return f"{self.before}{self.words}{self.after}"


def quoted(text: str, span: Span) -> Quoted:
    """The span's words in their sentence; a long one is cut where nobody looks."""
    start, end = max(0, span.start - _REACH), min(len(text), span.end + _REACH)
    first = max((text.rfind(mark, start, span.start) + 1 for mark in _ENDS), default=0)
    ends = [at for mark in _ENDS if (at := text.find(mark, span.end, end)) >= 0]
    before, after = text[max(first, start) : span.start], text[span.end : min(ends, default=end)]
    return Quoted(_plain(before).lstrip(_LEFT_OVER), _plain(span.quote(text)), _plain(after).rstrip())


def _plain(text: str) -> str:
    return " ".join(text.replace("\u3000", " ").split(" ")).replace("\n", " ").replace("\t", " ")


def paint_quoted(
    painter: QPainter, box: QRectF, line: Quoted, font: QFont, theme: Theme, *, kind: str | None = None
) -> None:
    """Draw one line in the box: the words on the tint of their kind, the rest of the sentence quiet."""
    metrics = QFontMetricsF(font)
    bold = sized(font, 1, bold=True)
    words = QFontMetricsF(bold).elidedText(line.words, Qt.TextElideMode.ElideRight, 0.6 * box.width())
    wide = QFontMetricsF(bold).horizontalAdvance(words) + 6
    rest = max(0.0, box.width() - wide)
    after_width = metrics.horizontalAdvance(line.after)
    room = rest - min(after_width, rest / 2)
    before = metrics.elidedText(line.before, Qt.TextElideMode.ElideLeft, room)
    left = box.left() + metrics.horizontalAdvance(before)
    _draw(
        painter, QRectF(box.left(), box.top(), left - box.left() + 1, box.height()), before, font, theme.muted
    )
    ground = QRectF(left + 1, box.center().y() - metrics.height() / 2, wide - 2, metrics.height())
    painter.fillRect(ground, theme.kind_fill(kind))
    _draw(painter, QRectF(left + 3, box.top(), wide, box.height()), words, bold, theme.ink)
    right = box.right() - left - wide
    after = metrics.elidedText(line.after, Qt.TextElideMode.ElideRight, max(0.0, right))
    _draw(painter, QRectF(left + wide, box.top(), right + 1, box.height()), after, font, theme.muted)


def _draw(painter: QPainter, box: QRectF, text: str, font: QFont, colour: QColor) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
