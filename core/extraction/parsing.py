"""The value of a text that is one number and nothing else, in any notation that people write."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from core.extraction.notation import folded, value_of

_LENGTH: Final = 80
_LARGEST: Final = 60
_NARROW: Final = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)}
_SIGN: Final = re.compile(r"[-−负負]")
_APART: Final = re.compile(r"\d\s+\d")
_WHOLE_AND_PART: Final = re.compile(r"(\d{1,20})\s+(\d{1,20})/(\d{1,20})")
_PART: Final = re.compile(r"(\d{1,20})/(\d{1,20})")
_MIXED: Final = re.compile(r"(?:(.+)又)?(.+)分之(.+)")
_SCIENCE: Final = re.compile(r"(\d+\.?\d*|\.\d+)[eE]([+-]?\d{1,2})")
_POWER: Final = re.compile(r"(\d+\.?\d*|\.\d+)\^([+-]*)(\d{1,2})")
_FRACTIONAL: Final = re.compile(r"\.\d+")
_ENDINGS: Final = ("个百分点", "個百分点", "百分点", "%")
_OFF: Final = re.compile(r"(.+)(折|成)([一二三四五六七八九])?")
_LETTERS: Final = {"k": Decimal(1000), "K": Decimal(1000), "M": Decimal(1_000_000)}
_RATES: Final = frozenset("百千万亿")


def parse(text: str) -> Decimal | None:
    """The value of a text that is one number (1.4亿, 一点四亿, １２，０００, 2.4e8, 三又二分之一), else None.

    What is said as a rate is in per cent: 百分之五 and 千分之五, 七成, 八折, 12%.
    """
    body = folded(text[: _LENGTH + 1].translate(_NARROW)).strip()
    if not body or len(text) > _LENGTH:
        return None
    if negative := _SIGN.match(body) is not None:
        body = body[1:].lstrip()
    if (mixed := _WHOLE_AND_PART.fullmatch(body)) is not None:
        value = _sum(Decimal(mixed[1]), _quotient(Decimal(mixed[2]), Decimal(mixed[3])))
    elif _APART.search(body) and not body.endswith(("折", "成")):
        return None
    else:
        value = _positive(re.sub(r"\s+", "", body))
    return None if value is None else -value if negative else value


def _positive(body: str) -> Decimal | None:
    """The value of a number without a sign and without blanks; a percentage may say so."""
    ending = next((word for word in _ENDINGS if body.endswith(word)), "")
    return _bare(body.removesuffix(ending))


def _bare(body: str) -> Decimal | None:
    for step in (_plain, _part, _said_in_parts, _scientific, _power, _off, _dozens, _lettered):
        if (value := step(body)) is not None:
            return value
    return None


def _plain(body: str) -> Decimal | None:
    if _FRACTIONAL.fullmatch(body):
        return Decimal(body)
    value = value_of(body)
    return None if value is None else value.value


def _part(body: str) -> Decimal | None:
    match = _PART.fullmatch(body)
    return None if match is None else _quotient(Decimal(match[1]), Decimal(match[2]))


def _said_in_parts(body: str) -> Decimal | None:
    """三分之二, 一又三分之二, and the rates 百分之五 and 千分之五: these begin with a bare scale."""
    match = _MIXED.fullmatch(body)
    if match is None:
        return None
    whole = Decimal(0) if match[1] is None else _positive(match[1])
    below, above = parse(match[2]), parse(match[3])
    if below is None or above is None:
        return None
    factor = 100 if match[1] is None and match[2][0] in _RATES else 1
    return _sum(whole, _quotient(above * factor, below))


def _scientific(body: str) -> Decimal | None:
    match = _SCIENCE.fullmatch(body)
    if match is None or abs(int(match[2])) > _LARGEST:
        return None
    return Decimal(format(Decimal(match[1]).scaleb(int(match[2])), "f"))


def _power(body: str) -> Decimal | None:
    match = _POWER.fullmatch(body)
    if match is None or not (base := Decimal(match[1])):
        return None
    exponent = int(match[3]) * (-1) ** match[2].count("-")
    return base**exponent if abs(exponent) * (abs(base.adjusted()) + 1) <= _LARGEST else None


def _off(body: str) -> Decimal | None:
    """折 and 成 in per cent: 八折, 七五折, 75折, 三成五, 半成; 对折 and 半折 are the half."""
    match = _OFF.fullmatch(body)
    if match is None:
        return None
    if match[2] == "折" and match[1] in {"对", "對", "半"}:
        return Decimal(50)
    value = _plain(match[1])
    if value is None or (match[3] and match[2] == "折"):
        return None
    tenths = value if match[2] == "折" and value > 10 else value * 10
    return _sum(tenths, _plain(match[3]) if match[3] else Decimal(0))


def _dozens(body: str) -> Decimal | None:
    value = _plain(body[:-1]) if body.endswith("打") else None
    return None if value is None else value * 12


def _lettered(body: str) -> Decimal | None:
    """Figures with the letter of a scale: 40k, 2.5M."""
    scale = _LETTERS.get(body[-1:])
    value = None if scale is None else _plain(body[:-1])
    return None if value is None or scale is None else value * scale


def _quotient(above: Decimal, below: Decimal) -> Decimal | None:
    return above / below if below else None


def _sum(left: Decimal | None, right: Decimal | None) -> Decimal | None:
    return None if left is None or right is None else left + right
