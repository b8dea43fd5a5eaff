"""The losses of many articles, on the disk where they are too many for the memory."""

from __future__ import annotations

import heapq
import pickle
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from operator import eq
from tempfile import TemporaryFile
from typing import IO, overload
from weakref import finalize

from core.formats.exchange.losses import Loss, place_of

_IN_MEMORY = 20_000


@dataclass(frozen=True, slots=True)
class _Run:
    """Some of them, sorted, in a file of their own."""

    file: IO[bytes]
    count: int

    def __iter__(self) -> Iterator[Loss]:
        at = 0
        for _ in range(self.count):
            self.file.seek(at)  # somebody else may be reading, too
            found: Loss = pickle.load(self.file)
            at = self.file.tell()
            yield found


class Losses(Sequence[Loss]):
    """A list that only grows: few losses in the order in which they came, many in that of a report."""

    def __init__(self, losses: Iterable[Loss] = ()) -> None:
        self._waiting: list[Loss] = []
        self._runs: list[_Run] = []
        self.extend(losses)

    def extend(self, losses: Iterable[Loss]) -> None:
        """Take more of them."""
        for each in losses:
            self._waiting.append(each)
            if len(self._waiting) >= _IN_MEMORY:
                self._spill()

    def _spill(self) -> None:
        file = TemporaryFile()  # noqa: SIM115 (closed when nobody knows these losses any more)
        finalize(self, file.close)
        for each in sorted(self._waiting, key=place_of):
            pickle.dump(each, file, pickle.HIGHEST_PROTOCOL)
        self._runs.append(_Run(file, len(self._waiting)))
        self._waiting = []

    def in_order(self) -> Iterator[Loss]:
        """All of them in the order of a report."""
        return heapq.merge(*self._runs, sorted(self._waiting, key=place_of), key=place_of)

    def __iter__(self) -> Iterator[Loss]:
        return self.in_order() if self._runs else iter(self._waiting)

    def __len__(self) -> int:
        return sum(run.count for run in self._runs) + len(self._waiting)

    @overload
    def __getitem__(self, at: int) -> Loss: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Loss, ...]: ...

    def __getitem__(self, at: int | slice) -> Loss | tuple[Loss, ...]:
        if isinstance(at, slice):
            places = range(len(self))[at]
            return tuple(self[place] for place in places)
        return next(islice(self, range(len(self))[at], None))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and len(self) == len(other) and all(map(eq, self, other))

    __hash__ = None  # type: ignore[assignment]
