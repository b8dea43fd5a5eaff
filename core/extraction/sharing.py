"""Indicators that several values share: lists, turns, parts of a set, values in brackets."""

from __future__ import annotations

import re
from typing import Final

from core.extraction.bodies import names_one
from core.extraction.formulas import issuer
from core.extraction.lexicon import Characters, Words, edges, listed
from core.extraction.nouns import is_attribute
from core.extraction.quantities import Amount
from core.model import Span

_TURNS: Final = "攀提下上扩压缩回减增升降涨跌拉调改变转收延恢扭爬堆掉冲飙抬膨窜砍滑落"
_TURNING: Final = Characters(_TURNS, "发")
_CARRIED: Final = re.compile(
    rf"(?:发展|[{_TURNS}])[一-鿿]{{0,3}}?[到至为成](?:了|[一-鿿]{{2,4}}的)?[一-鿿]{{0,2}}(?:每[一-鿿]{{1,2}})?"
)
# What says that a list is named, in front of its first item or behind its last.
_INTRODUCED: Final = re.compile("(?:分别|依次)[为是]")
_CLASSED: Final = re.compile("(?:均|都|分别)?[为是](?=[前第全该本其])")
_OF_SET: Final = re.compile(r"[中里][，,]?(?:已?有|共有|仅有|就有)?")
_MEMBERS: Final = re.compile(
    "(?:[0-9一二三四五六七八九十百]{1,4}[大强佳家个]?)?([一-鿿]{2,})[中里](?:已|共|仅|就)?有$"
)
_MOST: Final = 16
# Parts of a country or a people that a list sets side by side: 城市、农村|死亡率.
_SIDES: Final = Words(
    [
        *("东部", "中部", "西部", "东北", "东部地区", "中部地区", "西部地区", "东北地区"),
        *("城市", "农村", "城镇", "乡村", "沿海", "内陆", "山区", "平原", "男性", "女性", "男生", "女生"),
    ]
)
_AMONG: Final = re.compile(r"在[^，。；]{2,30}[中里](?:[^，。；]{0,6})$")

_OPEN: Final = frozenset("（(")
_MARKS: Final = Characters("、，,和及与/ 分以（(")
# No joint of a list stands in front of them: 重度及以上.
_BOUNDS: Final = frozenset({"以上", "以下", "以内"})
_CHANGES: Final = listed("changes", "up", "down")
_VERBS: Final = listed("roles", "event")
# What stands behind a value of a list: a mark, or the verb of change of the next.
_JOINTS: Final = Characters({*_MARKS, *edges(0, ("changes", "up"), ("changes", "down"))} - _OPEN)
_GAP: Final = re.compile(
    r"[、，,和及与/ ]*(?:分别|以及)?[、，,和及与/ ]*(?:[（(][^（()）]{0,16}[）)])?[、，,和及与 ]*"
)


def carried(text: str, start: int, end: int) -> bool:
    """Whether nothing but a turn stands between two values (由8提高到12), so that they measure the same."""
    if end - start == 1:
        return text[start] in "∶：:／/"
    return end - start <= 16 and _TURNING.at(text, start) and _CARRIED.fullmatch(text, start, end) is not None


def turns(text: str, at: int, end: int) -> bool:
    """Whether a turn to another value starts here (提高到), and no noun."""
    return _TURNING.at(text, at) and _CARRIED.match(text, at, end) is not None


def of_set(text: str, named: Span | None, before: int, amount: Amount) -> Span | None:
    """The thing counted by both figures of 31个行业中有22个收涨: the noun of the first one."""
    if named is None or not before <= named.start <= before + 1 or amount.start - before > 24:
        return None
    if text[named.end] not in "中里" or _OF_SET.fullmatch(text, named.end, amount.start) is None:
        return None
    tail = text[named.end - 2 : named.end]
    return Span(amount.end, amount.end + 2) if text.startswith(tail, amount.end) else named


def members(text: str, start: int, end: int) -> Span | None:
    """What a count counts that only says of whom it is a part: 十强酒商中有九家."""
    if text[end - 1] != "有":
        return None
    found = _MEMBERS.search(text, max(start, end - _MOST), end)
    return None if found is None else Span(*found.span(1))


def among(text: str, start: int, end: int) -> Span | None:
    """在N个X中 in front of a rank: whose rank it is stands before."""
    found = _AMONG.search(text, max(start, end - 40), end)
    return Span(*found.span()) if found else None


def without_verb(text: str, span: Span) -> Span:
    """An indicator without the verbs that open it."""
    start = span.start
    if text.startswith(("现有", "原有", "新增"), start) and len(span) > 3:
        start += 2
    length = _VERBS.starting(text, start, span.end)
    if start + length < span.end:
        start += length
    return Span(start, span.end)


def items(text: str, span: Span, count: int) -> list[Span] | None:
    """The parts of a listed indicator, where there are as many as values."""
    strong: list[int] = []
    weak: list[int] = []
    depth = 0
    for at in range(span.start, span.end):
        character = text[at]
        depth += (character in "“（(《") - (character in "”）)》")
        if depth == 0 and character in "、和及与" and text[at + 1 : at + 3] not in _BOUNDS:
            (strong if character == "、" else weak).append(at)
    for joints in (sorted(strong + weak), strong, sorted(strong + weak[-1:])):
        if len(joints) == count - 1:
            starts = [span.start, *(joint + 1 for joint in joints)]
            ends = [*joints, span.end]
            if (introduced := _INTRODUCED.search(text, starts[0] + 2, ends[0] - 1)) is not None:
                starts[0] = introduced.end()
            if (classed := _CLASSED.search(text, starts[-1] + 2, ends[-1])) is not None:
                ends[-1] = classed.start()
            pairs = list(zip(starts, ends, strict=True))
            if (head := _shared(text, pairs)) is not None:
                return [head] * count
            return [Span(start, end) for start, end in pairs] if all(a < b for a, b in pairs) else None
    return None


def sides(text: str, span: Span, count: int) -> list[Span] | None:
    """Of whom each value of a list is told that names parts of a country or people and one measure."""
    starts = [span.start, *(at + 1 for at in range(span.start, span.end) if text[at] in "、和与及")]
    if len(starts) != count:
        return None
    found = [Span(start, side) for start in starts if (side := _side(text, start, span.end))]
    return found if len(found) == count else None


def _side(text: str, start: int, end: int) -> int:
    """Where the name for a part of a country or people ends that a stretch opens with; else 0."""
    length = _SIDES.starting(text, start, end)
    return start + length if length else 0


def _shared(text: str, pairs: list[tuple[int, int]]) -> Span | None:
    """What is measured of each body of a list, named behind the last: 甲公司、乙公司的|规模."""
    start, end = pairs[-1]
    whose = issuer(text, start, end)
    if whose is not None and whose.end < end and not any(is_attribute(text, a, b) for a, b in pairs[:-1]):
        return Span(whose.end, end)
    if (side := _side(text, start, end)) and all(_side(text, a, b) == b for a, b in pairs[:-1]):
        return Span(side, end) if side < end else None
    at = text.rfind("的", start + 2, end - 1)
    if at < 0 or any(not a < b or not names_one(text, Span(a, b)) for a, b in [*pairs[:-1], (start, at)]):
        return None
    return Span(at + 1, end)


def in_list(text: str, left: Amount, right: Amount) -> bool:
    """Whether two values stand in one list, with nothing but list marks between them."""
    start, end = left.end, right.start
    if end - start > 24 or (start < end and not _JOINTS.at(text, start)):
        return False
    comma = text.find("，", start, end) >= 0 or text.find(",", start, end) >= 0
    alike = left.unit == right.unit and not comma
    if not alike and text.find("分别", max(0, left.start - 40), end) < 0:
        return False
    # The second may have a verb of change of its own.
    stop = end - _CHANGES.ending(text, end, start)
    if start < stop and (not _MARKS.at(text, start) or _GAP.fullmatch(text, start, stop) is None):
        return False
    return alike or left.unit == right.unit or (not comma and text.find("分别", start, end) < 0)
