"""The value editor: parsed as typed, red where it cannot be read, a note where the text disagrees."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from core.model import Direction, Metric, Modifier, Quantity, plain
from gui.figures import figure
from gui.panels.inspector.reading import contradicted, merged, number, reading

_DIRECTIONS = (None, Direction.UP, Direction.DOWN)


class ValueEditor(QWidget):
    """Edits one metric's quantity in five fields.

    Signals: `committed(Quantity)` on Enter, `finished()` on Enter and on Esc.
    """

    committed = Signal(object)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._metric: Metric | None = None
        self._text = ""
        self.value, self.upper, self.unit = QLineEdit(), QLineEdit(), QLineEdit()
        self.modifier, self.direction = QComboBox(), QComboBox()
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.preview = QLabel()
        self.preview.setProperty("muted", True)
        self._labels = [QLabel() for _ in range(5)]
        self._build()
        for field in (self.value, self.upper, self.unit):
            field.textEdited.connect(self._check)
            field.installEventFilter(self)
        for combo in (self.modifier, self.direction):
            combo.activated.connect(self._check)
            combo.installEventFilter(self)
        self.retranslate()

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        fields: tuple[QWidget, ...] = (self.modifier, self.value, self.upper, self.unit, self.direction)
        for label, field in zip(self._labels, fields, strict=True):
            label.setProperty("muted", True)
            label.setBuddy(field)
        places = ((0, 0, 1), (0, 1, 2), (0, 3, 1), (2, 0, 1), (2, 1, 2))
        order = (self.modifier, self.value, self.upper, self.direction, self.unit)
        for field in order:
            field.setMinimumHeight(28)
        for field, (row, column, wide) in zip(order, places, strict=True):
            label = self._labels[fields.index(field)]
            grid.addWidget(label, row, column, 1, wide)
            grid.addWidget(field, row + 1, column, 1, wide)
        for column, stretch in enumerate((2, 2, 1, 2)):
            grid.setColumnStretch(column, stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(grid)
        layout.addWidget(self.preview)
        layout.addWidget(self.note)

    # -- what is edited

    def show_metric(self, metric: Metric, text: str) -> None:
        """Start from that metric of that text."""
        self._metric, self._text = metric, text
        quantity = metric.quantity
        self.value.setText(plain(quantity.value))
        self.upper.setText("" if quantity.upper is None else plain(quantity.upper))
        self.unit.setText(quantity.unit)
        self.modifier.setCurrentIndex(list(Modifier).index(quantity.modifier))
        self.direction.setCurrentIndex(_DIRECTIONS.index(quantity.direction))
        self.direction.setEnabled(metric.kind == "change" or quantity.direction is not None)
        self._check()

    def start(self) -> None:
        """Take the focus, with the value selected, so that typing replaces it."""
        self.value.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.value.selectAll()

    def draft(self) -> Quantity | None:
        """What the fields say; None where the value or the upper end cannot be read."""
        if self._metric is None or (typed := reading(self.value.text(), self._metric.kind)) is None:
            return None
        chosen = replace(
            self._metric.quantity,
            unit=self.unit.text().strip(),
            modifier=list(Modifier)[self.modifier.currentIndex()],
            direction=_DIRECTIONS[self.direction.currentIndex()],
        )
        quantity = merged(chosen, typed)
        if typed.upper is None and self.upper.text().strip():
            upper = number(self.upper.text(), self._metric.kind)
            return None if upper is None or upper <= quantity.value else replace(quantity, upper=upper)
        return quantity

    # -- what the fields answer

    def _check(self) -> None:
        """Colour the fields and say what is wrong, or what the text says instead."""
        metric = self._metric
        if metric is None:
            return
        readable = reading(self.value.text(), metric.kind) is not None
        draft = self.draft()
        _mark(self.value, wrong=not readable)
        _mark(self.upper, wrong=readable and draft is None)
        said = None if draft is None else contradicted(replace(metric, quantity=draft), self._text)
        if not readable:
            note = self.tr("This cannot be read as a number. Write it as 1286, 1.4亿, 三成 or 3至5.")
        elif draft is None:
            note = self.tr("The upper end must be a number above the value.")
        elif said is not None:
            note = self.tr("In the text: {value}").format(value=figure(said, metric.kind).text)
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

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & _CTRL:
                self._commit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.finished.emit()
                return True
        return False

    def retranslate(self) -> None:
        """Write every label in the interface's language."""
        names = (
            self.tr("Modifier"),
            self.tr("Value"),
            self.tr("Up to"),
            self.tr("Unit"),
            self.tr("Direction"),
        )
        fields = (self.modifier, self.value, self.upper, self.unit, self.direction)
        for label, field, name in zip(self._labels, fields, names, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        self.upper.setPlaceholderText(self.tr("no range"))
        modifiers = (
            self.tr("= exactly"),
            self.tr("≈ about"),
            self.tr("> more than"),
            self.tr("≥ at least"),
            self.tr("< less than"),
            self.tr("≤ at most"),
        )
        _fill(self.modifier, modifiers)
        _fill(self.direction, (self.tr("– none"), self.tr("↑ up"), self.tr("↓ down")))
        self._check()


_CTRL = Qt.KeyboardModifier.ControlModifier


def _fill(combo: QComboBox, names: tuple[str, ...]) -> None:
    with QSignalBlocker(combo):
        chosen = max(0, combo.currentIndex())
        combo.clear()
        combo.addItems(names)
        combo.setCurrentIndex(chosen)


def _mark(field: QLineEdit, *, wrong: bool) -> None:
    if bool(field.property("wrong")) != wrong:
        field.setProperty("wrong", wrong)
        field.style().unpolish(field)
        field.style().polish(field)
