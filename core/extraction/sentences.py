"""Whom a court sentences: the person named last before a term or a fine."""

from __future__ import annotations

import re
from typing import Final

from core.extraction.lexicon import words
from core.extraction.severally import Linked
from core.model import Span

_TERM: Final = re.compile("徒刑|拘役|缓刑|罚金|管制")
_ACCUSED: Final = re.compile(f"(?:被告人|被告)?[{''.join(words('people', 'surnames'))}]某{{1,2}}")
_KINDS: Final = frozenset({"duration", "money"})
_NEAR: Final = 12
_FAR: Final = 120


def sentenced(text: str, item: Linked) -> Span | None:
    """The accused of whom a sentence tells, for its years and its fine."""
    start = item.amount.start
    if item.reading.kind not in _KINDS:
        return None
    if _TERM.search(text, max(item.place.clause, start - _NEAR), start) is None:
        return None
    found = None
    for match in _ACCUSED.finditer(text, max(item.place.paragraph, start - _FAR), start):
        found = Span(*match.span())
    return found
