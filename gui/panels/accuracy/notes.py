"""A line of sentences about the figures: what was left out, and what is odd."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from core.errors import KnownError
from gui.i18n import joined
from gui.sentences import sentence


class Notes(QLabel):
    """Hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("muted", True)
        self.setContentsMargins(16, 0, 16, 8)
        self.hide()

    def say(self, warnings: Sequence[KnownError], language: str) -> None:
        """Show these sentences in the interface's language."""
        self.setText(joined(map(sentence, warnings), language))
        self.setVisible(bool(warnings))
