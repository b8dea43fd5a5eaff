"""How far a time reaches by its own words: over its sentence, its clause, its noun or one figure."""

from __future__ import annotations

import re
from typing import Final

from core.extraction.layout import Layout
from core.extraction.lexicon import Characters, Words
from core.extraction.origins import is_source
from core.model import Span

_BRIEF: Final = re.compile(r"[日号天晚时许晨午]$|初[一二三四五六七八九十]$|日前|近日|同期$")
_OWN_SENTENCE: Final = Words(("当月", "单月", "的一天", "时", "许"))
_MINOR: Final = re.compile(
    r"[末底初日号天晚]$|初[一二三四五六七八九十]$|周[一二三四五六日]$|^[截到至]|^[0-9一二三四五六七八九十两几]{1,3}(?:年|个月|天)[里间内中]$"
)
_MINOR_ENDS: Final = Characters("末底初日号天晚一二三四五六七八九十里间内中")
_UP_TO: Final = Characters("截到至")
_MODIFIER: Final = re.compile(r"(?!的)[^，。；,;0-9]{1,5}的")
_NEWS: Final = re.compile(
    r"电[（( ]|讯|[，,]?[^，,。；;0-9]{0,20}(?:获悉|了解到|采访|举行|召开|发布|通报|公布|披露)"
)
_DAILY: Final = frozenset("日号天晚午晨")
_LATELY: Final = frozenset({"日前", "近日", "近期", "目前", "最近"})
_OWN_FIGURE: Final = re.compile(r"的[0-9０-９]")
_PUBLISHED: Final = re.compile(r"(?:发布|公布|披露|通报|晒出|出炉|印发)了?$")
_PARTIAL: Final = Words(("其中", "其中，", "其中,", "仅", "单是"))
_NEAR: Final = 160
_SHORT: Final = 3
_NOUN: Final = 6


def minor(text: str, span: Span) -> bool:
    """Whether a time is a point inside a longer one, a stretch without dates, or named for a part alone.

    What its sentence opened with outlasts it.
    """
    if _PARTIAL.ending(text, span.start, 0):
        return True
    if not _MINOR_ENDS.at(text, span.end - 1) and not _UP_TO.at(text, span.start):
        return False
    return _MINOR.search(text[span.start : span.end]) is not None


def brief(text: str, span: Span, at: int) -> bool:
    """Whether a day, an hour or the like is too far from a place to govern it out of another sentence."""
    if _OWN_SENTENCE.ending(text, span.end, span.start):
        return True
    return at - span.end > _NEAR and _BRIEF.search(text, span.start, span.end) is not None


def published(text: str, span: Span) -> bool:
    """Whether it is what figures are published for, which they go on to tell: 公布上半年成绩单."""
    return _PUBLISHED.search(text, max(0, span.start - 4), span.start) is not None


def local(layout: Layout, span: Span) -> bool:
    """Whether a time belongs to one value only: what a change sets out from, or what 为, 到 lead to."""
    text = layout.text
    if is_source(text, span):
        return True
    if text[span.start - 1] not in "为到" and _OWN_FIGURE.match(text, span.end) is None:
        return False
    return layout.clause(span.start) != span.start


def bound(text: str, span: Span) -> bool:
    """Whether a time governs its own clause only: 2015年落户的企业, 同期业绩基准, a news date."""
    end = span.end
    said = text[span.start : end]
    if said[-2:] == "同期" and text[end : end + 1] not in "，,":
        return True
    if (said[-1] in _DAILY or said in _LATELY) and _NEWS.match(text, end):
        return True
    if len(said) <= _SHORT and said[-1] == "年" and text.startswith(("平均", "年均"), end):
        return True
    return text.find("的", end + 1, end + _NOUN) >= 0 and _MODIFIER.match(text, end) is not None
