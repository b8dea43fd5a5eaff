"""Where the marks of a chart lie: plain numbers, so that a page can draw them and a test can read them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.evaluation.intervals import Interval
from core.evaluation.tally import Cell

NAMES, SCALE, FIGURES = 190, 400, 130
"""The columns of a chart of bars, in its own units: names, the bars from 0 to 100 %, figures behind them."""

ROW, HEAD = 26, 24
TILE, TILES, SIDE = 58, 30, 110


@dataclass(frozen=True, slots=True)
class Mark:
    """A rate to be shown as a bar; `kind` gives its colour, `note` stands behind it."""

    name: str
    rate: float | None
    interval: Interval | None
    note: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar that begins at `NAMES`; `low` and `high` are where its interval ends, None without one."""

    mark: Mark
    y: int
    width: float
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Bars:
    """A chart of bars, one below the other; `ticks` are places and what stands at them."""

    width: int
    height: int
    bars: tuple[Bar, ...]
    ticks: tuple[tuple[float, str], ...]


def bars(marks: Sequence[Mark]) -> Bars:
    """A bar for each rate; one that is undefined has no width."""
    placed = tuple(_bar(mark, HEAD + ROW * at) for at, mark in enumerate(marks))
    ticks = tuple((NAMES + SCALE * share / 100, f"{share}%") for share in range(0, 101, 25))
    return Bars(NAMES + SCALE + FIGURES, HEAD + ROW * len(marks) + 4, placed, ticks)


def _bar(mark: Mark, y: int) -> Bar:
    # A line without a width would look like certainty.
    interval = None if mark.interval is None or mark.interval.low == mark.interval.high else mark.interval
    return Bar(
        mark,
        y,
        round(SCALE * (mark.rate or 0), 1),
        None if interval is None else round(NAMES + SCALE * interval.low, 1),
        None if interval is None else round(NAMES + SCALE * interval.high, 1),
    )


@dataclass(frozen=True, slots=True)
class Tile:
    """A cell of a heat map; `heat` from 0 to 1, apart for what agrees (`same`) and for what does not."""

    x: int
    y: int
    count: int
    same: bool
    heat: float


@dataclass(frozen=True, slots=True)
class Heat:
    """A heat map: rows are gold, columns are predictions; the last of each are spurious and missed."""

    width: int
    height: int
    rows: tuple[tuple[int, str], ...]
    columns: tuple[tuple[int, str], ...]
    tiles: tuple[Tile, ...]


def heat(
    table: Mapping[Cell, int], kinds: Sequence[str], rows: Sequence[str], columns: Sequence[str]
) -> Heat:
    """The confusion; `rows` and `columns` are the names of the kinds and of what is left over."""
    ends = (*kinds, None)
    most = {
        same: max((count for (gold, found), count in table.items() if (gold == found) is same), default=1)
        for same in (True, False)
    }
    tiles = [
        Tile(SIDE + TILE * x, HEAD + TILES * y, count, gold == found, count / (most[gold == found] or 1))
        for y, gold in enumerate(ends)
        for x, found in enumerate(ends)
        if gold is not None or found is not None
        for count in [table.get((gold, found), 0)]
    ]
    return Heat(
        SIDE + TILE * len(ends),
        HEAD + TILES * len(ends),
        tuple((HEAD + TILES * at, name) for at, name in enumerate(rows)),
        tuple((SIDE + TILE * at, name) for at, name in enumerate(columns)),
        tuple(tiles),
    )
