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
    while True:
        start, end = bared(text, start, end)
        if start >= end:
            return None
        inside = text[start:end]
        whole = _PAIRS.get(inside[0]) == inside[-1] and inside.count(inside[-1]) == 1
        before = whole or inside[0] in _CLOSERS or _PAIRS.get(inside[0], inside) not in inside
        after = whole or inside[-1] in _PAIRS or _CLOSERS.get(inside[-1], inside) not in inside
        before, after = before or inside[0] in _POINTS, after or inside[-1] in _POINTS
        if not before and not after:
            return Span(start, end)
        start, end = start + before, end - after


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
