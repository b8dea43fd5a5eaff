"""Persons: how a noun shows that it names one."""

from __future__ import annotations

import re
from typing import Final

from core.extraction.given import (
    DOES,
    EDGES,
    NEVER,
    NICKNAMES,
    POSTS,
    SURNAMES,
    TITLES,
    UNGIVEN,
    acts,
    bearer_end,
    foreign_end,
    name_end,
)
from core.extraction.lexicon import Characters, Words, listed, words
from core.extraction.trades import is_word
from core.model import Span

_AFTER_NAME: Final = frozenset("说笑告介表，。：、坦感指在向对自")
_UNNAMED: Final = Characters("，。；：、\n的0123456789")
_AGED: Final = re.compile("(?:今年|现年|年仅|年近)?[0-9]{1,3}周?岁的")
_AGES: Final = Characters("0123456789今现年")
_CALLING: Final = 8
_AGAIN: Final = 4000
_ROLES: Final = Characters("手员师长工匠农民")
# They end words for persons, but for crowds as well: only what is done behind a name shows that it is one.
_BEARERS: Final = Characters(_ROLES, "者警医生户友主兵官迷家")
_CALLED: Final = listed("people", "called")
# Those that do not name whole populations, too: 居民高血压…
_CALLINGS: Final = Words(set(words("people", "called")).difference(words("roles", "populations")))
_CALLING_STARTS: Final = Characters(word[0] for word in words("people", "called"))
_TELLING: Final = Characters(_BEARERS, _CALLING_STARTS, EDGES)
# Family names that are words in front of a post, too: 向老师请教, 任校长.
_LEADING: Final = Characters("费向于任和经单时")
# Family names that open other words.
_WORDS: Final = frozenset(_LEADING) | frozenset(
    "盛荣储冷应池尚印包诸查曲闻党谈车官迟宫束沙宗祖强习费常高文方白万华安施左古金石关易温康毕严夏江黄马牛龙田叶林连成"
)
_CALLING_ENDS: Final = frozenset(word[-1] for word in words("people", "called"))
_INTRODUCING: Final = "".join(sorted({*_CALLING_ENDS, *_BEARERS}))
_INTRODUCED: Final = re.compile(f"[{_INTRODUCING}][{''.join(sorted(SURNAMES))}]")


def is_person(text: str, start: int, stop: int) -> bool:
    """Whether a noun is a person's name behind what that person is: 村民 + two to four characters."""
    post = POSTS.ending(text, stop, start)
    if post and stop - post == start + 1 and SURNAMES.at(text, start) and not _LEADING.at(text, start):
        return True
    title = TITLES.ending(text, stop, start)
    if title and stop - title > start:
        return True
    if text[stop - 2] in "小老" and SURNAMES.at(text, stop - 1) and _CALLED.ending(text, stop - 2, start):
        return True
    floor = max(start, stop - 8)
    for at in range(max(floor + 2, stop - 4), stop - 1):
        if _UNNAMED.within(text, at, stop):
            continue
        if not SURNAMES.at(text, at):
            if stop - at <= 3 and not UNGIVEN.within(text, at, stop) and _CALLINGS.ending(text, at, floor):
                return True
            continue
        if _CALLED.ending(text, at, floor):
            return True
        if _ROLES.at(text, at - 1) and not UNGIVEN.within(text, at + 1, stop):
            return True
    return False


def is_surname(character: str) -> bool:
    """Whether a character is a common family name."""
    return character in SURNAMES


def is_name(text: str, start: int, stop: int) -> bool:
    """Whether a noun is a bare name of a person: a family name and two characters that name nothing else."""
    if stop - start != 3 or not SURNAMES.at(text, start):
        return False
    given = text[start + 1 : stop]
    return not UNGIVEN.within(given, 0, len(given)) and not (EDGES.at(given, 0) or EDGES.at(given, 1))


def names_person(text: str, start: int, stop: int) -> bool:
    """Whether a noun names a person, with or without what that person is."""
    return is_name(text, start, stop) or is_person(text, start, stop)


def bare_name(name: str) -> str:
    """A person's name without what that person is: 村民李某某 → 李某某."""
    for at in range(len(name) - 2, max(1, len(name) - 8), -1):
        if name[at] in SURNAMES and (name[at - 1] in _BEARERS or _CALLED.ending(name, at, 0)):
            return name[at:]
    return name


def introduced(text: str, start: int, end: int) -> Span | None:
    """The first person that is named with what that person is: 脱贫户李某某笑着说."""
    edge = next((at for at in range(start, end) if EDGES.at(text, at)), end)
    names = [at for at in range(start + 2, edge) if SURNAMES.at(text, at)]
    for at in names:
        if length := _CALLED.ending(text, at, start):
            return Span(at - length, _name_end(text, at, end))
        if length := TITLES.starting(text, at + 1, edge):
            return Span(start, at + 1 + length)
    for at in reversed(names):
        stop = _name_end(text, at, end)
        if _ROLES.at(text, at - 1) and not UNGIVEN.within(text, at + 1, stop):
            return Span(start, stop)
    return None


def told_of(text: str, start: int, end: int) -> Span | None:
    """The person with whose calling and name a stretch opens, whatever follows: 老渔民何水生…."""
    if SURNAMES.at(text, start) and not _LEADING.at(text, start):
        if text[start + 1 : start + 2] == "某":
            return Span(start, name_end(text, start, end))
        if length := POSTS.starting(text, start + 1, end):
            return Span(start, start + 1 + length)
    for at in range(start, min(end, start + _CALLING)):
        if not _TELLING.at(text, at):
            continue
        if at > start and _BEARERS.at(text, at) and (stop := _told_by_end(text, at, end)):
            return Span(start, stop)
        if EDGES.at(text, at) and not _CALLING_STARTS.at(text, at):
            return None
        length = _called(text, at, end)
        if length and (SURNAMES.at(text, at + length) or text[at + length : at + length + 1] in NICKNAMES):
            stop = bearer_end(text, at + length, end)
            return Span(start, stop) if stop > at + length + 1 else None
        if length and (stop := foreign_end(text, at + length, end)) > at + length + 1:
            return Span(start, stop)
    return None


def _told_by_end(text: str, at: int, end: int) -> int:
    """The end of a name behind the last character of what a person is; else 0."""
    found = _named_so(text, at + 1, end) if _ROLES.at(text, at) else 0
    return found or _borne(text, at + 1, end)


def _called(text: str, at: int, end: int) -> int:
    """The length of a calling; of 患者 and the like where a family name and a title follow: 患者邹师傅."""
    length = _CALLED.starting(text, at, end)
    if not length:
        return 0
    if calling := _CALLINGS.starting(text, at, end):
        return calling
    named = SURNAMES.at(text, at + length)
    return length if named and TITLES.starting(text, at + length + 1, end) else 0


def _named_so(text: str, at: int, end: int) -> int:
    """The end of a name that tells itself behind what the person is: 老徐, 黎某, 贺兰亭; else 0."""
    if text[at : at + 1] in {"小", "老"}:
        return at + 2 if SURNAMES.at(text, at + 1) else 0
    if not SURNAMES.at(text, at):
        return 0
    stop = name_end(text, at, end)
    return stop if (stop == at + 3 and acts(text, stop, end)) or text[at + 1] == "某" else 0


def person_at(text: str, at: int, end: int) -> Span | None:
    """The person whose bare name stands here, where somebody acts behind it."""
    stop = _borne(text, at, end)
    return Span(at, stop) if stop == at + 3 and text[at] not in _WORDS else None


def may_be_named(text: str, at: int, size: int) -> bool:
    """Whether characters that somebody's act follows may be a name, with a sure family name."""
    if at + size >= len(text) or text[at] in _WORDS or NEVER.within(text, at + 1, at + size):
        return False
    return SURNAMES.at(text, at) and acts(text, at + size, len(text))


def is_unheard(text: str, at: int) -> bool:
    """Whether three characters read like a name: a sure family name, and no common word in them."""
    if at + 3 >= len(text) or text[at] in _WORDS or not SURNAMES.at(text, at):
        return False
    return not NEVER.within(text, at + 1, at + 3) and not is_word(text, at) and not is_word(text, at + 1)


def nickname_end(text: str, at: int, end: int) -> int:
    """The end of 老 or 小 with a family name, where somebody acts behind it; else the start."""
    named = text[at + 1 : at + 2] in SURNAMES and acts(text, at + 2, end)
    return at + 2 if named else at


def given_names(text: str) -> frozenset[str]:
    """The names of the persons whom a text introduces by what they are, and names again: 村支书何某."""
    found: set[str] = set()
    for match in _INTRODUCED.finditer(text):
        at = match.end() - 1
        if not _BEARERS.at(text, match.start()) and not _CALLED.ending(text, at, max(0, at - 5)):
            continue
        stop = _borne(text, at, len(text))
        name = text[at:stop]
        if (
            stop > at
            and text[at + 1] != "某"
            and name not in found
            and text.find(name, stop, stop + _AGAIN) >= 0
        ):
            found.add(name)
    return frozenset(found)


def _borne(text: str, at: int, end: int) -> int:
    """The end of a name behind which somebody acts: 检察官陶某某担任…; else 0."""
    if text[at : at + 1] in {"小", "老"} and text[at + 1 : at + 2] in SURNAMES:
        return at + 2
    if at >= end or not SURNAMES.at(text, at):
        return 0
    if post := POSTS.starting(text, at + 1, end):
        return at + 1 + post
    stop = name_end(text, at, end)
    if text[at + 1 : at + 2] == "某" or stop < at + 2:
        return stop if stop > at + 1 else 0
    owns = text.startswith("的", stop) and not is_word(text, at)
    if DOES.starting(text, at, end) > 1 or not (owns or acts(text, stop, end)):
        return 0
    if not is_word(text, at) and stop == at + 2:
        return stop
    sure = text[at] not in _WORDS or (stop == at + 3 and not UNGIVEN.within(text, at + 1, stop))
    return stop if sure else 0


def of_age(text: str, start: int, end: int) -> Span | None:
    """The person whose age a stretch opens with: 58岁的某某某…."""
    aged = _AGED.match(text, start, end) if _AGES.at(text, start) else None
    if aged is None:
        return None
    at = aged.end()
    named = told_of(text, at, end)
    if named is not None or not SURNAMES.at(text, at):
        return named
    stop = name_end(text, at, end)
    return Span(at, stop) if stop > at + 1 else None


def _name_end(text: str, at: int, end: int) -> int:
    """The end of a name whose family name stands here."""
    stop = at + 1
    while stop < min(end, at + 3) and text[stop] not in _AFTER_NAME:
        stop += 1
    return stop
