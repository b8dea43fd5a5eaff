"""A small dialog of fields with words about them, as high as its words need."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLabel, QWidget

_WIDE: Final = 480


class WordedDialog(QDialog):
    """Of one width in every language; a dialog does not find out by itself how high that makes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedWidth(_WIDE)

    def fit(self) -> None:
        """Become as high as the words need now."""
        self.resize(_WIDE, self.heightForWidth(_WIDE))

    def showEvent(self, event: QShowEvent) -> None:
        self.fit()
        super().showEvent(event)

    @staticmethod
    def quiet(words: str) -> QLabel:
        """Words that explain and do not ask."""
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("muted", True)
        return label
