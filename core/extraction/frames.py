"""Frames: the time that an article or a section announces, which governs what it goes on to report."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from typing import Final

from core.extraction.heads import shed
from core.extraction.layout import Layout
from core.extraction.lexicon import listed
from core.extraction.reach import bound
from core.model import Span

_LONG: Final = re.compile(
    r"(?:[0-9〇零一二三四五六七八九]{4}年|[今去本全当]年|上年|半年|季度|[0-9一二三四五六七八九十]{1,2}月份?|十[一二三四]五)[^日号天晚时]*$"
    r"|^前[0-9一二三四五六七八九十两]{1,2}个?月$|以来$|期间$|[庆秋节]假?期$|[^暑寒]假期$|黄金周$|春运$|[0-9一二三四五六七八九十两几]年来$|过去的?[0-9一二三四五六七八九十两]{1,2}年$"
)
_STATE: Final = re.compile(r"截|目前|当前|现|[至到近]|日前|.*[前底末初]$|.*(?:成立|建立|上市|开业)")
_FOUNDED: Final = re.compile(r"[建成创始落开投出诞][立办建院校业产户成生于]|建|由")
_REPORTING: Final = re.compile(
    r"[同环]比|同期|共(?!有)|累计|(?:增长|上升|上涨|增加|下降|减少|下跌)[约近超]?[0-9]"
)
_SENTENCE_END: Final = re.compile(r"[。！？!?]")
_ANNOUNCED: Final = re.compile(r"[年度间来]$")
_HEAD: Final = 7
_LEADS: Final = 8
_REACH: Final = 1000
_LINE: Final = 60
_CLOSED: Final = frozenset("。！？；”：.!?;:")


class Frames:
    """What each section of one text announces, read when a value asks that has no time of its own."""

    def __init__(self, layout: Layout, values: list[int], times: Callable[[int], list[Span]]) -> None:
        """`values`: where the metrics begin; `times`: the expressions of time of a paragraph."""
        self._layout = layout
        self._values = values
        self._times = times
        self._known: dict[int, Span | None] = {}
        self._sections: dict[int, Span | None] = {}
        self._items: dict[int, bool] = {}
        self._lead: tuple[int, Span | None] | None = None

    def over(self, paragraph: int) -> Span | None:
        """What governs a paragraph without a time: its section's opening, else the article's."""
        if paragraph not in self._known:
            found = self._sectional(paragraph)
            if found is None and (self._reports(paragraph) or self._itemised(paragraph)):
                found = self._leading(paragraph)
            self._known[paragraph] = found
        return self._known[paragraph]

    def _reports(self, paragraph: int) -> bool:
        """Whether a paragraph tells what happened or changed in a time, not how things stand.

        Its first figure stands behind a verb, alone or behind its subject: it goes on with what was done.
        """
        end = self._layout.paragraph_end(paragraph)
        if _REPORTING.search(self._layout.text, paragraph, end) is not None:
            return True
        value = self._values[bisect_left(self._values, paragraph)]
        clause = self._layout.place(value).clause
        done, _ = shed(self._layout.text, clause, value)
        return listed("roles", "event").starting(self._layout.text, done, value) > 0

    def _itemised(self, paragraph: int) -> bool:
        """Whether a paragraph is in the list that a line with a colon opens: 各县情况如下：."""
        chain = []
        while paragraph not in self._items:
            chain.append(paragraph)
            above = self._written(paragraph)
            if above is None or above != self._layout.previous_paragraph(paragraph):
                break
            paragraph = above
        listed = self._items.get(paragraph, False) or self._listing(paragraph)
        self._items.update(dict.fromkeys(chain, listed))
        return listed

    def _listing(self, paragraph: int) -> bool:
        """Whether a paragraph is a line that a colon closes."""
        text = self._layout.text
        return text[paragraph : paragraph + _LINE].partition("\n")[0].rstrip().endswith(("：", ":"))

    def _leading(self, paragraph: int) -> Span | None:
        """What the first paragraph of prose with a figure announces."""
        if self._lead is None:
            self._lead = self._first_prose()
        start, found = self._lead
        return found if start < paragraph <= start + _REACH else None

    def _first_prose(self) -> tuple[int, Span | None]:
        """The first paragraph of prose that announces a time, none behind the first with a figure."""
        opening: list[int] = []
        starts = (self._layout.place(value).paragraph for value in self._values[:_LEADS])
        at = next((start for start in starts if not self._heading(start)), None)
        while at is not None and len(opening) < _LEADS:
            opening.append(at)
            at = self._written(at)
        for start in reversed(opening):
            if not self._heading(start) and (found := self._announced(start)) is not None:
                return start, found
        return 0, None

    def _sectional(self, paragraph: int) -> Span | None:
        """The time with which the first paragraph of the section opens."""
        chain = []
        found = None
        while paragraph not in self._sections:
            chain.append(paragraph)
            previous = self._written(paragraph)
            if previous is None or self._heading(previous):
                break
            if self._opens(previous):
                found = self._opening(previous)
                break
            paragraph = previous
        else:
            found = self._sections[paragraph]
        self._sections.update(dict.fromkeys(chain, found))
        return found

    def _opening(self, paragraph: int) -> Span | None:
        """The time with which a paragraph opens, where it frames what follows: no day, no founding."""
        opened = self._times(paragraph)[:1]
        if not opened or opened[0].start - paragraph >= _HEAD:
            return None
        text, end = self._layout.text, opened[0].end
        if _FOUNDED.match(text, end) or not _ANNOUNCED.search(text, opened[0].start, end):
            return None
        return opened[0]

    def _opens(self, paragraph: int) -> bool:
        """Whether nothing stands above a paragraph but a heading."""
        before = self._written(paragraph)
        return before is None or self._heading(before)

    def _announced(self, paragraph: int) -> Span | None:
        """The first long time of a paragraph that governs a value there; without values, the first."""
        text = self._layout.text
        values = self._values
        end = self._layout.paragraph_end(paragraph)
        bare = bisect_left(values, paragraph) == bisect_left(values, end)
        for span in self._times(paragraph):
            said = span.quote(text)
            topic = text.startswith("是", span.end)
            if not (topic or _LONG.search(said)) or _STATE.match(said) or _FOUNDED.match(text, span.end):
                continue
            if (bare or self._governs(span)) and not bound(text, span):
                return span
        return None

    def _governs(self, span: Span) -> bool:
        """Whether a value follows a time in its sentence."""
        at = bisect_left(self._values, span.end)
        if at == len(self._values):
            return False
        return _SENTENCE_END.search(self._layout.text, span.end, self._values[at]) is None

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
