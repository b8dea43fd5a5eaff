"""Scopes of the values of a list, one for each: A、B两市分别增长3%、4%."""

from __future__ import annotations

import re
from typing import Final, final

from core.extraction import sharing
from core.extraction.kinds import Reading
from core.extraction.layout import Place
from core.extraction.openings import opened
from core.extraction.quantities import Amount
from core.extraction.subjects import is_actor
from core.model import Span

_LISTED: Final = 60
_MOST: Final = 12
# No list has more items; a longer run of figures must not be walked again from each of them.
_LONGEST: Final = 40
_SEVERALLY: Final = ("分别", "依次")
_TOTAL: Final = re.compile(
    "(?<=[^第一二两三四五六七八九十])[两二三四五六七八九十]{1,2}(?:个|家|所|省|市|县|区|州|地|镇|乡|村|校|院|局|站|国|城|者|人|大)"
)


@final
class Linked:
    """A metric's place and what was found for it."""

    __slots__ = ("amount", "indicator", "place", "reading", "scope")

    def __init__(
        self, amount: Amount, reading: Reading, place: Place, indicator: Span | None, scope: Span | None
    ) -> None:
        self.amount: Final = amount
        self.reading: Final = reading
        self.place: Final = place
        self.indicator: Final = indicator
        self.scope: Final = scope


class Lists:
    """Gives the values of a list the items before 分别 one by one: A、B两市分别增长3%、4%."""

    def __init__(self, text: str, done: list[Linked]) -> None:
        """`done`: the metrics of the text in order."""
        self.text = text
        self.done = done
        self._parts: list[Span] = []
        self._first = 0
        self._plain = 0

    def part(self, at: int, item: Linked, found: Span | None) -> Span | None:
        """The item of the list that stands for this value; what was found for all where there is none."""
        if self._first <= at < self._first + len(self._parts):
            return self._parts[at - self._first]
        if at < self._plain or not self._severally(item):
            return found
        size = self._size(at)
        if size == 1 or size > _MOST:
            self._plain = at + size
            return found
        if len(self._parts) == size and found == self._parts[0]:
            self._first = at
            return found
        self._parts = self._summed(item, size) or (self._split(found, item, size) if found else [])
        if not self._parts and item.scope is not None and item.scope.end <= item.amount.start:
            self._parts = self._items(item.scope, size) or []
        self._parts = self._parts or self._placed(item, size)
        self._first = at
        if not self._parts:
            self._plain = at + size
            return found
        return self._parts[0]

    def _severally(self, item: Linked) -> bool:
        start = item.amount.start
        floor = max(item.place.clause, start - _LISTED)
        return self.text.find("分别", floor, start) >= 0 or self.text.find("依次", floor, start) >= 0

    def _size(self, at: int) -> int:
        size = 1
        while at + size < len(self.done) and size <= _LONGEST:
            if not sharing.in_list(self.text, self.done[at + size - 1].amount, self.done[at + size].amount):
                break
            size += 1
        return size

    def _summed(self, item: Linked, size: int) -> list[Span]:
        """The items that open the clause in front of their number: A、B、C三市."""
        start = opened(self.text, item.place.clause, item.amount.start)
        total = _TOTAL.search(self.text, start, min(start + _LISTED, item.amount.start))
        if total is None or self.text.find("、", start, total.start()) < 0:
            return []
        return sharing.items(self.text, Span(start, total.start()), size) or []

    def _items(self, listed: Span, size: int) -> list[Span] | None:
        """The parts of a country or people that a list names, else its items as they stand."""
        return sharing.sides(self.text, listed, size) or sharing.items(self.text, listed, size)

    def _placed(self, item: Linked, size: int) -> list[Span]:
        """The places and bodies that open the clause in front of what was measured in each."""
        start = opened(self.text, item.place.clause, item.amount.start)
        stop = max(self.text.find(word, start, item.amount.start) for word in _SEVERALLY)
        parts = self._items(Span(start, stop), size) if stop > start else None
        if parts is None or size < 2:
            return []
        if item.indicator is not None and item.indicator.end <= item.place.clause:
            # What is measured of each was announced before the list.
            return parts
        for part in parts[:-1]:
            if self.text[part.end - 1] == "业" or not is_actor(self.text, part.start, part.end):
                return []
        return parts

    def _split(self, found: Span, item: Linked, size: int) -> list[Span]:
        """The items of the list that opens with this scope or is it; none where the numbers differ."""
        stop = found.end
        if self.text[found.end] in "、和与" and found.start >= item.place.clause:
            places = (self.text.find(word, found.end, item.amount.start) for word in _SEVERALLY)
            stop = min(at for at in places if at > 0)
        return self._items(Span(found.start, stop), size) or []
