"""Filing from the page: the current case goes under a cause, gets a note, and the tally follows.

What was filed last can be taken back, which is one more row. A step made since comes before it.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from core.errors import KnownError
from core.jobs.evaluate import Case
from core.jobs.filing import ErrorCause
from core.model import Action
from core.sheet import Change
from gui.panels.accuracy.case_list import CaseList
from gui.panels.accuracy.causes import cause_name
from gui.panels.accuracy.listing import Listing
from gui.panels.accuracy.mend_bar import MendBar
from gui.sentences import sentence
from gui.workspace import Workspace


class Filer(QObject):
    """Signals: `moved()` where a case has left the sieve that it was shown through."""

    moved = Signal()

    def __init__(self, workspace: Workspace, listing: Listing, cases: CaseList, bar: MendBar) -> None:
        super().__init__(cases)
        self._workspace, self._listing, self._cases, self._bar = workspace, listing, cases, bar
        self.may_mend = False
        self._done: list[tuple[Case, ErrorCause | None, str]] = []
        self._steps: list[int] = []
        cases.model.filed_as = self.filed_as
        bar.filed.connect(self.file)
        bar.noted.connect(self.note)
        bar.left.connect(cases.view.setFocus)
        workspace.changed.connect(self._on_step)
        workspace.ruled.connect(self._on_step)

    def filed_as(self, case: Case) -> str:
        """The name of the cause that a case is filed under; nothing where it is not."""
        cause = None if self._listing.cabinet is None else self._listing.cabinet.cause(case)
        return "" if cause is None else cause_name(cause)

    def show(self, case: Case | None) -> None:
        """Show in the bar where the case is filed."""
        cabinet = self._listing.cabinet
        filing = None if case is None or cabinet is None else cabinet.filing(case)
        self._bar.show_case(case, filing, may_mend=self.may_mend)

    def file(self, cause: ErrorCause | None) -> None:
        """Put the current case under a cause and go on; under the same once more takes it out, like None."""
        case, cabinet = self._cases.current, self._listing.cabinet
        if case is None or cabinet is None:
            return
        out = cause is None or cause is cabinet.cause(case)
        filing = cabinet.filing(case)
        note = "" if out or filing is None else filing.note
        if self._put(case, None if out else cause, note) and not out and self._listing.sieve is None:
            self._cases.step(1)

    def note(self, words: str) -> None:
        """Keep a note; a case that is not filed yet is filed under the last cause."""
        case, cabinet = self._cases.current, self._listing.cabinet
        self._cases.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if case is not None and cabinet is not None:
            self._put(case, cabinet.cause(case) or ErrorCause.OTHER, words)

    # -- taking back

    @property
    def newest(self) -> str | None:
        """What was filed last, in words; None where nothing was, or a step was made since."""
        if not self._done or self._steps[-1]:
            return None
        case, _, _ = self._done[-1]
        return self.filed_as(case) or self.tr("not filed")

    def take_back(self) -> None:
        """The case that was filed last is filed as it was before."""
        what = self.newest
        if what is None:
            return
        case, cause, note = self._done.pop()
        self._steps.pop()
        if self._put(case, cause, note, back=True):
            self._workspace.told.emit(self.tr("Undone: filed under “{cause}”").format(cause=what))

    def forget(self) -> None:
        """Another project: nothing of this one is taken back."""
        self._done, self._steps = [], []

    def _on_step(self, change: Change) -> None:
        """How many steps were made since the last filing; one taken back is none."""
        if self._steps and change.step:
            self._steps[-1] = max(self._steps[-1] + (-1 if change.name is Action.UNDO else 1), 0)

    def _put(self, case: Case, cause: ErrorCause | None, note: str, *, back: bool = False) -> bool:
        cabinet = self._listing.cabinet
        filing = None if cabinet is None else cabinet.filing(case)
        before = None if cabinet is None else cabinet.cause(case)
        try:
            if cabinet is None or not cabinet.file(case, cause, note):
                return False
        except KnownError as error:
            self._workspace.failed.emit(sentence(error))
            return False
        if not back:
            self._done.append((case, before, "" if filing is None else filing.note))
            self._steps.append(0)
        if self._listing.sieve is None:
            self._cases.show_tally(self._listing.tally, None)
            self._cases.view.viewport().update()
            self.show(case)
        else:
            self.moved.emit()
        return True
