"""What the window does to meet others: writes nothing meanwhile, opens the project anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.jobs.syncing import Synced, last_meeting
from gui.meeting.dialog import MeetingDialog
from gui.project_work import Place, ProjectWork

if TYPE_CHECKING:
    from gui.window import Window


class MeetingDesk(QObject):
    """Its action; the thread behind it, shared with merging, opens the project for itself.

    A password that was typed is kept in here, by address, for as long as the window lives, and nowhere else.
    """

    def __init__(self, window: Window, work: ProjectWork) -> None:
        super().__init__(window)
        self._window = window
        self._passwords: dict[str, str] = {}
        self._work = work

    def deeds(self) -> dict[str, Callable[[], object]]:
        """What its action does."""
        return {"sync": self.show}

    def show(self) -> None:
        """Ask where to meet, as it was the last time."""
        window, project = self._window, self._window.workspace.project
        if project is None:
            return
        window.files.leave()  # what is kept of the article at hand is to be there before it begins
        last = last_meeting(project)
        place = Place(project.path, project.reviewer)
        dialog = MeetingDialog(self._work, place, last, self._passwords, window)
        dialog.begun.connect(window.background.hold)
        dialog.ended.connect(window.background.release)
        dialog.came_in.connect(self._on_came_in)
        dialog.met.connect(self._on_met)
        dialog.open()

    def _on_came_in(self) -> None:
        project = self._window.workspace.project
        if project is not None:
            self._window.files.open_project(project.path)

    def _on_met(self, found: Synced) -> None:
        pulled, pushed = found.decisions
        words = self.tr("Synced at {time}. Decisions: {pulled} came in, {pushed} went out.")
        time = f"{found.at.astimezone():%H:%M}"
        self._window.flows.say_at_last(words.format(time=time, pulled=pulled, pushed=pushed))
