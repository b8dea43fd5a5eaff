"""Dates and clock times as written, anchored at a numeral."""

from __future__ import annotations

import re
from typing import Final

from core.extraction.lexicon import Characters
from core.extraction.numerals import Form, Numeral

Bounds = tuple[int, int]

_D: Final = "[0-9０-９]"
_H: Final = "[〇零○一二三四五六七八九]"
_TO: Final = r"[ ]?[—\-－–~～至到、和及]{1,2}[ ]?"
_YEAR: Final = rf"(?:(?:1[5-9]|20|１９|２０){_D}{{2}}|[一二]{_H}{{3}})(?!{_D})"
_MONTH: Final = rf"(?:{_D}{{1,2}}|[一二三四五六七八九十]{{1,2}})"
_DAY: Final = rf"(?:{_D}{{1,2}}|[一二三四五六七八九十]{{1,3}})[日号]"
_PART: Final = (
    r"(?:度|上半年|下半年|前[一二两三]个?季度|第?[一二三四1-4]季度|年初|年底|年末|初|底|末|中期|春季|秋季)?"
)
_UNTIL: Final = rf"(?:{_D}{{1,2}}[日号]?{_TO}(?={_D}{{1,2}}[日号]|{_D}{{1,2}}月))?"

_CALENDAR: Final = re.compile(
    "|".join(
        (
            rf"{_YEAR}[-－/.．]{_D}{{1,2}}[-－/.．]{_D}{{1,2}}(?!{_D})",
            rf"{_YEAR}年?(?:{_TO}{_YEAR}){{1,3}}(?:年度?|学年|赛季)?",
            rf"{_YEAR}[/／—\-－]{_D}{{2}}(?:赛季|学年|年)",
            rf"{_YEAR}年{_PART}(?:{_MONTH}月?{_TO}(?={_MONTH}月))?(?:{_MONTH}月份?{_UNTIL}(?:{_MONTH}月)?(?:{_DAY})?)?",
            rf"{_D}{{2}}年{_D}{{1,2}}月",
            rf"{_MONTH}月?份?{_TO}(?:次年|翌年)?{_MONTH}月(?![球亮])份?",
            rf"{_MONTH}月(?![球亮饼嫂])份?{_UNTIL}(?:{_MONTH}月)?(?:{_DAY})?",
            rf"{_D}{{1,2}}(?:、{_D}{{1,2}})?(?:{_TO}{_D}{{1,2}})?日(?![均夜内元子常前后游间来程趟照]|以[上下内])",
            r"第?[一二三四1-4]季(?:度末?|报|末)",
            rf"(?:{_D}{{1,2}}|十[八九]|二十一?)世纪(?:{_D}{{2}}年代|[一二三四五六七八九]十年代)?",
            rf"(?:{_D}{{2}}|[一二三四五六七八九]十)(?:年代|后)(?![续来天])",
            rf"{_YEAR}(?:学年|财年|赛季)",
            rf"{_YEAR}(?=[级届款版财赛]|全国|中国|世界|奥运|亚运)",
        )
    )
)
# What can follow the first numeral of a date, and of a clock time.
_DATED: Final = frozenset("年月日号季个世代后级届款版学财赛全中奥亚份至到、和及—-－–~～/／.． ")
# Of these only a link to another numeral makes a date.
_LINKING: Final = frozenset("至到、和及-—－–~～/／.． ")
_LINKED: Final = Characters("0123456789０１２３４５６７８９〇零○一二三四五六七八九十次翌")
_LONGEST_LINK: Final = 4
_COUNTED: Final = frozenset("季个月")
_TIMED: Final = Characters(":：时点十")  # 三点二十: the numeral runs to the 十
FOLLOWING: Final = _DATED.union(_TIMED)
_QUARTERS: Final = re.compile(r"(?:(?<![提之目以日])前|这|上|下|头)个?$")
_CLOCK: Final = re.compile(
    rf"{_D}{{1,2}}[:：][0-5０-５]{_D}(?:[:：][0-5０-５]{_D})?(?![0-9０-９:：.])"
    rf"|{_D}{{1,2}}时(?:{_D}{{1,2}}分|许)?(?![间候代长])"
    rf"|{_D}{{1,2}}点(?:{_D}{{1,2}}分|许|半|钟|整|左右)"
)
_PROPORTION: Final = re.compile("比[例重值分]?(?:约?为|[是约达]|达到|[:：])? ?约?$")
_SPOKEN: Final = re.compile(rf"(?:[一二三四五六七八九十]{{1,3}}|{_D}{{1,2}})[时点](?:许|半|{_D}{{1,2}}分)?")
_DAYTIME: Final = (
    "凌晨",
    "早上",
    "上午",
    "中午",
    "下午",
    "晚上",
    "当晚",
    "日晚",
    "早晨",
    "清晨",
    "傍晚",
    "深夜",
    "午夜",
)
_LASTING: Final = frozenset("续时期达共需约超近满留押限过用")


def calendar(text: str, token: Numeral) -> Bounds | None:
    """The date, month or quarter that starts with this numeral."""
    behind = text[token.end : token.end + 1]
    if behind not in _DATED:
        return None
    ahead = text[token.start - 1] if token.start else ""
    if token.form is Form.ARABIC and (ahead == "." or ahead.isdigit()):
        return None
    if behind in _LINKING and not _LINKED.within(text, token.end + 1, token.end + 1 + _LONGEST_LINK):
        return None
    if (months := _months(text, token)) is not None:
        return months
    match = None if behind == "个" else _CALENDAR.match(text, token.start)
    if match is None:
        return None
    if match[0].endswith("日") and len(match[0]) <= 4 and ahead in _LASTING:
        return None
    return match.span()


def _months(text: str, token: Numeral) -> Bounds | None:
    """前三季度 and 前5个月: the word before belongs to the date."""
    behind = text[token.end : token.end + 3]
    if behind[:1] not in _COUNTED:
        return None
    lead = _QUARTERS.search(text, max(0, token.start - 2), token.start)
    if lead is not None and behind.startswith(("季度", "个季度")):
        return lead.start(), token.end + behind.index("季度") + 2
    if lead is not None and lead[0] == "前" and behind.startswith(("个月", "月")):
        return lead.start(), token.end + behind.index("月") + 1
    return None


def clock(text: str, token: Numeral) -> Bounds | None:
    """The clock time that starts with this numeral."""
    if not _TIMED.at(text, token.end):
        return None
    if text[max(0, token.start - 2) : token.start].endswith(_DAYTIME):
        spoken = _SPOKEN.match(text, token.start)
        if spoken is not None:
            return spoken.span()
    if token.form is not Form.ARABIC or text[max(0, token.start - 1) : token.start] in {":", "：", "."}:
        return None
    if (
        text[token.end] in ":："
        and _PROPORTION.search(text, max(0, token.start - 6), token.start) is not None
    ):
        return None
    match = _CLOCK.match(text, token.start)
    return match.span() if match else None
