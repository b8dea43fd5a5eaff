"""The keys that move a caret."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_Standard = QKeySequence.StandardKey


class Move(Enum):
    """The moves that a caret knows."""

    LEFT = auto()
    RIGHT = auto()
    WORD_LEFT = auto()
    WORD_RIGHT = auto()
    UP = auto()
    DOWN = auto()
    PAGE_UP = auto()
    PAGE_DOWN = auto()
    ROW_START = auto()
    ROW_END = auto()
    TOP = auto()
    BOTTOM = auto()


_KEYS = {
    Move.LEFT: (_Standard.MoveToPreviousChar, _Standard.SelectPreviousChar),
    Move.RIGHT: (_Standard.MoveToNextChar, _Standard.SelectNextChar),
    Move.WORD_LEFT: (_Standard.MoveToPreviousWord, _Standard.SelectPreviousWord),
    Move.WORD_RIGHT: (_Standard.MoveToNextWord, _Standard.SelectNextWord),
    Move.UP: (_Standard.MoveToPreviousLine, _Standard.SelectPreviousLine),
    Move.DOWN: (_Standard.MoveToNextLine, _Standard.SelectNextLine),
    Move.PAGE_UP: (_Standard.MoveToPreviousPage, _Standard.SelectPreviousPage),
    Move.PAGE_DOWN: (_Standard.MoveToNextPage, _Standard.SelectNextPage),
    Move.ROW_START: (_Standard.MoveToStartOfLine, _Standard.SelectStartOfLine),
    Move.ROW_END: (_Standard.MoveToEndOfLine, _Standard.SelectEndOfLine),
    Move.TOP: (_Standard.MoveToStartOfDocument, _Standard.SelectStartOfDocument),
    Move.BOTTOM: (_Standard.MoveToEndOfDocument, _Standard.SelectEndOfDocument),
}
# Letters with Ctrl that some desktops also bind to these moves stay free for the window's shortcuts.
_OWN = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}


def move_of(event: QKeyEvent) -> tuple[Move, bool] | None:
    """The move that a key stands for, and whether it extends the selection; None for every other key."""
    if event.key() not in _OWN:
        return None
    for move, (plain, extending) in _KEYS.items():
        if event.matches(plain):
            return move, False
        if event.matches(extending):
            return move, True
    return None
