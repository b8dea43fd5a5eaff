"""A small table of figures in which cells can be chosen, by mouse and by keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt

from gui.cell_model import CellModel, Index
from gui.panels.accuracy.picks import Pick


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

    `widths` are what the columns behind the first want, in pixels: the room is shared in proportion. `name`
    is what the first column gets, where it is not what it gets in every table of its kind.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: int = 0
    widths: tuple[int, ...] = ()
    name: int = 0


class GridModel(CellModel):
    """A Grid for Qt."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grid = Grid((), ())

    @property
    def grid(self) -> Grid:
        """What is shown."""
        return self._grid

    def show(self, grid: Grid) -> None:
        """Show these figures; where the shape stays, so does the current cell."""
        same = len(grid.heads) == len(self._heads) and len(grid.rows) == len(self._rows)
        if not same:
            self.beginResetModel()
        self._grid, self._heads, self._rows = grid, grid.heads, grid.rows
        if not same:
            self.endResetModel()
        elif grid.rows:
            last = self.index(len(grid.rows) - 1, len(grid.heads) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(grid.heads) - 1)

    def tip(self, index: Index) -> str:
        cell: Cell = self.cell(index)
        return cell.tip

    def spoken(self, index: Index) -> str:
        name = self._rows[index.row()][0].text
        words = self.tr("{row}, {column}: {value}")
        return words.format(row=name, column=self._heads[index.column()], value=self.cell(index).text)

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        return alignment(self._grid.rows, column)


def alignment(rows: Sequence[Sequence[Cell]], column: int) -> Qt.AlignmentFlag:
    """How the head of a column is aligned: as its figures are."""
    look = rows[0][column].look if rows else Look.FIGURE
    if look in {Look.NAME, Look.HEAD, Look.CHIP, Look.WORDS, Look.DIFFERS}:
        return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    if look in {Look.GOOD, Look.BAD, Look.NONE}:
        return Qt.AlignmentFlag.AlignCenter
    return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
