"""The line at the top: the pages, when the last decision was saved, and who works here."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabBar, QWidget

from core.jobs.effort import Pace
from gui.long_names import Cut
from gui.workspace import Workspace

_BESIDE = 6
_SHARE = 4
"""The project's name has no more of the line than one part of so many: the pages' tabs have theirs."""


class Header(QWidget):
    """Signals: `page_chosen(int)` with the page's place."""

    page_chosen = Signal(int)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._saved: datetime | None = None
        self._unsaved = False
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for _ in range(5):
            self.tabs.addTab("")
        self.dot = QLabel("●")
        self.saved = QLabel()
        self.who = Cut()
        self.effort = QLabel()
        self._pace: Pace | None = None
        for label in (self.effort, self.saved, self.who):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("muted", True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 4, 16, 4)
        layout.setSpacing(20)
        layout.addWidget(self.tabs)
        layout.addStretch(1)
        layout.addWidget(self.effort)
        layout.addWidget(self.dot)
        layout.addSpacing(_BESIDE - layout.spacing())
        layout.addWidget(self.saved)
        layout.addWidget(self.who)
        self.tabs.currentChanged.connect(self.page_chosen)
        workspace.saved.connect(self._on_saved)
        workspace.unsaved.connect(self._on_unsaved)
        workspace.lost.connect(lambda _: self._on_unsaved())
        workspace.project_opened.connect(self._on_project)
        self._retranslate()

    def show_page(self, page: int) -> None:
        """Mark that page as the one that is shown."""
        self.tabs.setCurrentIndex(page)

    def show_pace(self, pace: Pace | None) -> None:
        """Say how fast the work goes and what is left of it; nothing until there is enough to tell."""
        self._pace = pace
        self._say_pace()

    def _say_pace(self) -> None:
        pace = self._pace
        parts = []
        if pace is not None and pace.per_minute is not None:
            parts.append(self.tr("{n} decisions a minute").format(n=f"{pace.per_minute:.1f}"))
        if pace is not None and pace.seconds_left is not None:
            hours, minutes = divmod(max(1, round(pace.seconds_left / 60)), 60)
            words = self.tr("{hours} h {minutes} min left") if hours else self.tr("{minutes} min left")
            parts.append(words.format(hours=hours, minutes=minutes))
        self.effort.setText(" · ".join(parts))
        self.effort.setVisible(bool(parts))
        self.effort.setToolTip(
            self.tr(
                "Decisions a minute: over your latest stretches of work, an hour at the most.\n"
                "Time left: the median of the %n article(s) that you completed, times those to do.\n"
                "Time counts while you press, click or move in the article or the rows,"
                " and for 60 seconds after.",
                "",
                0 if pace is None else pace.articles,
            )
        )

    def _on_saved(self, at: datetime | None) -> None:
        self._saved, self._unsaved = at or self._saved, False
        self._say_saved()

    def _on_unsaved(self) -> None:
        """The last step could not be saved; it stands here until one is."""
        self._unsaved = True
        self._say_saved()

    def _on_project(self, _project: object) -> None:
        self._saved, self._unsaved = None, False
        self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.who.setMaximumWidth(event.size().width() // _SHARE)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.tabs.setTabText(0, self.tr("Review"))
        self.tabs.setTabText(1, self.tr("Accuracy"))
        self.tabs.setTabText(2, self.tr("Consistency"))
        self.tabs.setTabText(3, self.tr("Adjudication"))
        self.tabs.setTabText(4, self.tr("Agreement"))
        self._say_pace()
        project = self._workspace.project
        self.dot.setVisible(project is not None)
        self.who.setText("" if project is None else f"{project.name} · {project.reviewer}")
        self._say_saved()

    def _say_saved(self) -> None:
        if self._workspace.project is None:
            self.saved.setText("")
        elif self._unsaved:
            self.saved.setText(self.tr("not saved: the last step"))
        elif self._saved is None:
            self.saved.setText(self.tr("every decision is saved at once"))
        else:
            self.saved.setText(
                self.tr("saved {time}").format(time=self._saved.astimezone().strftime("%H:%M:%S"))
            )
        self.dot.setText("▲" if self._unsaved else "●")
        for label, otherwise in ((self.dot, "good"), (self.saved, "muted")):
            label.setProperty("trouble", self._unsaved)
            label.setProperty(otherwise, not self._unsaved)
            label.style().polish(label)
