"""The menu of a row: what its item's card offers, beside the row."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from core.schema import schema
from core.sheet import Item, State
from gui.answers import acceptance, doubting, rejection
from gui.paint import key_sign
from gui.workspace import Workspace


class RowMenu(QMenu):
    """Signals: `action_clicked(id)` of the action that does it, `kind_clicked(kind)`."""

    action_clicked = Signal(str)
    kind_clicked = Signal(str)

    def __init__(self, workspace: Workspace, item: Item, parent: QWidget) -> None:
        super().__init__(parent)
        answers = {"accept": acceptance(item), "reject": rejection(item), "doubt": doubting(item)}
        for name, words in answers.items():
            if words:
                key = key_sign(workspace.keys.get(name, ""))
                action = self.addAction(f"{words}\t{key}")
                action.triggered.connect(lambda _=False, name=name: self.action_clicked.emit(name))
        if item.state is not State.SETTLED:
            self._add_kinds(item, workspace.language)
        self.aboutToHide.connect(self.deleteLater)

    def _add_kinds(self, item: Item, language: str) -> None:
        self.addSeparator()
        standing = None if item.metric is None else item.metric.kind
        for key, kind in enumerate(schema().kinds, 1):
            action = self.addAction(f"{kind.name(language)}\t{key}")
            action.setCheckable(True)
            action.setChecked(kind.id == standing)
            action.triggered.connect(lambda _=False, kind=kind.id: self.kind_clicked.emit(kind))
