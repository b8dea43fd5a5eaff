"""Which articles come blind or with planted errors, and with which: chosen by a seed. Pure."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from random import Random
from typing import TypeVar

from core import extraction
from core.bias import Fault, Offer, Plant, Shares, Way, span_of
from core.model import Article, Exclusion, Extraction, Found, Metric, Span
from core.record import target_id
from core.review.places import Numbers, Places
from core.schema import schema

Thing = TypeVar("Thing")

_MOST = 3
_FOR_EACH = 8
"""A plant for so many suggestions: few enough that the article is worth reading, never more than the most."""
_TRIED = 400
"""So many places of a long article are tried for each fault, no more."""


def way(article_id: str, shares: Shares) -> Way:
    """How that article comes. The blind ones are counted from one end, the planted from the other.

    So an article that is blind at a small share is blind at a larger one, too.
    """
    digest = hashlib.sha256(f"{shares.seed}:{article_id}".encode()).digest()
    place = int.from_bytes(digest[:8], "big") / 2**64
    if place < shares.blind:
        return Way.BLIND
    return Way.PLANTED if place >= 1 - shares.planted else Way.PLAIN


def plants(article: Article, numbers: Sequence[Span], found: Extraction, seed: int) -> tuple[Plant, ...]:
    """A few errors for the article, none near another; none where nothing is suggested."""
    if not found.metrics:
        return ()
    planting = _Planting(article, Numbers(numbers), found, Random(f"{seed}:{article.id}"))
    wanted = min(_MOST, max(1, len(found.metrics) // _FOR_EACH))
    return tuple(planting.chosen(wanted))


class _Planting:
    """The choice under way in one article."""

    def __init__(self, article: Article, numbers: Numbers, found: Extraction, dice: Random) -> None:
        self._text, self._article = article.text, article.id
        self._numbers, self._found, self._dice = numbers, found, dice
        # Another extractor's rules are not ours to name: only what it says itself gives nothing away.
        said = {*(each.rule for each in found.metrics), *(each.rule for each in found.exclusions)}
        self._ours = said <= extraction.rules.RULES.keys()
        self._offers = Places()
        offers: tuple[Found | Exclusion, ...] = (*found.metrics, *found.exclusions)
        for number, offer in enumerate(offers):
            self._offers.put(str(number), span_of(offer))
        self._units: dict[str, set[str]] = {}
        self._said: dict[str, Counter[tuple[str, str]]] = {}
        for each in found.metrics:
            kind, unit = each.metric.kind, each.metric.quantity.unit
            self._units.setdefault(kind, set()).add(unit)
            self._said.setdefault(unit, Counter())[kind, each.rule] += 1
        self._taken: list[Plant] = []

    def chosen(self, wanted: int) -> Iterator[Plant]:
        faults = list(Fault)
        self._dice.shuffle(faults)
        for fault in (*faults, *faults)[: wanted + len(faults)]:
            if len(self._taken) == wanted:
                return
            plant = next(self._tries(fault), None)
            if plant is not None:
                self._taken.append(plant)
                yield plant

    def _tries(self, fault: Fault) -> Iterator[Plant]:
        """Plants of that fault that nothing gives away, in the order of the dice."""
        ways: dict[Fault, Callable[[Found], Iterator[Offer | None]]] = {
            Fault.BOUNDARY: self._moved,
            Fault.VALUE: self._misvalued,
            Fault.KIND: self._of_kind,
            Fault.DROPPED: self._dropped,
        }
        tries = self._made_up() if fault is Fault.MADE_UP else self._changed(ways[fault])
        for number, (real, shown) in enumerate(tries):
            name = target_id(self._article, "plant", fault, number, len(self._taken))
            plant = Plant(name, fault, real, shown)
            if self._hidden(plant):
                yield plant

    def _changed(
        self, way_of: Callable[[Found], Iterator[Offer | None]]
    ) -> Iterator[tuple[Offer, Offer | None]]:
        for real in self._shuffled(self._found.metrics):
            for shown in self._shuffled(tuple(way_of(real))):
                yield real, shown

    def _made_up(self) -> Iterator[tuple[Offer, Offer | None]]:
        for real in self._shuffled(self._found.exclusions):
            shown = extraction.misreading.made_up(self._text, real)
            if shown is not None and shown.metric.kind in {kind.id for kind in schema().kinds}:
                yield real, replace(shown, rule=self._rule(shown))

    def _shuffled(self, things: Sequence[Thing]) -> list[Thing]:
        return self._dice.sample(things, min(len(things), _TRIED))

    # -- faults

    def _moved(self, real: Found) -> Iterator[Offer]:
        return (
            replace(real, metric=metric) for metric in extraction.misreading.moved(self._text, real.metric)
        )

    def _misvalued(self, real: Found) -> Iterator[Offer]:
        metric = real.metric
        units = sorted(self._units[metric.kind])
        wrong = extraction.misreading.misvalued(self._text, metric, units)
        return (replace(real, metric=each) for each in wrong)

    def _of_kind(self, real: Found) -> Iterator[Offer]:
        """Only what another suggestion of the article makes plausible: the same unit, another kind."""
        unit, own = real.metric.quantity.unit, real.metric.kind
        like = {said: count for said, count in self._said[unit].items() if said[0] != own}
        if like:
            kind, rule = max(like, key=like.__getitem__)
            metric = extraction.misreading.of_kind(self._text, real.metric, kind)
            if metric is not None:
                yield Found(metric, rule)

    def _dropped(self, real: Found) -> Iterator[Offer | None]:
        """As an exclusion, for that is how numbers are missed; unknown only where there are none at all."""
        yield self._excluded(real.metric)

    def _excluded(self, metric: Metric) -> Exclusion | None:
        exclusion = extraction.misreading.dropped(metric) if self._ours else None
        if exclusion is not None and exclusion.cause in {cause.id for cause in schema().causes}:
            return exclusion
        like = self._shuffled(self._found.exclusions)
        return replace(like[0], span=metric.span) if like else None

    def _rule(self, made_up: Found) -> str:
        """A rule that this extractor names; another's would give the plant away."""
        if self._ours:
            return made_up.rule
        said = self._shuffled(self._found.metrics)
        alike = (found.rule for found in said if found.metric.kind == made_up.metric.kind)
        return next(alike, said[0].rule)

    # -- what would give it away

    def _hidden(self, plant: Plant) -> bool:
        if plant.shown == plant.real or any(
            other.touches(span) for other in self._taken for span in plant.spans
        ):
            return False
        if plant.shown is None or plant.real is None:
            return True
        shown, real = span_of(plant.shown), span_of(plant.real)
        beside = any(self._offers[name] != real for name in self._offers.touching(shown))
        covered = self._numbers.touching(shown), self._numbers.touching(real)
        return not beside and covered[0] == covered[1]
