"""Sums over articles taken at random: all figures at once, in one whole number for each article.

The counts of an article lie side by side in lanes of 64 bits, so that one addition adds them all. That is
what lets plain Python draw 300 articles 2,000 times, for every figure there is, in a fraction of a second.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import compress as chosen_of
from random import Random
from zlib import compress, decompress

_BYTES = 8
_ONES = bytes.maketrans(b"01", b"\0\1")


def packed(counts: Iterable[int]) -> int:
    """Counts side by side in one number; their sums stay below 2⁶⁴."""
    return int.from_bytes(array("Q", counts).tobytes(), sys.byteorder)


def unpacked(total: int, width: int) -> Sequence[int]:
    """So many counts out of a number, or out of a sum of such numbers."""
    lanes = array("Q")
    lanes.frombytes(total.to_bytes(_BYTES * width, sys.byteorder))
    return lanes


def with_replacement(rows: Sequence[int], source: Random, draws: int) -> Iterator[int]:
    """The sum of as many rows as there are, drawn with replacement, again and again."""
    for _ in range(draws):
        yield sum(source.choices(rows, k=len(rows)))


def by_coin(rows: Sequence[int], source: Random, draws: int) -> Iterator[int]:
    """The sum of the rows for which a coin fell on heads, again and again."""
    count = len(rows)
    for _ in range(draws):
        coins = format(source.getrandbits(count), f"0{count}b").encode().translate(_ONES)
        yield sum(chosen_of(rows, coins))


class Lanes:
    """The counts of many articles, packed: what figures have in common, or is small, takes little room."""

    def __init__(self, counts: Iterable[Sequence[int]]) -> None:
        """Each article's counts, always as many, in the same order."""
        self._places: list[int] = []
        most, rows = 0, []
        for each in counts:
            self._part(each)
            most = max(most, max(each, default=0))
            # Together they would fill the memory before it is known which of them are always the same.
            rows.append(compress(array("Q", each).tobytes(), 1))
        self._code = "I" if most * len(rows) < 1 << 8 * array("I").itemsize else "Q"
        chosen = [self._places.index(lane) for lane in range(len(set(self._places)))]
        self.rows = [self._packed(row, chosen) for row in rows]
        self._size = len(chosen) * array(self._code).itemsize

    def _packed(self, row: bytes, chosen: Sequence[int]) -> int:
        counts = array("Q", decompress(row))
        return int.from_bytes(array(self._code, [counts[place] for place in chosen]).tobytes(), sys.byteorder)

    def _part(self, counts: Sequence[int]) -> None:
        """Let no two counts that differ in this article have a lane in common."""
        lanes: dict[tuple[int, int], int] = {}
        before = self._places or [0] * len(counts)
        self._places = [lanes.setdefault(each, len(lanes)) for each in zip(before, counts, strict=True)]

    def parts(self, total: int) -> list[int]:
        """The counts out of a sum of rows, in the order in which they came."""
        lanes = array(self._code, total.to_bytes(self._size, sys.byteorder))
        return [lanes[place] for place in self._places]
