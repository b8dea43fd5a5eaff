"""An amount in its place: the words before and behind it, cut at the sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from core.extraction.notation import made
from core.extraction.quantities import Amount

_BEFORE = 24
_AFTER = 26
_STOP = re.compile(r"[。！？\n；;]")


class Site(NamedTuple):
    """What the rules look at: an amount, its first numeral as written, and the text on both sides."""

    amount: Amount
    number: str
    before: str
    after: str
    text: str


def site_of(text: str, amount: Amount) -> Site:
    """An amount with the words around it."""
    start, end = amount.start, amount.end
    floor = max(0, start - _BEFORE)
    for stop in _STOP.finditer(text, floor, start):
        floor = stop.end()
    behind = _STOP.search(text, end, end + _AFTER)
    return _site(text, amount, floor, behind.start() if behind else end + _AFTER)


def sites(text: str, found: Iterable[Amount]) -> Iterator[Site]:
    """The amounts of a whole text in order, each with the words around it."""
    stops = [-1, *(stop.start() for stop in _STOP.finditer(text)), len(text)]
    at = 1
    for amount in found:
        start, end = amount.start, amount.end
        while stops[at] < start:
            at += 1
        floor, limit = stops[at - 1] + 1, end + _AFTER
        floor = max(floor, start - _BEFORE)
        yield _site(text, amount, floor, limit if limit < stops[at] else stops[at])


def _site(text: str, amount: Amount, floor: int, limit: int) -> Site:
    start, end, first = amount.start, amount.end, amount.first
    return made(Site, (amount, text[first.start : first.end], text[floor:start], text[end:limit], text))
