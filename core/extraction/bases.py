"""Bases: what a change is compared with."""

from __future__ import annotations

import re
from bisect import bisect_left

from core.extraction.layout import Place
from core.extraction.lexicon import any_of, words
from core.model import Span

_VERBS = (*words("changes", "up"), *words("changes", "down"))
# The look at one character in front spares the long list of verbs at most places.
_CHANGES = rf"(?=[{''.join(sorted({word[0] for word in _VERBS}))}]){any_of(_VERBS)}"
_EDGE = (
    rf"(?=分别|[各又净略增升降减缩涨跌长翻]|(?:(?<!平)|(?<=水平))均|[高低多少快慢贵][了出达约近超0-9０-９一二两三四五六七八九十半数几]"
    rf"|大幅|小幅|明显|持平|恢复|便宜|改善|前进|后退|[前后上下]移|{_CHANGES}|[，,、。]|$)"
)
_BASIS = re.compile(
    r"(?=[同环相比较与])(?:[同环]比"
    rf"|相(?:较于?|比于)[^，。；,;\n0-9]{{2,16}}?{_EDGE}"
    rf"|(?<![同环占相对可])比(?![重例率赛分价值特如较亚])[^，。；,;\n]{{1,18}}?{_EDGE}"
    rf"|(?<![比相])较(?![大快好为高低多少强弱长早晚轻重])[^，。；,;\n]{{1,18}}?{_EDGE}"
    r"|[与同][^，。；,;\n]{2,12}?相比)"
)
_THAN = re.compile(
    r"(?:[快慢高低好优多少早晚大小强弱长短]于|跑[赢输])"
    r"([^，。；,;\n0-9]{2,20}?)[约近超]?(?=[0-9])"
)
# What holds for the parts of a sentence behind a semicolon, too.
_LASTING = re.compile(r"[同环]比|[比较](?:上年|去年|上月)|[^同]*同期")
_PARTS = 6


class Bases:
    """The comparisons of one text, found sentence by sentence when asked for."""

    def __init__(self, text: str) -> None:
        """Nothing is read until a change asks."""
        self._text = text
        self._found: dict[int, list[Span]] = {}

    def against(self, start: int, place: Place) -> Span | None:
        """The nearest basis before a change in its sentence; of 快于 and the like, what stands behind 于.

        Behind a semicolon, the basis of the part before goes on.
        """
        found = self._nearest(start, place.sentence, place.end)
        begin = place.sentence
        for _ in range(_PARTS):
            if found is not None or begin == 0 or self._text[begin - 1] not in "；;":
                break
            end = begin
            begin = max(self._text.rfind(mark, place.paragraph, end - 1) for mark in "。！？；;") + 1
            begin = max(begin, place.paragraph)
            carried = self._nearest(end, begin, end)
            found = carried if carried and _LASTING.match(self._text, carried.start, carried.end) else None
        return found

    def _nearest(self, start: int, begin: int, end: int) -> Span | None:
        if begin not in self._found:
            self._found[begin] = self._read(begin, end)
        spans = self._found[begin]
        index = bisect_left(spans, Span(start, start + 1))
        for at in range(index - 1, max(-1, index - 5), -1):
            span = spans[at]
            if start - span.end <= 1 or not self._led(span):
                return span
        return None

    def _led(self, span: Span) -> bool:
        """Whether it is the object of 快于 and the like, which holds for its own figure alone."""
        return self._text.startswith(("于", "赢", "输"), span.start - 1)

    def _read(self, begin: int, end: int) -> list[Span]:
        text = self._text
        found = [Span(*match.span()) for match in _BASIS.finditer(text, begin, end)]
        if text.find("于", begin, end) >= 0 or text.find("跑", begin, end) >= 0:
            found += [Span(*match.span(1)) for match in _THAN.finditer(text, begin, end)]
        return sorted(found)
