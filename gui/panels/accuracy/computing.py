"""Measuring off the window's thread: read here in small portions, scored in the helper process."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import KnownError
from core.jobs.evaluate import Evaluation, Pair, evaluate, pair_of, settings_of, warnings_of
from core.jobs.project import Annotated, Project
from gui.background import Background, Task

_PORTION = 0.012
"""Seconds of reading before the window gets its turn again."""


class Lack(Enum):
    """What is missing before anything can be measured."""

    PROJECT = "project"
    GOLD = "gold"
    RUN = "run"


class Computing(QObject):
    """One measurement at a time; a new one takes the place of the one under way.

    Signals: `progressed(done, total)` in articles, (0, 0) while scoring; `ready(Evaluation)`;
    `lacking(Lack)` where there is nothing to measure; `failed(KnownError)`.
    """

    progressed = Signal(int, int)
    ready = Signal(object)
    lacking = Signal(object)
    failed = Signal(object)

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._project: Project | None = None
        self._reading: Iterator[Annotated] | None = None
        self._pairs: list[Pair] = []
        self._unread = 0
        self._total = 0
        self._task: Task | None = None
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._read_on)

    @property
    def busy(self) -> bool:
        """Whether figures are on their way."""
        return self._reading is not None or self._task is not None

    def start(self, project: Project | None) -> None:
        """Measure this project anew."""
        self.stop()
        if project is None:
            self.lacking.emit(Lack.PROJECT)
            return
        self._project, self._pairs, self._unread = project, [], 0
        self._total = max(len(project.article_ids()), 1)
        self._reading = project.annotations(project.gold_layer, completed_only=True)
        self._turn.start()
        self.progressed.emit(0, self._total)

    def stop(self) -> None:
        """Drop what is under way."""
        self._turn.stop()
        self._reading, self._project = None, None
        task, self._task = self._task, None
        if task is not None:
            self._background.cancel(task)

    def _read_on(self) -> None:
        """Read for one turn, then let the window paint."""
        project, reading, end = self._project, self._reading, perf_counter() + _PORTION
        if project is None or reading is None:
            return
        try:
            while perf_counter() < end:
                annotated = next(reading, None)
                if annotated is None:
                    self._score(project)
                    return
                self._keep(pair_of(project, annotated))
        except KnownError as error:
            self.stop()
            self.failed.emit(error)
        self.progressed.emit(len(self._pairs) + self._unread, self._total)

    def _keep(self, pair: Pair | None) -> None:
        if pair is None:
            self._unread += 1
        else:
            self._pairs.append(pair)

    def _score(self, project: Project) -> None:
        """Everything is read: hand it to the helper process, or say what is missing."""
        pairs = tuple(self._pairs)
        self._turn.stop()
        self._project, self._reading, self._pairs = None, None, []
        if not pairs:
            self.lacking.emit(Lack.RUN if self._unread else Lack.GOLD)
            return
        settings = settings_of(project, {pair.article for pair in pairs})
        calls = [(pairs, settings, tuple(warnings_of(settings, self._unread)))]
        self.progressed.emit(0, 0)
        self._task = self._background.run(evaluate, calls, lambda _, found: self._take(found), self._end)

    def _take(self, evaluation: Evaluation) -> None:
        self._task = None
        self.ready.emit(evaluation)

    def _end(self) -> None:
        # what listens to `ready` may have started anew by now; a task that failed has given no result
        if self._task is not None and self._task.done == self._task.total:
            self._task = None
        self.progressed.emit(1, 1)
