"""Labels that names of any length fit into: wrapped within a word, or cut with the whole in the tip."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel

_LONG: Final = re.compile(r"[^\s\u2e80-\u9fff\uff00-\uffef]{31,}")  # Chinese may break anywhere
_PIECE: Final = re.compile(r"[/\\_.\-]+|[^/\\_.\-]{30}")
_BREAK: Final = "\u200b"


def breakable(words: str) -> str:
    """The words, with places inside of long names where a line may end; these are not seen."""
    return _LONG.sub(lambda name: _PIECE.sub(lambda piece: piece[0] + _BREAK, name[0]), words)


class Wrapped(QLabel):
    """A sentence over as many lines as it needs; `text` is what was set."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def text(self) -> str:
        return self._words

    def setText(self, words: str) -> None:
        self._words = words
        super().setText(breakable(words))
        self.setAccessibleName(words)

    def clear(self) -> None:
        self.setText("")


class Cut(QLabel):
    """One line, cut in its middle where it is too long for its place; `text` is what was set."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)

    def text(self) -> str:
        return self._words

    def setText(self, words: str) -> None:
        self._words = words
        self.setAccessibleName(words)
        self.updateGeometry()
        self._fit()

    def clear(self) -> None:
        self.setText("")

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._words) + 1, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideMiddle, self.width())
        super().setText(shown)
        self.setToolTip("" if shown == self._words else self._words)
