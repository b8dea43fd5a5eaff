"""Subjects of clauses that no list names: a noun of an actor or place, with its verb behind it."""

from __future__ import annotations

import re

from core.extraction.lexicon import listed, words
from core.extraction.people import is_name, is_person
from core.model import Span

_REACH = 22
_PREPOSITION = re.compile(
    r"(?<![因认作行成称视较分以])为(?![主期民])|(?<![现存所旨好])在(?![校职岗册编建线押])|(?<!服)从(?!业)|被(?![告害子服])|通过|(?<![理自])由(?!于)"
    r"|(?<![针面应相反])对(?![外口])|(?<![方走去])向|把(?!关)|(?<![所可予])以(?![上下内来及外色])|让(?!利)|致(?![力使富辞死残癌敬电])|凭借|依托|因(?![素此而果病])"
    r"|(?<![国私公现所拥没具享含持固])有(?![色限机关效害])|(?<![于就不可但还都])是|位于|坐落"
)
_ADVERB = re.compile(
    r"已(?!知|婚)|[也却曾仍](?!门)|还(?![款贷本原建林草])|就(?![业诊医读餐学近职])|(?<![即必])将(?!军|领)|(?<![公])共(?![享建同产])|累计|全年|先后|连续|分别|正在|(?<![人户日月年场次户亩班校床])均(?!价|衡|线|值)|只(?!有)|则"
    r"|等(?![级待])|[一两二三]人|每[天年月日周]|[当本上]周|当[日天]|平均|人均|户均|日均|月均|年均|合计|首次|首度|再次|再度|最终|专门|一举|仅|目前|当前|如今|至今|[今去前明]年|[上下]半年|[一二三四]季度|[昨今当][天日晚]|[上本当]月|期间|一度|牵头|率先"
    r"|常年|长年|全长|总长|总投资|总建筑面积|建筑面积|总库容|占地|设计|迎来|收于|报收|收报|下辖|先抑后扬|高开|低开|走高|走低|走强|震荡"
)
_MARKS = frozenset("，。；：！？、\n,;:!?（）()　《》0123456789—")
_INFORMANT = re.compile(
    r"(?:记者[^，。；、：从\n]{0,6}从|据)([^，。；、：\n]{3,18}?)(?:获悉|了解到|了解|得知|通报|介绍|统计|消息)"
)
_ACHIEVED = ("实现", "完成", "创造", "贡献", "拥有", "累计", "吸纳", "缴纳")
_SET = 20
_DESCRIBED = 12
_BUILT = ("全长", "总长", "占地", "总投资", "总建筑面积", "建筑面积", "设计时速", "总库容")
_DATED = re.compile("[0-9]{1,4}(?:—[0-9]{1,2})?[年月]")
_NUMBERED = re.compile("[0-9]+[号期届路]|占地")
_EARLIER, _LAST = 1, 2
_BEHIND_SET = frozenset("，,有达为占升降仅共已就只、排列居")
_EDGE = re.compile(r"[，。；、,;：\n在]")
_AFTER = re.compile("[了过](?!滤)")
_ISSUED = re.compile(
    r"([^，。；：、,;:0-9“”的在由将已\n]{3,10}?)(?:本周末?|当周|期末|最新|当日|今年以来|成立以来|近[一三五]年|前[二三]季度|[一二三四]季度|[上下]半年|全年|[去今]年|[0-9]{4}年)?"
    r"(?:股价|总?市值|成交额|换手率|动态市盈率|市盈率|归母净利润|净利润|营收|每股收益|份额净值|单位净值|净值增长率|累计回报|最新规模)"
)
_FUND = re.compile(
    r"([^，。；：、,;:0-9“”的在由将已\n]{3,14}?(?:混合|精选|优选|蓝筹|稳健|先锋|成长|回报|ETF|LOF|联接)[AC]?)"
    r"(?=[一二三四上下今去近本当]|最新|规模|净值|份额|收益|涨|跌|加仓|减仓|成立|以|为|则)"
)
_NO_ISSUER = frozenset("同地房券场油易业务品费类股均月日季年度期计金总比市额率")
_HOUSED = re.compile(
    r"([^，。；：、,;:0-9“”的在由将已了是和与为\n 　]{1,7}?[馆院局所站社厂室队校厅委])"
    r"(?![会区有在伍园内外势面托保商企法以谓需得长员里领导训友服，。、：])[^，。；：:,;！？的“0-9\n]{3,16}[，。；：:,;！？]"
)
_SITED = re.compile(r"(?:始?建|建成|成立|创办|诞生|位|坐落|毗邻)[于在][^，。；、：\n的]{2,12}的")
_DOER = re.compile(
    "人(?![员数次才民均口物])|者|员(?![工额])|商(?![业品户])|区(?![域县市级内])|站(?!点)|局(?![部势])|处(?![理置罚])|厅|园(?!区)|中心|基地"
)
_OF_AGE = re.compile("[0-9]{1,4}(?:周?岁|后|年代)")
_NOUN = re.compile(
    r"[^，。；、：0-9“”]{0,6}"
    r"(?:[率量额值价费]|(?<!记)者|指数|人数|资料|规模|面积|收入|增速|水平|总值|周期|天数)"
)
_POINTING = re.compile(
    r"居(?!民)|[这那此其该每占跨为跻设带比据各使让令当向给将把往得]|我(?![国省市县区州校院局司厂行馆镇村])|咱|[他她它](?!所在)|被(?![害告执])|对(?!外)|由(?!于)|从(?!业)|以(?!色)|[高低快慢多少优大小好]于|超过|帮助|助力|带动|记者|近年|与此|今年|去年|随着|根据|按照"
    r"|如果|虽然|因为|目前|同时|通过|经过|截至|[一二两三四五六七八九十数几多]{1,3}余?[个名位起家只支人]"
)

_VERBS = listed("roles", "event", "acts")
_HEADS = listed("roles", "head")
_GROUPS = listed("roles", "groups")
_NAMED = listed("roles", "actor_words")
_NO_ACTORS = listed("roles", "no_actors")
_ENDS = frozenset(words("roles", "actor_ends"))
_POINTS = frozenset(
    "超我咱他她它向给将把往得对由从以高低快慢多少优大小好这那此其该每占跨为居跻设带比据各使让令当帮助记近与今去随根按如虽因目同通经截一二两三四五六七八九十数几"
)
_CALM = frozenset("致让了的为在从被通由对向把以凭依因有是位坐")
_BUSY = frozenset(
    "也却曾仍还就建常长每等平人户日月年合已将共累全先连分正均只则首再最专一仅目当如至今去前明上下二三四昨本期牵率总占设迎收报高低走震"
)
_EDGES = _MARKS | {"占"}
_OPENERS = (
    frozenset("0123456789始建成创诞位坐毗")
    | _POINTS
    | {word[0] for key in ("event", "acts") for word in words("roles", key)}
)
_CUES = _EDGES | _CALM | _BUSY | {word[0] for key in ("event", "acts") for word in words("roles", key)}


def subject(text: str, start: int, end: int) -> Span | None:
    """The actor or place with which a stretch begins, where a verb, an adverb or a preposition follows."""
    end = min(end, start + _REACH)
    if start >= end:
        return None
    opened, first = start, start + 2
    if text[start] in _OPENERS:
        start, first = _noun_at(text, start, end)
    for at in range(first, end):
        character = text[at]
        if character not in _CUES:
            continue
        if character in _EDGES:
            if _NUMBERED.match(text, at, end):
                continue
            return _at_edge(text, start, at, end, described=start > opened)
        cue = _cue(text, at, end)
        found = _actor(text, start, at - (character == "了")) if cue else None
        if found is not None or cue == _LAST:
            return found
    return None


def _noun_at(text: str, start: int, end: int) -> tuple[int, int]:
    """Where a noun begins and may end, behind what describes it; the stretch's end where none does."""
    sited = _SITED.match(text, start, end)
    if sited is not None:
        start = sited.end()
    elif opens_with_verb(text, start, end):
        start = _made(text, start, end)
    if start >= end or _subjectless(text, start, end):
        return end, end
    opened = _OF_AGE.match(text, start, end)
    return start, opened.end() if opened is not None else start + 2


def _at_edge(text: str, start: int, at: int, end: int, *, described: bool) -> Span | None:
    """The person that a comma follows, the actor that a date does, or a described one a comma."""
    if text[at] in "，,":
        if is_person(text, start, at):
            return Span(text.rfind("的", start, at) + 1 or start, at)
        return _actor(text, start, at) if described else None
    return _actor(text, start, at) if _DATED.match(text, at, end) else None


def _made(text: str, start: int, end: int) -> int:
    """Where the noun begins behind a clause that only describes it: 去年建成的…; the end where none does."""
    of = text.find("的", start + 2, min(end, start + _DESCRIBED))
    return of + 1 if of > 0 and _EDGE.search(text, start, of) is None else end


def modified(text: str, start: int, end: int) -> int:
    """Where the noun begins that a clause with a verb describes: 受灾最重的…; the end where none does."""
    return _made(text, start, end) if opens_with_verb(text, start, end) else end


def _cue(text: str, at: int, end: int) -> int:
    """Whether what stands here ends a subject: an adverb may still be part of it, a verb never."""
    if verb := _VERBS.starting(text, at, end):
        if text.startswith("派出所", at):
            return 0
        if text.startswith(_ACHIEVED, at) or _NOUN.match(text, at + verb, end) is None:
            return _LAST
        return 0
    character = text[at]
    if character == "了":
        return _LAST
    if character == "的":
        return _LAST if text[at + 1 : at + 2].isdigit() else 0
    if character in _CALM and _PREPOSITION.match(text, at, end):
        return _LAST
    return _EARLIER if character in _BUSY and _ADVERB.match(text, at, end) else 0


def _actor(text: str, start: int, at: int) -> Span | None:
    """The actor or place that ends in front of a predicate."""
    stop = _trimmed(text, start, at)
    if text.startswith(_BUILT, at) and stop - start >= 2:
        begin = text.rfind("的", start, stop) + 1 or start
        return Span(begin, stop) if stop - begin >= 2 else None
    bare = text.rfind("的", start, stop) + 1 or start
    if is_name(text, bare, stop):
        return Span(bare, stop)
    industry = text[stop - 1] == "业" and text[stop - 2] != "企" and not text.startswith(_ACHIEVED, at)
    if industry or stop - start < 2 or not is_actor(text, start, stop):
        return None
    begin = text.rfind("的", start, stop) + 1 or start
    if stop - begin < 2 or _AFTER.search(text, begin, stop) is not None:
        return None
    return Span(begin, stop)


def issuer(text: str, start: int, end: int) -> Span | None:
    """The company or fund whose share, profit or net value a clause opens with: 某某电子成交额."""
    if (fund := _FUND.match(text, start, end)) is not None and not _subjectless(text, start, end):
        return Span(*fund.span(1))
    found = _ISSUED.match(text, start, end)
    if (
        found is None
        or found[1][-1] in _NO_ISSUER
        or _VERBS.ending(text, found.end(1), start)
        or _subjectless(text, start, end)
    ):
        return None
    return Span(*found.span(1))


def _subjectless(text: str, start: int, end: int) -> bool:
    """Whether a stretch opens with a verb, or with a word that only points or leads on."""
    if text[start] in _POINTS and _POINTING.match(text, start):
        return True
    if text[start].isdigit() and _OF_AGE.match(text, start, end) is None:
        return True
    return opens_with_verb(text, start, end)


def opens_with_verb(text: str, start: int, end: int) -> bool:
    """Whether a verb stands here, and no noun that begins like one: 上诉人, 保护区."""
    at = start + _VERBS.starting(text, start, end)
    if at == start or _DOER.match(text, at, end) is not None:
        return False
    second = _VERBS.starting(text, at, end)
    return second == 0 or _DOER.match(text, at + second, end) is None


def _trimmed(text: str, start: int, at: int) -> int:
    """The end of a noun in front of its verb, without adverbs."""
    while at > start and (length := _HEADS.ending(text, at, start)) and length > 1:
        at -= length
    return at


def is_actor(text: str, start: int, stop: int) -> bool:
    """Whether a noun ends as names of people, bodies and places do, and is no word such as 就业."""
    if _NAMED.ending(text, stop, start):
        return True
    if text[stop - 1] in _ENDS:
        return not _NO_ACTORS.ending(text, stop, start) or is_person(text, start, stop)
    return is_person(text, start, stop)


def informant(text: str, start: int, end: int) -> Span | None:
    """The body from which a reporter has a figure: 记者从…获悉."""
    if text[start : start + 1] not in {"记", "据"}:
        return None
    found = _INFORMANT.match(text, start, end)
    return Span(*found.span(1)) if found is not None else None


def housed(text: str, start: int, end: int) -> Span | None:
    """The house or body with which a paragraph opens, where its clause tells something without a figure."""
    found = _HOUSED.match(text, start, end)
    if found is None or opens_with_verb(text, start, end) or not is_actor(text, start, found.end(1)):
        return None
    return Span(*found.span(1))


def group(text: str, start: int, end: int) -> Span | None:
    """The set of which the clause goes on to speak: 常住人口中，…; 受访者中有…"""
    at = text.find("中", start + 2, min(end, start + _SET))
    if at < 0 or text[at + 1 : at + 2] not in _BEHIND_SET:
        return None
    start += 1 if text[start] in "在从" and at - start > 2 else 0
    if text[start].isdigit() or _EDGE.search(text, start, at) is not None:
        return None
    return Span(start, at) if _GROUPS.ending(text, at, start) or is_actor(text, start, at) else None
