"""How far two reviewers agree: F1 with its pairs, unitizing alpha, and kappa where its N is defined.

Strict F1 is the headline (Hripcsak & Rothschild, JAMIA 12, 2005: with no negatives to count, kappa tends to
it), type F1 beside it: the gap is the boundary problem. Kappa only on spans that both marked, since over
characters it can be 1 while no span agrees.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from core.evaluation.cases import Case, Pair
from core.evaluation.evaluate import evaluate
from core.evaluation.evaluation import Evaluation, Settings
from core.evaluation.modes import Mode
from core.evaluation.scores import rate
from core.evaluation.unitizing import Mark, u_alpha, where_alone
from core.model import Found, Metric


@dataclass(frozen=True, slots=True)
class Doubly:
    """An article that two reviewers have completed, each without sight of the other's layer."""

    article: str
    title: str
    text: str
    one: tuple[Metric, ...]
    other: tuple[Metric, ...]


@dataclass(frozen=True, slots=True)
class Kappa:
    """Cohen's kappa over `n` decisions (Cohen 1960); both shares lie between 0 and 1."""

    n: int
    observed: float | None
    expected: float | None

    @property
    def value(self) -> float | None:
        """The coefficient; None without decisions, or where both always say the same one thing."""
        if self.observed is None or self.expected is None:
            return None
        return rate(self.observed - self.expected, 1 - self.expected)


@dataclass(frozen=True, slots=True)
class Agreement:
    """What two reviewers' layers come to.

    `evaluation` has the first as its gold and the second as its predictions: F1 is the same either way, its
    cases are the pairs behind each number, and its intervals those of the agreement.
    """

    evaluation: Evaluation
    u_alpha: float | None
    where_alone: float | None

    @property
    def spans(self) -> tuple[int, int]:
        """How many metrics either reviewer marked."""
        counts = self.evaluation.counts(Mode.STRICT)
        return counts.pos, counts.act

    def kappa(self, field: str, kind: str | None = None) -> Kappa:
        """Agreement on `kind`, `modifier` or `direction` of the spans that both marked.

        With a kind given: on whether a span is of that kind; for the other fields, on spans that both call
        so.
        """
        return kappa(self.decided(field, kind))

    def decided(self, field: str, kind: str | None = None) -> tuple[tuple[str, str], ...]:
        """What either said of each span behind a kappa, in the order of `both_marked`."""
        return tuple(_said(case, field, kind) for case in self.both_marked(field, kind))

    def both_marked(self, field: str, kind: str | None = None) -> tuple[Case, ...]:
        """The cases behind a kappa: pairs with the very same span."""
        cases = self.evaluation.cases(Mode.EXACT, outcome="cor")
        if field == "kind" or kind is None:
            return cases
        return tuple(case for case in cases if case.gold and case.predicted and _kinds(case) == (kind, kind))


FIELDS: Mapping[str, Callable[[Metric], str]] = MappingProxyType(
    {
        "kind": lambda metric: metric.kind,
        "modifier": lambda metric: str(metric.quantity.modifier),
        "direction": lambda metric: str(metric.quantity.direction),
    }
)
"""The decisions of which a kappa is taken, each as the label that it puts on a metric."""


def agreed(articles: Iterable[Doubly]) -> Agreement:
    """The agreement of two reviewers over the articles of both; doubt is a remark, and takes nothing out."""
    both = [
        replace(each, one=tuple(map(_certain, each.one)), other=tuple(map(_certain, each.other)))
        for each in articles
    ]
    pairs = (
        Pair(each.article, each.title, each.text, each.one, tuple(Found(metric, "") for metric in each.other))
        for each in both
    )
    continua = [(len(each.text), [_marks(each.one), _marks(each.other)]) for each in both]
    return Agreement(evaluate(pairs, Settings(gold="")), u_alpha(continua), where_alone(continua))


def kappa(labels: Sequence[tuple[str, str]]) -> Kappa:
    """Cohen's kappa of pairs of labels."""
    n = len(labels)
    one, other = Counter(left for left, _ in labels), Counter(right for _, right in labels)
    same = sum(left == right for left, right in labels)
    chance = sum(times * other[label] for label, times in one.items())
    return Kappa(n, rate(same, n), rate(chance, n * n))


def _certain(metric: Metric) -> Metric:
    return metric if metric.doubt is None else replace(metric, doubt=None)


def _marks(metrics: Iterable[Metric]) -> list[Mark]:
    return [(metric.span.start, metric.span.end, metric.kind) for metric in metrics]


def _kinds(case: Case) -> tuple[str, str]:
    return _said(case, "kind", None)


def _said(case: Case, field: str, kind: str | None) -> tuple[str, str]:
    assert case.gold is not None
    assert case.predicted is not None
    left, right = FIELDS[field](case.gold), FIELDS[field](case.predicted)
    if field == "kind" and kind is not None:
        return str(left == kind), str(right == kind)
    return left, right
