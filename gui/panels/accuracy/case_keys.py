"""The keys that go through the cases, wherever in the panel the focus is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_STEPS = {Qt.Key.Key_N: 1, Qt.Key.Key_P: -1}
_TABS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_RETURNS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class CaseKeys(QObject):
    """Watches widgets for keys; the panel's own keys come before an action's with the same letter.

    Signals: `stepped(int)` to the next (1) or previous (-1) case, `opened()` by Enter, `left()` by Esc.
    """

    stepped = Signal(int)
    opened = Signal()
    left = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._walked: list[QObject] = []

    def watch(self, widget: QWidget, *, walks: bool) -> None:
        """Listen to `n` and `p` there; where it `walks` also to Tab, Enter and Esc."""
        widget.installEventFilter(self)
        if walks:
            self._walked.append(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() == QEvent.Type.KeyRelease:
            return False
        answer = self._answer(event, walks=watched in self._walked)
        if answer is None:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            signal, arguments = answer
            getattr(self, signal).emit(*arguments)
        return True

    def _answer(self, event: QKeyEvent, *, walks: bool) -> tuple[str, tuple[int, ...]] | None:
        """The signal that a key stands for, with its arguments."""
        key = Qt.Key(event.key())
        if walks and key in _TABS and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            return "stepped", (_TABS[key],)
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        if key in _STEPS:
            return "stepped", (_STEPS[key],)
        if walks and key in _RETURNS:
            return "opened", ()
        return ("left", ()) if walks and key == Qt.Key.Key_Escape else None
