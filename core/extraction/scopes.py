"""Scopes: the body or area that a metric speaks of."""

from __future__ import annotations

import re
from bisect import bisect_left

from core.extraction.bodies import AREAS, headed
from core.extraction.layout import Layout, Place
from core.extraction.lexicon import listed, words
from core.extraction.subjects import group, informant, is_person, issuer, subject
from core.extraction.times import leading
from core.model import Span

_STOPS = frozenset("，。；：、！？的了在以由，,;:!?（）()\n 　该过得占")
_AMONG = re.compile(
    r"(?:[位高稳跃均仍]?居(?![民住])|名列|位列|分列|排名(?=[^，。第]{2})|列(?![车第])|跻身|进入|(?<![所现存])在)"
    r"(?P<among>[^，。；、：\n居列在第均]{2,14}?)(?:[中里]|排名|排|位列|位居|居|名列|列|的|第|$)"
)
_ASPECTS = ("方面", "层面", "上", "看", "时")
_ASPECT_REACH = 11
_SHORT = 24
_FIRST = 100
_MEASURED = re.compile(r"[0-9]+[余多]?[只家个名件条所支款种起台辆]")
_TITLE = 60
_WITHIN = re.compile("(?:一年|一月|一天|期间)?[中里内间]")
SOFT = ("国内", "境内", "境外", "国外", "省内", "市内", "区内", "县内")
_INTRODUCED = 40
_NAMED = 16
_NUMBERED = re.compile("[0-9，、。]")
_LED = re.compile("管理|执掌|掌舵|掌管|创办|领衔|创立|开发|研发|运营|主办")
_SAID_AT = re.compile(r"[，：。；,:\n“]")
_SAID = (
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
_MARK = re.compile(r"[，。；、,;：\n]")
_DIGIT = re.compile("[0-9]")
_POINTING = listed("roles", "pointing")
_LEADS = listed("roles", "leads")
_HEADS = listed("roles", "head")
_CALLED = listed("roles", "event", "acts", "leads", "under")
_STARTS = frozenset(word[0] for key in ("leads", "head") for word in words("roles", key))
_BLANKS = frozenset(" 　\u00a0，、\n—”’")


def population(text: str, start: int, end: int) -> Span | None:
    """Among whom a rank is: what stands behind 居, 列 or 在, else the area named last before it."""
    found = None
    for match in _AMONG.finditer(text, max(start, end - 40), end):
        found = Span(*match.span("among"))
    if found is not None:
        return found
    for begin, stop in AREAS.found(text, max(start, end - 30), end):
        found = Span(begin, stop)
    return found


class Scopes:
    """The bodies and areas that open the clauses of one text, found when asked for."""

    def __init__(self, layout: Layout) -> None:
        """Nothing is read until a metric asks."""
        self._layout = layout
        self._heads: dict[int, Span | None] = {}
        self._weak: set[int] = set()
        self._parts: set[int] = set()
        self._part: Span | None = None
        self._read_to = 0
        self._last: Span | None = None
        self._told: Span | None = None
        self._named: list[list[Span]] = []

    def own(self, at: int, place: Place) -> Span | None:
        """The body or area that opens the clause of an offset before it."""
        found = self._head(place.clause)
        return found if found is not None and found.end <= at else None

    def governing(self, at: int, place: Place) -> Span | None:
        """The last that opens a clause of the paragraph so far, else the speaker, else the article's own."""
        found = self.own(at, place)
        if found is not None and place.clause not in self._weak:
            return found
        floor = self._layout.text.rfind("“", max(place.paragraph, at - 200), at)
        quoted = floor >= 0 and self._layout.text.find("”", floor, at) < 0
        carried = self._carried(place)
        if found is not None:
            return self._last if self._last is not None and self._last.start >= place.sentence else found
        if quoted and (carried is None or carried.start < floor):
            return self._speaker(at) or carried or self._subject(at)
        return carried or (None if self._torn(place.paragraph) else self._subject(at))

    def _torn(self, paragraph: int) -> bool:
        """Whether a paragraph opens in the middle of a title: what it is about stands elsewhere."""
        text = self._layout.text
        close = text.find("》", paragraph, paragraph + _TITLE)
        return close >= 0 and text.find("《", paragraph, close) < 0

    def _carried(self, place: Place) -> Span | None:
        """What the clauses of the paragraph before this one open with, the last first; else who tells."""
        if self._read_to < place.paragraph or self._read_to > place.clause:
            self._read_to = place.paragraph
            self._last = self._told = self._part = None
        passed = []
        clause = place.clause
        while clause > self._read_to:
            clause = self._layout.clause(clause - 1)
            passed.append(clause)
        for clause in reversed(passed):
            if (found := self._head(clause)) is not None:
                if clause in self._weak:
                    self._told = self._told if self._layout.text.startswith(SOFT, found.start) else found
                elif clause in self._parts:
                    self._part = found
                else:
                    self._last = found
        self._read_to = place.clause
        part, last = self._part, self._last
        if part is not None and part.start >= place.sentence and (last is None or last.start < part.start):
            return part
        return last or self._told

    def _speaker(self, at: int) -> Span | None:
        """The body behind a quotation in which a figure stands."""
        text = self._layout.text
        close = text.find("”", at, at + 120)
        if close < 0 or "\n" in text[at:close]:
            return None
        return headed(text, close + 1, min(len(text), close + 40))

    def _subject(self, at: int) -> Span | None:
        """The body or area that opens most clauses at the beginning of the article, where named last."""
        text = self._layout.text
        if not self._named:
            names: dict[str, list[Span]] = {}
            for clause in self._layout.clauses(_FIRST):
                found = self._head(clause)
                if found is not None and not text.startswith(SOFT, found.start):
                    names.setdefault(found.quote(text), []).append(found)
            title = text.find("\n")
            ranked = sorted(
                names.values(), key=lambda spans: (-len(spans) - 2 * (spans[0].start < title), spans[0].start)
            )
            self._named.append(_whole(ranked, text, title) if ranked else [])
        spans = self._named[0]
        index = bisect_left(spans, Span(at, at + 1))
        return spans[max(0, index - 1)] if spans else None

    def _head(self, clause: int) -> Span | None:
        if clause not in self._heads:
            self._heads[clause] = self._read(clause)
        return self._heads[clause]

    def _read(self, clause: int) -> Span | None:
        text = self._layout.text
        end = min(clause + 48, len(text), self._layout.paragraph_end(clause) + 1)
        start = _opened(text, clause, end)
        if (dash := text.find("——", start, start + _SHORT)) >= 0:
            start = dash + 2
        if length := _POINTING.starting(text, start, end):
            person = subject(text, start + length, end)
            if person is not None and is_person(text, person.start, person.end):
                return None if _says(text, start, end) else person
            return self._introduced(clause) or self._antecedent(start + 1, start + length, clause)
        if text.startswith("本报", start):
            return None
        mark = _MARK.search(text, start, min(end, start + _SHORT))
        comma = mark.start() if mark is not None and mark[0] in "，," else start
        if comma > start and _aspect(text, start, comma):
            return None
        if comma - start > 3 and text.endswith("一项", start, comma):
            return Span(start, comma - 2)
        if (told := informant(text, start, end)) is not None:
            self._weak.add(clause)
            return told
        if text.find("其中", max(0, clause - 3), start) >= 0:
            self._parts.add(clause)
        among = group(text, start, end)
        if among is not None and _DIGIT.search(text, start, among.end) is None:
            return among
        if text[start - 1 : start] == "在" or text.startswith(SOFT, start) or _says(text, start, end):
            self._weak.add(clause)
        return among or headed(text, start, end) or subject(text, start, end) or issuer(text, start, end)

    def _introduced(self, clause: int) -> Span | None:
        """What the clause before names at its end, as a subject of its own: 最好的是某某，该公司…"""
        text = self._layout.text
        begin = self._layout.clause(clause - 1) if clause else 0
        stop = clause - 1
        if not 4 <= stop - begin <= _INTRODUCED or text[stop] not in "，,":
            return None
        is_at = text.rfind("是", begin, stop)
        of_at = text.rfind("的", begin, stop)
        start = max(is_at, of_at) + 1
        if not 4 <= stop - start <= _NAMED or start <= begin + 1 or _NUMBERED.search(text, start, stop):
            return None
        return Span(start, stop) if is_at > 0 or _LED.search(text, begin, of_at) else None

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
            if text[found - 1] in "该全" or _MEASURED.match(text, start, found):
                start = found
        for _, behind in _CALLED.found(text, start, found):
            start = behind if behind < found else start
        return Span(start, found + len(noun))


def _whole(ranked: list[list[Span]], text: str, title: int) -> list[Span]:
    """The article's subject with its full name, where the title has that and the text a shorter form."""
    short = ranked[0][0].quote(text)
    for spans in ranked[1:]:
        if spans[0].end <= title and len(spans[0]) > len(short) and spans[0].quote(text).endswith(short):
            return spans
    return ranked[0]


def _says(text: str, start: int, end: int) -> bool:
    """Whether a clause only tells who says what follows: 某局局长介绍，."""
    mark = _SAID_AT.search(text, start, end)
    return mark is not None and text.endswith(_SAID, start, mark.start())


def _aspect(text: str, start: int, comma: int) -> bool:
    """Whether a clause only says under which aspect something is told: 规模方面，从行业看，."""
    if comma - start > _ASPECT_REACH or not text.endswith(_ASPECTS, start + 1, comma):
        return False
    return _DIGIT.search(text, start, comma) is None


def _opened(text: str, start: int, end: int) -> int:
    """Where a clause begins behind times and words such as 其中, 目前, 据统计."""
    for _ in range(3):
        at = start
        while start < end and text[start] in _BLANKS:
            start += 1
        begun = start
        start = leading(text, start, end)
        if start > begun and (within := _WITHIN.match(text, start, end)) is not None:
            start = within.end()
        if start < end and text[start] in _STARTS:
            start += _LEADS.starting(text, start, end)
            light = _HEADS.starting(text, start, end)
            start += light if light > 1 else 0
        if start == at:
            break
    return start
