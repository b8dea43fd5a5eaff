"""Long reading and writing on a thread of its own, with its own connection to the project.

The window's store stays on the window's thread; the file may be open twice.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.errors import KnownError, unforeseen
from core.jobs import Progress
from core.jobs.project import Project
from gui.aside import Aside

_EVERY = 0.05
"""Seconds between two words about progress: more of them would keep the window busy."""


@dataclass(frozen=True, slots=True)
class Place:
    """A project file, and who opens it."""

    path: Path
    reviewer: str


Job = Callable[[Project, Progress], object]


class ProjectWork(QObject):
    """One job at a time; a new one takes the place of the one under way, which is stopped.

    Signals: `progressed(done, total)` in articles.
    """

    progressed = Signal(int, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._aside = Aside(self)
        self._stop = threading.Event()
        self._busy = False

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
        if self._aside.closed:
            return
        stop = self._stop = threading.Event()
        self._busy = True
        work = partial(job, self._told(stop))
        self._aside.run(work, lambda future: self._on_finished(stop, future, done, failed))

    def stop(self) -> None:
        """Ask what is under way to stop, and hear nothing more of it."""
        self._stop.set()
        self._busy = False

    def close(self) -> None:
        """Stop, and wait until the thread has let go of the project."""
        self.stop()
        self._aside.close(wait=True)

    def finish(self) -> None:
        """Begin nothing new, and answer nobody; what is under way becomes whole before the program ends."""
        self._aside.close(finish=True)

    def _told(self, stop: threading.Event) -> Progress:
        last = 0.0

        def tell(done: int, total: int) -> bool:
            nonlocal last
            heard = not stop.is_set() and not self._aside.closed
            if heard and (done == total or monotonic() - last >= _EVERY):
                last = monotonic()
                self.progressed.emit(done, total)
            return not stop.is_set()

        return tell

    def _on_finished(
        self,
        stop: threading.Event,
        future: Future[object],
        done: Callable[[Any], object],
        failed: Callable[[KnownError], object],
    ) -> None:
        if stop.is_set():
            return
        self._busy = False
        try:
            found = future.result()
        except KnownError as error:
            failed(error)
        except Exception:
            failed(unforeseen())
            raise
        else:
            done(found)


def until(stopped: threading.Event, progress: Progress) -> Progress:
    """The same, asked to stop once that is set: unlike after `stop`, what comes of it is still heard."""
    return lambda done, total: progress(done, total) and not stopped.is_set()


def _run(place: Place, job: Job, progress: Progress) -> object:
    with Project.open(place.path, place.reviewer) as project:
        return job(project, progress)
