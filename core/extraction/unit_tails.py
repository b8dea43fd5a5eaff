"""What follows a number in its span: 余 and 多, the unit, and what goes on from the unit."""

from __future__ import annotations

import re
from typing import Final, final

from core.extraction.lexicon import Characters, Unit, any_of, lengths, listed, units
from core.extraction.notation import folded
from core.extraction.numerals import Form, Numeral

_MORE: Final = re.compile(
    r"[余餘](?![额額款量热震波粮])|多(?![样方边形功重媒亏发党]|年[夜生]|次[发生]|元[化素文融])|来(?![自源华临到访看说])|几(?=[人名个件起家年岁天次条元块万])|强(?=[，。,])"
)
_UNITS: Final = units()
_NAMED: Final = any_of(word for word in _UNITS if word[0] >= "一")
_PER: Final = re.compile(
    r"[/／](?:10{0,4}万?(?:毫升|升|克|千克|公斤|m[lL]|d?L|k?g|公里|平方米|平方公里|人|小时)|[㎡m²³]{1,2}|[A-Za-z]{1,4}"
    rf"|[百千万]?{_NAMED}(?:[·・]{_NAMED})?|[一-鿿](?![一-鿿]))"
    r"|每(?:平方米|立方米|平方公里|公里|千克|公斤|吨|斤|头|人|股|天|小时|分钟|次|亩|升|桶|户|年|月|米|台|秒)"
)
_OTHER: Final = re.compile(r"[（(][套件个次台户人只辆幅册组宗起处座间项][）)]")
_SOME: Final = re.compile(r"[多余](?![样方边形功重媒亏年夜次发党元种数])")
_MONTHS: Final = re.compile(r"(个)([多余半])(月|小时|星期|钟头|学期|世纪|百分点)|(分|秒)([多余半])(钟)")
# With which characters the expressions above begin.
_OPENING_MORE: Final = Characters("余餘多来几强")
_OPENING_PER: Final = Characters("/／每")
_OPENING_REST: Final = Characters("多余餘半")
_BRACKETS: Final = Characters("（(")
_PARTED: Final = frozenset({"个", "分", "秒"})
_RATED: Final = frozenset({"money", "measure", "count"})
_LASTING: Final = frozenset({"duration", "measure", "ratio"})
_HALVED: Final = frozenset({"年", "天", "倍", "小时", "个月", "公里", "斤"})
_GAPS: Final = Characters(" \u00a0")
_SIZES: Final = lengths((word[0], len(word)) for word in _UNITS)
_LATIN: Final = frozenset(word for word in _UNITS if word[-1].isascii() and word[-1].isalpha())
_LONGER: Final = listed("longer", "words")
_PERCENT: Final = _UNITS["%"]


@final
class Tail:
    """What follows a number: where its unit begins and ends, and whether the value is more than written."""

    __slots__ = ("at", "end", "half", "known", "over", "unit")

    def __init__(self, at: int, end: int, unit: str, known: Unit | None, *, over: bool, half: bool) -> None:
        self.at: Final = at
        self.end: Final = end
        self.unit: Final = unit
        self.known: Final = known
        self.over: Final = over
        self.half: Final = half


def unit_at(text: str, at: int) -> Unit | None:
    """The longest unit that the text shows at this offset; a Latin one is no piece of a longer word."""
    for size in _SIZES.get(text[at : at + 1], ()):
        unit = _UNITS.get(text[at : at + size])
        if unit is None:
            continue
        if size == 1 and _LONGER.starting(text, at, len(text)):
            return None
        if (
            size > 1
            and text[at : at + size - 1] in _UNITS
            and _LONGER.starting(text, at + size - 1, len(text))
        ):
            continue  # 3支队伍: the unit's last character opens another word
        return None if unit.word in _LATIN and _goes_on(text, at + len(unit.word)) else unit
    return None


def _goes_on(text: str, at: int) -> bool:
    return text[at : at + 1].isascii() and text[at : at + 1].isalpha()


def tail(text: str, numeral: Numeral) -> Tail:
    """The unit of a number and all that stands with it."""
    at, form = numeral.end, numeral.form
    if form is not Form.ARABIC and form is not Form.HANZI:
        if form is Form.PARTS or form is Form.TENTHS or form is Form.PLACE:
            return _rate_tail(text, numeral)
        if form is Form.HALF and (text[at : at + 1] == "数" or unit_at(text, at) is None):
            return Tail(at, at + text.startswith("数", at), "%", _PERCENT, over=False, half=False)
    over = False
    if (
        _OPENING_MORE.at(text, at)
        and form is not Form.ORDINAL
        and (more := _MORE.match(text, at)) is not None
    ):
        at, over = more.end(), True
    begin = at + 1 if _GAPS.at(text, at) else at
    known = unit_at(text, begin)
    if known is None:
        return Tail(
            numeral.end if over and text[numeral.end] not in "余餘多" else at,
            at,
            "",
            None,
            over=over,
            half=False,
        )
    end = begin + len(known.word)
    if begin > at and text[end : end + 1].isalpha():
        return Tail(at, at, "", None, over=over, half=False)
    if known.word in _PARTED and (month := _MONTHS.match(text, begin)) is not None:
        lead, more_than, word = (part for part in month.groups() if part is not None)
        unit = lead + word
        half = more_than == "半"
        return Tail(at, month.end(), unit, _UNITS[unit], over=over or not half, half=half)
    return _unit_tail(text, at, end, known, over=over)


def _unit_tail(text: str, at: int, end: int, known: Unit, *, over: bool) -> Tail:
    """A unit, and what may go on from it: /吨, 多, 半."""
    unit = "%" if known.word == "％" else known.word
    if _OPENING_PER.at(text, end) and known.kind in _RATED and (per := _PER.match(text, end)) is not None:
        unit += folded(per[0]).replace("／", "/")
        end = per.end()
    elif _BRACKETS.at(text, end) and known.kind == "count" and (other := _OTHER.match(text, end)) is not None:
        unit += other[0]
        end = other.end()
    if not _OPENING_REST.at(text, end):
        return Tail(at, end, unit, known, over=over, half=False)
    behind = text[end]
    half = behind == "半" and known.word in _HALVED
    more_than = behind != "半" and known.kind in _LASTING
    return Tail(at, end + (half or more_than), unit, known, over=over or more_than, half=half)


def _rate_tail(text: str, numeral: Numeral) -> Tail:
    """A fraction or a place: the numeral names its own unit."""
    at = numeral.end
    if numeral.form is Form.PLACE:
        return Tail(at, at, "", None, over=False, half=False)
    if (some := _SOME.match(text, at)) is not None:
        at = some.end()
    return Tail(at, at, _rate(text, numeral), _PERCENT, over=at > numeral.end, half=False)


def _rate(text: str, numeral: Numeral) -> str:
    """The sign of the rate that the numeral itself names; a plain fraction has none."""
    if numeral.form is Form.TENTHS or text.startswith("百分之", numeral.start):
        return "%"
    return "‰" if text.startswith("千分之", numeral.start) else ""
