"""A written value, read whole: every character of it must say something, or it is not read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import Final

from core.extraction.changes import changed
from core.extraction.compounds import joined
from core.extraction.lexicon import table
from core.extraction.notation import folded, share
from core.extraction.numerals import Form, Numeral, numerals, parse
from core.extraction.quantities import Amount, amounts
from core.extraction.site import site_of
from core.model import Direction, Modifier, Quantity

_WIDE_COMMA: Final = re.compile(r"(?<=[0-9])，(?=[0-9]{3})")
_GROUPED: Final = re.compile(r"[^0-9]*[0-9]{1,3}(?:，[0-9]{3})+(?![0-9，,])")
_OTHER: Final = re.compile(
    r"(?:[0-9]{1,20}(?:\.[0-9]{1,20})?[eE][+\-]?[0-9]{1,2}|[0-9]{1,6}/[0-9]{1,6}|\.[0-9]{1,20})"
)
_UNIT: Final = re.compile(r"[^\W0-9A-Za-z_半余餘多几幾数數第前成零〇一二三四五六七八九十百千万亿]{1,8}")
_CURRENCIES: Final = frozenset("¥$€£￥＄￡") | {"US$", "HK$"}
_LED_BY: Final = re.compile(r"[+＋\-－−↑↓]|[一-鿿]{1,12}")


def read_quantity(quote: str, kind: str) -> Quantity | None:
    """The quantity that a written value states; None where it is none, or not all of it is one.

    A value has no sign: only a change has a direction, which its verb gives, or the sign of a percentage.
    """
    text = _with_commas(quote.strip())
    found = amounts_of(text, tuple(numerals(text)))
    quantity = _whole(text, found[0], kind) if len(found) == 1 else None
    return _otherwise(folded(text)) if quantity is None else quantity


def _otherwise(text: str) -> Quantity | None:
    """A number as one types it, though no article writes it so: 2.4e8, 3/5, .5."""
    value = parse(text) if _OTHER.fullmatch(text) else None
    if value is None:
        return None
    return Quantity(share(value, Decimal(1)) if "/" in text else value)


def amounts_of(text: str, found: Sequence[Numeral]) -> list[Amount]:
    """The values that these numerals of a text make; a range or a time in two units is one."""
    return joined(text, amounts(text, found))


def stated(text: str, amount: Amount, kind: str) -> Quantity:
    """What an amount of a text says, as a value of that kind."""
    ahead = text[: amount.start].rstrip()
    modifier = Modifier.AT_MOST if kind == "rank" and ahead.endswith("前") else amount.modifier
    direction = direction_of(text, amount) if kind == "change" else None
    return Quantity(amount.value, amount.upper, amount.unit, modifier, direction)


def direction_of(text: str, amount: Amount) -> Direction | None:
    """The direction that the words around an amount give."""
    change = changed(site_of(text, amount))
    return change[1] if change else None


def _with_commas(text: str) -> str:
    """The same text, one for one, with wide commas made narrow where they part groups of three digits."""
    return _WIDE_COMMA.sub(",", text) if _GROUPED.match(text) else text


def _whole(text: str, amount: Amount, kind: str) -> Quantity | None:
    quantity = stated(text, amount, kind)
    ahead, behind = text[: amount.start].rstrip(), text[amount.end :].lstrip()
    if (ahead in _CURRENCIES or (ahead == "人民币" and amount.unit == "元")) and not behind:
        return replace(quantity, unit=quantity.unit or ahead)
    led = quantity.direction is not None and _LED_BY.fullmatch(ahead) is not None
    if ahead and not led and not (kind == "rank" and ahead == "前"):
        return None
    return _with_unit(quantity, amount, text[amount.unit_at :].strip()) if behind else quantity


def _with_unit(quantity: Quantity, amount: Amount, words_behind: str) -> Quantity | None:
    """The quantity with the unit that the lexicon of the articles lacks; None where it is no unit."""
    unit, modifier = folded(words_behind).replace("／", "/"), quantity.modifier
    bounds = _bounds()
    bound = next((word for word in bounds if unit.endswith(word) and unit != word), "")
    if bound:
        unit, modifier = unit.removesuffix(bound).rstrip(), bounds[bound]
    plain = amount.unit == "" and amount.bound == "" and amount.first.form in {Form.ARABIC, Form.HANZI}
    if not _symbol(unit) and not (plain and _UNIT.fullmatch(unit)):
        return None
    return replace(quantity, unit=unit, modifier=modifier)


@cache
def _bounds() -> dict[str, Modifier]:
    """The words of a bound, the longest first."""
    after = table("modifiers")["after"]
    found = {word: Modifier(sign) for sign, listing in after.items() for word in listing.split()}
    return dict(sorted(found.items(), key=lambda item: (-len(item[0]), item[0])))


def _symbol(unit: str) -> bool:
    """Whether it is a Latin sign of a unit, or one by another (mmol/L)."""
    known = _symbols()
    return all(part in known for part in unit.split("/", 1))


@cache
def _symbols() -> frozenset[str]:
    listing = table("symbols")["symbols"]
    bases, prefixes = listing["bases"].split(), listing["prefixes"].split()
    return frozenset(listing["others"].split()) | {p + base for base in bases for p in ("", *prefixes)}
