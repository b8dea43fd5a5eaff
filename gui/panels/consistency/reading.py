"""Comparing in small portions on the window's thread, between which the window paints and answers."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import KnownError
from core.jobs.consistency import Consistency
from core.jobs.project import Project

_PORTION = 0.012
"""Seconds of work before the window gets its turn again."""


class Reading(QObject):
    """Reads a project once, then again the articles that were touched.

    Signals: `read()` when everything is up to date, `failed(KnownError)`.
    """

    read = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.consistency: Consistency | None = None
        self._works: deque[Iterator[None]] = deque()
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._on_turn)

    @property
    def busy(self) -> bool:
        """Whether something is not up to date yet."""
        return bool(self._works)

    def start(self, project: Project) -> None:
        """Read all of that project."""
        self.stop()
        self.consistency = Consistency(project)
        self._works.append(self.consistency.reading())
        self._turn.start()

    def touch(self, article_id: str) -> None:
        """Read that article again."""
        if self.consistency is not None:
            self._works.append(self.consistency.refresh(article_id))
            self._turn.start()

    def stop(self) -> None:
        """Forget everything."""
        self._turn.stop()
        self._works.clear()
        self.consistency = None

    def _on_turn(self) -> None:
        end = perf_counter() + _PORTION
        try:
            while self._works and perf_counter() < end:
                for _ in self._works[0]:
                    if perf_counter() >= end:
                        return
                self._works.popleft()
        except KnownError as error:
            self.stop()
            self.failed.emit(error)
            return
        if not self._works:
            self._turn.stop()
            self.read.emit()
