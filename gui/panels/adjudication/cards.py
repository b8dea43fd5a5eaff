"""The readings of a difference side by side, under letters instead of names."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from core.jobs.adjudication import Reading
from gui.panels.adjudication.words import letter
from gui.reading_card import ReadingCard
from gui.readings import lines
from gui.theme import Theme

_KEYS = ("←", "→")


class Cards(QScrollArea):
    """All readings of the difference in view. Signals: `taken(int)` with the reading's place."""

    taken = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._holder = QWidget()
        self._layout = QHBoxLayout(self._holder)
        self._layout.setContentsMargins(16, 8, 16, 4)
        self._layout.setSpacing(12)
        self.setWidget(self._holder)
        self.cards: list[ReadingCard] = []

    def show_readings(self, readings: Sequence[Reading], text: str, language: str) -> None:
        """Show these side by side, field against field."""
        while len(self.cards) < len(readings):
            place = len(self.cards)
            card = ReadingCard(self._theme, place)
            card.taken.connect(partial(self.taken.emit, place))
            self.cards.append(card)
            self._layout.addWidget(card, 1)
        found = lines([reading.metrics for reading in readings], text, language)
        for place, (card, reading) in enumerate(zip(self.cards, readings, strict=False)):
            card.show_reading(letter(place), found, empty=not reading.metrics)
            key = _KEYS[place] if place < len(_KEYS) else str(place + 1)
            card.name_button(self.tr("Take {letter}").format(letter=letter(place)), key)
        for place, card in enumerate(self.cards):
            card.setVisible(place < len(readings))
        self.verticalScrollBar().setValue(0)

    def set_theme(self, theme: Theme) -> None:
        """Paint in that theme from now on."""
        self._theme = theme
        for card in self.cards:
            card.take.set_theme(theme)
