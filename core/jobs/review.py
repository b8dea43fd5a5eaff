"""What the window needs to review: the session, and the extractor's help with what a reviewer selects."""

from __future__ import annotations

from collections.abc import Iterable

from core import extraction
from core.errors import KnownError
from core.model import Metric, Quantity, Span
from core.review.session import Session
from core.review.sheet import Sheet
from core.review.writing import PASSES

__all__ = [
    "PASSES",
    "Session",
    "Sheet",
    "guideline_section",
    "lowest_rung",
    "meant",
    "propose",
    "read_value",
    "role_span",
    "rungs",
    "sentence_of",
    "value_at",
    "value_in",
    "why",
]


def propose(text: str, span: Span, kind: str) -> Metric:
    """A metric of that kind for that span, its quantity read from the words. Raises KnownError."""
    return extraction.proposal.proposed(text, span, kind)


def read_value(quote: str, kind: str) -> Quantity | None:
    """The quantity that the words state, or None where they state none or something besides.

    A minus sign is no part of a value: which way a change goes is told by its direction.
    """
    return extraction.reading.read_quantity(quote, kind)


def rungs(text: str, span: Span, beside: Iterable[Span] = ()) -> tuple[Span, ...]:
    """The units around a span, from small to large, each holding the one before.

    `beside` are units that are known besides: the word there, a value with its indicator.
    """
    return extraction.ladder.rungs(text, span, beside)


def lowest_rung(text: str, offset: int, beside: Iterable[Span] = ()) -> Span:
    """Where growing begins: the digits at the offset, else the word, else the character."""
    return extraction.ladder.lowest(text, offset, beside)


def meant(text: str, drawn: Span, aside: Iterable[Span], words: Iterable[Span]) -> Span:
    """What a stroke of the mouse proposes: the value that it touches, or what it touches made whole.

    `aside` are the numbers that are held for no metric, `words` the words known around there.
    """
    return extraction.ladder.meant(text, drawn, aside, words)


def sentence_of(text: str, span: Span) -> Span:
    """The sentence that the span stands in."""
    return extraction.ladder.sentence_of(text, span)


def value_at(text: str, offset: int) -> Span | None:
    """The whole value span at an offset, or None where there is no number."""
    return extraction.ladder.value_at(text, offset)


def value_in(text: str, span: Span) -> Span | None:
    """The first value span that a stretch touches, or None."""
    return extraction.ladder.value_in(text, span)


def role_span(text: str, span: Span, value: Span) -> Span:
    """The span as it can serve a role of a metric with that value, without white space at its edges.

    What it shares with the value is left out: no value is part of its own roles. One line break may stand in
    it, for texts that break lines inside a sentence. Raises KnownError.
    """
    span = _beside(span, value)
    usable = extraction.proposal.trimmed(text, span)
    if usable is None or not any(character.isalnum() for character in usable.quote(text)):
        raise KnownError("There are no words in the selection: select the words of the role, and try again.")
    if len(extraction.proposal.LINE_BREAK.findall(usable.quote(text))) > 1:
        raise KnownError(
            "The selection runs over more than one line break: select words of one sentence for the role."
        )
    return usable


def _beside(span: Span, value: Span) -> Span:
    """The longer part of the span that lies before the value, or behind it."""
    if not span.overlaps(value):
        return span
    parts = [
        Span(start, end) for start, end in ((span.start, value.start), (value.end, span.end)) if start < end
    ]
    if not parts:
        raise KnownError(
            "These words are the metric's own value: select the words of the role beside it, and try again."
        )
    return max(parts, key=len)


def why(rule_id: str, language: str) -> str:
    """The rule's reason in a sentence; empty where the rule is not one of ours."""
    rule = extraction.rules.RULES.get(rule_id)
    return "" if rule is None else rule.why(language)


def guideline_section(rule_id: str) -> str:
    """The section of the guideline that the rule serves; empty where the rule is not one of ours."""
    rule = extraction.rules.RULES.get(rule_id)
    return "" if rule is None else rule.guideline
