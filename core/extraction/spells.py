"""Spans of time that are no durations: frames, lengths of service, windows in an indicator's name, ages."""

from __future__ import annotations

import re
from typing import Final

from core.extraction.lexicon import followers, listed
from core.extraction.site import Site

_DURATION_VERB: Final = re.compile(
    r"(?:历时|历经|连续|持续|为期|长达|用时|耗时|时长|时间|期限|潜逃|逃亡|在逃|平均|累计|徒刑|拘役|监禁|禁赛|停赛|达|满|从|为|缩短"
    r"|延长|工期|周期|至|到|超过|仅|只用|坚守|坚持|被困|间隔|相隔|时隔|提前|晚|不超过|压缩|了|历|管制|考验期|缓刑|寿命|剥夺政治权利)[约近]?$"
)
_FRAME_BEFORE: Final = re.compile(
    r"(?:近|过去|最近|未来|今后|(?<![目之以此先])前|此前|这|头|此后|随后|短短|接下来|往后|后|[假节]期|长假|黄金周|春运|暑运|国庆|春节|五一|中秋|端午|清明|元旦)的?$"
)
_FRAME_AFTER: Final = re.compile(
    r"[多余]?(?:以?来(?!自)|间(?![隔接])|里|之?内|以?前|以?后|之[后前]|中(?!心)|时间[里内])"
)
_SINCE: Final = re.compile(r"[多余]?以?来(?!自)")
_TRAIT: Final = re.compile(
    r"(?:一[一-鿿]就?是|一晃[一-鿿]了|从[警业教医检军艺政农商法]|[干教当守做跑开修唱演种养]了|工作|工龄|党龄|教龄|警龄|军龄|驾龄|入[党职警伍行]|任职|执教|当兵|服役|行医|执业|扎根|(?:扎根|从事|躬耕|耕耘|投身|深耕)[一-鿿]{1,8}|婚龄|结婚|任教)"
    r"(?:至今|已有|已|了|有|近|整整){0,2}$"
)
# What a year with its number only names: a school's form, a plan, a campaign.
_STAGES: Final = (
    "级",
    "制",
    "一贯制",
    "义务教育",
    "行动",
    "规划",
    "计划",
    "目标",
    "攻坚",
    "禁渔",
    "禁捕",
    "战略",
    "纲要",
)
# 五年下降4.7个百分点, 两年办理案件千余件: a time before the verb that another figure closes.
_FRAMED: Final = frozenset({"年", "个月", "天", "周"})
_KEPT: Final = ("控制在", "保持在", "稳定在", "压缩在")
_FIGURE: Final = r"[0-9千百万近超约][0-9.,余多万千百]*[一-鿿%]"
_ACTED: Final = re.compile(rf"[多余]?(?:共|累计|就)?(?:(?![到至为])[一-鿿]){{2,9}}{_FIGURE}")
_MOVED: Final = re.compile(rf"[多余]?(?:共|累计)?[一-鿿]{{0,2}}[升降增减涨跌缩][长加少升幅短]?了?{_FIGURE}")
_CLOSED: Final = re.compile(rf"[多余]?(?:共|累计|就)?(?:(?![到至为])[一-鿿]){{2,12}}{_FIGURE}")
_VERBS: Final = followers("verbs")
_EVENT: Final = listed("roles", "event")
# What came of it: 走了, 订出.
_CAME: Final = frozenset({"了", "出", "下", "起", "完", "回", "掉"})
_ROUND: Final = 24
_OPEN: Final = ("书房", "书店", "便利", "药店", "药房", "图书馆", "食堂", "门诊")
_EDGE: Final = frozenset("，。；：、,;: 　“（(")
_MEAN_AGE: Final = re.compile(r"(?:平均|预期|人均|年龄为|寿命|中位数)[^，。；]{0,8}$")
_WINDOW: Final = re.compile(
    r"内?[一-鿿]{1,8}?(?:率|占比|比例|比重)|(?:滑动|移动|加权|滚动)|[一-鿿]{0,4}(?:浓度|均值|均线|[涨跌]幅)|核酸|(?:期|内)?[一-鿿]{0,2}国债|期(?:[一-鿿]{0,4}利率|LPR|贷款)|(?:平均|年均|复合)[一-鿿]{0,6}增|[一-鿿]{0,7}(?<![一二两三四五六七八九十几半了每])圈"
)


def time_rule(site: Site) -> str | None:
    """Whether a time is a frame, a length of service, or part of an indicator's name."""
    if site.amount.unit in {"年", "载"} and _TRAIT.search(site.before) and "均" not in site.before[-8:]:
        return "trait.service"
    if site.amount.unit in {"个月", "天"} and site.after.startswith("大") and site.after[1:2] in "，。、的；":
        return "trait.age"
    if site.after.startswith(("期", "工作制", "制度", "年化")) or (
        site.amount.unit == "年" and site.after.startswith(_STAGES)
    ):
        return "definition.window"
    if _SINCE.match(site.after) or (_recent(site) and _reaches(site)):
        return "frame.span"
    if site.amount.unit == "小时" and site.amount.value == _ROUND and site.after.startswith(_OPEN):
        return "definition.window"
    if _DURATION_VERB.search(site.before) or site.before.endswith(_KEPT):
        return None
    if _WINDOW.match(site.after):
        return "definition.window"
    return "frame.span" if _frames(site) else None


def _frames(site: Site) -> bool:
    """Whether a time is only the frame of what is told: 过去五年, 三年里, 五年下降4.7个百分点."""
    if _FRAME_BEFORE.search(site.before) or _FRAME_AFTER.match(site.after) or site.amount.bound == "以内":
        return True
    if site.amount.unit not in _FRAMED:
        return False
    if _recent(site):
        return True
    if not site.before or site.before[-1] in _EDGE:
        return _ACTED.match(site.after) is not None
    if site.before.endswith(("由", "从")):
        return False
    return _MOVED.match(site.after) is not None or _acted(site)


def _acted(site: Site) -> bool:
    """Whether a verb stands right behind a time, and its own figure closes the clause: 三天卖出426辆."""
    after = site.after
    common = after[1:2] in _VERBS.get(after[:1], "") or _EVENT.starting(after, 0, len(after)) > 0
    common = common or (after[1:2] in _CAME and after[:1].isalpha())
    return common and _CLOSED.match(after) is not None


def _recent(site: Site) -> bool:
    """Whether it is a time such as 近三年, which reaches to the present."""
    return site.amount.unit in {"年", "个月"} and site.text[site.amount.start : site.amount.at] == "近"


def _reaches(site: Site) -> bool:
    """Whether what is told reaches over a time such as 近三年: its records, 从近三年的数据看."""
    if site.after.startswith(("最", "新", "同期", "首", "中")):
        return True
    return site.after.startswith("的") and site.before.endswith(("从", "据", "看", "对"))


def age_rule(site: Site, unit: str) -> str | None:
    """An age is a trait, unless it is a mean or bounds a set."""
    if unit != "旬" and _MEAN_AGE.search(site.before):
        return None
    return "definition.set" if site.amount.bound else "trait.age"
