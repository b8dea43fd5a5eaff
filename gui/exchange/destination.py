"""Where an export goes: a file or a new folder, as its format says, under one name for all formats."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from core.jobs.exchange import Format
from core.jobs.export import replaced
from gui import questions


class Destination(QWidget):
    """Signals: `edited()` whenever the place may be another."""

    edited = Signal()

    def __init__(self, folder: Path, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder, self._name = folder, name
        self._form: Format | None = None
        self.label, self.field, self.choose = QLabel(), QLineEdit(), QPushButton()
        self.choose.setAutoDefault(False)
        self.label.setBuddy(self.field)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.label)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.choose)
        self.field.textChanged.connect(self.edited)
        self.choose.clicked.connect(self._choose)
        self._retranslate()

    @property
    def place(self) -> Path | None:
        """The file or folder to write; None where none is named."""
        words = self.field.text().strip()
        return Path(words).expanduser() if words else None

    @property
    def taken(self) -> tuple[Path, ...]:
        """What stands there and would be replaced: the file, and the list of what it lost."""
        if self.place is None or self._form is None:
            return ()
        return replaced(self.place, self._form.name)

    def use(self, form: Format) -> None:
        """Name a place for that format: what a person has written keeps its folder and its name."""
        if self._form is not None and self.place is not None:
            self._folder, self._name = self._parted(self._form, self.place)
        self._form = form
        self.field.setText(str(self._folder / self._named(form)))
        self._retranslate()

    @staticmethod
    def _parted(form: Format, place: Path) -> tuple[Path, str]:
        ending = _ending(form)
        return place.parent, place.name.removesuffix(ending) or place.name

    def _named(self, form: Format) -> str:
        return f"{self._name}{_ending(form)}"

    def _choose(self) -> None:
        form = self._form
        if form is None:
            return
        if form.folder:
            title = self.tr("Folder in which a new one is made")
            questions.ask_folder(self, title, lambda path: self.field.setText(str(path / self._named(form))))
        else:
            suggestion = str(self.place or self._folder / self._named(form))
            filters = f"*{_ending(form)}"
            title = self.tr("Export to a file")
            answer = lambda path: self.field.setText(str(path))  # noqa: E731
            questions.ask_save_file(self, title, suggestion, filters, answer)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        folder = self._form is not None and self._form.folder
        words = self.tr("New folder") if folder else self.tr("File")
        self.label.setText(words)
        self.field.setAccessibleName(words)
        self.choose.setText(self.tr("Choose…"))


def _ending(form: Format) -> str:
    if form.folder or not form.suffixes:
        return f"-{form.name}"
    return form.suffixes[0]
