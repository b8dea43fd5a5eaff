"""Roles of each metric of a text: what is measured, when, where, and against what."""

from __future__ import annotations

import re
from typing import NamedTuple

from core.extraction import indicators, scopes
from core.extraction.bases import Bases
from core.extraction.kinds import Reading
from core.extraction.layout import Layout, Place
from core.extraction.nouns import behind
from core.extraction.periods import Periods
from core.extraction.quantities import Amount
from core.model import Modifier, Roles, Span

AT_MOST = Modifier.AT_MOST
_LEVELS = {"ratio", "change", "rank"}
_OPEN = "（("
_GAP = re.compile(
    r"[、，,和及与/ ]*(?:分别|以及)?[、，,和及与/ ]*(?:[（(][^（()）]{0,16}[）)])?[、，,和及与 ]*"
)
_REACH = 120


class _Linked(NamedTuple):
    """A metric's place and what was found for it."""

    amount: Amount
    reading: Reading
    place: Place
    indicator: Span | None
    scope: Span | None


class _Linker:
    """Goes through the metrics of a text in order; each sees what the one before it was given."""

    def __init__(self, text: str, measured: list[tuple[Amount, Reading]]) -> None:
        self.text = text
        self.measured = measured
        self.layout = Layout(text)
        self.periods = Periods(self.layout)
        self.bases = Bases(text)
        self.scopes = scopes.Scopes(self.layout)
        self.done: list[_Linked] = []

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
            if right.start - left.end > 24 or _GAP.fullmatch(self.text, left.end, right.start) is None:
                break
            comma = "，" in self.text[left.end : right.start] or "," in self.text[left.end : right.start]
            if comma and "分别" not in self.text[max(0, left.start - 40) : right.start]:
                break
            if self.text[left.end : left.end + 1] in _OPEN:
                break
            size += 1
        return size

    def _phrases(self, at: int, size: int) -> None:
        amount = self.measured[at][0]
        place = self.layout.place(amount.start)
        phrase = self._phrase(at, place, grouped=size > 1)
        parts = None
        if size > 1 and phrase.indicator is not None and phrase.indicator.end <= amount.start:
            parts = indicators.items(self.text, phrase.indicator, size)
        for index in range(size):
            value, read = self.measured[at + index]
            part = parts[index] if parts else phrase.indicator
            self.done.append(_Linked(value, read, place, part, phrase.scope))

    def _phrase(self, at: int, place: Place, *, grouped: bool) -> indicators.Phrase:
        amount, reading = self.measured[at]
        text = self.text
        if (
            self.done
            and text[amount.start - 1 : amount.start] in _OPEN
            and self.done[-1].amount.end >= amount.start - 1
        ):
            return self._bracketed()
        floor = self.done[-1].amount.end if self.done else 0
        begin = max(place.clause, floor, amount.start - _REACH)
        noun = None
        if self._takes_noun(amount, reading):
            limit = (
                self.measured[at + 1][0].start if at + 1 < len(self.measured) and not grouped else len(text)
            )
            noun = behind(text, amount.end, min(limit, place.end))
        times = self.periods.within(place.paragraph, begin, amount.start)
        phrase = indicators.before(text, begin, amount.start, times, level=reading.kind in _LEVELS)
        if noun is not None:
            noun = indicators.without_verb(text, noun) if reading.kind == "duration" else noun
            return indicators.Phrase(noun, phrase.scope)
        if phrase.indicator is None and self.done and self.done[-1].amount.start >= place.sentence:
            return indicators.Phrase(self.done[-1].indicator, phrase.scope or self.done[-1].scope)
        return phrase

    def _takes_noun(self, amount: Amount, reading: Reading) -> bool:
        """Whether the counted noun may stand behind this value."""
        if reading.kind in {"change", "rank"} or reading.rule == "count.zero":
            return False
        if reading.kind in {"ratio", "money"}:
            return self.text[amount.end : amount.end + 1] == "的" or reading.rule == "ratio.tenths"
        if reading.kind == "duration":
            return self.text[max(0, amount.start - 2) : amount.start] in {"连续", "历时"}
        return True

    def _bracketed(self) -> indicators.Phrase:
        """A value in brackets takes the noun of the one before it, without its verb."""
        before = self.done[-1]
        if before.indicator is None:
            return indicators.Phrase(None, before.scope)
        return indicators.Phrase(indicators.without_verb(self.text, before.indicator), before.scope)

    def _roles(self, item: _Linked) -> Roles:
        amount, reading = item.amount, item.reading
        found: list[tuple[str, Span]] = []
        if item.indicator is not None:
            found.append(("indicator", item.indicator))
        period = self.periods.governing(amount.start, item.place, event=reading.kind != "duration")
        if period is not None:
            found.append(("period", period))
        scope = self._scope(item)
        if scope is not None:
            found.append(("scope", scope))
        if reading.kind == "change":
            basis = self.bases.against(amount.start, item.place)
            if basis is not None:
                found.append(("basis", basis))
        return tuple(found)

    def _scope(self, item: _Linked) -> Span | None:
        start = item.amount.start
        if item.reading.kind == "rank":
            ranked = scopes.population(self.text, item.place.clause, start)
            if ranked is not None:
                return ranked
        return item.scope or self.scopes.governing(start, item.place)


def linked(text: str, measured: list[tuple[Amount, Reading]]) -> list[Roles]:
    """The roles of each amount, in the same order."""
    return _Linker(text, measured).links()
