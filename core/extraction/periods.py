"""Periods: the expression of time that governs a metric."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from core.extraction.frames import Frames
from core.extraction.layout import Layout, Place
from core.extraction.times import ORIGIN, is_source, times
from core.model import Span

_BRIEF = re.compile(r"[日号天晚时许晨午]$|日前|近日|(?:同期|当月|单月)$")
_FROM = re.compile(r"[由从從][^，。；、;,0-9]{0,6}$")
_MODIFIER = re.compile(r"(?!的)[^，。；,;0-9]{1,5}的")
# A point inside a longer time, or a stretch without dates: what a sentence opened with outlasts it.
_MINOR = re.compile(
    r"[末底初日号天晚]$|周[一二三四五六日]$|^[截到至]|^[0-9一二三四五六七八九十两几]{1,3}(?:年|个月|天)[里间内中]$"
)
# A time that only dates the news, and one whose sentence goes on to a superlative.
_NEWS = re.compile(
    r"电[（( ]|讯|[，,]?[^，,。；;0-9]{0,20}(?:获悉|了解到|采访|举行|召开|发布|通报|公布|披露)"
)
_OWN_FIGURE = re.compile(r"的[0-9０-９]")
_DAILY = frozenset("日号天晚午晨")
_PUBLISHED = re.compile(r"(?:发布|公布|披露|通报|晒出|出炉|印发)了?$")
_REACHED = re.compile(r"[0-9][^，。；]{1,8}[到至为]")
_HEAD = 7
_NEAR = 160
_SHORT = 3
_STEPS = 24


class _Known(NamedTuple):
    """The expressions of time of a paragraph.

    `local`, `bound`: for each, whether it governs only its own value, or only its own noun.
    """

    spans: list[Span]
    starts: list[int]
    local: list[bool]
    bound: list[bool]


class Periods:
    """The expressions of time of one text, found paragraph by paragraph when asked for."""

    def __init__(self, layout: Layout, values: list[int]) -> None:
        """`values`: where the metrics begin; nothing is read until one of them asks."""
        self._layout = layout
        self._values = values
        self._found: dict[int, _Known] = {}
        self._frames = Frames(layout, values, lambda paragraph: self._times(paragraph).spans)
        self._heads: dict[int, bool] = {}
        self._begins: dict[int, int] = {}

    def governing(self, at: int, place: Place, *, event: bool, fixed: bool) -> Span | None:
        """The nearest before a place in its sentence or paragraph, else what the section opened with.

        `fixed`: an attribute such as an area, which only a time of its own clause governs.
        """
        known = self._times(place.paragraph)
        last = bisect_left(known.starts, at) - 1
        floor = self._floor(at, place.clause, fixed=fixed)
        if floor is not None:
            return known.spans[last] if last >= 0 and known.starts[last] >= floor else None
        index = last
        while index >= 0 and known.starts[index] >= place.sentence:
            if self._governs(known, index, at, place.clause):
                return known.spans[index]
            index -= 1
        before = self._before(known, index, at, place)
        return self._frames.over(place.paragraph) if before is None and event else before

    def _before(self, known: _Known, last: int, at: int, place: Place) -> Span | None:
        """The nearest that opens a sentence with its time; else the nearest that opens a clause."""
        nearest = None
        begin = self._begin(place.sentence, place.paragraph)
        for index in range(last, max(-1, last - _STEPS), -1):
            span = known.spans[index]
            if known.local[index] or known.bound[index] or not self._opens(span):
                continue
            if span.start < begin and self._brief(span, at):
                continue
            if not self._minor(span) or self._first(known, index, place.paragraph):
                return span
            nearest = nearest or span
        return nearest

    def _minor(self, span: Span) -> bool:
        """Whether a time is a point inside a longer one, which yields to what the sentence opened with."""
        return _MINOR.search(span.quote(self._layout.text)) is not None

    def _first(self, known: _Known, index: int, paragraph: int) -> bool:
        """Whether neither a value nor another time stands before a time in its sentence."""
        start = known.starts[index]
        begin = self._begin(self._layout.place(start).sentence, paragraph)
        if index and known.starts[index - 1] >= begin:
            return False
        return bisect_left(self._values, begin) == bisect_left(self._values, start)

    def _begin(self, part: int, paragraph: int) -> int:
        """Where the sentence begins that goes on behind semicolons."""
        found = self._begins.get(part)
        if found is None:
            found = part
            if part > paragraph and self._layout.text[part - 1] in "；;":
                found = self._begin(self._layout.place(part - 1).sentence, paragraph)
            self._begins[part] = found
        return found

    def _floor(self, at: int, clause: int, *, fixed: bool) -> int | None:
        """Behind which offset the time of a value must stand that has none but its own; else None."""
        near = max(clause, at - 8)
        ahead = self._layout.text[near:at]
        former = None if ORIGIN.isdisjoint(ahead) else _FROM.search(ahead)
        if former is not None:
            return near + former.start()
        return clause if fixed else None

    def _governs(self, known: _Known, index: int, at: int, clause: int) -> bool:
        """Whether a time of the same part of the sentence governs a value in that clause."""
        if known.local[index]:
            return self._next(known.spans[index], at)
        if not known.bound[index]:
            return True
        start = known.starts[index]
        return clause <= start and (start <= clause + 1 or self._layout.text[at - 1] == "的")

    def _local(self, span: Span) -> bool:
        """Whether a time belongs to one value only: what a change sets out from, or what 为, 到 lead to."""
        text = self._layout.text
        if is_source(text, span) or _OWN_FIGURE.match(text, span.end):
            return True
        return text[span.start - 1] in "为到" and self._layout.clause(span.start) != span.start

    def _next(self, span: Span, at: int) -> bool:
        """Whether no other value stands between a time and this one."""
        if bisect_left(self._values, span.end) != bisect_left(self._values, at):
            return False
        return _REACHED.search(self._layout.text, span.end, at) is None

    def within(self, paragraph: int, start: int, end: int) -> list[Span]:
        """Those between two offsets of a paragraph."""
        known = self._times(paragraph)
        spans = known.spans
        first = last = bisect_left(known.starts, start)
        while last < len(spans) and spans[last].end <= end:
            last += 1
        return spans[first:last]

    def _opens(self, span: Span) -> bool:
        """Whether it stands at the head of its clause, so that it governs more than that."""
        if span.start not in self._heads:
            ahead = span.start - self._layout.clause(span.start)
            published = _PUBLISHED.search(self._layout.text, max(0, span.start - 4), span.start)
            self._heads[span.start] = ahead <= _HEAD or published is not None
        return self._heads[span.start]

    def _brief(self, span: Span, at: int) -> bool:
        """A day or a beginning governs its own sentences, not a whole paragraph."""
        if self._layout.text.endswith(("当月", "单月", "的一天"), span.start, span.end):
            return True
        return at - span.end > _NEAR and _BRIEF.search(self._layout.text, span.start, span.end) is not None

    def _times(self, paragraph: int) -> _Known:
        known = self._found.get(paragraph)
        if known is None:
            text = self._layout.text
            spans = times(text, paragraph, self._layout.paragraph_end(paragraph))
            known = self._found[paragraph] = _Known(
                spans,
                [span.start for span in spans],
                [self._local(span) for span in spans],
                [self._bound(span) for span in spans],
            )
        return known

    def _bound(self, span: Span) -> bool:
        """Whether a time governs its own clause only: 2015年落户的企业, 同期业绩基准, a news date."""
        text, end = self._layout.text, span.end
        said = span.quote(text)
        if said.endswith("同期") and text[end : end + 1] not in "，,":
            return True
        if said[-1] in _DAILY and _NEWS.match(text, end):
            return True
        return _MODIFIER.match(text, end) is not None or (
            len(said) <= _SHORT and said[-1] == "年" and text.startswith(("平均", "年均"), end)
        )
