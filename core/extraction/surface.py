"""The text as the rules read it: one script, no blanks between words, no break inside a sentence."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import accumulate
from typing import Final

from core.extraction.layout import wrapped_breaks
from core.extraction.lexicon import paired
from core.model import Exclusion, Extraction, Found, Metric, Quantity, Span

_WIDE: Final = "一-鿿，。、；：（）“”《》？！％—…０-９"
_WIDE_GROUP: Final = re.compile(r"(?<=[０-９])，(?=[０-９]{3}(?![０-９]))")
_BLANK: Final = re.compile(rf"(?<=[{_WIDE}]) {{1,2}}(?=[^\s])|(?<=[^\s]) {{1,2}}(?=[{_WIDE}])")
_BETWEEN_WORDS: Final = re.compile(r"(?<=\S)(?<![0-9A-Za-z]) (?=\S)|(?<=\S) (?=[^\s0-9A-Za-z])")
_SPACED: Final = re.compile(r"[一-鿿] [0-9]|[0-9%] [一-鿿]")
_PROSE: Final = re.compile(r"[，。]|,[^0-9]")
# Figures side by side: a table with a row a line, whose blanks part its cells.
_TABLED: Final = re.compile(r"[0-9%％][ 　]{1,4}[+＋\-－]?[0-9][0-9.,]*[%％]?(?:[ 　]|$)", re.MULTILINE)
_NARROW: Final = dict(zip("０１２３４５６７８９％", "0123456789%", strict=True))
_FIGURES: Final = frozenset("０１２３４５６７８９")
# So many different characters are put in place of others one by one; more are looked up each.
_FEW: Final = 24
# One blank for so many characters is more than prose has: the words stand apart.
_SEGMENTED: Final = 8


class Surface:
    """A text in the form that the rules read, and the way back to its own offsets."""

    __slots__ = ("_kept", "_starts", "_translated", "plain", "text")

    def __init__(self, text: str) -> None:
        """Bring the text into plain form; most texts are in it already."""
        self.text = text
        plain, self._translated = _simplified(text)
        gaps = [*_blanks(plain), *wrapped_breaks(plain)]
        self._kept = [0]
        self._starts = [0]
        self.plain = self._without(plain, sorted(set(gaps))) if gaps else plain

    def _without(self, plain: str, gaps: list[tuple[int, int]]) -> str:
        """The text without the gaps, noting what of it is kept."""
        self._kept = [0, *(end for _, end in gaps)]
        edges = [*(begin for begin, _ in gaps), len(plain)]
        pieces = [plain[start:end] for start, end in zip(self._kept, edges, strict=True)]
        self._starts = list(accumulate((len(piece) for piece in pieces[:-1]), initial=0))
        return "".join(pieces)

    def span(self, span: Span) -> Span:
        """The stretch of the text itself that a span of the plain form stands for."""
        if len(self._kept) == 1 or span.end <= self._starts[1]:
            return span
        return Span(self._at(span.start), self._at(span.end - 1) + 1)

    def _at(self, offset: int) -> int:
        piece = bisect_right(self._starts, offset) - 1
        return self._kept[piece] + offset - self._starts[piece]

    def restored(self, extraction: Extraction) -> Extraction:
        """The same findings with offsets and units of the text itself."""
        if len(self._kept) == 1 and not self._translated:
            return extraction
        found = extraction.metrics
        units = self._units(found) if self._translated else [item.metric.quantity for item in found]
        return Extraction(
            tuple(map(self._restored, found, units)),
            tuple(Exclusion(self.span(item.span), item.cause, item.rule) for item in extraction.exclusions),
        )

    def _restored(self, item: Found, quantity: Quantity) -> Found:
        metric = item.metric
        roles = tuple((role, self.span(place)) for role, place in metric.roles)
        return Found(Metric(self.span(metric.span), metric.kind, quantity, roles), item.rule)

    def _units(self, found: Sequence[Found]) -> list[Quantity]:
        """From the end, so that an elided unit is written as in the value that closes its list."""
        written: dict[int, str] = {}
        done: list[Quantity] = []
        for item in reversed(found):
            metric = item.metric
            read = metric.span.quote(self.plain)
            own = "".join(self.text[self._at(at)] for at in range(metric.span.start, metric.span.end))
            written.update((ord(a), b) for a, b in zip(read, own, strict=True) if _is_word(b))
            done.append(replace(metric.quantity, unit=metric.quantity.unit.translate(written)))
        return done[::-1]


def _is_word(character: str) -> bool:
    return "一" <= character <= "鿿"


def _simplified(text: str) -> tuple[str, bool]:
    """The same characters, one for one, in simplified script and with narrow figures.

    Also tells whether any of its words is written otherwise now.
    """
    pattern, forms, table = _traditional()
    found = set(pattern.findall(text))
    if not found:
        return text, False
    if not found.isdisjoint(_FIGURES):
        text = _WIDE_GROUP.sub(",", text)
    if len(found) > _FEW:
        return text.translate(table), True
    for old in found:
        text = text.replace(old, forms[old])
    return text, not found.issubset(_NARROW)


@cache
def _traditional() -> tuple[re.Pattern[str], dict[str, str], dict[int, str]]:
    forms = paired("traditional") | _NARROW
    return re.compile(f"[{''.join(forms)}]"), forms, {ord(old): new for old, new in forms.items()}


def _blanks(text: str) -> list[tuple[int, int]]:
    """Blanks that only part words or figures; those of a line without a clause may part cells."""
    if " " not in text:
        return []
    if text.count(" ") * _SEGMENTED > len(text) and _TABLED.search(text) is None:
        return [match.span() for match in _BETWEEN_WORDS.finditer(text)]
    found: list[tuple[int, int]] = []
    start = 0
    for line in text.splitlines(keepends=True):
        end = start + len(line)
        if " " in line and _SPACED.search(line) and _PROSE.search(line):
            found.extend(match.span() for match in _BLANK.finditer(text, start, end))
        start = end
    return found
