"""What a second run did to each metric that a first one had, or had not, got right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from core.evaluation.cases import Case, case_of
from core.evaluation.linking import Linked
from core.evaluation.modes import Mode, Outcome
from core.model import Metric, Span

Place = tuple[Span, str]


class Fate(StrEnum):
    """What became of a metric from the first run to the second.

    FIXED: gold that is right now, or a spurious prediction that is spurious no more. BROKEN: gold that was
    right. STILL_WRONG: gold wrong in both, or spurious in both. SPURIOUS: spurious only in the second.
    """

    FIXED = "fixed"
    BROKEN = "broken"
    STILL_WRONG = "still_wrong"
    SPURIOUS = "newly_spurious"


@dataclass(frozen=True, slots=True)
class Change:
    """A gold metric, or a prediction that is spurious in either run (`metric`), with both readings.

    `one` and `other` are its cases in the first and the second run. A spurious prediction that a run does
    not make at all has none there.
    """

    fate: Fate
    article: str
    title: str
    metric: Metric
    one: Case | None
    other: Case | None


def changes(one: Linked, other: Linked, mode: Mode) -> tuple[Change, ...]:
    """Every change of an article, in the order of the text; both sides have the same gold in the same order.

    What is right in both is none. Right gold gained and lost gives the difference of COR, spurious
    predictions gained and lost that of SPU.
    """
    first, second = _Side(one, mode), _Side(other, mode)
    found = [*_of_gold(first, second), *_of_spurious(first, second)]
    return tuple(sorted(found, key=lambda change: (change.metric.span, change.metric.kind)))


class _Side:
    """One run's cases of an article: by gold, and spurious ones by place."""

    def __init__(self, each: Linked, mode: Mode) -> None:
        self.pair = each.pair
        self.by_gold: dict[int, Case] = {}
        self.by_place: dict[Place, Case] = {}
        self.spurious: defaultdict[Place, list[Case]] = defaultdict(list)
        for link in each.links(mode):
            case = case_of(each.pair, link, mode)
            if link[0] is not None:
                self.by_gold[link[0]] = case
            if case.predicted is not None:
                self.by_place[_place(case.predicted)] = case
                if case.outcome is Outcome.SPU:
                    self.spurious[_place(case.predicted)].append(case)


_FATES = {
    (False, True): Fate.FIXED,
    (True, False): Fate.BROKEN,
    (False, False): Fate.STILL_WRONG,
    (True, True): None,
}
"""By whether gold is right in the first and in the second run."""


def _of_gold(first: _Side, second: _Side) -> Iterator[Change]:
    for at, before in first.by_gold.items():
        after = second.by_gold[at]
        fate = _FATES[before.outcome is Outcome.COR, after.outcome is Outcome.COR]
        if fate is not None:
            yield Change(fate, first.pair.article, first.pair.title, first.pair.gold[at], before, after)


def _of_spurious(first: _Side, second: _Side) -> Iterator[Change]:
    for place in first.spurious.keys() | second.spurious.keys():
        before, after = first.spurious[place], second.spurious[place]
        both = min(len(before), len(after))
        for old, new in zip(before[:both], after[:both], strict=True):
            yield _spurious(Fate.STILL_WRONG, old, new, new)
        for old in before[both:]:
            yield _spurious(Fate.FIXED, old, old, second.by_place.get(place))
        for new in after[both:]:
            yield _spurious(Fate.SPURIOUS, new, first.by_place.get(place), new)


def _spurious(fate: Fate, case: Case, one: Case | None, other: Case | None) -> Change:
    assert case.predicted is not None
    return Change(fate, case.article, case.title, case.predicted, one, other)


def _place(metric: Metric) -> Place:
    return metric.span, metric.kind


def by_fate(found: Sequence[Change]) -> dict[Fate, tuple[Change, ...]]:
    """The four lists; an empty one stays."""
    return {fate: tuple(each for each in found if each.fate is fate) for fate in Fate}
