"""What the window does to check a project: the open one, or where none is, a file that is chosen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui import questions
from gui.project_work import ProjectWork
from gui.soundness.dialog import CheckDialog

if TYPE_CHECKING:
    from gui.window import Window


class SoundnessDesk(QObject):
    """Its action, and the thread behind it, which reads the file for itself."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.work = ProjectWork(self)

    def ask(self) -> None:
        """Check the open project; with none open, one that is chosen."""
        project = self._window.workspace.project
        if project is not None:
            self.show(project.path)
            return
        filters = self.tr("Projects (*.metrics);;All files (*)")
        questions.ask_open_file(self._window, self.tr("Check a project"), filters, self.show)

    def show(self, path: Path) -> None:
        """Check that file, and show what is found."""
        dialog = CheckDialog(self.work, path, self._window)
        dialog.opened.connect(self._window.files.open_project)
        dialog.open()
