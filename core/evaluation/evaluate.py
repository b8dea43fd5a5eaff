"""From gold and predictions to an Evaluation: pure, near-linear, the same for any order of the lists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from core.errors import KnownError
from core.evaluation.cases import Pair
from core.evaluation.evaluation import Evaluation, Settings
from core.evaluation.kept import Kept, names_of
from core.evaluation.linking import Drawn, Linked, linked
from core.evaluation.matching import ordered
from core.evaluation.modes import Mode
from core.evaluation.tally import Tally
from core.model import Metric

SCORER_VERSION = "1.0"
"""Changes whenever the same input may give other figures; stored with every result."""


def evaluate(
    pairs: Iterable[Pair], settings: Settings | None = None, warnings: Iterable[KnownError] = ()
) -> Evaluation:
    """Compare both sides of each article in every mode."""
    evaluating = Evaluating()
    for pair in pairs:
        evaluating.add(pair)
    return evaluating.result(settings, warnings)


class Evaluating:
    """An evaluation that grows article by article, so that a window can paint in between."""

    def __init__(self, kept: Kept | None = None) -> None:
        """Articles are kept in memory, where no other place is given for a large evaluation."""
        self._kept = kept
        self._articles: list[Linked] = []
        self._common = Tally()
        self._chosen = {mode: Tally() for mode in Mode}
        self._duplicates: list[tuple[str, Metric]] = []

    def __len__(self) -> int:
        return len(self._articles if self._kept is None else self._kept)

    @property
    def names(self) -> list[str]:
        """The ids of the articles until now."""
        return names_of(self._articles if self._kept is None else self._kept)

    def add(self, pair: Pair) -> None:
        """Compare both sides of one more article."""
        each = linked(in_order(pair))
        (self._articles if self._kept is None else self._kept).append(each)
        _count(self._common, each, each.common)
        self._common.ignore(each.pair, each.doubtful, ())
        for mode, drawn in each.chosen.items():
            _count(self._chosen[mode], each, drawn)
        self._duplicates.extend(repeated(each.pair))

    def result(self, settings: Settings | None = None, warnings: Iterable[KnownError] = ()) -> Evaluation:
        """What the articles until now come to."""
        return Evaluation(
            tuple(self._articles) if self._kept is None else self._kept,
            {mode: self._common + self._chosen[mode] for mode in Mode},
            tuple(self._duplicates),
            replace(settings or Settings(), scorer=SCORER_VERSION),
            tuple(warnings),
        )


def in_order(pair: Pair) -> Pair:
    """The same pair with both lists in an order that does not depend on how they came."""
    gold = ordered(pair.gold, lambda metric: metric)
    predicted = ordered(pair.predicted, lambda found: found.metric)
    return replace(pair, gold=tuple(gold), predicted=tuple(predicted))


def _count(tally: Tally, each: Linked, drawn: Drawn) -> None:
    tally.count(each.pair, drawn.links)
    tally.ignore(each.pair, (), drawn.ignored)


def repeated(pair: Pair) -> Iterator[tuple[str, Metric]]:
    """Each repetition among the predictions of an article, with its id."""
    predicted = [found.metric for found in pair.predicted]
    times = Counter((metric.span, metric.kind) for metric in predicted)
    if len(times) == len(predicted):
        return
    for metric in predicted:
        if times[metric.span, metric.kind] > 1:
            times[metric.span, metric.kind] -= 1
            yield pair.article, metric
