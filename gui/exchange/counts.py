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


def counted(found: Mapping[int, Look], known: Collection[str]) -> dict[int, Counts]:
    """Each file by its place. An article that stands in two of them is new in the first alone, and so are
    its metrics.

    Of a file that waits for its labels nothing counts: nothing of it would come in.
    """
    seen, taken = set(known), set[str]()
    counts: dict[int, Counts] = {}
    for place in sorted(found):
        each = found[place]
        if each.refused is not None or each.unknown:
            counts[place] = Counts(refused=int(each.refused is not None), waiting=int(bool(each.unknown)))
            continue
        ids = set(each.articles)
        metrics = len(each.metrics - taken)
        counts[place] = Counts(len(ids - seen), len(ids & seen), metrics, len(each.pieces))
        seen |= ids
        taken |= each.metrics
    return counts
