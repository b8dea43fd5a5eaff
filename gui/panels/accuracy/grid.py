"""A small table of figures in which cells can be chosen, by mouse and by keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.panels.accuracy.picks import Pick

Index = QModelIndex | QPersistentModelIndex

CELL_ROLE = int(Qt.ItemDataRole.UserRole)


class Look(StrEnum):
    """How a cell is painted; its colour comes from the theme or, for chips and points, from its kind."""

    NAME = "name"
    HEAD = "head"
    CHIP = "chip"
    FIGURE = "figure"
    STRONG = "strong"
    SMALL = "small"
    POINT = "point"
    BAR = "bar"
    GOOD = "good"
    BAD = "bad"
    NONE = "none"
    WORDS = "words"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class Cell:
    """A figure or name. `weight` (0 to 1) is the heat of a map's cell or the place of a point on its line.

    `reach` is the interval round a point or the end of a bar, on the same line.
    """

    text: str = ""
    look: Look = Look.FIGURE
    pick: Pick | None = None
    weight: float = 0.0
    reach: tuple[float, float] | None = None
    kind: str = ""
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """A whole table as values: column heads and rows of equal length; `total` rules off the last rows.

    `widths` are what the columns behind the first want, in pixels: the room is shared in proportion.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: int = 0
    widths: tuple[int, ...] = ()


class GridModel(QAbstractTableModel):
    """A Grid for Qt. Cells that lead nowhere are disabled, so that arrow keys pass over them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grid = Grid((), ())

    @property
    def grid(self) -> Grid:
        """What is shown."""
        return self._grid

    def show(self, grid: Grid) -> None:
        """Show these figures; where the shape stays, so does the current cell."""
        same = len(grid.heads) == len(self._grid.heads) and len(grid.rows) == len(self._grid.rows)
        if not same:
            self.beginResetModel()
        self._grid = grid
        if not same:
            self.endResetModel()
        elif grid.rows:
            last = self.index(len(grid.rows) - 1, len(grid.heads) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(grid.heads) - 1)

    def cell(self, index: Index) -> Cell:
        """The cell at a valid index."""
        return self._grid.rows[index.row()][index.column()]

    def index_of(self, pick: Pick | None) -> QModelIndex:
        """Where that figure stands; an invalid index where it does not."""
        for row, cells in enumerate(self._grid.rows):
            for column, cell in enumerate(cells):
                if pick is not None and cell.pick == pick:
                    return self.index(row, column)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._grid.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._grid.heads)

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
            return cell.tip or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index, cell)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._grid.heads):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._grid.heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(self._grid.rows, section)
        return None

    def _spoken(self, index: Index, cell: Cell) -> str:
        name = self._grid.rows[index.row()][0].text
        words = self.tr("{row}, {column}: {value}")
        return words.format(row=name, column=self._grid.heads[index.column()], value=cell.text)


def alignment(rows: Sequence[Sequence[Cell]], column: int) -> Qt.AlignmentFlag:
    """How the head of a column is aligned: as its figures are."""
    look = rows[0][column].look if rows else Look.FIGURE
    if look in {Look.NAME, Look.HEAD, Look.CHIP, Look.WORDS, Look.DIFFERS}:
        return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    if look in {Look.GOOD, Look.BAD, Look.NONE}:
        return Qt.AlignmentFlag.AlignCenter
    return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
