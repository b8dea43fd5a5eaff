"""Nested spans around a place, from the digits to the clause: what growing a selection steps through."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from core.extraction import kinds
from core.extraction.lexicon import listed
from core.extraction.numerals import Numeral, numerals
from core.extraction.quantities import Amount, amounts
from core.extraction.site import site_of
from core.model import Span

_REACH = 120
_EDGE = re.compile(r"[，,。；;！？!?\n：]")
_SENTENCE_ENDS = "。！？!?\n"
# What stands between an indicator and its value: 上升, 达到, 增至.
_VERBS = (listed("changes", "up", "down"), listed("changes", "weak_up", "weak_down", "fill", "rate_fill"))
_LONG = 400


def rungs(text: str, span: Span, beside: Iterable[Span] = ()) -> tuple[Span, ...]:
    """Spans that contain `span`, each inside the next; only the clause around it is looked at.

    `beside` are units that are known besides: the word there, a value with its indicator.
    """
    low, high = _clause(text, span)
    steps = sorted((span, *_named(text, span, beside), Span(low, high)), key=lambda s: (len(s), s.start))
    ladder: list[Span] = []
    for step in steps:
        if step.covers(span) and (not ladder or (step.covers(ladder[-1]) and step != ladder[-1])):
            ladder.append(step)
    return tuple(ladder)


def lowest(text: str, offset: int, beside: Iterable[Span] = ()) -> Span:
    """Where a ladder begins: the digits at the offset, else the word, else the character."""
    character = Span(offset, offset + 1)
    there = (step for step in _named(text, character, beside) if step.covers(character))
    return min(there, key=len, default=character)


def _named(text: str, span: Span, beside: Iterable[Span]) -> Iterator[Span]:
    low, high = _clause(text, span)
    for amount in _amounts(text, low, high):
        if amount.start < span.end and amount.end > span.start:
            yield from _steps(text, amount, low)
    yield from beside


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


def value_in(text: str, span: Span) -> Span | None:
    """The first value that the span touches."""
    return min(_values(text, span), default=None)


def meant(text: str, drawn: Span, aside: Iterable[Span], words: Iterable[Span]) -> Span:
    """What a coarse stroke over a text proposes.

    Inside one clause a stroke that touches one value means that value. Otherwise it takes in whole what
    it touches: numbers that are no values (`aside`: dates, names), and words.
    """
    apart = tuple(span for span in aside if span.overlaps(drawn))
    whole = tuple(_values(text, drawn))
    values = [span for span in whole if not any(span.overlaps(other) for other in apart)]
    if len(values) == 1:
        low, high = _clause(text, values[0])
        if low <= drawn.start and drawn.end <= high:
            return values[0]
    units = [drawn, *apart, *whole, *(word for word in words if word.overlaps(drawn))]
    return Span(min(unit.start for unit in units), max(unit.end for unit in units))


def _values(text: str, drawn: Span) -> Iterator[Span]:
    """The values that the stroke touches; of a long one, those at its ends."""
    if len(drawn) > _LONG:
        ends = (value_at(text, drawn.start), value_at(text, drawn.end - 1))
        yield from (span for span in ends if span is not None and span.overlaps(drawn))
        return
    low, high = _clause(text, drawn)
    for amount in _amounts(text, low, high):
        if (span := _whole(text, amount)).overlaps(drawn):
            yield span


def sentence_of(text: str, span: Span) -> Span:
    """The sentence that the span stands in, from the end of the one before it."""
    start = max(text.rfind(end, 0, span.start) for end in _SENTENCE_ENDS) + 1
    ends = (text.find(end, span.end) for end in _SENTENCE_ENDS)
    return Span(start, min((end + 1 for end in ends if end >= 0), default=len(text)))


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


def _steps(text: str, amount: Amount, low: int) -> Iterator[Span]:
    numeral = amount.first
    whole = _whole(text, amount)
    yield _digits(text, numeral)
    yield Span(numeral.start, numeral.end)
    yield Span(amount.at, max(amount.unit_at, numeral.end))
    yield whole
    start = _verb_start(text, whole.start, low)
    if start < whole.start:
        yield Span(start, whole.end)


def _verb_start(text: str, at: int, low: int) -> int:
    """Where the verb before a value begins, with what stands between both: 增|至, 上升|了."""
    for _ in range(3):
        length = max(verbs.ending(text, at, low) for verbs in _VERBS)
        if not length:
            break
        at -= length
    return at


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
