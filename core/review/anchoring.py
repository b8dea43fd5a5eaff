"""Places of a text found again in its corrected text: by the same words between the same neighbours. Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from core.model import Metric, Span

_AROUND: Final = (8, 16, 32, 64)
"""So many characters on either side are compared; more of them only where fewer are there more than once."""


class Anchors:
    """From an old text to a new one. What cannot be found for certain is None, never guessed."""

    def __init__(self, old: str, new: str) -> None:
        self._old, self._new = old, new

    def span(self, span: Span) -> Span | None:
        """Where the same words stand between the same neighbours, where they do so once in either text."""
        old, new = self._old, self._new
        for around in _AROUND:
            start, end = max(0, span.start - around), min(len(old), span.end + around)
            words = old[start:end]
            at = new.find(words)
            if at < 0:
                return None
            if _once(new, words, at) and _once(old, words, old.find(words)):
                break
        else:
            return None
        # at an edge of the text there are fewer neighbours, and the edge is one of them
        if span.start - start < around and at > 0:
            return None
        if end - span.end < around and at + len(words) < len(new):
            return None
        return Span(at + span.start - start, at + span.end - start)

    def metric(self, metric: Metric) -> Metric | None:
        """The metric there, with those of its roles that are found; None where its value is not."""
        value = self.span(metric.span)
        if value is None:
            return None
        roles = [(name, self.span(span)) for name, span in metric.roles]
        return replace(metric, span=value, roles=tuple((name, at) for name, at in roles if at is not None))


def _once(text: str, words: str, at: int) -> bool:
    return text.find(words, at + 1) < 0
