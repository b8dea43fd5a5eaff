"""Counted nouns: the thing that stands right behind its number."""

from __future__ import annotations

import re
from typing import Final

from core.extraction.lexicon import Words, followers, listed, words
from core.model import Span

_REACH: Final = 30
_EDGES: Final = frozenset("，。；：！？,;:!?（）()《》”’」\n\t …—|／/【】[] 　\u00a0“‘「")
_SHORT: Final = frozenset("县市区镇村乡省国校人")
_RESULT: Final = re.compile(
    r"(?!收入)[装用喝住吃搬走踏穿换戴评选当变考升种卖买看听做写找受得达领拿站][上进到成为入起过了着]"
    r"|[超达近约逾]过?[0-9]"
    r"|[一二三四]季度|[上下]半年|[今明去]年|[今明昨当][天晚]|[一-鿿](?:[了着]|在[后前])"
)
# One of these stands first in what the expression above matches, or one of those second.
_RESULTS: Final = frozenset(
    "装用喝住吃搬走踏穿换戴评选当变考升种卖买看听做写找受得达领拿站超近约逾一二三四上下今明去昨"
)
_DONE: Final = frozenset("了着在")
_AMONG: Final = re.compile(r"[中里](?=[，,有共仅的0-9]|排|位|列|居|名)")
_ASIDE: Final = re.compile(
    r"[（(](?:[省市区县州盟旗镇乡]|[省市区县]?[、，]?[市区县]、[市区县旗]|[市区县旗]、[市区县旗]|街道)[）)]"
)
_GRADE: Final = re.compile(r"(?:[0-9]A|A{1,5}|[一二三四五甲乙丙])级")
_GRADES: Final = frozenset("0123456789A一二三四五甲乙丙")
_SIZES: Final = frozenset("重高长宽深厚远")
_NUMERAL: Final = re.compile(r"[百千万数][余多十百千万亿名家个人件项]")
_DIGITS: Final = frozenset("两三四五六七八九十几")
_ATTRIBUTES: Final = frozenset("率量额值价比")
_SHOWN: Final = ("收益", "业绩", "表现", "形势", "回报", "增速", "增幅", "涨幅", "降幅", "跌幅")
_ENDED: Final = frozenset("，。；：,;:\n") | {""}
_GROUPS: Final = listed("roles", "groups", "populations", "common_body")
_AMOUNTS: Final = listed("roles", "amount_nouns")
_PREDICATES: Final = listed("roles", "predicates")
_CHANGES: Final = listed("changes", "up", "down")
_CLOSE: Final = listed("roles", "close")
_WHOLE: Final = listed("roles", "whole_nouns")
_ENDS: Final = listed("roles", "ends")
_MONEYS: Final = listed("roles", "moneys")
_CALLED: Final = Words(
    (
        *words("people", "called"),
        *words("people", "kin"),
        *words("people", "posts"),
        *words("roles", "populations"),
        *("同事", "少年", "同学", "干部", "骨干", "亲属", "家属", "群众", "人才", "男性", "女性"),
    )
)
# Nouns for persons end so, unless one of the others follows: 学生, but 生活.
_PERSONS: Final = frozenset("员人者生师警民徒弟妹孩童婴士匠友")
_PERSONS_GO_ON: Final = frozenset("员数次均口才工产活态物命理资警营族企籍情兵别年龄")
_VERBS: Final = followers("verbs")
# A verb with one of these is a noun: 收割机, 参与者.
_MADE_OF: Final = frozenset("会者员率量额数人证机区站式类性品费款金业户部法器物场所期点的型线网")


def behind(text: str, end: int, limit: int, *, linked: bool) -> Span | None:
    """The counted noun behind a value, without what follows it; `linked`: 的 may stand between."""
    start = end + 1 if text[end : end + 1] in {" ", "\u00a0"} else end
    if linked and text[start : start + 1] in {"的", "是", "系"}:
        start += 1
    if text[start : start + 1] in _SIZES and text[start + 1 : start + 2] == "的":
        start += 2
    stop = min(limit, start + _REACH)
    if start >= stop:
        return None
    graded = _GRADE.match(text, start, stop) if text[start] in _GRADES else None
    if graded is None and _closed(text, start, stop):
        return None
    at = start if graded is None else graded.end()
    if at < stop and text[at] == "“":
        closing = text.find("”", at, stop)
        if closing < 0:
            return None
        at = closing + 1
    while at < stop and not _stops(text, at, start, stop):
        at += 1
        if at < stop and text[at] in "（(" and (aside := _ASIDE.match(text, at)) is not None:
            at = aside.end()
    return Span(start, _counted(text, start, at)) if at > start else None


def _counted(text: str, start: int, end: int) -> int:
    """Where the counted noun ends in front of an attribute with a value of its own: 城市|优良天数比例."""
    if end - start < 4 or text[end : end + 1] in _ENDED:
        return end
    # The attribute may hold a verb: 城市|土地成交面积.
    longer = min(end + 4, len(text))
    if not is_attribute(text, start, end) and (text[end] == "的" or not is_attribute(text, start, longer)):
        return end
    at = start
    for begin, stop in _GROUPS.found(text, start, end - 1):
        if (begin > at > start) or (at > start and text.startswith(("城镇", "农村"), begin)):
            break
        at = stop
    return at if at > start and end - at >= 2 and text[at] not in "的、和与及" else end


def person(text: str, noun: Span) -> Span:
    """Those who are counted, without what they go on to do: 学徒|收取, 少年|作证."""
    if text[noun.end - 1] in _PERSONS or _CALLED.ending(text, noun.end, noun.start):
        return noun
    for at in range(noun.end - 1, noun.start + 1, -1):
        called = text[at - 1] in _PERSONS and text[at] not in _PERSONS_GO_ON
        if called or _CALLED.ending(text, at, noun.start):
            return noun if text[at] in "的、和与及" else Span(noun.start, at)
    return noun


def is_group(text: str, noun: Span) -> bool:
    """Whether a noun names members of a set, of which one can go on to tell something."""
    return _GROUPS.ending(text, noun.end, noun.start) > 0


def is_attribute(text: str, start: int, end: int) -> bool:
    """Whether a noun names an amount or a rate, as 比例, 收益率 and 用电量 do."""
    return (
        text[end - 1] in _ATTRIBUTES
        or text.endswith(_SHOWN, start, end)
        or _AMOUNTS.ending(text, end, start) > 0
    )


def money(text: str, end: int, limit: int) -> Span | None:
    """The kind of money that stands right behind an amount: 八万元现金."""
    stop = min(limit, end + _REACH)
    for at in range(end, min(end + 4, stop)):
        if text[at] in _EDGES or text[at] in "的用于作为给被以及":
            return None
        if length := _MONEYS.starting(text, at, stop):
            return Span(end, at + length)
        if text[at] in "钱款债" and text[at + 1 : at + 2] not in {"项", "式", "券", "权", "市"}:
            return Span(end, at + 1)
    return None


def _stops(text: str, at: int, start: int, stop: int) -> bool:
    character = text[at]
    if character in "、和与及" and not text.startswith("和地区", at):
        return at == start or not _goes_on(text, at + 1)
    if character in _EDGES or character.isdigit():
        return True
    if at - start >= 2 and character.isascii() and character.isalpha() and not text[at - 1].isascii():
        return _GROUPS.ending(text, at, start) > 0
    if at - start >= 2 and _tells(text, at, character):
        return True
    least = 1 if text[start] in _SHORT else 2
    if at - start < least:
        return False
    told = at - start > 1 and text[start - 1] != "的" and does(text, at)
    return told or _verb(text, at, start, stop)


def _tells(text: str, at: int, character: str) -> bool:
    """Whether a set ends here, or what came of those who are counted is told."""
    if character in "中里" and _AMONG.match(text, at) is not None:
        return True
    may = character in _RESULTS or text[at + 1 : at + 2] in _DONE
    return may and _RESULT.match(text, at) is not None


def _closed(text: str, at: int, stop: int) -> bool:
    """Whether no noun starts here."""
    if text[at] == "“":
        return False
    if text[at] in _EDGES or not text[at].isalpha():
        return True
    if text[at] in _SIZES and text[at + 1 : at + 2] in _EDGES:
        return True
    change = _CHANGES.starting(text, at, stop)
    if change and (at + change == stop or text[at + change] in _EDGES):
        return True
    return bool(_CLOSE.starting(text, at, stop)) and not _WHOLE.starting(text, at, stop)


def does(text: str, at: int) -> bool:
    """Whether a common verb stands here, and no noun that begins like one."""
    return text[at + 1 : at + 2] in _VERBS.get(text[at], "") and text[at + 2 : at + 3] not in _MADE_OF


def _verb(text: str, at: int, start: int, stop: int) -> bool:
    """Whether the noun ends here, because a verb or an adverb starts that is no part of a longer noun."""
    length = _ENDS.starting(text, at, stop) or _PREDICATES.starting(text, at, stop)
    if not length or (length > 1 and text[at + length : at + length + 1] in {"人", "者", "员"}):
        return False
    return not any(_WHOLE.starting(text, at - back, stop) > back for back in range(min(3, at - start + 1)))


def _goes_on(text: str, at: int) -> bool:
    """Whether a list of nouns goes on here: no number comes before the next edge."""
    if text[at : at + 1] == "一" and text[at + 1 : at + 2] not in "线般体次级类":
        return False
    for index in range(at, min(len(text), at + 14)):
        if text[index].isdigit() or text[index] in _DIGITS or _NUMERAL.match(text, index):
            return False
        if text[index] in "，。；\n,;":
            return index > at
    return True
