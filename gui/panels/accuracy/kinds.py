"""The table by kind: gold, predictions and rates, and which cases each figure leads to."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from core.jobs.evaluate import Counts, Evaluation, Macro, Mode
from core.schema import schema
from gui.panels.accuracy.grid import Cell, Grid, Look
from gui.panels.accuracy.picks import DOUBTFUL, MACRO, Pick, Table
from gui.panels.accuracy.words import kind_name, percent


def kind_rows(evaluation: Evaluation) -> tuple[str, ...]:
    """Every kind of the schema, in its order, and any other that occurs."""
    known = tuple(kind.id for kind in schema().kinds)
    return known + tuple(kind for kind in evaluation.kinds if kind not in known)


def kinds_grid(evaluation: Evaluation, mode: Mode, language: str) -> Grid:
    """Gold, predictions and rates by kind; below them all together and the mean over kinds."""
    by_kind = {kind: evaluation.counts(mode, kind) for kind in kind_rows(evaluation)}
    axis = _Axis([counts.f1 for counts in by_kind.values()])
    rows = [
        (Cell(kind_name(kind, language), Look.CHIP, kind=kind), *_scores(counts, kind, axis))
        for kind, counts in by_kind.items()
    ]
    counts = evaluation.counts(mode)
    total = [
        (Cell(_all(), Look.HEAD), *_scores(counts, None, axis)),
        (Cell(_mean(), Look.NAME, tip=_mean_tip()), *_means(evaluation.macro(mode), axis)),
    ]
    if counts.ign:
        total.append(_left_out(counts.ign))
    heads = (
        QCoreApplication.translate("Accuracy", "Kind"),
        QCoreApplication.translate("Accuracy", "Gold"),
        QCoreApplication.translate("Accuracy", "Found"),
        "P",
        "R",
        "F1",
        axis.name,
    )
    return Grid(heads, (*rows, *total), len(total))


def _all() -> str:
    return QCoreApplication.translate("Accuracy", "All")


def _mean() -> str:
    return QCoreApplication.translate("Accuracy", "Mean")


def _mean_tip() -> str:
    return QCoreApplication.translate("Accuracy", "The mean over the kinds that have gold")


class _Axis:
    """The line on which F1 is a point: from the next quarter below the least of them to 100."""

    def __init__(self, rates: list[float | None]) -> None:
        least = min((rate for rate in rates if rate is not None), default=0.0)
        self._start = min(int(least * 4), 3) / 4
        self.name = f"{self._start * 100:.0f} – 100"

    def point(self, rate: float | None, kind: str) -> Cell:
        """Where the rate stands; nothing where it is undefined or left of the line."""
        off = rate is None or rate < self._start
        weight = -1.0 if rate is None or off else (rate - self._start) / (1 - self._start)
        return Cell("", Look.POINT, weight=weight, kind=kind)


def _scores(counts: Counts, kind: str | None, axis: _Axis) -> Iterator[Cell]:
    look = Look.FIGURE if kind else Look.STRONG
    yield _figure(str(counts.pos), kind, "pos", look)
    yield _figure(str(counts.act), kind, "act", look)
    yield _figure(percent(counts.precision), kind, "fp", look)
    yield _figure(percent(counts.recall), kind, "fn", look)
    yield _figure(percent(counts.f1), kind, "errors", Look.STRONG)
    yield axis.point(counts.f1, kind or "")


def _means(means: Macro, axis: _Axis) -> Iterator[Cell]:
    yield Cell()
    yield Cell()
    yield _figure(percent(means.precision), MACRO, "fp", Look.FIGURE)
    yield _figure(percent(means.recall), MACRO, "fn", Look.FIGURE)
    yield _figure(percent(means.f1), MACRO, "errors", Look.FIGURE)
    yield axis.point(means.f1, "")


def _left_out(count: int) -> tuple[Cell, ...]:
    name = QCoreApplication.translate("Accuracy", "Doubtful")
    tip = QCoreApplication.translate("Accuracy", "Doubtful gold and what lies on it: left out of the count")
    pick = Pick(Table.KINDS, None, DOUBTFUL)
    return (Cell(name, Look.NAME, tip=tip), Cell(str(count), Look.FIGURE, pick, tip=tip), *[Cell()] * 5)


def _figure(text: str, row: str | None, column: str, look: Look) -> Cell:
    return Cell(text, look, Pick(Table.KINDS, row, column), tip=column_tip(column))


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
