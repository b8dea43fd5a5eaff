"""The articles of a large evaluation, on the disk: in memory they would take more than their texts."""

from __future__ import annotations

import pickle
from array import array
from collections.abc import Iterable, Iterator, Sequence
from tempfile import TemporaryFile
from typing import overload
from weakref import finalize

from core.evaluation.linking import Linked


class Kept(Sequence[Linked]):
    """A list that only grows, each article read anew when it is asked for; gone with the last who knows it.

    In memory are the ids alone, `names`, in the order of the articles.
    """

    def __init__(self) -> None:
        self._file = TemporaryFile()  # noqa: SIM115 (closed when nobody knows this list any more)
        finalize(self, self._file.close)
        self._ends = array("Q")
        self.names: list[str] = []

    def append(self, each: Linked) -> None:
        """Keep one more article."""
        self._file.seek(0, 2)
        self._file.write(pickle.dumps(each, pickle.HIGHEST_PROTOCOL))
        self._ends.append(self._file.tell())
        self.names.append(each.pair.article)

    def __len__(self) -> int:
        return len(self._ends)

    @overload
    def __getitem__(self, at: int) -> Linked: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Linked, ...]: ...

    def __getitem__(self, at: int | slice) -> Linked | tuple[Linked, ...]:
        if isinstance(at, slice):
            return tuple(self[place] for place in range(*at.indices(len(self))))
        place = range(len(self))[at]
        start = self._ends[place - 1] if place else 0
        self._file.seek(start)
        found: Linked = pickle.loads(self._file.read(self._ends[place] - start))
        return found


def names_of(articles: Iterable[Linked]) -> list[str]:
    """The ids of articles, in their order."""
    return articles.names if isinstance(articles, Kept) else [each.pair.article for each in articles]


def by_name(articles: Sequence[Linked]) -> Iterator[Linked]:
    """The articles in the order of their ids: that of import plays no part in what a seed draws."""
    names = names_of(articles)
    return (articles[at] for at in sorted(range(len(names)), key=names.__getitem__))
