"""What the notice says of a project that is lost is true for as long as it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.errors import DamagedError, LostError

if TYPE_CHECKING:
    from gui.window import Window


class Lost(QObject):
    """Takes the ways out away when the trouble is over, and says them anew in another language."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._workspace, self._notice = window.workspace, window.notice
        self._error: LostError | None = None
        self._workspace.lost.connect(self._on_lost)
        self._workspace.saved.connect(self._on_saved)
        self._workspace.project_opened.connect(self._on_project_opened)
        self._workspace.language_changed.connect(self._say_anew)

    def _on_lost(self, error: LostError) -> None:
        self._error = error

    def _on_saved(self, _at: object) -> None:
        """The file is in its place again; what is damaged stays so."""
        if self._error is not None and not isinstance(self._error, DamagedError):
            self._on_project_opened(None)

    def _on_project_opened(self, _project: object) -> None:
        self._error = None
        self._notice.over()

    def _say_anew(self) -> None:
        if self._error is not None and self._notice.stands:
            self._workspace.lost.emit(self._error)
        self._notice.renew()
