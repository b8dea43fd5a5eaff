"""Whose a value is that only describes the one behind it: 总投资50亿元的某某园, 管理着9亿元资产的某某."""

from __future__ import annotations

from typing import Final

from core.extraction.bodies import headed
from core.extraction.brands import named_behind
from core.extraction.people import told_of
from core.extraction.severally import Linked
from core.extraction.subjects import opens_with_verb, subject
from core.model import Span

_GAP: Final = 5
_LEAD: Final = 6
_TRAITS: Final = frozenset({"money", "measure"})


def described(text: str, item: Linked) -> Span | None:
    """The named thing that a value describes: 总投资逾50亿元的某某产业园开工."""
    start, end = item.amount.end + 1, item.place.end
    if item.reading.kind not in _TRAITS or text[start - 1 : start] != "的":
        return None
    if item.amount.start - item.place.clause < 2:
        return None
    found = headed(text, start, end) or subject(text, start, end)
    return found if found is not None and found.start == start else None


def holder(text: str, item: Linked) -> Span | None:
    """The named one behind a clause that tells what they have: 管理着9亿元资产的经理某某."""
    clause, end = item.place.clause, item.amount.end
    of = text.find("的", end, min(len(text), end + _GAP)) + 1
    if not of or item.amount.start - clause > _LEAD or not text[end:of].isalpha():
        return None
    if not opens_with_verb(text, clause, end) and text[item.amount.start - 1] != "着":
        return None
    found = told_of(text, of, item.place.end) or named_behind(text, of, item.place.end)
    return found if found is not None and found.start == of else None
