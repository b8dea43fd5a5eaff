"""Who decides: shown and changed in the window; the open project is opened again under the new name."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui import questions

if TYPE_CHECKING:
    from gui.window import Window


class Reviewer(QObject):
    """The name under which the decisions of one window are kept, each name with a layer of its own."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window

    def deeds(self) -> dict[str, Callable[[], object]]:
        """What its action does."""
        return {"reviewer": self.ask}

    def ask(self) -> None:
        """Show the name, and take another one."""
        questions.ask_text(
            self._window,
            self.tr("Reviewer"),
            self.tr("Decisions are kept under this name. Another name has decisions of its own:"),
            self._window.reviewer,
            self.become,
        )

    def become(self, name: str) -> None:
        """Decide under that name from now on; where the project cannot be opened so, nothing changes."""
        window, name = self._window, name.strip()
        before, project = window.reviewer, window.workspace.project
        if not name or name == before:
            return
        window.reviewer = name
        if project is not None and not window.files.open_project(project.path):
            window.reviewer = before
            return
        window.settings.reviewer = name
        words = self.tr("Decisions are kept under the name “{name}” from now on.")
        window.workspace.told.emit(words.format(name=name))
