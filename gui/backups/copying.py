"""A copy of what is open, where its own file is lost: made behind the window, and gone on in."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import KnownError, LostError
from core.jobs.backups import copying
from core.jobs.project import Project
from gui.project_work import ProjectWork

if TYPE_CHECKING:
    from gui.window import Window


class Copying(QObject):
    """One copy at a time. Nothing is decided meanwhile, so the copy holds all that was shown as saved.

    Signals: `refused(KnownError)` where it cannot be made there, and may be elsewhere.
    """

    refused = Signal(object)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._project: Project | None = None
        self._name, self._lost = "", False
        self.work = ProjectWork(self)
        self.work.progressed.connect(self._say)
        window.notice.cancelled.connect(self.stop)

    def save(self, path: Path) -> None:
        """Make a new file of all that is open, and go on in that where the project's own was taken away."""
        project = self._window.workspace.project
        if project is None:
            return
        self.stop()
        self._window.workspace.long_step.stop()  # its transaction would keep the copy waiting
        self._project, self._name = project, path.name
        self._lost = project.store.lost() is not None
        self.work.run_alone(copying(project.store, path), partial(self._on_saved, path), self._on_failed)
        self._say(0, 0)

    def holds(self, project: Project) -> bool:
        """Whether all of that is in a copy, or will be."""
        return self._project is project

    def stop(self) -> None:
        """Leave nothing under that name; what is open stays open, and that it is lost is said again."""
        if not self.work.busy:
            return
        self.work.stop()
        self._window.notice.settle()
        if self._take_up():
            self._say_where_it_stands()

    def _say(self, done: int, total: int) -> None:
        words = self.tr("Saving a copy as “{name}”; nothing is decided until it is done…")
        self._window.notice.progress(words.format(name=self._name), done, total)

    def _on_saved(self, path: Path, _: object) -> None:
        self._window.notice.settle()
        # where another was opened meanwhile, that stays
        going_on = self._lost and self._project is self._window.workspace.project
        if going_on and not self._go_on_in(path):
            self._take_up()
            return
        self._take_up()
        self._window.workspace.told.emit(self.tr("Copy saved: {path}").format(path=path))

    def _go_on_in(self, path: Path) -> bool:
        """Whether the copy was opened, where the reviewer was."""
        workspace = self._window.workspace
        sheet, current = workspace.sheet, workspace.current
        if sheet is not None:
            self._window.settings.remember_article(path, sheet.article.id)
        if not self._window.files.open_project(path):
            return False
        if sheet is not None:  # the same article, with the same items
            workspace.set_current(current)
        return True

    def _on_failed(self, error: KnownError) -> None:
        self._window.notice.settle()
        if not self._take_up() or isinstance(error, LostError):
            self._window.workspace.refuse(error)
        else:
            self.refused.emit(error)

    def _take_up(self) -> bool:
        """Whether the project is still open."""
        project, self._project = self._project, None
        if project is None or project is not self._window.workspace.project:
            return False
        project.store.take_up()
        return True

    def _say_where_it_stands(self) -> None:
        project = self._window.workspace.project
        if project is not None and (error := project.store.lost()) is not None:
            self._window.workspace.refuse(error)
