"""Scopes: the body or area that a metric speaks of."""

from __future__ import annotations

from core.extraction.layout import Layout, Place
from core.extraction.lexicon import Words, listed
from core.extraction.times import leading
from core.model import Span

_NAME_REACH = 10
_PLACE_ENDS = frozenset("省市县区州镇村")
_NO_NAME = frozenset(
    "的在了是和与及为向对从被把将以等获有着过由让给使该并且占于，。、；：“”（）()0123456789 \n　,;:!?！？"
)
_NO_PLACE = frozenset("场民级委内外域长值况政中容镇属所直面势辖划间块位别分")
_ADVERBS = frozenset("共已均并又也都将还仍再")
_STOPS = frozenset("，。；：、！？的了在以由，,;:!?（）()\n 　该过得")
_LEADS = (
    "由",
    "据",
    "经",
    "对",
    "除",
    "从",
    "当",
    "与此同时",
    "同时",
    "此外",
    "其中",
    "目前",
    "最终",
    "据悉",
    "另外",
)


def _areas() -> Words:
    return listed("roles", "areas")


def headed(text: str, start: int, end: int) -> Span | None:
    """The body or area with which a stretch begins; the stretch must go on behind it."""
    if start >= end:
        return None
    length = _areas().starting(text, start, end)
    if not length and listed("roles", "event").starting(text, start, end):
        return None
    stop = _directly(text, start + length, end) if length else _body(text, start, end)
    return Span(start, stop) if start < stop < end else None


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
        if length and text[at : at + length] in bodies:
            named = _named(text, start, at + length, end)
            return named if at > start or _acts(text, named, end) else start
        if length:
            return at + length if _acts(text, at + length, end) else start
        if text[at] in _NO_NAME:
            break
        if 0 < at - start <= 3 and _place_ends(text, at):
            return _named(text, start, at + 1, end)
    return start


def _acts(text: str, at: int, end: int) -> bool:
    """Whether a verb follows, so that what stands before it is its subject."""
    while at < end and text[at] in _ADVERBS:
        at += 1
    return bool(listed("roles", "event").starting(text, at, end))


def _place_ends(text: str, at: int) -> bool:
    """Whether the name of a place ends with this character, and not a common noun such as 城市."""
    if text[at] not in _PLACE_ENDS or text[at - 1 : at + 1] in listed("roles", "common_places"):
        return False
    return text[at - 1] not in "全我本该各" and text[at + 1 : at + 2] not in _NO_PLACE


def _named(text: str, start: int, at: int, end: int) -> int:
    """The end of a name with the body that follows in it, a few characters on: 某市 + 第一 + 医院."""
    bodies, verbs = listed("roles", "body"), listed("roles", "event")
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
    """The area named last before a rank."""
    found = None
    for begin, stop in _areas().found(text, max(start, end - 14), end):
        found = Span(begin, stop)
    return found


class Scopes:
    """The bodies and areas that open the clauses of one text, found when asked for."""

    def __init__(self, layout: Layout) -> None:
        """Nothing is read until a metric asks."""
        self._layout = layout
        self._heads: dict[int, Span | None] = {}
        self._before: dict[int, Span | None] = {}
        self._subjects: list[Span | None] = []

    def governing(self, at: int, place: Place) -> Span | None:
        """The last body or area that opens a clause of the paragraph so far, else the article's own."""
        found = self._head(place.clause)
        if found is not None and found.end <= at:
            return found
        return self._carried(place) or self._subject()

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

    def _subject(self) -> Span | None:
        """The body that opens most clauses at the beginning of the article."""
        if not self._subjects:
            names: dict[str, list[Span]] = {}
            for clause in self._layout.clauses(400):
                found = self._head(clause)
                if found is not None and len(found) > 2:
                    names.setdefault(found.quote(self._layout.text), []).append(found)
            ranked = sorted(names.values(), key=lambda spans: (-len(spans), spans[0].start))
            self._subjects.append(ranked[0][0] if ranked and len(ranked[0]) > 1 else None)
        return self._subjects[0]

    def _head(self, clause: int) -> Span | None:
        if clause not in self._heads:
            self._heads[clause] = self._read(clause)
        return self._heads[clause]

    def _read(self, clause: int) -> Span | None:
        text = self._layout.text
        end = min(clause + 40, len(text))
        start = clause
        while start < end and text[start] in " 　\u00a0“”，、":
            start += 1
        start = leading(text, start, end)
        for lead in _LEADS:
            if text.startswith(lead, start):
                start += len(lead)
                break
        if text.startswith("该", start) and not _areas().starting(text, start, end):
            return self._antecedent(start + 1, clause)
        return headed(text, start, end)

    def _antecedent(self, at: int, clause: int) -> Span | None:
        """The last named thing of the kind that 该 points back to, with the name in front of it."""
        text = self._layout.text
        noun, floor = text[at : at + 2], max(0, clause - 400)
        found = text.rfind(noun, floor, clause)
        while found > 0 and text[found - 1] == "该":
            found = text.rfind(noun, floor, found)
        if found <= 0:
            return None
        start = found
        while start > floor and found - start < 12 and text[start - 1] not in _STOPS:
            start -= 1
        for _, stop in listed("roles", "event").found(text, start, found):
            start = stop if stop < found else start
        return Span(start, found + 2)
