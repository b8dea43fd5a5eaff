"""Whose a noun phrase is: the owner, subject or population that it sheds in front of what is measured."""

from __future__ import annotations

import re
from typing import Final

from core.extraction.bodies import names_one
from core.extraction.lexicon import Characters, edges, listed
from core.extraction.nouns import is_attribute
from core.extraction.tails import stem_end
from core.extraction.verbs import AMOUNTS, MEAN, PER_HEAD, actor_end, verb_at
from core.model import Span

_INSIDE: Final = re.compile(
    r"[^，、的“]{2,8}?(?<![集其空高初国华手心])[中里](?![心学国小药央医型外间部年东程长期考标级层等产])"
)
_BOUND: Final = ("每", "归属", "平均每", "除", "扣除", "剔除", "有", "无", "不含", "含", "涉及")
_CLAUSAL: Final = re.compile(r"[被没未不着]|[超过达]过?[百千万亿0-9]|[以站登走踏闯][上下进入]|[着过了]$")
_REGION: Final = re.compile(
    r"(?:城市|省份|县市|区县|地区|(?<![跨各分])区域|流域)(?=[一-鿿]{4,10}$)(?!居民|生产|轨道)"
)
# 收入超过50万元|的村
_BOUNDED: Final = re.compile(
    r"[超达足于][过到]?[^，。的]{0,3}[0-9一二三四五六七八九十百千万亿][^，。的]{0,6}$|[0-9][^，。的0-9]{0,3}以[上下内]$"
)
_BOUND_REACH: Final = 16
# 基本每股收益
_SHARES: Final = frozenset({"基本", "稀释", "摊薄"})
# They end words for persons, of whom a mean is told.
_PERSONS: Final = frozenset("们医者员生师警民人工户")
_NO_PERSONS: Final = frozenset({"卫生", "人工", "加工", "施工", "民生", "报警", "接警", "出警"})
_OWNING: Final = Characters("的中里")
# A single verb opens what describes those of whom a share is told: 养宠物的家庭.
DOING: Final = frozenset("养留去请选坐住租骑吃喝打带送")
_MADE: Final = frozenset(
    {"建成", "组建", "开通", "投用", "投运", "安装", "改造", "修复", "办结", "审结", "发放", "拨付"}
)
_REGIONAL: Final = Characters("均城省县区地流")
_EVENT: Final = listed("roles", "event")
_TOWARDS: Final = listed("roles", "towards")
_AMOUNT_NOUNS: Final = listed("roles", "amount_nouns")
_POPULATIONS: Final = listed("roles", "populations")
_CHANGES: Final = listed("changes", "up", "down")
_THINGS: Final = listed("roles", "thing_first")
_THING_ENDS: Final = edges(-1, ("roles", "thing_first"))


def owned(text: str, start: int, end: int, *, level: bool) -> tuple[int, Span | None]:
    """The start behind 某物的 or 某处中, and that thing or place; or behind what bounds a counted set."""
    if not _OWNING.within(text, start + 2, end - 1) or text.startswith(_BOUND, start):
        return start, None
    inside = _INSIDE.match(text, start, end) if _within(text, start, end - 2) else None
    if inside is not None and inside.end() <= end - 2:
        return inside.end() + (text[inside.end()] == "的"), Span(start, inside.end() - 1)
    at = text.rfind("的", start + 2, end - 2)
    if at > 0 and text[at - 1] in "标目":
        at = text.rfind("的", start + 2, at)
    if at < 0 or text[at + 1 : end] in listed("roles", "general") or text[at + 1] in "、和":
        return start, None
    if not level and _BOUNDED.search(text, max(start, at - _BOUND_REACH), at) is not None:
        return at + 1, None
    amount = _AMOUNT_NOUNS.ending(text, end, at) or text[end - 1] in AMOUNTS
    if not amount and _clausal(text, start, at):
        return start, None
    return at + 1 + (text[at + 1] == "是"), Span(start, at)


def _clausal(text: str, start: int, end: int) -> bool:
    """Whether a clause stands in front of 的, and no thing that owns what follows."""
    if _CLAUSAL.search(text, start, end) is not None or _EVENT.within(
        text, start + 1, end - (text[end + 1] == "“")
    ):
        return True
    return _CHANGES.within(text, start + 1, end) or (text[start] in DOING and end - start > 2)


def _within(text: str, start: int, end: int) -> bool:
    """Whether 中 or 里 stands somewhere between two offsets."""
    return text.find("中", start, end) >= 0 or text.find("里", start, end) >= 0


def split(
    text: str, start: int, end: int, scope: Span | None, *, level: bool, acting: bool
) -> tuple[Span, Span | None]:
    """The phrase without a subject in front of its verb, or of a per-head measure.

    `acting`: the phrase begins with a verb.
    """
    cut = verb_at(text, start, end, level=level, acting=acting)
    if cut > start:
        actor = actor_end(text, start, cut)
        subject = stem_end(text, start, actor if actor > start else cut, [])
        pointing = text[start] in "该其这一每" or _TOWARDS.starting(text, start, end)
        joined = scope is not None and scope.end == start
        if subject - start >= 2 and (scope is None or joined) and not pointing:
            scope = Span(scope.start if scope is not None else start, subject)
        start = cut
    elif not level and (verb := _EVENT.ending(text, end, start + 3)) and text[end - verb - 1] == "已":
        return _by_now(text, start, Span(end - verb, end), scope)
    per = start
    if _REGIONAL.within(text, start + 2, end):
        per = _per_head(text, start, end)
        region = _REGION.search(text, start + 2, end) if per == start else None
        per = region.end() if region is not None and is_attribute(text, start, end) else per
    if per > start and not text[per - 1].isascii():
        return Span(per, end), Span(start, per)
    own = end - (_THINGS.ending(text, end, start + 1) if text[end - 1] in _THING_ENDS else 0)
    if start + 2 <= own < end and text[own - 1] not in "的和与及、" and text[own - 2 : own] not in _SHARES:
        return Span(own, end), scope or Span(start, own)
    return Span(start, end), scope


def _by_now(text: str, start: int, verb: Span, scope: Span | None) -> tuple[Span, Span | None]:
    """What was done by now: of an actor the verb, of a thing that was made the thing: 便民菜店|已建成."""
    subject = Span(start, verb.start - 1)
    if verb.quote(text) not in _MADE and names_one(text, subject):
        return verb, scope or subject
    return subject, scope


def _per_head(text: str, start: int, end: int) -> int:
    """Where a measure per head begins behind its population, or a mean behind one; else the start."""
    if text.find("均", start + 2, end) < 0:
        return start
    if (per := PER_HEAD.search(text, start + 2, end)) is not None:
        return per.start()
    mean = MEAN.search(text, start + 2, end)
    if mean is None:
        return start
    at = mean.start()
    people = text[at - 1] in _PERSONS or _POPULATIONS.ending(text, at, start) > 0
    if people and text[start:at] != "人口" and text[at - 2 : at] not in _NO_PERSONS:
        return at
    return at if text[at : at + 2] != "平均" and names_one(text, Span(start, at)) else start
