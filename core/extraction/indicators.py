"""Indicators in front of a value: the noun phrase of its clause (guideline, section 6)."""

from __future__ import annotations

import re
from typing import NamedTuple

from core.extraction.bodies import headed, names_one
from core.extraction.heads import shed, unquoted
from core.extraction.lexicon import edges, listed
from core.extraction.tails import stem_end
from core.model import Span

_SHARE = re.compile(
    r"(?:占(?![比用有据领先]|地(?!区))|占到)(?P<whole>[^，。；0-9]{0,16}?)的?(?:比重|比例|份额)?"
    r"(?:约|近|超|超过|达|为|达到)?$"
)
_EACH = re.compile(r"每[0-9一二三四五六七八九十百千万]{0,6}[一-鿿]{1,3}$")
_PER_HEAD = re.compile(r"(?<![告疑犯两三])[人户亩地]均(?!价)")
_REACH = 40
_MEAN = re.compile(r"(?:平均|日均|月均|年均|场均|次均|件均|床均|单均|班均)(?=[一-鿿]{2})")
_FROM = re.compile(
    r"(?:将|已|则|却|可|又)?(?<![自理])[由从](?:[^，。；、由从]{0,8}的|[^，。；、由从]{0,6}前|[^，。；、由从]{0,6}[0-9][^，。；、]{0,8})?"
    r"(?:每[一-鿿]{1,2})?$"
)
_MULTIPLE = re.compile(r"(?:是|相当于|约?为|达到?)[^，。；、是为]{1,18}?的$")
_SEVERALLY = re.compile(r"(?:分别|依次)[一-鿿]{0,3}$")
_PLACED = re.compile(
    r"(?:位居|位列|名列|分列|跻身|闯入|新进|重返|挤进|冲进|[高稳跃均]居|(?<![安编])排(?=[全第名在列])|(?<![系序队陈阵专班])列|(?<![定邻旧新民故])居(?![民住留家]))"
)
_INSIDE = re.compile(
    r"[^，、的“]{2,8}?(?<![集其空高初国华手心])[中里](?![心学国小药央医型外间部年东程长期考标级层等产])"
)
_BOUND = ("每", "扣除", "剔除", "有", "无", "不含", "含", "涉及")
_HAS = re.compile(r"(?<![所拥国私公持现特原占含没享共只设建仅具还就留])有(?![效限机色关线序期])")
_LIGHT = re.compile(r"(?:实现|完成)(?=[一-鿿]{2})(?![^，]?[率额度量])")
_AMOUNTS = frozenset("量额数率值价费款金")
_LED = re.compile(r"(?<![公总])共(?![享同产和识青公鸣建性计有])|(?:累计|先后|陆续|相继)(?=[一-鿿]{4})")
_YEARS = re.compile(r"近?[0-9一二两三四五六七八九十]{0,2}(?:年|个?月|季度)(?:间|来|以来)?")
_EQUAL = re.compile(r"[与和同][^，、的]{2,8}(?:一[起道同])?并列")
_NOMINAL = re.compile(r"的(?:共?有|占|共|约|达)(?![效限])")
_THAN = re.compile(r"(?:明显|略|远|仍|均|也)?[高低快慢多少优大小好]于|相[比较](?!例)")
_MEANS = ("通过", "依托", "围绕", "利用", "运用", "借助")
_LEADS = re.compile("[每由从分依]")

_EVENT, _TOWARDS = listed("roles", "event"), listed("roles", "towards")
_AMOUNT_NOUNS = listed("roles", "amount_nouns")
_POPULATIONS = listed("roles", "populations")
_PRONOUNS = listed("roles", "pronouns")
_HEADS, _KEPT, _THINGS = listed("roles", "head"), listed("roles", "keep_head"), listed("roles", "thing_first")

_VERB_STARTS = edges(0, ("roles", "event"))
_TOWARDS_STARTS = edges(0, ("roles", "towards"))
_THING_ENDS = edges(-1, ("roles", "thing_first"))


class Phrase(NamedTuple):
    """What was found for a value: its indicator, and the scope that the phrase sheds."""

    indicator: Span | None
    scope: Span | None = None


def before(
    text: str, start: int, end: int, times: list[Span], basis: Span | None, *, level: bool, rank: bool = False
) -> Phrase:
    """The indicator in a clause before its value; `times` are the expressions of time in it.

    `level`: a ratio, change or rank, whose noun phrase may hold verbs of its own.
    """
    passed = times
    if basis is not None:
        than = basis.start - 2 if text[basis.start - 1] in "于赢输" else basis.start
        passed = [Span(max(start, than), basis.end), *(time for time in times if not basis.overlaps(time))]
    end = _end(text, start, end, passed, level=level, rank=rank)
    whole = None
    share = _share(text, max(start, end - 24), end) if level else None
    if share is not None:
        whole = Span(*share.span("whole")) if share["whole"] else None
        end = stem_end(text, start, share.start(), passed)
    scope = None
    for time in times:
        if start <= time.start and time.end < end:
            scope = headed(text, start, time.start + 1) or scope
            start = time.end
    start, opening = shed(text, start, end)
    scope = whole or opening or scope
    if end - start >= 3 and _NOMINAL.match(text, end) is not None:
        return Phrase(Span(start, end + 1), scope)
    if level and end - start > 4 and text[start : start + 2] in listed("roles", "level_head"):
        start, opening = shed(text, start + 2, end)
        scope = scope or opening
    start, end = unquoted(text, start, end)
    if start < end and text[start] in _TOWARDS_STARTS:
        moved = start + _TOWARDS.starting(text, start, end)
        start = moved if moved > start + 1 and _acts(text, moved, end) else start
    if not _acts(text, start, end) or _AMOUNT_NOUNS.ending(text, end, start):
        start, owner = _owned(text, start, end)
        scope = scope or owner
    if _names_nothing(text, start, end):
        return Phrase(None, scope)
    return _split(text, start, end, scope, level=level)


def _names_nothing(text: str, start: int, end: int) -> bool:
    """Whether a phrase is empty, or only points back, compares or tells a time."""
    if start >= end or text[start:end] in _PRONOUNS:
        return True
    return _YEARS.fullmatch(text, start, end) is not None or _THAN.match(text, start, end) is not None


def _acts(text: str, start: int, end: int) -> bool:
    """Whether a phrase begins with a verb."""
    if start >= end or text[start] not in _VERB_STARTS:
        return False
    length = _EVENT.starting(text, start, end)
    return length > 0 and not text.startswith("派出所", start) and text[start + length] != "的"


def _owned(text: str, start: int, end: int) -> tuple[int, Span | None]:
    """The start behind 某物的 or 某处中, and that thing or place."""
    if text.startswith(_BOUND, start):
        return start, None
    inside = _INSIDE.match(text, start, end) if _within(text, start, end - 2) else None
    if inside is not None and inside.end() <= end - 2:
        return inside.end(), Span(start, inside.end() - 1)
    at = text.rfind("的", start + 2, end - 2)
    if at > 0 and text[at - 1] in "标目":
        at = text.rfind("的", start + 2, at)
    if at < 0 or text[at + 1 : end] in listed("roles", "general") or text[at + 1] in "、和":
        return start, None
    return at + 1, Span(start, at)


def _within(text: str, start: int, end: int) -> bool:
    """Whether 中 or 里 stands somewhere between two offsets."""
    return text.find("中", start, end) >= 0 or text.find("里", start, end) >= 0


def _end(text: str, start: int, end: int, passed: list[Span], *, level: bool, rank: bool) -> int:
    """Where the phrase ends before what leads to the value: 位居…, 是…的, 由…的, 每…."""
    floor = max(start, end - _REACH)
    if level and text[end - 1] == "的" and (multiple := _MULTIPLE.search(text, floor, end)) is not None:
        return stem_end(text, start, multiple.start(), passed)
    if rank and (equal := _EQUAL.search(text, floor, end)) is not None:
        end = equal.start()
    if rank and (placed := _PLACED.search(text, floor, end)) is not None:
        end = placed.start()
    end = stem_end(text, start, end, passed)
    if _LEADS.search(text, max(start, end - 14), end) is None:
        return end
    for pattern in (_EACH, _FROM, _SEVERALLY):
        if (found := pattern.search(text, max(start, end - 14), end)) is not None:
            end = stem_end(text, start, found.start(), passed)
    return end


def _share(text: str, start: int, end: int) -> re.Match[str] | None:
    """占B的比重 at the end of a stretch."""
    return _SHARE.search(text, start, end) if text.find("占", start, end) >= 0 else None


def _split(text: str, start: int, end: int, scope: Span | None, *, level: bool) -> Phrase:
    """The phrase without a subject in front of its verb, or of a per-head measure."""
    cut = _verb_cut(text, start, end, level=level)
    if cut > start:
        subject = stem_end(text, start, cut, [])
        pointing = text[start] in "该其这一每" or _TOWARDS.starting(text, start, end)
        joined = scope is not None and scope.end == start
        if subject - start >= 2 and (scope is None or joined) and not pointing:
            scope = Span(scope.start if scope is not None else start, subject)
        start = cut
    own = end - (_THINGS.ending(text, end, start + 1) if text[end - 1] in _THING_ENDS else 0)
    if start + 2 <= own < end and text[own - 1] not in "的和与及、":
        return Phrase(Span(own, end), scope or Span(start, own))
    per = _per_head(text, start, end) if text.find("均", start + 2, end) >= 0 else start
    if per > start and not text[per - 1].isascii():
        scope, start = Span(start, per), per
    return Phrase(Span(start, end), scope)


def _per_head(text: str, start: int, end: int) -> int:
    """Where a measure per head begins behind its population, or a mean behind one; else the start."""
    if (per := _PER_HEAD.search(text, start + 2, end)) is not None:
        return per.start()
    mean = _MEAN.search(text, start + 2, end)
    if mean is None:
        return start
    at = mean.start()
    own = text[at - 1] in "们医" or (at > start + 2 and _POPULATIONS.ending(text, at, start))
    return at if own else start


def _verb_cut(text: str, start: int, end: int, *, level: bool) -> int:
    """Where a verb with its object begins behind a subject or a phrase with 为, 向, 对."""
    if text.startswith(_MEANS, start) and (last := _chained(text, start + 2, end)) > start:
        return last
    if _acts(text, start, end) or (text[start] == "从" and text.find("到", start, end) > 0):
        return start
    if text.startswith(("有", "每"), start):
        return start
    has = None if level or text.find("有", start + 2, end - 2) < 0 else _HAS.search(text, start + 2, end)
    if has is not None and has.end() <= end - 2:
        return has.end()
    if (light := _LIGHT.search(text, start + 2, end)) is not None:
        return light.start()
    led = None if level else _LED.search(text, start + 2, end)
    if led is not None and led.end() <= end - 2:
        return led.end()
    return _objected(text, start, end, level=level)


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


def _objected(text: str, start: int, end: int, *, level: bool) -> int:
    """Where a verb of the lexicon begins behind the start, if it is no part of a noun; else the start."""
    towards = _TOWARDS.starting(text, start, end) if text[start] in _TOWARDS_STARTS else 0
    stop = end if towards else end - 2
    named = None
    for at in range(start + 2, stop):
        if text[at] not in _VERB_STARTS or not (length := _EVENT.starting(text, at, stop)):
            continue
        if text.startswith("派出所", at):
            continue
        if _MEAN.match(text, at - 2, at + 2) or _PER_HEAD.match(text, at - 2, at):
            return start
        if named is None:
            named = level or _names_amount(text, start, end)
        if towards or text[at - 1] in "已均被" or _HEADS.ending(text, at, start + 1) > 1:
            return at
        if not named and end - at - length >= 2 and text[at + length] not in "数率量额的":
            return at if names_one(text, Span(start, at)) else start
    return start


def _names_amount(text: str, start: int, end: int) -> bool:
    """Whether a phrase names an amount (粮食种植面积), so that a verb in it is part of the name."""
    bracket = text.find("（", start + 1, end)
    close = bracket if bracket > 0 else end
    if text[close - 1] in _AMOUNTS or _KEPT.starting(text, start, end):
        return True
    return bool(_AMOUNT_NOUNS.ending(text, close, start))
