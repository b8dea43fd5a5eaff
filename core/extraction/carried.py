"""What goes on to be measured where a clause names nothing: the indicators before it."""

from __future__ import annotations

import re
from typing import Final

from core.extraction import indicators
from core.extraction.bodies import names_one
from core.extraction.kinds import Reading
from core.extraction.layout import Layout, Place
from core.extraction.lexicon import Characters, listed
from core.extraction.nouns import is_attribute
from core.extraction.owners import Linked
from core.extraction.periods import Periods
from core.extraction.quantities import Amount
from core.extraction.sharing import without_verb
from core.extraction.trades import is_firm
from core.model import Span

_CLOSING: Final = Characters("。！？!?\n")
_BACK: Final = 6
_CLAUSE: Final = 30
_MOVED: Final = frozenset(verb + onto for verb in "升降增减涨跌" for onto in "到至")
_COMPARING: Final = frozenset({"相比", "相较", "比较", "对比"})
_COPULA: Final = re.compile("(?:约|均|则|分别|已)?(?:为(?!期)|达|超|历时|历经|耗时)")
_EACH: Final = re.compile("(?:平均)?(?:每[一-鿿](?![一-鿿]{0,8}年)){1,2}")
_AGAINST: Final = re.compile(r"(?:跑[赢输]|超越|[高低快慢好优]于|领先|落后)([一-鿿]{2,})")
# …涨幅居前，分别上涨…: what is in front is told of the items, and measured next.
_FRONT: Final = re.compile("(?:[涨跌增降]幅|增速)(?:居前|靠前|领先|居首|较大|最大)$")
# …最多的是某县，: what it has most of is measured next; …率仍在抬头，: so is what goes its way.
_MOST: Final = re.compile("最[多少高低大小快慢长短]的?[是为]([^，。]{2,12})$")
_TOLD: Final = re.compile(
    "(?<=[率额量数值价度幅])(?:仍|还|也|已|均|都|正在|逐|持续|继续|不断|虽|再|又|明显|稳中|有所|一路|进一步|呈|保持)"
)
_MEASURES: Final = frozenset("率量额数值价比次")
_NAMED: Final = 20
# They measure the thing itself that a noun names.
_OWN_UNITS: Final = frozenset({"公里", "千米", "米", "亩", "公顷", "平方公里"})
_MEANS: Final = ("平均", "人均", "户均", "月均", "年均", "日均", "周均")
_GROUP: Final = 6
_STEPS: Final = 3
SIDES: Final = frozenset({"城市", "农村", "城镇", "乡村"})
_PERSONS: Final = frozenset("者员生师警民人工户士科们")
_EVENT: Final = listed("roles", "event")
_BODIES: Final = listed("roles", "areas", "body", "common_body", "provinces")
_RATES: Final = listed("changes", "rate_names")


class Carried:
    """The indicators that hold for the next values of one text, asked for in order."""

    def __init__(self, layout: Layout, periods: Periods, done: list[Linked]) -> None:
        """`done`: the metrics of the text in order."""
        self.text = layout.text
        self.layout = layout
        self.periods = periods
        self.done = done

    def inherited(
        self, phrase: indicators.Phrase, value: Amount, reading: Reading, place: Place
    ) -> indicators.Phrase:
        """Where a clause names nothing, the indicator before it in the sentence goes on."""
        going = bool(self.done) and self._goes_on(value, reading, place)
        opened = self.text[place.clause] in "平每"
        each = _EACH.match(self.text, place.clause, value.start) if opened else None
        if each is not None and (not going or self.done[-1].reading.kind != reading.kind):
            return indicators.Phrase(Span(*each.span()), phrase.scope)
        if not going:
            return phrase
        before = self.done[-1]
        said = self.text[max(place.clause, before.amount.end) : value.start]
        if is_rate(self.text, before) and ("同比" in said or "环比" in said):
            before = next(
                (item for item in self.done[: -_BACK - 1 : -1] if not is_rate(self.text, item)), before
            )
        elif self._contributes(before):
            before = next(
                (item for item in self.done[-2 : -_BACK - 1 : -1] if not self._contributes(item)), before
            )
        elif said and (other := _AGAINST.search(said)) is not None:
            before = next(
                (item for item in self.done[: -_BACK - 1 : -1] if not self._names(item, other[1])), before
            )
        elif said and reading.kind == "count" and before.amount.unit != value.unit:
            alike = (item for item in self.done[: -_BACK - 1 : -1] if self._same(item, value, place))
            before = next(alike, before)
        whole = self._listed(said) if before is self.done[-1] else None
        named = whole or before.indicator
        shared = reading.kind == "ratio" and ("占" in said or reading.rule == "ratio.tenths")
        if named is not None and shared and before.reading.kind == "count":
            named = without_verb(self.text, named)
        return indicators.Phrase(named, before.scope if phrase.scope is None else phrase.scope)

    def _same(self, item: Linked, value: Amount, place: Place) -> bool:
        """Whether an earlier value of the sentence counts in the same unit."""
        return item.amount.unit == value.unit and item.amount.start >= place.sentence

    def _listed(self, said: str) -> Span | None:
        """The list whose items were measured one by one, where one value holds for all: …，均居首位."""
        if not said.startswith(("均", "都", "皆")):
            return None
        last = first = self.done[-1].indicator
        for item in self.done[-2 : -_BACK - 1 : -1]:
            named = item.indicator
            if first is None or named is None or named.end != first.start - 1:
                break
            first = named
        if first is None or last is None or first is last:
            return None
        return Span(first.start, last.end) if self.text[first.end] in "、和与及" else None

    def alike(self, named: Span, amount: Amount, reading: Reading, place: Place) -> bool:
        """Whether a value behind a name has the unit of the one before it in its sentence."""
        if not self.done or named.end > amount.start or not 2 <= named.end - named.start <= _NAMED:
            return False
        before = next(
            (item for item in self.done[: -_STEPS - 1 : -1] if item.reading.kind != "change"), self.done[-1]
        )
        if before.indicator is None or (before.amount.unit, before.reading.kind) != (
            amount.unit,
            reading.kind,
        ):
            return False
        return amount.unit not in _OWN_UNITS and self.same_sentence(before.amount.end, place)

    def mean(self, named: Span, amount: Amount, reading: Reading, place: Place) -> Span | None:
        """What was the mean of all, and is told of some persons among them: 硕士9000元, 本科生6000元."""
        if named.end - named.start > _GROUP or self.text[named.end - 1] not in _PERSONS:
            return None
        for item in self.done[: -_BACK - 1 : -1]:
            if item.place.paragraph != place.paragraph or item.indicator is None:
                return None
            if (item.amount.unit, item.reading.kind) == (amount.unit, reading.kind):
                return item.indicator if self.text.startswith(_MEANS, item.indicator.start) else None
        return None

    def of_others(self, amount: Amount, reading: Reading, place: Place) -> Span | None:
        """What the paragraph measured of others in the same unit, or how that changed."""
        for item in self.done[: -_BACK - 1 : -1]:
            if item.place.paragraph != place.paragraph:
                return None
            alike = (item.amount.unit, item.reading.kind) == (amount.unit, reading.kind)
            if alike and item.indicator is not None and not names_one(self.text, item.indicator):
                return item.indicator
        return None

    def last_level(self, phrase: Span) -> Span | None:
        """What was measured last; of the sides of a whole, what is no rate of its own."""
        if phrase.quote(self.text) not in SIDES:
            return self.done[-1].indicator
        levels = (item for item in self.done[: -_BACK - 1 : -1] if not is_rate(self.text, item))
        return next((item.indicator for item in levels), self.done[-1].indicator)

    def ranked(self, among: Span | None, place: Place) -> Span | None:
        """What the sentence measured last in front of 在N个X中."""
        before = among.start if among is not None else 0
        items = (
            item for item in self.done[: -_BACK - 1 : -1] if place.sentence <= item.amount.start < before
        )
        return next((item.indicator for item in items), None)

    def again(self, named: Span, amount: Amount, reading: Reading) -> bool:
        """Whether what was measured last goes on with the body that a phrase only names: 其中铁路1亿人次."""
        before = self.done[-1].indicator
        if self.text[named.end - 1] in "》”" or is_firm(self.text, named.start, named.end):
            return True
        if reading.kind != "count" or before is None:
            return _BODIES.ending(self.text, named.end, named.start) > 0
        # So many times something was done, never so many of a thing.
        done = amount.unit[-1:] == "次" and _EVENT.starting(self.text, before.start, before.end) > 0
        return done and not _EVENT.within(self.text, named.start, named.end)

    def _goes_on(self, amount: Amount, reading: Reading, place: Place) -> bool:
        """Whether what the last value measured holds here: in its sentence, or where one tells a change."""
        before = self.done[-1]
        if self.same_sentence(before.amount.end, place):
            return True
        moved = reading.kind == "change" or self.text[amount.start - 2 : amount.start] in _MOVED
        return moved and before.place.paragraph == place.paragraph

    def announced(self, place: Place, size: int, *, alone: bool = False) -> indicators.Phrase | None:
        """What the clause before this one speaks of, where it has no value: 价格回落，从…降到….

        `alone`: the clause names whose the value is, so that the one before may name a measure and no more.
        """
        begin = self.layout.clause(place.clause - 1) if place.clause > place.sentence else place.clause
        last = self.done[-1].amount.end if self.done else 0
        end = place.clause - 1
        if not 4 <= end - begin <= _CLAUSE or last > begin or self.text[end - 2 : end] in _COMPARING:
            return None
        known = self.periods.within(place.paragraph, begin, end)
        front = _MOST.search(self.text, begin, end)
        if front is not None and is_attribute(self.text, *front.span(1)):
            front = None
        front = front or _TOLD.search(self.text, begin, end)
        if front is None and size > 1:
            front = _FRONT.search(self.text, begin, end)
        phrase = indicators.before(
            self.text, begin, end if front is None else front.start(), known, None, level=True
        )
        if phrase.indicator is None:
            return None
        if alone:
            named = phrase.indicator
            measure = self.text[named.end - 1] in _MEASURES or is_attribute(self.text, named.start, named.end)
            return phrase if measure and named.end == end else None
        told = size > 1 or end - phrase.indicator.end >= 2 or _COPULA.match(self.text, place.clause)
        return phrase if told else None

    def _own_rate(self, amount: Amount, place: Place, named: Span) -> bool:
        """Whether a bare rate stands for what its sentence measured before, one by one: 增速分别为3%和5%."""
        name = named.quote(self.text).removeprefix("平均").removeprefix("年均")
        if amount.unit == "个百分点" or name not in _RATES:
            return False
        return self.text.find("分别", place.clause, amount.start) >= 0

    def _names(self, item: Linked, noun: str) -> bool:
        """Whether an indicator holds the noun of what the next value is compared with."""
        return item.indicator is None or noun in item.indicator.quote(self.text)

    def _contributes(self, item: Linked) -> bool:
        """Whether it only says what something adds to a whole: 拉动进出口增长2个百分点."""
        named = item.indicator
        return named is not None and self.text[named.start : named.start + 2] == "拉动"

    def same_sentence(self, before: int, place: Place) -> bool:
        """Whether only commas and semicolons part a place from one before it."""
        return before > place.paragraph and not _CLOSING.within(self.text, before, place.clause)

    def earlier(self, size: int, amount: Amount, place: Place, named: Span | None) -> list[Span] | None:
        """The indicators of the values before, in the same sentence: A…, B…, 分别增长…; None if `named`."""
        if size == 1 or (named is not None and not self._own_rate(amount, place, named)):
            return None
        before = [item.indicator for item in self.done[-size:] if item.amount.start >= place.sentence]
        found = [indicator for indicator in before if indicator is not None]
        severally = len(set(found)) == size or self.text.find("分别", place.clause, amount.start) >= 0
        return found if severally and len(found) == size else None


def is_rate(text: str, item: Linked) -> bool:
    """Whether an indicator is a bare 增速 or the like."""
    named = item.indicator
    return named is not None and _RATES.starting(text, named.start, named.end) == named.end - named.start
