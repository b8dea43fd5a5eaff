"""Bases: what a change is compared with."""

from __future__ import annotations

import re
from bisect import bisect_left

from core.extraction.layout import Place
from core.model import Span

_EDGE = (
    r"(?=分别|各|均|又|净|大幅|小幅|略|明显|提前|增|上升|上涨|升|下降|下跌|降|减|提高|提升|扩大|缩|收窄|回落|回升"
    r"|加快|放缓|高|低|多|少|快|慢|涨|跌|长|翻|持平|[，,、。]|$)"
)
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
        return spans[index - 1] if index else None

    def _read(self, place: Place) -> list[Span]:
        text = self._text
        found = [Span(*match.span()) for match in _BASIS.finditer(text, place.sentence, place.end)]
        if text.find("于", place.sentence, place.end) >= 0:
            found += [Span(*match.span(1)) for match in _THAN.finditer(text, place.sentence, place.end)]
        return sorted(found)
