"""What several panels paint alike: figures, kind chips and key caps."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from gui.figures import Figure
from gui.theme import Theme

_KEY_SIGNS = {"Return": "↵", "Enter": "↵", "Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}


_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_SIZED: dict[tuple[QFont, float, bool], QFont] = {}
_MOST_SIZED = 500


def sized(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """That font made larger or smaller, with figures of equal width; made once, since every cell asks."""
    found = _SIZED.get((font, factor, bold))
    if found is None:
        if len(_SIZED) >= _MOST_SIZED:  # widths and zooms give ever new sizes
            _SIZED.clear()
        found = _SIZED[QFont(font), factor, bold] = _sized(font, factor, bold=bold)
    return found


def _sized(font: QFont, factor: float, *, bold: bool) -> QFont:
    other = QFont(font)
    if font.pixelSize() > 0:
        other.setPixelSize(max(8, round(font.pixelSize() * factor)))
    else:
        other.setPointSizeF(max(6.0, font.pointSizeF() * factor))
    other.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    other.setFeature(QFont.Tag("tnum"), 1)
    return other


def key_sign(keys: str) -> str:
    """A key sequence as a cap shows it: Ctrl+Return → Ctrl ↵, “Ctrl++” → Ctrl +."""
    return "  ".join(_stroke_sign(stroke) for stroke in keys.split(", "))


def _stroke_sign(stroke: str) -> str:
    head, _, last = stroke[:-1].rpartition("+")
    names = [*head.split("+"), last + stroke[-1:]] if head else [stroke]
    return " ".join(_KEY_SIGNS.get(name, name) for name in names)


def elided(text: str, font: QFont, width: float) -> str:
    """The text cut with … to that width, on one line."""
    return QFontMetricsF(font).elidedText(
        text.replace("\n", " "), Qt.TextElideMode.ElideRight, max(0.0, width)
    )


def paint_text(painter: QPainter, box: QRectF, text: str, font: QFont, colour: QColor) -> float:
    """Draw one line at the left, in the middle of the height, elided; its width."""
    metrics = QFontMetricsF(font)
    shown, width = text, metrics.horizontalAdvance(text)
    if width > box.width() or "\n" in text:
        shown = elided(text, font, box.width())
        width = metrics.horizontalAdvance(shown)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(box, _LEFT, shown)
    return width


def figure_width(figure: Figure, font: QFont, factor: float = 0.82) -> float:
    """The width that `paint_figure` takes when nothing is elided."""
    unit = QFontMetricsF(sized(font, factor)).horizontalAdvance(figure.unit)
    head = " ".join(part for part in (figure.sign, figure.number) if part)
    return QFontMetricsF(font).horizontalAdvance(head) + (unit + 3 if figure.unit else 0)


def paint_figure(
    painter: QPainter, box: QRectF, figure: Figure, font: QFont, theme: Theme, *, factor: float = 0.82
) -> QRectF:
    """Draw sign and number in that font, the unit small behind, against the right edge; return where."""
    width = min(figure_width(figure, font, factor), box.width())
    head = " ".join(part for part in (figure.sign, figure.number) if part)
    drawn = QRectF(box.right() - width, box.top(), width, box.height())
    advance = paint_text(painter, drawn, head, font, theme.ink)
    if figure.unit:
        # on the number's baseline, which the middle of a smaller line is not
        small = sized(font, factor)
        metrics = QFontMetricsF(font)
        baseline = drawn.center().y() + (metrics.ascent() - metrics.descent()) / 2
        painter.setFont(small)
        painter.setPen(theme.muted)
        left = drawn.left() + advance + 3
        painter.drawText(QPointF(left, baseline), elided(figure.unit, small, drawn.right() - left + 1))
    return drawn


def chip_width(text: str, font: QFont) -> float:
    """The width of a chip that reads so."""
    return QFontMetricsF(font).horizontalAdvance(text) + 18


def paint_chip(
    painter: QPainter, box: QRectF, text: str, font: QFont, *, colour: QColor, fill: QColor
) -> None:
    """Draw a pill with that text in its middle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    radius = box.height() / 2
    painter.drawRoundedRect(box, radius, radius)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def cap_width(text: str, font: QFont) -> float:
    """The width of a key cap that reads so."""
    return max(18.0, QFontMetricsF(font).horizontalAdvance(text) + 10)


def paint_cap(painter: QPainter, box: QRectF, text: str, font: QFont, theme: Theme) -> None:
    """Draw a key cap: a hairline box, a little heavier below."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QPen(theme.line, 1))
    painter.setBrush(theme.paper)
    painter.drawRoundedRect(frame, 4, 4)
    painter.drawLine(
        QPointF(frame.left() + 3, frame.bottom() + 1), QPointF(frame.right() - 3, frame.bottom() + 1)
    )
    painter.setFont(font)
    painter.setPen(theme.muted)
    painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
