"""The states of an item as shapes: no state is told by colour alone."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from core.sheet import Item
from gui.theme import Theme

SIDE = 14


class Glyph(StrEnum):
    """What an item looks like: its state, or that it is doubtful, whatever else it is."""

    SUGGESTED = "suggested"
    ACCEPTED = "accepted"
    EDITED = "edited"
    ADDED = "added"
    REJECTED = "rejected"
    EXCLUDED = "excluded"
    CONFIRMED = "confirmed"
    UNKNOWN = "unknown"
    DOUBTED = "doubted"
    SETTLED = "settled"


_FILLED = {Glyph.ACCEPTED, Glyph.EDITED, Glyph.ADDED}
_DOTS = {Glyph.EXCLUDED, Glyph.CONFIRMED, Glyph.UNKNOWN}


def glyph_of(item: Item) -> Glyph:
    """The glyph of an item; a doubt shows before anything else that stands."""
    if item.state.annotates and item.metric is not None and item.metric.doubt:
        return Glyph.DOUBTED
    return Glyph(item.state.value)


def glyph_name(glyph: Glyph) -> str:
    """What the glyph says, in the interface's language."""
    return {
        Glyph.SUGGESTED: QCoreApplication.translate("States", "suggestion"),
        Glyph.ACCEPTED: QCoreApplication.translate("States", "accepted"),
        Glyph.EDITED: QCoreApplication.translate("States", "edited"),
        Glyph.ADDED: QCoreApplication.translate("States", "added"),
        Glyph.REJECTED: QCoreApplication.translate("States", "rejected"),
        Glyph.EXCLUDED: QCoreApplication.translate("States", "excluded, to confirm"),
        Glyph.CONFIRMED: QCoreApplication.translate("States", "no metric"),
        Glyph.UNKNOWN: QCoreApplication.translate("States", "undecided number"),
        Glyph.DOUBTED: QCoreApplication.translate("States", "doubtful"),
        Glyph.SETTLED: QCoreApplication.translate("States", "set aside"),
    }[glyph]


def paint_glyph(painter: QPainter, centre: QPointF, glyph: Glyph, theme: Theme) -> None:
    """Draw the glyph, 14 px a side, around that point."""
    box = QRectF(centre.x() - SIDE / 2, centre.y() - SIDE / 2, SIDE, SIDE).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if glyph in _DOTS:
        _dots(painter, box, glyph, theme)
    else:
        _box(painter, box, glyph, theme)
        _sign(painter, box, glyph, theme)
    painter.restore()


def _box(painter: QPainter, box: QRectF, glyph: Glyph, theme: Theme) -> None:
    if glyph in _FILLED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.ok)
        painter.drawRoundedRect(box, 3, 3)
        return
    pen = QPen(theme.accent if glyph is Glyph.DOUBTED else theme.muted, 1.2)
    if glyph is Glyph.SUGGESTED:
        pen.setDashPattern([2.2, 1.8])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 3, 3)


def _sign(painter: QPainter, box: QRectF, glyph: Glyph, theme: Theme) -> None:
    colour = theme.paper if glyph in _FILLED else theme.muted
    if glyph in {Glyph.ACCEPTED, Glyph.EDITED}:
        _lines(painter, box, colour, _TICK)
        if glyph is Glyph.EDITED:
            _corner(painter, box, theme)
    elif glyph is Glyph.ADDED:
        _lines(painter, box, colour, _PLUS_DOWN, _PLUS_ACROSS)
    elif glyph is Glyph.REJECTED:
        _lines(painter, box, colour, _CROSS_DOWN, _CROSS_UP)
    elif glyph is Glyph.SETTLED:
        _lines(painter, box, colour, _EQUALS_TOP, _EQUALS_BOTTOM, _SLASH)
    elif glyph is Glyph.DOUBTED:
        _lines(painter, box, theme.accent, _HOOK, _STOP)


# Strokes on a square of side 1.
_TICK = ((0.24, 0.52), (0.43, 0.70), (0.76, 0.32))
_PLUS_DOWN = ((0.5, 0.25), (0.5, 0.75))
_PLUS_ACROSS = ((0.25, 0.5), (0.75, 0.5))
_CROSS_DOWN = ((0.3, 0.3), (0.7, 0.7))
_CROSS_UP = ((0.3, 0.7), (0.7, 0.3))
_EQUALS_TOP = ((0.27, 0.4), (0.73, 0.4))
_EQUALS_BOTTOM = ((0.27, 0.62), (0.73, 0.62))
_SLASH = ((0.4, 0.8), (0.62, 0.2))
_HOOK = ((0.34, 0.36), (0.4, 0.25), (0.53, 0.22), (0.64, 0.29), (0.63, 0.42), (0.51, 0.51), (0.5, 0.6))
_STOP = ((0.5, 0.77), (0.5, 0.78))

Stroke = tuple[tuple[float, float], ...]


def _lines(painter: QPainter, box: QRectF, colour: QColor, *strokes: Stroke) -> None:
    pen = QPen(colour, 1.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    for stroke in strokes:
        points = [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in stroke]
        painter.drawPolyline(QPolygonF(points))


def _corner(painter: QPainter, box: QRectF, theme: Theme) -> None:
    right, top = box.right() + 1, box.top() - 1
    corner = QPolygonF([QPointF(right - 7, top), QPointF(right, top), QPointF(right, top + 7)])
    painter.setPen(QPen(theme.chrome, 1))
    painter.setBrush(theme.ink)
    painter.drawPolygon(corner)


def _dots(painter: QPainter, box: QRectF, glyph: Glyph, theme: Theme) -> None:
    confirmed = glyph is Glyph.CONFIRMED
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.warn if glyph is Glyph.UNKNOWN else theme.muted)
    for step in (-1, 0, 1):
        painter.drawEllipse(QPointF(box.center().x() + 4.5 * step, box.bottom() - 3), 1.3, 1.3)
    if confirmed:
        painter.translate(0, -3)
        _lines(painter, box, theme.muted, _TICK)
    elif glyph is Glyph.UNKNOWN:
        painter.translate(0, -4)
        _lines(painter, box, theme.warn, ((0.5, 0.3), (0.5, 0.62)), ((0.5, 0.86), (0.5, 0.87)))
