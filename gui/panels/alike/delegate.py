"""How a place is painted: its tick, its sentence, and below it what would be done."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.paint import paint_text, sized
from gui.panels.alike.model import LINE_ROLE, Line
from gui.quoted import paint_quoted
from gui.theme import Theme

HEIGHT = 50
_BOX, _LEFT, _TEXT = 15.0, 12.0, 38.0


class PlaceDelegate(QStyledItemDelegate):
    """Paints in the theme it was given last."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: Line = index.data(LINE_ROLE)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        box, font = QRectF(option.rect), QFont(option.font)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, self.theme.accentbg)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, self.theme.bg)
        self._tick(painter, box, ticked=ticked)
        room = box.adjusted(_TEXT, 5, -12, -5)
        top = QRectF(room.left(), room.top(), room.width(), 22)
        paint_quoted(painter, top, line.quoted, font, self.theme, kind=line.kind)
        below = QRectF(room.left(), room.top() + 21, room.width(), 19)
        paint_text(
            painter, below, line.about, sized(font, 0.88), self.theme.ink if ticked else self.theme.muted
        )
        painter.restore()

    def _tick(self, painter: QPainter, box: QRectF, *, ticked: bool) -> None:
        square = QRectF(box.left() + _LEFT, box.top() + 9, _BOX, _BOX)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.accent if ticked else self.theme.muted, 1.2))
        painter.setBrush(self.theme.accent if ticked else self.theme.paper)
        painter.drawRoundedRect(square, 3, 3)
        if ticked:
            painter.setPen(QPen(self.theme.onaccent, 1.7))
            points = ((0.24, 0.52), (0.43, 0.70), (0.76, 0.32))
            places = [QPointF(square.x() + x * _BOX, square.y() + y * _BOX) for x, y in points]
            painter.drawPolyline(QPolygonF(places))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
