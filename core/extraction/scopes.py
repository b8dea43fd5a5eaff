"""Scopes: the body or area that a metric speaks of."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from core.extraction.antecedents import antecedent, described_kind, plural
from core.extraction.bodies import AREAS, headed
from core.extraction.brands import described
from core.extraction.formulas import issuer
from core.extraction.layout import Layout, Place
from core.extraction.lexicon import Characters, Words, listed, words
from core.extraction.openings import PART, SOFT, WEAK, named, opened, says
from core.extraction.people import introduced, is_person, told_of
from core.extraction.recalled import Recalled
from core.extraction.subjects import subject
from core.extraction.topics import is_bounded, is_common, mentions, quotation, torn
from core.extraction.unlisted import introduces, only_moved, unlisted
from core.model import Span

_MARKET: Final = ("股", "基金", "净利润", "营收", "混合", "债券", "ETF")
_PRONOUNS: Final = Words(("自己", "我", "他", "她"))
_PERSONAL: Final = Characters("他她")
_BELONGS: Final = ("所在", "们")
_FIRST: Final = 30
_BARE: Final = 2
_NEAR: Final = 12
_HEADING: Final = 30
_REACH: Final = 48
_SECTION: Final = 8
_BODIES: Final = listed("roles", "body")
# Behind 本, 此 or 当 they are no noun that was named before: 本次, 当地.
_UNKINDED: Final = frozenset({"次", "场", "地", "举", "报告期"})
_KIN: Final = listed("people", "kin")
_POINTING: Final = listed("roles", "pointing")
_POINTS: Final = Characters(word[0] for word in words("roles", "pointing"))


class Scopes:
    """The bodies and areas that open the clauses of one text, found when asked for."""

    def __init__(self, layout: Layout) -> None:
        """Nothing is read until a metric asks."""
        self._layout = layout
        self._market = any(word in layout.text for word in _MARKET)
        self._quotes = "“" in layout.text
        self._heads: dict[int, Span | None] = {}
        self._persons: dict[int, Span | None] = {}
        self._weak: set[int] = set()
        self._parts: set[int] = set()
        self._openers: set[int] = set()
        self._part: Span | None = None
        self._read_to = 0
        self._last: Span | None = None
        self._told: Span | None = None
        self._named: list[Span] | None = None
        self._recalled = Recalled(layout.text)

    def own(self, at: int, place: Place) -> Span | None:
        """The body or area that opens the clause of an offset before it."""
        found = self._head(place.clause)
        return found if found is not None and found.end <= at else None

    def governing(self, at: int, place: Place) -> Span | None:
        """The last that opens a clause of the paragraph so far, else the speaker, else the article's own."""
        found = self.own(at, place)
        if found is not None and place.clause not in self._weak:
            return found
        carried = self._carried(place)
        if found is not None:
            return self._last if self._last is not None and self._last.start >= place.sentence else found
        if _PRONOUNS.starting(self._layout.text, place.clause, place.end) and self._speaks(place):
            return self._told
        floor = quotation(self._layout.text, place.paragraph, at) if self._quotes else -1
        if floor >= 0 and (carried is None or carried.start < floor):
            return self._speaker(at) or carried or self._subject(at)
        if carried is not None or torn(self._layout.text, place.paragraph):
            return carried
        found = self._following(place, whole=True) or self._section(place.paragraph)
        found = found or self._subject(at) or self._nearest(place)
        return found or self._following(place, whole=False)

    def among(self, place: Place) -> Span | None:
        """The set that opens the sentence with 在…中，, of which its shares are."""
        text = self._layout.text
        found = self._head(place.sentence) if text.startswith("在", place.sentence) else None
        return found if found is not None and text.startswith(("中，", "中,"), found.end) else None

    def pass_over(self, clause: int) -> None:
        """Take what a clause opens with for what it measures."""
        self._heads[clause] = None

    def _speaks(self, place: Place) -> bool:
        """Whether the last named of the paragraph is who tells, of whom 我 and 自己 are said."""
        told, last = self._told, self._last
        return (
            told is not None and told.start >= place.paragraph and (last is None or last.start < told.start)
        )

    def _carried(self, place: Place) -> Span | None:
        """What the clauses of the paragraph before this one open with, the last first; else who tells."""
        if self._read_to < place.paragraph or self._read_to > place.clause:
            self._read_to = place.paragraph
            self._last = self._told = self._part = None
        passed = []
        clause = place.clause
        while clause > self._read_to:
            clause = self._layout.clause(clause - 1)
            if (found := self._head(clause)) is None:
                continue
            if clause not in self._weak and clause not in self._parts:
                self._last, self._part = found, None
                break
            passed.append((clause, found))
        for clause, found in reversed(passed):
            if clause in self._parts:
                self._part = found
            elif not SOFT.starting(self._layout.text, found.start, found.end):
                self._told = found
        self._read_to = place.clause
        part, last = self._part, self._last
        if part is not None and (last is None or last.start < part.start) and self._reaches(part, place):
            return part
        return last if last is not None else self._told

    def _reaches(self, part: Span, place: Place) -> bool:
        """Whether a part is of the same sentence; behind a semicolon only what stands in quotation marks."""
        if part.start >= place.sentence:
            return True
        text = self._layout.text
        return text.find("“", part.start, part.end) >= 0 and text.find("。", part.end, place.clause) < 0

    def _speaker(self, at: int) -> Span | None:
        """The body behind a quotation in which a figure stands."""
        text = self._layout.text
        close = text.find("”", at, at + 120)
        if close < 0 or "\n" in text[at:close]:
            return None
        if _PERSONAL.at(text, close + 1):
            return self._person(close + 1)
        end = min(len(text), close + 40)
        return headed(text, close + 1, end) or introduced(text, close + 1, end)

    def _subject(self, at: int) -> Span | None:
        """The article's own subject, where named last."""
        if self._named is None:
            self._named = mentions(self._layout.text, self._first_heads())
        spans = self._named
        index = bisect_left(spans, Span(at, at + 1))
        alone = index == 0 and len(spans) == 1
        if not spans or (alone and spans[0].start > self._layout.paragraph_end(at)):
            return None
        return spans[max(0, index - 1)]

    def _section(self, paragraph: int) -> Span | None:
        """The name with a colon behind it that opens the heading of the section of a paragraph."""
        text = self._layout.text
        for _ in range(_SECTION):
            above = self._layout.previous_paragraph(paragraph)
            if above is None:
                break
            end = self._layout.paragraph_end(above)
            if 0 < end - above <= _HEADING:
                named = self._recalled.at(above, end)
                return named if named is not None and text.startswith("：", named.end) else None
            paragraph = above
        return None

    def _following(self, place: Place, *, whole: bool) -> Span | None:
        """What a clause of the paragraph opens with further down; `whole`: only an area such as 全市."""
        end = self._layout.paragraph_end(place.paragraph)
        clause = self._layout.after(place.clause)
        for _ in range(_NEAR):
            if clause >= end:
                break
            found = self._head(clause)
            if found is not None and clause not in self._weak and clause not in self._parts:
                text = self._layout.text
                area = AREAS.starting(text, found.start, found.end) == len(found) and text[clause] != "在"
                return found if area or not whole else None
            clause = self._layout.after(clause)
        return None

    def _nearest(self, place: Place) -> Span | None:
        """What the last clauses of the paragraphs before this one open with."""
        clause = place.paragraph
        for _ in range(_NEAR):
            if not clause:
                break
            clause = self._layout.clause(clause - 1)
            found = self._head(clause)
            if found is not None and clause not in self._parts and not is_common(self._layout.text, found):
                return found
        return None

    def _first_heads(self) -> Iterator[Span]:
        """What the first clauses of the text open with, but for parts of a set."""
        for clause in self._layout.clauses(_FIRST):
            found = self._head(clause)
            if found is not None and clause not in self._parts and clause not in self._openers:
                yield found

    def _head(self, clause: int) -> Span | None:
        if clause not in self._heads:
            self._heads[clause] = self._read(clause)
        return self._heads[clause]

    def _read(self, clause: int) -> Span | None:
        text = self._layout.text
        end = min(clause + _REACH, len(text), self._layout.paragraph_end(clause) + 1)
        behind = start = opened(text, clause, end)
        if start < end and _POINTS.at(text, start):
            behind += _POINTING.starting(text, start, end)
            if behind == start and (kind := described_kind(text, start, end)) is not None:
                return antecedent(text, kind.start, kind.end, clause)
        if text[start + 1 : behind] in _UNKINDED:
            start = behind
        elif behind > start:
            return self._pointed(clause, start, behind, end)
        if start < end and _PERSONAL.at(text, start) and not text.startswith(_BELONGS, start + 1):
            return self._told_of_one(clause, start, end)
        return None if only_moved(text, start, end) else self._opening(clause, start, end)

    def _opening(self, clause: int, start: int, end: int) -> Span | None:
        """What a clause opens with at `start`, where that points to nobody; notes how far it holds."""
        text = self._layout.text
        found, strength = named(text, clause, start, end)
        if strength == WEAK:
            self._weak.add(clause)
        elif strength == PART or (found is not None and is_bounded(text, found)):
            self._parts.add(clause)
        issued = issuer(text, start, end) if self._market and (found is None or len(found) < 4) else None
        if issued is not None and (
            found is None or (found.start >= issued.start and len(found) < len(issued))
        ):
            found = issued
        if found is None:
            found = self._recalled.at(start, end)
            if found is None and (found := unlisted(self._layout, clause, start, end)) is not None:
                (self._openers if introduces(self._layout, clause, end) else self._parts).add(clause)
                self._recalled.keep_any(found)
            return found
        self._recalled.keep(found)
        return self._full(found, clause) if found.end - found.start == _BARE else found

    def _full(self, found: Span, clause: int) -> Span:
        """The one of its kind in the paragraph that a bare noun stands for: 企业 for 受访企业."""
        text = self._layout.text
        if (noun := text[found.start : found.end]) in _BODIES:
            return found
        floor = self._layout.place(clause).paragraph
        for _ in range(_NEAR):
            if clause <= floor:
                break
            clause = self._layout.clause(clause - 1)
            # Most clauses need no look at what opens them: the noun is not in them.
            head = self._head(clause) if text.find(noun, clause, clause + _REACH) >= 0 else None
            if head is not None and len(head) > len(found) and text.endswith(noun, head.start, head.end):
                return head
        return found

    def _told_of_one(self, clause: int, start: int, end: int) -> Span | None:
        """Whom a clause that opens with 他 or 她 speaks of: that person, kin, or what is that person's."""
        text = self._layout.text
        if says(text, start, end):
            return None
        if length := _KIN.starting(text, start + 1, end):
            return Span(start, start + 1 + length)
        return described(text, start, end) or self._person(clause)

    def _person(self, clause: int) -> Span | None:
        """The person that a clause before this one has named last, whom 他 or 她 points back to."""
        text = self._layout.text
        passed = []
        found = None
        while found is None and clause:
            clause = self._layout.clause(clause - 1)
            if clause in self._persons:
                found = self._persons[clause]
                break
            passed.append(clause)
            if not _PERSONAL.at(text, opened(text, clause, min(clause + _REACH, len(text)))):
                head = self._head(clause)
                found = head if head is not None and self._recalled.is_person(head) else None
        self._persons.update(dict.fromkeys(passed, found))
        return found

    def _pointed(self, clause: int, start: int, behind: int, end: int) -> Span | None:
        """What 该 or 这家 points back to; where a person follows, that person, who speaks for nobody."""
        text = self._layout.text
        person = subject(text, behind, end)
        if person is not None and is_person(text, person.start, person.end):
            return None if says(text, start, end) else person
        if says(text, behind, end) and told_of(text, behind, end) is not None:
            return None
        if text.startswith("些", start + 1):
            return plural(text, start + 2, behind, self._layout.place(clause).paragraph)
        return antecedent(text, start + 1, behind, clause)
