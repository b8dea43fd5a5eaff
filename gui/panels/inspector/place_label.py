"""The current item's place among the others, at the card's corner."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel


class PlaceLabel(QLabel):
    """Takes exactly the room of its words: while that stays, the next place has nothing laid out anew."""

    def setText(self, text: str) -> None:
        if text != self.text():
            super().setText(text)
            self._fit()

    def _fit(self) -> None:
        self.setFixedSize(self.sizeHint())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()
