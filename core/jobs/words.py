"""Words of a stretch of text, for a helper process: the dictionary takes its time to load."""

from __future__ import annotations

from core import segment
from core.model import Span


def words_of(stretch: str, start: int) -> tuple[Span, ...]:
    """The words of a stretch that begins at that offset of its text, in order, blanks left out."""
    return tuple(Span(word.start + start, word.end + start) for word in segment.words(stretch))
