"""Words dropped on a row: while they hang over it the row shows its roles side by side, each a slot."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from core.schema import schema
from gui.paint import elided, sized
from gui.theme import Theme


@dataclass(frozen=True, slots=True)
class Slot:
    """A role of one row, and where it is taken."""

    target: str
    role: str
    row: QRect


def slot_at(target: str, row: QRect, point: QPoint) -> Slot:
    """The slot of that row below the pointer."""
    roles = schema().roles
    place = (point.x() - row.left()) * len(roles) // max(row.width(), 1)
    return Slot(target, roles[min(max(place, 0), len(roles) - 1)].id, row)


def paint_slots(painter: QPainter, slot: Slot, theme: Theme, font: QFont, language: str) -> None:
    """Draw the slots over the row; the one that would take the words stands out."""
    painter.fillRect(slot.row, theme.accentbg)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    roles = schema().roles
    wide = slot.row.width() / len(roles)
    for place, role in enumerate(roles):
        box = QRectF(slot.row.left() + place * wide, slot.row.top(), wide, slot.row.height())
        taking = role.id == slot.role
        painter.setPen(theme.accent)
        painter.setBrush(theme.accent if taking else theme.paper)
        painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), 5, 5)
        painter.setPen(theme.onaccent if taking else theme.accent)
        painter.setFont(sized(font, 0.93, bold=taking))
        words = elided(role.name(language), painter.font(), box.width() - 10)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
