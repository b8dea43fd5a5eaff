"""All causes in a list, found by typing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from core.schema import Cause, schema

_ID = Qt.ItemDataRole.UserRole


class CauseSearch(QWidget):
    """A field and the causes that match it.

    Signals: `chosen(cause)`, `cancelled()`, `left()` to go back to where it was opened.
    """

    chosen = Signal(str)
    cancelled = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMinimumSize(340, 260)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._filter)
        self.list.itemClicked.connect(lambda item: self.chosen.emit(item.data(_ID)))

    def start(self, language: str) -> None:
        """List all causes, and take the focus."""
        self.field.clear()
        self.list.clear()
        for cause in schema().causes:
            words = cause.name(language)
            item = QListWidgetItem(f"{words}   {cause.example}" if cause.example else words, self.list)
            item.setToolTip(item.text())
            item.setData(_ID, cause.id)
        self.list.setCurrentRow(0)
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def retranslate(self) -> None:
        """Say what the field is for, in the interface's language."""
        self.field.setPlaceholderText(self.tr("Search the causes; Enter chooses"))
        self.list.setAccessibleName(self.tr("Causes"))

    def _filter(self, typed: str) -> None:
        first = None
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(not _matches(schema().cause(item.data(_ID)), typed))
            if first is None and not item.isHidden():
                first = row
        self.list.setCurrentRow(-1 if first is None else first)

    def _step(self, step: int) -> None:
        shown = [row for row in range(self.list.count()) if not self.list.item(row).isHidden()]
        if shown and self.list.currentRow() in shown:
            at = shown.index(self.list.currentRow()) + step
            self.list.setCurrentRow(shown[min(max(at, 0), len(shown) - 1)])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            item = self.list.currentItem()
            if item is not None:
                self.chosen.emit(item.data(_ID))
        elif key == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Backspace} and not self.field.text():
            self.left.emit()
        else:
            return False
        return True


def _matches(cause: Cause, typed: str) -> bool:
    """Whether every word typed stands in the cause's names, its group's or its example."""
    group = next(group for group in schema().groups if group.id == cause.group)
    words = " ".join((cause.id, cause.zh, cause.en, cause.example, group.zh, group.en)).casefold()
    return all(word in words for word in typed.casefold().split())
