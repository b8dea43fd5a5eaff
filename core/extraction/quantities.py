"""Quantities as written: a number with all that belongs to its span, approximator to bound."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from core.extraction.lexicon import Unit, any_of, listed, table, unit_words, units
from core.extraction.notation import folded, value_of
from core.extraction.numerals import Form, Numeral
from core.model import Modifier

_LINK = re.compile(r"[ 　]?(?:至|到|以上(?=[0-9])|[—\-－–~～]{1,2})[ 　]?")
_MORE = re.compile(
    r"[余餘]|多(?![样方边形功重媒亏年夜次发党]|元[化素文融])|来(?![自源华临到访看说])|几(?=[人名个件起家])|强(?=[，。,])"
)
_PER = re.compile(
    r"[/／](?:10{0,4}万?(?:毫升|升|克|千克|公斤|公里|平方米|平方公里|人|小时)|[㎡m²³]{1,2}|[A-Za-z]{1,4}|[一-鿿]{1,4})|每(?:平方米|立方米|平方公里|公里|千克|公斤|吨|斤|头|人|股|天|小时|分钟|次|亩|升|桶|户|年|月|米|台)"
)


_HALVED = frozenset({"年", "天", "倍", "小时", "个月", "公里", "斤"})
_LATIN = re.compile(r"[A-Za-z]{2}")
_SOME = re.compile(r"[多余](?![样方边形功重媒亏年夜次发党元种数])")
_MONTHS = re.compile(r"(个)([多余半])(月|小时|星期|钟头|学期|世纪|百分点)|(分|秒)([多余半])(钟)")


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


class _Words(NamedTuple):
    before: dict[str, Modifier]
    longest: int
    guards: dict[str, tuple[str, ...]]
    bound: re.Pattern[str]
    bounds: dict[str, Modifier]
    longer: dict[str, tuple[str, ...]]


@cache
def _words() -> _Words:
    raw = table("modifiers")
    before = {word: Modifier(sign) for sign, words in raw["before"].items() for word in words.split()}
    bounds = {word: Modifier(sign) for sign, words in raw["after"].items() for word in words.split()}
    guards = {word: tuple(parts.split()) for word, parts in raw["not_after"].items()}
    longer = {word: tuple(parts.split()) for word, parts in raw["not_before"].items()}
    return _Words(before, max(map(len, before)), guards, re.compile(any_of(bounds)), bounds, longer)


def unit_at(text: str, at: int) -> Unit | None:
    """The longest unit that the text shows at this offset; a Latin one is no piece of a longer word."""
    length = unit_words().starting(text, at, len(text))
    if length == 1 and listed("longer", "words").starting(text, at, len(text)):
        return None
    if not length or _LATIN.match(text, at + length - 1):
        return None
    return units()[text[at : at + length]]


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


class _Tail(NamedTuple):
    """What follows a number: where its unit begins and ends, and whether the value is more than written."""

    at: int
    end: int
    unit: str
    known: Unit | None
    over: bool
    half: bool = False


def _amount(text: str, numeral: Numeral, following: Numeral | None, floor: int) -> Amount:
    tail = _tail(text, numeral)
    last, low_end = numeral, tail.end
    value, upper = numeral.value.value, numeral.value.upper
    over = numeral.value.over or tail.over
    if following is not None and _ranges(text, numeral, tail, following):
        low, last = tail, following
        tail = _tail(text, following)
        value = _shared_scale(text, numeral, following, low)
        upper, over = following.value.value, False
    if tail.half:
        value += Decimal("0.5")
    if numeral.form is Form.HALF and tail.unit == "%":
        value *= 100
    start, before = _approximator(text, numeral, floor)
    end, after, bound = _bound(text, tail.end)
    modifier = after or before or (Modifier.OVER if over else Modifier.EXACT)
    if last is not numeral and "以上" in text[low_end : last.start]:
        modifier = Modifier.EXACT
    return Amount(
        start,
        end,
        numeral.start,
        tail.at,
        numeral,
        last,
        value,
        upper,
        tail.unit,
        tail.known,
        modifier,
        bound,
    )


def _tail(text: str, numeral: Numeral) -> _Tail:
    at = numeral.end
    over = False
    if numeral.form in {Form.PARTS, Form.TENTHS, Form.PLACE}:
        unit = _rate(text, numeral)
        if numeral.form is not Form.PLACE and (some := _SOME.match(text, at)) is not None:
            over, at = True, some.end()
        return _Tail(at, at, unit, units()["%"] if numeral.form is not Form.PLACE else None, over)
    if numeral.form is Form.HALF and (text.startswith("数", at) or unit_at(text, at) is None):
        end = at + 1 if text.startswith("数", at) else at
        return _Tail(at, end, "%", units()["%"], over)
    if (more := _MORE.match(text, at)) is not None and numeral.form is not Form.ORDINAL:
        at, over = more.end(), True
    gap = 1 if text[at : at + 1] in {" ", "\u00a0"} else 0
    known = unit_at(text, at + gap)
    if known is None:
        return _Tail(numeral.end if over and text[numeral.end] not in "余餘多" else at, at, "", None, over)
    begin = at + gap
    end = begin + len(known.word)
    if gap and text[end : end + 1].isalpha():
        return _Tail(at, at, "", None, over)
    if (month := _MONTHS.match(text, begin)) is not None:
        lead, more_than, word = (part for part in month.groups() if part is not None)
        unit = lead + word
        return _Tail(at, month.end(), unit, units()[unit], over or more_than != "半", more_than == "半")
    if (per := _PER.match(text, end)) is not None and known.kind in {"money", "measure", "count"}:
        end = per.end()
    unit = folded(text[begin:end]).replace("／", "/")
    more_than, part = _behind(text, end, known)
    return _Tail(at, end + (more_than or part), unit, known, over or more_than, part)


def _behind(text: str, end: int, known: Unit) -> tuple[bool, bool]:
    """Whether a 多 or a 半 follows the unit: 两年多, 三年半."""
    character = text[end : end + 1]
    if character in {"多", "余", "餘"}:
        return known.kind in {"duration", "measure", "ratio"}, False
    return False, character == "半" and known.word in _HALVED


def _rate(text: str, numeral: Numeral) -> str:
    """The sign of the rate that the numeral itself names; a place or a plain fraction has none."""
    if numeral.form is Form.TENTHS or text.startswith("百分之", numeral.start):
        return "%"
    return "‰" if text.startswith("千分之", numeral.start) else ""


def _ranges(text: str, numeral: Numeral, tail: _Tail, following: Numeral) -> bool:
    """Whether two numerals are the ends of one range: linked, of the same unit, and rising."""
    link = _LINK.match(text, tail.end)
    if link is None or link.end() != following.start or numeral.form is Form.PLACE:
        return False
    if numeral.form is not Form.ORDINAL and following.form is Form.ORDINAL:
        return False
    if text[max(0, numeral.start - 1) : numeral.start] in {"从", "由", "自"} and tail.known is not None:
        return False
    other = _tail(text, following)
    if link[0] == "以上" and not text.startswith("以下", other.end):
        return False
    if tail.known is not None and tail.unit != other.unit:
        return False
    low = _shared_scale(text, numeral, following, tail)
    if tail.known is not None and low * 3 < following.value.value and _changing(text, numeral.start):
        return False  # 上涨150元至4200元: by so much, to so much
    return low < following.value.value


def _changing(text: str, at: int) -> bool:
    """Whether a verb of change ends here."""
    return listed("changes", "up", "down").ending(text, at, max(0, at - 8)) > 0


def _shared_scale(text: str, numeral: Numeral, following: Numeral, tail: _Tail) -> Decimal:
    """The lower end, with the scale that is written once for both (3至5万)."""
    value = numeral.value.value
    if following.form is Form.TENTHS and numeral.form in {Form.HANZI, Form.ARABIC}:
        return value * 10
    written = text[numeral.start : numeral.end]
    scale = text[following.start : following.end].lstrip("0123456789０１２３４５６７８９.．,，")
    if tail.known is None and scale and written[-1:] not in "百千万亿" and numeral.form is Form.ARABIC:
        factor = value_of("1" + scale)
        return value * factor.value if factor else value
    if tail.known is None and numeral.form is Form.HANZI and len(written) == 1:
        scale = text[following.start + 1 : following.end]
        factor = value_of("1" + scale) if scale and scale[0] in "十百千万亿" else None
        return value * factor.value if factor else value
    return value


def _approximator(text: str, numeral: Numeral, floor: int) -> tuple[int, Modifier | None]:
    words = _words()
    at = numeral.start
    piece = text[max(floor, at - words.longest) : at]
    for length in range(len(piece), 0, -1):
        word = piece[-length:]
        sign = words.before.get(word)
        if sign is None:
            continue
        ahead = text[max(0, at - length - 1) : at - length]
        if ahead and ahead in words.guards.get(word, ()):
            continue
        bare_scale = numeral.form is Form.HANZI and text[at] in "百千万亿"
        if (word == "上" and not bare_scale) or (
            word == "过" and not bare_scale and numeral.form is not Form.HALF
        ):
            continue
        return at - length, sign
    return at, None


def _bound(text: str, end: int) -> tuple[int, Modifier | None, str]:
    words = _words()
    match = words.bound.match(text, end)
    if match is None or text.startswith(words.longer.get(match[0], ()), match.end()):
        return end, None, ""
    return match.end(), words.bounds[match[0]], match[0]
