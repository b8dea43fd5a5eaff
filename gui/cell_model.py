"""What tables of figures have in common: cells, some of which can be chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
CELL_ROLE = int(Qt.ItemDataRole.UserRole)


class CellModel(QAbstractTableModel):
    """Cells under their heads. Each has a `text` and a `pick`; one whose pick is None leads nowhere.

    Those that lead nowhere are disabled, so that arrow keys pass over them.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads: Sequence[str] = ()
        self._rows: Sequence[Sequence[Any]] = ()

    def cell(self, index: Index) -> Any:
        """The cell at a valid index."""
        return self._rows[index.row()][index.column()]

    def index_of(self, pick: object) -> QModelIndex:
        """Where that figure stands; an invalid index where it does not."""
        for row, cells in enumerate(self._rows):
            for column, cell in enumerate(cells):
                if pick is not None and cell.pick == pick:
                    return self.index(row, column)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._heads)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.cell(index).pick is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self.cell(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tip(index) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(index)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._heads):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.head_tip(section) or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(section)
        return None

    def tip(self, index: Index) -> str:
        """What a tip says of that cell."""
        return ""

    def head_tip(self, column: int) -> str:
        """What a tip says of that column."""
        return ""

    def spoken(self, index: Index) -> str:
        """What a screen reader says of that cell."""
        return str(self.cell(index).text)

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """How the head of that column is aligned."""
        side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
