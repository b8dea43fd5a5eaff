"""Every key, searchable: a plain window beside the work, open as long as one likes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSortFilterProxyModel, Qt
from PySide6.QtGui import QAction, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLineEdit,
    QTreeView,
    QVBoxLayout,
    QWidget,
)


class KeysOverview(QDialog):
    """Lists the actions it is given with their keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.resize(520, 620)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self._model = QStandardItemModel(self)
        self._filtered = QSortFilterProxyModel(self)
        self._filtered.setSourceModel(self._model)
        self._filtered.setFilterKeyColumn(-1)
        self._filtered.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.list = QTreeView()
        self.list.setModel(self._filtered)
        self.list.setRootIsDecorated(False)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHeaderHidden(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        self.search.textChanged.connect(self._filtered.setFilterFixedString)
        self._retranslate()

    def fill(self, actions: list[QAction]) -> None:
        """Show these actions, those with a key only."""
        self._model.clear()
        for action in actions:
            keys = "  ".join(k.toString(k.SequenceFormat.NativeText) for k in action.shortcuts())
            if keys:
                self._model.appendRow([QStandardItem(keys), QStandardItem(action.text().replace("&", ""))])
        header = self.list.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Every key"))
        self.search.setPlaceholderText(self.tr("Search by key or by what it does"))
