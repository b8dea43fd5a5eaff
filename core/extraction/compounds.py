"""Quantities written in several units: 1小时20分, 2年零3个月, 9秒98, 1米85 are one each."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from core.extraction.lexicon import units
from core.extraction.numerals import Form
from core.extraction.quantities import Amount

# How many of the smaller unit make one of the larger; years and months are kept apart from days.
_RATIOS: Final = {
    ("年", "个月"): 12,
    ("年", "月"): 12,
    ("天", "小时"): 24,
    ("天", "个小时"): 24,
    ("小时", "分钟"): 60,
    ("小时", "分"): 60,
    ("个小时", "分钟"): 60,
    ("分", "秒"): 60,
    ("分钟", "秒"): 60,
}
# How many of the smaller coin make one of the larger, which stays the unit.
_COINS: Final = {("元", "角"): 10, ("元", "分"): 100, ("美元", "美分"): 100}
# Written shorter in such a quantity than alone.
_KNOWN: Final = {"分": "分钟", "块": "块钱"}
_LINKS: Final = {"", "零", "又"}
_ENDED_BY_DIGITS: Final = frozenset({"秒", "米", "块"})


def joined(text: str, found: Sequence[Amount]) -> list[Amount]:
    """The amounts with those of several units made one each, its value in the smallest unit."""
    done: list[Amount] = []
    for at, amount in enumerate(found):
        if done and _links(text, done[-1], found[at : at + 2]):
            continue
        whole = _one(text, done[-1], amount) if done else None
        if whole is None:
            done.append(amount)
        else:
            done[-1] = whole
    return done


def _links(text: str, left: Amount, pair: Sequence[Amount]) -> bool:
    """Whether the first of the pair is the 零 between two units of one quantity."""
    if len(pair) < 2 or text[left.end : pair[1].start] != "零" or pair[0].start != left.end:
        return False
    return _one(text, left, pair[1]) is not None


def _one(text: str, left: Amount, right: Amount) -> Amount | None:
    if left.known is None or right.start - left.end > 1 or text[left.end : right.start] not in _LINKS:
        return None
    if (
        left.unit in _ENDED_BY_DIGITS
        and right.known is None
        and right.start == left.end
        and right.first.form is Form.ARABIC
    ):
        digits = right.end - right.start
        return _merged(left, right, left.value + right.value.scaleb(-digits), left.unit)
    if (coins := _COINS.get((left.unit, right.unit))) is not None:
        return _merged(left, right, left.value + right.value / coins, left.unit)
    ratio = _RATIOS.get((left.unit, right.unit))
    if ratio is None:
        return None
    return _merged(left, right, left.value * Decimal(ratio) + right.value, right.unit)


def _merged(left: Amount, right: Amount, value: Decimal, unit: str) -> Amount:
    known = units()[_KNOWN.get(unit, unit)]
    return left._replace(
        end=right.end,
        unit_at=right.unit_at,
        last=right.last,
        value=value,
        unit=unit,
        known=known,
        bound=right.bound,
    )
