"""Whose a figure is: the scope of each metric, from its phrase, its sentence or what governs it."""

from __future__ import annotations

import re

from core.extraction import scopes, sharing
from core.extraction.bodies import AREAS, VERBS, names_one
from core.extraction.layout import Layout
from core.extraction.lexicon import Words, words
from core.extraction.severally import Linked, Lists
from core.model import Span

__all__ = ["Linked", "Owners"]

_TAKEN = frozenset("为向对给被把")
_PER_HEAD = ("人均", "户均")
_PEOPLE = Words((*words("roles", "groups"), *words("roles", "populations"), *words("people", "called")))
_MOVES = ("拉动", "带动", "对")
_DIGIT = re.compile("[0-9]")
_STEPS = 6
_BEING = frozenset({"", "为", "达", "达到", "是", "仅", "仅为", "约", "约为", "高达", "则为", "也达"})
_COUNTED = re.compile(r"[0-9]{1,9}(?!周?岁|[0-9.]|后)")


class Owners:
    """Gives each metric of a text its scope, in order."""

    def __init__(self, layout: Layout, done: list[Linked]) -> None:
        """`done`: the metrics of the text in order, filled before the first is asked for."""
        self.text = layout.text
        self.scopes = scopes.Scopes(layout)
        self.done = done
        self.scoped: Span | None = None
        self.whole: Span | None = None
        self.lists = Lists(layout.text, done)
        self._at = -1

    def scope(self, item: Linked) -> Span | None:
        """Whose a figure is; a value sees what the ones before it were given."""
        self._at += 1
        start, clause = item.amount.start, item.place.clause
        if item.reading.kind == "rank":
            return scopes.population(self.text, clause, start) or self._surveyed(item)
        if length := AREAS.ending(self.text, start, clause):
            area = Span(start - length, start)
            if self.scopes.own(start - length, item.place) is None:
                self.scoped = area
            return area
        found = self._general(item)
        return self.lists.part(self._at, item, found)

    def _surveyed(self, item: Linked) -> Span | None:
        """The area that the sentence has named last, among which a rank without a population is."""
        found = None
        for begin, stop in AREAS.found(self.text, item.place.sentence, item.place.clause):
            found = Span(begin, stop)
        return found

    def _general(self, item: Linked) -> Span | None:
        """What holds for all values of a list: what the phrase names, else what governs it."""
        start = item.amount.start
        own = (
            (self._share(item) if item.reading.kind == "ratio" else None) or self._moving(item) or item.scope
        )
        own = own or self._per_head(item) or self._rated(item)
        if own is not None and self._holds(own, item) and not self._soft(own, item):
            self.scoped = own
            if self._ahead(own) == "占":
                self.whole = own
            return own
        found = self.scopes.governing(start, item.place)
        last = self.scoped
        if last is None or not item.place.sentence <= last.start < start:
            return found
        if self.scopes.own(start, item.place) is not None:
            return found
        return last if self._goes_on(last, item) and (found is None or found.start < last.start) else found

    def _share(self, item: Linked) -> Span | None:
        """The whole of a share that names none: what was counted before 其中, else the whole before it."""
        start, place = item.amount.start, item.place
        if item.scope is not None and self._ahead(item.scope) == "占":
            return None
        if (of := self.text.rfind("占", place.clause, start)) >= 0:
            stop = self.text.find("的", of + 1, start)
            if stop > of + 1 and _DIGIT.search(self.text, of, stop) is None:
                return Span(of + 1, stop)
        counted = self._counted(item) if self.text.find("其中", place.sentence, start) >= 0 else None
        if counted is not None:
            return counted
        bare = self.text[start - 1] == "占" or self._proportion(item)
        whole = self.whole if bare else None
        if whole is None or whole.start < place.paragraph or self.text.find("。", whole.start, start) >= 0:
            return None
        return whole

    def _counted(self, item: Linked) -> Span | None:
        """What the last count in front of 其中 counted, of a part that is only said to be a share."""
        start, place = item.amount.start, item.place
        among = self.text.rfind("其中", place.sentence, start)
        share = self.text[start - 1] == "占"
        if among < place.clause and not share:
            return None
        for before in reversed(self.done[max(0, self._at - (_STEPS if share else 1)) : self._at]):
            if before.amount.start < place.sentence:
                return None
            named = before.indicator if before.amount.start < among else None
            if named is not None and before.reading.kind == "count":
                counted = sharing.without_verb(self.text, named)
                return None if VERBS.starting(self.text, counted.start, counted.end) else counted
        return None

    def _per_head(self, item: Linked) -> Span | None:
        """Per whose head a mean is, where the value before it counted just those."""
        if self._at == 0 or not self._mean(item):
            return None
        before = self.done[self._at - 1]
        counted = before.indicator
        if counted is None or before.reading.kind != "count" or before.amount.start < item.place.sentence:
            return None
        return counted if _PEOPLE.ending(self.text, counted.end, counted.start) else None

    def _rated(self, item: Linked) -> Span | None:
        """Whose rate it is, where a clause names only them: 总体近视率为50%，其中小学生为35%."""
        named = item.indicator
        if named is None or item.reading.kind != "ratio" or named.start < item.place.clause:
            return None
        gap = self.text[named.end : item.amount.start]
        if named.end > item.amount.start or gap not in _BEING or self._at == 0:
            return None
        before = self.done[self._at - 1]
        if before.reading.kind not in {"ratio", "change"} or before.amount.start < item.place.paragraph:
            return None
        stop = named.end - 1 if self.text[named.end - 1] == "中" else named.end
        return Span(named.start, stop) if _PEOPLE.ending(self.text, stop, named.start) else None

    def _moving(self, item: Linked) -> Span | None:
        """What moves the whole by so much: the thing whose growth the clause before told (…，拉动…增长)."""
        clause, start = item.place.clause, item.amount.start
        if self._at == 0 or not self.text.startswith(_MOVES, clause):
            return None
        if self.text[clause] == "对" and self.text.find("贡献", clause, start) < 0:
            return None
        before = self.done[self._at - 1]
        named = before.indicator
        if named is None or before.reading.kind != "change" or named.start < before.place.clause:
            return None
        if named.start < item.place.sentence or self.text[named.end - 1] in "速幅率":
            return None
        if self.scopes.own(before.amount.start, before.place) is not None:
            return None
        return named if named.end <= before.amount.start else None

    def _goes_on(self, scope: Span, item: Linked) -> bool:
        """Whether the scope of an earlier value in the sentence holds on: a share's whole for points only."""
        if self._ahead(scope) != "占":
            return True
        return item.amount.unit == "个百分点" or self._proportion(item)

    def _holds(self, scope: Span, item: Linked) -> bool:
        """Whether the scope of a phrase is one: no object of 为, no whole of another clause's share."""
        if item.indicator is not None and scope.overlaps(item.indicator):
            return scope.start == item.indicator.start and self._rated(item) is not None
        if self.text[scope.start] in "帮助为向对给比跨" or self._ahead(scope) in _TAKEN:
            return False
        if self.text[scope.end - 1] in "）)年月日天" or _COUNTED.match(self.text, scope.start):
            return False
        if self._counts(scope) and not self._mean(item):
            return False
        whole = self._ahead(scope) == "占"
        ahead = item.indicator is not None and 0 <= item.indicator.start - scope.end <= 2
        ahead = ahead or self.text.startswith("的", scope.end)
        if ahead and not whole and not names_one(self.text, scope):
            return False
        return not whole or scope.start >= item.place.clause or self._proportion(item)

    def _soft(self, scope: Span, item: Linked) -> bool:
        """Whether a word such as 国内, or a place behind 在, yields to the subject of the sentence."""
        ahead = self._ahead(scope)
        if ahead != "在" and (ahead == "占" or not self.text.startswith(scopes.SOFT, scope.start)):
            return False
        found = self.scopes.governing(item.amount.start, item.place)
        return found is not None and item.place.sentence <= found.start < scope.start

    def _counts(self, scope: Span) -> bool:
        """Whether a noun is what the value right before it counts, and no name."""
        return self._at > 0 and self.done[self._at - 1].amount.end == scope.start

    def _mean(self, item: Linked) -> bool:
        named = item.indicator
        return named is not None and self.text.startswith(_PER_HEAD, named.start)

    def _proportion(self, item: Linked) -> bool:
        """Whether an indicator is a bare 比重, which goes on with the share before it."""
        named = item.indicator
        return named is not None and named.quote(self.text) in {"比重", "占比", "比例", "份额"}

    def _ahead(self, span: Span) -> str:
        """The character in front of a span."""
        return self.text[max(0, span.start - 1) : span.start]
