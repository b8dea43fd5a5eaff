"""Where the name that opens a clause ends, and what is measured of it begins."""

from __future__ import annotations

from typing import Final

from core.extraction.bodies import AREAS, VERBS, names_one
from core.extraction.lexicon import Words
from core.extraction.nouns import is_attribute
from core.extraction.people import person_at, told_of
from core.extraction.possessors import DOING
from core.extraction.topics import is_common, is_crowd
from core.model import Span

SHORTEST: Final = 4
_GAP: Final = 3
# 院内, 省内: they say where, as part of what is measured.
_INSIDE: Final = 2
# They say of what kind somebody is, as part of what is measured: 民营企业进出口.
_KINDS: Final = Words(("人员", "企业", "基金", "产业", "行业"))
_EACH: Final = Words(("人均", "户均", "单", "每", "日均"))
# Behind these, what a clause opens with is an item of a list or part of a mean.
_UNPARTED: Final = Words(("、", "和", "与", "及", "均", "生均", "平均", "每"))
_KINDS_OF: Final = frozenset("省市县区州镇乡村队")
# With one of these it is a level or a kind of its own: 县域, 省级.
_LEVELS: Final = frozenset("域内级直属长民委立区政道城际")
_CONTESTS: Final = ("测评", "评比", "考核", "评选", "评价", "评估", "排名", "榜单")


def parted(text: str, owner: Span, named: Span, *, level: bool) -> bool:
    """Whether a name is whose a phrase is that still begins with it: 某某建设|拖欠工资."""
    least = 2 if level else 1
    if not owner.start <= named.start <= owner.end <= named.end - least:
        return False
    if level and text.find("的", owner.end + 2, named.end) > 0:
        return False
    if text[owner.end - 1] == "内" and owner.end - owner.start == _INSIDE:
        return False
    stop = len(text)
    if _UNPARTED.starting(text, owner.end, stop) or _KINDS.ending(text, owner.end, owner.start):
        return False
    if level and text[owner.start] in DOING and text[owner.end] == "的":
        return False
    if _EACH.starting(text, owner.start, stop) or text[owner.start + 1] == "均":
        return False
    return not is_common(text, owner) and not is_crowd(text, owner)


def behind_name(text: str, at: int, end: int) -> int:
    """Where what is measured begins behind a name: past its kind, the person of a body, and 的."""
    if text[at] in _KINDS_OF and end - at > _GAP and text[at + 1] not in _LEVELS:
        at += 1
    person = told_of(text, at, end) or person_at(text, at, end)
    if person is not None and person.start == at and person.end < end:
        at = person.end
    return at + text.startswith("的", at)


def bare(text: str, named: Span, clause: int, value: int, size: int) -> bool:
    """Whether a clause names only areas or groups, alone in front of their values: 死亡率，全市为3‰."""
    if named.start != clause or VERBS.starting(text, named.start, named.end):
        return False
    if size > 1:
        return not is_attribute(text, named.start, named.end)
    if value - named.end > _GAP:
        return False
    return AREAS.starting(text, named.start, named.end) == named.end - named.start or names_one(text, named)


def is_contest(text: str, named: Span) -> bool:
    """Whether a noun is what somebody is ranked in: 全省绩效考核."""
    return text.endswith(_CONTESTS, named.start, named.end)
