"""The strokes that the delegates of this panel share."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

RADIUS = 5.0


def fill(painter: QPainter, colour: QColor, rect: QRectF, radius: float = RADIUS) -> None:
    """A rounded ground without an outline."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(rect, radius, radius)


def outline(painter: QPainter, pen: QPen, rect: QRectF, radius: float = RADIUS) -> None:
    """A rounded frame inside the rectangle."""
    inset = pen.widthF() / 2
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)
