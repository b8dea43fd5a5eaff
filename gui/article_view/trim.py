"""What a mouse selection means: the pointer is coarse, so space and punctuation at its ends are let go."""

from __future__ import annotations

import unicodedata

from core.model import Span

_POINTS = frozenset("，。、；：！？…—·．")
_PAIRS = {
    "（": "）",
    "“": "”",
    "‘": "’",
    "《": "》",
    "〈": "〉",
    "【": "】",
    "「": "」",
    "『": "』",
    "〔": "〕",
}
_CLOSERS = {closer: opener for opener, closer in _PAIRS.items()}


def trimmed(text: str, start: int, end: int) -> Span | None:
    """The stretch without white space, invisible characters and full-width punctuation at its ends.

    A bracket or quotation mark stays while its partner is inside, unless the two enclose all.
    """
    start, end = bared(text, start, end)
    while start < end:
        first, last = text[start], text[end - 1]
        inside = text[start:end]
        both = _PAIRS.get(first) == last and inside.count(last) == 1
        if first in _POINTS or both or (first in _PAIRS and _PAIRS[first] not in inside) or first in _CLOSERS:
            start += 1
        if last in _POINTS or both or (last in _CLOSERS and _CLOSERS[last] not in inside) or last in _PAIRS:
            end -= 1
        before = (start, end)
        start, end = bared(text, start, end)
        if before == (start, end) and text[start:end] == inside:
            break
    return Span(start, end) if start < end else None


def bared(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without white space and invisible characters at its ends; equal where nothing is left."""
    while start < end and _unseen(text[start]):
        start += 1
    while end > start and _unseen(text[end - 1]):
        # A joiner or a variation selector belongs to the character before it.
        if text[end - 1] in "\u200d\ufe0f" and end - 2 >= start and not _unseen(text[end - 2]):
            break
        end -= 1
    return start, end


def _unseen(character: str) -> bool:
    return character.isspace() or unicodedata.category(character) in {"Cf", "Cc", "Zs", "Zl", "Zp"}
