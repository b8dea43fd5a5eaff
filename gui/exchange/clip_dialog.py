"""A text that was copied, before it becomes an article: its title, how it begins, whether it is here."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from core.errors import filled
from core.jobs.importing import Incoming
from core.text import LONGEST_WORDS
from gui.worded_dialog import WordedDialog

_BEGINNING, _LINES = 400, 6


class ClipDialog(WordedDialog):
    """Only the title can be edited. Signals: `taken(incoming)`."""

    taken = Signal(object)

    def __init__(self, incoming: Incoming, parent: QWidget, *, here: bool) -> None:
        """`incoming` holds one article; `here` says that the project has that text."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._incoming, self._here = incoming, here
        self._entry = incoming.entries[0]
        self.label, self.title = QLabel(), QLineEdit(self._entry.article.title)
        self.title.setMaxLength(LONGEST_WORDS)
        self.counts, self.text = self.quiet(""), QLabel(self._beginning())
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.import_button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._build()
        self._retranslate()

    def _build(self) -> None:
        for button in self.buttons.buttons():
            button.setIcon(QIcon())  # made before the style sheet holds, they have some of Fusion's
        self.import_button.setProperty("primary", True)
        self.import_button.setEnabled(not self._here)
        self.title.setEnabled(not self._here)
        self.label.setBuddy(self.title)
        self.title.selectAll()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setMargin(8)
        self.text.setProperty("paper", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(8)
        for widget in (self.label, self.title, self.text, self.counts, self.buttons):
            layout.addWidget(widget)
        self.buttons.accepted.connect(self._import)
        self.buttons.rejected.connect(self.reject)

    def _beginning(self) -> str:
        text = self._entry.article.text
        lines = text[:_BEGINNING].strip().split("\n")
        shown = "\n".join(lines[:_LINES])
        return shown if shown == text.strip() else f"{shown}…"

    def _import(self) -> None:
        entry = self._entry
        if self.title.isModified() and self.title.text().strip():
            article = replace(entry.article, title=self.title.text().strip())
            entry = replace(entry, annotated=replace(entry.annotated, article=article))
        self.accept()
        self.taken.emit(replace(self._incoming, entries=(entry,)))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Import from the clipboard"))
        self.label.setText(self.tr("Title"))
        self.title.setAccessibleName(self.tr("Title"))
        self.import_button.setText(self.tr("Import"))
        counted = self.tr(
            "{characters} {characters:character|characters}, {numbers} {numbers:number|numbers}."
            " The text is kept as it was copied."
        )
        article, numbers = self._entry.article, self._entry.numbers
        words = filled(counted, {"characters": f"{len(article.text):,}", "numbers": len(numbers)})
        self.counts.setText(self.tr("This text is in the project already.") if self._here else words)
