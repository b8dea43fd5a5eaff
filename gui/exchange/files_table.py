"""The files of an import, one a row: format, articles, metrics, losses, and what stands in the way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from core.jobs.exchange import format_named
from core.jobs.importing import Source
from core.jobs.looking import Look
from gui.exchange.counts import Counts
from gui.exchange.wording import one_line, tip
from gui.sentences import sentence

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX: Final = QModelIndex()
_NAME, _FORMAT, _NEW, _ALREADY, _METRICS, _LOST, _STATE = range(7)
_COUNTS: Final = (_NEW, _ALREADY, _METRICS, _LOST)
_SHARES: Final = {_FORMAT: 30, _STATE: 28}
"""Of what the counts leave, in hundredths; the name has the rest."""
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class FilesModel(QAbstractTableModel):
    """Rows are in the order of the files; what has not been read yet has a name alone.

    `found` and `counts` are filled by others as files are read, who then ask to show it.
    """

    def __init__(
        self,
        sources: Sequence[Source],
        found: Mapping[int, Look],
        counts: Mapping[int, Counts],
        language: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sources, self._found, self._counts, self._language = sources, found, counts, language

    def show(self) -> None:
        """Say what is known of each file by now."""
        if self._sources:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._sources) - 1, _STATE))

    def show_row(self, row: int) -> None:
        """Say what is known of one file by now."""
        self.dataChanged.emit(self.index(row, 0), self.index(row, _STATE))

    def state(self, row: int) -> str:
        """What stands in the way of a file, or what is to be known of it."""
        seen = self._found.get(row)
        if seen is None:
            return self.tr("not read yet")
        if seen.refused is not None:
            return sentence(seen.refused)
        if seen.unknown:
            return self.tr("%n label(s) without a meaning", "", len(seen.unknown))
        return self.tr("ready") if seen.articles else self.tr("nothing in it")

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._sources)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else _STATE + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if _NEW <= index.column() <= _LOST else _LEFT
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return one_line(self._words(index.row(), index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._words(index.row(), index.column()))
        return None

    def _words(self, row: int, column: int) -> str:
        if column == _NAME:
            return self._sources[row].name
        if column == _STATE:
            return self.state(row)
        seen, counts = self._found.get(row), self._counts.get(row, Counts())
        if column == _FORMAT:
            form = None if seen is None else format_named(seen.format)
            return "" if form is None else form.title(self._language)
        number = {_NEW: counts.new, _ALREADY: counts.already, _METRICS: counts.metrics, _LOST: counts.lost}
        return str(number[column]) if number[column] else ""

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if _NEW <= section <= _LOST else _LEFT
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tips()[section] or None
        return self._heads()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def _heads(self) -> tuple[str, ...]:
        return (
            self.tr("File"),
            self.tr("Format"),
            self.tr("New"),
            self.tr("Known"),
            self.tr("Metrics"),
            self.tr("Left out"),
            self.tr("State"),
        )

    def _tips(self) -> tuple[str, ...]:
        return (
            "",
            self.tr("Recognized by its suffix and by how it begins"),
            self.tr("Articles that the project does not have"),
            self.tr("Articles whose text is in the project: they are not taken twice"),
            self.tr("Metrics that become yours"),
            self.tr("What is in the file and has no place here: choose the file to see each piece"),
            "",
        )


class FilesTable(QTableView):
    """Signals: `chosen()` when another file is selected, or none."""

    chosen = Signal()

    def __init__(self, model: FilesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)  # a sentence is cut with an ellipsis, not at the end of a line
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        self._retranslate()

    @property
    def selected(self) -> int | None:
        """The row of the selected file."""
        rows = self.selectionModel().selectedRows()
        return rows[0].row() if rows else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        header = self.horizontalHeader()
        for column in _COUNTS:
            header.resizeSection(column, header.sectionSizeHint(column))
        rest = self.viewport().width() - sum(header.sectionSize(column) for column in _COUNTS)
        for column, share in _SHARES.items():
            header.resizeSection(column, rest * share // 100)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._lay_out()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Files"))
