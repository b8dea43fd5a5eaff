"""The left column: what differs, under a heading for each sort of difference."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.jobs.consistency import Group, Revised
from gui.paint import paint_text, sized
from gui.panels.consistency.words import about, section, title
from gui.theme import Theme

Entry = Group | Revised
Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = int(Qt.ItemDataRole.UserRole)
_WORDS = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}
_EDGE = 14


class GroupModel(QAbstractListModel):
    """Entries below their headings; a heading is a string, and cannot be chosen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[Entry | str] = []
        self.language = "zh"

    def show(self, entries: Iterable[Entry]) -> None:
        """List these, which come sorted by heading."""
        self.beginResetModel()
        self._rows = []
        heading = ""
        for entry in entries:
            if section(entry) != heading:
                heading = section(entry)
                self._rows.append(heading)
            self._rows.append(entry)
        self.endResetModel()

    def entry(self, index: Index) -> Entry | None:
        """What a row is about; None for a heading."""
        row = self._rows[index.row()] if index.isValid() else ""
        return None if isinstance(row, str) else row

    def row_of(self, key: object) -> int | None:
        """Where the entry with that key is listed."""
        listed = ((place, row) for place, row in enumerate(self._rows) if not isinstance(row, str))
        return next((place for place, row in listed if key_of(row) == key), None)

    def nearest(self, row: int) -> int | None:
        """The entry at that row, else behind it, else before it."""
        places = [place for place, each in enumerate(self._rows) if not isinstance(each, str)]
        return next((place for place in places if place >= row), places[-1] if places else None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ENTRY_ROLE:
            return row
        if role in _WORDS:
            return row if isinstance(row, str) else f"{title(row)}\n{about(row, self.language)}"
        return None


def key_of(entry: Entry) -> object:
    """What an entry is known by while its instances change."""
    return entry.revision.version if isinstance(entry, Revised) else (entry.sort, entry.words)


class GroupDelegate(QStyledItemDelegate):
    """Paints headings and entries."""

    def __init__(self, theme: Theme, model: GroupModel) -> None:
        super().__init__(model)
        self.theme, self._model = theme, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, 34 if isinstance(index.data(ENTRY_ROLE), str) else 50)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, box, font = index.data(ENTRY_ROLE), QRectF(option.rect), QFont(option.font)
        painter.save()
        if isinstance(row, str):
            small = sized(font, 0.88)
            paint_text(painter, box.adjusted(_EDGE, 6, -_EDGE, 0), row, small, self.theme.muted)
        else:
            self._entry(painter, box, row, font, option.state)
        painter.restore()

    def _entry(
        self, painter: QPainter, box: QRectF, entry: Entry, font: QFont, state: QStyle.StateFlag
    ) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, self.theme.accentbg)
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), self.theme.accent)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, self.theme.bg)
        room = box.adjusted(_EDGE, 5, -_EDGE, -5)
        small = sized(font, 0.88)
        count = f"{len(entry.instances):,}"
        width = QFontMetricsF(small).horizontalAdvance(count) + 2
        number = QRectF(room.right() - width, room.top(), width, 20)
        paint_text(painter, number, count, small, self.theme.muted)
        head = QRectF(room.left(), room.top(), room.width() - width - 8, 20)
        paint_text(painter, head, title(entry), sized(font, 1, bold=True), self.theme.ink)
        below = QRectF(room.left(), room.top() + 21, room.width(), 18)
        paint_text(painter, below, about(entry, self._model.language), small, self.theme.muted)
