"""Periods: the expression of time that governs a metric."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Final, final

from core.extraction.frames import Frames
from core.extraction.layout import Layout, Place
from core.extraction.origins import is_origin
from core.extraction.reach import bound, brief, local, minor, published
from core.extraction.times import times
from core.model import Span

_FROM: Final = re.compile(r"[由从從][^，。；、;,0-9到至]{0,6}$")
_REACHED: Final = re.compile(r"[0-9][^，。；]{1,8}[到至为]")
_PRESENT: Final = re.compile(
    r"现有(?!望|效|量|[^。；]{0,40}[同环]比)|每(?:天|日|周|月|年|个月|季度?)[^，。；、,;0-9]{0,8}$"
)
_PART: Final = re.compile(r"[^、和]+")
_HEAD: Final = 7
_LIST: Final = 8
_NEAR: Final = 160
_STEPS: Final = 24


@final
class _Known:
    """The expressions of time of a paragraph."""

    __slots__ = ("bound", "local", "spans", "starts")

    def __init__(self, layout: Layout, spans: list[Span]) -> None:
        """`local`, `bound`: for each, whether it governs only its own value, or only its own noun."""
        self.spans: Final = spans
        self.starts: Final = [span.start for span in spans]
        self.local: Final = [local(layout, span) for span in spans]
        self.bound: Final = [bound(layout.text, span) for span in spans]


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
        self._earlier: dict[int, Span | None] = {}

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
                span = known.spans[index]
                return self._listed(span, at) if span.end - span.start > _LIST else span
            index -= 1
        if place.sentence not in self._earlier:
            self._earlier[place.sentence] = self._before(known, index, place)
        before = self._earlier[place.sentence]
        if self._present(at, place):
            began = before is not None and before.start >= self._begin(place.sentence, place.paragraph)
            return before if began else None
        return self._frames.over(place.paragraph) if before is None and event else before

    def _present(self, at: int, place: Place) -> bool:
        """Whether a value says how things stand or always go: no time but one of its sentence holds."""
        text, near = self._layout.text, max(place.sentence, at - _NEAR)
        if text.find("现有", near, at) < 0 and text.find("每", near, at) < 0:
            return False
        return _PRESENT.search(text, near, at) is not None

    def _listed(self, span: Span, at: int) -> Span:
        """Of several times in one list, the one in the place of the figure: 2020年、2021年分别8起、9起."""
        text = self._layout.text
        parts = list(_PART.finditer(text, span.start, span.end))
        apart = text.rfind("分别", max(span.end, at - _NEAR), at) if len(parts) > 1 else -1
        if apart < 0:
            return span
        place = bisect_left(self._values, at) - bisect_left(self._values, apart)
        return Span(*parts[place].span()) if place < len(parts) else span

    def _before(self, known: _Known, last: int, place: Place) -> Span | None:
        """Of what stands before a sentence's part, the nearest that opens a sentence; else a clause."""
        nearest = None
        begin = self._begin(place.sentence, place.paragraph)
        for index in range(last, max(-1, last - _STEPS), -1):
            span = known.spans[index]
            if known.local[index] or known.bound[index] or not self._opens(span):
                continue
            if span.start < begin and brief(self._layout.text, span, place.sentence):
                continue
            if not minor(self._layout.text, span) or self._first(known, index, place.paragraph):
                return span
            nearest = nearest or span
        return nearest

    def _first(self, known: _Known, index: int, paragraph: int) -> bool:
        """Whether neither a value nor another time stands before a time in its sentence."""
        start = known.starts[index]
        begin = self._begin(self._layout.place(start).sentence, paragraph)
        if index and known.starts[index - 1] >= begin:
            return False
        return bisect_left(self._values, begin) == bisect_left(self._values, start)

    def _begin(self, part: int, paragraph: int) -> int:
        """Where the sentence begins that goes on behind semicolons."""
        parts = []
        begin = part
        while begin not in self._begins and begin > paragraph and self._layout.text[begin - 1] in "；;":
            parts.append(begin)
            begin = self._layout.place(begin - 1).sentence
        begin = self._begins.get(begin, begin)
        for behind in parts:
            self._begins[behind] = begin
        return begin

    def _floor(self, at: int, clause: int, *, fixed: bool) -> int | None:
        """Behind which offset the time of a value must stand that has none but its own; else None."""
        near = max(clause, at - 8)
        ahead = self._layout.text[near:at]
        if is_origin(ahead) and (former := _FROM.search(ahead)) is not None:
            return near + former.start()
        return clause if fixed else None

    def _governs(self, known: _Known, index: int, at: int, clause: int) -> bool:
        """Whether a time of the same part of the sentence governs a value in that clause."""
        if known.local[index]:
            return self._next(known.spans[index], at)
        if not known.bound[index]:
            return True
        start = known.starts[index]
        text = self._layout.text
        return clause <= start and (start <= clause + 1 or text[start - 1].isspace() or text[at - 1] == "的")

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
            titled = self._layout.text[span.start - 1] in "]】"
            self._heads[span.start] = ahead <= _HEAD or titled or published(self._layout.text, span)
        return self._heads[span.start]

    def _times(self, paragraph: int) -> _Known:
        known = self._found.get(paragraph)
        if known is None:
            text = self._layout.text
            spans = times(text, paragraph, self._layout.paragraph_end(paragraph))
            known = self._found[paragraph] = _Known(self._layout, spans)
        return known
