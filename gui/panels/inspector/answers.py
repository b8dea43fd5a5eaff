"""What can be answered to the current item: accept, reject, doubt with its note."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from core.sheet import Item, State
from core.text import LONGEST_WORDS
from gui.answers import acceptance, doubting, rejection, standing
from gui.buttons import CapButton, Look
from gui.flow import FlowLayout
from gui.paint import key_sign
from gui.theme import Theme


class Answers(QWidget):
    """Signals: `accepted()`, `rejected()`, `noted(str)` with a doubt, `finished()` when it is left."""

    accepted = Signal()
    rejected = Signal()
    noted = Signal(str)
    finished = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target, self._note = "", ""
        self._reserved: tuple[str, ...] = ()
        self.accept = CapButton(theme, Look.FRAMED)
        self.reject = CapButton(theme, Look.FRAMED)
        self.doubt = CapButton(theme, Look.FRAMED)
        self.note, self.hint = QLineEdit(), QLabel()
        self.note.setMaxLength(LONGEST_WORDS)
        self.hint.setProperty("muted", True)
        self.note.installEventFilter(self)
        buttons = FlowLayout(gap=6)
        for button in (self.accept, self.reject, self.doubt):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 6, 14, 10)
        layout.setSpacing(6)
        layout.addLayout(buttons)
        layout.addWidget(self.note)
        layout.addWidget(self.hint)
        for part in (self.note, self.hint):
            part.setVisible(False)
        self.accept.clicked.connect(self.accepted)
        self.reject.clicked.connect(self.rejected)
        self.doubt.clicked.connect(self.ask_note)

    def show_item(self, item: Item, keys: Mapping[str, str]) -> None:
        """Offer what can be answered to that item, each answer at its own place whatever the item."""
        offers = (
            (self.accept, acceptance(item), standing(item), "accept"),
            (self.reject, rejection(item), self.tr("Reject"), "reject"),
            (self.doubt, doubting(item), self.tr("Doubt"), "doubt"),
        )
        self._reserve(item, keys)
        for button, words, instead, name in offers:
            button.show_as(words or instead, key_sign(keys.get(name, "")))
            button.setEnabled(bool(words))
        if item.target != self._target or not self.note.hasFocus():
            self._target = item.target
            self._show_note((item.metric.doubt if item.metric is not None else None) or item.note)
        self.note.setPlaceholderText(self.tr("Why is it doubtful?"))
        self.hint.setText(self.tr("Enter keeps · Esc reverts"))
        self.note.setAccessibleName(self.tr("Note on the doubt"))

    def _reserve(self, item: Item, keys: Mapping[str, str]) -> None:
        """Room for every word that a button can bear: what stands behind it does not move under the hand."""
        caps = tuple(key_sign(keys.get(name, "")) for name in ("accept", "reject"))
        if self._reserved == (self.tr("Reject"), *caps):
            return
        self._reserved = (self.tr("Reject"), *caps)
        states = [replace(item, state=state, metric=None) for state in State]
        said = (
            {acceptance(each) or standing(each) for each in states},
            {rejection(each) or self.tr("Reject") for each in (item, *states)},
        )
        for button, cap, every in zip((self.accept, self.reject), caps, said, strict=True):
            button.setMinimumWidth(0)
            for words in every:
                button.show_as(words, cap)
                button.setMinimumWidth(max(button.minimumWidth(), button.sizeHint().width()))

    def _show_note(self, note: str) -> None:
        self._note = note
        self.note.setText(note)
        self.note.setCursorPosition(0)
        self.note.setVisible(bool(note))

    def ask_note(self) -> None:
        """Take the focus for the doubt's note."""
        self.note.setVisible(True)
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.note.selectAll()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.hint.setVisible(event.type() == QEvent.Type.FocusIn)
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not control:
                self._leave(self.note.text().strip())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._leave(self._note)
                return True
        return False

    def _leave(self, note: str) -> None:
        changed = note != self._note
        self._show_note(note)
        if changed:
            self.noted.emit(note)
        self.finished.emit()

    def set_theme(self, theme: Theme) -> None:
        """Paint in that theme from now on."""
        for button in (self.accept, self.reject, self.doubt):
            button.set_theme(theme)
