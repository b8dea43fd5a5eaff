"""The index of words and values, made behind the window: texts are read into terms in the helper process."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QObject, Signal

from core.errors import KnownError, LostError
from core.jobs.listing import terms_of
from gui.background import Background, Task
from gui.workspace import Workspace

_BATCH: Final = 20


class Indexing(QObject):
    """Goes on where it was stopped. Until all is indexed, the rest is found by looking at the texts.

    Nobody has asked for it: a text over which it hangs is passed over, and a full disk ends it, without a
    word. What is left is tried again with the next project, or when more articles come in.

    Signals: `progressed(percent)`, 100 when all is done.
    """

    progressed = Signal(int)

    def __init__(self, workspace: Workspace, background: Background) -> None:
        super().__init__(background)
        self._workspace, self._background = workspace, background
        self._task: Task | None = None
        self._keys: tuple[int, ...] = ()
        self._found: list[tuple[int, str]] = []
        workspace.project_opened.connect(self._on_project_opened)

    def _on_project_opened(self, _project: object) -> None:
        """What is under way belongs to the project before."""
        self._found = []
        self._stop()
        self.start()

    def start(self, after: int = 0) -> None:
        """Index what waits behind that key, unless that is under way; what comes in meanwhile follows."""
        project = self._workspace.project
        if project is None or self._task is not None:
            return
        self._keys = tuple(key for key in project.listing.waiting() if key > after)
        if self._keys:
            self._task = self._background.run(
                terms_of,
                self._worded(),
                self._take,
                self._end,
                total=len(self._keys),
                on_failed=lambda _index, _failure: None,
                limited=True,
            )

    def _worded(self) -> Iterator[tuple[str, str]]:
        for key in self._keys:
            project = self._workspace.project
            if project is None:
                return
            yield project.listing.worded(key)

    def _take(self, index: int, terms: str) -> None:
        self._found.append((self._keys[index], terms))
        if len(self._found) >= _BATCH:
            self._save()
            if self._task is not None:
                self.progressed.emit(100 * self._task.done // self._task.total)

    def _save(self) -> None:
        project, found = self._workspace.project, self._found
        self._found = []
        if project is not None and found:
            try:
                project.listing.put_terms(found)
            except KnownError as error:
                self._stop()
                self.progressed.emit(100)  # there is nothing more to wait for
                if isinstance(error, LostError):
                    self._workspace.refuse(error)

    def _stop(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            self._background.cancel(task)

    def _end(self) -> None:
        """Keep what was read, and go on with what came in; what could not be read is left as it is."""
        task, self._task = self._task, None
        if task is not None:
            self._save()
            self.progressed.emit(100)
            if not task.cancelled:
                self.start(after=self._keys[-1])
