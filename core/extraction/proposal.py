"""Values as a person selects or types them: read, and made into a metric of the chosen kind."""

from __future__ import annotations

import re

from core.errors import KnownError
from core.extraction.changes import changed
from core.extraction.lexicon import units
from core.extraction.notation import folded
from core.extraction.numerals import Form, numerals
from core.extraction.quantities import Amount, amounts
from core.extraction.site import site_of
from core.model import Direction, Metric, Modifier, Quantity, Span

_SIGNED = re.compile(r"[+＋\-－−↑↓]?")
_UP = re.compile(r"[+＋↑]")


def read_quantity(quote: str, kind: str) -> Quantity | None:
    """The quantity that a written value states, or None where there is no number in it.

    Only a change has a direction, and only where the words or a sign in the quote give one.
    """
    found = _amount(quote)
    if found is None:
        return None
    modifier = found.modifier
    if kind == "rank" and quote.lstrip().startswith("前"):
        modifier = Modifier.AT_MOST
    direction = _direction(quote, found) if kind == "change" else None
    return Quantity(found.value, found.upper, _unit(quote, found), modifier, direction)


def proposed(text: str, span: Span, kind: str) -> Metric:
    """A metric over a selected span; for a change, the words before it give the direction.

    Raises KnownError where there is no number in the selection.
    """
    quote = span.quote(text)
    quantity = read_quantity(quote, kind)
    if quantity is None:
        raise KnownError(
            "There is no number in “{quote}”. Select a stretch that holds the figure, and try again.",
            quote=quote,
        )
    if kind == "change" and quantity.direction is None:
        begin = max(0, span.start - 60)
        around = text[begin : span.end + 30]
        local = amounts(around, numerals(around))
        for amount in local:
            if amount.start < span.end - begin and amount.end > span.start - begin:
                quantity = _turned(quantity, _direction(around, amount))
                break
    return Metric(span, kind, quantity)


def _turned(quantity: Quantity, direction: Direction | None) -> Quantity:
    return Quantity(quantity.value, quantity.upper, quantity.unit, quantity.modifier, direction)


def _amount(quote: str) -> Amount | None:
    found = amounts(quote, numerals(quote))
    return found[0] if found else None


def _direction(text: str, amount: Amount) -> Direction | None:
    change = changed(site_of(text, amount))
    return change[1] if change else None


def _unit(quote: str, amount: Amount) -> str:
    """The unit as the lexicon reads it, or what a person typed behind the number."""
    if amount.unit or amount.first.form in {Form.PLACE, Form.PARTS, Form.TENTHS}:
        return amount.unit
    rest = folded(quote[amount.end :]).strip()
    return rest if rest and rest not in units() and len(rest) <= 8 and rest.isalpha() else ""
