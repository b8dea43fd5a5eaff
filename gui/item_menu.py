"""Menus at the pointer: what the card of an item offers, and what selected words can become."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from core.schema import schema
from core.sheet import Item, State
from gui.answers import acceptance, doubting, rejection
from gui.mnemonics import as_written
from gui.paint import key_sign
from gui.workspace import Workspace


class ItemMenu(QMenu):
    """Signals: `action_clicked(id)` of the action that does it, `kind_clicked(kind)`."""

    action_clicked = Signal(str)
    kind_clicked = Signal(str)

    def __init__(self, workspace: Workspace, item: Item, parent: QWidget) -> None:
        super().__init__(parent)
        self._keys = workspace.keys
        answers = {"accept": acceptance(item), "reject": rejection(item), "doubt": doubting(item)}
        for name, words in answers.items():
            if words:
                action = self.addAction(_titled(words, self._keys.get(name, "")))
                action.triggered.connect(lambda _=False, name=name: self.action_clicked.emit(name))
        if item.state is not State.SETTLED:
            self._add_kinds(item, workspace.language)
        self._add_repeats(item)
        self.aboutToHide.connect(self.deleteLater)

    def _add_kinds(self, item: Item, language: str) -> None:
        self.addSeparator()
        standing = None if item.metric is None else item.metric.kind
        for kind in schema().kinds:
            action = self.addAction(_titled(kind.name(language), self._keys.get(f"kind:{kind.id}", "")))
            action.setCheckable(True)
            action.setChecked(kind.id == standing)
            action.triggered.connect(lambda _=False, kind=kind.id: self.kind_clicked.emit(kind))

    def _add_repeats(self, item: Item) -> None:
        """What is done with the item as an example; nothing where there is nothing to repeat."""
        if item.state in {State.UNKNOWN, State.DOUBTED, State.SETTLED}:
            return
        self.addSeparator()
        entries = {"alike": self.tr("Everything like this one…")}
        if not item.state.undecided:
            entries["copy_forward"] = self.tr("Suggest it where the sentence stands again")
        for name, words in entries.items():
            action = self.addAction(_titled(words, self._keys.get(name, "")))
            action.triggered.connect(lambda _=False, name=name: self.action_clicked.emit(name))


class SelectionMenu(QMenu):
    """What words selected in the text can become.

    Signals: `kind_clicked(kind)`, `role_clicked(role)`, `reject_clicked()`, `copy_clicked()`.
    """

    kind_clicked = Signal(str)
    role_clicked = Signal(str)
    reject_clicked = Signal()
    copy_clicked = Signal()

    def __init__(self, workspace: Workspace, *, roles: bool, rejectable: bool, parent: QWidget) -> None:
        super().__init__(parent)
        keys, language = workspace.keys, workspace.language
        for kind in schema().kinds:
            action = self.addAction(_titled(kind.name(language), keys.get(f"kind:{kind.id}", "")))
            action.triggered.connect(lambda _=False, kind=kind.id: self.kind_clicked.emit(kind))
        self.addSeparator()
        for role in schema().roles if roles else ():
            words = self.tr("{role} of the current metric").format(role=role.name(language))
            action = self.addAction(_titled(words, keys.get(f"role:{role.id}", "")))
            action.triggered.connect(lambda _=False, role=role.id: self.role_clicked.emit(role))
        self.addSeparator()
        if rejectable:
            action = self.addAction(_titled(self.tr("No metric"), keys.get("reject", "")))
            action.triggered.connect(self.reject_clicked)
        self.addAction(_titled(self.tr("Copy"), "Ctrl+C")).triggered.connect(self.copy_clicked)
        self.aboutToHide.connect(self.deleteLater)


def _titled(words: str, key: str) -> str:
    """An entry of a menu, with its key at the right edge; an & is no mnemonic here."""
    return f"{as_written(words)}\t{key_sign(key)}"
