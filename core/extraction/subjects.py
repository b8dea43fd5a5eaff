"""Subjects of clauses that no list names: a noun of an actor or place, with its verb behind it."""

from __future__ import annotations

import re
from typing import Final

from core.extraction.cues import ACHIEVED, CUES, EDGES, LAST, PLAIN, VERBS, cue_at
from core.extraction.lexicon import Characters, Words, listed, words
from core.extraction.people import is_name, is_person
from core.extraction.trades import firm_end, is_firm, is_word
from core.model import Span

_REACH: Final = 22
_SHORTEST: Final = 3
_LONGEST: Final = 12
_ASIDE: Final = 10
_MEASURED: Final = Characters("率量额数值价费款金来年月日时后前中上下内间化性式度次地")
_SHADES: Final = frozenset("仍只仅也均已都还就又才则")
# What a state of things is, and no thing: 货源充足是…的主要原因.
_REASONS: Final = ("原因", "关键", "因素", "基础", "体现", "保障", "结果", "动力", "表现", "重点", "目标")
_UNBEING: Final = frozenset("于就不可但还都这那正")
_NUMERALS: Final = Characters("0123456789第首每一二两三四五六七八九十单日月年")
_OBJECT: Final = re.compile(r"(?![一-鿿]{0,8}[率度量额数](?:[达为超约近至到0-9，]))[一-鿿]{2}")
# No subject holds them: 一名, 六成.
_ARTICLE: Final = re.compile("[一两几][名位个家只]|[一二两三四五六七八九]成")
_SAYING: Final = frozenset("最则却也仍还更是")
_DESCRIBED: Final = 12
_BUILT: Final = Words(("全长", "总长", "占地", "总投资", "总建筑面积", "建筑面积", "设计时速", "总库容"))
_SIZES: Final = Characters("高长宽深重")
_SIZED: Final = re.compile("[高长宽深重]约?[0-9]")
_DATED: Final = re.compile("[0-9]{1,4}(?:—[0-9]{1,2})?[年月]")
# So many of what it has: 举重队|4人参赛.
_OWNED: Final = re.compile(
    "[0-9][0-9.,]*[万余多]*[个名家座条所台辆人位支只处间张](?!以[上下内外]|左右|次)(?=[一-鿿]{2})"
)
# Neither of the two stands where a figure goes on otherwise.
_COUNTING: Final = Characters("0123456789.,万余多")
_COUNTED: Final = Characters("年月—个名家座条所台辆人位支只处间张")
_NUMBERED: Final = re.compile("[0-9]+[号期届路]|占地")
_NUMBERS: Final = Characters("0123456789占")
_EDGE: Final = Characters("，。；、,;：\n在")
_FIGURES: Final = Characters("0123456789")
_SITING: Final = Characters("始建成创诞位坐毗")
_SITED: Final = re.compile(r"(?:始?建|建成|成立|创办|诞生|位|坐落|毗邻)[于在][^，。；、：\n的]{2,12}的")
_DOER: Final = re.compile(
    "人(?![员数次才民均口物])|者|员(?![工额])|商(?![业品户])|区(?![域县市级内])|站(?!点)|局(?![部势])|处(?![理置罚])|厅|社(?![会区保])|园(?!区)|中心|基地|青年|学生|家庭|企业|居民|职工|群众|农户|患者|商户|用户|员工|人员|网民|市民"
)
_DOING: Final = Characters("社人者员商区站局处厅园中基青学家企居职群农患用网市")
_OF_AGE: Final = re.compile("[0-9]{1,4}(?:周?岁|后|年代)")
_POINTING: Final = re.compile(
    r"居(?!民)|较(?!场)|[这那此其该每占跨为跻设带比据各使让令当向给将把往得]|我(?![国省市县区州校院局司厂行馆镇村])|咱|[他她它](?!所在)|被(?![害告执])|对(?!外)|由(?!于)|从(?!业)|以(?!色)|[高低快慢多少优大小好]于|超过|帮助|助力|带动|记者|近年|与此|今年|去年|随着|根据|按照"
    r"|如果|虽然|因为|目前|同时|通过|经过|截至|[一二两三四五六七八九十数几多]{1,3}余?[个名位起家只支人]"
)

_HEADS: Final = listed("roles", "head")
_DOES: Final = Words((*words("roles", "predicates"), *ACHIEVED))
_MANNERS: Final = listed("roles", "head", "leads", "towards", "no_opening", "pronouns", "pointing")
_AMOUNTS: Final = listed("roles", "amount_nouns", "moneys")
_NAMED: Final = listed("roles", "actor_words")
_NO_ACTORS: Final = listed("roles", "no_actors")
_ENDS: Final = Characters(words("roles", "actor_ends"))
_POINTS: Final = Characters(
    "较超我咱他她它向给将把往得对由从以高低快慢多少优大小好这那此其该每占跨为居跻设带比据各使让令当帮助记近与今去随根按如虽因目同通经截一二两三四五六七八九十数几"
)
_OPENERS: Final = Characters(
    "0123456789始建成创诞位坐毗",
    _POINTS,
    (word[0] for key in ("event", "acts") for word in words("roles", key)),
)


def subject(text: str, start: int, end: int) -> Span | None:
    """The actor or place with which a stretch begins, where a verb, an adverb or a preposition follows."""
    end = min(end, start + _REACH)
    if start >= end:
        return None
    named = _leading_name(text, start, end)
    return named if named is not None else _in_front(text, start, end)


def _in_front(text: str, start: int, end: int) -> Span | None:
    """The actor or place in front of the first word that can end a subject."""
    opened, first = start, start + 2
    if _OPENERS.at(text, start):
        start, first = _noun_at(text, start, end)
    for at in range(first, end):
        if not CUES.at(text, at):
            continue
        character = text[at]
        if EDGES.at(text, at):
            if _NUMBERS.at(text, at) and _NUMBERED.match(text, at, end):
                continue
            described = start > opened or text.find("的", start, at) > 0
            return _at_edge(text, start, at, end, described=described)
        if character == "是" and (topic := _topic(text, start, at, end)) is not None:
            return topic
        cue = cue_at(text, at, end)
        found = _actor(text, start, at - (character == "了")) if cue else None
        if found is None and cue == LAST and _DOES.starting(text, at, end):
            found = _doer(text, start, at)
        if found is not None or cue == LAST:
            return found
    return None


def _noun_at(text: str, start: int, end: int) -> tuple[int, int]:
    """Where a noun begins and may end, behind what describes it; the stretch's end where none does."""
    sited = _SITED.match(text, start, end) if _SITING.at(text, start) else None
    if sited is not None:
        start = sited.end()
    elif opens_with_verb(text, start, end):
        start = _made(text, start, end)
    if start >= end or subjectless(text, start, end):
        return end, end
    opened = _OF_AGE.match(text, start, end) if _FIGURES.at(text, start) else None
    return start, opened.end() if opened is not None else start + 2


def _at_edge(text: str, start: int, at: int, end: int, *, described: bool) -> Span | None:
    """The person that a comma follows, the actor that a date does, or a described one a comma."""
    if text[at] in "（(":
        close = text.find("）", at, at + _ASIDE)
        return _actor(text, start, at) if close > 0 and cue_at(text, close + 1, end) else None
    if text[at] in "，,":
        if is_person(text, start, at):
            return Span(text.rfind("的", start, at) + 1 or start, at)
        return _actor(text, start, at) if described else None
    return _actor(text, start, at) if _FIGURES.at(text, at) and _owns(text, at, end) else None


def _owns(text: str, at: int, end: int) -> bool:
    """Whether a date stands here, or how many somebody has of what follows."""
    stop = at
    while stop < end and _COUNTING.at(text, stop):
        stop += 1
    if not _COUNTED.at(text, stop):
        return False
    return _DATED.match(text, at, end) is not None or _OWNED.match(text, at, end) is not None


def _made(text: str, start: int, end: int) -> int:
    """Where the noun begins behind a clause that only describes it: 去年建成的…; the end where none does."""
    of = text.find("的", start + 2, min(end, start + _DESCRIBED))
    return of + 1 if of > 0 and not _EDGE.within(text, start, of) else end


def _actor(text: str, start: int, at: int) -> Span | None:
    """The actor or place that ends in front of a predicate."""
    stop = _trimmed(text, start, at)
    start = text.rfind(" ", start, stop) + 1 or start
    built = _BUILT.starting(text, at, len(text)) or (_SIZES.at(text, at) and _SIZED.match(text, at))
    if built and stop - start >= 2:
        begin = text.rfind("的", start, stop) + 1 or start
        return Span(begin, stop) if stop - begin >= 2 else None
    bare = text.rfind("的", start, stop) + 1 or start
    if is_name(text, bare, stop):
        return Span(bare, stop)
    if is_firm(text, bare, stop):
        return Span(bare, stop)
    industry = text[stop - 1] == "业" and text[stop - 2] != "企" and not _told_of(text, at)
    if industry or stop - start < 2 or not is_actor(text, start, stop):
        return None
    if (
        text[start] in "到去赴往"
        or text.startswith("会不", stop - 1)
        or _ARTICLE.search(text, start, stop) is not None
    ):
        return None
    begin = text.rfind("的", start, stop) + 1 or start
    return Span(begin, stop) if stop - begin >= 2 else None


def _told_of(text: str, at: int) -> bool:
    """Whether something is said of an industry here, and no measure of it named."""
    return text.startswith(ACHIEVED, at) or text[at] in _SAYING or PLAIN.starting(text, at, at + 4) > 1


def _leading_name(text: str, start: int, end: int) -> Span | None:
    """A person's or company's name in front of 的, or a company's in front of a predicate."""
    at = firm_end(text, start, end)
    if at > start and (text[at] == "的" or cue_at(text, at, end)):
        return Span(start, at)
    owns = text[start + 3 : start + 4] == "的" and is_name(text, start, start + 3)
    return Span(start, start + 3) if owns and not is_word(text, start) else None


def _topic(text: str, start: int, at: int, end: int) -> Span | None:
    """The name of which a clause says what it is: 某某米业是全县最大的企业."""
    stop = _trimmed(text, start, at)
    if text[at - 1] in _UNBEING or text.find("的", start, stop) > 0 or not _may_name(text, start, stop):
        return None
    edge = _EDGE.find(text, at, end)
    until = edge if edge >= 0 else end
    described = text.find("的", at, until) > 0 and not text.endswith(_REASONS, at, until)
    return Span(start, stop) if described else None


def _doer(text: str, start: int, at: int) -> Span | None:
    """Whoever stands in front of a verb of doing, though nothing in the name says what it is."""
    stop = _trimmed(text, start, at)
    start = max(text.rfind("的", start, stop), text.rfind(" ", start, stop)) + 1 or start
    if not _may_name(text, start, stop) or VERBS.starting(text, start, stop):
        return None
    if _AMOUNTS.ending(text, stop, start):
        return None
    return Span(start, stop) if _OBJECT.match(text, at) is not None else None


def _may_name(text: str, start: int, stop: int) -> bool:
    """Whether a stretch can be a name: no adverb, no number, no time."""
    if not _SHORTEST <= stop - start <= _LONGEST or _MEASURED.at(text, stop - 1):
        return False
    if _NUMERALS.at(text, start) and _OF_AGE.match(text, start, stop) is None:
        return False
    return not _MANNERS.starting(text, start, stop)


def subjectless(text: str, start: int, end: int) -> bool:
    """Whether a stretch opens with a verb, or with a word that only points or leads on."""
    if _POINTS.at(text, start) and _POINTING.match(text, start):
        return True
    if text[start].isdigit() and _OF_AGE.match(text, start, end) is None:
        return True
    return opens_with_verb(text, start, end)


def opens_with_verb(text: str, start: int, end: int) -> bool:
    """Whether a verb stands here, and no noun that begins like one: 上诉人, 保护区."""
    at = start + VERBS.starting(text, start, end)
    if at == start or _does(text, at, end):
        return False
    second = VERBS.starting(text, at, end)
    return second == 0 or not _does(text, at + second, end)


def _does(text: str, at: int, end: int) -> bool:
    """Whether the noun goes on here that says who does what the verb before it means."""
    return _DOING.at(text, at) and _DOER.match(text, at, end) is not None


def _trimmed(text: str, start: int, at: int) -> int:
    """The end of a noun in front of its verb, without adverbs."""
    while at > start and (length := _HEADS.ending(text, at, start)):
        if length == 1 and text[at - 1] not in _SHADES:
            break
        at -= length
    return at


def is_actor(text: str, start: int, stop: int) -> bool:
    """Whether a noun ends as names of people, bodies and places do, and is no word such as 就业."""
    if _NAMED.ending(text, stop, start):
        return True
    if _ENDS.at(text, stop - 1):
        return not _NO_ACTORS.ending(text, stop, start) or is_person(text, start, stop)
    return is_person(text, start, stop)
