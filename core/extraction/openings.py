"""What a clause opens with: the body, area, set or person of which it speaks, and how far that holds."""

from __future__ import annotations

import re
from typing import Final

from core.extraction.bodies import AREAS, headed, leads_on
from core.extraction.brands import called, described, named_behind, nicknamed, quoted, work
from core.extraction.cues import ends_subject
from core.extraction.formulas import (
    aged,
    group,
    housed,
    informant,
    is_goods,
    of_years,
    parted,
    place_of,
    waters,
)
from core.extraction.lexicon import Characters, Words, listed, words
from core.extraction.people import of_age, told_of
from core.extraction.subjects import is_actor, opens_with_verb, subject
from core.extraction.times import leading
from core.model import Span

STRONG: Final = 0
WEAK: Final = 1
PART: Final = 2
_ASPECTS: Final = ("方面", "层面", "上", "看", "时")
_SEEN: Final = ("看", "来看", "情况看", "层面看")
_QUOTED: Final = 20
_ASPECT_REACH: Final = 11
_CONTRIBUTES: Final = 20
_SHORT: Final = 24
_ITEM: Final = 12
SOFT: Final = Words(("国内", "境内", "境外", "国外", "省内", "市内", "区内", "县内"))
_MARK: Final = Characters("，：。；,:\n“")
_SAID: Final = (
    "获悉",
    "了解到",
    "了解",
    "得知",
    "消息",
    "表示",
    "介绍",
    "介绍说",
    "说",
    "称",
    "通报",
    "透露",
    "指出",
    "记者",
    "写道",
    "坦言",
    "认为",
    "告诉",
    "回忆",
)
_REPORTED: Final = ("显示", "测算", "预计", "预测", "统计", "估算", "数据")
_DIGIT: Final = Characters("0123456789")
_LEADS: Final = listed("roles", "leads")
_HEADS: Final = listed("roles", "head")
_KEPT: Final = listed("roles", "kept_leads")
_STARTS: Final = Characters(word[0] for key in ("leads", "head") for word in words("roles", key))
_CLOSERS: Final = Characters(word[-1] for word in (*_SAID, *_REPORTED, *_ASPECTS, "一项"))
_UNLISTED: Final = frozenset("有从在的0123456789")
_DESCRIBES: Final = re.compile("[^，。；：、的0-9]{1,6}的[0-9]")
_DESCRIBED: Final = 7
# Nouns for those that bear a name end so: 企业, 机构, 经销商.
_CLOSED_CLASS: Final = frozenset("业构商店司方")
_AGENCIES: Final = Words(("本报", "中新社", "新华社", "中新网", "新华网", "人民网", "央视网"))
_BETWEEN: Final = 4
_INNER: Final = re.compile("每[天年月周日]|[今去]年|全年|累计|先后|利用|通过|连续|已经")
_ROUTED: Final = 6
# From where to where a way leads, whose measure follows.
_ROUTE: Final = re.compile(
    "[一-鿿]{2,4}至[一-鿿]{2,4}?(?=最[快短]|全程|的|用时|耗时|旅行|高铁|航线|列车|单程|里程|运行|票价)"
)
_AGAIN: Final = Characters("又也还再并仍都均已")
_BLANKS: Final = Characters(" 　\u00a0，,、\n—”’")


def named(text: str, clause: int, start: int, end: int) -> tuple[Span | None, int]:
    """What a clause opens with at `start`, behind the words that lead to it, and how strong it is.

    A weak one, who tells or where, yields to a subject; a part (其中…) holds in its own sentence only.
    """
    if (dash := text.find("——", start, min(end, start + _SHORT))) >= 0:
        start = dash + 2
    if _AGENCIES.starting(text, start, end):
        start = _dated_line(text, start, end)
    if start >= end:
        return None, STRONG
    mark = _MARK.find(text, start, end)
    edge = mark if mark > 0 and _CLOSERS.at(text, mark - 1) else start
    if edge > start and (announced := _announced(text, start, edge, end)) is not None:
        return announced
    if (told := informant(text, start, end)) is not None:
        return told, WEAK
    return _led(text, clause, start, end, says=edge > start and text.endswith(_SAID, start, edge))


def _dated_line(text: str, start: int, end: int) -> int:
    """Where the news begins behind its date line: 本报云泽7月2日电 …; the end where nothing shows it."""
    at = text.find("日电", start, end)
    if at < 0:
        return end
    at += 2
    while at < end and text[at] in " 　":
        at += 1
    return at if at < end and text[at] not in "（(" else end


def _led(text: str, clause: int, start: int, end: int, *, says: bool) -> tuple[Span | None, int]:
    """What a clause opens with that no reporter or source leads to; `says`: it tells who speaks."""
    among = parted(text, start, end) or group(text, start, end)
    if among is not None and (not _DIGIT.within(text, start, among.end) or of_years(text, start)):
        # Whom 中 and a comma name go on to be told of, whom 中有 names have been told of.
        return among, STRONG if text[among.end + 1] in "，," else PART
    found = among or _opener(text, clause, start, end)
    if found is not None and is_goods(text, found) and not AREAS.starting(text, start, end):
        return None, STRONG
    if found is None or (text[start - 1 : start] == "从" and text.find("到", start, found.end) > 0):
        found = _contributing(text, start, end)
        return found, STRONG if found is None else PART
    if among is None and not says:
        found = _member(text, found, end)
    if says or text[start - 1 : start] in {"在", "由"} or SOFT.starting(text, start, len(text)):
        return found, WEAK
    # What a body has is told of, not the body: 某中心的采价点分布在….
    if text[found.end : found.end + 1] == "的" and found.quote(text).endswith(("中心", "局", "委", "厅")):
        return found, PART
    described = text.find("的", found.end + 1, found.end + _DESCRIBED) >= 0
    if described and _DESCRIBES.match(text, found.end, end):
        return found, PART
    return found, PART if text.find("其中", max(0, clause - 3), start) >= 0 else STRONG


def _opener(text: str, clause: int, start: int, end: int) -> Span | None:
    """The body, place, actor or person with which a clause opens."""
    if text[start] == "是" and (named := work(text, start + 1, end)) is not None:
        return named
    found = headed(text, start, end)
    if found is None or _overreaches(text, found, end):
        actor = subject(text, start, end)
        found = actor if actor is not None or found is None else found
    if text.find("至", start + 2, start + _ROUTED) > 0:
        route = _ROUTE.match(text, start, end)
        found = found if route is None else Span(*route.span())
    if (found is None or text[found.end : found.end + 1] == "“") and (
        brand := quoted(text, start, end)
    ) is not None:
        found = brand
    if found is None or text[found.end - 1] in _CLOSED_CLASS:
        found = called(text, start, end) or found
    if found is not None:
        return found
    found = _several(text, start, end) or work(text, start, end) or nicknamed(text, start, end)
    found = found or told_of(text, start, end) or of_age(text, start, end) or _foremost(text, start, end)
    found = found or place_of(text, start, end) or waters(text, start, end) or aged(text, start, end)
    if found is None and text[clause - 1 : clause] == "\n":
        found = housed(text, start, end)
    return found or described(text, start, end)


def _overreaches(text: str, found: Span, end: int) -> bool:
    """Whether a long name of a body may hold a verb and its object: 专班每天利用高铁."""
    if found.end - found.start <= _ITEM // 2:
        return False
    return _INNER.search(text, found.start, found.end) is not None or not ends_subject(text, found.end, end)


def _member(text: str, found: Span, end: int) -> Span:
    """The person of a body or place that is named behind it: 某某队侦查员某某, 某某乡的某某."""
    of = text.find("的", found.end, min(end, found.end + _BETWEEN))
    at = found.end if of < 0 else of + 1
    if at == found.end and (made := _made_by(text, at, end)) is not None:
        return made
    person = told_of(text, at, end)
    if person is None and at > found.end:
        person = named_behind(text, at, end) or quoted(text, at, end)
    if person is None or person.start != at:
        return found
    return person if at > found.end else Span(found.start, person.end)


def _made_by(text: str, at: int, end: int) -> Span | None:
    """The named thing that a body has made: 某行推出的“某某贷”."""
    of = text.find("的", at + 2, min(end, at + _ITEM)) + 1
    if not of or of >= end or (_MARK.within(text, at, of) and text[of] != "“"):
        return None
    return quoted(text, of, end, sure=True) or work(text, of, end) if opens_with_verb(text, at, end) else None


def _foremost(text: str, start: int, end: int) -> Span | None:
    """Whom a clause names as the first of all: 增速最快的是某州，."""
    at = text.find("的是", start, min(end, start + _SHORT)) + 2
    if at < start + 2 or text.find("最", start, at) < 0:
        return None
    mark = _MARK.find(text, at, end)
    stop = mark if mark >= 0 else end
    if not 2 <= stop - at <= _ITEM or _DIGIT.within(text, at, stop):
        return None
    return None if opens_with_verb(text, at, stop) else Span(at, stop)


def _contributing(text: str, start: int, end: int) -> Span | None:
    """What a clause says to contribute or to pull: 装备制造业对…的贡献率为…, 仅汽车业就拉动…."""
    begin = start + (text[start] in "仅单光")
    reach = min(end, begin + _CONTRIBUTES)
    at = text.find("对", begin + 2, reach)
    if at >= 0:
        gives = text.find("贡献", at, end)
        if gives < 0 or _MARK.within(text, begin, gives):
            return None
    elif begin > start:
        at = text.find("就拉动", begin + 2, reach)
    if at < 0 or opens_with_verb(text, begin, end) or _DIGIT.within(text, begin, at):
        return None
    return Span(begin, at)


def _several(text: str, start: int, end: int) -> Span | None:
    """Actors that share a predicate: A委、B部已启动…."""
    mark = text.find("、", start + 2, min(end, start + _ITEM))
    if mark < 0 or not _UNLISTED.isdisjoint(text[start:mark]) or not is_actor(text, start, mark):
        return None
    if opens_with_verb(text, start, end) or leads_on(text, start, end):
        return None
    last = headed(text, mark + 1, end) or subject(text, mark + 1, end)
    return Span(start, last.end) if last is not None else None


def _announced(text: str, start: int, edge: int, end: int) -> tuple[Span | None, int] | None:
    """What a clause says that only leads to the next: 规模方面，; 养老保险一项，; 统计局数据显示，."""
    if text[edge] in "，," and (aspect := _aspect(text, start, edge)) is not None:
        return aspect
    if not text.endswith(_REPORTED, start, edge):
        return None
    if not text.endswith("数据", start, edge):
        return None, STRONG
    for begin, stop in AREAS.found(text, start + 1, edge):
        return headed(text, begin, end) or Span(begin, stop), STRONG
    return headed(text, start, end), WEAK


def _aspect(text: str, start: int, edge: int) -> tuple[Span | None, int] | None:
    """In what regard the next clause speaks, and of whom where a body or a market is named."""
    if text[edge - 1] == "看":
        seen = headed(text, start, edge)
        if seen is not None and text[seen.end : edge] in _SEEN:
            return seen, STRONG
    if text.endswith("市场上", start + 2, edge) and not AREAS.starting(text, start, edge):
        return Span(start, edge - 1), STRONG
    if text.endswith(_ASPECTS, start + 1, edge) and edge - start <= _ASPECT_REACH:
        if text.endswith("方面", start, edge) and is_actor(text, start, edge - 2):
            return Span(start, edge - 2), STRONG
        return (None, STRONG) if not _DIGIT.within(text, start, edge) else None
    if edge - start > 3 and text.endswith("一项", start, edge):
        return (None if text[start] in "仅光单" else Span(start, edge - 2)), STRONG
    return None


def says(text: str, start: int, end: int) -> bool:
    """Whether a clause only tells who says what follows: 某局局长介绍，."""
    mark = _MARK.find(text, start, end)
    return mark >= 0 and text.endswith(_SAID, start, mark)


def opened(text: str, start: int, end: int) -> int:
    """Where a clause begins behind times and words such as 其中, 目前, 据统计."""
    for _ in range(3):
        while start < end and _BLANKS.at(text, start):
            start += 1
        if start >= end:
            break
        at = start
        if text[start] == "“" and text.find("”", start, start + _QUOTED) < 0:
            start += 1
        if start < end and _AGAIN.at(text, start) and text.startswith("在", start + 1):
            start += 1
        begun = start
        start = leading(text, start, end)
        if start > begun and text.startswith("的", start):
            start += 1
        if start < end and _STARTS.at(text, start) and not _KEPT.starting(text, start, end):
            start += _LEADS.starting(text, start, end)
            light = _HEADS.starting(text, start, end)
            start += light if light > 1 else 0
        if start == at:
            break
    return start
