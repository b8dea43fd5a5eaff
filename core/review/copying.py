"""A decision's sentence, and what the decision suggests where the same sentence stands again. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from core.model import Exclusion, Metric, Span
from core.sheet import Item, State

_END = re.compile(r"[。！？!?\n\r]")
_NO_METRIC = {State.REJECTED, State.CONFIRMED}
_CLOSING = "”’」』）)"


@dataclass(frozen=True, slots=True)
class Copy:
    """What is to wait wherever the sentence stands; spans count from its beginning."""

    sentence: str
    span: Span
    metric: Metric | None
    cause: str

    def places(self, text: str) -> Iterator[int]:
        """Where the sentence stands in a text, as a whole: within a longer one it may mean something else."""
        at = text.find(self.sentence)
        while at >= 0:
            if sentence_at(text, at, at + len(self.sentence)) == Span(at, at + len(self.sentence)):
                yield at
            at = text.find(self.sentence, at + len(self.sentence))

    def found(self, at: int) -> Metric | None:
        """The metric, where the sentence begins there."""
        if self.metric is None:
            return None
        roles = tuple((name, _moved(span, at)) for name, span in self.metric.roles)
        return Metric(_moved(self.metric.span, at), self.metric.kind, self.metric.quantity, roles)

    def excluded(self, at: int, rule: str) -> Exclusion:
        """The exclusion, where the sentence begins there."""
        return Exclusion(_moved(self.span, at), self.cause, rule)


def copy_of(item: Item, text: str) -> Copy | None:
    """What was decided of the item, with its sentence; None where nothing was, or it leaves the sentence.

    Roles outside the sentence are left behind, since what stands there is another text elsewhere.
    """
    sentence = sentence_at(text, item.span.start, item.span.end)
    if not sentence.covers(item.span):
        return None
    span = _moved(item.span, -sentence.start)
    words = sentence.quote(text)
    if item.state.annotates and item.metric is not None:
        metric = item.metric
        roles = tuple((n, _moved(s, -sentence.start)) for n, s in metric.roles if sentence.covers(s))
        return Copy(words, span, Metric(span, metric.kind, metric.quantity, roles), "")
    return Copy(words, span, None, item.cause) if item.state in _NO_METRIC else None


def sentence_at(text: str, start: int, end: int) -> Span:
    """The sentence, or several, that hold a stretch of text, without blanks at the edges."""
    first = max(
        (found + 1 for mark in "。！？!?\n\r" if (found := text.rfind(mark, 0, start)) >= 0), default=0
    )
    # A stretch that ends with a full stop ends its sentence; the quotation marks behind belong to it.
    closing = _END.search(text, end - 1)
    last = len(text) if closing is None else closing.end()
    while last < len(text) and text[last] in _CLOSING:
        last += 1
    while first < start and (text[first].isspace() or text[first] in _CLOSING):
        first += 1
    while last > end and text[last - 1].isspace():
        last -= 1
    return Span(first, last)


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
