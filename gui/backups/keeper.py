"""Backups made behind the window: when a project is open, after so many decisions, and at its close."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import KnownError, LostError
from core.jobs.backups import EVERY, look_after, make_backup, rescuing
from core.jobs.noted import note, settle
from core.jobs.project import Project
from core.sheet import Change
from gui.aside import Aside
from gui.sentences import sentence
from gui.workspace import Workspace

_PAUSE_MS: Final = 1_000
"""So long after the last decision it is noted how much is saved: it is no work for the moment of a key."""


class Keeper(QObject):
    """One project at a time, by its path: the file is opened on a thread, for reading alone.

    Signals: `lost(LostError)` where the project is damaged, `amiss(str)` where it is not what was left here,
    `failed(str)` where no backup can be kept, said once for each project.
    """

    lost = Signal(object)
    amiss = Signal(str)
    failed = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._aside = Aside(self)
        self._path: Path | None = None
        self._decisions, self._unsaid, self._changed = 0, True, False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._keep)
        workspace.changed.connect(self._on_changed)
        workspace.ruled.connect(self._on_changed)
        workspace.project_opened.connect(self._on_project_opened)
        workspace.lost.connect(lambda _: self.forget())

    def forget(self) -> None:
        """Nothing more is copied from that place: what lies there is not what is open."""
        self._path, self._changed = None, False
        self._pause.stop()

    def settle(self, path: Path) -> None:
        """Warn no more of what is missing from that project."""
        self._run(partial(settle, path), self._on_kept)

    def rescue(self, project: Project, told: Callable[[], object] = lambda: None) -> None:
        """Keep all that is open: its file was taken away, and with the window it would be gone.

        `told` is called when a backup holds as much.
        """

        def on_kept(found: Future[Any]) -> None:
            if self._is_told_of(found):
                told()

        self.forget()
        if not self._aside.closed and not project.store.written_over():
            self._run(rescuing(project.store), on_kept)

    def close(self) -> None:
        """Begin nothing new; what is under way or waits is done before the program ends."""
        self._aside.close(finish=True)

    def _on_project_opened(self, project: Project | None) -> None:
        self._pause.stop()
        if self._path is not None:
            self._run(partial(_backed_up if self._changed else make_backup, self._path), self._on_kept)
        self._path = None if project is None else project.path
        self._decisions, self._unsaid, self._changed = 0, True, False
        if project is not None:  # after the first paint: the thread takes its turns with the window
            QTimer.singleShot(0, self, partial(self._look_after, project.path))

    def _look_after(self, path: Path) -> None:
        if path == self._path:
            self._run(partial(look_after, path), partial(self._on_looked_after, path))

    def _on_changed(self, change: Change) -> None:
        project = self._workspace.project
        if change.step and project is not None:
            self._path = project.path
            self._decisions += max(1, len(change.targets))
            self._changed = True
            self._pause.start()

    def _keep(self) -> None:
        if self._path is None:
            return
        due = self._decisions >= EVERY
        self._decisions = 0 if due else self._decisions
        self._run(partial(_backed_up if due else note, self._path), self._on_kept)

    def _run(self, work: Callable[[], Any], answer: Callable[[Future[Any]], None]) -> None:
        self._aside.run(work, answer, quiet=True)

    def _on_looked_after(self, path: Path, found: Future[KnownError | None]) -> None:
        if path == self._path and self._is_told_of(found) and (amiss := found.result()) is not None:
            self.amiss.emit(sentence(amiss))

    def _on_kept(self, found: Future[object]) -> None:
        self._is_told_of(found)

    def _is_told_of(self, found: Future[Any]) -> bool:
        """Whether it was done; a refusal is told, a bug is raised."""
        try:
            found.result()
        except LostError as error:
            self.lost.emit(error)
        except KnownError as error:
            if self._unsaid:
                self._unsaid = False
                self.failed.emit(sentence(error))
        else:
            return True
        return False


def _backed_up(path: Path) -> None:
    try:
        note(path)
    finally:
        make_backup(path)
