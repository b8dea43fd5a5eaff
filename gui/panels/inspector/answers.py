"""What can be answered to the current item: accept, reject, doubt with its note."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from core.sheet import Item, State
from gui.buttons import CapButton, Look
from gui.flow import FlowLayout
from gui.theme import Theme

_ACCEPTABLE = {State.SUGGESTED, State.EXCLUDED, State.REJECTED, State.SETTLED}


class Answers(QWidget):
    """Signals: `accepted()`, `rejected()`, `noted(str)` with a doubt, `finished()` when it is left."""

    accepted = Signal()
    rejected = Signal()
    noted = Signal(str)
    finished = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target, self._note = "", ""
        self.accept = CapButton(theme, Look.FRAMED)
        self.reject = CapButton(theme, Look.FRAMED)
        self.doubt = CapButton(theme, Look.FRAMED)
        self.note, self.hint = QLineEdit(), QLabel()
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
        """Offer what can be answered to that item."""
        confirm = item.state is State.EXCLUDED
        self.accept.show_as(self.tr("No metric") if confirm else self.tr("Accept"), keys.get("accept", ""))
        self.accept.setVisible(item.state in _ACCEPTABLE)
        self.reject.show_as(self._rejection(item), keys.get("reject", ""))
        self.reject.setVisible(item.state is not State.SETTLED)
        self.doubt.show_as(self.tr("Doubt"), keys.get("doubt", ""))
        self.doubt.setVisible(item.state not in {State.REJECTED, State.SETTLED})
        if item.target != self._target or not self.note.hasFocus():
            self._target = item.target
            self._show_note((item.metric.doubt if item.metric is not None else None) or item.note)
        self.note.setPlaceholderText(self.tr("Why is it doubtful?"))
        self.hint.setText(self.tr("Enter keeps · Esc reverts"))
        self.note.setAccessibleName(self.tr("Note on the doubt"))

    def _rejection(self, item: Item) -> str:
        if item.state is State.ADDED:
            return self.tr("Remove")
        if item.state in {State.EXCLUDED, State.CONFIRMED, State.REJECTED}:
            return self.tr("Other cause")
        return self.tr("No metric") if item.metric is None else self.tr("Reject")

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
