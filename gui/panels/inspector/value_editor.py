"""The value editor: parsed as typed, red where it cannot be read, a note where the text disagrees."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from core.model import Metric, Quantity
from gui.figures import figure
from gui.quantity_fields import QuantityFields
from gui.quantity_reading import contradicted, reading


class ValueEditor(QWidget):
    """Edits one metric's quantity.

    Signals: `committed(Quantity)` on Enter, `finished()` on Enter and on Esc.
    """

    committed = Signal(object)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._metric: Metric | None = None
        self._text = ""
        self.fields = QuantityFields()
        self.preview, self.note, self.hint = QLabel(), QLabel(), QLabel()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.fields)
        for label in (self.preview, self.note, self.hint):
            label.setWordWrap(True)
            label.setProperty("muted", label is not self.note)
            layout.addWidget(label)
        self.fields.edited.connect(self._check)
        self.fields.entered.connect(self._commit)
        self.fields.escaped.connect(self.finished)
        self.retranslate()

    def show_metric(self, metric: Metric, text: str) -> None:
        """Start from that metric of that text."""
        self._metric, self._text = metric, text
        directed = metric.kind == "change" or metric.quantity.direction is not None
        self.fields.show_quantity(metric.quantity, directed=directed)
        self._check()

    def start(self) -> None:
        """Take the focus, with the value selected, so that typing replaces it."""
        self.fields.start()

    def draft(self) -> Quantity | None:
        """What the fields say; None where the value or the upper end cannot be read."""
        return None if self._metric is None else self.fields.draft(self._metric.kind)

    def _check(self) -> None:
        """Colour the fields and say what is wrong, or what the text says instead."""
        metric = self._metric
        if metric is None:
            return
        readable = reading(self.fields.value.text(), metric.kind) is not None
        draft = self.draft()
        said = None if draft is None else contradicted(replace(metric, quantity=draft), self._text)
        self.fields.mark(value=not readable or said is not None, upper=readable and draft is None)
        if not readable:
            note = self.tr("This cannot be read as a number. Write it as 1286, 1.4亿, 三成 or 3至5.")
        elif draft is None:
            note = self.tr("The upper end must be a number above the value.")
        elif said is not None:
            words = self.tr("It disagrees with the text, which says {value}.")
            note = words.format(value=figure(said, metric.kind).text)
        else:
            note = ""
        self.note.setText(note)
        self.note.setVisible(bool(note))
        read = "" if draft is None else figure(draft, metric.kind).text
        self.preview.setText(self.tr("Reads as {value}").format(value=read))
        self.preview.setVisible(bool(read))

    def _commit(self) -> None:
        draft = self.draft()
        if draft is None or self._metric is None:
            return
        if draft != self._metric.quantity:
            self.committed.emit(draft)
        self.finished.emit()

    def retranslate(self) -> None:
        """Write every label in the interface's language."""
        self.fields.retranslate()
        self.hint.setText(self.tr("Enter keeps · Esc reverts"))
        self._check()
