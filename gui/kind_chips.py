"""The kinds as a row of chips, each with its key."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.schema import schema
from gui.buttons import KindChip
from gui.flow import FlowLayout
from gui.paint import key_sign
from gui.theme import Theme


class KindChips(QWidget):
    """Signals: `chosen(kind)`."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._holder = QWidget()
        self.chips: dict[str, KindChip] = {}
        self.renew()

    def renew(self) -> None:
        """Make the chips anew: other kinds are in force."""
        # the whole line is replaced: Qt would delete a single item of a layout written in Python twice
        self._layout.removeWidget(self._holder)
        self._holder.hide()
        self._holder.deleteLater()
        self._holder = QWidget()
        self._layout.addWidget(self._holder)
        flow = FlowLayout(self._holder)
        self.chips = {kind.id: KindChip(self._theme, kind.id) for kind in schema().kinds}
        for kind, chip in self.chips.items():
            flow.addWidget(chip)
            chip.clicked.connect(lambda _=False, kind=kind: self.chosen.emit(kind))

    def show_kind(self, chosen: str | None, language: str, keys: Mapping[str, str]) -> None:
        """Ring that kind, or none; each stands with its key."""
        for kind in schema().kinds:
            chip = self.chips[kind.id]
            chip.setText(f"{key_sign(keys.get(f'kind:{kind.id}', ''))} {kind.name(language)}".strip())
            chip.setAccessibleName(kind.name(language))
            chip.setChecked(kind.id == chosen)

    def set_theme(self, theme: Theme) -> None:
        """Paint in that theme from now on."""
        self._theme = theme
        for chip in self.chips.values():
            chip.set_theme(theme)
