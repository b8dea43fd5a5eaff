"""Whether the words around an amount make a change of it, and which way."""

from __future__ import annotations

import re
from typing import Final

from core.extraction.endings import rates, verbs, weak_verbs
from core.extraction.lexicon import listed
from core.extraction.site import Site
from core.model import Direction

_AFTER: Final = re.compile(
    r"的(?:年均|同比|平均|较高|高|较快|正)?"
    r"(?:(?P<up>速度增长|速度递增|增长|增速|增幅|涨幅|上涨|提升|上升)|(?P<down>降幅|跌幅|降速|下降|下跌|减幅))"
)
_BASIS: Final = re.compile(r"[比较]|环比|相[比差]")
_UP: Final = Direction.UP
_DOWN: Final = Direction.DOWN
_SIGNS: Final = {"+": _UP, "＋": _UP, "↑": _UP, "-": _DOWN, "－": _DOWN, "−": _DOWN, "↓": _DOWN}
# Nouns that end like a verb of change.
_NOUNS: Final = (
    "新增",
    "播放量",
    "排放量",
    "投放量",
    "发放量",
    "存放量",
    "开放量",
    "释放量",
    "摆放量",
    "改造提升",
    "整治提升",
    "巩固提升",
    "优化提升",
    "建设提升",
)
_NOUN_ENDS: Final = frozenset(word[-1] for word in _NOUNS)
# Words that end in such a character and are no verb.
_FIXED: Final = ("新增", "最高", "最低", "最多", "最少", "至多", "至少", "最快")
# Rates that are verbs as well: 增长到 leads to a level.
_MOVES: Final = ("增长", "上升", "提高", "上涨", "下降", "减少", "下跌")
_PLACES: Final = frozenset({"位", "名", "个位次", "位次", "个名次", "名次", "席"})
_HELD: Final = frozenset({"股", "份", "手"})
_LED: Final = re.compile(r"(?:(?P<up>增速|增幅|涨幅|升幅|增长率)|降幅|跌幅|降速)[一-鿿]{1,4}[到至]$")
_FROM: Final = re.compile(
    r"(?:(?P<up>增速|增幅|涨幅|增长率)|(?:降幅|跌幅|降速))(?:由|从)[^，。；]{0,20}(?:的|[0-9][^，。；]{1,8}[到至])$"
)
_STEP: Final = re.compile(r"[比较][^，。；]{1,8}?[^引改推先撤败]([进退])$")
_SHARES: Final = frozenset({"%", "个百分点"})
_SHARE: Final = re.compile(r"(?:(?P<up>[增加][持仓])|减[持仓])(?!比)[^，。；、,0-9至到的占为]{2,12}$")
_LEAD: Final = re.compile(
    r"(?:(?P<up>领先|(?<!最)[高多超]出)|落后)[^，。；、,0-9]{1,10}$|(?:[只仅还就相]|尚)差了?$"
)
# By how much a level lies beyond a mark: 高于全国平均水平2.3岁.
_MARK: Final = re.compile(
    r"(?:(?P<up>[高多快]于)|[低少慢]于)[^，。；、,0-9]{1,10}(?:水位|水平|进度|标准|目标|计划|预期|警戒线?|[限均定准戒常考]值|平均|要求)$"
)
_PULLED_DOWN: Final = re.compile(r"(?:下拉|拉低|拖累)[^，。；]{0,14}$")
_CLAUSE: Final = re.compile(r"[，,]")
# What is done more or less, and the sizes that a comparison sets side by side.
_MORE: Final = re.compile(
    "[比较](?![重例率值])[^，。；]{0,12}?(?:(?P<up>(?<!最)多[投亏拿赚挣花收交缴卖产跑用睡走做吃买付掏存发招销耗排养打装运开报]|新增|[大长重宽深厚贵远])"
    "|少[投亏拿赚挣花收交缴卖产跑用睡走做吃买付掏存发招销耗排养打装运开报]|[小轻窄浅薄矮])$"
)
_STANDARDS: Final = ("标准值", "基准值", "警戒值", "正常值", "参考值")
_DONE: Final = frozenset(
    "投亏拿赚挣花收交缴卖产跑用睡走做吃买付掏存发招销耗排养打装运开报增大长重宽深厚贵远小轻窄浅薄矮"
)
_COMPARED: Final = 16
_VERBS: Final = verbs()
_RATES: Final = rates()
_WEAK: Final = weak_verbs()
_STEPS: Final = ((listed("changes", "places_up"), _UP), (listed("changes", "places_down"), _DOWN))
_TRADES: Final = ((listed("changes", "trades_up"), _UP), (listed("changes", "trades_down"), _DOWN))
_PULLS: Final = ((listed("changes", "points_up"), _UP), (listed("changes", "points_down"), _DOWN))
# The characters in which the words that make a change can end right before its figure, and a rate.
_VERB_ENDS: Final = _VERBS.last | frozenset(_WEAK) | _DONE
_RATE_ENDS: Final = _VERB_ENDS | _RATES.last | {"的"}

Change = tuple[str, Direction]


def changed(site: Site) -> Change | None:
    """The rule and the direction that make a change of an amount, or None where it is a level."""
    unit = site.amount.known
    percent = unit is not None and unit.kind in {"ratio", "change"}
    before = site.before
    if before[-1:] in _SIGNS and percent:
        return _signed(before)
    if unit is not None and (kept := _traded(before, unit.word)) is not None:
        return kept
    if unit is not None and unit.kind == "change" and _PULLED_DOWN.search(before):
        return "change.points", _DOWN
    if (
        before[-1:] in (_RATE_ENDS if percent else _VERB_ENDS)
        and (found := _worded(before, percent=percent)) is not None
    ):
        return found
    if unit is not None and unit.kind == "change" and (pull := _pull(before)) is not None:
        return pull
    if (unit is not None or before.endswith(_STANDARDS)) and (gap := _apart(before)) is not None:
        return gap
    if percent and site.after[:1] == "的" and (after := _AFTER.match(site.after)) is not None:
        return "change.behind", _UP if after["up"] else _DOWN
    return None


def _worded(before: str, *, percent: bool) -> Change | None:
    """A change by the verb or noun before its figure."""
    if (verb := _verb(before)) is not None:
        return verb
    if percent and (rate := _rate(before) or _turned(before)) is not None:
        return rate
    return _weak(before, percent=percent)


def _apart(before: str) -> Change | None:
    """How far one is ahead of another, or short of a goal: 领先第二名1.08秒, 只差0.2件."""
    match = None
    if "领先" in before or "落后" in before or "出" in before or before.endswith(("差", "差了")):
        match = _LEAD.search(before)
    if match is None and "于" in before:
        match = _MARK.search(before)
    return None if match is None else ("change.verb", _UP if match["up"] else _DOWN)


def _moved(before: str) -> Change | None:
    """A move in an order: 前进6位."""
    for moves, direction in _STEPS:
        if moves.ending(before, len(before), 0):
            return "change.verb", direction
    step = _STEP.search(before) if before[-1:] in {"进", "退"} else None
    return None if step is None else ("change.verb", _UP if step[1] == "进" else _DOWN)


def _traded(before: str, unit: str) -> Change | None:
    """A move in an order, or a verb of trade before what is traded: 增持该公司30万股, 减持其41.5%."""
    if unit in _PLACES:
        return _moved(before)
    if (
        unit in _SHARES
        and ("持" in before or "仓" in before)
        and (share := _SHARE.search(before)) is not None
    ):
        return "change.verb", _UP if share["up"] else _DOWN
    if unit not in _HELD:
        return None
    start = max((edge.end() for edge in _CLAUSE.finditer(before)), default=0)
    last, found = -1, None
    for trades, direction in _TRADES:
        for at, _ in trades.found(before, start, len(before)):
            if at > last:
                last, found = at, ("change.verb", direction)
    return found


def _signed(before: str) -> Change | None:
    """A sign, unless it links the figure to something before it."""
    ahead = before[-2:-1]
    if ahead.isalnum() and (ahead.isascii() or ahead.isdigit()):
        return None
    return "change.sign", _SIGNS[before[-1]]


def _verb(before: str) -> Change | None:
    """A verb of change right before the figure, with nothing between but light words."""
    known = _VERBS
    end = len(before)
    for _ in range(4):
        length, direction = known.at(before, end)
        if direction is not None:
            if before[end - length - 1 : end - length] == "最":
                return None
            named = direction is _UP and before[end - 1] in _NOUN_ENDS and before.endswith(_NOUNS, 0, end)
            return None if named else ("change.verb", direction)
        if not length:
            return None
        end -= length
    return None


def _rate(before: str) -> Change | None:
    """A noun such as 增速 or 降幅, with light verbs between it and the figure."""
    known = _RATES
    end = len(before)
    for _ in range(5):
        length, direction = known.at(before, end)
        if direction is not None:
            gap = before[end:]
            led = "为" in gap and ("由" in before or "从" in before)
            reached = led or "到" in gap or "至" in gap
            if reached and before.endswith(_MOVES, end - length, end):
                return None
            return "change.rate-noun", direction
        if not length:
            return None
        end -= length
    return None


def _turned(before: str) -> Change | None:
    """A rate that went to its figure: 增速变缓至3%, 增速由一季度的4%加快到二季度的5%."""
    match = _LED.search(before) or _FROM.search(before) if before[-1] in "的到至" else None
    if match is None:
        return None
    return "change.rate-noun", _UP if match["up"] else _DOWN


def _pull(before: str) -> Change | None:
    """The last verb that compares or pulls, before the points: 快于全国, 拉动经济."""
    best, found = -1, None
    for pulls, direction in _PULLS:
        for start, _ in pulls.found(before, 0, len(before)):
            if start > best:
                best, found = start, ("change.points", direction)
    return found


def _weak(before: str, *, percent: bool) -> Change | None:
    """A single character such as 增, 降, 多, 少: it needs a percentage or a comparison."""
    end = len(before.rstrip("了出约近超"))
    direction = _WEAK.get(before[end - 1]) if end else None
    if direction is None:
        return _more(before, end)
    if not percent and before[end - 2 : end - 1] == "连":
        # So long it went the same way: 连跌三个季度.
        return None
    sure = before[end - 1] in "涨跌" or (percent and before[end - 1] in "增升减降")
    if not sure and _BASIS.search(before) is None:
        return None
    return _more(before, end) if before.endswith(_FIXED, 0, end) else ("change.verb", direction)


def _more(before: str, end: int) -> Change | None:
    """What was done more or less than in a comparison, or how much bigger something is: 同比少投."""
    if end < 2 or before[end - 1] not in _DONE or ("比" not in before and "较" not in before):
        return None
    found = _MORE.search(before, max(0, end - _COMPARED), end)
    return None if found is None else ("change.verb", _UP if found["up"] else _DOWN)
