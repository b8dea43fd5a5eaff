"""The whole pipeline over one text: every number ends as metric, exclusion, or neither."""

from __future__ import annotations

import gc
import re
from bisect import bisect_right
from decimal import Decimal
from typing import Final, final

from core.extraction import bare, kinds, phrases, roles
from core.extraction.cells import filled
from core.extraction.columns import Placed
from core.extraction.compounds import joined
from core.extraction.grids import cells
from core.extraction.kinds import Reading
from core.extraction.lexicon import Characters
from core.extraction.notation import value_of
from core.extraction.numerals import numerals
from core.extraction.quantities import Amount, amounts
from core.extraction.rows import BLANKS, rows
from core.extraction.rules import RULES
from core.extraction.site import Site, site_of, sites
from core.extraction.surface import Surface
from core.extraction.zones import zoned
from core.model import Exclusion, Extraction, Found, Metric, Modifier, Quantity, Roles, Span

_LIST: Final = re.compile(r"(?:[，、,和及与/]|以及|分别|(?:[（(][^（()）]{0,12}[）)]))*[ ]?")

_COUNTED: Final = re.compile(r"(?:人次|[量数度频人户家个次])[达为超约近]?$")
_MARKS: Final = Characters("，、,和及与/以分（( ")
_LAST_MARKS: Final = Characters("，、,和及与/及别）) ")
_WIDEST_MARKS: Final = 16
_WIDEST_GAP: Final = 12
_ONE: Final = Decimal(1)
_EDGES: Final = Characters("\n \u3000+＋-－−")
_PARTS: Final = frozenset({"、", "，", ",", "和", "与", "及", "/", "，和", "、和", "以及"})
_LONGEST_PART: Final = 2
# Readings that a bare number has from its words alone: the unit of its list goes first.
_OPEN: Final = frozenset(
    {
        "ratio.index",
        "change.verb",
        "change.rate-noun",
        "change.list",
        "change.points",
        "count.scale",
        "count.named",
    }
)


@final
class Reckoned:
    """An amount and how it was read; a rule of exclusion, a reading, or neither.

    `roles`: those that its table gives it; where there are none, the words around it do.
    """

    __slots__ = ("amount", "reading", "roles", "rule")

    def __init__(self, amount: Amount, rule: str, reading: Reading | None, roles: Roles = ()) -> None:
        self.amount: Final = amount
        self.rule: Final = rule
        self.reading: Final = reading
        self.roles: Final = roles


def extraction(text: str) -> Extraction:
    """All metrics and exclusions of a text, sorted by span."""
    surface = Surface(text)
    # Reading makes many thousands of tuples, which the collector would search for cycles; it makes none.
    on = gc.isenabled()
    gc.disable()
    try:
        return surface.restored(_extraction(surface.plain))
    finally:
        if on:
            gc.enable()


def _extraction(text: str) -> Extraction:
    free, held = zoned(text, numerals(text))
    excluded = [(zone.start, zone.end, zone.rule) for zone in held]
    reckoned = _reckoned(text, joined(text, amounts(text, free)))
    excluded.extend(
        (item.amount.start, item.amount.end, item.rule)
        for item in reckoned
        if item.rule and item.reading is None
    )
    measured = [item for item in reckoned if item.reading is not None]
    return Extraction(tuple(_found(text, measured)), _apart(excluded, measured))


def _apart(excluded: list[tuple[int, int, str]], measured: list[Reckoned]) -> tuple[Exclusion, ...]:
    """The exclusions in order, cut where a metric begins or ends in them."""
    kept: list[Exclusion] = []
    starts = [item.amount.start for item in measured]
    ends = [item.amount.end for item in measured]
    for first, last, rule in sorted(excluded):
        start, end = first, last
        at = max(0, bisect_right(starts, start) - 1)
        while at < len(starts) and starts[at] < end:
            if ends[at] > start:
                start, end = (ends[at], end) if starts[at] <= start else (start, starts[at])
            at += 1
        if start < end:
            kept.append(Exclusion(Span(start, end), RULES[rule].cause, rule))
    return tuple(kept)


def _reckoned(text: str, found: list[Amount]) -> list[Reckoned]:
    done: list[Reckoned] = []
    previous: Reckoned | None = None
    for site in sites(text, found):
        amount = site.amount
        carried = None
        if previous is not None and previous.reading is not None and _listed(text, previous.amount, amount):
            carried = previous.reading
        previous = _moneyed(site, previous, _reckon(site, carried))
        done.append(previous)
    return _elided(text, _tabled(text, done))


def _tabled(text: str, items: list[Reckoned]) -> list[Reckoned]:
    """Figures alone in their line take kind and unit from the table that they stand in."""
    lone = [at for at, item in enumerate(items) if _alone(text, item.amount)]
    table = cells(text) if len(lone) > 1 else {}
    for at in lone:
        if (found := table.get(items[at].amount.start)) is not None:
            items[at] = _placed(items[at], found)
    for at in range(1, len(items)):
        if _beside(text, items[at - 1], items[at]):
            placed = rows(text)
            return [_placed(item, placed.get(item.amount.start)) for item in items]
    return items


def _placed(item: Reckoned, found: Placed | None) -> Reckoned:
    """A figure as its row and column have it, where they do."""
    if found is None:
        return item
    cell = found.cell
    return Reckoned(filled(item.amount, cell), cell.reading.rule, cell.reading, found.roles)


def _beside(text: str, left: Reckoned, right: Reckoned) -> bool:
    """Whether two figures stand side by side in a line, with nothing but blanks between them."""
    end, start = left.amount.end, right.amount.start
    return 0 < start - end <= _WIDEST_GAP and text[end] in BLANKS and BLANKS.issuperset(text[end:start])


def _alone(text: str, amount: Amount) -> bool:
    """Whether a figure stands alone in its line."""
    start, end = amount.start, amount.end
    if end < len(text) and text[end] not in " \n\r":
        return False
    return start == 0 or _EDGES.at(text, start - 1)


def _reckon(site: Site, carried: Reading | None) -> Reckoned:
    rule = phrases.cause_rule(site)
    if rule is None:
        reading = kinds.reading(site, carried)
        if reading is not None:
            amount = site.amount
            if reading.rule == "rank.first":
                amount = amount._replace(start=amount.start - 1, modifier=Modifier.AT_MOST)
            return Reckoned(amount, reading.rule, reading)
        rule = bare.rule_of(site)
    return Reckoned(site.amount, rule or "", None)


def _moneyed(site: Site, before: Reckoned | None, item: Reckoned) -> Reckoned:
    """A number of 亿 without a unit is money where the value before it in its sentence is."""
    if item.rule != "count.scale" or before is None or before.reading is None or item.reading is None:
        return item
    apart = before.amount.end < site.amount.start - len(site.before)
    if apart or before.reading.kind != "money" or _COUNTED.search(site.before):
        return item
    return Reckoned(item.amount, item.rule, item.reading._replace(kind="money"))


def _listed(text: str, before: Amount, after: Amount) -> bool:
    """Whether nothing but list marks stands between two amounts."""
    start, end = before.end, after.start
    if end - start > _WIDEST_MARKS or (start < end and not _MARKS.at(text, start)):
        return False
    gap = text[start:end]
    if gap and (not _LAST_MARKS.at(text, end - 1) or _LIST.fullmatch(gap) is None):
        return False
    return not ("，" in gap or "," in gap) or "分别" in text[max(0, before.start - 40) : after.start]


def _elided(text: str, items: list[Reckoned]) -> list[Reckoned]:
    """Bare numbers of a list take unit and kind of the one that closes it (12、15、9起)."""
    scale = _ONE
    for at in range(len(items) - 2, -1, -1):
        item, following = items[at], items[at + 1]
        if following.reading is None or not _opens(text, item, following):
            scale = _ONE
            continue
        if following.rule != "list.elided":
            scale = _scale(text, following.amount)
        value = item.amount.value * (scale if _unscaled(text, item.amount) else 1)
        amount = item.amount._replace(unit=following.amount.unit, known=following.amount.known, value=value)
        reading = following.reading
        if item.amount.unit == "个":
            reading = kinds.reading(site_of(text, amount), None) or reading
            turned = following.reading._replace(direction=reading.direction)
            items[at + 1] = Reckoned(following.amount, following.rule, turned)
        elif item.reading is not None and item.reading.kind == "change":
            reading = item.reading
        reading = reading._replace(rule="list.elided")
        items[at] = Reckoned(amount, reading.rule, reading)
    return items


def _opens(text: str, item: Reckoned, following: Reckoned) -> bool:
    """Whether a bare number stands before another of its list, which may hold its unit."""
    amount, unit = item.amount, following.amount.unit
    if (
        amount.known is not None and amount.unit != "个"
    ) or following.amount.start - amount.end > _LONGEST_PART:
        return False
    if text[amount.end : following.amount.start] not in _PARTS:
        return False
    if amount.unit == "个" and unit.startswith("个"):
        return unit != "个"
    if amount.known is not None or amount.unit_at != amount.end or amount.unit:
        return False
    if item.reading is not None:
        return item.reading.rule in _OPEN and following.amount.known is not None
    return item.rule in {"", "idiom.bare", "furniture.bare", "name.version"}


def _unscaled(text: str, amount: Amount) -> bool:
    """Whether a value is in plain figures, so that the scale of its list may hold for it."""
    return text[amount.at : amount.unit_at].isascii() and amount.first is amount.last


def _scale(text: str, amount: Amount) -> Decimal:
    """The scale that a list's last value writes for all of them: 8.1、7.9和6.2亿元."""
    written = text[amount.at : amount.unit_at].lstrip("0123456789.,")
    scale = value_of(written) if written and written.strip("万亿") == "" else None
    return _ONE if scale is None else scale.value


def _found(text: str, measured: list[Reckoned]) -> list[Found]:
    prose = [(item.amount, item.reading) for item in measured if item.reading and not item.roles]
    linked = iter(roles.linked(text, prose))
    found = []
    for item in measured:
        amount, read = item.amount, item.reading
        assert read is not None
        links = item.roles or next(linked)
        quantity = Quantity(amount.value, amount.upper, amount.unit, amount.modifier, read.direction)
        found.append(Found(Metric(Span(amount.start, amount.end), read.kind, quantity, links), item.rule))
    return found
