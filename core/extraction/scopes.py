"""Scopes: the body or area that a metric speaks of."""

from __future__ import annotations

import re
from bisect import bisect_left

from core.extraction.layout import Layout, Place
from core.extraction.lexicon import Words, listed
from core.extraction.subjects import group, informant, is_actor, subject
from core.extraction.times import leading
from core.model import Span

_NAME_REACH = 10
_PLACE_ENDS = frozenset("省市县区州镇村")
_NO_NAME = frozenset(
    "的在了是到打和与及为向对从被把将以等获有着过由让给使该并且占于，。、；：“”（）()0123456789 \n　,;:!?！？"
)
_NO_PLACE = frozenset("盈净占场民级委内外域长值况政中容镇属所直面势辖划间块位别分")
_ADVERBS = frozenset("共已均并又也都将还仍再")
_STOPS = frozenset("，。；：、！？的了在以由，,;:!?（）()\n 　该过得")
_AMONG = re.compile(
    r"(?:[位高稳跃均仍]?居(?![民住])|名列|位列|分列|排名(?=[^，。第]{2})|列(?![车第])|跻身|进入|(?<![所现存])在)"
    r"(?P<among>[^，。；、：\n居列在第均]{2,14}?)(?:[中里]|排名|排|位列|位居|居|名列|列|的|第|$)"
)
_ASPECT = re.compile(r"[^，。；：、\n0-9]{1,9}(?:方面|层面|上|看|时)[，,]")
_NO_OPENING = ("跻身", "降幅", "增幅", "涨幅", "位居", "位列", "名列")
_INDEX = re.compile("(?:综合|成长|成份|[0-9]{2,4})?指数|综指|成指")
_KINDS = (
    "型",
    "类",
    "债券",
    "货币",
    "权益",
    "股票",
    "公募",
    "私募",
    "指数",
    "混合",
    "黄金",
    "商品",
    "理财",
    "新发",
    "海外",
    "国际",
    "资本",
    "期货",
    "房产",
    "消费",
    "劳动力",
    "人才",
    "技术",
    "要素",
)
_COMPOUND = ("生产总值", "生产者", "生产资料", "生产性", "消费价格", "出口额", "投资额")


def _areas() -> Words:
    return listed("roles", "areas")


def headed(text: str, start: int, end: int) -> Span | None:
    """The body or area with which a stretch begins; the stretch must go on behind it."""
    if start >= end:
        return None
    length = _areas().starting(text, start, end)
    if not length and (listed("roles", "event").starting(text, start, end) or _leads_on(text, start, end)):
        return None
    stop = _directly(text, start + length, end) if length else _body(text, start, end)
    return Span(start, stop) if start < stop < end else None


def names_one(text: str, span: Span) -> bool:
    """Whether a noun ends as names of bodies, areas and populations do."""
    if listed("roles", "event").ending(text, span.end, span.start):
        return False
    ends = listed("roles", "areas", "body", "common_body", "groups", "populations", "provinces")
    return bool(ends.ending(text, span.end, span.start)) or is_actor(text, span.start, span.end)


def _leads_on(text: str, start: int, end: int) -> bool:
    """Whether a stretch opens with a word such as 为 or 帮助, whose object is no subject."""
    length = listed("roles", "towards").starting(text, start, end)
    return length > 1 or text[start] in "为向对给帮设居占这那" or text.startswith(_NO_OPENING, start)


def _body(text: str, start: int, end: int) -> int:
    """Where the name ends that stands here: a province, a place, or a few characters and a kind of body."""
    province = listed("roles", "provinces").starting(text, start, end)
    if province:
        at = start + province
        return _named(text, start, at + 1 if text[at : at + 1] in {"省", "市"} else at, end)
    if text[start] in _ADVERBS:
        return start
    bodies = listed("roles", "body")
    either = listed("roles", "body", "common_body")
    for at in range(start, min(end, start + _NAME_REACH + 1)):
        length = either.starting(text, at, end)
        if length and text[at : at + length] in {"基金", "市场"} and text.endswith(_KINDS, start, at):
            return start
        if length and text[at : at + length] in bodies:
            named = _named(text, start, at + length, end)
            return named if at > start or _acts(text, named, end) else start
        if length:
            return at + length if _acts(text, at + length, end) else start
        if text[at] in _NO_NAME:
            break
        if 0 < at - start <= 3 and _place_ends(text, at) and not _INDEX.match(text, at + 1):
            return _named(text, start, at + 1, end)
    return start


def _acts(text: str, at: int, end: int) -> bool:
    """Whether a verb follows, so that what stands before it is its subject."""
    heads = listed("roles", "head")
    while at < end and (length := heads.starting(text, at, end) or (text[at] in _ADVERBS)):
        at += length
    if text.startswith(_COMPOUND, at):
        return False
    return bool(listed("roles", "event").starting(text, at, end))


def _place_ends(text: str, at: int) -> bool:
    """Whether the name of a place ends with this character, and not a common noun such as 城市."""
    if text[at] not in _PLACE_ENDS or text[at - 1 : at + 1] in listed("roles", "common_places"):
        return False
    return text[at - 1] not in "全我本该各" and text[at + 1 : at + 2] not in _NO_PLACE


def _named(text: str, start: int, at: int, end: int) -> int:
    """The end of a name with the body that follows in it, a few characters on: 某市 + 第一 + 医院."""
    bodies, verbs = listed("roles", "body", "common_body"), listed("roles", "event")
    reach = 7 if at - start <= 4 else 1
    for gap in range(min(reach, end - at)):
        if length := bodies.starting(text, at + gap, end):
            return _directly(text, at + gap + length, end)
        if text[at + gap] in _NO_NAME or text[at + gap] in "共已年" or verbs.starting(text, at + gap, end):
            break
    return at


def _directly(text: str, at: int, end: int) -> int:
    """The end of the bodies that follow at once: 公安局 + 分局, + 党委."""
    length = listed("roles", "body").starting(text, at, end)
    at += length
    return at + 2 if text.startswith(("党委", "党组"), at) else at


def population(text: str, start: int, end: int) -> Span | None:
    """Among whom a rank is: what stands behind 居, 列 or 在, else the area named last before it."""
    found = None
    for match in _AMONG.finditer(text, max(start, end - 40), end):
        found = Span(*match.span("among"))
    if found is not None:
        return found
    for begin, stop in _areas().found(text, max(start, end - 30), end):
        found = Span(begin, stop)
    return found


class Scopes:
    """The bodies and areas that open the clauses of one text, found when asked for."""

    def __init__(self, layout: Layout) -> None:
        """Nothing is read until a metric asks."""
        self._layout = layout
        self._heads: dict[int, Span | None] = {}
        self._before: dict[int, Span | None] = {}
        self._named: list[list[Span]] = []

    def own(self, at: int, place: Place) -> Span | None:
        """The body or area that opens the clause of an offset before it."""
        found = self._head(place.clause)
        return found if found is not None and found.end <= at else None

    def governing(self, at: int, place: Place) -> Span | None:
        """The last that opens a clause of the paragraph so far, else the speaker, else the article's own."""
        if (found := self.own(at, place)) is not None:
            return found
        floor = self._layout.text.rfind("“", max(place.paragraph, at - 200), at)
        quoted = floor >= 0 and self._layout.text.find("”", floor, at) < 0
        carried = self._carried(place)
        if quoted and (carried is None or carried.start < floor):
            return self._speaker(at) or carried or self._subject(at)
        return carried or self._subject(at)

    def _carried(self, place: Place) -> Span | None:
        """What the clauses of the paragraph before this one open with, the last first."""
        passed = []
        clause, found = place.clause, None
        while clause > place.paragraph:
            if clause in self._before:
                found = self._before[clause]
                break
            passed.append(clause)
            clause = self._layout.clause(clause - 1)
            if (found := self._head(clause)) is not None:
                break
        self._before.update(dict.fromkeys(passed, found))
        return found

    def _speaker(self, at: int) -> Span | None:
        """The body behind a quotation in which a figure stands."""
        text = self._layout.text
        close = text.find("”", at, at + 120)
        if close < 0 or "\n" in text[at:close]:
            return None
        return headed(text, close + 1, min(len(text), close + 40))

    def _subject(self, at: int) -> Span | None:
        """The body or area that opens most clauses at the beginning of the article, where named last."""
        if not self._named:
            names: dict[str, list[Span]] = {}
            for clause in self._layout.clauses(200):
                found = self._head(clause)
                if found is not None:
                    names.setdefault(found.quote(self._layout.text), []).append(found)
            title = self._layout.text.find("\n")
            ranked = sorted(
                names.values(), key=lambda spans: (-len(spans) - 2 * (spans[0].start < title), spans[0].start)
            )
            self._named.append(_whole(ranked, self._layout.text, title) if ranked else [])
        spans = self._named[0]
        index = bisect_left(spans, Span(at, at + 1))
        return spans[max(0, index - 1)] if spans else None

    def _head(self, clause: int) -> Span | None:
        if clause not in self._heads:
            self._heads[clause] = self._read(clause)
        return self._heads[clause]

    def _read(self, clause: int) -> Span | None:
        text = self._layout.text
        end = min(
            clause + 48, len(text), self._layout.paragraph_end(self._layout.place(clause).paragraph) + 1
        )
        start = _opened(text, clause, end)
        if length := listed("roles", "pointing").starting(text, start, end):
            return self._antecedent(start + 1, start + length, clause)
        if text.startswith("本报", start) or _ASPECT.match(text, start, end):
            return None
        for reader in (informant, headed, group, subject):
            if (found := reader(text, start, end)) is not None:
                return found
        return None

    def _antecedent(self, at: int, stop: int, clause: int) -> Span | None:
        """The last named thing of the kind that 该 points back to, with the name in front of it."""
        text = self._layout.text
        noun, floor = text[at:stop], max(0, clause - 400)
        start = found = clause
        while start == found:
            found = text.rfind(noun, floor, found)
            if found <= floor:
                return None
            start = found
            while start > floor and found - start < 12 and text[start - 1] not in _STOPS:
                start -= 1
            if text[found - 1] in "该全":
                start = found
        for _, behind in listed("roles", "event", "leads").found(text, start, found):
            start = behind if behind < found else start
        return Span(start, found + len(noun))


def _whole(ranked: list[list[Span]], text: str, title: int) -> list[Span]:
    """The article's subject with its full name, where the title has that and the text a shorter form."""
    short = ranked[0][0].quote(text)
    for spans in ranked[1:]:
        if spans[0].end <= title and len(spans[0]) > len(short) and spans[0].quote(text).endswith(short):
            return spans
    return ranked[0]


def _opened(text: str, start: int, end: int) -> int:
    """Where a clause begins behind times and words such as 其中, 目前, 据统计."""
    for _ in range(3):
        at = start
        while start < end and text[start] in " 　\u00a0，、\n—”’":
            start += 1
        start = leading(text, start, end)
        start += listed("roles", "leads").starting(text, start, end)
        light = listed("roles", "head").starting(text, start, end)
        start += light if light > 1 else 0
        if start == at:
            break
    return start
