"""The verb of a phrase: where it begins behind a subject, a preposition or the means."""

from __future__ import annotations

import re
from typing import Final

from core.extraction.bodies import names_one
from core.extraction.lexicon import Characters, edges, listed
from core.model import Span

_HAS: Final = re.compile(r"(?<![所拥国私公持现特原占含没享共只设建仅具还就留])有(?![效限机色关线序期])")
_OWN: Final = re.compile("[现原]有")
_LIGHT: Final = re.compile(r"(?:实现|完成)(?=[一-鿿]{2})(?![^，]?[率额度量])")
_LED: Final = re.compile(r"(?<![公总])共(?![享同产和识青公鸣建性计有])|(?:累计|先后|陆续|相继)(?=[一-鿿]{4})")
_FOR: Final = re.compile(
    r"(?<![行作成认称视因人])为(?![主期])|(?<![面针应])对(?![外口])|(?<![面走去])向|给(?!付)"
)
# Without one of these, a phrase has none of the words that the expressions here look for.
_TELLING: Final = Characters("为对向给有共累先陆相实完")
_TURNING: Final = Characters("把将从采通依围利运借")
_MANNER: Final = re.compile(r"(?:方式|形式|办法|渠道|手段|途径|模式|契机|节点|主题)(?=[一-鿿]{2})")
_MEANS: Final = ("采取", "采用", "通过", "依托", "围绕", "利用", "运用", "借助")
MEANS_STARTS: Final = frozenset(word[0] for word in _MEANS)
MEAN: Final = re.compile(r"(?:[周日月]?平均|日均|月均|年均|场均|次均|件均|床均|单均|班均)(?=[一-鿿]{2})")
PER_HEAD: Final = re.compile(r"(?<![告疑犯两三])[年月日]?(?<![告疑犯两三])[人户亩地]均(?!价)")
AMOUNTS: Final = frozenset("量额数率值价费款金")
# These end the names of sums, which are things: 工作队|争取资金.
_MONEYS: Final = frozenset("费款金")
_EVENT: Final = listed("roles", "event")
_TOWARDS: Final = listed("roles", "towards")
_PREDICATES: Final = listed("roles", "predicates")
_JOINTS: Final = frozenset("被所的未、和及与并新再")
# They begin like the nouns of those who do what the verb says.
_OBJECTS: Final = frozenset({"业务", "业主", "会员", "会议", "员工", "员额", "师资", "师生"})
# With a verb behind them they name who acts, too: 督导组|通报.
_TEAMS: Final = Characters("组队团站室")
_HEADS: Final = listed("roles", "head")
_KEPT: Final = listed("roles", "keep_head")
_AMOUNT_NOUNS: Final = listed("roles", "amount_nouns")
# They end names of those who do what an office does: 纪委|立案.
_OFFICES: Final = Characters("委局厅署院队所站团会社校馆")
# What is done every day, with what comes of it: 攒|下, 卖|出.
_DAILY: Final = frozenset(
    "剩攒赚挣赔亏花卖买领拿借欠掏凑筹砍射打投游跑走骑住守搬挤装塞雇拖背扛捡摘采抓救喝吃浇种栽养付交存捐送寄运拉"
)
_RESULTS: Final = frozenset("下出进到起回上完掉光去走满来够")
_ALONE: Final = frozenset("剩攒赚挣赔亏花领掏借欠雇住守走落")
_LEADING_ON: Final = frozenset("了着只就要能才还共已每月年天晚我他她也")
_VERB_STARTS: Final = Characters(edges(0, ("roles", "event")))
_TOWARDS_STARTS: Final = Characters(edges(0, ("roles", "towards")))


def verb_at(text: str, start: int, end: int, *, level: bool, acting: bool) -> int:
    """Where a verb with its object begins behind a subject or a phrase with 为, 向, 对.

    `acting`: the phrase begins with a verb.
    """
    if _TURNING.within(text, start, end) and (at := _turned(text, start, end)) >= 0:
        return at
    if acting or text[start] in "有每":
        return start
    behind = start
    if _TELLING.within(text, start + 2, end):
        behind = _served(text, start, end)
        if behind == start and not level:
            behind = _marked(text, start, end)
        if behind == start and (light := _LIGHT.search(text, start + 2, end)) is not None:
            behind = light.start()
    return behind if behind > start else _objected(text, start, end, level=level)


def _turned(text: str, start: int, end: int) -> int:
    """What 把, a means or 从…到… leads to; -1 where none of them does."""
    if (handled := _handled(text, start, end)) > start:
        return handled
    if text.startswith(_MEANS, start) and (last := _chained(text, start + 2, end)) > start:
        return last
    since = text.find("从", start, start + 8)
    lasting = since >= 0 and text.find("到", since, end) > 0
    return since if lasting and (since == start or names_one(text, Span(start, since))) else -1


def _handled(text: str, start: int, end: int) -> int:
    """What 把 or 将 leads to behind an actor: 中心将|审批时限; else the start."""
    at = text.find("把", start + 2, end - 2)
    if at > 0 and text[at + 1] not in "关手握":
        return at + (3 if text.startswith("自己", at + 1) else 1)
    at = text.find("将", start + 2, end - 2)
    return at + 1 if at > 0 and names_one(text, Span(start, at)) else start


def manner_end(text: str, start: int, end: int) -> int:
    """The end of the manner in which something is done: 通过上门走访方式|化解纠纷; else the start."""
    manner = _MANNER.search(text, start + 2, end) if text.startswith(_MEANS, start) else None
    return start if manner is None else manner.end()


def _marked(text: str, start: int, end: int) -> int:
    """What stands behind 有, or behind an adverb such as 共 or 累计 between a subject and its verb."""
    own = _OWN.search(text, start + 2, end)
    if own is not None and (text[own.start() - 1] in "内里中" or names_one(text, Span(start, own.start()))):
        return own.start()
    for mark in (_HAS, _LED):
        found = mark.search(text, start + 2, end)
        if found is not None and found.end() <= end - 2:
            return found.end()
    return start


def _served(text: str, start: int, end: int) -> int:
    """The verb behind an actor and whom it is done for: 站里为旅客找回失物; else the start."""
    at = actor_end(text, start, end)
    return next((verb for verb, _ in _EVENT.found(text, at + 2, end)), start) if at > start else start


def actor_end(text: str, start: int, end: int) -> int:
    """Where 为, 向 or the like stands behind an actor; else the start."""
    for mark in _FOR.finditer(text, start + 2, min(end, start + 12)):
        at = mark.start()
        if text[at - 1] in "里内" or names_one(text, Span(start, at)):
            return at
    return start


def _chained(text: str, start: int, end: int) -> int:
    """The verb that an adverb or another verb stands in front of: what the means before it serve; else 0."""
    led = _LED.search(text, start, end)
    if led is not None and led.end() <= end - 2:
        return led.end()
    former = 0
    for at, stop in _EVENT.found(text, start, end - 2):
        if at == former:
            return at
        former = stop
    return 0


def _leads_on(text: str, start: int, end: int) -> bool:
    """Whether a word such as 为 opens a phrase, and no longer adverb: 当, but not 当场."""
    length = _TOWARDS.starting(text, start, end) if _TOWARDS_STARTS.at(text, start) else 0
    return 0 < length >= _HEADS.starting(text, start, end)


def _objected(text: str, start: int, end: int, *, level: bool) -> int:
    """Where a verb of the lexicon begins behind the start, if it is no part of a noun; else the start."""
    towards = _leads_on(text, start, end)
    stop = end if towards else end - 2
    named: bool | None = None
    passed = start
    for at in range(start + 2, stop):
        if at < passed or not _VERB_STARTS.at(text, at) or not (length := _EVENT.starting(text, at, stop)):
            continue
        if text[at : at + 3] == "派出所":
            continue
        passed = at + length
        if text.find("均", at - 2, at + 2) >= 0 and (
            MEAN.match(text, at - 2, at + 2) or PER_HEAD.match(text, at - 2, at)
        ):
            return start
        if text[at - 1 : at + 2] == "进出口":
            return at - 1 if towards else start
        if towards or text[at - 1] in "已均被就却" or _HEADS.ending(text, at, start + 1) > 1:
            return at
        if level:
            continue
        if named is None:
            named = _names_amount(text, start, end)
        has_object = _owned_object if named else _object
        if has_object(text, start, Span(at, passed), end):
            return at
    return start if level else _closing(text, start, end)


def _object(text: str, start: int, verb: Span, end: int) -> bool:
    """Whether a verb has an object behind it and its subject in front."""
    if end - verb.end < 2 or text[verb.end] in "数率量额的":
        return False
    told = verb.start - start > 2 and verb.quote(text) in _PREDICATES and text[verb.start - 1] not in _JOINTS
    return told or _subject(text, start, verb.start)


def _owned_object(text: str, start: int, verb: Span, end: int) -> bool:
    """Whether an actor's object is named in front of the noun of its amount: 基金|持有债券市值."""
    if text[verb.end] in "者的" or text.find("、", verb.end, end) >= 0:
        return False
    if text[end - 1] in _MONEYS and end - verb.end >= 2:
        return _subject(text, start, verb.start)
    stop = end
    while length := _AMOUNT_NOUNS.ending(text, stop, verb.end) or (
        stop > verb.end and text[stop - 1] in AMOUNTS
    ):
        stop -= length
    if stop - verb.end < 2 or _EVENT.starting(text, verb.end, stop):
        return False
    return _subject(text, start, verb.start)


def _closing(text: str, start: int, end: int) -> int:
    """A verb without an object behind its actor: 举重队收获5金; else the start."""
    at = end - _PREDICATES.ending(text, end, start + 2)
    if at < end and names_one(text, Span(start, at)):
        return at
    at = end - _EVENT.ending(text, end, start + 2)
    if at < end and _OFFICES.at(text, at - 1) and names_one(text, Span(start, at)):
        return at
    return _resulting(text, start, end)


def _resulting(text: str, start: int, end: int) -> int:
    """A verb with what came of it, or one character of daily life behind its actor: 账上只|剩下."""
    if end - start < 2:
        return start
    last, before = text[end - 1], text[end - 2]
    if last in _RESULTS and before in _DAILY and end - start > 2:
        spent = text[end - 2 : end] == "采光" or text[end - 3] in "钱费款金"
        return start if spent else end - 2
    if last in _ALONE and (before in _LEADING_ON or names_one(text, Span(start, end - 1))):
        return end - 1
    return start


def _subject(text: str, start: int, at: int) -> bool:
    """Whether an actor stands in front of a verb, with an adverb of two characters between at most."""
    if names_one(text, Span(start, at)) or (at - start >= 4 and names_one(text, Span(start, at - 2))):
        return True
    # What opens a name may be an adverb elsewhere: 主动权益基金.
    lead = _HEADS.starting(text, start, at - 2)
    return lead > 1 and names_one(text, Span(start + lead, at))


def _names_amount(text: str, start: int, end: int) -> bool:
    """Whether a phrase names an amount (粮食种植面积), so that a verb in it is part of the name."""
    bracket = text.find("（", start + 1, end)
    close = bracket if bracket > 0 else end
    if text[close - 1] in AMOUNTS or _KEPT.starting(text, start, end):
        return True
    return bool(_AMOUNT_NOUNS.ending(text, close, start))


def acts(text: str, start: int, end: int) -> bool:
    """Whether a phrase begins with a verb."""
    if start >= end or not _VERB_STARTS.at(text, start):
        return False
    length = _EVENT.starting(text, start, end)
    if not length or text.startswith("派出所", start):
        return False
    at = start + length
    if _TEAMS.at(text, at):
        return not _EVENT.starting(text, at + 1, end)
    return text[at] not in "的会者业率师员" or text[at : at + 2] in _OBJECTS
