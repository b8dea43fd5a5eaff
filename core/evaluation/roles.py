"""Roles inside a paired metric: what became of each."""

from __future__ import annotations

from enum import StrEnum

from core.model import Metric, Span

UNKNOWN_CHARACTER = "\ufffd"
"""Stands in a text for what is not known of it, where a file gives quotes but no text."""


class RoleOutcome(StrEnum):
    """A role of a pair: agreed in words, agreed in part, at odds, or given by one side alone."""

    EXACT = "exact"
    OVERLAP = "overlap"
    WRONG = "wrong"
    MISSED = "missed"
    SPURIOUS = "spurious"


RoleOutcomes = tuple[tuple[str, RoleOutcome], ...]


def role_outcomes(gold: Metric, predicted: Metric, text: str) -> RoleOutcomes:
    """What became of every role that either side gives, by name; `text` tells the same words elsewhere."""
    if gold.roles == predicted.roles:
        return tuple((name, RoleOutcome.EXACT) for name, _ in gold.roles)
    ours, theirs = dict(gold.roles), dict(predicted.roles)
    return tuple(
        (name, _outcome(ours.get(name), theirs.get(name), text))
        for name in sorted(ours.keys() | theirs.keys())
    )


def _outcome(gold: Span | None, predicted: Span | None, text: str) -> RoleOutcome:
    if gold is None:
        return RoleOutcome.SPURIOUS
    if predicted is None:
        return RoleOutcome.MISSED
    if gold == predicted or _same_words(gold, predicted, text):
        return RoleOutcome.EXACT
    return RoleOutcome.OVERLAP if gold.overlaps(predicted) else RoleOutcome.WRONG


def _same_words(gold: Span, predicted: Span, text: str) -> bool:
    words = gold.quote(text)
    return len(words) == len(gold) and words == predicted.quote(text) and UNKNOWN_CHARACTER not in words
