"""Periods: the expression of time that governs a metric."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from core.extraction.layout import Layout, Place
from core.extraction.times import ORIGIN, is_source, times
from core.model import Span

_BRIEF = re.compile(r"[日号天晚时许晨午]$|日前|近日|(?:同期|当月|单月)$")
_FROM = re.compile(r"[由从從][^，。；、;,0-9]{0,6}$")
_ANNOUNCED = re.compile(r"[年度间来]$")
_FOUNDED = re.compile(r"[建成创始落开投出诞][立办建院校业产户成生于]|建|由")
_MODIFIER = re.compile(r"(?!的)[^，。；,;0-9]{1,8}的")
_REACHED = re.compile(r"[0-9][^，。；]{1,8}[到至为]")
_HEAD = 7
_STEPS = 24
_LINE = 60
_CLOSED = frozenset("。！？；”：.!?;:")


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
        self._frames: dict[int, Span | None] = {}
        self._heads: dict[int, bool] = {}

    def governing(self, at: int, place: Place, *, event: bool, fixed: bool) -> Span | None:
        """The nearest before a place in its sentence or paragraph, else what the section opened with.

        `fixed`: an attribute such as an area, which only a time of its own clause governs.
        """
        known = self._times(place.paragraph)
        last = bisect_left(known.starts, at) - 1
        floor = self._floor(at, place.clause, fixed=fixed)
        if floor is not None:
            return known.spans[last] if last >= 0 and known.starts[last] >= floor else None
        for index in range(last, max(-1, last - _STEPS), -1):
            if self._governs(known, index, at, place):
                return known.spans[index]
        return self._frame(place.paragraph) if event else None

    def _floor(self, at: int, clause: int, *, fixed: bool) -> int | None:
        """Behind which offset the time of a value must stand that has none but its own; else None."""
        near = max(clause, at - 8)
        ahead = self._layout.text[near:at]
        former = None if ORIGIN.isdisjoint(ahead) else _FROM.search(ahead)
        if former is not None:
            return near + former.start()
        return clause if fixed else None

    def _governs(self, known: _Known, index: int, at: int, place: Place) -> bool:
        start = known.starts[index]
        if start >= place.sentence and known.local[index]:
            return self._next(known.spans[index], at)
        if start >= place.clause:
            return True
        if known.bound[index]:
            return False
        if start >= place.sentence:
            return True
        span = known.spans[index]
        return self._opens(span) and not known.local[index] and not self._brief(span, at)

    def _local(self, span: Span) -> bool:
        """Whether a time belongs to one value only: what a change sets out from, or what 为, 到 lead to."""
        text = self._layout.text
        return is_source(text, span) or (
            text[span.start - 1] in "为到" and self._layout.clause(span.start) != span.start
        )

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
            self._heads[span.start] = span.start - self._layout.clause(span.start) <= _HEAD
        return self._heads[span.start]

    def _brief(self, span: Span, at: int) -> bool:
        """A day or a beginning governs its own sentences, not a whole paragraph."""
        if self._layout.text.endswith(("当月", "单月"), span.start, span.end):
            return True
        near = at - span.end <= 160 and len(span) > 2
        return not near and _BRIEF.search(self._layout.text, span.start, span.end) is not None

    def _frame(self, paragraph: int) -> Span | None:
        """The time with which the first paragraph of the section opens."""
        chain = []
        found = None
        while paragraph not in self._frames:
            chain.append(paragraph)
            previous = self._written(paragraph)
            if previous is None or self._heading(previous):
                break
            before = self._written(previous)
            if before is None or self._heading(before):
                found = self._announced(previous)
                break
            paragraph = previous
        else:
            found = self._frames[paragraph]
        self._frames.update(dict.fromkeys(chain, found))
        return found

    def _announced(self, paragraph: int) -> Span | None:
        """The time with which a paragraph opens, where it frames what follows: no day, no founding."""
        opened = self._times(paragraph).spans[:1]
        if not opened or opened[0].start - paragraph >= _HEAD:
            return None
        text, end = self._layout.text, opened[0].end
        if _FOUNDED.match(text, end) or not _ANNOUNCED.search(text, opened[0].start, end):
            return None
        return opened[0]

    def _written(self, paragraph: int) -> int | None:
        """The last paragraph before this one that is not blank."""
        text = self._layout.text
        while (previous := self._layout.previous_paragraph(paragraph)) is not None:
            if not text[previous : previous + 1].isspace() and previous < paragraph:
                return previous
            paragraph = previous
        return None

    def _heading(self, paragraph: int) -> bool:
        """Whether a paragraph is a heading or a date line: closed by no sign of a sentence."""
        line = self._layout.text[paragraph : paragraph + _LINE].partition("\n")[0].rstrip()
        return len(line) < _LINE - 1 and line[-1:] not in _CLOSED

    def _times(self, paragraph: int) -> _Known:
        known = self._found.get(paragraph)
        if known is None:
            text = self._layout.text
            spans = times(text, paragraph, self._layout.paragraph_end(paragraph))
            known = self._found[paragraph] = _Known(
                spans,
                [span.start for span in spans],
                [self._local(span) for span in spans],
                [_MODIFIER.match(text, span.end) is not None for span in spans],
            )
        return known
