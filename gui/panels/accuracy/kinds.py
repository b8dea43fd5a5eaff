"""The table by kind: gold, predictions and rates, and which cases each figure leads to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from core.errors import filled
from core.jobs.evaluate import FEW, Counts, Evaluation, Interval, Macro, Mode, further, score_figure
from core.jobs.intervals import Rate, macro_name
from core.schema import schema
from gui.panels.accuracy.axis import Axis, Intervals, spread, told
from gui.panels.accuracy.grid import Cell, Grid, Look
from gui.panels.accuracy.picks import DOUBTFUL, MACRO, Pick, Table
from gui.panels.accuracy.words import kind_name, percent

WIDTHS = (44, 56, 50, 50, 52, 94, 62)
"""What gold, found, P, R, F1, interval and line want, in pixels."""


def kind_rows(evaluation: Evaluation) -> tuple[str, ...]:
    """Every kind of the schema, in its order, and any other that occurs."""
    known = tuple(kind.id for kind in schema().kinds)
    return known + tuple(kind for kind in evaluation.kinds if kind not in known)


def kinds_grid(evaluation: Evaluation, mode: Mode, language: str, intervals: Intervals) -> Grid:
    """Gold, predictions and rates by kind; below them all together and the mean over kinds."""
    by_kind = {kind: evaluation.counts(mode, kind) for kind in kind_rows(evaluation)}
    sure = _Sure(mode, intervals)
    axis = Axis([counts.f1 for counts in by_kind.values()], [sure.f1(kind) for kind in by_kind])
    rows = [
        (Cell(kind_name(kind, language), Look.CHIP, kind=kind), *_scores(counts, kind, axis, sure))
        for kind, counts in by_kind.items()
    ]
    counts = evaluation.counts(mode)
    total = [
        (Cell(_all(), Look.HEAD), *_scores(counts, None, axis, sure)),
        (Cell(_mean(), Look.NAME, tip=_mean_tip()), *_means(evaluation.macro(mode), axis, intervals)),
    ]
    if counts.ign:
        total.append(_left_out(counts.ign))
    return Grid(_heads(axis), (*rows, *total), len(total), WIDTHS)


def _heads(axis: Axis) -> tuple[str, ...]:
    return (
        QCoreApplication.translate("Accuracy", "Kind"),
        QCoreApplication.translate("Accuracy", "Gold"),
        QCoreApplication.translate("Accuracy", "Found"),
        "P",
        "R",
        "F1",
        QCoreApplication.translate("Accuracy", "95 %", "head of a column: the 95 % interval"),
        axis.name,
    )


def _all() -> str:
    return QCoreApplication.translate("Accuracy", "All")


def _mean() -> str:
    return QCoreApplication.translate("Accuracy", "Mean")


def _mean_tip() -> str:
    return QCoreApplication.translate("Accuracy", "The mean over the kinds that have gold")


class _Sure:
    """The intervals of one mode by kind and rate."""

    def __init__(self, mode: Mode, intervals: Intervals) -> None:
        self.rates: Mapping[str, Rate] = {"fp": Rate.PRECISION, "fn": Rate.RECALL, "errors": Rate.F1}
        self._mode, self._intervals = mode, intervals

    def f1(self, kind: str | None) -> Interval | None:
        """That of F1."""
        return self._intervals.get(score_figure(self._mode, kind).name)

    def tip(self, kind: str | None, column: str) -> str:
        """What a click lists, and the interval of the figure clicked."""
        name = score_figure(self._mode, kind, self.rates[column]).name
        return "\n".join(filter(None, (column_tip(column), told(self._intervals.get(name)))))


def enough(evaluation: Evaluation, mode: Mode, intervals: Intervals) -> str:
    """Whether the articles are too few for intervals; else how many more bring F1 within two points."""
    interval, count = intervals.get(score_figure(mode).name), len(evaluation.articles)
    wanted = further(count, interval)
    if interval is None or wanted is None:
        return ""
    if count < FEW:
        few = QCoreApplication.translate(
            "Accuracy", "{count} {count:article is|articles are} few: true intervals are wider"
        )
        return filled(few, {"count": count})
    if not wanted:
        return QCoreApplication.translate("Accuracy", "F1 within 2 points: articles enough")
    words = QCoreApplication.translate(
        "Accuracy", "F1 ± 2 points: {count} more {count:article like this|articles like these}"
    )
    return filled(words, {"count": wanted})


def _scores(counts: Counts, kind: str | None, axis: Axis, sure: _Sure) -> Iterator[Cell]:
    look = Look.FIGURE if kind else Look.STRONG
    yield _figure(str(counts.pos), kind, "pos", look)
    yield _figure(str(counts.act), kind, "act", look)
    yield _figure(percent(counts.precision), kind, "fp", look, sure.tip(kind, "fp"))
    yield _figure(percent(counts.recall), kind, "fn", look, sure.tip(kind, "fn"))
    yield _figure(percent(counts.f1), kind, "errors", Look.STRONG, sure.tip(kind, "errors"))
    yield spread(sure.f1(kind))
    yield axis.point(counts.f1, sure.f1(kind), kind or "")


def _means(means: Macro, axis: Axis, intervals: Intervals) -> Iterator[Cell]:
    yield Cell()
    yield Cell()
    yield _figure(percent(means.precision), MACRO, "fp", Look.FIGURE)
    yield _figure(percent(means.recall), MACRO, "fn", Look.FIGURE)
    yield _figure(percent(means.f1), MACRO, "errors", Look.FIGURE)
    interval = intervals.get(macro_name(Rate.F1))
    yield spread(interval)
    yield axis.point(means.f1, interval)


def _left_out(count: int) -> tuple[Cell, ...]:
    name = QCoreApplication.translate("Accuracy", "Doubtful")
    tip = QCoreApplication.translate("Accuracy", "Doubtful gold and what lies on it: left out of the count")
    pick = Pick(Table.KINDS, None, DOUBTFUL)
    return (Cell(name, Look.NAME, tip=tip), Cell(str(count), Look.FIGURE, pick, tip=tip), *[Cell()] * 6)


def _figure(text: str, row: str | None, column: str, look: Look, tip: str = "") -> Cell:
    return Cell(text, look, Pick(Table.KINDS, row, column), tip=tip or column_tip(column))


def column_tip(column: str) -> str:
    """Which cases a click on a figure of the table by kind lists."""
    return {
        "pos": QCoreApplication.translate("Accuracy", "Every metric of the gold"),
        "act": QCoreApplication.translate("Accuracy", "Every metric that the extractor found"),
        "fp": QCoreApplication.translate("Accuracy", "Found, but not right"),
        "fn": QCoreApplication.translate("Accuracy", "Gold that was missed or not read right"),
        "errors": QCoreApplication.translate("Accuracy", "Every error of either side"),
        DOUBTFUL: QCoreApplication.translate("Accuracy", "Left out as doubtful"),
    }[column]
