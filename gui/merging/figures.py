"""What comes in from another project, as a table: how much of each is new, and how much is here already."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from core.jobs.merging import Came, Merge


class MergeFigures(QTableWidget):
    """A row for each sort of thing that either file has; nothing in it can be changed."""

    def __init__(self) -> None:
        super().__init__(0, 3)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)  # else no key leads from here to the notes and buttons
        self.setSizeAdjustPolicy(QAbstractItemView.SizeAdjustPolicy.AdjustToContents)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setHighlightSections(False)
        self.setAccessibleName(self.tr("What comes in"))

    def show_merge(self, merge: Merge | None) -> None:
        """Show what came in, or would; nothing while that is not known."""
        rows = [] if merge is None else list(self._rows(merge))
        self.setHorizontalHeaderLabels(["", self.tr("New"), self.tr("Here already")])
        self.setRowCount(len(rows))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for place, (name, came) in enumerate(rows):
            self.setItem(place, 0, QTableWidgetItem(name))
            for column, number in ((1, came.new), (2, came.already)):
                item = QTableWidgetItem(f"{number:,}")
                item.setTextAlignment(right)
                self.setItem(place, column, item)

    def _rows(self, merge: Merge) -> Iterator[tuple[str, Came]]:
        names = {
            "article": self.tr("Articles"),
            "suggestion": self.tr("Suggestions"),
            "decision": self.tr("Decisions"),
            "effort": self.tr("Stretches of work"),
            "assignment": self.tr("Assignments"),
            "filing": self.tr("Filed cases"),
            "result": self.tr("Kept results"),
            "release": self.tr("Releases"),
        }
        for table, name in names.items():
            came = merge.rows[table]
            if came.new or came.already or table in {"article", "decision"}:
                yield name, came
            if table == "decision":
                for reviewer, his in merge.reviewers.items():
                    yield self.tr("  of {reviewer}").format(reviewer=reviewer), his
