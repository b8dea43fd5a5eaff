"""A page of words that others wrote: laid out as Markdown, but no more than that."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextBrowser

_FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


class Page(QTextBrowser):
    """HTML in it is text, a link leads nowhere, and no picture or other file is looked for."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)

    def show_markdown(self, words: str) -> None:
        """Put that Markdown in place of what is shown."""
        self.document().setMarkdown(words, _FEATURES)

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        return None
