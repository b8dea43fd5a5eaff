"""What the review keys do, one method for each action that is more than a single workspace call."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QPoint
from PySide6.QtWidgets import QApplication

from core.jobs.review import lowest_rung, rungs, value_in
from core.model import Span
from core.sheet import State
from gui.paint import key_sign
from gui.panels.causes import CausesPopup
from gui.review_page import ReviewPage
from gui.workspace import Workspace


class Editing(QObject):
    """Turns review actions into workspace operations, from selection, caret and current item."""

    def __init__(self, workspace: Workspace, page: ReviewPage) -> None:
        super().__init__(page)
        self._workspace, self._page = workspace, page
        self._shrunk: list[Span] = []
        self._since_rest = QElapsedTimer()
        self.causes = CausesPopup(workspace, page)
        self.causes.chosen.connect(workspace.reject)

    def deeds(self) -> dict[str, Callable[[], object]]:
        """What the actions of the review menu do."""
        workspace = self._workspace
        return {
            "next": workspace.step,
            "previous": lambda: workspace.step(backwards=True),
            "accept": workspace.accept,
            "accept_rest": self.accept_rest,
            "reject": self.reject,
            "back": workspace.back,
            "share": workspace.share_role,
            "value": self._page.inspector.edit_value,
            "doubt": self._page.inspector.edit_doubt,
            "confirm": self.confirm,
            "start_left": lambda: workspace.move_edge(-1, 0),
            "start_right": lambda: workspace.move_edge(1, 0),
            "end_left": lambda: workspace.move_edge(0, -1),
            "end_right": lambda: workspace.move_edge(0, 1),
            "start_out": lambda: self.edge_rung(start=True, outwards=True),
            "start_in": lambda: self.edge_rung(start=True, outwards=False),
            "end_in": lambda: self.edge_rung(start=False, outwards=False),
            "end_out": lambda: self.edge_rung(start=False, outwards=True),
            "grow": self.grow,
            "shrink": self.shrink,
        }

    def reject(self) -> None:
        """Ask for the cause beside the item; one's own addition goes without."""
        item = self._workspace.item
        if item is None:
            return
        if item.state is State.ADDED:
            self._workspace.reject("")
        else:
            self.causes.popup_at(self._page.caret_point())

    def ask_cause(self, point: QPoint) -> None:
        """Ask for the cause at that place of the screen: the item is shown elsewhere than in the article."""
        self.causes.popup_at(point)

    def _key(self, name: str) -> str:
        return key_sign(self._workspace.keys.get(name, ""))

    def set_role(self, role: str, shared: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot
        """The selection becomes that role of the current metric; shared, of its whole sentence."""
        item, span = self._workspace.item, self._workspace.selection
        if item is None or item.metric is None:
            words = self.tr("Choose a metric first: a click on its box, or {key}.")
            self._workspace.failed.emit(words.format(key=self._key("next")))
        elif span is None:
            self._workspace.failed.emit(
                self.tr("Select the words in the article first, then press the key of the role.")
            )
        elif shared:
            self._workspace.share_role(role, span)
        else:
            self._workspace.set_role(role, span)
            self._page.view.select(None)

    def accept_rest(self) -> None:
        """Accept what is left in the current paragraph; at once again, or where nothing is, in the article.

        Only at once: whoever reads on and presses again means the paragraph just read.
        """
        sheet, item = self._workspace.sheet, self._workspace.item
        if sheet is None:
            return
        within = None
        again = (
            self._since_rest.isValid() and self._since_rest.elapsed() < 2 * QApplication.doubleClickInterval()
        )
        self._since_rest.start()
        if item is not None and not again:
            text = sheet.article.text
            start = text.rfind("\n", 0, item.span.start) + 1
            end = text.find("\n", item.span.start)
            paragraph = Span(start, len(text) if end < 0 else end)
            waiting = (i for i in sheet.items_in(paragraph) if i.state is State.SUGGESTED)
            within = paragraph if any(waiting) else None
        self._workspace.accept_rest(within)

    def confirm(self) -> None:
        """Confirm the exclusions that have been on screen, and say what has not been."""
        left = self._page.confirm_seen()
        if left:
            self._workspace.failed.emit(
                self.tr(
                    "%n exclusion(s) have not been on screen yet: scroll to them, then press {key} again.",
                    "",
                    left,
                ).format(key=self._key("confirm"))
            )

    # -- the ladder

    def _rungs(self, span: Span) -> tuple[Span, ...]:
        sheet = self._workspace.sheet
        return () if sheet is None else rungs(sheet.article.text, span, self._page.pointing.beside(span))

    def grow(self) -> None:
        """Select the next larger unit around the selection, the current item, or the caret."""
        view, item = self._page.view, self._workspace.item
        selected = view.selection()
        sheet = self._workspace.sheet
        if sheet is None:
            return
        if selected is None:
            caret = min(view.caret(), len(sheet.article.text) - 1)
            near = item is not None and item.span.start <= caret <= item.span.end
            beside = self._page.pointing.beside(Span(caret, caret + 1))
            larger = (
                item.span if item is not None and near else lowest_rung(sheet.article.text, caret, beside)
            )
        else:
            larger = next((rung for rung in self._rungs(selected) if len(rung) > len(selected)), selected)
            self._shrunk.append(selected)
        view.select(larger)
        view.ensure_visible(larger)

    def shrink(self) -> None:
        """Go back to the smaller unit inside the selection: the one it grew from, else the ladder's."""
        view, sheet = self._page.view, self._workspace.sheet
        selected = view.selection()
        if selected is None or sheet is None:
            return
        while self._shrunk:
            smaller = self._shrunk.pop()
            if selected.covers(smaller) and smaller != selected:
                view.select(smaller)
                return
        inside = value_in(sheet.article.text, selected) or selected
        lowest = lowest_rung(sheet.article.text, inside.start, self._page.pointing.beside(inside))
        smaller_ones = [rung for rung in self._rungs(lowest) if selected.covers(rung) and rung != selected]
        if smaller_ones:
            view.select(smaller_ones[-1])

    def edge_rung(self, *, start: bool, outwards: bool) -> None:
        """Move one edge of the current metric to where the next rung of the ladder has it."""
        item = self._workspace.item
        if item is None or item.metric is None:
            return
        span = item.metric.span
        edges = sorted(
            {rung.start if start else rung.end for rung in self._rungs(Span(span.start, span.start + 1))}
            | {rung.start if start else rung.end for rung in self._rungs(span)}
        )
        here = span.start if start else span.end
        left = start == outwards
        beyond = [edge for edge in edges if (edge < here if left else edge > here)]
        if not beyond:
            return
        edge = beyond[-1] if left else beyond[0]
        first, last = (edge, span.end) if start else (span.start, edge)
        if first < last:
            self._workspace.set_span(item.target, Span(first, last))
