"""The confusion map: gold kind against found kind, with missed and spurious at its edges."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.jobs.evaluate import Evaluation
from gui.panels.accuracy.grid import Cell, Grid, Look
from gui.panels.accuracy.kinds import kind_rows
from gui.panels.accuracy.picks import Pick, Table
from gui.panels.accuracy.words import kind_name


def confusion_grid(evaluation: Evaluation, language: str) -> Grid:
    """Gold kind by found kind, over pairs that overlap; the last column is missed, the last row spurious."""
    table = evaluation.confusion()
    kinds = kind_rows(evaluation)
    golds = {kind: sum(table.get((kind, found), 0) for found in (*kinds, None)) for kind in kinds}
    wrong = max((count for (gold, found), count in table.items() if gold != found), default=0)
    missed = QCoreApplication.translate("Accuracy", "missed")
    spurious = QCoreApplication.translate("Accuracy", "spurious")

    def cell(gold: str | None, found: str | None) -> Cell:
        if gold is None and found is None:
            return Cell()
        count = table.get((gold, found), 0)
        if not count:
            return Cell("·", Look.NONE, Pick(Table.CONFUSION, gold, found))
        # right cells are green by their share of the row, errors red by their number
        look, most = (Look.GOOD, golds[gold]) if gold and gold == found else (Look.BAD, wrong)
        return Cell(str(count), look, Pick(Table.CONFUSION, gold, found), count / most)

    rows = tuple(
        (
            Cell(kind_name(gold, language) if gold else spurious, Look.NAME),
            *(cell(gold, k) for k in (*kinds, None)),
        )
        for gold in (*kinds, None)
    )
    return Grid(("", *(kind_name(kind, language) for kind in kinds), missed), rows)
