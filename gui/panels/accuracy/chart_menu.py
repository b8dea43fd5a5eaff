"""The button beside a chart's title: the chart as a file, or as a picture to paste."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget


class ChartMenu(QToolButton):
    """Signals: `asked(how)` with svg, png or copy."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText("⋯")
        self.setProperty("quiet", True)
        self.setFixedSize(28, 20)
        self.setStyleSheet(
            "QToolButton { border: none; padding: 0 } QToolButton::menu-indicator { image: none }"
        )
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(self)
        self.actions_by_how = {how: menu.addAction("") for how in ("svg", "png", "copy")}
        for how, action in self.actions_by_how.items():
            action.triggered.connect(lambda _=False, how=how: self.asked.emit(how))
        self.setMenu(menu)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        words = {
            "svg": self.tr("Save as SVG…"),
            "png": self.tr("Save as PNG…"),
            "copy": self.tr("Copy as a picture"),
        }
        for how, text in words.items():
            self.actions_by_how[how].setText(text)
        self.setToolTip(self.tr("This chart as a file"))
        self.setAccessibleName(self.toolTip())
