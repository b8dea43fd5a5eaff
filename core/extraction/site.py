"""An amount in its place: the words before and behind it, cut at the sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, final

from core.extraction.layout import behind
from core.extraction.quantities import Amount

_BEFORE: Final = 24
_AFTER: Final = 26
_STOPS: Final = "。！？\n；;"
_STOP: Final = re.compile(f"[{_STOPS}]")


@final
class Site:
    """What the rules look at: an amount, its first numeral as written, and the text on both sides."""

    __slots__ = ("after", "amount", "before", "number", "text")

    def __init__(self, amount: Amount, number: str, before: str, after: str, text: str) -> None:
        self.amount: Final = amount
        self.number: Final = number
        self.before: Final = before
        self.after: Final = after
        self.text: Final = text


def site_of(text: str, amount: Amount) -> Site:
    """An amount with the words around it."""
    start, end = amount.start, amount.end
    floor = max(0, start - _BEFORE)
    for stop in _STOP.finditer(text, floor, start):
        floor = stop.end()
    behind = _STOP.search(text, end, end + _AFTER)
    return _site(text, amount, floor, behind.start() if behind else end + _AFTER)


def sites(text: str, amounts: Iterable[Amount]) -> list[Site]:
    """The amounts of a whole text in order, each with the words around it."""
    stops = [0, *sorted(behind(text, _STOPS)), len(text) + 1]
    at = 1
    found: list[Site] = []
    for amount in amounts:
        start, end = amount.start, amount.end
        while stops[at] <= start:
            at += 1
        floor, limit = max(stops[at - 1], start - _BEFORE), end + _AFTER
        found.append(_site(text, amount, floor, limit if limit < stops[at] else stops[at] - 1))
    return found


def _site(text: str, amount: Amount, floor: int, limit: int) -> Site:
    start, end, first = amount.start, amount.end, amount.first
    return Site(amount, text[first.start : first.end], text[floor:start], text[end:limit], text)
