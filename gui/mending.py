"""Mending gold from the accuracy page: there at once, or in the review and back to the case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from core.jobs.evaluate import Case
from core.jobs.mending import drop_gold, take_prediction
from core.model import Span
from gui.layers import layer_name
from gui.panels.causes import CausesPopup

if TYPE_CHECKING:
    from gui.window import Window

_ACCURACY = 1


class Mending(QObject):
    """Turns what is asked about a case into steps of the workspace, and knows the way back to it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._workspace = window, window.workspace
        self._asked: Case | None = None
        self._away, self._layer = False, ""
        self.causes = CausesPopup(self._workspace, window.accuracy)
        self.causes.chosen.connect(self._on_cause_chosen)
        window.accuracy.mend_requested.connect(self._on_mend_requested)
        window.accuracy.open_requested.connect(self.open)
        window.pages.currentChanged.connect(self._on_page_changed)
        self._workspace.changed.connect(self._offer_back)

    def open(self, article_id: str, span: Span) -> None:
        """Show that place in the review; a button leads back to the case."""
        elsewhere = self._workspace.gold_elsewhere
        self._layer = "" if elsewhere is None else elsewhere.layer
        self._window.show_page(0)
        self._workspace.open_article(article_id)
        self._window.review.show_span(span)
        self._away = True
        self._offer_back()

    def _on_mend_requested(self, name: str, case: Case, point: QPoint) -> None:
        if name == "take":
            self._workspace.mend(case.article, lambda session: take_prediction(session, case))
        elif case.gold is None:
            self._workspace.failed.emit(self.tr("There is no gold here that could be taken out."))
        else:
            self._asked = case
            self.causes.popup_at(point)

    def _on_cause_chosen(self, cause: str) -> None:
        case, self._asked = self._asked, None
        if case is not None:
            self._workspace.mend(case.article, lambda session: drop_gold(session, case, cause))

    # -- the way back

    def _on_page_changed(self, page: int) -> None:
        if page == _ACCURACY and self._away:
            self._away = False
            self._window.notice.pass_on()

    def _offer_back(self, _change: object = None) -> None:
        """With every decision the notice goes: while the case waits, it is said anew."""
        if self._away and self._window.pages.currentIndex() == 0:
            words = self.tr("Mend the gold here; the figures follow.")
            if self._layer:
                words = self.tr(
                    "This is your own layer. The gold that is measured is “{layer}”: T and X mend it beside"
                    " the case."
                ).format(layer=layer_name(self._layer))
            back = {self.tr("Back to the case"): lambda: self._window.show_page(_ACCURACY)}
            self._window.notice.offer(words, back, again=self._offer_back)
