"""The noun of a value that no phrase in front gives: behind it, or where its verb had it before."""

from __future__ import annotations

from typing import Final

from core.extraction import sharing
from core.extraction.bodies import AREAS, names_one
from core.extraction.kinds import Reading
from core.extraction.layout import Place
from core.extraction.lexicon import Characters, followers, listed
from core.extraction.nouns import behind, money, person
from core.extraction.quantities import Amount
from core.model import Span

_LINKED: Final = {"ratio", "money", "duration", "measure"}
_OBJECT: Final = 12
_LINKS: Final = {"ratio": ("的", "是", "系"), "money": ("的",)}
_LASTED: Final = frozenset({"连续", "历时", "为期", "长达", "尘封", "经过"})
_CLAUSE_END: Final = Characters("0123456789，。；！？、,;)）\n")
_PREDICATE: Final = 16
_PERSONAL: Final = frozenset({"名", "位"})
_NAMING: Final = frozenset({"人", "人次", "户", "间", "例"})
# They count bodies and persons, who can do something.
_BODIES: Final = frozenset({"家", "户", "名", "位", "人"})
_PREDICATES: Final = listed("roles", "predicates")
_ADVERBS: Final = frozenset("均都已能则将也正")
_COMMON: Final = followers("verbs")
# So long was spent on what follows: 花了14个月|采集影像.
_SPENT: Final = ("花了", "用了", "花费", "历时", "耗时")
_ENDS: Final = listed("roles", "ends")
_EVENT: Final = listed("roles", "event")
_STATES: Final = listed("roles", "states")


class Nouns:
    """Looks for the nouns of the values of one text."""

    def __init__(self, text: str, measured: list[tuple[Amount, Reading]]) -> None:
        """`measured`: all values of the text, in order."""
        self.text = text
        self.measured = measured

    def around(self, at: int, size: int, place: Place, phrase: Span | None) -> Span | None:
        """What measures a list of values better than the phrase in front."""
        kind = self.measured[at][1].kind
        if kind == "duration" and (phrase is None or names_one(self.text, phrase)):
            lasting = self._lasting(at, place)
            if lasting is not None:
                return lasting
        if (same := self._same(at, size, place)) is not None:
            return same
        if self._full(phrase, at, size):
            return None
        noun = self._noun(at, size, place)
        return self._told(at + size - 1, place) if noun is None and phrase is None else noun

    def _same(self, at: int, size: int, place: Place) -> Span | None:
        """What the value before counted, of which this clause counts some that do something: 8家|亏损."""
        amount, reading = self.measured[at]
        if at == 0 or size > 1 or reading.kind != "count" or amount.start > place.clause + 1:
            return None
        before, former = self.measured[at - 1]
        if before.unit != amount.unit or former.kind != "count" or amount.unit in _NAMING - {"户"}:
            return None
        if before.end < place.sentence or not self._does(amount.end, place.end):
            return None
        return behind(self.text, before.end, place.end, linked=False)

    def _does(self, at: int, stop: int) -> bool:
        """Whether a verb stands here."""
        text = self.text
        if text[at : at + 1] in _ADVERBS:
            at += 1
        if _EVENT.starting(text, at, stop) or _ENDS.starting(text, at, stop) > 1:
            return True
        return at + 1 < stop and text[at + 1] in _COMMON.get(text[at], "")

    def _told(self, at: int, place: Place) -> Span | None:
        """What is told of persons whose unit names them, or done in a time: 42人|下落不明, 20分钟|赶到."""
        amount, reading = self.measured[at]
        lasted = reading.kind == "duration" and amount.start == place.clause
        if not lasted and (reading.kind != "count" or amount.unit not in _NAMING):
            return None
        start = amount.end + (self.text[amount.end : amount.end + 1] in _ADVERBS)
        limit = min(place.end, start + _PREDICATE)
        if at + 1 < len(self.measured):
            limit = min(limit, self.measured[at + 1][0].start)
        end = _CLAUSE_END.find(self.text, start, limit)
        stop = end if end >= 0 else limit
        whole = end >= 0 or limit == place.end
        return Span(start, stop) if whole and stop - start >= 2 else None

    def _lasting(self, at: int, place: Place) -> Span | None:
        """What an actor did for so long, to the end of its clause: 连续三年实现零事故."""
        amount = self.measured[at][0]
        if self.text.endswith(_SPENT, place.clause, amount.start):
            return self._until(amount.end) if self._does(amount.end, place.end) else None
        if not self.text.endswith("连续", place.clause, amount.start):
            return None
        undone = self.text.startswith(("未", "没", "无"), amount.end)
        if not undone and not _EVENT.starting(self.text, amount.end, place.end):
            return None
        end = _CLAUSE_END.find(self.text, amount.end, min(place.end, amount.end + _OBJECT + _OBJECT))
        start = amount.end + 2 if self.text.startswith(("实现", "保持", "完成"), amount.end) else amount.end
        return Span(start, end) if end > start else None

    def _until(self, start: int) -> Span | None:
        """What stands between an offset and the next edge."""
        end = _CLAUSE_END.find(self.text, start, min(len(self.text), start + _OBJECT))
        return Span(start, end) if end - start > 2 else None

    def _full(self, phrase: Span | None, at: int, size: int) -> bool:
        """Whether the phrase in front needs no noun behind: a verb has its object, a part its whole."""
        if phrase is None:
            return False
        after, text = self.measured[at + size - 1][0].end, self.text
        if self.measured[at][1].rule == "ratio.tenths":
            area = text[phrase.end - 1] in "省市县区州" or AREAS.starting(text, phrase.start, phrase.end)
            return not text.startswith("的", after) and not area
        if at + size == len(self.measured) or not _EVENT.starting(text, after, len(text)):
            return False
        verb, next_at = _EVENT.starting(text, phrase.start, phrase.end), self.measured[at + size][0].start
        return 0 < verb < len(phrase) - 1 and next_at - after <= _OBJECT and "，" not in text[after:next_at]

    def _noun(self, at: int, size: int, place: Place) -> Span | None:
        """The counted noun behind the last value of a list."""
        amount, reading = self.measured[at + size - 1]
        if reading.kind == "money" and self.text[amount.end : amount.end + 1] != "的":
            return money(self.text, amount.end, place.end)
        if not self._takes_noun(amount, reading) or self._acts(amount, place.end):
            return None
        if sharing.turns(self.text, amount.end, place.end):
            return None
        following = at + size
        limit = self.measured[following][0].start if following < len(self.measured) else place.end
        linked = reading.kind in _LINKED
        noun = behind(self.text, amount.end, min(limit, place.end), linked=linked)
        if noun is not None and amount.unit in _PERSONAL:
            return person(self.text, noun)
        if noun is None or reading.kind != "duration":
            return noun
        return sharing.without_verb(self.text, noun)

    def _acts(self, amount: Amount, stop: int) -> bool:
        """Whether those who are counted do something here: 有9家|推出了…."""
        at, text = amount.end, self.text
        among = text[amount.start - 1] == "有" and text[max(0, amount.start - 2)] in "中里"
        if among and amount.unit not in _NAMING:
            length = _EVENT.starting(text, at, stop)
        else:
            length = _PREDICATES.starting(text, at, stop) if amount.unit in _BODIES else 0
        return length > 0 and text[at + length : at + length + 1] not in {"的", "者", "所"}

    def _takes_noun(self, amount: Amount, reading: Reading) -> bool:
        """Whether the counted noun may stand behind this value."""
        if reading.kind in {"change", "rank"} or reading.rule == "count.zero":
            return False
        if reading.kind in {"ratio", "money"}:
            return self.text[amount.end : amount.end + 1] in _LINKS[reading.kind] or (
                reading.rule == "ratio.tenths" and amount.value != 100
            )
        if reading.kind == "duration":
            if self.text[amount.start - 1] == "以" and self.text.startswith("的", amount.end):
                return True
            if _STATES.starting(self.text, amount.end, len(self.text)):
                return False
            return self.text[max(0, amount.start - 2) : amount.start] in _LASTED
        return True
