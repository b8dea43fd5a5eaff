"""What the window does about several reviewers: their agreement, and adjudication where they differ."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.errors import KnownError
from core.jobs.adjudication import Adjudication
from core.jobs.review import Session
from gui.layers import layer_name
from gui.panels.adjudication import AdjudicationPanel
from gui.panels.agreement import AgreementPanel
from gui.panes import made
from gui.sentences import sentence

if TYPE_CHECKING:
    from gui.window import Window


class Several(QObject):
    """The pages, what undo means while rulings are shown, and the question what is to be gold."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.adjudication = made(lambda: AdjudicationPanel(window.workspace))
        self.agreement = made(lambda: AgreementPanel(window.workspace, window.background))
        self.adjudication.gold_asked.connect(self._ask_gold)
        window.accuracy.gold_asked.connect(self._ask_layer)

    @property
    def pages(self) -> tuple[AdjudicationPanel, AgreementPanel]:
        """The pages, in the order of their tabs."""
        return (self.adjudication, self.agreement)

    def deeds(self) -> dict[str, Callable[[], object]]:
        """What undo and redo do: in adjudication about rulings; undo is about what was filed, too."""
        return {"undo": self._undo, "redo": self._redo}

    @property
    def undoing(self) -> Session | Adjudication | None:
        """Whose steps undo and redo are about on the page that is shown."""
        return self.adjudication.going.work if self._ruling else self._window.workspace.session

    @property
    def _ruling(self) -> bool:
        return self._window.pages.currentWidget() is self.adjudication

    @property
    def filed(self) -> str | None:
        """What undo takes back where it is a filing, in words."""
        accuracy = self._window.accuracy
        measuring = self._window.pages.currentWidget() is accuracy
        return accuracy.explorer.filer.newest if measuring else None

    def _undo(self) -> None:
        if self.filed is not None:
            self._window.accuracy.explorer.filer.take_back()
            return
        (self.adjudication.going if self._ruling else self._window.workspace).undo()

    def _redo(self) -> None:
        (self.adjudication.going if self._ruling else self._window.workspace).redo()

    def _ask_gold(self) -> None:
        words = self.tr(
            "This article is adjudicated. From now on what is adjudicated can be the project's gold:"
            " what figures are measured against, and what is exported and frozen."
        )
        choices: dict[str, Callable[[], object]] = {
            self.tr("Hold it for gold"): self.adjudication.hold_for_gold,
            self.tr("Not yet"): lambda: None,
        }
        self._window.notice.offer(words, choices, again=self._ask_gold)

    def _ask_layer(self, layer: str) -> None:
        words = self.tr(
            "Hold the layer “{layer}” for gold, in place of “{gold}”? It is the gold of the whole project"
            " then: what is exported and frozen, and what figures are measured against, on the command line,"
            " too."
        )
        project = self._window.workspace.project
        if project is None:
            return
        choices: dict[str, Callable[[], object]] = {
            self.tr("Hold it for gold"): lambda: self._hold(layer),
            self.tr("Leave it as it is"): lambda: None,
        }
        words = words.format(layer=layer_name(layer), gold=layer_name(project.gold_layer))
        self._window.notice.offer(words, choices, again=partial(self._ask_layer, layer))

    def _hold(self, layer: str) -> None:
        workspace = self._window.workspace
        if workspace.project is None:
            return
        try:
            workspace.project.set_gold_layer(layer)
        except KnownError as error:
            workspace.failed.emit(sentence(error))
            return
        self._window.accuracy.refresh()
        workspace.told.emit(self.tr("The layer “{layer}” is the gold now.").format(layer=layer_name(layer)))
