"""What can be done with the chosen decision, each with its key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui.buttons import CapButton, Look
from gui.flow import FlowLayout
from gui.panels.consistency.choices import Choice
from gui.theme import Theme

_MOST = 5


class Answers(QWidget):
    """Signals: `chosen(Choice)`, `rejected()` to ask for a cause, `affirmed()`, `opened()`."""

    chosen = Signal(object)
    rejected = Signal()
    affirmed = Signal()
    opened = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._offered: Sequence[Choice] = ()
        self.choices = [CapButton(theme, Look.FRAMED) for _ in range(_MOST)]
        self.affirm = CapButton(theme, Look.PRIMARY)
        self.reject, self.open = CapButton(theme, Look.FRAMED), CapButton(theme, Look.FRAMED)
        self.hint = QLabel()
        self.hint.setProperty("muted", True)
        self._revised = False
        buttons = FlowLayout(gap=8)
        for button in (self.affirm, *self.choices, self.reject, self.open):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 12)
        layout.addWidget(self.hint)
        layout.addLayout(buttons)
        for place, button in enumerate(self.choices):
            button.clicked.connect(lambda _=False, place=place: self._choose(place))
        self.affirm.clicked.connect(self.affirmed)
        self.reject.clicked.connect(self.rejected)
        self.open.clicked.connect(self.opened)
        self.retranslate()

    def offer(self, choices: Sequence[Choice], *, revised: bool) -> None:
        """Offer to decide it as others were; where the guideline changed, that it stands."""
        self._offered, self._revised = choices[:_MOST], revised
        self.affirm.setVisible(revised)
        for place, button in enumerate(self.choices):
            button.setVisible(place < len(self._offered))
            if place < len(self._offered):
                button.show_as(self._offered[place].words, str(self._offered[place].key))
        self._ask()
        self.updateGeometry()

    def _ask(self) -> None:
        like = self.tr("Decide it as the others were decided, or look at it in its article:")
        self.hint.setText(self.tr("Does it still stand?") if self._revised else like)

    def press(self, key: str) -> None:
        """Do what the button with that key does; a key without one does nothing."""
        if key.isdecimal() and key.isascii():
            self._choose(next((i for i, each in enumerate(self._offered) if each.key == int(key)), -1))
        elif key == "x":
            self.rejected.emit()
        elif key == "a" and not self.affirm.isHidden():
            self.affirmed.emit()

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._offered):
            self.chosen.emit(self._offered[place])

    def retranslate(self) -> None:
        """Say everything again in the interface's language."""
        self._ask()
        self.affirm.show_as(self.tr("It stands"), "A")
        self.reject.show_as(self.tr("No metric, or another cause"), "X")
        self.open.show_as(self.tr("Open in the article"), "↵")

    def set_theme(self, theme: Theme) -> None:
        """Paint in that theme from now on."""
        for button in (self.affirm, *self.choices, self.reject, self.open):
            button.set_theme(theme)
