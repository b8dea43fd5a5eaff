"""The keys that go through the cases, wherever in the panel the focus is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from gui.panels.accuracy.causes import CAUSE_KEYS

_STEPS = {Qt.Key.Key_N: 1, Qt.Key.Key_P: -1}
_TABS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_RETURNS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_DEEDS = {Qt.Key.Key_T: "take", Qt.Key.Key_X: "drop"}
_OPENING = {*_RETURNS, Qt.Key.Key_V}
_CLEAR = "0"


class CaseKeys(QObject):
    """Watches widgets for keys; the panel's own keys come before an action's with the same letter.

    Signals: `stepped(int)` to the next (1) or previous (-1) case, `opened()` by Enter or `v`, `left()` by
    Esc, `mended(name)` for take or drop, `filed(ErrorCause | None)` by a digit, `noting()` to write a note.
    """

    stepped = Signal(int)
    opened = Signal()
    left = Signal()
    mended = Signal(str)
    filed = Signal(object)
    noting = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._walked: list[QObject] = []

    def watch(self, widget: QWidget, *, walks: bool) -> None:
        """Listen to `n` and `p` there; where it `walks` also to Tab, Enter, Esc and what mends and files."""
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

    def _answer(self, event: QKeyEvent, *, walks: bool) -> tuple[str, tuple[object, ...]] | None:
        """The signal that a key stands for, with its arguments."""
        key = Qt.Key(event.key())
        if walks and key in _TABS and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            return "stepped", (_TABS[key],)
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        if key in _STEPS:
            return "stepped", (_STEPS[key],)
        return self._deed(key, event.text()) if walks else None

    @staticmethod
    def _deed(key: Qt.Key, text: str) -> tuple[str, tuple[object, ...]] | None:
        """What a key does to the case itself."""
        if key in _OPENING:
            return "opened", ()
        if key in _DEEDS:
            return "mended", (_DEEDS[key],)
        if text in CAUSE_KEYS or text == _CLEAR:
            return "filed", (CAUSE_KEYS.get(text),)
        if key == Qt.Key.Key_C:
            return "noting", ()
        return ("left", ()) if key == Qt.Key.Key_Escape else None
