"""Indicators in front of a value: the noun phrase of its clause (guideline, section 6)."""

from __future__ import annotations

import re
from typing import NamedTuple

from core.extraction.bodies import AREAS, headed, names_one
from core.extraction.heads import shed, unquoted
from core.extraction.lexicon import edges, listed, unit_words
from core.extraction.nouns import is_attribute
from core.extraction.tails import stem_end
from core.extraction.verbs import AMOUNTS, MEAN, PER_HEAD, actor_end, acts, manner_end, verb_at
from core.model import Span

_SHARE = re.compile(
    r"(?:占(?![比用有据领先]|地(?!区))|占到)(?P<whole>[^，。；0-9]{0,16}?)的?(?:比重|比例|份额)?"
    r"(?:分别|均|约|近|超过?|达到?|为|至|仅|高){0,3}$"
)
_EACH = re.compile(r"(?:每[人户村亩头只家])?每[0-9一二三四五六七八九十百千万]{0,6}(?P<unit>[一-鿿]{1,3})$")
_REACH = 40
_FROM = re.compile(
    r"(?:将|已|则|却|可|又)?(?<![自理])[由从](?:原来|原先|过去|目前|现在|此前|最初|当初|先前|[^，。；、由从]{0,8}的|[^，。；、由从]{0,6}前|[^，。；、由从]{0,6}[0-9][^，。；、]{0,8})?"
    r"(?:每[一-鿿]{1,2})?$"
)
_MULTIPLE = re.compile(r"(?:是|相当于|约?为|达到?)[^，。；、是为]{1,18}?的$")
_TURNED = re.compile(r"由[一-鿿]{1,3}[转变]为?[一-鿿]{1,2}$")
_SEVERALLY = re.compile(r"(?:分别|依次)[一-鿿]{0,3}$")
_PLACED = re.compile(
    r"(?:位居|位列|名列|分列|跻身|闯入|新进|重返|挤进|冲进|[高稳跃均]居|(?<![安编])排(?=[全第名在列])|(?<![系序队陈阵专班])列|(?<![定邻旧新民故])居(?![民住留家]))"
)
_INSIDE = re.compile(
    r"[^，、的“]{2,8}?(?<![集其空高初国华手心])[中里](?![心学国小药央医型外间部年东程长期考标级层等产])"
)
_BOUND = ("每", "平均每", "扣除", "剔除", "有", "无", "不含", "含", "涉及")
_EQUAL = re.compile(r"[与和同][^，、的]{2,8}(?:一[起道同])?并列")
_NOMINAL = re.compile(r"的(?:共?有|占|共|约|达|由)(?![效限])")
_NOTHING = re.compile(
    r"近?[0-9一二两三四五六七八九十]{0,2}(?:年|个?月|季度)(?:间|来|以来)?$|[^，。]{1,5}[年月周天日时钟]后$|(?:明显|略|远|仍|均|也)?[高低快慢多少优大小好]于|相[比较](?!例)|跑[赢输]|[领落][先后][^的]{2,}$|[比较](?![例赛重值价率])"
)
_CLAUSAL = re.compile(r"[被没未不]|[超过达]过?[百千万亿0-9]|[以站登走踏闯][上下进入]|[着过了]$")
_AFTER = re.compile(r"[一-鿿]{2,5}后(?=[可将能预每年])(?!年)")
_BEYOND = re.compile(r"(?:明显|略|远|仍|均|也)?[高低快慢]于[^，。；]{2,20}$")
_REGION = re.compile(
    r"(?:城市|省份|县市|区县|地区|(?<![跨各分])区域|流域)(?=[一-鿿]{4,10}$)(?!居民|生产|轨道)"
)
_LAPSE = re.compile(r"(?<=[一-鿿])(?:近|过去)?[0-9两三四五六七八九十几]{1,2}年(?:间|来)?$")
_SAID = re.compile(
    r"(?:宣布|(?:造成|导致)(?=直接|经济|财产|损失|全[省市县区国])|推升|推高|拖累|得益于|受益于|源于|缘于|归因于|归功于|由于|表示|透露|披露|指出|强调|坦言|认为|(?<![转出受谦礼避忍])让(?![利步渡])|使得|(?<![大天促致驱公])使(?![用命者]))(?![“的])"
)
# Most phrases are passed over for want of one of these characters.
_SAYING, _REGIONAL = re.compile("[宣表透披指强坦认让使于推拖造导]"), re.compile("[城省县区地流]")
_NAUGHT = frozenset("近0123456789一二两三四五六七八九十年个月季明略远仍均也高低快慢多少优大小好相跑领落比较")
_LEADS = re.compile("[每由从分依]")

_EVENT, _TOWARDS = listed("roles", "event"), listed("roles", "towards")
_AMOUNT_NOUNS = listed("roles", "amount_nouns")
_POPULATIONS = listed("roles", "populations")
_LEVEL_HEADS = listed("roles", "level_head")
_CHANGES = listed("changes", "up", "down")
_SERVED = listed("roles", "populations", "groups")
_FOR_WHOM = 10
_NAMED = listed("roles", "areas", "provinces")
_PRONOUNS = listed("roles", "pronouns")
_THINGS = listed("roles", "thing_first")

_TOWARDS_STARTS = edges(0, ("roles", "towards"))
_THING_ENDS = edges(-1, ("roles", "thing_first"))


class Phrase(NamedTuple):
    """What was found for a value: its indicator, and the scope that the phrase sheds."""

    indicator: Span | None
    scope: Span | None = None


def before(
    text: str, start: int, end: int, times: list[Span], basis: Span | None, *, level: bool, rank: bool = False
) -> Phrase:
    """The indicator in a clause before its value; `times` are the expressions of time in it.

    `level`: a ratio, change or rank, whose noun phrase may hold verbs of its own.
    """
    passed = times
    if basis is not None:
        than = basis.start - 2 if text[basis.start - 1] in "于赢输" else basis.start
        passed = [Span(max(start, than), basis.end), *(time for time in times if not basis.overlaps(time))]
    end = _end(text, start, end, passed, level=level, rank=rank)
    share = _share(text, max(start, end - 24), end) if level else None
    whole = None
    if share is not None:
        whole = Span(*share.span("whole")) if share["whole"] else None
        end = stem_end(text, start, share.start(), passed)
    if end <= start:
        return Phrase(None, whole)
    if end - start >= 3 and text[end] == "的" and _NOMINAL.match(text, end) is not None:
        return _nominal(text, start, end, times, whole)
    start, opening = _begin(text, start, end, times, level=level)
    scope = whole or opening
    if whole and opening and opening.end == start and not AREAS.starting(text, opening.start, opening.end):
        start = opening.start
    start, end = unquoted(text, start, end)
    if text.startswith(("：", ":"), end) and _is_place(text, start, end):
        return Phrase(None, Span(start, end))
    start = _beyond(text, start + text.startswith("的", start, end), end)
    if not acts(text, start, end):
        start, owner = _owned(text, start, end)
        scope = scope or owner
    if _names_nothing(text, start, end):
        return Phrase(None, scope)
    if text[end - 1] in "中里" and names_one(text, Span(start, end - 1)):
        return Phrase(None, Span(start, end - 1))
    return _split(text, start, end, scope, level=level)


def _beyond(text: str, start: int, end: int) -> int:
    """The start behind those for whom something is done, or what leads to a verb: 为困难群众|减免费用."""
    if (done := manner_end(text, start, end)) > start:
        return done
    served = start + (start < end and text[start] in "为给")
    if text[served - 1 : served] in {"为", "给"} and (stop := _recipients(text, served, end)) > served:
        return stop
    if start < end and text[start] in _TOWARDS_STARTS:
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
    if (bracket := max(text.rfind("（", start, end), text.rfind("(", start, end))) >= start:
        closed = text.find("）", bracket, end) > 0 or text.find(")", bracket, end) > 0
        start = start if closed else bracket + 1
    for time in times:
        if start <= time.start and time.end < end:
            scope = headed(text, start, time.start + 1) or scope
            start = time.end
    if _SAYING.search(text, start + 2, end) is not None:
        said = _SAID.search(text, start + 2, end)
        start = said.end() if said is not None and said.end() <= end - 2 else start
    done = _AFTER.match(text, start, end) if text.find("后", start + 2, start + 6) >= 0 else None
    start, opening = shed(text, start if done is None else done.end(), end)
    scope = opening or scope
    if level and end - start > 4 and text[start : start + 2] in _LEVEL_HEADS:
        start, opening = shed(text, start + 2, end)
        scope = scope or opening
    return start, scope


def _nominal(text: str, start: int, end: int, times: list[Span], whole: Span | None) -> Phrase:
    """A clause that 的 makes a noun, as in 在本省就业的有…: it stands as it is, behind its scope."""
    for time in times:
        start = time.end if start <= time.start and time.end < end else start
    at = text.find("在", start, start + 3)
    at = start if text[start] == "有" else at
    opening = None
    if at < 0:
        start, opening = shed(text, start, end)
    return Phrase(Span(max(start, at), end + 1), whole or opening)


def _names_nothing(text: str, start: int, end: int) -> bool:
    """Whether a phrase is empty, or only points back, compares or tells a time."""
    if start >= end or text[start:end] in _PRONOUNS:
        return True
    return text[start] in _NAUGHT and _NOTHING.match(text, start, end) is not None


def _owned(text: str, start: int, end: int) -> tuple[int, Span | None]:
    """The start behind 某物的 or 某处中, and that thing or place."""
    if text.startswith(_BOUND, start):
        return start, None
    inside = _INSIDE.match(text, start, end) if _within(text, start, end - 2) else None
    if inside is not None and inside.end() <= end - 2:
        return inside.end(), Span(start, inside.end() - 1)
    at = text.rfind("的", start + 2, end - 2)
    if at > 0 and text[at - 1] in "标目":
        at = text.rfind("的", start + 2, at)
    if at < 0 or text[at + 1 : end] in listed("roles", "general") or text[at + 1] in "、和":
        return start, None
    amount = _AMOUNT_NOUNS.ending(text, end, at) or text[end - 1] in AMOUNTS
    if not amount and _clausal(text, start, at):
        return start, None
    return at + 1 + (text[at + 1] == "是"), Span(start, at)


def _clausal(text: str, start: int, end: int) -> bool:
    """Whether a clause stands in front of 的, and no thing that owns what follows."""
    if _CLAUSAL.search(text, start, end) is not None or _EVENT.within(text, start + 1, end - 1):
        return True
    return _CHANGES.within(text, start + 1, end)


def _within(text: str, start: int, end: int) -> bool:
    """Whether 中 or 里 stands somewhere between two offsets."""
    return text.find("中", start, end) >= 0 or text.find("里", start, end) >= 0


def _end(text: str, start: int, end: int, passed: list[Span], *, level: bool, rank: bool) -> int:
    """Where the phrase ends before what leads to the value: 位居…, 是…的, 由…的, 每…."""
    floor = max(start, end - _REACH)
    if level and text[end - 1] == "的" and (multiple := _MULTIPLE.search(text, floor, end)) is not None:
        return stem_end(text, start, multiple.start(), passed)
    if rank and (equal := _EQUAL.search(text, floor, end)) is not None:
        end = equal.start()
    if rank and (placed := _PLACED.search(text, floor, end)) is not None:
        end = placed.start()
    if level and text.find("于", floor, end) >= 0 and (than := _BEYOND.search(text, floor, end)) is not None:
        end = than.start()
    low = max(floor, end - 7)
    turned = _TURNED.search(text, low, end) if level and text.find("由", low, end) >= 0 else None
    end = end if turned is None else turned.start()
    end = stem_end(text, start, end, passed)
    if (
        level
        and text[end - 1] in "年间来"
        and (lapse := _LAPSE.search(text, max(start, end - 6), end)) is not None
    ):
        end = stem_end(text, start, lapse.start(), passed)
    if _LEADS.search(text, max(start, end - 14), end) is None:
        return end
    for pattern in (_EACH, _FROM, _SEVERALLY):
        found = pattern.search(text, max(start, end - 14), end)
        if found is not None and (pattern is not _EACH or _is_unit(text, found.start("unit"), end)):
            end = stem_end(text, start, found.start(), passed)
    return end


def _is_unit(text: str, start: int, end: int) -> bool:
    """Whether what stands behind 每 is no more than a unit: 每斤, but not 每餐成本."""
    return end - start == 1 or unit_words().starting(text, start, end) == end - start


def _share(text: str, start: int, end: int) -> re.Match[str] | None:
    """占B的比重 at the end of a stretch."""
    return _SHARE.search(text, start, end) if text.find("占", start, end) >= 0 else None


def _split(text: str, start: int, end: int, scope: Span | None, *, level: bool) -> Phrase:
    """The phrase without a subject in front of its verb, or of a per-head measure."""
    cut = verb_at(text, start, end, level=level)
    if cut > start:
        actor = actor_end(text, start, cut)
        subject = stem_end(text, start, actor if actor > start else cut, [])
        pointing = text[start] in "该其这一每" or _TOWARDS.starting(text, start, end)
        joined = scope is not None and scope.end == start
        if subject - start >= 2 and (scope is None or joined) and not pointing:
            scope = Span(scope.start if scope is not None else start, subject)
        start = cut
    per = _per_head(text, start, end) if text.find("均", start + 2, end) >= 0 else start
    if per == start and _REGIONAL.search(text, start + 2, end) is not None:
        region = _REGION.search(text, start + 2, end)
        per = region.end() if region is not None and is_attribute(text, start, end) else start
    if per > start and not text[per - 1].isascii():
        return Phrase(Span(per, end), Span(start, per))
    own = end - (_THINGS.ending(text, end, start + 1) if text[end - 1] in _THING_ENDS else 0)
    if start + 2 <= own < end and text[own - 1] not in "的和与及、":
        return Phrase(Span(own, end), scope or Span(start, own))
    return Phrase(Span(start, end), scope)


def _per_head(text: str, start: int, end: int) -> int:
    """Where a measure per head begins behind its population, or a mean behind one; else the start."""
    if (per := PER_HEAD.search(text, start + 2, end)) is not None:
        return per.start()
    mean = MEAN.search(text, start + 2, end)
    if mean is None:
        return start
    at = mean.start()
    own = text[at - 1] in "们医" or (at > start + 2 and _POPULATIONS.ending(text, at, start))
    return at if own else start
