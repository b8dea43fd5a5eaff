"""Figures of two runs on the same articles: the interval of their difference, and whether chance could do it.

The interval is the paired bootstrap (Berg-Kirkpatrick, Burkett & Klein, EMNLP 2012): the same articles are
drawn for both. The p value is paired approximate randomisation (Noreen 1989; Yeh, COLING 2000): for each
article a coin decides whether the runs change places; p = (#{|Δ*| ≥ |Δ|} + 1) / (R + 1).
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from core.evaluation.drawing import by_coin, packed, unpacked, with_replacement
from core.evaluation.intervals import Interval, interval_of
from core.evaluation.linking import Linked
from core.evaluation.measures import Figure
from core.evaluation.scores import rate
from core.evaluation.tally import tallies_of

LEVEL = 0.05
"""A p below this is called a difference."""

Progress = Callable[[int, int], bool]
"""Called with what is done and what there is in all; False asks the work to stop."""

_ALMOST = 1e-12
_STEP = 100


class Verdict(StrEnum):
    """What a figure of two runs comes to. SAME: equal in every article; UNDEFINED: in one of the runs."""

    BETTER = "better"
    WORSE = "worse"
    UNSHOWN = "unshown"
    SAME = "same"
    UNDEFINED = "undefined"


@dataclass(frozen=True, slots=True)
class Difference:
    """One figure of both runs; what is undefined is None.

    `interval` is that of other − one. `p` holds for this figure alone, `adjusted` for the whole table that it
    stands in: the one that decides. `same`: it is equal in every article.
    """

    figure: Figure
    one: float | None
    other: float | None
    interval: Interval | None = None
    p: float | None = None
    adjusted: float | None = None
    same: bool = False

    @property
    def change(self) -> float | None:
        """How much higher the second run is."""
        return None if self.one is None or self.other is None else self.other - self.one

    @property
    def verdict(self) -> Verdict:
        """What may be said of it."""
        if self.change is None or self.adjusted is None:
            return Verdict.UNDEFINED
        if self.same:
            return Verdict.SAME
        if self.adjusted >= LEVEL:
            return Verdict.UNSHOWN
        return Verdict.BETTER if self.change > 0 else Verdict.WORSE


def holm(found: Sequence[Difference]) -> tuple[Difference, ...]:
    """The same differences, their p adjusted for being several; undefined ones do not count.

    Holm, A simple sequentially rejective multiple test procedure (Scand. Journal of Statistics 6, 1979).
    """
    order = sorted((each.p, at) for at, each in enumerate(found) if each.p is not None)
    adjusted: dict[int, float] = {}
    highest = 0.0
    for rank, (p, at) in enumerate(order):
        highest = max(highest, min(1.0, p * (len(order) - rank)))
        adjusted[at] = highest
    return tuple(replace(each, adjusted=adjusted.get(at)) for at, each in enumerate(found))


class Paired:
    """Two runs' articles, read once, then drawn and swapped again and again; `done` counts the draws."""

    def __init__(self, figures: Sequence[Figure], seed: int) -> None:
        self._figures = figures
        self._width = 4 * len(figures)
        self._counts: list[list[int]] = []
        self._rows: list[int] = []
        self._observed = unpacked(0, self._width)
        self._seed = seed
        self._drawn: list[list[float | None]] = [[] for _ in figures]
        self._extreme = [0] * len(figures)
        self.done = 0

    def read(self, pairs: Sequence[tuple[Linked, Linked]], progress: Progress | None = None) -> int:
        """Take in what each article gives to the figures of both, as far as `progress` lets it; how many.

        They come in an order of their own, such as that of their ids: with the seed it decides which articles
        a draw takes.
        """
        for at, sides in enumerate(pairs, 1):
            self._counts.append([part for each in sides for part in _parts(each, self._figures)])
            if progress is not None and at % _STEP == 0 and not progress(at, len(pairs)):
                break
        self._rows = [packed(row) for row in self._counts]
        self._observed = unpacked(sum(self._rows), self._width)
        return len(self._rows)

    @property
    def articles(self) -> int:
        """How many were read."""
        return len(self._rows)

    def draw(self, draws: int, progress: Progress | None = None) -> None:
        """Draw and swap so many times, or until `progress` says that it is enough."""
        drawn = with_replacement(self._rows, random.Random(self._seed), draws)
        swapped = by_coin(self._rows, random.Random(self._seed), draws)
        observed = tuple(self._changes(self._observed))
        for sample, moved in zip(drawn, swapped, strict=True):
            for rates, change in zip(self._drawn, self._changes(unpacked(sample, self._width)), strict=True):
                rates.append(change)
            by_chance = self._changes(self._exchanged(unpacked(moved, self._width)))
            for at, (chance, seen) in enumerate(zip(by_chance, observed, strict=True)):
                # What a swap leaves undefined cannot speak for a difference.
                if chance is None or (seen is not None and abs(chance) >= abs(seen) - _ALMOST):
                    self._extreme[at] += 1
            self.done += 1
            if progress is not None and self.done % _STEP == 0 and not progress(self.done, draws):
                break

    def differences(self) -> tuple[Difference, ...]:
        """Each figure's, not yet adjusted."""
        return tuple(self._difference(at, figure) for at, figure in enumerate(self._figures))

    def _difference(self, at: int, figure: Figure) -> Difference:
        one, other = self._rates(self._observed, at)
        if one is None or other is None or not self.done:
            return Difference(figure, one, other)
        p = (self._extreme[at] + 1) / (self.done + 1)
        middle = 2 * len(self._figures)
        same = all(
            row[2 * at : 2 * at + 2] == row[middle + 2 * at : middle + 2 * at + 2] for row in self._counts
        )
        return Difference(figure, one, other, interval_of(self._drawn[at]), p, same=same)

    def _exchanged(self, moved: Sequence[int]) -> list[int]:
        """Both sides' sums after the articles that came to `moved` have changed places."""
        middle = self._width // 2
        turned = (*moved[middle:], *moved[:middle])
        return [
            all_ - mine + theirs for all_, mine, theirs in zip(self._observed, moved, turned, strict=True)
        ]

    def _changes(self, sums: Sequence[int]) -> Iterator[float | None]:
        for at in range(len(self._figures)):
            one, other = self._rates(sums, at)
            yield None if one is None or other is None else other - one

    def _rates(self, sums: Sequence[int], at: int) -> tuple[float | None, float | None]:
        left, right = 2 * at, self._width // 2 + 2 * at
        return rate(sums[left], sums[left + 1]), rate(sums[right], sums[right + 1])


def _parts(each: Linked, figures: Sequence[Figure]) -> list[int]:
    tallies = tallies_of(each, {figure.pairing for figure in figures})
    return [part for figure in figures for part in figure(tallies[figure.pairing])]
