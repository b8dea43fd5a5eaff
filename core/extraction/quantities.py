"""Quantities as written: a number with all that belongs to its span, approximator to bound."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from core.extraction.lexicon import Unit, Words, any_of, lengths, listed, table, units
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
_SOME = re.compile(r"[多余](?![样方边形功重媒亏年夜次发党元种数])")
_MONTHS = re.compile(r"(个)([多余半])(月|小时|星期|钟头|学期|世纪|百分点)|(分|秒)([多余半])(钟)")
# With which characters the expressions above begin.
_OPENING_MORE, _OPENING_PER, _OPENING_REST = (
    frozenset("余餘多来几强"),
    frozenset("/／每"),
    frozenset("多余餘半"),
)
_PARTED = frozenset({"个", "分", "秒"})
_RATED = frozenset({"money", "measure", "count"})
_GAPS = frozenset(" \u00a0")
_LONGEST_LINK = 4
_UNITS = units()
_UNIT_WORDS = Words(_UNITS)
_LONGER = listed("longer", "words")
_PERCENT = _UNITS["%"]
_CHANGING = listed("changes", "up", "down")


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
    verbs: dict[str, Modifier]
    endings: dict[str, tuple[int, ...]]
    guards: dict[str, tuple[str, ...]]
    bound: re.Pattern[str]
    opening: frozenset[str]
    bounds: dict[str, Modifier]
    longer: dict[str, tuple[str, ...]]


@cache
def _words() -> _Words:
    raw = table("modifiers")
    before, verbs, bounds = (
        {word: Modifier(sign) for sign, words in raw[key].items() for word in words.split()}
        for key in ("before", "verbs", "after")
    )
    return _Words(
        before,
        verbs,
        lengths((word[-1], len(word)) for word in (*before, *verbs)),
        {word: tuple(parts.split()) for word, parts in raw["not_after"].items()},
        re.compile(any_of(bounds)),
        frozenset(word[0] for word in bounds),
        bounds,
        {word: tuple(parts.split()) for word, parts in raw["not_before"].items()},
    )


def unit_at(text: str, at: int) -> Unit | None:
    """The longest unit that the text shows at this offset; a Latin one is no piece of a longer word."""
    length = _UNIT_WORDS.starting(text, at, len(text))
    if not length or (length == 1 and _LONGER.starting(text, at, len(text))):
        return None
    last = at + length - 1
    if text[last].isascii() and text[last].isalpha():
        behind = text[last + 1 : last + 2]
        if behind.isascii() and behind.isalpha():
            return None
    return _UNITS[text[at : at + length]]


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
    if over and before in {None, Modifier.ABOUT}:
        before = Modifier.OVER
    modifier = after or before or Modifier.EXACT
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
    at, form = numeral.end, numeral.form
    if form is Form.PARTS or form is Form.TENTHS or form is Form.PLACE:
        return _rate_tail(text, numeral)
    if form is Form.HALF and (text.startswith("数", at) or unit_at(text, at) is None):
        end = at + 1 if text.startswith("数", at) else at
        return _Tail(at, end, "%", _PERCENT, over=False)
    behind = text[at : at + 1]
    over = False
    if behind in _OPENING_MORE and form is not Form.ORDINAL and (more := _MORE.match(text, at)) is not None:
        at, over = more.end(), True
        behind = text[at : at + 1]
    begin = at + 1 if behind in _GAPS else at
    known = unit_at(text, begin)
    if known is None:
        return _Tail(numeral.end if over and text[numeral.end] not in "余餘多" else at, at, "", None, over)
    end = begin + len(known.word)
    if begin > at and text[end : end + 1].isalpha():
        return _Tail(at, at, "", None, over)
    if known.word in _PARTED and (month := _MONTHS.match(text, begin)) is not None:
        lead, more_than, word = (part for part in month.groups() if part is not None)
        unit = lead + word
        return _Tail(at, month.end(), unit, _UNITS[unit], over or more_than != "半", more_than == "半")
    return _unit_tail(text, at, end, known, over=over)


def _unit_tail(text: str, at: int, end: int, known: Unit, *, over: bool) -> _Tail:
    """A unit, and what may go on from it: /吨, 多, 半."""
    behind = text[end : end + 1]
    unit = "%" if known.word == "％" else known.word
    if behind in _OPENING_PER and known.kind in _RATED and (per := _PER.match(text, end)) is not None:
        unit += folded(per[0]).replace("／", "/")
        end = per.end()
        behind = text[end : end + 1]
    if behind in _OPENING_REST:
        more_than, part = _behind(behind, known)
        return _Tail(at, end + (more_than or part), unit, known, over or more_than, part)
    return _Tail(at, end, unit, known, over)


def _rate_tail(text: str, numeral: Numeral) -> _Tail:
    """A fraction or a place: the numeral names its own unit."""
    at = numeral.end
    if numeral.form is Form.PLACE:
        return _Tail(at, at, "", None, over=False)
    if (some := _SOME.match(text, at)) is not None:
        at = some.end()
    return _Tail(at, at, _rate(text, numeral), _PERCENT, at > numeral.end)


def _behind(character: str, known: Unit) -> tuple[bool, bool]:
    """Whether a 多 or a 半 behind the unit belongs to it: 两年多, 三年半."""
    if character != "半":
        return known.kind in {"duration", "measure", "ratio"}, False
    return False, known.word in _HALVED


def _rate(text: str, numeral: Numeral) -> str:
    """The sign of the rate that the numeral itself names; a place or a plain fraction has none."""
    if numeral.form is Form.TENTHS or text.startswith("百分之", numeral.start):
        return "%"
    return "‰" if text.startswith("千分之", numeral.start) else ""


def _ranges(text: str, numeral: Numeral, tail: _Tail, following: Numeral) -> bool:
    """Whether two numerals are the ends of one range: linked, of the same unit, and rising."""
    if not 0 < following.start - tail.end <= _LONGEST_LINK:
        return False
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
    return _CHANGING.ending(text, at, max(0, at - 8)) > 0


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
    words, at = _words(), numeral.start
    if at <= floor:
        return at, None
    for length in words.endings.get(text[at - 1], ()):
        word = text[at - length : at] if at - length >= floor else ""
        sign = words.before.get(word)
        if sign is None:
            if word in words.verbs:
                return at, words.verbs[word]
            continue
        ahead = text[at - length - 1 : at - length] if at > length else ""
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
    if text[end : end + 1] not in words.opening:
        return end, None, ""
    match = words.bound.match(text, end)
    if match is None or text.startswith(words.longer.get(match[0], ()), match.end()):
        return end, None, ""
    return match.end(), words.bounds[match[0]], match[0]
