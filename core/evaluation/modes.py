"""The five modes of scoring: what counts as right in each, and what a pair comes to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Protocol

from core.model import Metric, Quantity, Span


class Spanned(Protocol):
    """All that pairing asks of a metric: where it stands, and of what kind it is."""

    @property
    def span(self) -> Span:
        """Its value span."""

    @property
    def kind(self) -> str:
        """The id of its kind."""


class Mode(StrEnum):
    """A reading of “right”: strict is the headline, the others show where the errors lie."""

    STRICT = "strict"
    EXACT = "exact"
    PARTIAL = "partial"
    TYPE = "type"
    VALUE = "value"


class Outcome(StrEnum):
    """What became of a gold metric, a prediction, or a pair of both.

    IGN is what doubtful gold takes out of the count: that gold itself, and left-over predictions on it.
    """

    COR = "cor"
    INC = "inc"
    PAR = "par"
    MIS = "mis"
    SPU = "spu"
    IGN = "ign"


FIELDS = ("value", "upper", "unit", "modifier", "direction")
"""The fields of a normalised value (guideline, section 5), each scored inside paired metrics."""

SAME_SPAN, SAME_KIND = 1, 2
FIELD_BITS: Mapping[str, int] = MappingProxyType({name: 4 << i for i, name in enumerate(FIELDS)})
SAME_VALUE = sum(FIELD_BITS.values())
ALL_BITS = SAME_SPAN | SAME_KIND | SAME_VALUE
ALL_FIELDS = "all"


def same_span(gold: Spanned, predicted: Spanned) -> bool:
    """Same start and end."""
    return gold.span == predicted.span


def same_kind(gold: Spanned, predicted: Spanned) -> bool:
    """Same kind, wherever the spans lie."""
    return gold.kind == predicted.kind


def same_span_and_kind(gold: Spanned, predicted: Spanned) -> bool:
    """Same start, end and kind."""
    return gold.span == predicted.span and gold.kind == predicted.kind


def same_value(gold: Metric, predicted: Metric) -> bool:
    """Same value, upper, unit, modifier and direction."""
    return gold.quantity == predicted.quantity


RIGHT: Mapping[Mode, Callable[[Any, Any], bool]] = MappingProxyType(
    {
        Mode.STRICT: same_span_and_kind,
        Mode.EXACT: same_span,
        Mode.PARTIAL: same_span,
        Mode.TYPE: same_kind,
        Mode.VALUE: same_value,
    }
)
"""What makes an overlapping pair right; all but VALUE ask for span and kind alone."""

_NEEDED = {
    Mode.STRICT: SAME_SPAN | SAME_KIND,
    Mode.EXACT: SAME_SPAN,
    Mode.PARTIAL: SAME_SPAN,
    Mode.TYPE: SAME_KIND,
    Mode.VALUE: SAME_VALUE,
}


def agreement(gold: Metric, predicted: Metric) -> int:
    """In what two paired metrics agree, as bits: span, kind, and each field of the value."""
    bits = SAME_SPAN if gold.span == predicted.span else 0
    if gold.kind == predicted.kind:
        bits |= SAME_KIND
    if gold.quantity == predicted.quantity:
        return bits | SAME_VALUE
    return bits | _field_bits(gold.quantity, predicted.quantity)


def _field_bits(gold: Quantity, predicted: Quantity) -> int:
    return sum(bit for name, bit in FIELD_BITS.items() if getattr(gold, name) == getattr(predicted, name))


def outcome_of(mode: Mode, bits: int) -> Outcome:
    """What a pair that agrees in these bits comes to in a mode."""
    if bits & _NEEDED[mode] == _NEEDED[mode]:
        return Outcome.COR
    return Outcome.PAR if mode is Mode.PARTIAL else Outcome.INC


def bits_of(field: str) -> int:
    """The bits of agreement that a field's accuracy asks for; "all" asks for every field."""
    return SAME_VALUE if field == ALL_FIELDS else FIELD_BITS[field]
