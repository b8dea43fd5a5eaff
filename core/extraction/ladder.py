"""Nested spans around a place, from the digits to the clause: what growing a selection steps through."""

from __future__ import annotations

import re

from core.extraction import kinds
from core.extraction.numerals import Numeral, numerals
from core.extraction.quantities import Amount, amounts
from core.extraction.site import site_of
from core.model import Span

_REACH = 120
_EDGE = re.compile(r"[，,。；;！？!?\n：]")
_VERB = re.compile(r"[一-鿿]{1,6}$")


def rungs(text: str, span: Span) -> tuple[Span, ...]:
    """Spans that contain `span`, each inside the next; only the clause around it is looked at."""
    low, high = _clause(text, span)
    found = [span]
    for amount in _amounts(text, low, high):
        if amount.start < span.end and amount.end > span.start:
            found += _steps(text, amount, low)
    found.append(Span(low, high))
    ladder: list[Span] = []
    for step in sorted(found, key=lambda s: (len(s), s.start)):
        if step.covers(span) and (not ladder or (step.covers(ladder[-1]) and step != ladder[-1])):
            ladder.append(step)
    return tuple(ladder)


def value_at(text: str, offset: int) -> Span | None:
    """The whole value span that touches an offset, or None where no number stands there."""
    if not 0 <= offset <= len(text) or not text:
        return None
    start = min(offset, len(text) - 1)
    low, high = _clause(text, Span(start, start + 1))
    for amount in _amounts(text, low, high):
        if amount.start <= offset <= amount.end:
            return _whole(text, amount)
    return None


def _amounts(text: str, low: int, high: int) -> list[Amount]:
    return amounts(text, numerals(text, low, high))


def _clause(text: str, span: Span) -> tuple[int, int]:
    """The clause around a span, within reach; a thousands comma is no edge."""
    low, high = max(0, span.start - _REACH), min(len(text), span.end + _REACH)
    for edge in _EDGE.finditer(text, low, span.start):
        if not _inside_number(text, edge.start()):
            low = edge.end()
    for edge in _EDGE.finditer(text, span.end, high):
        if not _inside_number(text, edge.start()):
            high = edge.start()
            break
    return low, high


def _inside_number(text: str, at: int) -> bool:
    return text[at - 1 : at].isdigit() and text[at + 1 : at + 2].isdigit()


def _steps(text: str, amount: Amount, low: int) -> list[Span]:
    numeral = amount.first
    steps = [
        _digits(text, numeral),
        Span(numeral.start, numeral.end),
        Span(amount.at, max(amount.unit_at, numeral.end)),
    ]
    whole = _whole(text, amount)
    steps.append(whole)
    before = text[max(low, whole.start - 6) : whole.start]
    if before:
        verb = _VERB.search(before[-2:])
        if verb is not None:
            steps.append(Span(whole.start - len(verb[0]), whole.end))
    return steps


def _digits(text: str, numeral: Numeral) -> Span:
    """The bare digits, without scales."""
    end = numeral.start
    while end < numeral.end and text[end] not in "百千万亿萬億兆余多":
        end += 1
    return Span(numeral.start, max(end, numeral.start + 1))


def _whole(text: str, amount: Amount) -> Span:
    first = kinds.reading(site_of(text, amount), None)
    start = amount.start - 1 if first is not None and first.rule == "rank.first" else amount.start
    return Span(start, amount.end)
