"""The table by mode: the same pairs read more and less strictly, each with its interval."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from core.jobs.evaluate import Evaluation, Mode, score_figure
from gui.panels.accuracy.axis import Axis, Intervals, spread
from gui.panels.accuracy.grid import Cell, Grid, Look
from gui.panels.accuracy.kinds import column_tip
from gui.panels.accuracy.picks import Pick, Table
from gui.panels.accuracy.words import mode_name, mode_rule, percent

_WIDTHS = (56, 56, 56, 80, 130)


def modes_grid(evaluation: Evaluation, intervals: Intervals) -> Grid:
    """Precision, recall and F1 over all kinds in each mode."""
    rates = {mode: evaluation.counts(mode).f1 for mode in Mode}
    found = {mode: intervals.get(score_figure(mode).name) for mode in Mode}
    axis = Axis(rates.values(), found.values())
    rows = tuple(
        (
            Cell(mode_name(mode), Look.NAME, tip=mode_rule(mode)),
            *_rates(evaluation, mode),
            spread(found[mode]),
            axis.point(rates[mode], found[mode]),
        )
        for mode in Mode
    )
    heads = (
        QCoreApplication.translate("Accuracy", "Mode"),
        "P",
        "R",
        "F1",
        QCoreApplication.translate("Accuracy", "95 %", "head of a column: the 95 % interval"),
        axis.name,
    )
    return Grid(heads, rows, widths=_WIDTHS)


def _rates(evaluation: Evaluation, mode: Mode) -> Iterator[Cell]:
    counts = evaluation.counts(mode)
    figures = (("fp", counts.precision), ("fn", counts.recall), ("errors", counts.f1))
    for column, rate in figures:
        look = Look.STRONG if column == "errors" else Look.FIGURE
        yield Cell(percent(rate), look, Pick(Table.MODES, mode.value, column), tip=column_tip(column))
