"""What the window does with releases: its two actions, and the thread behind them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import KnownError
from core.jobs.freezing import terms_of
from core.jobs.project import Project
from core.jobs.releases import Release
from gui.layers import layer_name
from gui.project_work import Place, ProjectWork
from gui.releases.freeze_dialog import FreezeDialog
from gui.releases.list_dialog import ReleasesDialog
from gui.sentences import sentence

if TYPE_CHECKING:
    from gui.window import Window


class ReleaseDesk(QObject):
    """Signals: `frozen(Release)` when the project has one more."""

    frozen = Signal(object)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.work = ProjectWork(self)

    def deeds(self) -> dict[str, Callable[[], object]]:
        """What its actions do."""
        return {"freeze": self.ask_freeze, "releases": self.show_list}

    def ask_freeze(self) -> None:
        """Ask how the gold is to be frozen, and do it."""
        project = self._allowed()
        if project is None:
            return
        dialog = FreezeDialog(
            self.work, Place(project.path, project.reviewer), terms_of(project), self._window
        )
        dialog.name_layer(layer_name(project.gold_layer))
        dialog.frozen.connect(self._on_frozen)
        dialog.open_requested.connect(self._open_article)
        dialog.open()

    def show_list(self) -> None:
        """The releases of the project, what they hold, and what one changed against another."""
        project = self._allowed()
        if project is not None:
            dialog = ReleasesDialog(project, self.work, self._window)
            dialog.freeze_clicked.connect(self.ask_freeze)
            dialog.open()

    def _allowed(self) -> Project | None:
        """The open project, where this reviewer may see every layer of it; else he is told."""
        project = self._window.workspace.project
        if project is None:
            return None
        try:
            project.reviewers.check_sees_all()
        except KnownError as error:
            self._window.workspace.failed.emit(sentence(error))
            return None
        return project

    def _on_frozen(self, release: Release) -> None:
        words = self.tr("{release} is frozen: {folder}")
        self._window.workspace.told.emit(words.format(release=release.title, folder=release.folder))
        self.frozen.emit(release)

    def _open_article(self, article_id: str) -> None:
        self._window.show_page(0)
        self._window.workspace.open_article(article_id)
