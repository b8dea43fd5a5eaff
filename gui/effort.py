"""Honest effort: how long a reviewer is really at work, seen from his keys and mouse in article and rows."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from core.errors import KnownError
from core.jobs.effort import note_effort, pace
from core.jobs.review import Sheet
from core.model import Action
from core.sheet import Change
from gui.workspace import Workspace

Clock = Callable[[], float]

IDLE_SECONDS = 60.0
_KEPT_EVERY = 60_000
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,  # all that a pane hears of a key that is an action's
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
    }
)
_TRAVEL = {Action.UNDO, Action.REDO}


class Stretch:
    """Active seconds, counted from moments of input: each is good for a minute, and no longer."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._seconds = 0.0
        self._counted = 0.0
        self._last: float | None = None

    def touch(self) -> None:
        """Something was pressed, moved or turned just now."""
        self._count()
        self._last = self._clock()

    def take(self) -> float:
        """The active seconds since they were taken last. Who was active just before still is."""
        self._count()
        taken, self._seconds = self._seconds, 0.0
        return taken

    def _count(self) -> None:
        now = self._clock()
        if self._last is not None:
            self._seconds += max(0.0, min(now, self._last + IDLE_SECONDS) - self._counted)
        self._counted = now


class Effort(QObject):
    """Keeps a row at each change of article, every minute, and when the project is left.

    Signals: `paced(Pace)` when a row was kept or another project is open, None without one.
    """

    paced = Signal(object)

    def __init__(self, workspace: Workspace, panes: Iterable[QWidget], clock: Clock = time.monotonic) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._stretch = Stretch(clock)
        self._article: str | None = None
        self._began: datetime | None = None
        self._decisions = 0
        for pane in panes:
            for widget in (pane, *pane.findChildren(QWidget)):
                widget.installEventFilter(self)
        self._minute = QTimer(self, interval=_KEPT_EVERY)
        self._minute.timeout.connect(self.keep)
        self._minute.start()
        workspace.project_opened.connect(self._on_project_opened)
        workspace.opened.connect(self._on_opened)
        workspace.changed.connect(self._on_changed)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self._touch()
        return False

    def _touch(self) -> None:
        self._began = self._began or datetime.now(UTC)
        self._stretch.touch()

    def keep(self) -> None:
        """Write what was done at the open article since the last time."""
        project, article, began = self._workspace.project, self._article, self._began
        seconds, decisions = self._stretch.take(), self._decisions
        self._began, self._decisions = None, 0
        if project is None or article is None or not (seconds or decisions):
            return
        try:
            at = began or datetime.now(UTC)
            note_effort(project, article, at=at, seconds=seconds, decisions=decisions)
            self.paced.emit(pace(project))
        except KnownError as error:
            self._workspace.refuse(error)

    def _on_project_opened(self) -> None:
        """What was not kept belongs to a project that is closed by now."""
        self._article = None
        self._stretch.take()
        self._began, self._decisions = None, 0
        project = self._workspace.project
        self.paced.emit(None if project is None else pace(project))

    def _on_opened(self, sheet: Sheet | None) -> None:
        article = None if sheet is None else sheet.article.id
        if article != self._article:
            self.keep()
            self._article = article

    def _on_changed(self, change: Change) -> None:
        if change.step:
            self._touch()
            self._decisions += change.name not in _TRAVEL
