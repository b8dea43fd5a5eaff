"""Roles of each metric of a text: what is measured, when, where, and against what."""

from __future__ import annotations

from typing import Final

from core.extraction import indicators, sharing
from core.extraction.bases import Bases
from core.extraction.bodies import headed, names_one
from core.extraction.carried import SIDES, Carried, is_rate
from core.extraction.counted import Nouns
from core.extraction.kinds import Reading
from core.extraction.layout import Layout, Place
from core.extraction.lexicon import Characters, listed
from core.extraction.nouns import does, is_attribute, is_group
from core.extraction.owners import Linked, Owners
from core.extraction.partings import SHORTEST, bare, behind_name, is_contest, parted
from core.extraction.periods import Periods
from core.extraction.quantities import Amount
from core.extraction.tails import stem_end
from core.extraction.verbs import acts
from core.model import Roles, Span

_LEVELS: Final = {"ratio", "change", "rank"}
_OPEN: Final = Characters("（(")
_BACK: Final = 6
_PLACED: Final = Characters(
    "省市县区州盟旗镇乡村东西南北京津沪渝苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇藏陕甘青宁新国"
)
_CLAUSE: Final = 30
_HEADS: Final = listed("roles", "head")
_REACH: Final = 120
# What they count does what follows as its own subject: 30家景区|接待….
_BODIES: Final = frozenset({"家", "个", "所", "座", "户", "处"})
_ATTRIBUTES: Final = listed("roles", "attributes")


class _Linker:
    """Goes through the metrics of a text in order; each sees what the one before it was given."""

    def __init__(self, text: str, measured: list[tuple[Amount, Reading]]) -> None:
        self.text = text
        self.measured = measured
        self.layout = Layout(text)
        self.periods = Periods(self.layout, [amount.start for amount, _ in measured])
        self.bases = Bases(text)
        self.nouns = Nouns(text, measured)
        self.known: dict[int, Span | None] = {}
        self.done: list[Linked] = []
        self.owners = Owners(self.layout, self.done)
        self.carried = Carried(self.layout, self.periods, self.done)

    def links(self) -> list[Roles]:
        """The roles of every metric, in order."""
        at = 0
        while at < len(self.measured):
            size = self._group(at)
            self._phrases(at, size)
            at += size
        return [self._roles(item) for item in self.done]

    def _group(self, at: int) -> int:
        """How many values from here on stand in one list, with nothing but list marks between them."""
        size = 1
        while at + size < len(self.measured):
            left, right = self.measured[at + size - 1][0], self.measured[at + size][0]
            if not sharing.in_list(self.text, left, right):
                break
            size += 1
        return size

    def _phrases(self, at: int, size: int) -> None:
        amount, reading = self.measured[at]
        place = self.layout.place(amount.start)
        phrase = self._phrase(at, size, place)
        named = phrase.indicator
        parts = self.carried.earlier(size, amount, place, named)
        if named is not None and parts is None and bare(self.text, named, place.clause, amount.start, size):
            told = self.carried.announced(place, size, alone=True)
            phrase = phrase if told is None else indicators.Phrase(told.indicator, named)
            named = phrase.indicator
        if parts is None and named is None:
            announced = self.carried.announced(place, size)
            phrase = announced or self.carried.inherited(phrase, amount, reading, place)
            named = announced.indicator if announced else None
        if parts is None and named is not None and size > 1 and named.end <= amount.start:
            parts = sharing.items(self.text, named, size)
        sides = sharing.sides(self.text, named, size) if parts and named is not None else None
        if parts and sides is None and all(_PLACED.at(self.text, part.end - 1) for part in parts):
            others = self.carried.of_others(amount, reading, place)
            sides, parts = (parts, [others] * size) if others is not None else (None, parts)
        for index in range(size):
            value, read = self.measured[at + index]
            part = parts[index] if parts else phrase.indicator
            scope = sides[index] if sides else phrase.scope
            self.done.append(Linked(value, read, place, part, scope))

    def _phrase(self, at: int, size: int, place: Place) -> indicators.Phrase:
        amount, reading = self.measured[at]
        before = self.done[-1].amount.end if self.done else 0
        if before >= amount.start - 1 and self.done and _OPEN.at(self.text, amount.start - 1):
            return self._bracketed()
        if before > place.clause and sharing.carried(self.text, before, amount.start):
            return indicators.Phrase(None)
        part = sharing.of_set(self.text, self.done[-1].indicator, before, amount) if self.done else None
        if part is not None:
            return indicators.Phrase(part)
        end = amount.start
        among = sharing.among(self.text, place.clause, end) if reading.kind == "rank" else None
        if among is not None:
            before, end = self._ahead(among, place.clause, before)
        begin = max(place.clause, self._past_noun(before, amount.start), amount.start - _REACH)
        if (close := self.text.find("）", begin, end)) >= begin:
            begin, end = self._outside(begin, close, end, before)
        known = self.periods.within(place.paragraph, begin, end)
        basis = self._against(amount.start, place) if self._compared(amount, reading, begin) else None
        against = basis if basis is not None and basis.start >= begin else None
        level = reading.kind in _LEVELS
        phrase = indicators.before(
            self.text, begin, end, known, against, level=level, rank=reading.kind == "rank"
        )
        owner = self._owner(phrase.indicator, amount, reading, place) if reading.kind != "rank" else None
        start = 0 if owner is None else behind_name(self.text, owner.end, end)
        if owner is not None and phrase.indicator is not None and phrase.indicator.start < start:
            rest = indicators.before(self.text, start, end, known, against, level=level)
            phrase = indicators.Phrase(rest.indicator, owner)
        inside = among is not None and phrase.indicator is not None and phrase.indicator.start > among.start
        if inside and phrase.indicator is not None and self._place(phrase.indicator, among, place):
            # Behind 在 stands whom the ranked one is among, unless it names what they are ranked in.
            phrase = indicators.Phrase(self.carried.ranked(among, place), phrase.scope)
        return self._completed(phrase, at, size, place, begin)

    def _place(self, named: Span, among: Span | None, place: Place) -> bool:
        """Whether a noun is whom a ranked one is among, or the contest of what was measured before."""
        if names_one(self.text, named):
            return True
        return is_contest(self.text, named) and self.carried.ranked(among, place) is not None

    def _owner(self, named: Span | None, amount: Amount, reading: Reading, place: Place) -> Span | None:
        """Whose a phrase is that still begins with the name that opens its clause."""
        if named is None or named.end - named.start < SHORTEST or named.end > amount.start:
            return None
        owner = self.owners.scopes.own(amount.start, place)
        if owner is None or not parted(self.text, owner, named, level=reading.kind in _LEVELS):
            return None
        return owner

    def _completed(
        self, phrase: indicators.Phrase, at: int, size: int, place: Place, begin: int
    ) -> indicators.Phrase:
        """The phrase with the noun behind its values, or with what was measured before of another."""
        amount, reading = self.measured[at]
        named, level = phrase.indicator, reading.kind in _LEVELS
        if level and named is not None:
            told = self._elsewhere(named, amount, reading, place)
            phrase = phrase if told is None else indicators.Phrase(told, named)
        noun = self.nouns.around(at, size, place, phrase.indicator)
        if noun is None:
            noun = sharing.members(self.text, begin, amount.start)
        if noun is not None:
            return indicators.Phrase(noun, phrase.scope)
        if phrase.indicator is named and named is not None and self._owns(named, amount, reading, place):
            told = self.carried.of_others(amount, reading, place)
            return phrase if told is None else indicators.Phrase(told, named)
        if not level and named is not None:
            mean = self.carried.mean(named, amount, reading, place)
            if mean is not None:
                return indicators.Phrase(mean, named)
        if level or named is None or not self.carried.alike(named, amount, reading, place):
            return phrase
        if self.carried.again(named, amount, reading) or self._only_place(named, place):
            return indicators.Phrase(self.done[-1].indicator, named)
        return phrase

    def _outside(self, begin: int, close: int, end: int, before: int) -> tuple[int, int]:
        """The stretch in front of brackets that a comma parts, if only light words follow them."""
        if self.text.find("（", begin, close) >= 0 or stem_end(self.text, close + 1, end, []) > close + 1:
            return begin, end
        bracket = self.text.rfind("（", max(before, begin - _CLAUSE), begin)
        if bracket <= before + 2:
            return begin, end
        return max(before, self.layout.clause(bracket)), bracket

    def _elsewhere(self, phrase: Span, amount: Amount, reading: Reading, place: Place) -> Span | None:
        """What was measured before and is told of an area or population next: 华南增长3%, 小学生为34.8%."""
        if self._only_place(phrase, place):
            return self.carried.last_level(phrase)
        if reading.kind != "ratio" or self.text.find("占", phrase.end, amount.start) >= 0:
            return None
        if not names_one(self.text, phrase):
            return None
        for item in self.done[: -_BACK - 1 : -1]:
            if item.place.paragraph != place.paragraph:
                return None
            if item.reading.kind == "ratio" and item.indicator and self.text[item.indicator.end - 1] == "率":
                return item.indicator
        return None

    def _owns(self, named: Span, amount: Amount, reading: Reading, place: Place) -> bool:
        """Whether a phrase is no more than whose the value is, and no part of a whole."""
        if reading.kind not in {"change", "ratio"} or self.text.find("占", named.end, amount.start) >= 0:
            return False
        owner = self.owners.scopes.own(amount.start, place)
        return owner is not None and owner.start <= named.start and named.end <= owner.end

    def _only_place(self, phrase: Span, place: Place) -> bool:
        """Whether a phrase is no more than an area, so that what the sentence measures goes on in it."""
        if not self.done:
            return False
        if self.text[phrase.start : phrase.end] in SIDES:
            return self.done[-1].place.paragraph == place.paragraph
        if not _PLACED.at(self.text, phrase.end - 1):
            return False
        if not self.carried.same_sentence(self.done[-1].amount.end, place):
            return False
        last = max(phrase.start, self.text.rfind("、", phrase.start, phrase.end) + 1)
        found = headed(self.text, last, phrase.end + 1)
        return found is not None and found.end == phrase.end

    def _past_noun(self, before: int, start: int) -> int:
        """The end of the last value, or of its counted noun where an attribute of that follows."""
        noun = self.done[-1].indicator if self.done else None
        if noun is None or not before <= noun.start <= before + 1 or noun.end > start - 2:
            return before
        if self._does(noun.end, start):
            return before if self.done[-1].amount.unit in _BODIES else noun.end
        if not is_group(self.text, noun):
            return before
        end = stem_end(self.text, noun.end, start, [])
        return noun.end if end > noun.end and is_attribute(self.text, noun.end, end) else before

    def _does(self, at: int, end: int) -> bool:
        """Whether those who are counted do something here, of which the next value tells."""
        light = _HEADS.starting(self.text, at, end)
        at += light
        return at < end - 1 and (acts(self.text, at, end) or does(self.text, at))

    def _against(self, start: int, place: Place) -> Span | None:
        """The comparison that holds for a value; its phrase and its basis both ask."""
        if start not in self.known:
            self.known[start] = self.bases.against(start, place)
        return self.known[start]

    def _compared(self, amount: Amount, reading: Reading, begin: int) -> bool:
        """Whether a comparison may stand in front of a value, as in 较上年前进两位."""
        return reading.kind == "change" or self.text.find("较", begin, amount.start) >= 0

    def _ahead(self, among: Span, clause: int, before: int) -> tuple[int, int]:
        """Between which offsets the ranked thing is named: in front of 在…中, else in it."""
        if among.start - clause < 2:
            return max(before, among.start + 1), max(before, self.text.rfind("中", among.start, among.end))
        return (clause if before > among.start else before), among.start

    def _bracketed(self) -> indicators.Phrase:
        """A value in brackets takes the noun of the one before it, without its verb."""
        before = self.done[-1]
        if before.indicator is None:
            return indicators.Phrase(None, before.scope)
        return indicators.Phrase(sharing.without_verb(self.text, before.indicator), before.scope)

    def _roles(self, item: Linked) -> Roles:
        amount, reading = item.amount, item.reading
        found: list[tuple[str, Span]] = []
        if item.indicator is not None:
            found.append(("indicator", item.indicator))
        fixed = item.indicator is not None and self._fixed(item.indicator)
        period = self.periods.governing(
            amount.start, item.place, event=reading.kind != "duration", fixed=fixed
        )
        if period is not None:
            found.append(("period", period))
        scope = self.owners.scope(item)
        if scope is not None:
            found.append(("scope", scope))
        if reading.kind == "change":
            basis = self._basis(item)
            if basis is not None:
                found.append(("basis", basis))
        return tuple(found)

    def _basis(self, item: Linked) -> Span | None:
        """What a change is compared with; of how a growth rate itself moved, what its clause says."""
        basis = self._against(item.amount.start, item.place)
        rate = is_rate(self.text, item)
        if basis is not None and rate and item.amount.unit == "个百分点" and basis.start < item.place.clause:
            return None
        return basis

    def _fixed(self, indicator: Span) -> bool:
        """Whether an indicator names an attribute that no time changes, such as an area or a length."""
        return _ATTRIBUTES.within(self.text, indicator.start, indicator.end)


def linked(text: str, measured: list[tuple[Amount, Reading]]) -> list[Roles]:
    """The roles of each amount, in the same order."""
    return _Linker(text, measured).links()
