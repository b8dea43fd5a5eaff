"""The table by groups of articles: each group's own counts and rates, and which cases they lead to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication

from core.jobs.evaluate import ARTICLE, Group, Grouped, Interval, Macro
from gui.panels.accuracy.axis import Axis, spread
from gui.panels.accuracy.grid import Cell, Grid, Look
from gui.panels.accuracy.kinds import column_tip
from gui.panels.accuracy.picks import Pick, Table
from gui.panels.accuracy.words import percent

T = TypeVar("T")

MOST: Final = 60
"""So many groups are shown: of more, those with the most errors."""

_WIDTHS = (38, 42, 46, 46, 48, 86, 66)
_NAME = 76
_ALONE = (44, 48, 48, 50, 66)
_TITLE = 190
"""An article is no group: its title takes the room of what needs several of them."""


@dataclass(frozen=True, slots=True)
class Groups:
    """The groups of a field in a mode, each with how sure its F1 is; `fields` could be chosen as well."""

    found: Grouped
    sure: tuple[Interval | None, ...]
    fields: tuple[str, ...]


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
        QCoreApplication.translate("Accuracy", "Art.", "head of a narrow column: articles"),
        QCoreApplication.translate("Accuracy", "Gold"),
        "P",
        "R",
        "F1",
        QCoreApplication.translate("Accuracy", "95 %", "head of a column: the 95 % interval"),
        axis.name,
    )
    lines = (*cells, _mean(groups.found.macro, axis))
    if field != ARTICLE:
        return Grid(heads, lines, 1, _WIDTHS, _NAME)
    return Grid(_alone(heads), tuple(map(_alone, lines)), 1, _ALONE, _TITLE)


def _alone(row: tuple[T, ...]) -> tuple[T, ...]:
    """Without the number of articles and the interval."""
    return (row[0], *row[2:6], row[7])


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
