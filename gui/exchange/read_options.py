"""What a reader has to be told of files: what stood between tokens, and whether old answers still hold."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from core.jobs.exchange import format_named
from core.jobs.looking import Look
from gui.choice import Choice

_SEPARATORS = ("", " ")


class ReadOptions(QWidget):
    """Hidden while there is nothing to say. Signals: `separated()`, `ask_again_clicked()`."""

    separated = Signal()
    ask_again_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.forgotten = False
        self.label, self.choice = QLabel(), Choice()
        self.again = QPushButton()
        self.again.setAutoDefault(False)
        self.label.setBuddy(self.choice)
        for separator in _SEPARATORS:
            self.choice.addItem("", separator)
        self.choice.currentIndexChanged.connect(lambda _: self.separated.emit())
        self.again.clicked.connect(self.ask_again_clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.label)
        layout.addWidget(self.choice)
        layout.addStretch(1)
        layout.addWidget(self.again)
        self._retranslate()
        self.hide()

    @property
    def separator(self) -> str:
        """What stood between tokens."""
        return str(self.choice.currentData())

    @staticmethod
    def asks(seen: Look) -> bool:
        """Whether the file is of tokens alone, so that nobody knows what stood between them."""
        form = format_named(seen.format)
        return form is not None and form.separated

    def show_for(self, looks: Iterable[Look], *, remembered: bool) -> None:
        """Ask what these files leave open."""
        found = tuple(looks)
        separated = any(self.asks(each) for each in found)
        for widget in (self.label, self.choice):
            widget.setVisible(separated)
        foreign = any(each.format not in {"", "text", "jsonl"} for each in found)
        again = remembered and foreign and not self.forgotten
        self.again.setVisible(again)
        self.setVisible(separated or again)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.label.setText(self.tr("Between two tokens of the columns stood"))
        for place, words in enumerate((self.tr("nothing, as in Chinese"), self.tr("a blank"))):
            self.choice.setItemText(place, words)
        self.choice.setToolTip(
            self.tr("Such files hold tokens alone: the text is put together from them, with this in between.")
        )
        self.again.setText(self.tr("Ask again what labels mean"))
        self.again.setToolTip(
            self.tr("What you said of labels at another import holds here, too. Look at it and change it.")
        )
