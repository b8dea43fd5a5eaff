"""A project that an older program wrote is backed up and brought up behind the window, and opened then."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import KnownError, LostError
from core.jobs.older import bring_up, is_older
from gui.project_work import ProjectWork
from gui.sentences import sentence

if TYPE_CHECKING:
    from gui.window import Window


class Older(QObject):
    """One file at a time; whatever is opened next takes its place. Signals: `brought_up(Path)`."""

    brought_up = Signal(object)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._path = Path()
        self.work = ProjectWork(self)
        self.work.progressed.connect(self._say)
        window.notice.cancelled.connect(self.stop)

    def takes(self, path: Path) -> bool:
        """Whether the file is of an older layout: it is being brought up then."""
        self.stop()
        try:
            older = is_older(path)
        except KnownError:  # whoever opens it says why it cannot be
            return False
        if older:
            self._path = path
            self.work.run_alone(
                lambda progress: bring_up(path, progress), self._on_brought_up, self._on_failed
            )
            self._say(0, 0)
        return older

    def stop(self) -> None:
        """Leave the file as it is, unless it has been brought up already; nothing is opened."""
        if self.work.busy:
            self.work.stop()
            self._window.notice.settle()

    def _say(self, done: int, total: int) -> None:
        words = self.tr("“{name}” is of an older version: it is backed up, then brought up to this one…")
        self._window.notice.progress(words.format(name=self._path.name), done, total)

    def _on_brought_up(self, _: object) -> None:
        self._window.notice.settle()
        self.brought_up.emit(self._path)

    def _on_failed(self, error: KnownError) -> None:
        if isinstance(error, LostError):
            self._window.backups.offer(error)
        else:
            self._window.notice.say(sentence(error), trouble=True)
