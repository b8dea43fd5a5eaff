"""Names of bodies and areas: how far the one reaches with which a stretch of text begins."""

from __future__ import annotations

import re
from typing import Final

from core.extraction.lexicon import Characters, Words, listed, words
from core.extraction.subjects import is_actor, opens_with_verb
from core.model import Span

_NAME_REACH: Final = 10
_PLACE_ENDS: Final = Characters("省市县区州镇乡村湖盟旗")
# Names of their kind are long: they come from other tongues.
_STEPPE: Final = frozenset("盟旗")
NO_NAME: Final = Characters(
    "的在了是到打往还得给和与及为向对从被把将以等获有着过由让给使该并且占于"
    "，。、；：“”（）()0123456789 \n　,;:!?！？"
)
_NO_PLACE: Final = frozenset("舰帜袍下道际份盈净占场民级委内外域长值况政中容镇属所直面势辖划间块位别分痛")
_ADVERBS: Final = Characters("共已均并又也都将还仍再")
_NO_OPENING: Final = words("roles", "no_opening")
_TOWARDS: Final = Characters("比为向对给帮设居占这那离距")
_UNITED: Final = frozenset(
    {"分局", "支队", "大队", "总队", "公安", "公安局", "法院", "检察院", "大学", "学院", "集团", "街道"}
)
_NAMED_SO: Final = frozenset({"山区", "门市", "城市", "城区", "都市"})
_OFFICES: Final = Characters("局厅署")
_NO_OFFICE: Final = frozenset(
    {"格局", "布局", "结局", "大局", "全局", "餐厅", "大厅", "客厅", "部署", "签署", "公署"}
)
_OFFICE_GOES_ON: Final = frozenset("部面势限促长属级员")
INDEX: Final = re.compile("(?:综合|成长|成份|[0-9]{2,4})?指数|综指|成指")
_COMPOUND: Final = Words(
    (
        *("带动作用", "带动效应", "进出口总", "进出口值", "进出口额", "进出口规模", "进出口商品"),
        *("生产总值", "生产者", "生产资料", "生产性", "消费价格", "出口额", "投资额"),
    )
)
_NAMES: Final = ("cities", "abroad", "regions", "houses", "firms")
AREAS: Final = listed("roles", "areas")
VERBS: Final = listed("roles", "event")
_ACTS: Final = listed("roles", "acts")
_DOING: Final = listed("roles", "event", "acts")
_BODIES: Final = listed("roles", "body")
_TEAM: Final = re.compile("[^队]队(?!伍|员)|部门")
_JOINS: Final = Characters("及和经")
_AROUND: Final = re.compile("[及和]其?周边(?:地区|城市)?|经济[带圈]")
_JOINT: Final = ("省区市", "省区", "省市", "市县", "县区")
# Alone they stand for the one that was named, where a measure follows.
# With 一 in front they are no part of a name: 一部|乡村片.
_ARTICLES: Final = frozenset("个名位家只支人部座条项本款台辆张件片群批")
_HOUSES: Final = frozenset(words("roles", "owners"))
_MEASURES: Final = re.compile("[一-鿿]{2,8}[0-9]")
_RATED: Final = re.compile("[一-鿿]{0,6}(?:率|比例|比重)(?:[达为由约超]|[0-9])")
# Verbs that stand in no name of a body.
_DONE: Final = listed("roles", "predicates")
_OWNING: Final = listed("roles", "under")
_BROUGHT: Final = frozenset("上进入到过了着")
_CENTRE: Final = "中心"
_LEADERS: Final = Words(("党委", "党组"))
_STATION: Final = "派出所"
_UNIT_REACH: Final = 5
_UNITS: Final = listed("roles", "units")
_EITHER: Final = listed("roles", "body", "common_body")
_PLACES: Final = Words(
    (*words("roles", "provinces"), *(word for key in _NAMES for word in words("places", key)))
)
_SPOILT: Final = listed("places", "spoilt")
_LEADING: Final = listed("roles", "towards")
_HEADS: Final = listed("roles", "head")
_COMMON: Final = listed("roles", "common_places")
_UNOPENED: Final = listed("roles", "no_opening")
_ENDS: Final = listed("roles", "areas", "body", "common_body", "groups", "populations", "provinces")


def _firsts(*keys: str) -> frozenset[str]:
    """The first characters of word lists, so that most places are passed over at one look."""
    return frozenset(word[0] for key in keys for word in words("roles", key))


_OPENING: Final = Characters(
    _firsts("areas", "event", "acts", "towards", "provinces"),
    (word[0] for key in _NAMES for word in words("places", key)),
    _TOWARDS,
    (word[0] for word in _NO_OPENING),
)
_MARKING: Final = Characters(_firsts("body", "common_body"), NO_NAME, "进", _PLACE_ENDS, _OFFICES)

_VERB: Final = 1
_PLACE: Final = 2
_AREA: Final = 3
_KINDS_OF: Final = {
    **dict.fromkeys((*words("roles", "event"), *words("roles", "acts")), _VERB),
    **dict.fromkeys(words("roles", "provinces"), _PLACE),
    **{word: _PLACE for key in _NAMES for word in words("places", key)},
    **dict.fromkeys(words("roles", "areas"), _AREA),
}
_OPENERS: Final = Words(_KINDS_OF)


def headed(text: str, start: int, end: int) -> Span | None:
    """The body or area with which a stretch begins; the stretch must go on behind it."""
    if start >= end:
        return None
    stop = _opened(text, start, end)
    if stop > start and _JOINS.at(text, stop) and (around := _AROUND.match(text, stop, end)) is not None:
        stop = around.end()
    return Span(start, stop) if start < stop < end else None


def _opened(text: str, start: int, end: int) -> int:
    """The end of the body or area with which a stretch begins; its start where none does."""
    if not _OPENING.at(text, start):
        return start if _ADVERBS.at(text, start) else _body(text, start, end)
    length = _OPENERS.starting(text, start, end)
    kind = _KINDS_OF[text[start : start + length]] if length else 0
    if kind == _AREA:
        return _area(text, start, start + length, end)
    if kind == _PLACE:
        return place_end(text, start, start + length, end)
    if kind == _VERB and not text.startswith(_STATION, start) and opens_with_verb(text, start, end):
        return start
    if leads_on(text, start, end) or _ADVERBS.at(text, start):
        return start
    return _body(text, start, end)


def _area(text: str, start: int, at: int, end: int) -> int:
    """The end of 全市 or 世界 with the body behind it; its start in front of words such as 纪录."""
    if text[start] == "国" and text.startswith("国内生产总值", start):
        return start
    return start if _SPOILT.starting(text, at, len(text)) else _directly(text, at, end)


def place_end(text: str, start: int, at: int, end: int) -> int:
    """The end of a place that a list knows, with the body that is named after it."""
    at += 1 if _PLACE_ENDS.at(text, at) or _TEAM.match(text, at - 1) else 0
    stop = _named(text, start, at, end)
    return start if stop == at and _SPOILT.starting(text, at, len(text)) else stop


def names_one(text: str, span: Span) -> bool:
    """Whether a noun ends as names of bodies, areas and populations do."""
    if VERBS.ending(text, span.end, span.start) or _ACTS.starting(text, span.start, span.end):
        return False
    return bool(_ENDS.ending(text, span.end, span.start)) or is_actor(text, span.start, span.end)


def leads_on(text: str, start: int, end: int) -> bool:
    """Whether a stretch opens with a word such as 为 or 帮助, whose object is no subject."""
    if text[start] == "一" and text[start + 1 : start + 2] in _ARTICLES:
        return True
    if _TOWARDS.at(text, start) or _UNOPENED.starting(text, start, len(text)):
        return True
    return _LEADING.starting(text, start, end) > 1


def _body(text: str, start: int, end: int) -> int:
    """Where the name ends that stands here: a place, or a few characters and a kind of body."""
    for at in range(start, min(end, start + _NAME_REACH + 1)):
        if not _MARKING.at(text, at):
            continue
        if NO_NAME.at(text, at):
            break
        if length := _EITHER.starting(text, at, end):
            stop = _ended(text, start, at, at + length, end)
            if stop > start or (text[at : at + length] in _BODIES and text[at : at + length] != _CENTRE):
                return stop
            continue
        if text[at] == "进" and text[at - 1] in "走住送搬跑闯开":
            break
        if _OFFICES.at(text, at) and at - start >= 2 and _office(text, at):
            return _directly(text, at + 1, end)
        if not _PLACE_ENDS.at(text, at):
            continue
        if (
            0 < at - start <= (5 if text[at] in _STEPPE else 3)
            and _place_ends(text, start, at)
            and not INDEX.match(text, at + 1)
        ):
            return _named(text, start, at + len(_joint(text, at)), end)
    return start


def _joint(text: str, at: int) -> str:
    """The word for a place that stands here, with those that one name joins to it: 五省区."""
    return next((word for word in _JOINT if text.startswith(word, at)), text[at])


def _office(text: str, at: int) -> bool:
    """Whether the name of an office ends with this character, and no word such as 布局."""
    return text[at - 1 : at + 1] not in _NO_OFFICE and text[at + 1 : at + 2] not in _OFFICE_GOES_ON


def _ended(text: str, start: int, at: int, stop: int, end: int) -> int:
    """The end of a name in which this kind of body stands; its start where it is part of a noun."""
    word = text[at:stop]
    if at > start + 3 and _DONE.within(text, start + 1, at):
        return start
    if word == _CENTRE and at - start < 2:
        return start
    if word == "基金会" and text[stop : stop + 1] == "不":
        return start
    if at > start + 1 and text[at - 1] in _BROUGHT:
        return start
    if at == start and word in _HOUSES and _MEASURES.match(text, stop, end) is not None:
        return stop
    if word not in _BODIES:
        return stop if _OWNING.starting(text, stop, len(text)) or _acts(text, stop, end) else start
    named = _named(text, start, stop, end)
    return named if at > start or (named > stop and word in _UNITED) or _acts(text, named, end) else start


def _acts(text: str, at: int, end: int) -> bool:
    """Whether a verb follows, so that what stands before it is its subject."""
    while at < end and (length := _HEADS.starting(text, at, end) or _ADVERBS.at(text, at)):
        at += length
    if _COMPOUND.starting(text, at, len(text)):
        return False
    verb = _DOING.starting(text, at, end)
    return verb > 0 and _RATED.match(text, at + verb, end) is None


def _place_ends(text: str, start: int, at: int) -> bool:
    """Whether the name of a place ends with this character, and not a common noun such as 城市."""
    if not _PLACE_ENDS.at(text, at):
        return False
    if text[at - 1 : at + 1] in _COMMON and not (at - start == 2 and _named_so(text, at)):
        return False
    if text[at + 1 : at + 2] in _NO_PLACE and not text.startswith("道路", at + 1):
        return False
    return text[at - 1] not in "全我本该各江沿环滨"


def _named_so(text: str, at: int) -> bool:
    """Whether a name of three characters may end like a common noun: 南山区, no 大城市."""
    return text[at - 1 : at + 1] in _NAMED_SO and text[at - 2] not in "大中小各本该全老旧主"


def _named(text: str, start: int, at: int, end: int) -> int:
    """The end of a name with the body that follows in it, a few characters on: 某市 + 第一 + 医院."""
    reach = 7 if at - start <= 4 else 1
    for gap in range(at, min(at + reach, end)):
        if length := _EITHER.starting(text, gap, end):
            return at if text.startswith("居民消费价格", gap) else _directly(text, gap + length, end)
        if _OFFICES.at(text, gap) and gap - start >= 2 and _office(text, gap):
            return _directly(text, gap + 1, end)
        if _PLACE_ENDS.at(text, gap) and 0 < gap - at <= 3 and _place_ends(text, at, gap):
            return _named(text, start, gap + 1, end)
        if NO_NAME.at(text, gap) or text[gap] in "共已年出受因" or VERBS.starting(text, gap, end):
            break
    return at


def _directly(text: str, at: int, end: int) -> int:
    """The end of the bodies that follow at once: 公安局 + 分局, + 党委, + 城关派出所."""
    at += _BODIES.starting(text, at, end)
    if _LEADERS.starting(text, at, len(text)):
        return at + 2
    for gap in range(at, min(at + _UNIT_REACH, end)):
        if length := _UNITS.starting(text, gap, end):
            return gap + length
        if NO_NAME.at(text, gap) or VERBS.starting(text, gap, end):
            break
    return at
