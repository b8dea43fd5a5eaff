"""The kinds as a row of chips, each with its key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.schema import schema
from gui.buttons import KindChip
from gui.flow import FlowLayout
from gui.theme import Theme


class KindChips(QWidget):
    """Signals: `chosen(kind)`."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips = {kind.id: KindChip(theme, kind.id) for kind in schema().kinds}
        flow = FlowLayout(self)
        for kind, chip in self.chips.items():
            flow.addWidget(chip)
            chip.clicked.connect(lambda _=False, kind=kind: self.chosen.emit(kind))

    def show_kind(self, chosen: str | None, language: str) -> None:
        """Ring that kind, or none."""
        for number, kind in enumerate(schema().kinds, 1):
            chip = self.chips[kind.id]
            chip.setText(f"{number} {kind.name(language)}")
            chip.setAccessibleName(kind.name(language))
            chip.setChecked(kind.id == chosen)
            chip.updateGeometry()

    def set_theme(self, theme: Theme) -> None:
        """Paint in that theme from now on."""
        for chip in self.chips.values():
            chip.set_theme(theme)
