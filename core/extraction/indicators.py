"""Indicators in front of a value: the noun phrase of its clause (guideline, section 6)."""

from __future__ import annotations

import re
from typing import NamedTuple

from core.extraction.lexicon import listed
from core.extraction.scopes import headed
from core.model import Span

_SHARE = re.compile(
    r"(?:占(?![比地用有据领先])|占到)(?P<whole>[^，。；0-9]{0,16}?)的?(?:比重|比例|份额)?"
    r"(?:约|近|超|超过|达|为|达到)?$"
)
_EACH = re.compile(r"每[0-9一二三四五六七八九十百千万]{0,6}[一-鿿]{1,3}$")
_PER_HEAD = re.compile(r"人均|户均|平均(?=[一-鿿]{2})|日均|月均|年均|场均|亩均|地均")
_BLANK = frozenset(" 　\u00a0\n\t+＋-－−↑↓")
_AMOUNTS = frozenset("量额数率值价费款金")


class Phrase(NamedTuple):
    """What was found for a value: its indicator, and the scope that the phrase sheds."""

    indicator: Span | None
    scope: Span | None = None


def before(text: str, start: int, end: int, times: list[Span], basis: Span | None, *, level: bool) -> Phrase:
    """The indicator in a clause before its value; `times` are the expressions of time in it.

    `level`: a ratio, change or rank, whose noun phrase may hold verbs of its own.
    """
    passed = times if basis is None else [*times, basis]
    end = _tail(text, start, end, passed)
    if (each := _EACH.search(text, max(start, end - 10), end)) is not None:
        end = _tail(text, start, each.start(), passed)
    whole = None
    share = _share(text, max(start, end - 24), end) if level else None
    if share is not None:
        whole = Span(*share.span("whole")) if share["whole"] else None
        end = _tail(text, start, share.start(), passed)
    scope = None
    for time in times:
        if start <= time.start and time.end < end:
            scope = headed(text, start, time.start + 1) or scope
            start = time.end
    start, shed = _shed(text, start, end)
    scope = whole or shed or scope
    if level and end - start > 4 and text[start : start + 2] in listed("roles", "level_head"):
        start, shed = _shed(text, start + 2, end)
        scope = scope or shed
    start, end = _unquoted(text, start, end)
    if (
        start >= end
        or text[start:end] in listed("roles", "pronouns")
        or text[start:end] in listed("changes", "rate_names")
    ):
        return Phrase(None, scope)
    return _split(text, start, end, scope, level=level)


def _share(text: str, start: int, end: int) -> re.Match[str] | None:
    """占B的比重 at the end of a stretch."""
    return _SHARE.search(text, start, end) if text.find("占", start, end) >= 0 else None


def _split(text: str, start: int, end: int, scope: Span | None, *, level: bool) -> Phrase:
    """The phrase without a subject in front of its verb, or of a per-head measure."""
    cut = _verb_cut(text, start, end, level=level)
    if cut > start:
        subject = _tail(text, start, cut, [])
        pointing = text[start] in "该其这一每" or listed("roles", "towards").starting(text, start, end)
        if subject - start >= 2 and scope is None and not pointing:
            scope = Span(start, subject)
        start = cut
    per = _PER_HEAD.search(text, start + 2, end)
    if per is not None and not text[per.start() - 1].isascii():
        scope, start = Span(start, per.start()), per.start()
    return Phrase(Span(start, end), scope)


def _tail(text: str, start: int, end: int, times: list[Span]) -> int:
    """The end without light words, verbs of change, areas and times between the noun and the value."""
    tails, changes = listed("tails", "tail"), listed("changes", "up", "down")
    nouns, verbs = listed("tails", "nouns"), listed("roles", "event")
    areas = listed("roles", "areas")
    while end > start:
        cut = end
        if text[end - 1] in _BLANK:
            end -= 1
            continue
        light = max(tails.ending(text, end, start), changes.ending(text, end, start))
        kept = max(nouns.ending(text, end, start), verbs.ending(text, end, start))
        if kept > light or (kept == light and nouns.ending(text, end, start)):
            return end
        end -= light
        if end == cut and (length := areas.ending(text, end, start + 1)):
            end -= length
        for time in times:
            if time.end == end and time.start >= start:
                end = time.start
        if end == cut:
            break
    return end


def _head(text: str, start: int, end: int, shortest: int) -> int:
    """The start without adverbs and light words of at least so many characters."""
    heads, kept = listed("roles", "head"), listed("roles", "keep_head")
    while start < end:
        if text[start] in _BLANK:
            start += 1
            continue
        if kept.starting(text, start, end) or (text[start] == "“" and text.find("”", start, end) > 0):
            return start
        length = heads.starting(text, start, end)
        if length < shortest:
            return start
        start += length
    return start


def _shed(text: str, start: int, end: int) -> tuple[int, Span | None]:
    """The start behind adverbs and the body or area that opens the clause."""
    scope = None
    for _ in range(4):
        start = _head(text, start, end, 2)
        found = headed(text, start, end)
        if found is None:
            start = _head(text, start, end, 1)
            found = headed(text, start, end)
        if found is None and (length := listed("roles", "pointing").starting(text, start, end)):
            start += length
            continue
        if found is None or end - found.end < 2 or text[found.end] in "、和与及的数率量额":
            break
        scope, start = found, found.end
    return start, scope


def _unquoted(text: str, start: int, end: int) -> tuple[int, int]:
    """Without a quotation mark or bracket whose other half lies outside."""
    while start < end and text[start] in "”’、，,）)":
        start += 1
    while start < end and text[end - 1] in "“‘（(、，,":
        end -= 1
    return start, end


def _verb_cut(text: str, start: int, end: int, *, level: bool) -> int:
    """Where a verb with its object begins behind a subject or a phrase with 为, 向, 对."""
    verbs = listed("roles", "event")
    if verbs.starting(text, start, end):
        return start
    towards = listed("roles", "towards").starting(text, start, end)
    level = level or _names_amount(text, start, end)
    for at, stop in verbs.found(text, start + 2, end - 2):
        if towards or (not level and end - stop >= 2 and text[stop] not in "数率量额的"):
            return at
    return start


def _names_amount(text: str, start: int, end: int) -> bool:
    """Whether a phrase names an amount (粮食种植面积), so that a verb in it is part of the name."""
    bracket = text.find("（", start + 1, end)
    close = bracket if bracket > 0 else end
    if text[close - 1] in _AMOUNTS or listed("roles", "keep_head").starting(text, start, end):
        return True
    return bool(listed("roles", "amount_nouns").ending(text, close, start))


def without_verb(text: str, span: Span) -> Span:
    """An indicator without the verbs that open it."""
    verbs = listed("roles", "event")
    start = span.start
    while (length := verbs.starting(text, start, span.end)) and start + length < span.end:
        start += length
    return Span(start, span.end)


def items(text: str, span: Span, count: int) -> list[Span] | None:
    """The parts of a listed indicator, where there are as many as values."""
    strong: list[int] = []
    weak: list[int] = []
    depth = 0
    for at in range(span.start, span.end):
        character = text[at]
        depth += (character in "“（(《") - (character in "”）)》")
        if depth == 0 and character in "、和及与":
            (strong if character == "、" else weak).append(at)
    for edges in (sorted(strong + weak), strong, sorted(strong + weak[-1:])):
        if len(edges) == count - 1:
            starts = [span.start, *(edge + 1 for edge in edges)]
            ends = [*edges, span.end]
            pairs = list(zip(starts, ends, strict=True))
            return [Span(start, end) for start, end in pairs] if all(a < b for a, b in pairs) else None
    return None
