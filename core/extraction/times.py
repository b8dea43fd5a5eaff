"""Expressions of time in a text, without those that a figure is only compared with."""

from __future__ import annotations

import re

from core.model import Span

_D = "[0-9０-９〇零一二三四五六七八九十]"
_TO = "[至到—\\-－–~～]"
_NUMBER = rf"{_D}{{1,2}}"
_DAY = rf"{_D}{{1,3}}[日号](?:{_TO}(?:{_NUMBER}月)?{_D}{{1,3}}[日号])?"
_EDGE = "(?:底|末|初|中旬|上旬|下旬)"
_CLOCK = rf"{_NUMBER}[时時](?:{_NUMBER}分)?许?"
_HOUR = rf"(?:凌晨|清晨|早晨|上午|中午|下午|傍晚|晚上?|深夜|夜间)(?:{_CLOCK})?"
_FEAST = (
    "(?:春节|国庆|中秋|五一|元旦|清明|端午|春运|暑运|暑|寒|汛期|节日)"
    "(?:假日|假期|期间|期(?=间|[，,]|前)|假(?=[，,期])|间|(?=[，,]))"
)
_TOKEN = (
    rf"(?:{_D}{{4}}(?:{_TO}{_D}{{4}})?(?:年度?|學年|学年){_EDGE}?"
    rf"|(?:[今去本当當上明同]|上一|前)年度?(?:{_EDGE}|内)?"
    rf"|{_NUMBER}(?:(?:{_TO}|、){_NUMBER})?月(?!饼|球)(?:{_DAY}(?:{_HOUR}|{_CLOCK})?|份?(?:当月|单月|{_EDGE})?)"
    rf"(?:{_TO}{_NUMBER}月份?(?:{_DAY})?)?"
    rf"|第?[一二三四1-4](?:{_TO}[二三四2-4])?季度{_EDGE}?|前[一二两三1-3]个?季度{_EDGE}?"
    rf"|[上下]半年{_EDGE}?|前(?:{_NUMBER}|两)个?[月周天]|{_FEAST}(?:前{_D}天)?"
    "|同期|[当本][月日季周天晚](?!线|報|报)|[昨今次]日|[昨今]天|假期(?:(?:前|后)?[0-9一二三四五六七八]{1,2}[天日])?|半年|[上本这]个?月(?!球)|[上本全当]周(?!边|期|转|年|长)|[上本]季度|上个?学期|本学期|新学期"
    "|日前|近日|目前|当前|现在|如今|眼下|迄今|现阶段|近期|截?至今|近(?:几|两|些)?年|连日来?|连年来"
    "|全年(?!龄)|年[初末底内](?![生涝新最第首高])|月[末底初]|[本上]?报告期[末内]?|期[末初](?!货)|期内"
    f"|入[春夏秋冬汛](?:后)?|[春夏秋冬](?:天|季)|周[一二三四五六日末](?!围)|收盘(?!价)|午盘|开盘(?!价)|发稿时?|[本上]个?赛季"
    '|[“"]?十[一二三四五]五[”"]?(?:时期)?)'
)
_AFTER = (
    "(?:以来|以來|来(?![自到源看说讲])|至今|期间|期間|时期|期末|间(?!接|隔|断|歇)|起(?![诉点到步初来草伏义获])"
    "|[之以]?前(?![列往后夕沿景茅排十三五几两茬])|底|末)?"
)
_LEAD = r"(?:截至|截止到?|自从?|(?<![升降增减跃移高低少多涨跌加缩压推延])[到至])?"
_TIME = re.compile(
    rf"{_LEAD}{_TOKEN}{{1,4}}{_AFTER}"
    rf"|(?:近|最近|过去|未来|今后|这|刚刚过去的){_D}{{1,3}}[多余]?(?:年|个月|周|天)(?:以?来|间|里|内)?"
    rf"|(?<!第){_D}{{1,3}}[多余]?(?:年|个月|天)(?:以来|来|间|里)(?!程)|近(?:几|些|两)?年来?|多年来|长期以来|连日来|赛季至今|{_D}{{1,3}}[年个]月?前(?!后)"
    "|(?:行动|活动|整治|改造|改革|实施|建成|投产|投运|投用|达产|通车|开通|完工|开放|上线|运行|运营)(?:开展)?(?:[之以]?[前后]|中)(?=[，,的])"
)
_WIDE = ("期间", "以来")
_AGAINST = re.compile(r"(?:比|较|較|与|與|同|相比|[高低快慢优好少多大小早晚]于|於|(?<!其中)是|相当于|为)$")
_SHARED = re.compile(
    r"[^，。；,;]{0,6}(?:的[^，。；,;]{0,6}[0-9一二两三四五六七八九十.]+(?:倍|成|%)|相比|持平|相同)"
)
_SOURCE = re.compile(r"[由从從](?:[^，。；,;、0-9]{0,2})$")
_EDGES = frozenset("，。；：！？、\n ,;:!?（）()　")
_WIDE_REACH = 18


def times(text: str, start: int, end: int) -> list[Span]:
    """The expressions of time between two offsets, the widest of each, without bases of comparison."""
    found = [
        Span(*match.span()) for match in _TIME.finditer(text, start, end) if not _compared(text, match.span())
    ]
    ends = {span.end: index for index, span in enumerate(found)}
    for word in _WIDE:
        at = text.find(word, start, end)
        while at >= 0:
            index = ends.get(at + 2)
            if index is None or found[index].start == at:
                found.append(_widened(text, start, at, at + 2))
            at = text.find(word, at + 2, end)
    found.sort()
    return [
        span
        for i, span in enumerate(found)
        if not any(other.covers(span) and other != span for other in found[max(0, i - 3) : i + 3])
    ]


def _compared(text: str, edges: tuple[int, int]) -> bool:
    """Whether a figure is only compared with this time: 比上年, 是去年同期的1.6倍."""
    start, end = edges
    before = _AGAINST.search(text, max(0, start - 3), start)
    if before is None:
        return False
    return before[0] not in {"是", "为"} or _SHARED.match(text, end) is not None


def is_source(text: str, span: Span) -> bool:
    """Whether a change sets out from this time (由2020年的…降至…): it governs the next value only."""
    if _SOURCE.search(text, max(0, span.start - 3), span.start) is None:
        return False
    return (
        not text.startswith(("起", "以来", "开始", "至今", "到", "至"), span.end)
        and text[span.end - 1] not in "起来今"
    )


def _widened(text: str, floor: int, at: int, end: int) -> Span:
    """期间 and 以来 with the phrase in front of them, back to the clause's edge."""
    start = at
    while start > floor and at - start < _WIDE_REACH and text[start - 1] not in _EDGES:
        start -= 1
    return Span(start, end)


def leading(text: str, start: int, end: int) -> int:
    """Where a stretch goes on behind the expression of time that opens it; its start where none does."""
    match = _TIME.match(text, start, end)
    if match is None:
        return start
    at = match.end()
    while at < end and text[at] in "，,、 的":
        at += 1
    return at
