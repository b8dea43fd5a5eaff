"""Expressions of time in a text, without those that a figure is only compared with."""

from __future__ import annotations

import re
from typing import Final

from core.extraction.lexicon import Characters, Pairs, Words
from core.model import Span

_D: Final = "[0-9０-９〇零一二三四五六七八九十]"
_SOME: Final = "[0-9０-９〇零一二三四五六七八九十两几数]"
_TO: Final = "[至到—\\-－–~～]"
_NUMBER: Final = rf"{_D}{{1,2}}"
_DAY: Final = rf"{_D}{{1,3}}[日号](?:{_TO}(?:{_NUMBER}月)?{_D}{{1,3}}[日号])?"
_EDGE: Final = "(?:底|末|初|[上中下]{1,2}旬)"
_CLOCK: Final = rf"{_NUMBER}[时時](?:{_NUMBER}分)?许?(?:{_TO}{_NUMBER}[时時])?"
_HOUR: Final = rf"(?:凌晨|清晨|早晨|上午|中午|下午|傍晚|晚上?|深夜|夜间)(?:{_CLOCK})?"
_FEAST: Final = (
    '[“"]?(?:春节|国庆节?(?:[、和]?中秋节?)?|中秋节?|五一|十一|双节|元旦|清明节?|端午节?|春运|暑运|暑|寒|汛期|节日)[”"]?'
    "(?:假日|小?长假|假期|黄金周|期间|前后|期(?=间|[，,]|前)|假(?=[，,期])|间|[0-9]{1,2}天(?=[，,])|(?=[，,]))"
)
_TOKEN: Final = (
    rf"(?:{_D}{{4}}(?:年[和、]{_D}{{4}}){{1,4}}年|{_D}{{4}}(?:[/—\-－]{_D}{{2,4}})?赛季"
    rf"|{_D}{{4}}(?:(?:{_TO}|、|和){_D}{{4}}){{0,5}}(?:年度?|學年|学年度?|财年){_EDGE}?"
    rf"|(?<=[日号天]){_HOUR}|[上本]世纪(?:{_D}{{2}}年代|{_EDGE})"
    rf"|(?:[今去本当當上明同]|上一|前)年度?(?:{_EDGE}|内)?|(?<=年)一年[中里间内]|(?<=[今去前明]年)一年(?!级)|一年(?:下来|到头)|(?:除夕|大年夜|元宵节?)(?:当[天日晚])?|(?:正月|腊月|冬月)(?:初[一二三四五六七八九十]|[一二三四五六七八九十]{2})"
    rf"|{_NUMBER}(?:(?:{_TO}|、){_NUMBER})?月(?!饼|球)(?:{_DAY}(?:{_HOUR}|{_CLOCK})?|份?(?:当月|单月|{_EDGE})?)"
    rf"(?:{_TO}{_NUMBER}月份?(?:{_DAY})?)?"
    rf"|第?[一二三四1-4](?:{_TO}[二三四2-4])?季度{_EDGE}?|前[一二两三1-3]个?季度{_EDGE}?"
    rf"|[上下]半年{_EDGE}?|[前头](?:{_NUMBER}|两)个?[月周天]|{_FEAST}(?:前{_D}天)?"
    "|那时|届时|次年|翌年|头一?年(?!轻)|第[二三四五六七八九十]年(?=[，,])|(?<=[，。；,;\n])第[一二三四五六七八九十]年(?!级|度|会|的)|(?<=[今去前明本]年)(?:春运|暑运|春节|国庆|中秋|元旦|汛期)(?!联欢|晚会)"
    "|同期|[上本这]个?月(?!球)(?:[上中下]{1,2}旬)?|[上本全当]周(?!边|期|转|年|长)(?:[一二三四五六]|日(?!均))?|[当本][月日季周天晚](?!线|報|报)|[昨今次]日|[昨今][天晚夜晨早]|假期里?(?:(?:前|后)?[0-9一二三四五六七八]{1,2}[天日])?"
    "|半年度?|[上本]季度|上个?学期|本学期|新学期|这[一段](?:期间|时间|时期|阶段)"
    rf"|(?<=[，,。；;：\n]){_HOUR}(?=[，,])|(?<=[，,。；;：\n“])(?:以前|从前|其间)(?!的)"
    "|节[前后][0-9]{1,2}[天日周]|日前|近日|目前|当前|(?<![出体表实呈])现在|如今|眼下|迄今|现阶段|近期|截?至今|近(?:几|两|些)?年(?!多)|连日来?|连年来"
    "|全年(?!龄)|全月|年[初末底内](?![生涝新最第首高])|月[末底初]|[本上]?报告期[末内]?|期[末初](?!货)|期内"
    "|入[春夏秋冬汛](?:后)?|[今去][春夏秋冬](?!季|天|粮|播|收|油|种)|(?:[这整]个|今年|去年)[春夏秋冬][天季]|[春夏秋冬](?:天|季(?=[，,。、的里至到以期最]))|周[一二三四五六日](?!围)|前[天日](?!数|期)|往年(?!的)|同一?[天日](?=[，,])|全季(?!度)|上?季末|收盘(?!价)|午盘|开盘(?!价)"
    '|发稿时?|[本上这]个?赛季|[“"]?十[一二三四五]五[”"]?(?:时期)?)'
)
_AFTER: Final = (
    "(?:以来|以來|来(?![自到源看说讲客访宾临])|至今|期间|期間|时期|期末|间(?!接|隔|断|歇)|起(?![诉点到步初来草伏义获])"
    "|[之以]?前(?![列往后夕沿景茅排十三五几两茬])|底|末|的一(?:天|个(?:午后|[上下]午|[清早]晨|晚上|深夜|傍晚)))?"
)
_LEAD: Final = r"(?:截至|截止到?|自从?|(?<![升降增减跃移高低少多涨跌加缩压推延直])[到至])?"
# How an expression can begin: a look at two characters spares the long one nearly everywhere.
# Each group tells some first characters, and with what these go on.
_FIGURES: Final = "0123456789０１２３４５６７８９〇零一二三四五六七八九十"
_SECONDS: Final = (
    "年月期:内初底末 从目以日当节:前 活行:动 去明大多次连翌當:年 下中端:午 次连节:日 全:周年月"
    " 上:一世个午半周季学年报月线赛 本:世个周天季学年报日晚月赛 当:周天季年日晚月 今昨:后夜天年日早晚晨"
    f" 近:{_FIGURES}两些几年数日期 这:{_FIGURES}两个几数月段赛 第:{_FIGURES} 前头:{_FIGURES}两年"
    f" 晚:{_FIGURES}上间 春夏秋冬:天季月节运"
    " 今去:春夏秋冬 整:个 前:天日 往:年 同:一天日 全:季 季:末"
    " 开:业学幕放盘通 半:个学年月 同:年期 下:半 中:秋 运:营行"
    " 建:成 实:施 改:造革 投:产用运 整:治 完:工 通:车 达:产 现:在阶 过:去 长假汛:期 其夜:间 届那:时"
    " 周:一二三四五六日 迄如:今 未:来 最:近 发:稿 国:庆 新:学 刚:刚 报:告 截:止至 收午:盘 早凌清:晨"
    " 清:明 深:夜 傍:晚 寒暑:假期间前长小运0123456789 入:春夏秋冬汛 双:节 节:后 元:宵旦 眼:下 赛:季 闭:幕"
    ' 除:夕 腊正:月 “":中五元十双国寒春暑汛清端节'
    f' 自到至:{_FIGURES}“"上下中今从以假傍元入全冬前午半去双发同周国夏夜头如寒年开当截报收新日早明'
    "春昨晚暑月期本次汛清现當目眼秋端第至节迄近这连那"
)


def _worded() -> dict[str, str]:
    """For each character but figures that can open an expression, what may follow it."""
    found: dict[str, str] = {}
    for group in _SECONDS.split():
        firsts, seconds = group.split(":")
        for first in firsts:
            found[first] = found.get(first, "") + seconds
    return found


_WORDED: Final = _worded()
_PAIRS: Final = Pairs(first + second for first, seconds in _WORDED.items() for second in seconds)
_FIRSTS: Final = Characters(_WORDED)
_NUMERALS: Final = Characters(f"{_FIGURES}两几数")
_OPENERS: Final = Characters(_FIRSTS, _NUMERALS)
_FIGURED: Final = re.compile(
    rf"{_SOME}(?={_SOME}{{0,3}}(?:[年月季学财赛]|[至到、和—\-－–~～/]{_D}|[多余][年个天]|个[月半小分钟星学]"
    rf"|天(?:[多以来间里内前后]|[一-鿿][了出下起完回掉]|[劝查卖办跑接救送采建修挖抓破排巡募筹收发投审]))|(?<=[，,。；;：\n].){_D}?[日号])"
)
# The row of figures that the expression above looks through, with what it may go on with: few rows do.
_ROW: Final = re.compile(rf"{_SOME}++(?=[年月季学财赛至到、和—\-－–~～/多余个天日号])")
_FEW: Final = 4
_TIME: Final = re.compile(
    rf"(?:{_LEAD}{_TOKEN}{{1,4}}(?:{_TO}{_TOKEN}{{1,4}})?{_AFTER}"
    rf"|(?:近|最近|过去的?|未来|今后|这|刚刚过去的){_SOME}{{1,3}}[多余]?(?:年|个月|周|天)多?(?:以?来|间|里|内)?"
    rf"|(?<!第){_SOME}{{1,3}}[多余]?(?:年|个月|天)多?(?:以来|来|间|里|内)(?!程)"
    rf"|(?<![续近第前后]){_SOME}年(?=平均[增下提]|年均|净?增[长加]?[0-9]|下降[0-9]|减少[0-9])|(?<=[一-鿿，,])(?<![续近第由从历为达有了整足]){_SOME}{{1,2}}[天年](?=(?:[一-鿿][了出下起完回掉]|[劝查卖办跑接救送采建修挖抓破排巡募筹收发投审])[^，。；]{{0,10}}[0-9])|近(?:几|些|两)?年来?|多年来|长期以来|连日来|赛季至今|{_SOME}{{1,3}}(?:[年天]|个月)(?:前(?!后)|后(?=[，,]))|{_SOME}{{1,3}}个?半?(?:小时|分钟|钟头)[之以]?后(?!续)|[半几两一]个?(?:月|星期|学期)[之以]?[内里]"
    rf"|(?<=[，,。；;：\n]){_D}{{1,2}}[日号](?:{_TO}{_D}{{1,2}}[日号]|{_HOUR}|{_CLOCK}|(?=[，,晚的]))"
    "|(?:行动|活动|整治|改造|改革|实施|建成|投产|投运|投用|达产|通车|开通|完工|开放|上线|运行|运营|开幕|闭幕|开学|开业)(?:开展)?(?:[之以]?[前后]|中|首[日周月年]|当[日天月年]|日)(?=[，,的举]))"
)
# Plain expressions; a long look is needed where one of these may follow.
_PLAIN: Final = Words(
    [f"{first}年" for first in "去今全上"]
    + [f"{first}季度" for first in "一二三四"]
    + ["上半年", "下半年", "同期", "目前", "年末", "年底", "年初"]
)
_DIGITS: Final = Characters("0123456789")
_GOES_ON: Final = Characters(
    _NUMERALS, "度份底末初内期间間时以之起前来至到和、—-－–~～的当单一饼球龄暑寒生涝新最首高第"
)
_THIRDS: Final = Characters("上中下")
_COUNTED: Final = "季年至到—-－–~～"
_WIDE: Final = ("期间", "以来", "发生后", "结束后", "结束时")
# The longer ones close a time in front of a comma or what is of it; elsewhere they are part of what is told.
_CLOSED: Final = frozenset("，,的")
_LOOSE: Final = 2
_AGAINST: Final = re.compile(
    r"(?:(?<![同环])比起?|距离?|[相比较][较比]?于|相?对于|较之|较|較|与|與|同|相比|[高低快慢优好少多大小早晚]于|於|(?<!其中)是|相当于|为)$"
)
_COMPARING: Final = Characters("比起之距离较較与與同于於是为")
_SHARED: Final = re.compile(
    r"[^，。；,;]{0,6}(?:的[^，。；,;]{0,6}[0-9一二两三四五六七八九十.]+(?:倍|成|%)|相比|持平|相同)"
)
_OBJECT: Final = re.compile(r"[与和同跟較较比][^，。；、,;0-9]{2,12}的$")
# A time in front of one of these only says what for: 完成全年目标的61%.
_AIMS: Final = ("目标", "任务", "计划", "预算", "预期", "的目标", "的任务")
_FIGURE: Final = re.compile(r"的[0-9０-９]")
_SPEAKING: Final = frozenset("问说谈提讲聊想")
_EXTREME: Final = re.compile(r"[，,]?[^，,。；;0-9]{0,12}(?:最|首次|首个|新高|新低|第一次)")
_EDGES: Final = Characters("，。；：！？、\n ,;:!?（）()　")
_SINCE: Final = re.compile(r"自从?(?=[0-9０-９去今上本])")
_WIDE_REACH: Final = 18
_TITLE: Final = 40


def times(text: str, start: int, end: int) -> list[Span]:
    """The expressions of time between two offsets, the widest of each, without bases of comparison."""
    found = []
    titled = text.find("《", start, end) >= 0
    stop = start
    for begin in _openings(text, start, end):
        if begin < stop or (reached := _end(text, begin, end)) == begin:
            continue
        stop = reached
        if text[begin] == "到" and text[begin - 1] in _SPEAKING:
            continue
        if text.startswith("当年价", begin):
            continue
        if text.startswith(_AIMS, stop):
            continue
        if begin and _COMPARING.at(text, begin - 1) and _compared(text, begin, stop):
            continue
        if text[begin - 1 : begin] == "的" and _within_comparison(text, begin, stop):
            continue
        if titled and _titled(text, start, begin):
            continue
        found.append(Span(begin, stop))
    wide = [
        (at, at + len(word))
        for word in _WIDE
        for at in _places(text, word, start, end)
        if len(word) == _LOOSE or text[at + len(word)] in _CLOSED
    ]
    return _widest(text, start, found, wide) if wide else found


def _end(text: str, start: int, end: int) -> int:
    """Where the expression ends that begins here; its start where none does."""
    stop = _plain_end(text, start, end)
    if stop > start and stop + 1 < end and not _goes_on(text, stop):
        return stop
    if text[start] == "第" and start + 2 < end and text[start + 2] not in _COUNTED:
        return start
    match = _TIME.match(text, start, end)
    return start if match is None else match.end()


def _plain_end(text: str, start: int, end: int) -> int:
    """Where 2025年, 12月, 上年 or 一季度 ends; its start where nothing so plain stands here."""
    if not _DIGITS.at(text, start):
        return start + _PLAIN.starting(text, start, end)
    at = _DIGITS.row_end(text, start, min(end, start + 4))
    if at >= end or at == start + 3 or text[at] != ("年" if at == start + 4 else "月"):
        return start
    return at + 2 if text.startswith("月份", at) and at + 1 < end else at + 1


def _goes_on(text: str, at: int) -> bool:
    """Whether more of an expression of time may follow behind a plain one."""
    if _GOES_ON.at(text, at) or (_THIRDS.at(text, at) and text[at + 1] in "上中下旬"):
        return True
    return _begins_worded(text, at)


def _begins_worded(text: str, at: int) -> bool:
    """Whether an expression can begin with the two characters that stand here, the first no figure."""
    return _PAIRS.at(text, at) and text[at + 1] in _WORDED.get(text[at], "")


def _openings(text: str, start: int, end: int) -> list[int]:
    """Where an expression may begin."""
    found = []
    at = _FIRSTS.find(text, start, end - 1)
    while at >= 0:
        if _begins_worded(text, at):
            found.append(at)
        at = _FIRSTS.find(text, at + 1, end - 1)
    for row in _ROW.finditer(text, start, end):
        stop = row.end()
        places = range(max(row.start(), stop - _FEW), stop)
        found += [at for at in places if _FIGURED.match(text, at, end) is not None]
    found.sort()
    return found


def _titled(text: str, start: int, at: int) -> bool:
    """Whether a place lies inside 《》, where a time is part of a name."""
    floor = max(start, at - _TITLE)
    return text.rfind("《", floor, at) > text.rfind("》", floor, at)


def _places(text: str, word: str, start: int, end: int) -> list[int]:
    """Where a word stands between two offsets."""
    found = []
    at = text.find(word, start, end)
    while at >= 0:
        found.append(at)
        at = text.find(word, at + len(word), end)
    return found


def _widest(text: str, start: int, found: list[Span], wide: list[tuple[int, int]]) -> list[Span]:
    """The expressions together with the phrases that 期间 and 以来 close, the widest of each.

    What 以来 only lends to a superlative (参赛以来最好的一次) is no time of a figure.
    """
    ends = {span.end: span.start for span in found}
    phrases = [_widened(text, start, at, stop) for at, stop in wide if ends.get(stop, at) == at]
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


def _widened(text: str, floor: int, at: int, end: int) -> Span:
    """期间 and 以来 with the phrase in front of them, back to the clause's edge."""
    start = at
    while start > floor and at - start < _WIDE_REACH and not _EDGES.at(text, start - 1):
        start -= 1
    since = _SINCE.search(text, start, at)
    return Span(start if since is None else since.start(), end)


def leading(text: str, start: int, end: int) -> int:
    """Where a stretch goes on behind the expression of time that opens it; its start where none does."""
    if start + 1 >= end or not _OPENERS.at(text, start):
        return start
    if _NUMERALS.at(text, start):
        if _ROW.match(text, start, end) is None or _FIGURED.match(text, start, end) is None:
            return start
    elif not _begins_worded(text, start):
        return start
    at = _end(text, start, end)
    if at == start:
        return start
    while at < end and text[at] in "，,、 的":
        at += 1
    return at
