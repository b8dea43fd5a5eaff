"""Stretches in which no number measures anything; most are looked for around a numeral only."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final, NamedTuple

from core.extraction import dates
from core.extraction.furniture import LABELLING, PAGED, SHORTEST_CODE, furniture, printed
from core.extraction.layout import behind
from core.extraction.lexicon import Characters, any_of, listed, words
from core.extraction.notation import made
from core.extraction.numerals import Form, Numeral
from core.extraction.unit_tails import unit_at

_TITLE: Final = re.compile(r"《[^《》\n]{1,80}》")
_QUOTED: Final = re.compile(r"“[^“”\n]{1,26}”|\"[^\"\n]{1,26}\"|「[^「」\n]{1,26}」|‘[^‘’\n]{1,26}’")
_QUOTES: Final = '“"「‘'
_SENTENCE: Final = re.compile(r"[，,。！？；;：]|[%％]|[0-9万亿]余?(?:元|万元|人次)")
_SCHEDULE: Final = re.compile(
    r"[0-9]{1,2}[×xX*＊][0-9]{1,2}小时"
    r"|(?:24|二十四)小时(?=不|自助|值[守班]|在线|服务|开放|营业|全天|巡[逻防]|备勤|不间断|接[警诉听]|响应|待命|监控|轮[班值流岗]|驻[守点]|运[行转营]|作业|施工|供[水电热应]|监[测护]|连续|无人|畅通|人工|守护|热线|在岗|坚守|专人|滚动|动态|看护|便利|咨询|客服)"
)
_SCHEDULED: Final = frozenset("小×xX*＊")
_MEASURED: Final = frozenset("%％元个家点亿万")
_LINES: Final = "服监举咨政便市求投报维热专指"


class Zone(NamedTuple):
    """A stretch whose numbers are no metrics, and the rule that says so."""

    start: int
    end: int
    rule: str


_HOTLINES: Final = frozenset(words("names", "hotlines"))
_FOLLOWING: Final = words("names", "number_after")
_UNMEASURED: Final = r"(?![0-9０-９%％万亿余多]|[.,，．][0-9])"
_NAMED: Final = re.compile(
    rf"(?P<line>{any_of(_HOTLINES)}){_UNMEASURED}"
    rf"|(?:[0-9]{{2,4}}|[一二三四五六七八九十百]{{1,4}}){any_of(_FOLLOWING)}|[0-9]{{2,4}}(?=指数)"
    r"|[0-9]{3,6}(?=(?:服务|监督|举报|咨询|政务|便民|市民|求助|投诉|报警|维权)?(?:热线|专线)|指数)"
)
_BEFORE: Final = listed("names", "number_before")
# The characters behind a figure, and before it, that any of the rules here needs.
_BEHIND: Final = frozenset(word[0] for word in _FOLLOWING) | set(_LINES)
_HOLDING: Final = Characters(_BEHIND, _SCHEDULED, dates.FOLLOWING, PAGED)
_LEADING: Final = Characters(LABELLING, (word[-1] for word in words("names", "number_before")))


def zoned(text: str, tokens: Sequence[Numeral]) -> tuple[list[Numeral], list[Zone]]:
    """The numerals that count for something, and the stretches that hold the others, sorted and apart.

    A stretch holds all numerals in it; titles go before names in quotation marks, these before the rest.
    """
    outer = _outer(text, tokens)
    free: list[Numeral] = []
    held: list[Zone] = []
    at = reach = 0
    for token in tokens:
        while at < len(outer) and outer[at].end <= token.start:
            at += 1
        if at < len(outer) and outer[at].start < token.end:
            zone: Zone | None = outer[at]
        elif token.start < reach:
            continue
        else:
            zone = _around(text, token)
        if zone is None:
            free.append(token)
        elif zone.end > reach:
            while free and free[-1].end > zone.start:
                free.pop()
            start = zone.start if zone.start >= reach else token.start
            reach = max(zone.end, token.end)
            held.append(made(Zone, (start, reach, zone.rule)))
    return free, held


def _outer(text: str, tokens: Sequence[Numeral]) -> list[Zone]:
    """Titles, names in quotation marks and printed addresses with a numeral in them, sorted and apart."""
    found = (
        [made(Zone, (*match.span(), "name.title")) for match in _TITLE.finditer(text)] if "《" in text else []
    )
    starts = [token.start for token in tokens]
    reach = 0
    for begin in sorted(behind(text, _QUOTES)):
        match = _QUOTED.match(text, begin - 1) if begin > reach else None
        if match is None:
            continue
        start, end = match.span()
        reach = end
        at = bisect_left(starts, start)
        if at < len(starts) and starts[at] < end and _is_name(text[start + 1 : end - 1]):
            found.append(made(Zone, (start + 1, end - 1, "name.quoted")))
    found.extend(made(Zone, (*span, "furniture.line")) for span in printed(text))
    found.sort()
    apart: list[Zone] = []
    for zone in found:
        if not apart or zone.start >= apart[-1].end:
            apart.append(zone)
    return apart


def _measures(text: str, token: Numeral) -> bool:
    """Whether nothing around a number could make it part of a date, a code or a name."""
    start, end = token.start, token.end
    if _HOLDING.at(text, end):
        return False
    if token.form is not Form.ARABIC:
        return True
    number = text[start:end]
    return (
        (start == 0 or not _LEADING.at(text, start - 1))
        and number not in _HOTLINES
        and (number[0] != "0" or number[1:2] == ".")
        and (end - start < SHORTEST_CODE or not number.isdigit())
        and not number.startswith("400")
    )


def _around(text: str, token: Numeral) -> Zone | None:
    """What holds this numeral: furniture before schedules before dates before names."""
    if _measures(text, token):
        return None
    if (span := furniture(text, token)) is not None:
        return made(Zone, (*span, "furniture.line"))
    behind = text[token.end : token.end + 1]
    if behind in _SCHEDULED and (match := _SCHEDULE.match(text, token.start)) is not None:
        return made(Zone, (*match.span(), "schedule.hours"))
    if (day := dates.calendar(text, token)) is not None:
        return made(Zone, (*day, "date.calendar"))
    if (hour := dates.clock(text, token)) is not None:
        return made(Zone, (*hour, "date.clock"))
    return _named(text, token, behind)


def _named(text: str, token: Numeral, behind: str) -> Zone | None:
    """A hotline, a number that the word behind it makes a name, or one that closes a name such as 沪深300."""
    start, end = token.start, token.end
    if behind in _BEHIND or text[start:end] in _HOTLINES:
        match = _NAMED.match(text, start)
        if behind == "强" and text[start - 1 : start] == "前":
            match = None
        if match is not None and (match["line"] is None or unit_at(text, end) is None):
            return made(Zone, (*match.span(), "name.number"))
    if token.form is Form.ARABIC and behind not in _MEASURED and _BEFORE.ending(text, start, 0):
        return made(Zone, (start, end, "name.number"))
    return None


def _is_name(content: str) -> bool:
    """A short quotation without a sentence in it is a name; a result or a rank is none."""
    return (
        not content.startswith("零")
        and content != "第一"
        and len(content) <= 20
        and not _SENTENCE.search(content)
    )
