"""What the window needs to review: the session, and the extractor's help with what a reviewer selects."""

from __future__ import annotations

from core.extraction.ladder import rungs, value_at
from core.extraction.proposal import proposed, read_quantity
from core.extraction.rules import RULES
from core.model import Metric, Quantity, Span
from core.review.session import Session
from core.review.sheet import Sheet

__all__ = ["Session", "Sheet", "guideline_section", "propose", "read_value", "rungs", "value_at", "why"]


def propose(text: str, span: Span, kind: str) -> Metric:
    """A metric of that kind for that span, its quantity read from the words. Raises KnownError."""
    return proposed(text, span, kind)


def read_value(quote: str, kind: str) -> Quantity | None:
    """The quantity that the words state, or None where they state none."""
    return read_quantity(quote, kind)


def why(rule_id: str, language: str) -> str:
    """The rule's reason in a sentence; empty where the rule is not one of ours."""
    rule = RULES.get(rule_id)
    return "" if rule is None else rule.why(language)


def guideline_section(rule_id: str) -> str:
    """The section of the guideline that the rule serves; empty where the rule is not one of ours."""
    rule = RULES.get(rule_id)
    return "" if rule is None else rule.guideline
