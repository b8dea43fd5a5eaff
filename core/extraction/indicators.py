"""Indicators in front of a value: the noun phrase of its clause (guideline, section 6)."""

from __future__ import annotations

import re
from typing import Final, final

from core.extraction.bodies import AREAS, headed, names_one
from core.extraction.formulas import issuer
from core.extraction.heads import shed, unquoted
from core.extraction.leads import named_end, share
from core.extraction.lexicon import Characters, edges, listed
from core.extraction.possessors import owned, split
from core.extraction.tails import stem_end
from core.extraction.verbs import MEANS_STARTS, acts, manner_end
from core.model import Span

_NOMINAL: Final = re.compile(r"的(?:共?有|占|共|约|达|由)(?![效限])")
_NOTHING: Final = re.compile(
    r"近?[0-9一二两三四五六七八九十]{0,2}(?:年|个?月|季度)(?:间|来|以来)?$|[^，。]{1,5}[年月周天日时钟]后$|(?:明显|略|远|仍|均|也)?[高低快慢多少优大小好]于|相[比较](?!例)|跑[赢输]|超越|[扣剔]除[^，。的]{2,8}因素(?:影响)?后?$|受[^，。的]{2,16}(?:影响|带动|拖累|推动|拉动|提振|支撑)$|[领落][先后][^的]{2,}$|[比较](?![例赛重值价率对照武拼选])"
)
_CAUSED: Final = re.compile("因[^，。；的]{2,14}?(?=导致|造成|引发|引起)")
# A single verb behind where one goes or whom one asks: 往镇上|跑.
_WENT: Final = re.compile("[往向朝][^，。；的]{1,5}(?=[跑借走飞送寄运卖买搬赶要租]$)")
_AFTER: Final = re.compile(r"[一-鿿]{2,5}后(?=[可将能预每年])(?!年)")
_SAID: Final = re.compile(
    r"(?:宣布|(?:造成|导致)(?=直接|经济|财产|损失|全[省市县区国])|推升|推高|拖累|得益于|受益于|源于|缘于|归因于|归功于|由于|表示|透露|披露|指出|强调|坦言|认为|(?<![转出受谦礼避忍])让(?![利步渡])|使得|(?<![大天促致驱公])使(?![用命者]))(?![“的])"
)
# What is paid for so many shares: 每10股|派发现金红利.
_PER_SHARE: Final = re.compile(
    "每[0-9一二三四五六七八九十百千万]+(?:股|份(?:基金份额)?)(?:合计|累计|拟|将)*(?=[一-鿿]{2})"
)
# Most phrases are passed over for want of one of these characters.
_SAYING: Final = Characters("宣表透披指强坦认让使于推拖造导")
_SIGNS: Final = Characters(" 　（(后宣表透披指强坦认让使于推拖造导")
_NAUGHT: Final = Characters(
    "受超扣剔近0123456789一二两三四五六七八九十年月季明略远仍均也高低快慢多少优大小好相跑领落比较"
)

_EVENT: Final = listed("roles", "event")
_TOWARDS: Final = listed("roles", "towards")
_LEVEL_HEADS: Final = listed("roles", "level_head")
_SERVED: Final = listed("roles", "populations", "groups")
_FOR_WHOM: Final = 10
_NAMED: Final = listed("roles", "areas", "provinces")
# What is told of a company or fund ends so: its 净利润, 成交额, 换手率.
_ISSUED: Final = Characters("润额值率收益价")
_PRONOUNS: Final = listed("roles", "pronouns")

_TOWARDS_STARTS: Final = Characters(edges(0, ("roles", "towards")))
_LEADING: Final = Characters(_TOWARDS_STARTS, MEANS_STARTS, "为给的因往朝")


@final
class Phrase:
    """What was found for a value: its indicator, and the scope that the phrase sheds."""

    __slots__ = ("indicator", "scope")

    def __init__(self, indicator: Span | None, scope: Span | None = None) -> None:
        self.indicator: Final = indicator
        self.scope: Final = scope


NOTHING: Final = Phrase(None)


def before(
    text: str, start: int, end: int, times: list[Span], basis: Span | None, *, level: bool, rank: bool = False
) -> Phrase:
    """The indicator in a clause before its value; `times` are the expressions of time in it.

    `level`: a ratio, change or rank, whose noun phrase may hold verbs of its own.
    """
    if end <= start:
        return NOTHING
    passed = times if basis is None else _compared(text, start, times, basis)
    value, end = end, named_end(text, start, end, passed, level=level, rank=rank)
    if not level and (got := text.find("获得", end, value)) >= 0 and _is_winner(text, start, end):
        return Phrase(Span(got, got + 2), Span(start, end))
    taken = share(text, max(start, end - 24), end) if level else None
    whole = None
    if taken is not None:
        whole = Span(*taken.span("whole")) if taken["whole"] else None
        end = stem_end(text, start, taken.start(), passed)
    if end <= start:
        return NOTHING if whole is None else Phrase(None, whole)
    if end - start >= 3 and text[end] == "的" and _NOMINAL.match(text, end) is not None:
        return _nominal(text, start, end, times, whole)
    start, opening = _begin(text, start, end, times, level=level)
    scope = whole or opening
    if whole and opening and opening.end == start and not AREAS.starting(text, opening.start, opening.end):
        start = opening.start
    start, end = unquoted(text, start, end)
    return _told(text, start, end, scope, level=level)


def _told(text: str, start: int, end: int, scope: Span | None, *, level: bool) -> Phrase:
    """What is measured behind adverbs, areas and bodies: without what leads to its verb and whose it is."""
    if text[end] in "：:" and _is_place(text, start, end):
        return Phrase(None, Span(start, end))
    if start < end and (_LEADING.at(text, start) or text[start - 1] in "为给"):
        start = _beyond(text, start + (text[start] == "的"), end)
    if text[start] == "每" and (base := _PER_SHARE.match(text, start, end)) is not None:
        start = base.end()
    acting = acts(text, start, end)
    if not acting and text[start] == "被" and acts(text, start + 1, end):
        start, acting = start + (text[start + 1] == "判"), True
    if not acting:
        moved, owner = owned(text, start, end, level=level)
        scope = owner if scope is None else scope
        acting = moved > start and acts(text, moved, end)
        start = moved
    if _names_nothing(text, start, end):
        return Phrase(None, scope)
    if end - start > 1 and text[end - 1] in "中里" and names_one(text, Span(start, end - 1)):
        return Phrase(None, Span(start, end - 1))
    named, whose = split(text, start, end, scope, level=level, acting=acting)
    return Phrase(named, whose)


def _compared(text: str, start: int, times: list[Span], basis: Span) -> list[Span]:
    """What may stand between a noun and its value where a comparison does: it, and the times beside it."""
    than = basis.start - 2 if text[basis.start - 1] in "于赢输" else basis.start
    return [Span(max(start, than), basis.end), *[time for time in times if not basis.overlaps(time)]]


def _beyond(text: str, start: int, end: int) -> int:
    """The start behind those for whom something is done, or what leads to a verb: 为困难群众|减免费用."""
    if (done := manner_end(text, start, end)) > start:
        return done
    if text[start] == "因" and (caused := _CAUSED.match(text, start, end)) is not None:
        return caused.end()
    if text[start] in "往向朝" and (went := _WENT.match(text, start, end)) is not None:
        return went.end()
    served = start + (start < end and text[start] in "为给")
    if text[served - 1 : served] in {"为", "给"} and (stop := _recipients(text, served, end)) > served:
        return stop
    if start < end and _TOWARDS_STARTS.at(text, start):
        moved = start + _TOWARDS.starting(text, start, end)
        return moved if moved > start + 1 and acts(text, moved, end) else start
    return start


def _is_place(text: str, start: int, end: int) -> bool:
    """Whether a phrase is no more than a place, as in front of a colon: 江西：."""
    if not _NAMED.ending(text, end, start) and text[end - 1] not in "省市县区州镇乡":
        return False
    found = headed(text, start, end + 1)
    return found is not None and found.end == end


def _recipients(text: str, start: int, end: int) -> int:
    """The end of the people or bodies that stand here, where more than they follows; else the start."""
    stop = start
    for begin, after in _SERVED.found(text, start, min(end - 2, start + _FOR_WHOM)):
        if stop > start and begin != stop:
            break
        stop = after
    return start if text[stop] in "的、和及与" else stop


def _begin(text: str, start: int, end: int, times: list[Span], *, level: bool) -> tuple[int, Span | None]:
    """The start behind times, adverbs and the bodies or areas that open the clause, and the last of these."""
    scope = None
    if times or _SIGNS.within(text, start, end):
        start, scope = _entered(text, start, end, times)
    start, opening = shed(text, start, end)
    scope = scope if opening is None else opening
    whose = issuer(text, start, end) if _ISSUED.at(text, end - 1) or _of_fund(text, start, end) else None
    if whose is not None and whose.end <= end - 2 and not _EVENT.within(text, start, whose.end):
        start, scope = whose.end, whose
    if level and end - start > 4 and text[start : start + 2] in _LEVEL_HEADS:
        start, opening = shed(text, start + 2, end)
        scope = scope or opening
    return start, scope


def _is_winner(text: str, start: int, end: int) -> bool:
    """Whether nobody but an actor stands in front of 获得: 代表团共|获得12金."""
    return end > start and names_one(text, Span(start, end))


def _of_fund(text: str, start: int, end: int) -> bool:
    """Whether a stretch may hold the name of a fund."""
    return text.find("ETF", start, end) > 0 or text.find("混合", start, end) > 0


def _entered(text: str, start: int, end: int, times: list[Span]) -> tuple[int, Span | None]:
    """The start behind blanks, brackets, times and whoever says it, and whose time it is."""
    scope = None
    if (blank := max(text.rfind(" ", start + 2, end - 2), text.rfind("　", start + 2, end - 2))) > 0:
        start = blank + 1
    if (bracket := max(text.rfind("（", start, end), text.rfind("(", start, end))) >= start:
        closed = text.find("）", bracket, end) > 0 or text.find(")", bracket, end) > 0
        start = start if closed else bracket + 1
    for time in times:
        if start <= time.start and time.end < end:
            scope = headed(text, start, time.start + 1) or scope
            start = time.end
    if _SAYING.within(text, start + 2, end):
        said = _SAID.search(text, start + 2, end)
        start = said.end() if said is not None and said.end() <= end - 2 else start
    done = _AFTER.match(text, start, end) if text.find("后", start + 2, start + 6) >= 0 else None
    return (start if done is None else done.end()), scope


def _nominal(text: str, start: int, end: int, times: list[Span], whole: Span | None) -> Phrase:
    """A clause that 的 makes a noun, as in 在本省就业的有…: it stands as it is, behind its scope."""
    for time in times:
        start = time.end if start <= time.start and time.end < end else start
    at = text.find("在", start, start + 3)
    at = start if text[start] == "有" else at
    opening = None
    if at < 0:
        start, opening = shed(text, start, end)
    return Phrase(Span(max(start, at), end), whole or opening)


def _names_nothing(text: str, start: int, end: int) -> bool:
    """Whether a phrase is empty, or only points back, compares or tells a time."""
    if start >= end or text[start:end] in _PRONOUNS:
        return True
    if text[end] == "中" and text[end - 1] in "途程":
        return True
    return _NAUGHT.at(text, start) and _NOTHING.match(text, start, end) is not None
