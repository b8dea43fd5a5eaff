"""Long reading and writing on a thread of its own, with its own connection to the project.

The window's store stays on the window's thread; the file may be open twice.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.errors import KnownError, unforeseen
from core.jobs import Progress
from core.jobs.project import Project

_EVERY = 0.05
"""Seconds between two words about progress: more of them would keep the window busy."""


@dataclass(frozen=True, slots=True)
class Place:
    """A project file, and who opens it."""

    path: Path
    reviewer: str


Job = Callable[[Project, Progress], object]


@dataclass(frozen=True, slots=True)
class _Answer:
    token: int
    done: Callable[[Any], object]
    failed: Callable[[KnownError], object]
    future: Future[object]


class ProjectWork(QObject):
    """One job at a time; a new one takes the place of the one under way, which is stopped.

    Signals: `progressed(done, total)` in articles.
    """

    progressed = Signal(int, int)
    _finished = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="project")
        self._closed = False
        self._stop = threading.Event()
        self._token = 0
        self._busy = False
        self._finished.connect(self._on_finished)

    @property
    def busy(self) -> bool:
        """Whether a job is under way."""
        return self._busy

    def run(
        self,
        place: Place,
        job: Job,
        done: Callable[[Any], object],
        failed: Callable[[KnownError], object],
    ) -> None:
        """Open the project there for the job; its answer, or its refusal, comes on the window's thread.

        A bug is a refusal, too, and goes on to where bugs are told.

        Once closed, nothing is begun: a timer that was still running may ask for it.
        """
        self.run_alone(partial(_run, place, job), done, failed)

    def run_alone(
        self,
        job: Callable[[Progress], object],
        done: Callable[[Any], object],
        failed: Callable[[KnownError], object],
    ) -> None:
        """The same for work that needs no open project, or opens what it needs for itself."""
        self.stop()
        if self._closed:
            return
        self._token += 1
        self._stop = threading.Event()
        self._busy = True
        token = self._token
        future: Future[object] = self._pool.submit(job, self._told(self._stop))
        future.add_done_callback(lambda found: self._finished.emit(_Answer(token, done, failed, found)))

    def stop(self) -> None:
        """Ask what is under way to stop, and hear nothing more of it."""
        self._stop.set()
        self._token += 1
        self._busy = False

    def close(self) -> None:
        """Stop, and wait until the thread has let go of the project."""
        self._closed = True
        self.stop()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _told(self, stop: threading.Event) -> Progress:
        last = 0.0

        def tell(done: int, total: int) -> bool:
            nonlocal last
            if not stop.is_set() and (done == total or monotonic() - last >= _EVERY):
                last = monotonic()
                self.progressed.emit(done, total)
            return not stop.is_set()

        return tell

    def _on_finished(self, answer: _Answer) -> None:
        if answer.token != self._token or answer.future.cancelled():
            return
        self._busy = False
        error = answer.future.exception()
        if error is None:
            answer.done(answer.future.result())
        elif isinstance(error, KnownError):
            answer.failed(error)
        else:
            answer.failed(unforeseen())
            raise error


def _run(place: Place, job: Job, progress: Progress) -> object:
    with Project.open(place.path, place.reviewer) as project:
        return job(project, progress)
