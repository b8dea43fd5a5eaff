"""Bases: what a change is compared with."""

from __future__ import annotations

import re
from bisect import bisect_left

from core.extraction.layout import Place
from core.extraction.lexicon import any_of, words
from core.model import Span

_CHANGES = any_of((*words("changes", "up"), *words("changes", "down")))
_EDGE = rf"(?=分别|[各均又净略增升降减缩高低多少快慢涨跌长翻]|大幅|小幅|明显|持平|{_CHANGES}|[，,、。]|$)"
_BASIS = re.compile(
    r"[同环]比"
    rf"|相(?:较于?|比于)[^，。；,;\n0-9]{{2,16}}?{_EDGE}"
    rf"|(?<![同环占相对可])比(?![重例率赛分价值特如较亚])[^，。；,;\n]{{1,18}}?{_EDGE}"
    rf"|(?<![比相])较(?![大快好为高低多少强弱长早晚轻重])[^，。；,;\n]{{1,18}}?{_EDGE}"
    r"|[与同][^，。；,;\n]{2,12}?相比"
)
_THAN = re.compile(r"(?:快|慢|高|低|好|优|多|少|早|晚)于([^，。；,;\n0-9]{2,20}?)[约近超]?(?=[0-9])")


class Bases:
    """The comparisons of one text, found sentence by sentence when asked for."""

    def __init__(self, text: str) -> None:
        """Nothing is read until a change asks."""
        self._text = text
        self._found: dict[int, list[Span]] = {}

    def against(self, start: int, place: Place) -> Span | None:
        """The nearest basis before a change in its sentence; of 快于 and the like, what stands behind 于."""
        if place.sentence not in self._found:
            self._found[place.sentence] = self._read(place)
        spans = self._found[place.sentence]
        index = bisect_left(spans, Span(start, start + 1))
        for at in range(index - 1, max(-1, index - 5), -1):
            span = spans[at]
            if start - span.end <= 1 or not self._text.startswith("于", span.start - 1):
                return span
        return None

    def _read(self, place: Place) -> list[Span]:
        text = self._text
        found = [Span(*match.span()) for match in _BASIS.finditer(text, place.sentence, place.end)]
        if text.find("于", place.sentence, place.end) >= 0:
            found += [Span(*match.span(1)) for match in _THAN.finditer(text, place.sentence, place.end)]
        return sorted(found)
