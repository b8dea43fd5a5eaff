"""A reading of some words as a card; what differs from the others is bold, marked, and on a tint."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout

from gui.buttons import CapButton, Look
from gui.readings import Line
from gui.theme import Theme

_NARROWEST = 200


class ReadingCard(QFrame):
    """One reading under its title; `place` is its own among those in each line.

    Signals: `taken()` for the button that takes it, which is there once it was named.
    """

    taken = Signal()

    def __init__(self, theme: Theme, place: int) -> None:
        super().__init__()
        self._place = place
        self.setProperty("card", True)
        self.setMinimumWidth(_NARROWEST)
        self.title, self.nothing = QLabel(), QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty("heading", True)
        self.nothing.setProperty("muted", True)
        self.take = CapButton(theme, Look.FRAMED)
        self.take.hide()
        self.take.clicked.connect(self.taken)
        self.rows: list[tuple[QLabel, QLabel]] = []
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.take)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self.nothing)  # below the title: beside it there is no room in a narrow card
        layout.addLayout(self._grid)
        layout.addStretch(1)

    def name_button(self, words: str, key: str) -> None:
        """Let the reading be taken by a button that says so."""
        self.take.show_as(words, key)
        self.take.show()

    def show_reading(self, title: str, found: Sequence[Line], *, empty: bool) -> None:
        """Say what the reading says of each field; an `empty` one has no metric."""
        self.title.setText(title)
        self.nothing.setText(QCoreApplication.translate("Readings", "no metric here") if empty else "")
        self.nothing.setVisible(empty)
        self._make(len(found))
        for at, (name, said) in enumerate(self.rows):
            shown = at < len(found) and not empty
            for label in (name, said):
                label.setVisible(shown)
            if shown:
                self._fill(found[at], name, said)
        self.setAccessibleName(self._spoken(title, found, empty=empty))

    def _fill(self, line: Line, name: QLabel, said: QLabel) -> None:
        mark = "≠ " if line.differs else ""
        name.setText(f"{mark}{line.name}")
        said.setText(line.said[self._place])
        if said.property("differs") != line.differs:
            for label in (name, said):
                label.setProperty("differs", line.differs)
                label.style().unpolish(label)
                label.style().polish(label)
        name.setContentsMargins(0, 6 if line.first and name is not self.rows[0][0] else 0, 0, 0)

    def _make(self, count: int) -> None:
        while len(self.rows) < count:
            name, said = QLabel(), QLabel()
            for label in (name, said):
                label.setTextFormat(Qt.TextFormat.PlainText)
            name.setProperty("muted", True)
            said.setWordWrap(True)
            at = len(self.rows)
            self._grid.addWidget(name, at, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(said, at, 1)
            self.rows.append((name, said))

    def _spoken(self, title: str, found: Sequence[Line], *, empty: bool) -> str:
        said = [f"{line.name} {line.said[self._place]}" for line in found]
        return f"{title}: {self.nothing.text() if empty else '; '.join(said)}"

    @property
    def emphasised(self) -> tuple[str, ...]:
        """What is marked as differing, field by field."""
        return tuple(said.text() for _, said in self.rows if said.property("differs") and not said.isHidden())

    @property
    def said(self) -> tuple[str, ...]:
        """What it says, field by field."""
        return tuple(said.text() for _, said in self.rows if not said.isHidden())
