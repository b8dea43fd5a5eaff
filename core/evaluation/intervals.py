"""How sure a figure is: percentile bootstrap intervals, with the article as the unit that is drawn.

Efron & Tibshirani, An Introduction to the Bootstrap (1993), chapter 13: articles are drawn with replacement,
their counts added, and the figure computed of each such draw; the interval lies between its 2.5 and 97.5
percentiles.
Articles and not metrics, since the metrics of one article rise and fall together.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import fmean

from core.evaluation.drawing import Lanes, with_replacement
from core.evaluation.evaluation import Evaluation
from core.evaluation.kept import by_name
from core.evaluation.measures import Figure
from core.evaluation.modes import Mode
from core.evaluation.scores import Share, rate
from core.evaluation.tally import tallies_of

DRAWS = 2000
SEED = 20240229
FEW = 20
"""With fewer articles than this an interval is shown with a warning: it is too narrow."""
WITHIN = 0.02
"""How near a figure should come to the truth: so many points, as a rate, on either side."""

_TAIL = 0.025
_SIGMAS = 1.96
Rates = Sequence[float | None]


@dataclass(frozen=True, slots=True)
class Interval:
    """Where a rate, or a difference of two, lies with a confidence of 95 %.

    `error` is the bootstrap standard error.
    """

    low: float
    high: float
    error: float = 0.0


def drawn_rates(
    evaluation: Evaluation, figures: Sequence[Figure], seed: int = SEED, draws: int = DRAWS
) -> dict[Figure, Sequence[float | None]]:
    """What each of these figures is in each draw, whatever mode it pairs by; the articles are read once."""
    modes = {figure.pairing for figure in figures}
    tallies = (tallies_of(each, modes) for each in by_name(evaluation.articles))
    rows = ([part for figure in figures for part in figure(each[figure.pairing])] for each in tallies)
    return dict(zip(figures, _rates(rows, len(figures), seed, draws), strict=True))


def rule_intervals(
    evaluation: Evaluation, mode: Mode = Mode.STRICT, seed: int = SEED, draws: int = DRAWS
) -> dict[str, Interval | None]:
    """The interval of the precision of each rule."""
    names = tuple(evaluation.rules(mode))
    rates = _rates(_of_rules(evaluation, mode, names), len(names), seed, draws)
    return {name: interval_of(each) for name, each in zip(names, rates, strict=True)}


def _of_rules(evaluation: Evaluation, mode: Mode, names: Sequence[str]) -> Iterator[list[int]]:
    for each in by_name(evaluation.articles):
        shares = tallies_of(each, [mode])[mode].rule_shares(mode)
        found = (shares.get(name, Share()) for name in names)
        yield [part for share in found for part in (share.right, share.of)]


def _rates(rows: Iterable[list[int]], figures: int, seed: int, draws: int) -> list[list[float | None]]:
    found: list[list[float | None]] = [[] for _ in range(figures)]
    lanes = Lanes(rows)
    for total in with_replacement(lanes.rows, random.Random(seed), draws if lanes.rows else 0):
        parts = lanes.parts(total)
        for at, rates in enumerate(found):
            rates.append(rate(parts[2 * at], parts[2 * at + 1]))
    return found


class Resampled:
    """The articles of an evaluation drawn again and again; the same seed gives the same draws.

    `pairing` is the mode whose pairs are counted. The order of the articles plays no part.
    """

    def __init__(
        self, evaluation: Evaluation, pairing: Mode = Mode.STRICT, seed: int = SEED, draws: int = DRAWS
    ) -> None:
        self._tallies = [tallies_of(each, [pairing])[pairing] for each in by_name(evaluation.articles)]
        self._seed, self._draws = seed, draws

    def interval(self, figure: Figure) -> Interval | None:
        """The interval of a figure, over the draws in which it is defined; None where it never is."""
        return self.intervals([figure])[0]

    def intervals(self, figures: Sequence[Figure]) -> tuple[Interval | None, ...]:
        """The intervals of several figures: much faster than one after the other."""
        return tuple(interval_of(rates) for rates in self._rates(figures))

    def mean(self, figures: Sequence[Figure]) -> Interval | None:
        """The interval of the mean of several figures, as the one over kinds; of those defined in a draw."""
        return interval_of(means(self._rates(figures)))

    def _rates(self, figures: Sequence[Figure]) -> list[list[float | None]]:
        rows = ([part for figure in figures for part in figure(tally)] for tally in self._tallies)
        return _rates(rows, len(figures), self._seed, self._draws)


def means(columns: Sequence[Rates]) -> list[float | None]:
    """Draw by draw the mean of several figures, of those that are defined in it."""
    defined = [[rate for rate in draw if rate is not None] for draw in zip(*columns, strict=True)]
    return [fmean(rates) if rates else None for rates in defined]


def interval_of(rates: Rates) -> Interval | None:
    """The interval of what came out of many draws, undefined ones left out; None where none is defined."""
    defined = sorted(each for each in rates if each is not None)
    if not defined:
        return None
    last = len(defined) - 1
    cut = round(last * _TAIL)
    mean = fmean(defined)
    spread = math.fsum((each - mean) ** 2 for each in defined) / max(last, 1)
    return Interval(defined[cut], defined[last - cut], math.sqrt(spread))


def further(articles: int, interval: Interval | None, within: float = WITHIN) -> int | None:
    """How many articles beyond these bring the figure within so many points, with 95 % confidence.

    The standard error falls with the root of the number of articles (Efron & Tibshirani 1993, chapter 6), as
    long as those to come are like these. None where there is no interval, or it has no width.
    """
    if interval is None or not interval.error:
        return None
    return max(0, math.ceil(articles * (_SIGMAS * interval.error / within) ** 2) - articles)
