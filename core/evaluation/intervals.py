"""How sure a figure is: percentile bootstrap intervals, with the article as the unit that is drawn.

Efron & Tibshirani, An Introduction to the Bootstrap (1993), chapter 13: articles are drawn with replacement,
their counts added, and the figure computed of each such draw; the interval lies between its 2.5 and 97.5
percentiles.
Articles and not metrics, since the metrics of one article rise and fall together.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import mul
from statistics import fmean

from core.evaluation.evaluation import Evaluation
from core.evaluation.linking import Drawn, Linked
from core.evaluation.modes import Mode, bits_of
from core.evaluation.tally import Tally

DRAWS = 2000
SEED = 20240229
FEW = 20
"""With fewer articles than this an interval is shown with a warning: it is too narrow."""

Parts = tuple[float, float]
"""What one article gives to a figure: part and whole. Those of several articles are added, then divided."""

Figure = Callable[[Tally], Parts]

_TAIL = 0.025


@dataclass(frozen=True, slots=True)
class Interval:
    """Where a rate lies with a confidence of 95 %; both ends are rates between 0 and 1."""

    low: float
    high: float


def score_figure(mode: Mode, kind: str | None = None) -> Figure:
    """F1 in a mode, over all or of one kind."""

    def parts(tally: Tally) -> Parts:
        counts = tally.counts(mode, kind)
        return counts.predicted.earned + counts.gold.earned, counts.act + counts.pos

    return parts


def field_figure(name: str) -> Figure:
    """Share of pairs that agree in a field of the value, or in "all"."""
    needed = bits_of(name)

    def parts(tally: Tally) -> Parts:
        share = tally.field_share(needed)
        return share.right, share.of

    return parts


def role_figure(name: str, *, exact: bool) -> Figure:
    """F1 of a role inside the pairs: of the same words, or of spans that overlap."""

    def parts(tally: Tally) -> Parts:
        score = tally.role_score(name)
        return 2 * (score.exact if exact else score.overlap), score.gold + score.predicted

    return parts


class Resampled:
    """The articles of an evaluation drawn again and again; the same seed gives the same draws.

    `pairing` is the mode whose pairs are counted.
    """

    def __init__(
        self, evaluation: Evaluation, pairing: Mode = Mode.STRICT, seed: int = SEED, draws: int = DRAWS
    ) -> None:
        self._tallies = [_tally(each, pairing) for each in evaluation.articles]
        self._weights = _weights(len(self._tallies), random.Random(seed), draws)

    def interval(self, figure: Figure) -> Interval | None:
        """The interval of a figure, over the draws in which it is defined; None where it never is."""
        return _interval(self._rates(figure))

    def mean(self, figures: Sequence[Figure]) -> Interval | None:
        """The interval of the mean of several figures, as the one over kinds; of those defined in a draw."""
        columns = [self._rates(figure) for figure in figures]
        defined = [[rate for rate in draw if rate is not None] for draw in zip(*columns, strict=True)]
        return _interval([fmean(rates) if rates else None for rates in defined])

    def _rates(self, figure: Figure) -> list[float | None]:
        parts = [figure(tally) for tally in self._tallies]
        part, whole = [each[0] for each in parts], [each[1] for each in parts]
        rates: list[float | None] = []
        for weights in self._weights:
            of = sum(map(mul, weights, whole))
            rates.append(sum(map(mul, weights, part)) / of if of else None)
        return rates


def _tally(each: Linked, mode: Mode) -> Tally:
    tally = Tally()
    tally.count(each.pair, each.common.links)
    tally.count(each.pair, each.chosen.get(mode, Drawn()).links)
    return tally


def _weights(articles: int, source: random.Random, draws: int) -> list[list[int]]:
    """For each draw how often it took each article."""
    found = []
    for _ in range(draws):
        times = Counter(source.choices(range(articles), k=articles)) if articles else Counter()
        found.append([times[at] for at in range(articles)])
    return found


def _interval(rates: Sequence[float | None]) -> Interval | None:
    defined = sorted(rate for rate in rates if rate is not None)
    if not defined:
        return None
    last = len(defined) - 1
    return Interval(defined[round(last * _TAIL)], defined[round(last * (1 - _TAIL))])
