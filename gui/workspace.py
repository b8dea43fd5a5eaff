"""The one place through which an operation reaches a Session, and its change reaches the panels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from core.bias import Plant
from core.errors import KnownError
from core.jobs.project import Project
from core.jobs.review import PASSES, Session, propose
from core.model import Metric, Quantity, Span
from core.portions import Portions, whole
from core.sheet import BlockedError, Change, Item, Place, State, Step
from gui.gold_desk import GoldDesk
from gui.long_step import LongStep, Outcome
from gui.sentences import sentence


class Workspace(GoldDesk):
    """Every operation on what is open; it decides nothing itself.

    `long_step` makes the steps of hundreds of decisions and more.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.long_step = LongStep(self)

    def use(self, project: Project | None) -> None:
        """Work on this project from now on; a step that is under way in the one before is given up."""
        self.long_step.stop()
        super().use(project)

    def _decide(self, operation: Callable[[Session, str], Change]) -> Change | None:
        """Run an operation on the current item, then go on to the next undecided one."""
        session, target = self.session, self.current
        if session is None or target is None:
            return None
        return self.act(lambda: operation(session, target), onward=True)

    def accept(self) -> None:
        """Accept the current suggestion, or confirm the current exclusion."""
        self._decide(lambda session, target: session.accept(target))

    def reject(self, cause: str) -> None:
        """The current item is no metric, for that cause."""
        self._decide(lambda session, target: session.reject(target, cause))

    def set_kind(self, kind: str) -> None:
        """Give the selection, or the current item, that kind; a number becomes a metric.

        That answers a suggestion. What was selected, and a number, stays current: its roles come next.
        """
        session, sheet, item = self.session, self.sheet, self.item
        if session is None or sheet is None:
            return
        text = sheet.article.text
        if self.selection is not None and (item is None or not item.span.overlaps(self.selection)):
            span = self.selection
            change = self.act(lambda: session.add(propose(text, span, kind)))
            if change is not None:
                self.set_current(change.targets[0])
        elif item is not None:
            metric = self._with_kind(item, text, kind)
            if metric is not None:
                stays = item.state is not State.SUGGESTED or self.selection is not None
                self.edit(item.target, metric, onward=not stays)

    def _with_kind(self, item: Item, text: str, kind: str) -> Metric | None:
        span = self.selection or item.span
        try:
            proposal = propose(text, span, kind)
        except KnownError as error:
            if item.metric is None:
                self.failed.emit(sentence(error))
                return None
            return replace(item.metric, kind=kind)
        if item.metric is None:
            return proposal
        if span == item.metric.span:
            quantity = replace(item.metric.quantity, direction=proposal.quantity.direction)
            return replace(item.metric, kind=kind, quantity=quantity)
        return replace(proposal, roles=item.metric.roles, doubt=item.metric.doubt)

    def edit(self, target: str, metric: Metric, *, onward: bool = False) -> Change | None:
        """The target's metric is this one from now on."""
        session = self.session
        return None if session is None else self.act(lambda: session.edit(target, metric), onward=onward)

    def set_quantity(self, quantity: Quantity, *, sure: bool) -> None:
        """The current metric states this quantity; where it is sure, that answers a suggestion."""
        item = self.item
        if item is not None and item.metric is not None:
            metric = replace(item.metric, quantity=quantity)
            self.edit(item.target, metric, onward=sure and item.state is State.SUGGESTED)

    def set_span(self, target: str, span: Span) -> None:
        """Move the edges of a metric; its quantity is read again from the new words."""
        sheet = self.sheet
        if sheet is None:
            return
        item = sheet.item(target)
        if item.metric is None or item.metric.span == span:
            return
        try:
            quantity = propose(sheet.article.text, span, item.metric.kind).quantity
        except KnownError as error:
            self.failed.emit(sentence(error))
            return
        self.edit(target, replace(item.metric, span=span, quantity=quantity))

    def move_edge(self, start: int, end: int) -> None:
        """Move the current metric's start and end by so many characters."""
        item, sheet = self.item, self.sheet
        if item is None or item.metric is None or sheet is None:
            return
        span = item.metric.span
        first, last = span.start + start, span.end + end
        if 0 <= first < last <= len(sheet.article.text):
            self.set_span(item.target, Span(first, last))

    def doubt(self, note: str) -> None:
        """Flag the current item as doubtful, with a note; an empty note takes it back."""
        session, item = self.session, self.item
        if session is not None and item is not None:
            self.act(lambda: session.doubt(item.target, note), onward=item.state.undecided and bool(note))

    def follow(self, places: Sequence[Place]) -> None:
        """Do at these places what was decided of one like them, as one step."""
        session = self.session
        if session is not None and places:
            self._decide_all(session.following(places), len(places))

    def affirm(self) -> None:
        """The current item was looked at again, and what was decided of it stands."""
        session, target = self.session, self.current
        if session is not None and target is not None:
            self.act(lambda: session.affirm(target))

    def make(self, span: Span, kind: str) -> None:
        """The current item is a metric of that kind over that span; its value is read from the words."""
        item, sheet = self.item, self.sheet
        if item is None or sheet is None:
            return
        try:
            proposal = propose(sheet.article.text, span, kind)
        except KnownError as error:
            self.failed.emit(sentence(error))
            return
        if item.metric is not None:
            proposal = replace(proposal, roles=item.metric.roles, doubt=item.metric.doubt)
        self.edit(item.target, proposal)

    def accept_rest(self, within: Span | None = None) -> None:
        """Accept every suggestion that is left in that stretch, or in the article."""
        session, sheet = self.session, self.sheet
        if session is None or sheet is None:
            return
        targets = tuple(
            target
            for (start, end, target), state in zip(sheet.listed(), sheet.states(), strict=True)
            if state is State.SUGGESTED and (within is None or (within.start <= start and end <= within.end))
        )
        if targets:
            self._decide_all(session.accepting_all(targets), len(targets))

    def confirm(self, targets: tuple[str, ...]) -> None:
        """Confirm those of the targets that are exclusions without a decision, as one step."""
        session, sheet = self.session, self.sheet
        if session is None or sheet is None:
            return
        asked = set(targets)
        listed = zip(sheet.listed(), sheet.states(), strict=True)
        left = tuple(key[2] for key, state in listed if state is State.EXCLUDED and key[2] in asked)
        if left:
            self._decide_all(session.confirming_all(left), len(left))

    def _decide_all(self, portions: Portions[Change], many: int) -> None:
        """Decide so many in one step, then go on."""
        self.long_step.run(portions, many, PASSES, done=lambda outcome: self.act(outcome, onward=True))

    def complete(self) -> bool:
        """Complete the article; False, with a sentence, while the gate is shut."""
        session = self.session
        return session is not None and session.sheet is not None and self.act(session.complete) is not None

    def put_right(self, plant: Plant) -> Change | None:
        """What was really suggested stands in place of a planted error."""
        session = self.session
        return None if session is None else self.act(lambda: session.put_right(plant))

    def undo(self) -> None:
        """Take back the newest step, wherever it was made."""
        self._travel(Session.undoable, Session.undoing, self.tr("There is nothing left to undo."))

    def redo(self) -> None:
        """Bring back the step that was taken back last."""
        self._travel(Session.redoable, Session.redoing, self.tr("There is nothing to redo."))

    def _travel(
        self,
        wanted: Callable[[Session], Step | None],
        operation: Callable[[Session], Portions[Change | None]],
        nothing: str,
    ) -> None:
        if (elsewhere := self.gold_elsewhere) is not None:
            self.rule(lambda: whole(operation(elsewhere)), nothing)
            return
        session = self.session
        if session is None:
            return
        step = wanted(session)
        before = None if session.sheet is None else session.sheet.article.id

        def arrive(outcome: Outcome) -> None:
            try:
                made = outcome()
            except BlockedError as error:
                self.blocked.emit(error, lambda: self._travel(wanted, operation, nothing))
            except KnownError as error:
                self.refuse(error)
            else:
                self._show_where(before, self.act(lambda: made, nothing))

        self.long_step.run(operation(session), 0 if step is None else step.count, done=arrive)

    def _show_where(self, before: str | None, change: Change | None) -> None:
        """Show what was taken back or brought back, in its article."""
        session = self.session
        if change is None or session is None or session.sheet is None:
            return
        if session.sheet.article.id != before:
            self.current = None
            self.opened.emit(session.sheet)
        known = {target for _, _, target in session.sheet.listed()}
        shown = next((target for target in change.targets if target in known), None)
        if shown is not None:
            self.set_current(shown)
