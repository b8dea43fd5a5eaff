"""What the row and the column of a table say of a figure: what it measures, whose, when, against what."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from core.extraction.cells import Cell
from core.extraction.times import leading, times
from core.model import Roles, Span

_BRACKET: Final = re.compile(r"[（(]")
_PART_OF: Final = re.compile(r"^.*[：:]|^[（(]?[0-9一二三四五六七八九十]{1,2}[)）、.．]")
# Heads that name no measure of their own: then the row does.
_GENERAL: Final = re.compile(
    r"(?:绝对[量额数值]|数[值量]|指标值?|水平|总量|金额|合计|实绩|完成|[本当上]期|[本当]年|[本当]?月|累计|同比|环比|比上[年月]|增[长减速幅]|[涨降跌]幅|[升降]|[±+%％]|[（(].*)*"
)
_BASIS: Final = re.compile(r"[同环]比|比上[年月期](?:同期)?|较上[年月期](?:同期)?")


class Head(NamedTuple):
    """A row or a column as its figures see it: all its words, what they name, and when."""

    words: str
    name: Span | None
    time: Span | None
    basis: Span | None


class Placed(NamedTuple):
    """What a figure's row and column say of it."""

    cell: Cell
    roles: Roles


def column(text: str, parts: Sequence[tuple[int, str]], earlier: Span | None) -> Head:
    """What a column says of its figures; without a time of its own, that of the column before goes on."""
    name = time = basis = None
    for at, word in parts:
        time = time or time_in(text, at, at + len(word))
        start = leading(text, at, at + len(word)) - at
        named = name_in(at + start, word[start:])
        if name is None and named is not None and not _GENERAL.fullmatch(named.quote(text)):
            name = named
        if basis is None and (match := _BASIS.search(word)) is not None:
            basis = Span(at + match.start(), at + match.end())
    return Head("".join(word for _, word in parts), name, time or earlier, basis)


def told(column: Head, row: Head, owner: Span | None = None) -> Roles:
    """The head names the measure and the row its owner; of a head that names none, the row the measure.

    `owner`: whom the title names, where no row does.
    """
    timed = row.time is not None
    name = column.name or (None if timed else row.name)
    found = {
        "indicator": name,
        "period": row.time or column.time,
        "scope": row.name if column.name and not timed else owner,
        "basis": column.basis,
    }
    return tuple((role, span) for role, span in found.items() if span is not None)


def name_in(at: int, word: str) -> Span | None:
    """What is named, without the unit in brackets behind it, and without 其中： or a number before it."""
    lead = _PART_OF.match(word)
    start = lead.end() if lead is not None and lead.end() < len(word) else 0
    bracket = _BRACKET.search(word, start)
    end = len(word) if bracket is None else bracket.start()
    return Span(at + start, at + end) if start < end else None


def time_in(text: str, start: int, end: int) -> Span | None:
    """The time that a part names."""
    return next(iter(times(text, start, end)), None)
