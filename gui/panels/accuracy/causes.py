"""Causes of errors on the accuracy page: their names, their keys, and the tally of the cases shown."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from core.jobs.filing import ErrorCause
from gui.panels.accuracy.grid import Cell, Grid, Look
from gui.panels.accuracy.picks import Pick, Table

UNFILED = "unfiled"
"""The row of the cases that nobody has filed."""

CAUSE_KEYS: Mapping[str, ErrorCause] = {str(at): cause for at, cause in enumerate(ErrorCause, 1)}
"""The digit that files a case under each cause."""

_WIDTHS = (44, 120)


def cause_name(cause: ErrorCause) -> str:
    """A cause in the interface's language."""
    return {
        ErrorCause.MISSING_RULE: QCoreApplication.translate("Accuracy", "rule missing"),
        ErrorCause.BOUNDARY: QCoreApplication.translate("Accuracy", "boundary"),
        ErrorCause.KIND: QCoreApplication.translate("Accuracy", "kind"),
        ErrorCause.VALUE: QCoreApplication.translate("Accuracy", "value"),
        ErrorCause.ROLE: QCoreApplication.translate("Accuracy", "role"),
        ErrorCause.GOLD: QCoreApplication.translate("Accuracy", "gold was wrong"),
        ErrorCause.OTHER: QCoreApplication.translate("Accuracy", "other"),
    }[cause]


def row_name(row: str) -> str:
    """A row of the tally: a cause, or not filed."""
    if row == UNFILED:
        return QCoreApplication.translate("Accuracy", "not filed yet")
    return cause_name(ErrorCause(row))


def row_of(cause: ErrorCause | None) -> str:
    """The row in which cases of that cause are counted."""
    return UNFILED if cause is None else cause.value


def tally_grid(tally: Mapping[ErrorCause | None, int]) -> Grid:
    """How many cases are filed under each cause that occurs, the most first; last those not filed."""
    filed = sorted(
        (cause for cause in ErrorCause if tally.get(cause)),
        key=lambda cause: (-tally[cause], list(ErrorCause).index(cause)),
    )
    most = max((tally[cause] for cause in filed), default=1)
    rows = [_row(cause.value, tally[cause], tally[cause] / most) for cause in filed]
    waiting = [_row(UNFILED, tally[None], None)] if tally.get(None) else []
    heads = (
        QCoreApplication.translate("Accuracy", "Cause"),
        QCoreApplication.translate("Accuracy", "Cases"),
        "",
    )
    return Grid(heads, (*rows, *waiting), len(waiting) if rows else 0, _WIDTHS)


def _row(row: str, count: int, share: float | None) -> tuple[Cell, ...]:
    name = Cell(row_name(row), Look.NAME if row == UNFILED else Look.WORDS)
    pick = Pick(Table.CAUSES, row, "count")
    bar = Cell() if share is None else Cell("", Look.BAR, weight=share)
    return name, Cell(str(count), Look.STRONG, pick), bar
