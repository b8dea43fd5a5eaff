"""The five fields of a quantity, between which Tab goes round."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from core.model import Direction, Modifier, Quantity
from core.text import LONGEST_WORDS
from core.written import plain
from gui.choice import Choice
from gui.quantity_reading import merged, number, reading

_DIRECTIONS = (None, Direction.UP, Direction.DOWN)
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class QuantityFields(QWidget):
    """Modifier, value, upper end, direction, unit.

    Signals: `edited()`, `entered()` on Enter, `escaped()` on Esc in any of them.
    """

    edited = Signal()
    entered = Signal()
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start = Quantity(Decimal(0))
        self.value, self.upper, self.unit = QLineEdit(), QLineEdit(), QLineEdit()
        self.unit.setMaxLength(LONGEST_WORDS)
        self.modifier, self.direction = Choice(), Choice()
        self.order: tuple[QWidget, ...] = (self.modifier, self.value, self.upper, self.direction, self.unit)
        self._labels = [QLabel() for _ in self.order]
        self._build()
        for line in (self.value, self.upper, self.unit):
            line.textEdited.connect(self.edited)
        for combo in (self.modifier, self.direction):
            combo.activated.connect(self.edited)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for field in self.order:
            field.installEventFilter(self)
        self.retranslate()

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        places = ((0, 0, 2), (0, 2, 2), (0, 4, 2), (2, 0, 2), (2, 2, 4))
        for label, field, (row, column, wide) in zip(self._labels, self.order, places, strict=True):
            label.setProperty("muted", True)
            label.setBuddy(field)
            field.setMinimumSize(40, 28)
            grid.addWidget(label, row, column, 1, wide)
            grid.addWidget(field, row + 1, column, 1, wide)
        for column in range(6):
            grid.setColumnStretch(column, 1)

    # -- what is edited

    def show_quantity(self, quantity: Quantity, *, directed: bool) -> None:
        """Start from that quantity; `directed` says whether a direction can be given."""
        self._start = quantity
        self.value.setText(plain(quantity.value))
        self.upper.setText("" if quantity.upper is None else plain(quantity.upper))
        self.unit.setText(quantity.unit)
        self.modifier.setCurrentIndex(list(Modifier).index(quantity.modifier))
        self.direction.setCurrentIndex(_DIRECTIONS.index(quantity.direction))
        self.direction.setEnabled(directed)

    def draft(self, kind: str) -> Quantity | None:
        """What the fields say; None where the value or the upper end cannot be read."""
        if (typed := reading(self.value.text(), kind)) is None:
            return None
        chosen = replace(
            self._start,
            unit=self.unit.text().strip(),
            modifier=list(Modifier)[self.modifier.currentIndex()],
            direction=_DIRECTIONS[self.direction.currentIndex()],
        )
        quantity = merged(chosen, typed)
        if typed.upper is None and self.upper.text().strip():
            upper = number(self.upper.text(), kind)
            return None if upper is None or upper <= quantity.value else replace(quantity, upper=upper)
        return quantity

    def mark(self, *, value: bool, upper: bool) -> None:
        """Which of the two is wrong."""
        for field, wrong in ((self.value, value), (self.upper, upper)):
            if bool(field.property("wrong")) != wrong:
                field.setProperty("wrong", wrong)
                field.style().unpolish(field)
                field.style().polish(field)

    # -- keys

    def start(self) -> None:
        """Take the focus, with the value selected, so that typing replaces it."""
        self.value.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.value.selectAll()

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: FBT001 - Qt's own
        """Go round the fields: what is half edited is left by Enter or Esc alone."""
        fields = [field for field in self.order if field.isEnabled()]
        here = next((place for place, field in enumerate(fields) if field.hasFocus()), None)
        if here is None:
            return super().focusNextPrevChild(forwards)
        reason = Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason
        fields[(here + (1 if forwards else -1)) % len(fields)].setFocus(reason)
        return True

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.entered.emit()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return True
        return False

    # -- language

    def retranslate(self) -> None:
        """Write every label in the interface's language."""
        names = (
            self.tr("Modifier"),
            self.tr("Value"),
            self.tr("Up to"),
            self.tr("Direction"),
            self.tr("Unit"),
        )
        for label, field, name in zip(self._labels, self.order, names, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        self.upper.setPlaceholderText("–")
        self.upper.setToolTip(self.tr("The upper end of a range; empty where there is none"))
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


def _fill(combo: QComboBox, names: tuple[str, ...]) -> None:
    with QSignalBlocker(combo):
        chosen = max(0, combo.currentIndex())
        combo.clear()
        combo.addItems(names)
        combo.setCurrentIndex(chosen)
