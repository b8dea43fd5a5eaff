"""Filing from the page: the current case goes under a cause, gets a note, and the tally follows."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from core.errors import KnownError
from core.jobs.evaluate import Case
from core.jobs.filing import ErrorCause
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
        cases.model.filed_as = self.filed_as
        bar.filed.connect(self.file)
        bar.noted.connect(self.note)
        bar.left.connect(cases.view.setFocus)

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

    def _put(self, case: Case, cause: ErrorCause | None, note: str) -> bool:
        cabinet = self._listing.cabinet
        try:
            if cabinet is None or not cabinet.file(case, cause, note):
                return False
        except KnownError as error:
            self._workspace.failed.emit(sentence(error))
            return False
        if self._listing.sieve is None:
            self._cases.show_tally(self._listing.tally, None)
            self._cases.view.viewport().update()
            self.show(case)
        else:
            self.moved.emit()
        return True
