"""What the window does with backups: its action, and the ways out where the project is lost."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.errors import DamagedError, KnownError, LostError
from core.jobs.backups import Backup, best_of, offered, rescued, restore_backup
from gui import questions
from gui.backups.copying import Copying
from gui.backups.dialog import BackupsDialog
from gui.backups.keeper import Keeper
from gui.backups.making import Making
from gui.project_work import ProjectWork
from gui.sentences import sentence

if TYPE_CHECKING:
    from gui.window import Window


class BackupDesk(QObject):
    """Backups of what is open, or of what could not be opened."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.keeper = Keeper(window.workspace)
        self.making = Making(window)
        self.restoring = ProjectWork(self)
        self.restoring.progressed.connect(self._say_restoring)
        window.notice.cancelled.connect(self._stop_restoring)
        self.copying = Copying(window)
        self.copying.refused.connect(self._offer_copy)
        self.keeper.failed.connect(window.workspace.failed)
        self.keeper.amiss.connect(self._on_amiss)
        self.keeper.lost.connect(self._on_lost_behind)
        window.workspace.lost.connect(self._on_lost)

    def deeds(self) -> dict[str, Callable[[], object]]:
        """What its action does."""
        return {"backups": self.show, "save_copy": self._ask_copy}

    def close(self) -> None:
        """Begin nothing new; a backup that is being made or restored, and a copy, become whole."""
        self.keeper.close()
        for each in (self.making.work, self.restoring, self.copying.work):
            each.finish()

    def show(self, path: Path | None = None) -> None:
        """List the backups of that project, or of the open one."""
        project = self._window.workspace.project
        path = path or (None if project is None else project.path)
        if path is not None:
            dialog = BackupsDialog(path, self._window)
            dialog.restore_asked.connect(lambda backup: self._ask_restore(path, backup))
            dialog.make_asked.connect(lambda: self.making.make(path, dialog))
            dialog.stop_asked.connect(self.making.stop)
            dialog.open()

    # -- where the project is lost

    def offer(self, error: LostError) -> None:
        """Say what happened, and which backup can stand in for the file, or that it may be repaired."""
        path, backup = error.path, best_of(error.path)
        told, words = offered(path), sentence(error)
        ways: dict[str, Callable[[], object]] = {}
        if backup is not None and told is not None:
            words = f"{words}\n{sentence(told)}"
            ways[self.tr("Restore…")] = partial(self._ask_restore, path, backup)
            ways[self.tr("Backups…")] = partial(self.show, path)
        if path.is_file():
            ways[self.tr("Check and repair…")] = partial(self._window.files.soundness.show, path)
        self._window.notice.offer(words, ways, trouble=True, again=partial(self.offer, error))

    def _on_lost_behind(self, error: LostError) -> None:
        """What lies there was looked at behind the window, and is not what it was."""
        workspace = self._window.workspace
        project = workspace.project
        if project is None or project.path != error.path or isinstance(error, DamagedError):
            self.offer(error)
            return
        if (found := project.store.lost()) is not None:
            workspace.refuse(found)

    def _on_lost(self, error: LostError) -> None:
        """The file was taken away under the window: what is open is still whole, unless that is damaged."""
        project = self._window.workspace.project
        if project is None or isinstance(error, DamagedError):
            self.offer(error)
            return
        self.keeper.rescue(project)
        self._offer_copy(error)

    def leave(self) -> bool:
        """What is open is about to be closed: where its file was taken away, it is kept before.

        Whether that is so: nothing can be written into it then.
        """
        project = self._window.workspace.project
        if project is None or (error := project.store.lost()) is None:
            return False
        if not self.copying.holds(project):
            self.keeper.rescue(project, partial(self.offer, rescued(error.path)))
        return True

    def _offer_copy(self, error: KnownError) -> None:
        ways: dict[str, Callable[[], object]] = {
            self.tr("Save a copy…"): self._ask_copy,
            self.tr("Backups…"): self.show,
        }
        self._window.notice.offer(sentence(error), ways, trouble=True)

    def _on_amiss(self, words: str) -> None:
        ways: dict[str, Callable[[], object]] = {
            self.tr("Backups…"): self.show,
            self.tr("Warn no more"): self._settle,
        }
        self._window.notice.offer(words, ways, trouble=True)

    def _settle(self) -> None:
        """The file is as it should be: what is missing is known."""
        self._window.notice.over()
        project = self._window.workspace.project
        if project is not None:
            self.keeper.settle(project.path)

    def _ask_copy(self) -> None:
        project = self._window.workspace.project
        if project is not None:
            questions.ask_save_file(
                self._window,
                self.tr("Save a copy"),
                f"{project.name}-copy{project.path.suffix}",
                self.tr("Projects (*.metrics)"),
                self.copying.save,
            )

    # -- restoring

    def _ask_restore(self, path: Path, backup: Backup) -> None:
        made = f"{backup.at.astimezone():%Y%m%d-%H%M}"
        questions.ask_save_file(
            self._window,
            self.tr("Restore into a new file"),
            f"{path.stem}-{made}{path.suffix}",
            self.tr("Projects (*.metrics)"),
            lambda target: self.restore(backup, target),
        )

    def restore(self, backup: Backup, target: Path) -> None:
        """Make a new file of the backup, behind the window, and open it."""
        self.restoring.run_alone(
            partial(restore_backup, backup, target),
            partial(self._on_restored, target),
            self._on_not_restored,
        )
        self._say_restoring(0, 0)

    def _say_restoring(self, done: int, total: int) -> None:
        self._window.notice.progress(self.tr("Restoring the backup…"), done, total)

    def _stop_restoring(self) -> None:
        if self.restoring.busy:
            self.restoring.stop()
            self._window.notice.settle()

    def _on_not_restored(self, error: KnownError) -> None:
        self._window.notice.settle()
        self._window.workspace.failed.emit(sentence(error))

    def _on_restored(self, target: Path, _: object) -> None:
        self._window.notice.settle()
        if self._window.files.open_project(target):
            self._window.workspace.told.emit(self.tr("Restored: {path}").format(path=target))
