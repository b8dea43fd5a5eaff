"""A stretch that a person selects, made into a metric of the chosen kind, or refused in a sentence."""

from __future__ import annotations

import re
from dataclasses import replace

from core.errors import KnownError
from core.extraction.numerals import Form, Numeral, numerals
from core.extraction.quantities import Amount
from core.extraction.reading import amounts_of, direction_of, read_quantity, stated
from core.model import Direction, Metric, Quantity, Span

LINE_BREAK = re.compile(r"[\n\r\v\f\x85\u2028\u2029]")
_WORDS = re.compile(r"[一-鿿㐀-䶿\s“”‘’「」\"'（）()、]*")
_SIGNS = ("+", "＋", "-", "－", "−", "↑", "↓", "±")
_REACH = 60
_SHOWN = 30


def proposed(text: str, span: Span, kind: str) -> Metric:
    """A metric over a selected span, without the blanks at its edges; its value is read from the words.

    Words that are no part of the value may stand around it; for a change, those before the span
    give the direction. Raises KnownError where the selection is not the figure of one metric.
    """
    if LINE_BREAK.search(span.quote(text)):
        raise KnownError("The selection runs over a line break: select the words of one figure.")
    span = trimmed(text, span) or span
    for edge in (span.start, span.end):
        _refuse_cut(text, span, edge)
    quantity = read_quantity(span.quote(text), kind) or _only(text, span, kind)
    if kind == "change" and quantity.direction is None:
        quantity = replace(quantity, direction=_direction(text, span))
    return Metric(span, kind, quantity)


def trimmed(text: str, span: Span) -> Span | None:
    """The span without white space at its edges; None where nothing else is in it."""
    quote = span.quote(text)
    start = span.start + len(quote) - len(quote.lstrip())
    end = start + len(quote.strip())
    return Span(start, end) if start < end else None


def _refuse_cut(text: str, span: Span, edge: int) -> None:
    """Raise where an edge of the selection stands inside a number: half of it is another number."""
    for numeral in numerals(text, max(0, edge - _REACH), min(len(text), edge + _REACH)):
        if numeral.start < edge < numeral.end and not _parts(text, numeral, edge):
            raise KnownError(
                "“{quote}” is only a part of the number “{number}”: select the whole number.",
                quote=_shortened(span.quote(text)),
                number=_shortened(text[numeral.start : numeral.end]),
            )


def _parts(text: str, numeral: Numeral, edge: int) -> bool:
    """Whether a number may be parted there: behind 第, or at a comma, which may part a list."""
    if numeral.form is Form.ORDINAL:
        return not text[numeral.start + 1 : edge].strip()
    return text[edge - 1] in ",，" or text[edge] in ",，"


def _only(text: str, span: Span, kind: str) -> Quantity:
    """The one value in a selection that holds words besides. Raises KnownError where there is not one."""
    quote = span.quote(text)
    found = amounts_of(quote, _numerals(text, span))
    if len(found) == 1 and _worded(quote, found[0]):
        return stated(quote, found[0], kind)
    shown = _shortened(quote)
    if not found:
        raise KnownError(
            "There is no number in “{quote}”. Select a stretch that holds the figure, and try again.",
            quote=shown,
        )
    if len(found) > 1:
        raise KnownError(
            "“{quote}” holds {count} numbers: select one of them.", quote=shown, count=len(found)
        )
    if quote[: found[0].start].rstrip().endswith(_SIGNS):
        raise KnownError(
            "“{quote}” has a sign before its number: leave the sign out. "
            "Which way a change goes is said by its direction.",
            quote=shown,
        )
    raise KnownError(
        "“{quote}” cannot be read as one value: select the number with its unit, and nothing else.",
        quote=shown,
    )


def _numerals(text: str, span: Span) -> list[Numeral]:
    """The numerals that stand whole in a selection, with offsets in its quote.

    They are looked for in the text, where 百 of “2.3个百|分点” is none.
    """
    reach = min(len(text), span.end + _REACH)
    found = [
        Numeral(numeral.start - span.start, numeral.end - span.start, numeral.form, numeral.value)
        for numeral in numerals(text, max(0, span.start - _REACH), reach)
        if span.start <= numeral.start and numeral.end <= span.end
    ]
    return found or list(numerals(span.quote(text)))


def _worded(quote: str, amount: Amount) -> bool:
    """Whether only words stand around the amount, nothing that could belong to a number."""
    return all(_WORDS.fullmatch(part) for part in (quote[: amount.start], quote[amount.end :]))


def _direction(text: str, span: Span) -> Direction | None:
    begin = max(0, span.start - _REACH)
    around = text[begin : span.end + _REACH // 2]
    for amount in amounts_of(around, tuple(numerals(around))):
        if amount.start < span.end - begin and amount.end > span.start - begin:
            return direction_of(around, amount)
    return None


def _shortened(quote: str) -> str:
    return quote if len(quote) <= _SHOWN else f"{quote[: _SHOWN - 10]}…{quote[-9:]}"
