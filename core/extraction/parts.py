"""Parts of a whole: sides, some of its people, shares; how far what is told of them holds."""

from __future__ import annotations

from typing import Final

from core.extraction.lexicon import Words, listed
from core.extraction.severally import Linked
from core.extraction.topics import is_crowd
from core.model import Span

_SIDES: Final = frozenset({"城市", "农村", "城镇", "乡村"})
_MEANS: Final = Words(("平均", "人均", "户均", "次均", "月均", "年均", "日均"))
_RATES: Final = listed("changes", "rate_names")


def is_part(text: str, scope: Span) -> bool:
    """Whether a scope is only a side of a whole or some of its people."""
    return text[scope.start : scope.end] in _SIDES or is_crowd(text, scope)


def is_of_part(text: str, item: Linked) -> bool:
    """Whether a measure with a name of its own is still of the part before it: a mean, or a bare rate."""
    named = item.indicator
    if named is None or _MEANS.starting(text, named.start, len(text)):
        return True
    return text[named.start : named.end] in _RATES


def is_portion(text: str, item: Linked) -> bool:
    """Whether what is measured is a part that makes so much of a whole: 甲类占三成."""
    named = item.indicator
    return named is not None and text.find("占", named.end, item.amount.start) >= 0
