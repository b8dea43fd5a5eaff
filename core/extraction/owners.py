"""Whose a figure is: the scope of each metric, from its phrase, its sentence or what governs it."""

from __future__ import annotations

from typing import Final

from core.extraction.bodies import AREAS, VERBS, names_one
from core.extraction.describing import described, holder
from core.extraction.formulas import is_goods
from core.extraction.layout import Layout
from core.extraction.lexicon import Characters, Words, listed, words
from core.extraction.openings import SOFT
from core.extraction.parts import is_of_part, is_part, is_portion
from core.extraction.people import names_person
from core.extraction.ranks import population, surveyed
from core.extraction.scopes import Scopes
from core.extraction.sentences import sentenced
from core.extraction.severally import Linked, Lists
from core.extraction.shares import Shares, is_proportion, is_whole
from core.extraction.sharing import without_verb
from core.extraction.subjects import is_actor, opens_with_verb
from core.extraction.topics import MODES, is_common, is_crowd
from core.model import Span

__all__ = ["Linked", "Owners"]

_TAKEN: Final = Characters("为向对给被把")
_PER_HEAD: Final = ("人均", "户均")
_PEOPLE: Final = Words(
    (*words("roles", "groups"), *words("roles", "populations"), *words("people", "called"))
)
_PERSONS: Final = Characters("人者员师生民工医户童妇警官")
# So many houses or places are counted: 充电站212座.
_HOUSED: Final = frozenset({"座", "家", "所", "处", "个", "间"})
_PLACED: Final = frozenset("省市县区州镇乡村")
_GAP: Final = 4
_STEPS: Final = 2
_MOVES: Final = ("拉动", "带动", "对")
_NEAR: Final = 60
_FAR: Final = 120
_DOING: Final = listed("roles", "event", "acts")
_BEING: Final = frozenset({"", "为", "达", "达到", "是", "仅", "仅为", "约", "约为", "高达", "则为", "也达"})


class Owners:
    """Gives each metric of a text its scope, in order."""

    def __init__(self, layout: Layout, done: list[Linked]) -> None:
        """`done`: the metrics of the text in order, filled before the first is asked for."""
        self.text = layout.text
        self.scopes = Scopes(layout)
        self.done = done
        self.scoped: Span | None = None
        self.shares = Shares(layout.text, done)
        self.lists = Lists(layout.text, done)
        self._population: Span | None = None
        # Of owners that phrases shed what they are in full.
        self._whole: dict[tuple[int, int], Span] = {}
        self._at = -1

    def scope(self, item: Linked) -> Span | None:
        """Whose a figure is; a value sees what the ones before it were given."""
        self._at += 1
        start, clause = item.amount.start, item.place.clause
        if item.reading.kind == "rank":
            return self._ranked(item)
        length = AREAS.ending(self.text, start, clause)
        if length and self.text[start - length - 1] not in "于比较":
            area = Span(start - length, start)
            if self.scopes.own(start - length, item.place) is None:
                self.scoped = area
            return area
        found = self._general(item)
        return self.lists.part(self._at, item, found)

    def _ranked(self, item: Linked) -> Span | None:
        """Among whom a rank is; where nothing says so, among whom the one before it was."""
        start, place = item.amount.start, item.place
        found = population(self.text, place.clause, start) or surveyed(self.text, place, start)
        if found is None and self._population is not None and self._population.start >= place.paragraph:
            return self._population
        self._population = found
        return found

    def _general(self, item: Linked) -> Span | None:
        """What holds for all values of a list: what the phrase names, else what governs it."""
        start = item.amount.start
        if item.reading.kind == "ratio" and (whole := self._share(item)) is not None:
            self.scoped = whole
            return whole
        if (accused := sentenced(self.text, item)) is not None:
            self.scoped = accused
            return accused
        own = (
            described(self.text, item)
            or holder(self.text, item)
            or self._moving(item)
            or item.scope
            or self._per_head(item)
            or self._rated(item)
        )
        if own is not None and self._holds(own, item) and not self._soft(own, item):
            whole = self._whole.get((own.start, own.end))
            if whole is None:
                whole = self._whole[own.start, own.end] = self._joined(own, item)
            self.scoped = whole
            return whole
        found = self.scopes.governing(start, item.place)
        if found is not None and self._measured(found, item):
            self.scopes.pass_over(item.place.clause)
            found = self.scopes.governing(start, item.place)
        last = self.scoped
        if last is None or not self._floor(last, item) <= last.start < start:
            return found
        if self.scopes.own(start, item.place) is not None:
            return found
        return last if self._goes_on(last, item) and (found is None or found.start < last.start) else found

    def _floor(self, last: Span, item: Linked) -> int:
        """From where on a scope still holds: an industry in its sentence, others behind semicolons, too."""
        sentence = item.place.sentence
        if not item.place.paragraph <= last.start < sentence <= last.end + _FAR:
            return sentence
        if (
            self.text[last.end - 1] == "业"
            or self.text[last.start : last.end] in MODES
            or self.text.find("。", last.end, sentence) >= 0
        ):
            return sentence
        return last.start

    def _measured(self, scope: Span, item: Linked) -> bool:
        """Whether what a clause opens with is only what it counts: 注册护士为5万人."""
        named = item.indicator
        if named is None or scope.start < item.place.clause:
            return False
        if item.reading.kind == "ratio" and scope.overlaps(named) and is_portion(self.text, item):
            return True
        if item.amount.unit in _HOUSED and scope == named and item.amount.start == scope.end:
            return True
        if scope.start > named.start or named.end > scope.end:
            return False
        if _PERSONS.at(self.text, scope.end - 1):
            return not names_person(self.text, scope.start, scope.end)
        return is_common(self.text, scope) or is_crowd(self.text, scope)

    def _joined(self, scope: Span, item: Linked) -> Span:
        """A population with the area in front of it: 全省 + 居民."""
        head = self.scopes.own(item.amount.start, item.place)
        if head is not None and head.start == scope.start:
            longer = head.end > scope.end and (
                self._apart(head, item) or names_person(self.text, scope.end, head.end)
            )
            if longer or _DOING.starting(self.text, head.end, scope.end):
                return head
        if head is not None and head.end == scope.start and _PEOPLE.ending(self.text, scope.end, scope.start):
            return Span(head.start, scope.end)
        if not self._mean(item) or scope.start <= item.place.clause:
            return scope
        area = self.scopes.own(scope.start, item.place)
        return scope if area is None or scope.start - area.end > _GAP else Span(area.start, scope.end)

    def _apart(self, head: Span, item: Linked) -> bool:
        """Whether what a clause opens with is no part of what is measured."""
        return item.indicator is None or not head.overlaps(item.indicator)

    def _share(self, item: Linked) -> Span | None:
        """The whole of a share: what its clause names, else what was counted before 其中, else the last."""
        shares = self.shares
        own = self.scopes.own(item.amount.start, item.place)
        if own is not None and self.text[own.end] in "中里" and shares.bare(item):
            shares.whole = own
            return own
        if own is not None and own.start >= item.place.clause and self.text[own.end - 1] in _PLACED:
            whole = shares.named(item)
            return whole
        whole = shares.named(item) or shares.counted(self._at, item) or shares.going_on(item)
        if whole is None or whole.start >= item.place.sentence:
            return whole
        among = self.scopes.among(item.place)
        return among or whole

    def _per_head(self, item: Linked) -> Span | None:
        """Per whose head a mean is, where the value before it counted just those."""
        if self._at == 0 or not self._mean(item):
            return None
        before = self.done[self._at - 1]
        counted = before.indicator
        if counted is None or before.reading.kind != "count" or before.amount.start < item.place.sentence:
            return None
        people = _PERSONS.at(self.text, counted.end - 1) or _PEOPLE.ending(
            self.text, counted.end, counted.start
        )
        return without_verb(self.text, counted) if people else None

    def _rated(self, item: Linked) -> Span | None:
        """Whose rate it is, where a clause names only them: 总体近视率为50%，其中小学生为35%."""
        named = item.indicator
        if named is None or named.start < item.place.clause:
            return None
        gap = self.text[named.end : min(item.amount.start, named.end + 4)]
        if named.end > item.amount.start or gap not in _BEING or self._at == 0:
            return None
        near = self.done[max(0, self._at - _STEPS) : self._at]
        if not any(
            before.amount.start >= item.place.paragraph and self._rates(before, item) for before in near
        ):
            return None
        stop = named.end - 1 if self.text[named.end - 1] == "中" else named.end
        if item.reading.kind != "ratio" and not _PERSONS.at(self.text, stop - 1):
            return None
        return Span(named.start, stop) if _PEOPLE.ending(self.text, stop, named.start) else None

    def _rates(self, before: Linked, item: Linked) -> bool:
        """Whether the value before told a rate, or a mean by head, that goes on with this one."""
        if item.reading.kind == "ratio":
            return before.reading.kind in {"ratio", "change"}
        return self._mean(before) and before.amount.unit == item.amount.unit

    def _moving(self, item: Linked) -> Span | None:
        """What moves the whole by so much: the thing whose growth the clause before told (…，拉动…增长)."""
        clause, start = item.place.clause, item.amount.start
        if self._at == 0 or self.text[clause] not in "拉带对" or not self.text.startswith(_MOVES, clause):
            return None
        if self.text[clause] == "对" and self.text.find("贡献", max(clause, start - _NEAR), start) < 0:
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
        named = item.indicator
        inherited = named is None or named.start < item.place.clause
        whole = self.shares.whole
        if (whole is None or scope != whole) and not is_whole(self.text, scope):
            return inherited or not is_part(self.text, scope) or is_of_part(self.text, item)
        return (item.amount.unit == "个百分点" and inherited) or is_proportion(self.text, item)

    def _holds(self, scope: Span, item: Linked) -> bool:
        """Whether the scope of a phrase is one: no object of 为, no whole of another clause's share."""
        text, named = self.text, item.indicator
        beside = named is None or named.end <= scope.start or scope.end <= named.start
        if named is not None and not beside and scope.start != item.amount.end + 1:
            return scope.start == named.start and self._rated(item) is not None
        if text[scope.start] in "帮助为向对给比较跨到去来" or _TAKEN.at(text, max(0, scope.start - 1)):
            return False
        if text[scope.end - 1] in "）)年月日天了着过":
            return False
        if (
            self.text.find("—", scope.start, scope.end) >= 0
            or self.text.find("着", scope.start, scope.end) > 0
        ):
            return False
        if VERBS.ending(text, scope.end, scope.start) or self._opens_with_verb(scope):
            return False
        goods = is_goods(text, scope) and not AREAS.starting(text, scope.start, scope.end)
        if goods or (self._counts(scope) and not self._mean(item)):
            return False
        if is_whole(text, scope):
            return scope.start >= item.place.clause or is_proportion(text, item)
        ahead = named is not None and 0 <= named.start - scope.end <= 2
        return not (ahead or text[scope.end : scope.end + 1] == "的") or names_one(text, scope)

    def _opens_with_verb(self, scope: Span) -> bool:
        """Whether a scope is no noun but what somebody did: 发动志愿力量."""
        if is_whole(self.text, scope) or not opens_with_verb(self.text, scope.start, scope.end):
            return False
        people = _PEOPLE.ending(self.text, scope.end, scope.start)
        return not people and not is_actor(self.text, scope.start, scope.end)

    def _soft(self, scope: Span, item: Linked) -> bool:
        """Whether a word such as 国内, or a place behind 在, yields to the subject of the sentence."""
        ahead = self.text[max(0, scope.start - 1)]
        if ahead != "在" and (ahead == "占" or not SOFT.starting(self.text, scope.start, len(self.text))):
            return False
        found = self.scopes.governing(item.amount.start, item.place)
        if found is None or found.start >= scope.start:
            return False
        return found.start >= item.place.paragraph

    def _counts(self, scope: Span) -> bool:
        """Whether a noun is what the value right before it counts, and no name."""
        return self._at > 0 and self.done[self._at - 1].amount.end == scope.start

    def _mean(self, item: Linked) -> bool:
        named = item.indicator
        if named is None or self.text[named.start] not in "人户":
            return False
        return self.text.startswith(_PER_HEAD, named.start)
