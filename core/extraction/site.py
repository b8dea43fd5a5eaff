"""An amount in its place: the words before and behind it, cut at the sentence."""

from __future__ import annotations

import re
from typing import NamedTuple

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
    before = text[max(0, start - _BEFORE) : start]
    for stop in _STOP.finditer(before):
        before = text[max(0, start - _BEFORE) + stop.end() : start]
    after = text[end : end + _AFTER]
    behind = _STOP.search(after)
    number = text[amount.first.start : amount.first.end]
    return Site(amount, number, before, after[: behind.start()] if behind else after, text)
