"""Expressions of time in a text, without those that a figure is only compared with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from core.model import Span

_D = "[0-9０-９〇零一二三四五六七八九十]"
_SOME = "[0-9０-９〇零一二三四五六七八九十两几数]"
_TO = "[至到—\\-－–~～]"
_NUMBER = rf"{_D}{{1,2}}"
_DAY = rf"{_D}{{1,3}}[日号](?:{_TO}(?:{_NUMBER}月)?{_D}{{1,3}}[日号])?"
_EDGE = "(?:底|末|初|[上中下]{1,2}旬)"
_CLOCK = rf"{_NUMBER}[时時](?:{_NUMBER}分)?许?(?:{_TO}{_NUMBER}[时時])?"
_HOUR = rf"(?:凌晨|清晨|早晨|上午|中午|下午|傍晚|晚上?|深夜|夜间)(?:{_CLOCK})?"
_FEAST = (
    '[“"]?(?:春节|国庆节?|中秋节?|五一|十一|双节|元旦|清明节?|端午节?|春运|暑运|暑|寒|汛期|节日)[”"]?'
    "(?:假日|小?长假|假期|黄金周|期间|前后|期(?=间|[，,]|前)|假(?=[，,期])|间|[0-9]{1,2}天(?=[，,])|(?=[，,]))"
)
_TOKEN = (
    rf"(?:{_D}{{4}}(?:年[和、]{_D}{{4}}){{1,4}}年|{_D}{{4}}(?:[/—\-－]{_D}{{2,4}})?赛季"
    rf"|{_D}{{4}}(?:(?:{_TO}|、|和){_D}{{4}}){{0,5}}(?:年度?|學年|学年度?|财年){_EDGE}?"
    rf"|(?<=[日号天]){_HOUR}|[上本]世纪(?:{_D}{{2}}年代|{_EDGE})"
    rf"|(?:[今去本当當上明同]|上一|前)年度?(?:{_EDGE}|内)?|(?<=年)一年[中里间内]|(?<=[今去前明]年)一年(?!级)|一年(?:下来|到头)|(?:除夕|大年夜|元宵节?)(?:当[天日晚])?|(?:正月|腊月|冬月)(?:初[一二三四五六七八九十]|[一二三四五六七八九十]{2})"
    rf"|{_NUMBER}(?:(?:{_TO}|、){_NUMBER})?月(?!饼|球)(?:{_DAY}(?:{_HOUR}|{_CLOCK})?|份?(?:当月|单月|{_EDGE})?)"
    rf"(?:{_TO}{_NUMBER}月份?(?:{_DAY})?)?"
    rf"|第?[一二三四1-4](?:{_TO}[二三四2-4])?季度{_EDGE}?|前[一二两三1-3]个?季度{_EDGE}?"
    rf"|[上下]半年{_EDGE}?|[前头](?:{_NUMBER}|两)个?[月周天]|{_FEAST}(?:前{_D}天)?"
    "|那时|届时|次年|翌年|头一?年(?!轻)|第[二三四五六七八九十]年(?=[，,])|(?<=[，。；,;\n])第[一二三四五六七八九十]年(?!级|度|会|的)|(?<=[今去前明本]年)(?:春运|暑运|春节|国庆|中秋|元旦|汛期)(?!联欢|晚会)"
    "|同期|[上本这]个?月(?!球)(?:[上中下]{1,2}旬)?|[上本全当]周(?!边|期|转|年|长)(?:[一二三四五六]|日(?!均))?|[当本][月日季周天晚](?!线|報|报)|[昨今次]日|[昨今][天晚夜晨早]|假期(?:(?:前|后)?[0-9一二三四五六七八]{1,2}[天日])?"
    "|半年度?|[上本]季度|上个?学期|本学期|新学期|这[一段](?:期间|时间|时期|阶段)"
    rf"|(?<=[，,。；;：\n]){_HOUR}(?=[，,])|(?<=[，,。；;：\n“])(?:以前|从前|其间)(?!的)"
    "|节[前后][0-9]{1,2}[天日周]|日前|近日|目前|当前|现在|如今|眼下|迄今|现阶段|近期|截?至今|近(?:几|两|些)?年(?!多)|连日来?|连年来"
    "|全年(?!龄)|全月|年[初末底内](?![生涝新最第首高])|月[末底初]|[本上]?报告期[末内]?|期[末初](?!货)|期内"
    "|入[春夏秋冬汛](?:后)?|[春夏秋冬](?:天|季(?=[，,。、的里至到以期]))|周[一二三四五六日](?!围)|收盘(?!价)|午盘|开盘(?!价)"
    '|发稿时?|[本上这]个?赛季|[“"]?十[一二三四五]五[”"]?(?:时期)?)'
)
_AFTER = (
    "(?:以来|以來|来(?![自到源看说讲客访宾临])|至今|期间|期間|时期|期末|间(?!接|隔|断|歇)|起(?![诉点到步初来草伏义获])"
    "|[之以]?前(?![列往后夕沿景茅排十三五几两茬])|底|末|的一(?:天|个(?:午后|[上下]午|[清早]晨|晚上|深夜|傍晚)))?"
)
_LEAD = r"(?:截至|截止到?|自从?|(?<![升降增减跃移高低少多涨跌加缩压推延直])[到至])?"
# Where an expression can begin at all: a cheap look at two characters spares the long one nearly everywhere.
_FIRST = (
    "那届次翌正腊除大元闭其上下中今从以假元入全冬刚到前午半去双发同周国夏多如完实寒年建开当當截投报收改整新日明春昨暑最月期未本次汛活清现"
    '凌清早深夜傍头目眼秋端第自至节行赛达迄过运近这连通长“"'
)
_SECOND = (
    "那夕宵一二三四五六七八九十〇零两几数上下中之些产今从以假元入全内冬刚初前动午半去双发同后告周国在夏夜天如季学寒工年庆"
    "底开当當成截报收放新施日旦时明春昨晚晨暑月期末本来次止段汛治清现用盘目眼秋稿端第线至节营行赛起车迄运近这连通造"
    '长间阶革到个多幕业世晨午早头傍号小元假期0-9０-９“"'
)
_OPENS = rf"(?=[{_FIRST}][{_SECOND}]|{_SOME}{{1,4}}[年月日号个天周季学多余前至到、和—\-－–~～/赛财])"
_TIME = re.compile(
    rf"{_OPENS}(?:{_LEAD}{_TOKEN}{{1,4}}(?:{_TO}{_TOKEN}{{1,4}})?{_AFTER}"
    rf"|(?:近|最近|过去的?|未来|今后|这|刚刚过去的){_SOME}{{1,3}}[多余]?(?:年|个月|周|天)多?(?:以?来|间|里|内)?"
    rf"|(?<!第){_SOME}{{1,3}}[多余]?(?:年|个月|天)多?(?:以来|来|间|里|内)(?!程)"
    rf"|(?<![续近第]){_SOME}年(?=平均[增下提]|年均|净?增长?[0-9]|下降[0-9])|近(?:几|些|两)?年来?|多年来|长期以来|连日来|赛季至今|{_SOME}{{1,3}}(?:[年天]|个月)(?:前(?!后)|后(?=[，,]))|{_SOME}{{1,3}}个?半?(?:小时|分钟|钟头)[之以]?后(?!续)|[半几两一]个?(?:月|星期|学期)[之以]?[内里]"
    rf"|(?<=[，,。；;：\n]){_D}{{1,2}}[日号](?:{_TO}{_D}{{1,2}}[日号]|{_HOUR}|{_CLOCK}|(?=[，,晚的]))"
    "|(?:行动|活动|整治|改造|改革|实施|建成|投产|投运|投用|达产|通车|开通|完工|开放|上线|运行|运营|开幕|闭幕|开学|开业)(?:开展)?(?:[之以]?[前后]|中|首[日周月年]|当[日天月年]|日)(?=[，,的举]))"
)
_BEGINNING: Final = frozenset(f"{_FIRST}0123456789０１２３４５６７８９〇零一二三四五六七八九十两几数")
_WIDE = ("期间", "以来")
_AGAINST = re.compile(
    r"(?:(?<![同环])比起?|距离?|[相比较][较比]?于|相?对于|较之|较|較|与|與|同|相比|[高低快慢优好少多大小早晚]于|於|(?<!其中)是|相当于|为)$"
)
_COMPARING = frozenset("比起之距离较較与與同于於是为")
_SHARED = re.compile(
    r"[^，。；,;]{0,6}(?:的[^，。；,;]{0,6}[0-9一二两三四五六七八九十.]+(?:倍|成|%)|相比|持平|相同)"
)
_OBJECT = re.compile(r"[与和同跟較较比][^，。；、,;0-9]{2,12}的$")
# A time in front of one of these only says what for: 完成全年目标的61%.
_AIMS = ("目标", "任务", "计划", "预算", "预期", "的目标", "的任务")
_FIGURE = re.compile(r"的[0-9０-９]")
_EXTREME = re.compile(r"[，,]?[^，,。；;0-9]{0,12}(?:最|首次|首个|新高|新低|第一次)")
ORIGIN = frozenset("由从從")
_RANGE = re.compile("[年月日号]" + _TO)
_SEEN = re.compile(r"的?[^，。；、,;0-9]{0,8}[来上]?看[，,]")
_SOURCE = re.compile(r"[由从從](?:[^，。；,;、0-9]{0,2})$")
_EDGES = frozenset("，。；：！？、\n ,;:!?（）()　")
_SINCE = re.compile(r"自从?(?=[0-9０-９去今上本])")
_WIDE_REACH = 18
_TITLE = 40


def times(text: str, start: int, end: int) -> list[Span]:
    """The expressions of time between two offsets, the widest of each, without bases of comparison."""
    found = []
    titled = text.find("《", start, end) >= 0
    for match in _TIME.finditer(text, start, end):
        begin, stop = match.span()
        if text.startswith(_AIMS, stop):
            continue
        if text[begin - 1 : begin] in _COMPARING and _compared(text, begin, stop):
            continue
        if text[begin - 1 : begin] == "的" and _within_comparison(text, begin, stop):
            continue
        if titled and _titled(text, start, begin):
            continue
        found.append(Span(begin, stop))
    wide = [at for word in _WIDE for at in _places(text, word, start, end)]
    return _widest(text, start, found, wide) if wide else found


def _titled(text: str, start: int, at: int) -> bool:
    """Whether a place lies inside 《》, where a time is part of a name."""
    floor = max(start, at - _TITLE)
    return text.rfind("《", floor, at) > text.rfind("》", floor, at)


def _places(text: str, word: str, start: int, end: int) -> Iterator[int]:
    """Where a word stands between two offsets."""
    at = text.find(word, start, end)
    while at >= 0:
        yield at
        at = text.find(word, at + len(word), end)


def _widest(text: str, start: int, found: list[Span], wide: list[int]) -> list[Span]:
    """The expressions together with the phrases that 期间 and 以来 close, the widest of each.

    What 以来 only lends to a superlative (参赛以来最好的一次) is no time of a figure.
    """
    ends = {span.end: span.start for span in found}
    phrases = [_widened(text, start, at, at + 2) for at in wide if ends.get(at + 2, at) == at]
    idle = [span for span in phrases if text.endswith("以来", 0, span.end) and _EXTREME.match(text, span.end)]
    found.extend(phrases)
    found.sort()
    return [
        span
        for i, span in enumerate(found)
        if not any(other.covers(span) and other != span for other in found[max(0, i - 3) : i + 3])
        and span not in idle
    ]


def _compared(text: str, start: int, end: int) -> bool:
    """Whether a figure is only compared with this time: 比上年, 是去年同期的1.6倍."""
    before = _AGAINST.search(text, max(0, start - 3), start)
    if before is None or (before[0][-1] == "于" and _FIGURE.match(text, end)):
        return False
    return before[0] not in {"是", "为"} or _SHARED.match(text, end) is not None


def _within_comparison(text: str, start: int, end: int) -> bool:
    """Whether a time stands inside what is compared with: 与新冠疫情前的2019年战果相比."""
    return (
        _OBJECT.search(text, max(0, start - 14), start) is not None and _SHARED.match(text, end) is not None
    )


def is_source(text: str, span: Span) -> bool:
    """Whether a change sets out from this time (由2020年的…降至…): it governs the next value only."""
    ahead = text[max(0, span.start - 3) : span.start]
    if ORIGIN.isdisjoint(ahead) or _SOURCE.search(ahead) is None:
        return False
    if _RANGE.search(text, span.start + 1, span.end):
        return False
    return (
        not text.startswith(("起", "以来", "开始", "至今", "到", "至"), span.end)
        and _SEEN.match(text, span.end) is None
        and text[span.end - 1] not in "起来今"
    )


def _widened(text: str, floor: int, at: int, end: int) -> Span:
    """期间 and 以来 with the phrase in front of them, back to the clause's edge."""
    start = at
    while start > floor and at - start < _WIDE_REACH and text[start - 1] not in _EDGES:
        start -= 1
    since = _SINCE.search(text, start, at)
    return Span(start if since is None else since.start(), end)


def leading(text: str, start: int, end: int) -> int:
    """Where a stretch goes on behind the expression of time that opens it; its start where none does."""
    match = _TIME.match(text, start, end) if start < end and text[start] in _BEGINNING else None
    if match is None:
        return start
    at = match.end()
    while at < end and text[at] in "，,、 的":
        at += 1
    return at
