"""The boundary histogram: how far predicted starts and ends lie from gold's, and both together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from core.jobs.evaluate import Evaluation
from gui.panels.accuracy.grid import Cell, Grid, Look
from gui.panels.accuracy.picks import ANY, FAR, Pick, Table, near

_PLACES = tuple(range(-FAR, FAR + 1))


def shifts_grid(evaluation: Evaluation) -> Grid:
    """Δstart down, Δend across, over pairs that overlap; the last row and column are the sums."""
    table: Counter[tuple[str, str]] = Counter()
    for (start, end), count in evaluation.shifts().items():
        for row in (near(start), ANY):
            for column in (near(end), ANY):
                table[row, column] += count
    names = [near(place) for place in _PLACES]
    total = QCoreApplication.translate("Accuracy", "sum")
    heads = (
        QCoreApplication.translate("Accuracy", "start \\ end"),
        *map(shift_name, _PLACES),
        total,
    )
    most = max((count for place, count in table.items() if _wrong(*place)), default=1)
    rows = tuple(
        (
            Cell(total if row == ANY else shift_name(int(row)), Look.NAME),
            *(_cell(table, row, column, most) for column in (*names, ANY)),
        )
        for row in (*names, ANY)
    )
    return Grid(heads, rows, 1)


def shift_name(place: int) -> str:
    """So many characters, with a sign; the outermost stands for all beyond it."""
    if place == 0:
        return "0"
    sign = "≤" if place == -FAR else "≥" if place == FAR else ""
    return f"{sign}{'−' if place < 0 else '+'}{abs(place)}"


def _wrong(row: str, column: str) -> bool:
    return ANY not in {row, column} and (row, column) != ("0", "0")


def _cell(table: Mapping[tuple[str, str], int], row: str, column: str, most: int) -> Cell:
    count, pick = table.get((row, column), 0), Pick(Table.SHIFTS, row, column)
    if ANY in {row, column}:
        return Cell(str(count) if count else "·", Look.NONE, pick)
    if not count:
        return Cell("·", Look.NONE, pick)
    if _wrong(row, column):
        return Cell(str(count), Look.BAD, pick, count / most)
    return Cell(str(count), Look.GOOD, pick, 0.5)
