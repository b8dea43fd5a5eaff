"""Stretches in which no number measures anything; each is looked for around a numeral only."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from core.extraction import dates
from core.extraction.furniture import furniture
from core.extraction.lexicon import any_of, words
from core.extraction.numerals import Form, Numeral
from core.extraction.quantities import unit_at

_TITLE = re.compile(r"《[^《》\n]{1,80}》")
_QUOTED = re.compile(r"“[^“”\n]{1,26}”|\"[^\"\n]{1,26}\"|「[^「」\n]{1,26}」|‘[^‘’\n]{1,26}’")
_SENTENCE = re.compile(r"[，,。！？；;：]|[%％]|[0-9万亿]余?(?:元|万元|人次)")
_SCHEDULE = re.compile(
    r"[0-9]{1,2}[×xX*＊][0-9]{1,2}小时"
    r"|(?:24|二十四)小时(?=不打烊|自助|值[守班]|在线|服务|开放|营业|全天|巡[逻防]|备勤|不间断|接[警诉听]|响应|待命|监控|轮[班值流岗]|驻[守点]|运[行转营]|作业|施工|供[水电热应]|监[测护]|连续|无人|畅通|人工|守护|热线|在岗|坚守|专人|滚动|动态|看护|便利|咨询)"
)


_MEASURED = frozenset("%％元个家点亿万")


class Zone(NamedTuple):
    """A stretch whose numbers are no metrics, and the rule that says so."""

    start: int
    end: int
    rule: str


@cache
def _named() -> re.Pattern[str]:
    hotline = any_of(words("names", "hotlines"))
    behind = any_of(words("names", "number_after"))
    unmeasured = r"(?![0-9０-９%％万亿余多]|[.,，．][0-9])"
    return re.compile(
        rf"(?P<line>{hotline}){unmeasured}|(?:[0-9]{{2,4}}|[一二三四五六七八九十百]{{1,4}}){behind}|[0-9]{{2,4}}(?=指数)|[0-9]{{3,6}}(?=(?:服务|监督|举报|咨询|政务|便民|市民|求助|投诉|报警|维权)?(?:热线|专线)|指数)"
    )


@cache
def _index_before() -> re.Pattern[str]:
    return re.compile(any_of(words("names", "number_before")) + "$")


def zones(text: str, numerals: Iterable[Numeral]) -> list[Zone]:
    """The stretches around the given numerals, in the order of their rules; they may overlap."""
    tokens = list(numerals)
    found = [Zone(*match.span(), "name.title") for match in _TITLE.finditer(text)] if "《" in text else []
    found.extend(_quoted(text))
    for token in tokens:
        found.extend(_around(text, token))
    return found


def _around(text: str, token: Numeral) -> Iterator[Zone]:
    """What holds this numeral: furniture before names before dates."""
    if (span := furniture(text, token)) is not None:
        yield Zone(*span, "furniture.line")
    if (match := _SCHEDULE.match(text, token.start)) is not None:
        yield Zone(*match.span(), "schedule.hours")
    if (day := dates.calendar(text, token)) is not None:
        yield Zone(*day, "date.calendar")
    elif (hour := dates.clock(text, token)) is not None:
        yield Zone(*hour, "date.clock")
    match = _named().match(text, token.start)
    if match is not None and (match["line"] is None or unit_at(text, token.end) is None):
        yield Zone(*match.span(), "name.number")
    elif _of_index(text, token):
        yield Zone(token.start, token.end, "name.number")


def _of_index(text: str, token: Numeral) -> bool:
    """Whether the numeral closes a name such as 沪深300, with no unit of its own."""
    if token.form is not Form.ARABIC or text[token.end : token.end + 1] in _MEASURED:
        return False
    return _index_before().search(text, max(0, token.start - 6), token.start) is not None


def _quoted(text: str) -> list[Zone]:
    return [
        Zone(match.start() + 1, match.end() - 1, "name.quoted")
        for match in _QUOTED.finditer(text)
        if _is_name(match[0][1:-1])
    ]


def _is_name(content: str) -> bool:
    """A short quotation without a sentence in it is a name; a result or a rank is none."""
    return (
        not content.startswith("零")
        and content != "第一"
        and len(content) <= 20
        and not _SENTENCE.search(content)
    )
