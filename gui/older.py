"""A project is made ready behind the window where that takes long: of an older version, or left by a kill."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import KnownError, LostError
from core.jobs import Progress
from core.jobs.older import bring_up, is_older, is_unclosed, look_through
from gui.project_work import ProjectWork
from gui.sentences import sentence

if TYPE_CHECKING:
    from gui.window import Window


class Older(QObject):
    """One file at a time; whatever is opened next takes its place. Signals: `made_ready(Path)`."""

    made_ready = Signal(object)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._path, self._words = Path(), ""
        self.work = ProjectWork(self)
        self.work.progressed.connect(self._say)
        window.notice.cancelled.connect(self.stop)

    def takes(self, path: Path) -> bool:
        """Whether the file is of an older layout, or large with a log beside it: it is made ready then."""
        self.stop()
        try:
            if is_older(path):
                words = self.tr(
                    "“{name}” is of an older version: it is backed up, then brought up to this one…"
                )
                self._make_ready(path, bring_up, words)
            elif is_unclosed(path):
                words = self.tr("“{name}” was not closed: what was saved last is checked, then it is opened…")
                self._make_ready(path, look_through, words)
        except KnownError:  # whoever opens it says why it cannot be
            return False
        return self.work.busy

    def _make_ready(self, path: Path, job: Callable[[Path, Progress], None], words: str) -> None:
        self._path, self._words = path, words.format(name=path.name)
        self.work.run_alone(partial(job, path), self._on_ready, self._on_failed)
        self._say(0, 0)

    def stop(self) -> None:
        """Leave the file as it is, unless it has been brought up already; nothing is opened."""
        if self.work.busy:
            self.work.stop()
            self._window.notice.settle()

    def _say(self, done: int, total: int) -> None:
        self._window.notice.progress(self._words, done, total)

    def _on_ready(self, _: object) -> None:
        self._window.notice.settle()
        self.made_ready.emit(self._path)

    def _on_failed(self, error: KnownError) -> None:
        self._window.notice.settle()
        if isinstance(error, LostError):
            self._window.backups.offer(error)
        else:
            self._window.notice.say(sentence(error), trouble=True)
