"""One text's parse step by step: numbers, quantities, exclusions, metrics, and what stays undecided."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from core.extraction.compounds import joined
from core.extraction.coverage import unknown
from core.extraction.extractor import RuleExtractor
from core.extraction.numerals import SCANNER_VERSION, Form, Numeral, numerals
from core.extraction.quantities import Amount, amounts
from core.extraction.surface import Surface
from core.extraction.zones import zoned
from core.model import Extraction, Modifier, Number, Span


class Token(NamedTuple):
    """A number as it was found: its notation and what it says by itself."""

    span: Span
    form: Form
    value: Decimal
    upper: Decimal | None


class Measured(NamedTuple):
    """A quantity around one number or two: what it says before any rule asks what it measures."""

    span: Span
    value: Decimal
    upper: Decimal | None
    unit: str
    modifier: Modifier


class Steps(NamedTuple):
    """What our own extractor makes of a text, in the order in which it goes about it."""

    tokens: tuple[Token, ...]
    quantities: tuple[Measured, ...]
    extraction: Extraction
    unknown: tuple[Number, ...]


def steps(text: str) -> Steps:
    """The parse of a text. Offsets are those of the text itself, whatever form the rules read it in."""
    surface = Surface(text)
    found = list(numerals(surface.plain))
    free, _ = zoned(surface.plain, found)
    tokens = tuple(_token(surface, each) for each in found)
    extraction = RuleExtractor().extract(text)
    left = unknown((Number(token.span, SCANNER_VERSION) for token in tokens), extraction)
    quantities = joined(surface.plain, amounts(surface.plain, free))
    return Steps(tokens, tuple(_measured(surface, each) for each in quantities), extraction, left)


def _token(surface: Surface, found: Numeral) -> Token:
    span = surface.span(Span(found.start, found.end))
    return Token(span, found.form, found.value.value, found.value.upper)


def _measured(surface: Surface, amount: Amount) -> Measured:
    span = surface.span(Span(amount.start, amount.end))
    return Measured(span, amount.value, amount.upper, amount.unit, amount.modifier)
