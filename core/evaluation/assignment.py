"""The best one-to-one assignment of rows to columns: successive shortest augmenting paths.

Sparse and exact. Rows join one by one; each looks for the cheapest chain of moves among those already
placed (Dijkstra over what a move costs against the present prices), so that the sum stays the largest
possible after every step (Kuhn 1955; Jonker and Volgenant 1987).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from heapq import heappop, heappush

_NO_COLUMN = -1


def assignment(weights: Sequence[Mapping[int, int]]) -> list[int | None]:
    """For each row the column it gets, or None; the sum of the weights is the largest possible.

    `weights[row][column]` is positive; what is absent is forbidden. Weights may be integers of any size,
    so a lexicographic order can be packed into one. Deterministic for the same rows in the same order.
    """
    search = _Search(weights)
    # A row with many columns comes late: the narrow ones keep what only they can have, and few are moved.
    for row in sorted(range(len(weights)), key=lambda row: len(weights[row])):
        search.place(row)
    return search.column_of


class _Search:
    """Prices and places so far: a row's price plus a column's is never less than their weight."""

    def __init__(self, weights: Sequence[Mapping[int, int]]) -> None:
        self._weights = weights
        self._row_price = [max(row.values(), default=0) for row in weights]
        self._column_price: defaultdict[int, int] = defaultdict(int)
        self._row_of: dict[int, int] = {}
        self.column_of: list[int | None] = [None] * len(weights)

    def place(self, start: int) -> None:
        """Find room for one more row, moving others or leaving one out where that is worth more."""
        row, distance = start, 0
        heap: list[tuple[int, int, int]] = []
        rows = {start: 0}
        columns: dict[int, int] = {}
        came: dict[int, int] = {}
        while True:
            self._reach(heap, row, distance, columns)
            distance, column, origin = self._nearest(heap, columns)
            if column == _NO_COLUMN or column not in self._row_of:
                break
            came[column], columns[column] = origin, distance
            row = self._row_of[column]
            rows[row] = distance
        self._reprice(rows, columns, distance)
        self._move(start, came, None if column == _NO_COLUMN else column, origin)

    def _reach(self, heap: list[tuple[int, int, int]], row: int, distance: int, done: dict[int, int]) -> None:
        price = self._row_price[row] + distance
        heappush(heap, (price, _NO_COLUMN, row))
        for column, weight in self._weights[row].items():
            if column not in done:
                heappush(heap, (price + self._column_price[column] - weight, column, row))

    @staticmethod
    def _nearest(heap: list[tuple[int, int, int]], done: dict[int, int]) -> tuple[int, int, int]:
        while True:
            distance, column, row = heappop(heap)
            if column not in done:
                return distance, column, row

    def _reprice(self, rows: dict[int, int], columns: dict[int, int], distance: int) -> None:
        for row, at in rows.items():
            self._row_price[row] -= distance - at
        for column, at in columns.items():
            self._column_price[column] += distance - at

    def _move(self, start: int, came: dict[int, int], column: int | None, row: int) -> None:
        while True:
            left = self.column_of[row]
            self.column_of[row] = column
            if column is not None:
                self._row_of[column] = row
            if row == start:
                return
            assert left is not None
            column, row = left, came[left]
