"""What files would bring into a project, counted: file by file, and all together."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from core.jobs.looking import Look


@dataclass(frozen=True, slots=True)
class Counts:
    """Articles that the project lacks, those it has, metrics, pieces lost; files refused, waiting, unread."""

    new: int = 0
    already: int = 0
    metrics: int = 0
    lost: int = 0
    refused: int = 0
    waiting: int = 0
    unread: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.new + other.new,
            self.already + other.already,
            self.metrics + other.metrics,
            self.lost + other.lost,
            self.refused + other.refused,
            self.waiting + other.waiting,
            self.unread + other.unread,
        )


class Counting:
    """Counts files as they are read: each by its place in `counts`, and all together in `total`.

    An article that stands in two of them is new in the first alone, and so are its metrics. Of a file that
    waits for its labels nothing counts: nothing of it would come in.
    """

    def __init__(self, known: Collection[str]) -> None:
        """`known` are the articles that the project has."""
        self._known = frozenset(known)
        self.counts: dict[int, Counts] = {}
        self._clear()

    def _clear(self) -> None:
        self.counts.clear()
        self.total = Counts()
        self._seen, self._taken = set(self._known), set[str]()

    def take(self, place: int, look: Look) -> None:
        """Count one more file; one that was counted before is counted by `take_all` alone."""
        if place not in self.counts:
            self.counts[place] = self._counted(look)
            self.total += self.counts[place]

    def take_all(self, found: Mapping[int, Look]) -> None:
        """Count these anew, in the order of their places."""
        self._clear()
        for place in sorted(found):
            self.take(place, found[place])

    def _counted(self, look: Look) -> Counts:
        if look.refused is not None or look.unknown:
            return Counts(refused=int(look.refused is not None), waiting=int(bool(look.unknown)))
        ids = set(look.articles)
        new, already, metrics = len(ids - self._seen), len(ids & self._seen), len(look.metrics - self._taken)
        self._seen |= ids
        self._taken |= look.metrics
        return Counts(new, already, metrics, len(look.pieces))
