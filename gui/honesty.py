"""Effort and bias control in the window: what is measured quietly, and the one question about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.errors import KnownError
from core.jobs.bias import Shares, set_shares, shares_of
from gui.bias import BiasDialog
from gui.effort import Effort
from gui.haste import Haste
from gui.sentences import sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.window import Window


class Honesty(QObject):
    """What one window knows of its reviewer's work."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        page = window.review
        self.effort = Effort(window.workspace, (page.view, page.rows, page.inspector, page.gate))
        self.haste = Haste(window.workspace)
        self.effort.paced.connect(window.header.show_pace)

    def deeds(self) -> dict[str, Callable[[], object]]:
        """What its action does."""
        return {"bias": self.ask_shares}

    def ask_shares(self) -> None:
        """What share of the articles comes blind or with planted errors."""
        project = self._window.workspace.project
        if project is not None:
            BiasDialog(shares_of(project), self._set_shares, self._window).open()

    def _set_shares(self, shares: Shares) -> None:
        workspace = self._window.workspace
        if workspace.project is None:
            return
        try:
            set_shares(workspace.project, shares)
        except KnownError as error:
            workspace.failed.emit(sentence(error))
            return
        words = self.tr(
            "From now on {blind} % of the articles come without suggestions, {planted} % with planted errors."
        )
        blind, planted = round(shares.blind * 100), round(shares.planted * 100)
        workspace.told.emit(words.format(blind=blind, planted=planted))
