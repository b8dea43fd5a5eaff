"""The switch between the five modes of scoring."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from core.jobs.evaluate import Mode
from gui.panels.accuracy.words import mode_name, mode_rule
from gui.theme import Theme


class ModeSwitch(QFrame):
    """One segment for each mode; arrow keys move along it. Signal: `changed(Mode)`."""

    changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {mode: QPushButton() for mode in Mode}
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        for mode, button in self.buttons.items():
            button.setCheckable(True)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            self._group.addButton(button)
            layout.addWidget(button)
            button.toggled.connect(lambda on, mode=mode: self.changed.emit(mode) if on else None)
        self.buttons[Mode.STRICT].setChecked(True)
        self.set_theme(theme)
        self._retranslate()

    @property
    def mode(self) -> Mode:
        """The mode in force."""
        return next(mode for mode, button in self.buttons.items() if button.isChecked())

    def set_theme(self, theme: Theme) -> None:
        """Paint with these colours from now on."""
        line, accent, paper = theme.line.name(), theme.accent.name(), theme.paper.name()
        self.setStyleSheet(
            f"ModeSwitch {{ background: {paper}; border: 1px solid {line}; border-radius: 7px; }}"
            f"QPushButton {{ background: transparent; border: 1px solid transparent; border-radius: 6px;"
            f" padding: 4px 12px; color: {theme.muted.name()}; }}"
            f"QPushButton:hover {{ color: {theme.ink.name()}; }}"
            f"QPushButton:checked {{ background: {theme.accentbg.name()}; color: {accent};"
            f" font-weight: 600; }}"
            f"QPushButton:focus {{ border-color: {accent}; }}"
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        for mode, button in self.buttons.items():
            button.setText(mode_name(mode))
            button.setToolTip(mode_rule(mode))
        self.setAccessibleName(self.tr("What counts as right"))
