"""Reading on the window's thread in small portions, then measuring in the helper process."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import KnownError
from core.jobs.agreement import Between, Gathering, between
from core.jobs.project import Project
from gui.background import Background, Task

_PORTION = 0.012
"""Seconds of work before the window gets its turn again."""


class Computing(QObject):
    """One measurement at a time; a new one takes the place of the one under way.

    Signals: `progressed(done, total)` in articles read and pairs measured, `ready(tuple[Between, ...])`,
    `failed(KnownError)`, `broke()` where the helper process has not measured all of them: it says why itself.
    """

    progressed = Signal(int, int)
    ready = Signal(object)
    failed = Signal(object)
    broke = Signal()

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._gathering: Gathering | None = None
        self._reading: Iterator[None] = iter(())
        self._task: Task | None = None
        self._found: dict[int, Between] = {}
        self._read = 0
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._on_turn)

    @property
    def busy(self) -> bool:
        """Whether figures are on their way."""
        return self._gathering is not None

    def start(self, project: Project) -> None:
        """Measure this project anew."""
        self.stop()
        try:
            self._gathering = Gathering(project)
        except KnownError as error:
            self.failed.emit(error)
            return
        self._reading, self._read, self._found = self._gathering.reading(), 0, {}
        self._turn.start()

    def stop(self) -> None:
        """Drop what is under way."""
        self._turn.stop()
        self._gathering, self._reading = None, iter(())
        task, self._task = self._task, None
        if task is not None and not task.cancelled:
            self._background.cancel(task)

    def _on_turn(self) -> None:
        gathering, end = self._gathering, perf_counter() + _PORTION
        if gathering is None:
            return
        try:
            for _ in self._reading:
                self._read += 1
                if perf_counter() >= end:
                    break
            else:
                self._turn.stop()
                self._measure(gathering)
                return
        except KnownError as error:
            self.stop()
            self.failed.emit(error)
            return
        self.progressed.emit(self._read, gathering.total + 1)

    def _measure(self, gathering: Gathering) -> None:
        pairings = gathering.pairings()
        total = gathering.total + len(pairings)

        def take(index: int, measured: Between) -> None:
            self._found[index] = measured
            self.progressed.emit(gathering.total + len(self._found), total)

        self._task = self._background.run(
            between,
            ((each.one, each.other, each.articles) for each in pairings),
            take,
            lambda: self._finish(gathering, len(pairings)),
            total=len(pairings),
        )

    def _finish(self, gathering: Gathering, wanted: int) -> None:
        """Also called when it was stopped: then nothing is wanted any more."""
        if gathering is not self._gathering:
            return
        self._task, self._gathering = None, None
        if len(self._found) < wanted:
            self.broke.emit()
        else:
            self.ready.emit(tuple(self._found[index] for index in sorted(self._found)))
