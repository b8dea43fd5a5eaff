"""Where the keys of adjudication are heard: below the text, and in it all but those that move its caret."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_NAMES = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Return: "enter",
    Qt.Key.Key_Enter: "enter",
    Qt.Key.Key_Escape: "escape",
    Qt.Key.Key_Tab: "tab",
    Qt.Key.Key_Backtab: "back",
}
_CARET = {"left", "right", "up", "down"}


def key_name(event: QKeyEvent) -> str:
    """The key as the page knows it: a named one, or a letter or digit, with “Shift+” before a letter."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    if modifiers & ~Qt.KeyboardModifier.ShiftModifier:
        return ""
    if (name := _NAMES.get(Qt.Key(event.key()))) is not None:
        return "" if shift and name != "back" else name
    letter = event.text().upper()
    if len(letter) != 1 or not letter.isalnum():
        return ""
    return f"Shift+{letter}" if shift and letter.isalpha() else letter


class Stage(QWidget):
    """Signals: `pressed(str)` with the name of a key."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._listening: QObject | None = None

    def listen(self, text: QWidget) -> None:
        """Hear the keys in the text, too."""
        self._listening = text
        text.installEventFilter(self)

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: FBT001 - Qt's own
        """Tab goes through the differences here."""
        if self.hasFocus():
            self.pressed.emit("tab" if forwards else "back")
            return True
        return super().focusNextPrevChild(forwards)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        name = key_name(event)
        if name:
            self.pressed.emit(name)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._listening and isinstance(event, QKeyEvent):
            name = key_name(event)
            if event.type() == QEvent.Type.KeyPress and name and name not in _CARET:
                self.pressed.emit(name)
                return True
        return super().eventFilter(watched, event)
