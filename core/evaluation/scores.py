"""Counts that add up, and the rates they give; a rate without a denominator is None, never 0 or 1."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import fmean


def rate(part: float, whole: float) -> float | None:
    """Part of a whole, or None where there is no whole."""
    return part / whole if whole else None


UNDEFINED = "–"
"""What stands for a rate without a denominator, on screen and on paper."""


def percent(rate: float | None) -> str:
    """A rate as a percentage with one decimal."""
    return UNDEFINED if rate is None else f"{rate * 100:.1f}%"


def harmonic(precision_part: float, recall_part: float, whole: float) -> float | None:
    """F1 from the counts of both sides, so that 0 of something is 0 and 0 of nothing undefined."""
    return rate(precision_part + recall_part, whole)


@dataclass(frozen=True, slots=True)
class Side:
    """One side's metrics by outcome: right, wrong and half right in a pair, and left over."""

    cor: int = 0
    inc: int = 0
    par: int = 0
    left: int = 0

    def __add__(self, other: Side) -> Side:
        return Side(self.cor + other.cor, self.inc + other.inc, self.par + other.par, self.left + other.left)

    @property
    def total(self) -> int:
        """All that counts on this side."""
        return self.cor + self.inc + self.par + self.left

    @property
    def earned(self) -> float:
        """A right pair counts one, a half right one half."""
        return self.cor + self.par / 2


@dataclass(frozen=True, slots=True)
class Counts:
    """Outcomes of both sides, for everything or for one kind.

    Over everything both sides hold the same pairs. For one kind they need not: where gold of kind A is
    paired with a prediction of kind B, the pair stands in A's gold and in B's predictions. So POS is
    always the number of gold metrics, ACT that of predictions, and the kinds add up to the whole.
    """

    gold: Side = Side()
    predicted: Side = Side()
    ignored_gold: int = 0
    ignored_pred: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.gold + other.gold,
            self.predicted + other.predicted,
            self.ignored_gold + other.ignored_gold,
            self.ignored_pred + other.ignored_pred,
        )

    @property
    def cor(self) -> int:
        """Gold paired and right."""
        return self.gold.cor

    @property
    def inc(self) -> int:
        """Gold paired and wrong."""
        return self.gold.inc

    @property
    def par(self) -> int:
        """Gold paired and half right."""
        return self.gold.par

    @property
    def mis(self) -> int:
        """Gold left over."""
        return self.gold.left

    @property
    def spu(self) -> int:
        """Predictions left over."""
        return self.predicted.left

    @property
    def pos(self) -> int:
        """Gold metrics that count."""
        return self.gold.total

    @property
    def act(self) -> int:
        """Predictions that count."""
        return self.predicted.total

    @property
    def tp(self) -> int:
        """Gold found: in the strict mode the multiset intersection of (start, end, kind)."""
        return self.gold.cor

    @property
    def fp(self) -> int:
        """Predictions that are not right."""
        return self.act - self.predicted.cor

    @property
    def fn(self) -> int:
        """Gold not found."""
        return self.pos - self.gold.cor

    @property
    def ign(self) -> int:
        """What doubtful gold takes out of the count, on either side."""
        return self.ignored_gold + self.ignored_pred

    @property
    def precision(self) -> float | None:
        """What share of the predictions is right."""
        return rate(self.predicted.earned, self.act)

    @property
    def recall(self) -> float | None:
        """What share of the gold was found."""
        return rate(self.gold.earned, self.pos)

    @property
    def f1(self) -> float | None:
        """The harmonic mean of both."""
        return harmonic(self.predicted.earned, self.gold.earned, self.act + self.pos)


@dataclass(frozen=True, slots=True)
class Macro:
    """Means over the kinds; a kind without gold is left out, and an undefined rate with it."""

    precision: float | None
    recall: float | None
    f1: float | None


def macro(kinds: Iterable[Counts]) -> Macro:
    """The mean over kinds with support."""
    supported = [counts for counts in kinds if counts.pos]
    return Macro(
        _mean(counts.precision for counts in supported),
        _mean(counts.recall for counts in supported),
        _mean(counts.f1 for counts in supported),
    )


def _mean(rates: Iterable[float | None]) -> float | None:
    defined = [value for value in rates if value is not None]
    return fmean(defined) if defined else None


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many are right."""

    right: int = 0
    of: int = 0

    @property
    def rate(self) -> float | None:
        """The share, or None of nothing."""
        return rate(self.right, self.of)


@dataclass(frozen=True, slots=True)
class RoleScore:
    """One role inside paired metrics: how often either side gives it, and how often they agree.

    `exact`: the same span, or the same words elsewhere. `overlap`: exact, or the spans share a character.
    """

    gold: int = 0
    predicted: int = 0
    exact: int = 0
    overlap: int = 0

    def precision(self, agreed: int) -> float | None:
        """Of the roles predicted; `agreed` is `exact` or `overlap`."""
        return rate(agreed, self.predicted)

    def recall(self, agreed: int) -> float | None:
        """Of the roles in gold."""
        return rate(agreed, self.gold)

    def f1(self, agreed: int) -> float | None:
        """The harmonic mean of both."""
        return harmonic(agreed, agreed, self.gold + self.predicted)
