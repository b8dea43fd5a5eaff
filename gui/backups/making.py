"""“Back up now”: made behind the window; the list says how far it is or, once that is closed, the bar."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from core.errors import KnownError
from core.jobs import Progress
from core.jobs.backups import Backup, make_backup, rescuing
from gui.backups.dialog import BackupsDialog
from gui.project_work import ProjectWork
from gui.sentences import sentence

if TYPE_CHECKING:
    from gui.window import Window


class Making(QObject):
    """One backup at a time, of whatever project the list is of."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: BackupsDialog | None = None
        self.work = ProjectWork(self)
        self.work.progressed.connect(self._say)
        window.notice.cancelled.connect(self.stop)

    def make(self, path: Path, dialog: BackupsDialog) -> None:
        """Back that project up, unless the newest backup holds as much."""
        self._dialog = dialog
        self.work.run_alone(self._way(path), self._on_made, self._on_failed)
        self._say(0, 0)

    def _way(self, path: Path) -> Callable[[Progress], Backup | None]:
        """What lies there, or what is open where that was taken away: its log would pass for another's."""
        project = self._window.workspace.project
        store = project.store if project is not None and project.path == path else None
        if store is None or store.lost() is None or store.written_over():
            return partial(make_backup, path)
        keep = rescuing(store)
        return lambda _progress: keep()

    def stop(self) -> None:
        """Make none; those that are there stay."""
        if self.work.busy:
            self.work.stop()
            self._end(self.tr("Stopped: no backup was made."))

    def _say(self, done: int, total: int) -> None:
        if (dialog := self._shown()) is not None:
            dialog.say(done, total)
        else:
            self._window.notice.progress(self.tr("Making a backup…"), done, total)

    def _shown(self) -> BackupsDialog | None:
        dialog = self._dialog
        return dialog if dialog is not None and isValid(dialog) and dialog.isVisible() else None

    def _on_made(self, made: Backup | None) -> None:
        none = self.tr("The newest holds as much: none was made.")
        self._end(none if made is None else self.tr("Made."))

    def _on_failed(self, error: KnownError) -> None:
        self._end(sentence(error), trouble=True)

    def _end(self, news: str, *, trouble: bool = False) -> None:
        if (dialog := self._shown()) is not None:
            dialog.renew(news)
        else:
            self._window.notice.settle()
            if trouble:
                self._window.workspace.failed.emit(news)
