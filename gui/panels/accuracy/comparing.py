"""Holding the figures against those of another run: read in portions here, drawn on a thread of its own."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from threading import Event
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import KnownError
from core.jobs.compare import Comparison, PastRun, compare, run_pairs, run_settings
from core.jobs.evaluate import Evaluating, Evaluation, Mode, Pair
from core.jobs.project import Project
from core.jobs.releases import Gold
from gui.aside import Aside

_PAUSE = 150
"""Milliseconds in which no other figures must come."""
_PORTION = 0.008
"""Seconds of reading before the window gets its turn again."""


@dataclass(frozen=True, slots=True)
class Compared:
    """A comparison with the figures of the earlier run."""

    comparison: Comparison
    before: Evaluation


class RunComparing(QObject):
    """One comparison at a time. Signals: `ready(Compared)`, `failed(KnownError)`."""

    ready = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked: tuple[Project, PastRun, Evaluation, Mode, Gold | str] | None = None
        self._reading: Iterator[Pair] = iter(())
        self._evaluating = Evaluating()
        self._stop = Event()
        self._aside = Aside(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._turn = QTimer(self, interval=0)
        self._pause.timeout.connect(self._begin)
        self._turn.timeout.connect(self._on_turn)

    @property
    def busy(self) -> bool:
        """Whether a comparison is on its way."""
        return self._asked is not None

    def start(self, project: Project, run: PastRun, now: Evaluation, mode: Mode, gold: Gold | str) -> None:
        """Compare what that run found with these figures, against a release's gold or a layer."""
        self.stop()
        self._asked = project, run, now, mode, gold
        self._pause.start()

    def stop(self) -> None:
        """Drop what is under way; a draw that has begun ends unheard."""
        self._pause.stop()
        self._turn.stop()
        self._stop.set()
        self._asked, self._reading = None, iter(())

    def close(self) -> None:
        """Wait for the thread, which stops at its next draw."""
        self.stop()
        self._aside.close(wait=True)

    def _begin(self) -> None:
        if self._asked is not None:
            project, run, _, _, gold = self._asked
            self._evaluating, self._reading = Evaluating(), run_pairs(project, run.run, gold)
            self._turn.start()

    def _on_turn(self) -> None:
        end = perf_counter() + _PORTION
        try:
            for pair in self._reading:
                self._evaluating.add(pair)
                if perf_counter() >= end:
                    return
        except KnownError as error:
            self._fail(error)
            return
        self._turn.stop()
        if self._asked is not None:
            _, run, now, mode, _ = self._asked
            before = self._evaluating.result(run_settings(run.run))
            self._stop = Event()
            work = partial(_compared, before, now, mode, self._stop)
            self._aside.run(work, partial(self._on_ended, self._stop))

    def _on_ended(self, stop: Event, done: Future[Compared]) -> None:
        if stop.is_set():
            return
        self._asked = None
        try:
            found = done.result()
        except KnownError as error:
            self._fail(error)
        else:
            self.ready.emit(found)

    def _fail(self, error: KnownError) -> None:
        self.stop()
        self.failed.emit(error)


def _compared(before: Evaluation, now: Evaluation, mode: Mode, stop: Event) -> Compared:
    """On the thread: values in, values out."""
    return Compared(compare(before, now, mode, progress=lambda _done, _total: not stop.is_set()), before)
