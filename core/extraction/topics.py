"""What an article speaks of: the body or area that its title and its first clauses name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from core.extraction.bodies import AREAS
from core.extraction.lexicon import Words, listed, words
from core.extraction.openings import SOFT
from core.extraction.people import names_person
from core.extraction.trades import is_word
from core.model import Span

_LEAD: Final = re.compile(r"\s*[^\n]*(?:\s+[^\n]+)?")
_COMMON: Final = listed("roles", "groups", "populations", "common_body")
_BODIES: Final = frozenset({"单位", "家庭", "基金", "企业", "住户"})
_CROWD: Final = Words(word for word in words("roles", "populations") if word not in _BODIES)
MODES: Final = frozenset({"铁路", "公路", "水路", "航空", "民航", "水运"})
_AMONG: Final = ("中，", "中,")
_TITLED: Final = 1
_MOST: Final = 2
_QUOTED: Final = 200
_TITLE: Final = 60


def mentions(text: str, heads: Iterable[Span]) -> list[Span]:
    """Where the subject of an article stands among the heads of its first clauses; none without a subject.

    A head behind a lead of its own (今年以来，…) comes twice and counts twice. A common noun is no
    subject of an article, nor is what a paragraph further down names once.
    """
    names: dict[str, list[Span]] = {}
    for head in heads:
        if SOFT.starting(text, head.start, len(text)) or is_common(text, head):
            continue
        spans = names.setdefault(head.quote(text), [])
        if spans[-_MOST:] != [head] * _MOST:
            spans.append(head)
    if not names:
        return []
    title = text.find("\n")
    titles = [name for name, spans in names.items() if spans[0].start < title]
    ranked = sorted(names.items(), key=lambda item: (-_weight(item, titles), item[1][0].start))
    found = _whole([spans for _, spans in ranked], text, title)
    return [] if len(found) == 1 and found[0].start > _lead_end(text) else found


def torn(text: str, paragraph: int) -> bool:
    """Whether a paragraph opens in the middle of a title: what it is about stands elsewhere."""
    close = text.find("》", paragraph, paragraph + _TITLE)
    return close >= 0 and text.find("《", paragraph, close) < 0


def is_common(text: str, head: Span) -> bool:
    """Whether a head is no more than a common noun, such as 企业, 学生 or 公路."""
    start, end = head.start, head.end
    if end - start == 2 and is_word(text, start) and not AREAS.starting(text, start, end):
        return True
    return _COMMON.ending(text, end, start) == end - start


def is_crowd(text: str, found: Span) -> bool:
    """Whether a head is people of some kind, without a name or an area."""
    if (
        not _CROWD.ending(text, found.end, found.start)
        or text.startswith(_AMONG, found.end)
        or AREAS.starting(text, found.start, found.end)
    ):
        return False
    return not names_person(text, found.start, found.end)


def _weight(named: tuple[str, list[Span]], titles: list[str]) -> int:
    """How much speaks for a name: its heads, and that it or its beginning stands in the title."""
    name, spans = named
    return len(spans) + _TITLED * any(title in name for title in titles)


def _lead_end(text: str) -> int:
    """The end of the second line that is not blank: the first paragraph below a title."""
    found = _LEAD.match(text)
    return found.end() if found is not None else 0


def _whole(ranked: list[list[Span]], text: str, title: int) -> list[Span]:
    """The article's subject with its full name, where the title has that and the text a shorter form."""
    short = ranked[0][0].quote(text)
    for spans in ranked[1:]:
        if spans[0].end <= title and len(spans[0]) > len(short) and spans[0].quote(text).endswith(short):
            return spans
    return ranked[0]


def is_bounded(text: str, found: Span) -> bool:
    """Whether what opens a clause holds in its own sentence only: a crowd, a thing in quotation marks."""
    return text[found.end - 1] == "”" or text[found.start : found.end] in MODES or is_crowd(text, found)


def quotation(text: str, paragraph: int, at: int) -> int:
    """Where the quotation opens in which an offset stands; -1 where it stands in none."""
    floor = text.rfind("“", max(paragraph, at - _QUOTED), at)
    return floor if floor >= 0 and text.find("”", floor, at) < 0 else -1
