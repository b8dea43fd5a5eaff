"""Periods: the expression of time that governs a metric."""

from __future__ import annotations

import re
from bisect import bisect_left

from core.extraction.layout import Layout, Place
from core.model import Span

_D = "[0-9０-９〇零一二三四五六七八九十]"
_YEAR = rf"(?:{_D}{{4}}年|[今去本当上前明同]年|上一年)"
_MONTH = rf"{_D}{{1,2}}(?:[至到—\-－–~～、]{_D}{{1,2}})?月份?(?:底|末|初|[上中下]旬|{_D}{{1,3}}[日号])?"
_PART = (
    r"(?:上半年|下半年|第?[一二三四1-4]季度|前[一二两三1-3]个?季度|年[初底末中]|全年|春节|国庆|暑期|寒假|中秋"
    rf"|前{_D}{{1,2}}个月|{_MONTH}|年度|度|初|底|末|中期|假期|期间)"
)
_SINCE = r"(?:以来|起|至今|期间|间)?"
_LEAD = r"(?:截至|截止到?|自从?|(?<![升降增减跃移高低少多涨跌加缩])[到至])?"
_TIME = re.compile(
    rf"{_LEAD}(?:(?:[0-9]{{4}}[至到—\-－–~～])?{_YEAR}(?:[至到—\-－–~～]{_YEAR})?{_PART}?{_PART}?{_SINCE}"
    rf"|{_MONTH}(?:[至到—\-－–~～]{_MONTH})?{_SINCE}"
    r"|“?十[一二三四五]五”?(?:时期|期间|以来|末)?"
    r"|上半年|下半年|上月|本月|当月|本周|上周|当日|昨日|今日|日前|近日|目前|当前|现在|前三季度|第?[一二三四]季度|年[初末底]"
    rf"|前{_D}{{1,2}}个月|(?:国庆|春节|五一|元旦|清明|端午|中秋|暑|寒)假?期?(?:前{_D}天|期间|期|间)|发稿时?|报告期末|期末)"
    rf"|(?:近|最近|过去|未来|今后|这){_D}{{1,3}}[多余]?(?:年|个月|周|天)(?:以?来|间|里|内)?"
    rf"|近年来|近几年来?|多年来|{_D}{{1,3}}年来|长期以来|全年|同期|报告期内?|期内|[本上]赛季|赛季至今|节日期间|假期"
)
_WIDE = ("期间", "以来")
_AGAINST = re.compile(r"(?:比|较|与|同|相比|于|是|相当于)$")
_BRIEF = re.compile(r"[日号初底天周]$|近日|日前|昨日|今日|全年|同期|年末")
_EDGES = frozenset("，。；：！？、\n ,;:!?（）()　")
_HEAD = 7
_WIDE_REACH = 16
_STEPS = 24
_LINE = 26
_CLOSED = frozenset("。！？；”：.!?;:")


class Periods:
    """The expressions of time of one text, found paragraph by paragraph when asked for."""

    def __init__(self, layout: Layout) -> None:
        """Nothing is read until a metric asks."""
        self._layout = layout
        self._found: dict[int, list[Span]] = {}
        self._frames: dict[int, Span | None] = {}
        self._heads: dict[int, bool] = {}

    def governing(self, at: int, place: Place, *, event: bool) -> Span | None:
        """The nearest before a place in its sentence or paragraph, else what the section opened with."""
        spans = self._times(place.paragraph)
        last = bisect_left(spans, Span(at, at + 1)) - 1
        for index in range(last, max(-1, last - _STEPS), -1):
            span = spans[index]
            if span.start >= place.clause:
                return span
            if not self._opens(span):
                continue
            if span.start >= place.sentence or not self._brief(span, at):
                return span
        return self._frame(place.paragraph) if event else None

    def within(self, paragraph: int, start: int, end: int) -> list[Span]:
        """Those between two offsets of a paragraph."""
        spans = self._times(paragraph)
        first = last = bisect_left(spans, Span(start, start + 1))
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
                opened = self._times(previous)[:1]
                found = opened[0] if opened and opened[0].start - previous < _HEAD else None
                break
            paragraph = previous
        else:
            found = self._frames[paragraph]
        self._frames.update(dict.fromkeys(chain, found))
        return found

    def _written(self, paragraph: int) -> int | None:
        """The last paragraph before this one that is not blank."""
        text = self._layout.text
        while (previous := self._layout.previous_paragraph(paragraph)) is not None:
            if not text[previous : previous + 1].isspace() and previous < paragraph:
                return previous
            paragraph = previous
        return None

    def _heading(self, paragraph: int) -> bool:
        """Whether a paragraph is a heading: short, and closed by no sign of a sentence."""
        line = self._layout.text[paragraph : paragraph + _LINE].partition("\n")[0].rstrip()
        return len(line) < _LINE - 1 and line[-1:] not in _CLOSED

    def _times(self, paragraph: int) -> list[Span]:
        if paragraph not in self._found:
            end = self._layout.paragraph_end(paragraph)
            self._found[paragraph] = _times(self._layout.text, paragraph, end)
        return self._found[paragraph]


def _times(text: str, start: int, end: int) -> list[Span]:
    found = [
        Span(*match.span())
        for match in _TIME.finditer(text, start, end)
        if not _AGAINST.search(text, max(start, match.start() - 2), match.start())
    ]
    ends = {span.end for span in found}
    for word in _WIDE:
        at = text.find(word, start, end)
        while at >= 0:
            if at + 2 not in ends:
                found.append(_widened(text, start, at, at + 2))
            at = text.find(word, at + 2, end)
    found.sort()
    return [
        span
        for i, span in enumerate(found)
        if not any(other.covers(span) for other in found[max(0, i - 3) : i])
    ]


def _widened(text: str, floor: int, at: int, end: int) -> Span:
    """期间 and 以来 with the phrase in front of them, back to the clause's edge."""
    start = at
    while start > floor and at - start < _WIDE_REACH and text[start - 1] not in _EDGES:
        start -= 1
    return Span(start, end)


def leading(text: str, start: int, end: int) -> int:
    """Where a stretch goes on behind the expression of time that opens it; its start where none does."""
    match = _TIME.match(text, start, end)
    if match is None:
        return start
    at = match.end()
    while at < end and text[at] in "，,、 的":
        at += 1
    return at
