"""Quantities as written: a number with all that belongs to its span, approximator to bound."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Final, NamedTuple

from core.extraction.approximators import approximator, bound
from core.extraction.lexicon import Characters, Unit, listed
from core.extraction.notation import made, value_of
from core.extraction.numerals import Form, Numeral
from core.extraction.unit_tails import Tail, tail
from core.model import Modifier

_LINK: Final = re.compile(r"[ 　]?(?:至|到|以上(?=[0-9])|[—\-－–~～]{1,2})[ 　]?")
_LINKING: Final = Characters(" 　至到以—-－–~～")
_LONGEST_LINK: Final = 4
_HALF: Final = Decimal("0.5")
_EXACT: Final = Modifier.EXACT
_CHANGING: Final = listed("changes", "up", "down")


class Amount(NamedTuple):
    """A quantity as written: `first` and `last` are its numerals, `at` and `unit_at` bound the number."""

    start: int
    end: int
    at: int
    unit_at: int
    first: Numeral
    last: Numeral
    value: Decimal
    upper: Decimal | None
    unit: str
    known: Unit | None
    modifier: Modifier
    bound: str


def amounts(text: str, numerals: Iterable[Numeral]) -> list[Amount]:
    """The quantities around the given numerals, in order and apart; two numerals of a range share one."""
    found: list[Amount] = []
    queue = list(numerals)
    index = 0
    while index < len(queue):
        if found and queue[index].start < found[-1].end:
            index += 1  # it is in the words of the one before: the 半 of 5个半小时
            continue
        following = queue[index + 1] if index + 1 < len(queue) else None
        amount = _amount(text, queue[index], following, found[-1].end if found else 0)
        found.append(amount)
        index += 1 if amount.first is amount.last else 2
    return found


def _amount(text: str, numeral: Numeral, following: Numeral | None, floor: int) -> Amount:
    behind = tail(text, numeral)
    value, upper = numeral.value.value, numeral.value.upper
    over = numeral.value.over or behind.over
    last, low_end = numeral, behind.end
    if following is not None and _ranges(text, numeral, behind, following):
        low, last = behind, following
        behind = tail(text, following)
        value = _shared_scale(text, numeral, following, low)
        upper, over = following.value.value, False
    if behind.half:
        value += _HALF
    if numeral.form is Form.HALF and behind.unit == "%":
        value *= 100
    start, before = approximator(text, numeral, floor)
    end, after, word = bound(text, behind.end)
    if over and (before is None or before is Modifier.ABOUT):
        before = Modifier.OVER
    modifier = after or before or _EXACT
    if last is not numeral and "以上" in text[low_end : last.start]:
        modifier = _EXACT
    at, unit_at, unit, known = numeral.start, behind.at, behind.unit, behind.known
    return made(Amount, (start, end, at, unit_at, numeral, last, value, upper, unit, known, modifier, word))


def _ranges(text: str, numeral: Numeral, behind: Tail, following: Numeral) -> bool:
    """Whether two numerals are the ends of one range: linked, of the same unit, and rising."""
    if not 0 < following.start - behind.end <= _LONGEST_LINK:
        return False
    link = _LINK.match(text, behind.end) if _LINKING.at(text, behind.end) else None
    if link is None or link.end() != following.start or numeral.form is Form.PLACE:
        return False
    if numeral.form is not Form.ORDINAL and following.form is Form.ORDINAL:
        return False
    if text[max(0, numeral.start - 1) : numeral.start] in {"从", "由", "自"} and behind.known is not None:
        return False
    other = tail(text, following)
    if link[0] == "以上" and not text.startswith("以下", other.end):
        return False
    if behind.known is not None and behind.unit != other.unit:
        return False
    low = _shared_scale(text, numeral, following, behind)
    if behind.known is not None and low * 3 < following.value.value and _changing(text, numeral.start):
        return False  # 上涨150元至4200元: by so much, to so much
    return low < following.value.value


def _changing(text: str, at: int) -> bool:
    """Whether a verb of change ends here."""
    return _CHANGING.ending(text, at, max(0, at - 8)) > 0


def _shared_scale(text: str, numeral: Numeral, following: Numeral, behind: Tail) -> Decimal:
    """The lower end, with the scale that is written once for both (3至5万)."""
    value = numeral.value.value
    if following.form is Form.TENTHS and numeral.form in {Form.HANZI, Form.ARABIC}:
        return value * 10
    written = text[numeral.start : numeral.end]
    scale = text[following.start : following.end].lstrip("0123456789０１２３４５６７８９.．,，")
    if behind.known is None and scale and written[-1:] not in "百千万亿" and numeral.form is Form.ARABIC:
        factor = value_of("1" + scale)
        return value * factor.value if factor else value
    if behind.known is None and numeral.form is Form.HANZI and len(written) == 1:
        scale = text[following.start + 1 : following.end]
        factor = value_of("1" + scale) if scale and scale[0] in "十百千万亿" else None
        return value * factor.value if factor else value
    return value
