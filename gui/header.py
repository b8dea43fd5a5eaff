"""The line at the top: the pages, when the last decision was saved, and who works here."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabBar, QWidget

from gui.workspace import Workspace

_BESIDE = 6


class Header(QWidget):
    """Signals: `page_chosen(int)` with the page's place."""

    page_chosen = Signal(int)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._saved: datetime | None = None
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for _ in range(3):
            self.tabs.addTab("")
        self.dot = QLabel("●")
        self.dot.setProperty("good", True)
        self.saved = QLabel()
        self.who = QLabel()
        for label in (self.saved, self.who):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("muted", True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 4, 16, 4)
        layout.setSpacing(20)
        layout.addWidget(self.tabs)
        layout.addStretch(1)
        layout.addWidget(self.dot)
        layout.addSpacing(_BESIDE - layout.spacing())
        layout.addWidget(self.saved)
        layout.addWidget(self.who)
        self.tabs.currentChanged.connect(self.page_chosen)
        workspace.saved.connect(self._on_saved)
        workspace.project_opened.connect(self._on_project)
        self._retranslate()

    def show_page(self, page: int) -> None:
        """Mark that page as the one that is shown."""
        self.tabs.setCurrentIndex(page)

    def _on_saved(self, at: datetime | None) -> None:
        self._saved = at or self._saved
        self._retranslate()

    def _on_project(self, _project: object) -> None:
        self._saved = None
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.tabs.setTabText(0, self.tr("Review"))
        self.tabs.setTabText(1, self.tr("Accuracy"))
        self.tabs.setTabText(2, self.tr("Consistency"))
        project = self._workspace.project
        self.dot.setVisible(project is not None)
        self.who.setText("" if project is None else f"{project.name} · {project.reviewer}")
        if project is None:
            self.saved.setText("")
        elif self._saved is None:
            self.saved.setText(self.tr("every decision is saved at once"))
        else:
            self.saved.setText(
                self.tr("saved {time}").format(time=self._saved.astimezone().strftime("%H:%M:%S"))
            )
