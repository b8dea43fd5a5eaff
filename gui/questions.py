"""Every question the window asks, in one place: file choices, short texts, and a last word before a step.

All open without blocking (`open()`, never `exec()`), and hand the answer to a callback.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

_WIDE = 520


def _file_dialog(parent: QWidget, title: str, filters: str) -> QFileDialog:
    dialog = QFileDialog(parent, title, _folder(), filters)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: _remember(dialog))
    return dialog


def _folder() -> str:
    """Where the last question ended, at first the person's documents: never the program's own folder."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    last = str(QSettings().value("folder", documents))
    return last if Path(last).is_dir() else str(Path.home())


def _remember(dialog: QFileDialog) -> None:
    QSettings().setValue("folder", dialog.directory().absolutePath())


def ask_open_file(parent: QWidget, title: str, filters: str, answer: Callable[[Path], object]) -> None:
    """One existing file."""
    dialog = _file_dialog(parent, title, filters)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: answer(Path(name)))
    dialog.open()


def ask_open_files(parent: QWidget, title: str, filters: str, answer: Callable[[list[Path]], object]) -> None:
    """One or several existing files."""
    dialog = _file_dialog(parent, title, filters)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda names: answer([Path(name) for name in names]))
    dialog.open()


def ask_folder(parent: QWidget, title: str, answer: Callable[[Path], object]) -> None:
    """One existing folder."""
    dialog = _file_dialog(parent, title, "")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda name: answer(Path(name)))
    dialog.open()


def ask_save_file(
    parent: QWidget, title: str, suggestion: str, filters: str, answer: Callable[[Path], object]
) -> None:
    """A place to write to; the dialog itself asks before it gives the name of an existing file."""
    dialog = _file_dialog(parent, title, filters)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(suggestion).suffix.lstrip("."))
    dialog.selectFile(suggestion)
    dialog.fileSelected.connect(lambda name: answer(Path(name)))
    dialog.open()


def ask_text(parent: QWidget, title: str, label: str, value: str, answer: Callable[[str], object]) -> None:
    """A short text, with the present one to start from."""
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    dialog.setTextValue(value)
    dialog.resize(_WIDE, dialog.sizeHint().height())
    dialog.textValueSelected.connect(answer)
    dialog.open()


def tell(parent: QWidget, title: str, words: str) -> None:
    """Something to be read; there is nothing to answer."""
    _box(parent, title, words).open()


def _box(parent: QWidget, title: str, words: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(words)
    return box


def ask_first(
    parent: QWidget, title: str, words: str, *, stay: str, go_on: str, then: Callable[[], object]
) -> None:
    """Whether to go on: Enter and Esc stay, `then` follows where the other answer is given."""
    box = _box(parent, title, words)
    staying = box.addButton(stay, QMessageBox.ButtonRole.RejectRole)
    going = box.addButton(go_on, QMessageBox.ButtonRole.ActionRole)
    going.setAutoDefault(False)
    box.setDefaultButton(staying)
    box.setEscapeButton(staying)
    going.clicked.connect(then)
    box.open()
