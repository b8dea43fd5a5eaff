"""Whose a figure is: the scope of each metric, from its phrase, its sentence or what governs it."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from core.extraction import scopes, sharing
from core.extraction.bodies import names_one
from core.extraction.kinds import Reading
from core.extraction.layout import Layout, Place
from core.extraction.quantities import Amount
from core.model import Span

_TAKEN = frozenset("为向对给被把")


class Linked(NamedTuple):
    """A metric's place and what was found for it."""

    amount: Amount
    reading: Reading
    place: Place
    indicator: Span | None
    scope: Span | None


class Owners:
    """Gives each metric of a text its scope, in order."""

    def __init__(self, layout: Layout, done: list[Linked]) -> None:
        """`done`: the metrics of the text in order, filled before the first is asked for."""
        self.text = layout.text
        self.scopes = scopes.Scopes(layout)
        self.done = done
        self.scoped: Span | None = None

    def scope(self, item: Linked) -> Span | None:
        """Whose a figure is; a value sees what the ones before it were given."""
        start = item.amount.start
        if item.reading.kind == "rank":
            ranked = scopes.population(self.text, item.place.clause, start)
            if ranked is not None:
                return ranked
        among = self._among(item) if item.reading.kind == "ratio" else None
        own = among or item.scope
        if own is not None and self._holds(own, item):
            self.scoped = own
            return own
        found = self.scopes.governing(start, item.place)
        last = self.scoped
        if last is None or not item.place.sentence <= last.start < start:
            return found
        if self.scopes.own(start, item.place) is not None:
            return found
        return last if self._goes_on(last, item) and (found is None or found.start < last.start) else found

    def _among(self, item: Linked) -> Span | None:
        """Of a share behind 其中 that names no whole: what the value before it counted."""
        start, place = item.amount.start, item.place
        if self.text.find("其中", place.clause, min(place.clause + 4, start)) < 0:
            return None
        if item.scope is not None and self._ahead(item.scope) == "占":
            return None
        index = bisect_left(self.done, start, key=lambda each: each.amount.start) - 1
        before = self.done[index] if index >= 0 else None
        if before is None or before.amount.start < place.sentence or before.indicator is None:
            return None
        if before.reading.kind != "count":
            return None
        return sharing.without_verb(self.text, before.indicator)

    def _goes_on(self, scope: Span, item: Linked) -> bool:
        """Whether the scope of an earlier value in the sentence holds on: a share's whole for points only."""
        if self._ahead(scope) != "占":
            return True
        return item.amount.unit == "个百分点" or self._proportion(item)

    def _holds(self, scope: Span, item: Linked) -> bool:
        """Whether the scope of a phrase is one: no object of 为, no whole of another clause's share."""
        if item.indicator is not None and scope.overlaps(item.indicator):
            return False
        if self.text[scope.start] in "帮助为向对给比跨" or self._ahead(scope) in _TAKEN:
            return False
        if self.text[scope.end - 1] in "）)":
            return False
        whole = self._ahead(scope) == "占"
        ahead = item.indicator is not None and 0 <= item.indicator.start - scope.end <= 2
        ahead = ahead or self.text.startswith("的", scope.end)
        if ahead and not whole and not names_one(self.text, scope):
            return False
        return not whole or scope.start >= item.place.clause or self._proportion(item)

    def _proportion(self, item: Linked) -> bool:
        """Whether an indicator is a bare 比重, which goes on with the share before it."""
        named = item.indicator
        return named is not None and named.quote(self.text) in {"比重", "占比", "比例", "份额"}

    def _ahead(self, span: Span) -> str:
        """The character in front of a span."""
        return self.text[max(0, span.start - 1) : span.start]
