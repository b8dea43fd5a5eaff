"""Effort, bias control and the random sample: what is measured quietly, and the questions about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.errors import KnownError
from core.jobs.bias import Shares, set_shares, shares_of
from core.jobs.random_sample import draw_sample, largest_sample, random_sample
from gui.bias import BiasDialog
from gui.effort import Effort
from gui.haste import Haste
from gui.random_sample import RandomSampleDialog
from gui.sentences import sentence
from gui.waiting import waiting

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.window import Window

_MANY = 20_000
"""Drawing from so many articles takes about a tenth of a second."""


class Honesty(QObject):
    """What one window knows of its reviewer's work."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        page = window.review
        self.effort = Effort(window.workspace, (page.view, page.rows, page.inspector, page.gate))
        self.haste = Haste(window.workspace)
        self.effort.paced.connect(window.header.show_pace)
        page.queue.ordering.sample_asked.connect(self.ask_sample)

    def deeds(self) -> dict[str, Callable[[], object]]:
        """What its actions do."""
        return {"bias": self.ask_shares, "random_sample": self.ask_sample}

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

    def ask_sample(self) -> None:
        """How many articles to draw at random, or to add to those drawn."""
        workspace = self._window.workspace
        if workspace.project is None:
            return
        articles = largest_sample(workspace.project)
        if not articles:
            workspace.told.emit(self.tr("There are no articles to draw from yet."))
            return
        sample = random_sample(workspace.project)
        RandomSampleDialog(sample, articles, self._draw, self._window).open()

    def _draw(self, size: int, seed: int) -> None:
        workspace = self._window.workspace
        if workspace.project is None:
            return
        try:
            with waiting(largest_sample(workspace.project), _MANY):
                drawn = draw_sample(workspace.project, size, seed)
        except KnownError as error:
            workspace.failed.emit(sentence(error))
            return
        if not drawn:
            workspace.told.emit(self.tr("The random sample is as it was."))
            return
        self._window.review.queue.reload()
        workspace.queue_changed.emit()
        workspace.told.emit(self.tr("%n article(s) drawn at random.", "", drawn))
