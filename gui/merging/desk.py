"""What the window does to merge: asks for the file, writes nothing meanwhile, opens the project anew."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.errors import KnownError
from core.jobs.merging import Merge, check_merge
from gui import questions
from gui.i18n import listed
from gui.meeting import MeetingDesk
from gui.merging.dialog import MergeDialog
from gui.project_work import Place, ProjectWork
from gui.sentences import sentence

if TYPE_CHECKING:
    from gui.window import Window


class MergeDesk(QObject):
    """Its action, and the thread behind it, which opens the project for itself."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.work = ProjectWork(self)
        self.meeting = MeetingDesk(window, self.work)

    def deeds(self) -> dict[str, Callable[[], object]]:
        """What its actions do; meeting on a server is another way to the same union."""
        return {"merge": self.ask, **self.meeting.deeds()}

    def ask(self) -> None:
        """Choose the project to merge."""
        if self._window.workspace.project is not None:
            filters = self.tr("Projects (*.metrics);;All files (*)")
            questions.ask_open_file(self._window, self.tr("Merge another project"), filters, self.show)

    def show(self, path: Path) -> None:
        """Say what would come in from that project, and ask whether to merge it."""
        window, project = self._window, self._window.workspace.project
        if project is None:
            return
        try:
            check_merge(project, (path,))
        except KnownError as error:
            window.workspace.failed.emit(sentence(error))
            return
        window.files.leave()  # what is kept of the article at hand is to be there before it begins
        dialog = MergeDialog(self.work, Place(project.path, project.reviewer), path, window)
        dialog.begun.connect(window.background.hold)
        dialog.ended.connect(window.background.release)
        dialog.merged.connect(self._on_merged)
        dialog.open()

    def _on_merged(self, merge: Merge) -> None:
        window, project = self._window, self._window.workspace.project
        if project is None:
            return
        window.files.open_project(project.path)
        came = (
            self.tr("%n article(s)", "", merge.rows["article"].new),
            self.tr("%n decision(s)", "", merge.rows["decision"].new),
        )
        words = self.tr("Merged. From “{name}” came in: {what}.")
        what = listed(came, window.workspace.language)
        window.flows.say_at_last(words.format(name=merge.file.name, what=what))
