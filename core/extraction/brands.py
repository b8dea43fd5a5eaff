"""Names that only their form shows: in quotation marks, by a trade, behind what describes them."""

from __future__ import annotations

import re
from typing import Final

from core.extraction.bodies import headed
from core.extraction.cues import ends_subject
from core.extraction.formulas import issuer, place_of, trading
from core.extraction.lexicon import Characters, listed
from core.extraction.people import is_name, is_surname, is_unheard, nickname_end, person_at
from core.extraction.subjects import opens_with_verb
from core.extraction.trades import is_nameable, is_word
from core.model import Span

_QUOTED: Final = re.compile(
    r"([一-鿿A-Za-z0-9、]{0,9})“([^“”，。；：！？、\n]{1,12})”([案牌号队群店馆村组团](?![件子伍行体例来])|[一-鿿]{1,3}[队店馆社站团坊](?![件子伍行体例来员点]))?"
)
_REACH: Final = 10
_WORK: Final = re.compile(
    "((?:[^，。；：！？、“”《》的上该自演播映由在\n]{0,4}(?:小说|电影|影片|[片剧书曲诗集]|动画|纪录片|综艺|节目|绘本|诗集|散文集|专辑|歌曲|新书|作品|展览|晚会))?《[^》\n]{1,16}》)"
)
_GOES_ON: Final = re.compile(
    "(?=[一-鿿0-9])(?!显示|提出|指出|明确|规定|要求|印发|发布|出台|实施|强调|提到|称|中|的|和|与|等|、|[一-鿿]{0,2}以来|[一-鿿]{0,3}施行)"
)
# What is called so is no body or thing that owns a figure, but a programme, a time or a manner.
_NOT_OWNING: Final = re.compile(
    "[，。；、！？”）)]|的?[0-9](?![0-9]?月|[0-9]{3}年)|期间|时期|以来|以后|[初末中]|规划|假期|长假|政策|改革|战略|行动|工作|理念|原则|效应|现象|模式|问题"
    "|指数|集群|案件|犯罪|企业|类|倡议|精神|要求|机制|标准|方式|目标|建设|以上|专项|制度|体系|会议|讲话|论述|布局|格局|思想|报警"
    "|警情|电话|等"
)
_UNNAMED: Final = re.compile(
    "[0-9·—][^代号]|[0-9]$|[一二三四五六七八九十双两百千万](?![代号])|[后率量数度式型化性级]$|[+＋].|^[不没无]"
)
_NUMBER: Final = Characters("0123456789一二三四五六七八九十两几个")
# What bears a name in quotation marks ends so: a house, a firm, a person, a work, a brand, a make.
_BEARERS: Final = frozenset(
    "猫犬狗马牛象虎鹿鸟鹅猪羊风宿曲说画店坊房播牌馆院厅园吧铺社团队组厂行司企业群船车机艇楼品妆料酒茶糕菜剧影片戏歌书刊报网站端台型器具灯笔鞋包药粮油户商贩红师手寓区盘序件统"
)
_CALLED: Final = 8
_CLASSES: Final = listed("places", "classes")
_DESCRIBED: Final = 16
_COMPARED: Final = re.compile(
    "超[过越]|[高低多少快慢优]于|领先|落后|仅次|接近|达到|[追赶]上|反超|击败|战胜|不敌"
)
_JOINED: Final = Characters("把将和与及对向从让被使占")
_VERBS: Final = listed("roles", "event", "acts", "towards")
_MARKS: Final = Characters("，。；：、,;\n")


def quoted(text: str, start: int, end: int, *, sure: bool = False) -> Span | None:
    """What a clause opens with in quotation marks, with the noun that says what it is: 网店“某某”.

    `sure`: what stands before it shows that it is a name, though common words make it.
    """
    if text.find("“", start, min(end, start + _REACH)) < 0:
        return None
    found = _QUOTED.match(text, start, end)
    if found is None or (not found[1] and _UNNAMED.search(found[2]) is not None):
        return None
    if not found[3] and _NOT_OWNING.match(text, found.end()) is not None:
        return None
    if found[1]:
        called = _calls(text, start, found.end(1)) and not opens_with_verb(text, start, end)
        return Span(start, found.end()) if called else None
    name = found.start(2)
    sure = sure or found[3] is not None or (len(found[2]) > 1 and not is_word(text, name))
    sure = sure or ends_subject(text, found.end(), end)
    return Span(start, found.end()) if sure else None


def work(text: str, start: int, end: int) -> Span | None:
    """The book, film or play with which a clause opens: 小说《某某》."""
    if text.find("《", start, min(end, start + _REACH)) < 0:
        return None
    found = _WORK.match(text, start, end)
    if found is None:
        return None
    # Behind 是 it is named as what the sentence tells of, though a comma follows.
    goes_on = text[start - 1 : start] == "是" or _GOES_ON.match(text, found.end(), end) is not None
    return Span(*found.span(1)) if goes_on else None


def named_behind(text: str, at: int, end: int) -> Span | None:
    """The person or company that is named here, behind 的."""
    if (person := person_at(text, at, end)) is not None:
        return person
    if at + 3 < end and (is_name(text, at, at + 3) or is_unheard(text, at)):
        return Span(at, at + 3)
    if text[at] in "老小" and is_surname(text[at + 1 : at + 2]) and not is_word(text, at):
        return Span(at, at + 2)
    return trading(text, at, end)


def called(text: str, start: int, end: int) -> Span | None:
    """A name behind the noun that says what it is, in front of a predicate: 民办机构某某居."""
    for begin, at in _CLASSES.found(text, start, min(end, start + _CALLED)):
        if _VERBS.within(text, start, begin) or _JOINED.within(text, start, begin):
            return None
        for stop in range(at + 2, min(end - 1, at + 6)):
            if ends_subject(text, stop, end):
                named = stop - at > 2 and not is_word(text, at) and not is_word(text, stop - 2)
                named = named and text[stop - 1] not in "率额量值"
                return Span(start, stop) if named and is_nameable(text, at, stop) else None
    return None


def nicknamed(text: str, start: int, end: int) -> Span | None:
    """The person who is called 老 or 小 with a family name, where that is no common word: 老石."""
    if text[start] not in "老小" or start + 3 > end or is_word(text, start):
        return None
    stop = nickname_end(text, start, end)
    return Span(start, stop) if stop > start else None


def _calls(text: str, start: int, stop: int) -> bool:
    """Whether a noun says what bears the name behind it, without a verb in it: 连锁火锅店, 企业."""
    if stop - start < 2 or text[stop - 1] not in _BEARERS or _VERBS.ending(text, stop, start):
        return False
    return not _VERBS.within(text, start + 1, stop - 1) and not _NUMBER.within(text, start, stop)


def described(text: str, start: int, end: int) -> Span | None:
    """The named thing behind a clause that only describes it: 做线缆的某某科技."""
    stop = min(end, start + _DESCRIBED)
    mark = _MARKS.find(text, start, stop)
    stop = mark if mark >= 0 else stop
    at = text.rfind("的", start + 1, stop) + 1
    if not at or at >= end or _JOINED.within(text, start, at - 1):
        return None
    if _COMPARED.search(text, start, at) is not None:
        return None
    name = named_behind(text, at, end) or work(text, at, end) or quoted(text, at, end)
    if name is not None:
        return name
    if text.endswith("岁的", start, at):
        return None
    found = issuer(text, at, end) or headed(text, at, end) or place_of(text, at, end)
    return found if found is not None and found.start == at and len(found) > 2 else None
