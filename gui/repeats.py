"""Decisions repeated and taken back: all that is like one item, copies elsewhere, the names of undo."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from core.errors import KnownError
from core.jobs.alike import repeatable
from core.jobs.copying import Copying
from core.sheet import BlockedError, Step
from gui.mnemonics import as_written
from gui.paint import key_sign
from gui.panels.alike import AlikePopup
from gui.sentences import sentence
from gui.steps import step_name

if TYPE_CHECKING:
    from gui.window import Window


class Repeats(QObject):
    """What the review does beyond one item; copying looks through a few articles at each turn."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._workspace = window, window.workspace
        self.popup = AlikePopup(self._workspace, window)
        self._copying: Copying | None = None
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._on_turn)
        self._workspace.blocked.connect(self._on_blocked)
        self._workspace.project_opened.connect(lambda _: self._stop())

    def deeds(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"alike": self.ask_alike, "copy_forward": self.copy_forward}

    @property
    def busy(self) -> bool:
        """Whether a decision is being copied."""
        return self._copying is not None

    # -- everything like this one

    def ask_alike(self) -> None:
        """Show what is like the current item, or say why there is nothing to show."""
        workspace, review = self._workspace, self._window.review
        sheet, item = workspace.sheet, workspace.item
        if sheet is None or item is None:
            return
        if not repeatable(sheet, item):
            words = self.tr("Decide this number first; then {key} shows every place like it.")
            workspace.failed.emit(words.format(key=key_sign(workspace.keys.get("alike", ""))))
        elif not self.popup.ask(review.caret_point()):
            quote = " ".join(item.span.quote(sheet.article.text).split())
            workspace.told.emit(
                self.tr("Nothing else in this article is like “{quote}”.").format(quote=quote)
            )

    # -- copies

    def copy_forward(self) -> None:
        """Let the current decision wait wherever its sentence stands in an article to do."""
        project, sheet, item = self._workspace.project, self._workspace.sheet, self._workspace.item
        if project is None or sheet is None or item is None:
            return
        try:
            self._copying = Copying(project, sheet, item.target)
        except KnownError as error:
            self._workspace.failed.emit(sentence(error))
            return
        self._turn.start()

    def _on_turn(self) -> None:
        copying = self._copying
        if copying is None:
            return
        try:
            left = copying.step()
        except KnownError as error:
            self._stop()
            self._workspace.failed.emit(sentence(error))
            return
        if left:
            words = self.tr("Looking for this sentence in the other articles…")
            self._window.notice.progress(words, copying.done, copying.total)
        else:
            self._stop()
            self._tell(copying)

    def _tell(self, copying: Copying) -> None:
        articles = len({each.article for each in copying.copied})
        if not articles:
            self._workspace.told.emit(
                self.tr("This sentence stands in no other article to do, or waits there already.")
            )
            return
        self._workspace.queue_changed.emit()
        words = self.tr("Waits as a suggestion in %n other article(s) now.", "", articles)
        self._window.notice.offer(words, {self.tr("Take it back"): lambda: self._take_back(copying)})

    def _take_back(self, copying: Copying) -> None:
        if self._workspace.project is not copying.project:
            return
        copying.take_back()
        self._workspace.reload()
        self._workspace.queue_changed.emit()

    def _stop(self) -> None:
        self._turn.stop()
        if self._copying is not None:
            self._copying = None
            self._window.notice.settle()

    # -- undo

    def name_undo(self) -> None:
        """Say in the menu what would be undone and done again; it is looked up when the menu opens."""
        steps, actions = self._window.several.undoing, self._window.menus.actions
        undo = None if steps is None else steps.undoable()
        redo = None if steps is None else steps.redoable()
        if (filed := self._window.several.filed) is None:
            actions["undo"].setText(_named(self.tr("Undo"), self.tr("Undo: {what}"), undo))
        else:
            words = self.tr("Undo: filed under “{cause}”").format(cause=filed)
            actions["undo"].setText(as_written(words))
        actions["redo"].setText(_named(self.tr("Redo"), self.tr("Redo: {what}"), redo))

    def _on_blocked(self, error: BlockedError, again: Callable[[], None]) -> None:
        def show() -> None:
            self._window.show_item(error.article_id, error.target)

        def go_on() -> None:
            session = self._workspace.session
            if session is not None:
                session.pass_over(error.step.id)
                again()

        choices: dict[str, Callable[[], object]] = {
            self.tr("Show what is in the way"): show,
            self.tr("Pass over this step"): go_on,
        }
        said_anew = partial(self._on_blocked, error, again)
        self._window.notice.offer(sentence(error), choices, again=said_anew)


def _named(bare: str, named: str, step: Step | None) -> str:
    return bare if step is None else named.format(what=as_written(step_name(step)))
