"""What the window does with backups: its action, and the ways out where the project is lost."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from core.errors import DamagedError, KnownError, LostError
from core.jobs.backups import Backup, best_of, make_backup, offered, restore_backup
from gui import questions
from gui.aside import Aside
from gui.backups.dialog import BackupsDialog
from gui.backups.keeper import Keeper
from gui.sentences import sentence

if TYPE_CHECKING:
    from gui.window import Window


class BackupDesk(QObject):
    """Backups of what is open, or of what could not be opened."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.keeper = Keeper(window.workspace)
        self.aside = Aside(self)
        self.keeper.failed.connect(window.workspace.failed)
        self.keeper.amiss.connect(self._on_amiss)
        self.keeper.lost.connect(self.offer)
        window.workspace.lost.connect(self._on_lost)

    def deeds(self) -> dict[str, Callable[[], object]]:
        """What its action does."""
        return {"backups": self.show}

    def close(self) -> None:
        """Begin nothing new; a backup that is being made or restored becomes whole."""
        self.keeper.close()
        self.aside.close(finish=True)

    def show(self, path: Path | None = None) -> None:
        """List the backups of that project, or of the open one."""
        project = self._window.workspace.project
        path = path or (None if project is None else project.path)
        if path is not None:
            dialog = BackupsDialog(path, self._window)
            dialog.restore_asked.connect(lambda backup: self._ask_restore(path, backup))
            dialog.make_asked.connect(lambda: self._make(path, dialog))
            dialog.open()

    def _make(self, path: Path, dialog: BackupsDialog) -> None:
        dialog.make.setEnabled(False)
        self.aside.run(partial(make_backup, path), partial(self._on_made, dialog))

    def _on_made(self, dialog: BackupsDialog, found: Future[Backup | None]) -> None:
        if not isValid(dialog):  # closed meanwhile: what was made is listed the next time
            return
        try:
            made = found.result()
        except KnownError as error:
            news = sentence(error)
        else:
            news = self.tr("The newest holds as much: none was made.") if made is None else self.tr("Made.")
        dialog.make.setEnabled(True)
        dialog.renew(news)

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
        self._window.notice.offer(words, ways, trouble=True)

    def _on_lost(self, error: LostError) -> None:
        """The file was taken away under the window: what is open is still whole, unless that is damaged."""
        if isinstance(error, DamagedError):
            self.offer(error)
            return
        ways: dict[str, Callable[[], object]] = {
            self.tr("Save a copy…"): self._ask_copy,
            self.tr("Backups…"): partial(self.show, error.path),
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
                self.save_copy,
            )

    def save_copy(self, path: Path) -> None:
        """Go on in a new file of all that is open."""
        project = self._window.workspace.project
        if project is None:
            return
        try:
            project.store.save_copy(path)
        except LostError as error:
            self.offer(error)
        except KnownError as error:
            self._window.workspace.failed.emit(sentence(error))
        else:
            self._window.files.open_project(path)

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
        self.aside.run(partial(restore_backup, backup, target), partial(self._on_restored, target))

    def _on_restored(self, target: Path, found: Future[bool]) -> None:
        try:
            found.result()
        except KnownError as error:
            self._window.workspace.failed.emit(sentence(error))
            return
        if self._window.files.open_project(target):
            self._window.workspace.told.emit(self.tr("Restored: {path}").format(path=target))
