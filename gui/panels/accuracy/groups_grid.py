"""The table by groups of articles: each group's own counts and rates, and which cases they lead to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from core.jobs.evaluate import ARTICLE, Group, Grouped, Interval, Macro
from gui.panels.accuracy.axis import Axis, spread
from gui.panels.accuracy.grid import Cell, Grid, Look
from gui.panels.accuracy.kinds import column_tip
from gui.panels.accuracy.picks import Pick, Table
from gui.panels.accuracy.words import percent

MOST: Final = 60
"""So many groups are shown: of more, those with the most errors."""

_WIDTHS = (52, 44, 50, 50, 52, 84, 56)


@dataclass(frozen=True, slots=True)
class Groups:
    """The groups of a field in a mode, each with how sure its F1 is."""

    found: Grouped
    sure: tuple[Interval | None, ...]


def shown(groups: Groups) -> Sequence[tuple[Group, Interval | None]]:
    """Fields in the order of their values; articles, and what is too much, the most errors first."""
    rows = list(zip(groups.found.groups, groups.sure, strict=True))
    if groups.found.field == ARTICLE or len(rows) > MOST:
        rows.sort(key=lambda each: (-_errors(each[0]), each[0].name))
    return rows[:MOST]


def _errors(group: Group) -> float:
    return group.counts.fp + group.counts.fn


def groups_grid(groups: Groups) -> Grid:
    """The groups that are shown; below them the mean over all."""
    rows, field = shown(groups), groups.found.field
    axis = Axis([group.counts.f1 for group, _ in rows], [interval for _, interval in rows])
    told = QCoreApplication.translate("Accuracy", "not given")
    cells = tuple(
        (Cell(group.name or told, Look.NAME, tip=group.name), *_scores(group, field, interval, axis))
        for group, interval in rows
    )
    heads = (
        "",
        QCoreApplication.translate("Accuracy", "Articles"),
        QCoreApplication.translate("Accuracy", "Gold"),
        "P",
        "R",
        "F1",
        QCoreApplication.translate("Accuracy", "95 %", "head of a column: the 95 % interval"),
        axis.name,
    )
    return Grid(heads, (*cells, _mean(groups.found.macro, axis)), 1, _WIDTHS)


def _scores(group: Group, field: str, interval: Interval | None, axis: Axis) -> Iterator[Cell]:
    counts = group.counts

    def cell(text: str, column: str, look: Look = Look.FIGURE) -> Cell:
        return Cell(text, look, Pick(Table.GROUPS, group.key, column, field), tip=column_tip(column))

    yield Cell(str(len(group.articles)))
    yield cell(str(counts.pos), "pos")
    yield cell(percent(counts.precision), "fp")
    yield cell(percent(counts.recall), "fn")
    yield cell(percent(counts.f1), "errors", Look.STRONG)
    yield spread(interval)
    yield axis.point(counts.f1, interval)


def _mean(means: Macro, axis: Axis) -> tuple[Cell, ...]:
    name = QCoreApplication.translate("Accuracy", "Mean")
    tip = QCoreApplication.translate("Accuracy", "The mean over the groups that have gold")
    rates = (means.precision, means.recall, means.f1)
    cells = (Cell(percent(rate), Look.FIGURE) for rate in rates)
    return (Cell(name, Look.NAME, tip=tip), Cell(), Cell(), *cells, Cell(), axis.point(means.f1, None))
