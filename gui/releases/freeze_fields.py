"""The fields of a freeze: name, folder, splits and seed, licence; each with a word about what it does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget

from core.jobs.freezing import Terms, read_splits
from gui import questions
from gui.choice import Choice

_LICENCES = ("CC-BY-4.0", "CC-BY-SA-4.0", "CC0-1.0", "MIT")
_SEEDS = 2**31 - 1
_SEED_WIDE = 110


class FreezeFields(QWidget):
    """Signals: `edited()` whenever the terms may be others."""

    edited = Signal()

    def __init__(self, terms: Terms, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit(terms.name)
        self.folder = QLineEdit(str(folder))
        self.choose = QPushButton()
        self.splits = QLineEdit(str(terms.splits))
        self.seed = QSpinBox()
        self.seed.setRange(0, _SEEDS)
        self.seed.setValue(terms.splits.seed)
        self.licence = Choice()
        self.licence.setEditable(True)
        self.licence.addItems(list(_LICENCES))
        self.licence.setEditText(", ".join(terms.licences))
        self.labels = [QLabel() for _ in range(5)]
        self.notes = [QLabel() for _ in range(2)]
        self._build()
        self._connect()
        self._retranslate()

    def _build(self) -> None:
        self.seed.setFixedWidth(_SEED_WIDE)
        for note in self.notes:
            note.setTextFormat(Qt.TextFormat.PlainText)
            note.setWordWrap(True)
            note.setProperty("muted", True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        name, folder, splits, seed, licence = self.labels
        split_note, licence_note = self.notes
        grid.addWidget(name, 0, 0)
        grid.addWidget(self.name, 0, 1, 1, 3)
        grid.addWidget(folder, 1, 0)
        grid.addWidget(self.folder, 1, 1, 1, 2)
        grid.addWidget(self.choose, 1, 3)
        grid.addWidget(splits, 2, 0)
        grid.addWidget(self.splits, 2, 1)
        grid.addWidget(seed, 2, 2)
        grid.addWidget(self.seed, 2, 3)
        grid.addWidget(split_note, 3, 1, 1, 3)
        grid.addWidget(licence, 4, 0)
        grid.addWidget(self.licence, 4, 1, 1, 3)
        grid.addWidget(licence_note, 5, 1, 1, 3)
        grid.setColumnStretch(1, 1)

    def _connect(self) -> None:
        for field in (self.name, self.folder, self.splits):
            field.textChanged.connect(self.edited)
        self.seed.valueChanged.connect(self.edited)
        self.licence.editTextChanged.connect(self.edited)
        self.choose.clicked.connect(self._choose)

    def _choose(self) -> None:
        title = self.tr("Where the release is to stand")
        questions.ask_folder(self, title, lambda path: self.folder.setText(str(path)))

    def terms(self) -> Terms:
        """What is chosen. Raises KnownError where the splits cannot be read."""
        licences = re.split(r"[,，、;\s]+", self.licence.currentText().strip())
        splits = read_splits(self.splits.text(), self.seed.value())
        return Terms(self.name.text().strip(), splits, tuple(each for each in licences if each))

    def target(self, version: str) -> Path:
        """The folder that the release would get."""
        return Path(self.folder.text()).expanduser() / f"{self.name.text().strip()}-{version}"

    def _names(self) -> Iterator[tuple[QWidget, str]]:
        yield self.name, self.tr("Name")
        yield self.folder, self.tr("Folder")
        yield self.splits, self.tr("Splits")
        yield self.seed, self.tr("Seed")
        yield self.licence, self.tr("Licence")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        for label, (field, words) in zip(self.labels, self._names(), strict=True):
            label.setText(words)
            label.setBuddy(field)
            field.setAccessibleName(words)
        self.choose.setText(self.tr("Choose…"))
        self.notes[0].setText(
            self.tr("By article; the seed decides. What was in the release before stays in its split.")
        )
        self.notes[1].setText(self.tr("As SPDX writes it; several with commas. Empty: unknown."))
