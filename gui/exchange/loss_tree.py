"""What is lost, by what it is: each opens to the pieces, with their place, quote and article."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTreeView, QWidget

from core.jobs.exchange import Aspect, Loss, sentence_of
from core.schema import schema
from gui.exchange.wording import one_line, tip
from gui.sentences import sentence

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX: Final = QModelIndex()
_COLUMNS: Final = 4
_WIDE: Final = (130, 180, 100)


class LossModel(QAbstractItemModel):
    """Two levels: aspects with how often each was lost, and below each its pieces."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = "en"
        self._groups: list[tuple[Aspect, tuple[Loss, ...]]] = []

    def show(self, losses: Sequence[Loss]) -> None:
        """List these, the commonest first."""
        by_aspect: dict[Aspect, list[Loss]] = {}
        for each in losses:
            by_aspect.setdefault(each.aspect, []).append(each)
        self.beginResetModel()
        ordered = sorted(by_aspect.items(), key=lambda group: (-len(group[1]), group[0]))
        self._groups = [(aspect, tuple(found)) for aspect, found in ordered]
        self.endResetModel()

    def index(self, row: int, column: int, parent: Index = _NO_INDEX) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        # the aspects carry 0; a piece carries the row of its aspect, counted from 1
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = _NO_INDEX) -> QModelIndex:  # type: ignore[override]
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(int(index.internalId()) - 1, 0, 0)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        if not parent.isValid():
            return len(self._groups)
        if parent.internalId() or parent.column():
            return 0
        return len(self._groups[parent.row()][1])

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return _COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._words(index, 2000))
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._words(index, 120)
        return None

    def _words(self, index: Index, most: int) -> str:
        if not index.internalId():
            aspect, found = self._groups[index.row()]
            return "" if index.column() else f"{sentence(sentence_of(aspect))} · {len(found)}"
        each = self._groups[int(index.internalId()) - 1][1][index.row()]
        place = "" if each.span is None else f"{each.span.start}–{each.span.end}"
        cells = (place, each.quote, self._named(each), each.title or each.article)
        return one_line(cells[index.column()], most)

    def _named(self, each: Loss) -> str:
        if each.aspect is not Aspect.ROLE:
            return each.name
        return next((r.name(self.language) for r in schema().known_roles if r.id == each.name), each.name)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Place"), self.tr("Quote"), self.tr("Label"), self.tr("Article"))[section]


class LossTree(QTreeView):
    """Keys as in every tree: arrows open and close."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = LossModel(self)
        self._model.language = language
        self.setModel(self._model)
        self.setUniformRowHeights(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for column, wide in enumerate(_WIDE):
            header.resizeSection(column, wide)
        self._retranslate()

    def show_losses(self, losses: Sequence[Loss]) -> None:
        """List these; where there is one aspect alone, it is open."""
        self._model.show(losses)
        for row in range(self._model.rowCount()):
            self.setFirstColumnSpanned(row, QModelIndex(), True)
        if self._model.rowCount() == 1:
            self.expandAll()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("What is lost"))
