"""Openers that no list names: whatever noun phrase opens a sentence which goes on to tell of it.

What is measured may open a sentence as well. So the phrase has to be followed by what is said of
somebody or something (a verb with an object, 把, 也, a time), not by a figure, a change or a level.
"""

from __future__ import annotations

import re
from typing import Final

from core.extraction.cues import MARKS
from core.extraction.formulas import is_goods
from core.extraction.layout import Layout
from core.extraction.lexicon import Characters, followers, listed
from core.extraction.openings import opened, says
from core.extraction.subjects import subjectless
from core.extraction.times import leading
from core.model import Span

_REACH: Final = 22
_SHORTEST: Final = 2
_LONGEST: Final = 14
_PARTED: Final = 4
# A short clause that ends so only leads to the next: 分行业看，; 假期里，.
_LEAD: Final = 12
_HEADING: Final = 30
_LEADS_ON: Final = Characters("看后上中里时面来间")
_NOTHING: Final = 0
_TOLD: Final = 1
_ACTS: Final = 2
_ACTS_ALONE: Final = 3
_MEASURED_SO: Final = 4
_VERBS: Final = followers("verbs")
_COMMON: Final = followers("common")
_EVENTS: Final = listed("roles", "event", "acts", "plain")
_CHANGES: Final = listed("changes", "up", "down")
_NO_NOUNS: Final = listed(
    "roles", "head", "leads", "towards", "no_opening", "pronouns", "pointing", "general"
)
_AMOUNTS: Final = listed("roles", "amount_nouns", "moneys")
# In these words end that name what is measured, when, or where in something.
_MEASURED: Final = frozenset("率量额数值价费款金比度重期间时后前中上下里内外化性式次来级、")
# A verb with one of these is a noun: 收割机, 参与者.
_MADE_OF: Final = Characters("会者员率量额数人证机区站式类性品费款金业户部法器物场所期点的型线网价值")
_HANDLES: Final = Characters("把将被向让使替")
_SHADES: Final = Characters("也却则还曾都就才又更很太越")
# What stands behind these is how much, from when, with whom or compared with what.
_LEVELS: Final = Characters("由从较自比与占和及同随在达为约超近逾最增减升降涨跌已只仅仍")
_MEANS: Final = Characters("平人户日月年")
_ASPECTS: Final = Characters("了着")
_NO_ACTS: Final = frozenset({"为了", "除了", "随着", "接着"})
# They open no noun phrase that owns a figure.
_NO_OPENING: Final = Characters(
    "读看去请到被由见有在是为从对向把将让使给跟随做当找问写说买卖拿没不未无几第首分受其因各据按查参抓破侦追劝督本【[（("
)
_THAN: Final = Characters("比较")
_DIGIT: Final = Characters("0123456789")
_FIGURE: Final = re.compile("[0-9][0-9.,]*[%％‰]?[，。；：;]")
_BY: Final = re.compile("了?[约近超]?[0-9][0-9.,]*[^0-9，。；：、,;:的]{0,4}[，。；;]")
_SETTLED: Final = ("城镇", "农村", "城乡", "甲类", "乙类", "丙类", "中新", "新华")
_LASTING: Final = ("历时", "用时", "耗时")
_WITHIN: Final = Characters("内里外上")
_BEHIND: Final = frozenset("在由从被")
_INSIDE: Final = re.compile(
    "(?<![现存所旨好正实潜内外])在(?![校职岗册编建线押逃于0-9一二三四五六七八九十两半])"
)
_NEGATED: Final = re.compile("不(?![良合足到同均等断仅但再法动满])")
_NOMINAL: Final = re.compile(
    "[^，。；、：0-9“”]{0,10}(?:[率量额值价费]|比例|比重|指数|人数|规模|面积|收入|增速|水平|周期|天数|时间|成本|标准|支出|利润|资金)"
    "(?![一-鿿]{0,2}[者人员])"
)
# No object begins with them: what is measured bears the name of a deed.
_NO_OBJECTS: Final = Characters("同环已均仅分只也则却还将共累合平")
_OF_FIGURES: Final = Characters("占有只仍也0123456789")
_EDGES: Final = Characters(MARKS)
_ENDS: Final = Characters(MARKS.difference("《、"))
_QUOTES: Final = {"“": "”", "《": "》"}
_QUOTING: Final = Characters(_QUOTES)


def unlisted(layout: Layout, clause: int, start: int, end: int) -> Span | None:
    """The noun phrase with which a clause opens at `start`, where the clause goes on to tell of it.

    It has to open its sentence; behind other clauses only a name in quotation marks is one.
    """
    text = layout.text
    end = min(end, start + _REACH)
    if start + _SHORTEST >= end:
        return None
    foremost = _foremost(layout, clause)
    if not (foremost or _named(text, start, end)) or not _opens(text, start, end):
        return None
    stop, told = _predicate(text, start, end)
    if told == _TOLD and stop - start == _SHORTEST and text[stop] == "的" and _is_common(text, start):
        # 传统的某某, 隔壁的某某
        start = stop + 1
        if start + _SHORTEST >= end or not _opens(text, start, end):
            return None
        stop, told = _predicate(text, start, end)
    if told in (_NOTHING, _MEASURED_SO):
        return None
    if not _named(text, start, stop):
        if not foremost or text.find("其中", max(0, start - _PARTED), start) >= 0:
            return None
        if told == _ACTS_ALONE and _is_common(text, start):
            return None
    found = _phrase(text, start, stop)
    return None if found is not None and is_goods(text, found) else found


def only_moved(text: str, start: int, end: int) -> bool:
    """Whether a clause is but a figure or how much something moved, which nobody opens: 比上年增长5%，."""
    if _DIGIT.at(text, start):
        return _FIGURE.match(text, start, end) is not None
    at = leading(text, start + 1, end) if _THAN.at(text, start) else start
    length = _CHANGES.starting(text, at, end)
    return length > 0 and _BY.match(text, at + length, end) is not None


def _named(text: str, start: int, end: int) -> bool:
    """Whether a name in quotation marks stands between two offsets."""
    return text.find("“", start, end) >= 0 or text.find("《", start, end) >= 0


def introduces(layout: Layout, clause: int, end: int) -> bool:
    """Whether a clause opens a paragraph of prose, which then tells of what the clause opens with.

    A title, a question and what somebody says tell of something else.
    """
    text, place = layout.text, layout.place(clause)
    if clause != place.paragraph or not clause or text[clause] == "“" or text[place.end - 1] in "?？":
        return False
    return layout.paragraph_end(clause) - clause > _HEADING and not says(text, clause, end)


def _foremost(layout: Layout, clause: int) -> bool:
    """Whether nothing but what leads on stands in front of a clause in its sentence."""
    text, sentence = layout.text, layout.place(clause).sentence
    if clause == sentence or layout.clause(clause - 1) > sentence:
        return clause == sentence
    if opened(text, sentence, clause + 1) >= clause:
        return True
    return clause - sentence <= _LEAD and _LEADS_ON.at(text, clause - 2)


def _opens(text: str, start: int, end: int) -> bool:
    """Whether a noun phrase can begin here."""
    if (_EDGES.at(text, start) and text[start] != "《") or _NO_OPENING.at(text, start):
        return False
    if _ASPECTS.at(text, start + 1) or text[start + 1] == "级" or text[start - 1 : start] in _BEHIND:
        return False
    if _WITHIN.at(text, start + 1) or text[start - 1 : start] == "“":
        return False
    if subjectless(text, start, end) or _verb(text, start) or _CHANGES.starting(text, start, end):
        return False
    return not (_NO_NOUNS.starting(text, start, end) or text.startswith(_SETTLED, start))


def _predicate(text: str, start: int, end: int) -> tuple[int, int]:
    """Where something is said of the phrase that begins here, and what kind of saying it is."""
    at = start
    if _QUOTING.at(text, start):
        at = text.find(_QUOTES[text[start]], start, end)
        if at < 0:
            return start, _NOTHING
    at += 1
    while at < end:
        if _ENDS.at(text, at):
            dated = text[at].isdigit() and at - start >= _SHORTEST and leading(text, at, end) > at
            return at, _TOLD if dated else _NOTHING
        if at - start >= _SHORTEST and (told := _told(text, at, end)):
            return at, told
        if _QUOTING.at(text, at) and (close := text.find(_QUOTES[text[at]], at, end)) > 0:
            at = close
        at += 1
    return end, _NOTHING


def _told(text: str, at: int, end: int) -> int:
    """What kind of saying begins here."""
    character = text[at]
    if _CHANGES.starting(text, at, end):
        return _MEASURED_SO
    if _HANDLES.at(text, at) or _SHADES.at(text, at) or character == "的":
        return _marked(text, at)
    if character == "在" and _INSIDE.match(text, at, end) is not None:
        return _TOLD
    if character == "不" and _NEGATED.match(text, at, end) is not None:
        return _TOLD
    if _ASPECTS.at(text, at + 1) and text[at : at + 2] not in _NO_ACTS and not _is_common(text, at - 1):
        return _TOLD
    if _LEVELS.at(text, at) or (_MEANS.at(text, at) and text[at + 1 : at + 2] == "均"):
        return _MEASURED_SO
    length = 2 if _verb(text, at) else _EVENTS.starting(text, at, end)
    if length > 1 and not _MADE_OF.at(text, at + length):
        return _acted(text, at + length, end)
    return _TOLD if leading(text, at, end) > at else _NOTHING


def _marked(text: str, at: int) -> int:
    """What 的, 把, 也 or the like says here; nothing where it is part of a word: 意向, 使用."""
    if _is_common(text, at - 1) or (_HANDLES.at(text, at) and _is_common(text, at)):
        return _NOTHING
    if text[at] != "的":
        return _TOLD
    # What somebody does in front of 的 only describes what stands behind it.
    described = _verb(text, at - 2) or _EVENTS.ending(text, at, at - 4) > 0
    return _MEASURED_SO if described or _OF_FIGURES.at(text, at + 1) else _TOLD


def _acted(text: str, at: int, end: int) -> int:
    """What a verb that ends here tells: an act with a figure, one alone, or only the name of a measure."""
    edge = _EDGES.find(text, at, end)
    edge = edge if edge >= 0 else end
    if _LEVELS.at(text, at) or _NO_OBJECTS.at(text, at) or text.startswith(_LASTING, at):
        return _MEASURED_SO
    if edge < end and not text[edge].isdigit():
        return _ACTS_ALONE
    return _MEASURED_SO if _NOMINAL.match(text, at, end) is not None else _ACTS


def _phrase(text: str, start: int, stop: int) -> Span | None:
    """The phrase without adverbs at its end; none where it names what is measured or done."""
    while stop > start and _SHADES.at(text, stop - 1):
        stop -= 1
    if not _SHORTEST <= stop - start <= _LONGEST or text[stop - 1] in _MEASURED:
        return None
    if _AMOUNTS.ending(text, stop, start) or _verb(text, stop - 2) or _EVENTS.ending(text, stop, start) > 1:
        return None
    return Span(start, stop)


def _verb(text: str, at: int) -> bool:
    """Whether a common verb stands here, and no noun that begins like one."""
    return text[at + 1 : at + 2] in _VERBS.get(text[at], "") and not _MADE_OF.at(text, at + 2)


def _is_common(text: str, at: int) -> bool:
    """Whether the two characters that stand here are a common word."""
    return text[at + 1 : at + 2] in _COMMON.get(text[at], "")
