"""A case's words in their surroundings, for one line of the list."""

from __future__ import annotations

from dataclasses import dataclass

from core.jobs.evaluate import Case
from core.model import Span

_BEFORE, _AFTER, _LONGEST = 12, 40, 60
_OPENING = "“‘（《〈「『【"


@dataclass(frozen=True, slots=True)
class Snippet:
    """One line of text; `gold` and `predicted` are spans in it, cut where they leave it."""

    text: str
    gold: Span | None
    predicted: Span | None


def snippet(case: Case, text: str) -> Snippet:
    """Some characters round the case, on one line; what is left out is an ellipsis.

    Every character stays one character, so that spans only move; what a line cannot show is a space.
    """
    spans = [metric.span for metric in (case.gold, case.predicted) if metric is not None]
    start = _begin(text, min(span.start for span in spans))
    end = min(len(text), max(span.end for span in spans) + _AFTER, start + _BEFORE + _LONGEST + _AFTER)
    left, right = "…" if start else "", "…" if end < len(text) else ""
    words = "".join(c if c.isprintable() else " " for c in text[start:end])
    gold, predicted = (
        None if metric is None else _moved(metric.span, start - len(left), end - start + len(left))
        for metric in (case.gold, case.predicted)
    )
    return Snippet(left + words + right, gold, predicted)


def _begin(text: str, at: int) -> int:
    """Some characters before; not in the middle of a number, and not with the end of a sentence."""
    start = max(0, at - _BEFORE)
    while start < at and start and not (text[start].isalpha() or text[start] in _OPENING):
        start += 1
    return start


def _moved(span: Span, by: int, limit: int) -> Span | None:
    start, end = span.start - by, min(span.end - by, limit)
    return Span(start, end) if start < end else None
