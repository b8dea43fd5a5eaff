"""What can be ruled besides taking a reading, each with its key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.jobs.adjudication import Difference
from gui.buttons import CapButton, Look
from gui.paint import key_sign
from gui.theme import Theme


class Answers(QWidget):
    """Signals: `neither()`, `both()`, `own()`, `looked(int)` onwards or back, `undone()`."""

    neither = Signal()
    both = Signal()
    own = Signal()
    looked = Signal(int)
    undone = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        framed = Look.FRAMED
        self.none, self.union, self.edit = (CapButton(theme, framed) for _ in range(3))
        self.back, self.onward, self.undo = (CapButton(theme) for _ in range(3))
        self._buttons = (self.none, self.union, self.edit, self.back, self.onward, self.undo)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 16, 12)
        layout.setSpacing(8)
        for button in self._buttons:
            layout.addWidget(button)
        layout.addStretch(1)
        self.none.clicked.connect(self.neither)
        self.union.clicked.connect(self.both)
        self.edit.clicked.connect(self.own)
        self.back.clicked.connect(lambda: self.looked.emit(-1))
        self.onward.clicked.connect(lambda: self.looked.emit(1))
        self.undo.clicked.connect(self.undone)

    def offer(self, difference: Difference | None, undo_key: str) -> None:
        """Offer what makes sense of that difference; without one, only to take something back."""
        for button in self._buttons:
            button.setVisible(difference is not None or button is self.undo)
        self.none.show_as(self.tr("Neither: no metric"), "↓")
        apart = difference is not None and difference.both is not None
        self.union.show_as(self.tr("Both"), "↑", dimmed=not apart)
        self.union.setToolTip("" if apart else self.tr("A and B overlap, or one of them has no metric"))
        self.edit.show_as(self.tr("A metric of my own"), "V")
        self.back.show_as(self.tr("previous"), "⇧ Tab")
        self.onward.show_as(self.tr("next"), "Tab")
        self.undo.show_as(self.tr("undo"), key_sign(undo_key))

    def set_theme(self, theme: Theme) -> None:
        """Paint in that theme from now on."""
        for button in self._buttons:
            button.set_theme(theme)
