"""Where a noun phrase begins: behind adverbs and the bodies or areas that open its clause."""

from __future__ import annotations

import re
from typing import Final

from core.extraction.bodies import headed
from core.extraction.lexicon import Characters, Words, edges, listed
from core.extraction.verbs import acts
from core.model import Span

# They open a noun, too: 主要行业用电.
_ADJECTIVES: Final = frozenset(f"每{time}" for time in "天晚日周月年") | frozenset(
    {
        "主要",
        "主动",
        "全部",
        "有效",
        "实际",
        "集中",
        "统一",
        "有力",
        "有序",
        "妥善",
        "稳步",
        "扎实",
        "切实",
        "高效",
        "精准",
        "严厉",
        "逐一",
        "一并",
        "及早",
        "共同",
        "现场",
        "当场",
        "跨省",
        "跨市",
        "辗转",
    }
)
# Behind an area they are part of what is measured, unless they do something: 全区规模以上企业产量.
_OF_SIZE: Final = ("规模以上", "限额以上")
_BLANK: Final = Characters(" 　\u00a0\n\t+＋-－−—↑↓◆●■▲★•※►")
_CLOSING: Final = Characters("”’、，,）)")
_OPEN: Final = Characters("“‘（(、，,")
_ASIDE: Final = re.compile(r"[（(][^（()）]{1,16}[）)]")
_NOTED: Final = re.compile(r"[（(](?:按|以|不?含|不?包括|剔除|扣除|注|如|即)[^（()）]{0,14}[）)]$")
# Behind these they are no verbs: 高技术产业投资, 民营企业进出口.
_TRADES: Final = frozenset({"投资", "进出口", "出口", "进口"})
_INVESTED: Final = frozenset({"产业", "行业", "企业", "工业", "地产"})
_MEANS: Final = Words(("人均", "户均", "村均"))
_FEW: Final = frozenset("两三四五六七八九十")
# A place such as 省内 or 院内 in front of a short noun is part of it: 院内死亡率.
_INSIDE: Final = 2
_NOUN: Final = 3
# With them, 在 opens a noun and 全 none: 在园幼儿; 全为, 全靠.
_STATES: Final = frozenset("手校园岗册编职建营售用途押学读研租管线院外产飞役逃统")
_ALL: Final = frozenset("为是都由靠被在")
# A verb behind what they lead to makes them no light words: 为群众挽回损失.
_PREPOSITIONS: Final = Characters("为向对给在")
_HEADS: Final = listed("roles", "head")
_KEPT: Final = listed("roles", "keep_head")
_THINGS: Final = listed("roles", "thing_first")
_POINTING: Final = listed("roles", "pointing")
_EVENT: Final = listed("roles", "event")
_HEAD_STARTS: Final = Characters(edges(0, ("roles", "head")))
_OPENING: Final = Characters(_HEAD_STARTS, _BLANK)
_POINTING_STARTS: Final = Characters(edges(0, ("roles", "pointing")))
_THING_STARTS: Final = Characters(edges(0, ("roles", "thing_first")))


def _head(text: str, start: int, end: int, shortest: int) -> int:
    """The start without adverbs and light words of at least so many characters."""
    while start < end:
        if _BLANK.at(text, start):
            start += 1
            continue
        length = _HEADS.starting(text, start, end)
        if length < shortest or length == 0:
            return start
        if _KEPT.starting(text, start, end) and not _led(text, start, end):
            return start
        if text[start] == "“" and (closing := text.find("”", start, end)) > 0:
            if not _EVENT.starting(text, closing + 1, end - 2):
                return start
            start = closing + 1
            continue
        if _EVENT.starting(text, start, end) > length:
            return start
        if length == 1 and _belongs(text, start, end):
            return start
        if text[start : start + length] in _ADJECTIVES and not _told(text, start + length, end):
            return start
        start += length
    return start


def _led(text: str, at: int, end: int) -> bool:
    """Whether 共 stands in front of a verb, and not in a word with its first character: 共|建成."""
    return text[at] == "共" and _EVENT.starting(text, at + 1, end) > 1


def _told(text: str, at: int, end: int) -> bool:
    """Whether a verb stands here, and no noun that begins with one: 借阅证."""
    at += text[at] in "可能要需"
    length = _EVENT.starting(text, at, end)
    if not length:
        return text[at] in "为给" and _EVENT.within(text, at + 2, end)
    return text[at + length] not in "证者率"


def _belongs(text: str, at: int, end: int) -> bool:
    """Whether 新 says what is new in a noun or a verb, or 有 opens a description (有…的企业)."""
    if text[at] == "新":
        return True
    if text[at] == "在" and text[at + 1 : at + 2] in _STATES:
        return True
    if _PREPOSITIONS.at(text, at):
        return _EVENT.within(text, at + 2, end)
    if text[at] == "全":
        return text[at + 1 : at + 2] not in _ALL
    return text[at] == "有" and (text[end - 1] == "率" or 0 < text.find("的", at + 2, end) < end - 1)


def shed(text: str, start: int, end: int) -> tuple[int, Span | None]:
    """The start behind adverbs and the body or area that opens the clause."""
    scope = None
    for _ in range(4):
        if start < end and _OPENING.at(text, start):
            start = _head(text, start, end, 2)
        if _MEANS.starting(text, start, end):
            break
        found = headed(text, start, end)
        if found is None and start < end and _OPENING.at(text, start):
            behind = _head(text, start, end, 1)
            found = headed(text, behind, end) if behind > start else None
            start = behind
        if found is None:
            pointing = start < end and _POINTING_STARTS.at(text, start)
            if pointing and (length := _POINTING.starting(text, start, end)):
                start += length
                continue
            break
        found = _whole(text, found, end)
        if scope is not None and text.startswith(_OF_SIZE, found.start) and not acts(text, found.end, end):
            break
        if end - found.end < 2 or text[found.end] in "、和与及的" or _part_of(text, found, end):
            break
        joined = scope is not None and scope.end == found.start
        scope, start = Span(scope.start, found.end) if joined and scope else found, found.end
        if text[start] in "（(" and (aside := _ASIDE.match(text, start, end)) is not None:
            start = aside.end()
    return start, scope


def _whole(text: str, found: Span, end: int) -> Span:
    """A body or area with the others of its list, or with the 区 of 五省区."""
    if found.end < end and text[found.end] in "、和与及":
        whole = _several(text, found, end)
        summed = whole.end + 2 < end and text[whole.end] in _FEW and text[whole.end + 1] in "地市省县区州国"
        return Span(whole.start, whole.end + 2) if summed else whole
    if text[found.end] in "业業" and text[found.end - 2 : found.end] in {"银行", "銀行"}:
        return Span(found.start, found.end + 1)
    if text[found.end : found.end + 2] == "流域":
        return Span(found.start, found.end + 2)
    return Span(found.start, found.end + 1) if text[found.end - 1 : found.end + 1] == "省区" else found


def _part_of(text: str, found: Span, end: int) -> bool:
    """Whether a body is part of what is measured: a rate of 企业, or a thing that is all of it."""
    if text[found.end - 1 : found.end + 1] == "学生":
        return True
    if text[found.end - 1] == "内" and len(found) == _INSIDE:
        size = end - found.end
        return size <= _NOUN or (size <= _NOUN + 2 and text[end - 1] in "率量额入")
    if text[found.end - 2 : found.end] == "基金" and text.startswith(("管理人", "经理"), found.end):
        return True
    if text[found.end] in "数率量额" and end - found.end == 2:
        return True
    if text[found.end : end] in _TRADES or text[found.end : found.end + 3] == "进出口":
        return text[found.end - 2 : found.end] in _INVESTED
    if text[end - 1] == "率" and text[found.end - 2 : found.end] in {"企业", "行业", "产业"}:
        return True
    return (
        _THING_STARTS.at(text, found.start) and found.start + _THINGS.starting(text, found.start, end) == end
    )


def _several(text: str, first: Span, end: int) -> Span:
    """A list of bodies or areas in front of what is counted in each: 甲法院、乙法院结案量."""
    last = first
    while last.end < end - 2 and text[last.end] in "、和与及":
        following = headed(text, last.end + 1, end)
        if following is None:
            return first
        last = following
    return Span(first.start, last.end)


def unquoted(text: str, start: int, end: int) -> tuple[int, int]:
    """Without a quotation mark or bracket whose other half lies outside."""
    while start < end and _CLOSING.at(text, start):
        start += 1
    while start < end and _OPEN.at(text, end - 1):
        end -= 1
    if (
        end - start > 4
        and text[end - 1] in "）)"
        and (noted := _NOTED.search(text, start + 2, end)) is not None
    ):
        end = noted.start()
    return start, end
