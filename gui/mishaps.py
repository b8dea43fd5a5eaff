"""What the reviewer hears of bugs: one sentence each, however often it happens; the window goes on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from core.errors import LostError
from gui.bugs import Bug, Bugs
from gui.i18n import joined, listed
from gui.panes import Gap, holds_focus, put
from gui.sentences import sentence

if TYPE_CHECKING:
    from gui.window import Window

_PATIENCE: Final = 10
"""So often may a panel fail until it is put aside."""


class Mishaps(QObject):
    """Says what happened, and puts a panel aside that fails again and again; it can be tried again.

    A sentence that stands is only counted on. What Qt calls by itself is told once; what the reviewer has
    asked for is answered each time.
    """

    def __init__(self, window: Window, bugs: Bugs) -> None:
        super().__init__(window)
        self._window, self._log = window, bugs.log
        self._said: tuple[str, str] | None = None
        self._words = ""
        self._aside: tuple[QWidget, str] | None = None
        self._failures: Counter[QWidget] = Counter()
        self.gaps: dict[QWidget, Gap] = {}
        review = window.review
        self._panels = [review.queue, review.rows, review.inspector, review.gate, review.guideline]
        self._panels += [window.accuracy, window.consistency, *window.several.pages]
        bugs.happened.connect(self._on_happened)
        bugs.listen()

    def deeds(self) -> dict[str, Callable[[], object]]:
        """What its action does."""
        return {"log": self.show_log}

    def show_log(self) -> None:
        """Say where the log lies."""
        if self._log is None:
            words = self.tr("No log is kept: the folder for it cannot be written.")
            self._window.notice.say(words, trouble=True)
            return
        words = self.tr("The log lies in {path}. It holds places in the program, no text of any article.")
        path, folder = str(self._log), QUrl.fromLocalFile(str(self._log.parent))
        choices: dict[str, Callable[[], object]] = {
            self.tr("Copy its place"): lambda: QGuiApplication.clipboard().setText(path),
            self.tr("Open the folder"): lambda: QDesktopServices.openUrl(folder),
        }
        self._window.notice.offer(words.format(path=path), choices)

    def _on_happened(self, bug: Bug) -> None:
        panel = next((each for each in bug.owners if each in self._panels), None) or self._around(bug)
        if panel in self.gaps:
            return
        if panel is not None:
            self._failures[panel] += 1
            if self._failures[panel] >= _PATIENCE:
                self._put_aside(panel)
                return
        self._tell(bug)

    def _around(self, bug: Bug) -> QWidget | None:
        """The panel that the code belongs to, by its objects' parents."""
        for owner in bug.owners:
            parent: QObject | None = owner
            while parent is not None:
                if isinstance(parent, QWidget) and parent in self._panels:
                    return parent
                parent = parent.parent()
        return None

    def _tell(self, bug: Bug) -> None:
        if isinstance(bug.known, LostError):  # of the file, wherever it was read: there are ways out
            self._window.workspace.refuse(bug.known)
            return
        key = bug.trace.kind, bug.trace.place
        notice = self._window.notice
        stands = self._said == key and notice.isVisible() and notice.label.text() == self._words
        if not stands and bug.count > 1 and not bug.asked:
            return
        language = self._window.workspace.language
        words = self.tr(
            "Something unexpected happened: {what}. What was saved is safe, and the work goes on."
            " The log says more."
        ).format(what=listed((part for part in (bug.trace.kind, bug.trace.place) if part), language))
        if bug.known is not None:
            words = sentence(bug.known)
        if bug.count > 1:
            so_far = self.tr("So far {count} times.").format(count=bug.count)
            words = joined((words, so_far), language)
        self._said, self._words = key, words
        if stands:
            notice.reword(words)
        else:
            show = {self.tr("Show the log"): self.show_log}
            notice.offer(words, show, trouble=True, passing=True, again=partial(self._tell_again, bug))

    def _tell_again(self, bug: Bug) -> None:
        self._said = None  # in another language it is another sentence
        self._tell(replace(bug, asked=True))

    def _put_aside(self, panel: QWidget) -> None:
        gap = Gap(returns=True)
        gap.again.connect(lambda: self._bring_back(panel))
        self.gaps[panel] = gap
        self._swap(panel, gap)
        self._say_put_aside(panel)

    def _swap(self, old: QWidget, new: QWidget) -> None:
        """The focus would go anywhere with what is hidden: it goes where the page has it."""
        held = holds_focus(old)
        put(old, new)
        if held:
            self._window.notice.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_put_aside(self, panel: QWidget) -> None:
        words = self.tr(
            "A panel has failed {count} times and was put aside. The rest goes on; what was saved is safe."
        ).format(count=self._failures[panel])
        choices: dict[str, Callable[[], object]] = {
            self.tr("Try it again"): lambda: self._bring_back(panel),
            self.tr("Show the log"): self.show_log,
        }
        self._aside = panel, words
        again = partial(self._say_put_aside, panel)
        self._window.notice.offer(words, choices, trouble=True, passing=True, again=again)

    def _bring_back(self, panel: QWidget) -> None:
        gap = self.gaps.pop(panel, None)
        if gap is not None:
            self._failures[panel] = 0
            self._swap(gap, panel)
            gap.deleteLater()
            if self._aside == (panel, self._window.notice.label.text()):
                self._window.notice.pass_on()
