"""The value of a numeral in any notation: Arabic, full-width, Chinese, and mixtures of them."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final, final

_DIGITS = {c: Decimal(i) for i, c in enumerate("零一二三四五六七八九")}
_DIGITS |= {"〇": Decimal(0), "○": Decimal(0), "两": Decimal(2), "半": Decimal("0.5")}
_SCALES: Final = {c: Decimal(10) ** n for c, n in zip("十百千万亿兆", (1, 2, 3, 4, 8, 12), strict=True)}
_SINGLE: Final = _DIGITS | _SCALES
_FOLD: Final = str.maketrans(
    "０１２３４５６７８９．，％兩倆俩壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億點餘幾數",
    "0123456789.,%二二二一二二三三四五六六七八九十百千万亿点余几数",
)
_TOKEN: Final = re.compile(
    r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[零〇○一二两三四五六七八九半]|[十百千万亿兆]|[几数余多来点]"
)
_FEW: Final = frozenset("余多来几数")
_PAIR: Final = re.compile(r"([一二两三四五六七八九])([二三四五六七八九])(?=[十百千万亿]|$)")
_DECIMAL: Final = re.compile(r"点([零〇○一二三四五六七八九]+)")
_TAIL_AND_DECIMAL: Final = re.compile(r"(.*[百千万亿][一二三四五六七八九])点([零〇○一二三四五六七八九]+)")
_PLAIN: Final = re.compile(r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?")
_LENGTH: Final = 60


# A named tuple made directly, in half the time of calling its class; for what is made for every number.
made: Final = tuple.__new__


@final
class Value:
    """What a numeral says: one value, or two where it names neighbours (三四十), and whether it says more."""

    __slots__ = ("over", "upper", "value")

    def __init__(self, value: Decimal, upper: Decimal | None = None, *, over: bool = False) -> None:
        self.value: Final = value
        self.upper: Final = upper
        self.over: Final = over


ONES: Final = {digit: Value(value) for digit, value in _DIGITS.items() if digit != "半"}


def folded(text: str) -> str:
    """The same characters, one for one, in half width and with simplified everyday numerals."""
    return text.translate(_FOLD)


def share(above: Decimal, below: Decimal) -> Decimal:
    """A fraction as a decimal of four places, of more where it is very small."""
    exact = above / below
    if exact.adjusted() > 20:
        return exact
    places = 4 if exact >= Decimal("0.001") or not exact else 3 - exact.adjusted()
    return exact.quantize(Decimal(1).scaleb(-places))


def value_of(numeral: str) -> Value | None:
    """The value of a whole numeral, or None where it is none or too long to be one."""
    if (single := _SINGLE.get(numeral)) is not None:
        return Value(single)
    if numeral.isdecimal() and numeral.isascii() and len(numeral) <= _LENGTH:
        return Value(Decimal(numeral))
    text = folded(numeral).replace(" ", "").replace("万万", "亿")
    if not text or len(text) > _LENGTH:
        return None
    if _PLAIN.fullmatch(text):
        return Value(Decimal(text.replace(",", "")))
    over = not _FEW.isdisjoint(text)
    pair = _PAIR.search(text)
    if pair and _DIGITS[pair[2]] == _DIGITS[pair[1]] + 1 and _alone(text, pair):
        low = _single(text[: pair.start(2)] + text[pair.end(2) :])
        high = _single(text[: pair.start(1)] + text[pair.end(1) :])
        return None if low is None or high is None else Value(low, high, over=over)
    value = _single(text)
    return None if value is None else Value(value, over=over)


def _alone(text: str, pair: re.Match[str]) -> bool:
    """Whether the pair is no part of a row of digits, as in 二三四五."""
    return not any(c in _DIGITS for c in text[max(0, pair.start() - 1) : pair.start()])


def _single(text: str) -> Decimal | None:
    if all(c in _DIGITS and c != "半" for c in text):
        return Decimal(_written(text))
    if (parted := _TAIL_AND_DECIMAL.fullmatch(text)) is not None:
        whole = _single(parted[1])
        return None if whole is None else whole + Decimal(_written(parted[2])).scaleb(-len(parted[2]))
    tokens = _tokens(text)
    if tokens is None:
        return None
    parts: list[tuple[Decimal, bool]] = []
    for token in tokens:
        if (scale := _SCALES.get(token)) is not None:
            parts = _scaled(parts, scale)
        elif token not in "几数余多来零〇○":
            parts.append((_DIGITS.get(token) or Decimal(token.replace(",", "")), True))
        elif token in "零〇○" and len(tokens) == 1:
            parts.append((Decimal(0), True))
    if not parts:
        return None
    return sum((value for value, _ in parts), Decimal(0)) + _spoken_tail(tokens)


def _written(digits: str) -> str:
    return "".join(str(_DIGITS[c]) for c in digits)


def _tokens(text: str) -> list[str] | None:
    """The numeral cut into digits and scales, decimals joined; None where something else is in it."""
    if "点" in text:
        text = _DECIMAL.sub(lambda m: "." + _written(m[1]), text)
    if "." in text:
        text = re.sub(r"([零〇○一二两三四五六七八九])(?=\.\d)", lambda m: str(_DIGITS[m[1]]), text)
        text = re.sub(r"([十百千万亿])(?=\.\d)", r"\g<1>0", text)
    tokens = _TOKEN.findall(text)
    return tokens if "".join(tokens) == text and "点" not in tokens else None


def _scaled(parts: list[tuple[Decimal, bool]], scale: Decimal) -> list[tuple[Decimal, bool]]:
    """What stands so far, with the part that the scale belongs to multiplied."""
    taken: list[Decimal] = []
    while parts and (parts[-1][0] < scale or (parts[-1][1] and not taken)):
        taken.append(parts.pop()[0])
    return [*parts, ((sum(taken, Decimal(0)) if taken else Decimal(1)) * scale, False)]


def _spoken_tail(tokens: list[str]) -> Decimal:
    """What 一万二 means beyond 10002: the last digit stands one scale below; 千三 is 1300, too."""
    if len(tokens) < 2 or tokens[-2] not in "百千万亿" or tokens[-1] not in _DIGITS or tokens[-1] in "半零":
        return Decimal(0)
    return _DIGITS[tokens[-1]] * (_SCALES[tokens[-2]] / 10 - 1)
