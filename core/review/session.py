"""A reviewer at work: every operation is one step, written at once, and can be taken back without limit."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Protocol
from uuid import uuid4

from core.bias import Plant
from core.model import Action, Metric
from core.portions import Portions, in_one, whole
from core.review import answers, plants, repeating
from core.review.answers import Answer, Answers
from core.review.ledger import Ledger
from core.review.sheet import Sheet
from core.review.writing import Author, deciding, opens, travelling
from core.sheet import ArticleState, BlockedError, Change, Place, Stale, Step


class Wanted(Protocol):
    """Which step is the next to be undone or done again, besides those that cannot be."""

    def __call__(self, layer: str, reviewer: str, *, besides: Collection[str]) -> Step | None: ...


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Session:
    """Review of one article at a time, by one reviewer, in one layer.

    Operations return what they touched, and raise KnownError where they are refused. One that changes
    nothing returns a change without a step. Where another program has decided something in the same
    article and layer meanwhile, the article is read again and the operation tried on what stands now.
    """

    def __init__(
        self, ledger: Ledger, reviewer: str, layer: str, now: Callable[[], datetime] = _utc_now
    ) -> None:
        self._ledger = ledger
        self._author = Author(reviewer, layer, now)
        self.sheet: Sheet | None = None
        self._missed: tuple[str, ...] = ()
        self._forget_missed()
        self._passed: set[str] = set()

    @property
    def reviewer(self) -> str:
        """Who decides."""
        return self._author.reviewer

    @property
    def layer(self) -> str:
        """The layer decided in."""
        return self._author.layer

    def open(self, article_id: str) -> Sheet:
        """Read an article and make it the open one. Raises KnownError where there is no such article."""
        return self._turned_to(Sheet(self._ledger, article_id, self.layer))

    def _turned_to(self, sheet: Sheet) -> Sheet:
        self.sheet = sheet
        self._forget_missed()
        return sheet

    def _forget_missed(self) -> None:
        self._missed, self._missed_article = (), False
        self._by_others: set[str] = set()

    # -- items

    def accept(self, target: str) -> Change:
        """A suggestion stands as it is; an exclusion is confirmed."""
        return self._step(Action.ACCEPT, lambda sheet: answers.accepted(sheet, target))

    def accept_all(self, targets: Iterable[str]) -> Change:
        """Accept those of the targets that still wait, as one step."""
        return whole(self.accepting_all(targets))

    def accepting_all(self, targets: Iterable[str]) -> Portions[Change]:
        """The same in portions; stopped before the last one, nothing was accepted."""
        wanted = tuple(targets)
        return self._stepping(Action.ACCEPT, lambda sheet: answers.accepting_all(sheet, wanted))

    def confirm_all(self, targets: Iterable[str]) -> Change:
        """Confirm those of the targets that are exclusions, as one step."""
        return whole(self.confirming_all(targets))

    def confirming_all(self, targets: Iterable[str]) -> Portions[Change]:
        """The same in portions."""
        wanted = tuple(targets)
        return self._stepping(Action.CONFIRM, lambda sheet: in_one(answers.confirmed_all(sheet, wanted)))

    def reject(self, target: str, cause: str) -> Change:
        """No metric, for that cause; an addition without a cause is taken out."""
        return self._step(Action.REJECT, lambda sheet: answers.rejected(sheet, target, cause))

    def edit(self, target: str, metric: Metric) -> Change:
        """The item's metric is this one from now on, whatever the item was."""
        return self._step(Action.EDIT, lambda sheet: answers.edited(sheet, target, metric))

    def edit_all(self, metrics: Mapping[str, Metric]) -> Change:
        """Each of these targets has that metric from now on, as one step."""
        wanted = dict(metrics)
        return self._step(Action.EDIT, lambda sheet: answers.edited_all(sheet, wanted))

    def add(self, metric: Metric) -> Change:
        """A metric that nobody suggested; its new target is the change's first."""
        target = uuid4().hex
        return self._step(Action.ADD, lambda sheet: answers.added(sheet, target, metric))

    def doubt(self, target: str, note: str) -> Change:
        """Flag an item as doubtful; an empty note clears the doubt."""
        return self._step(Action.DOUBT, lambda sheet: answers.doubted(sheet, target, note))

    def follow(self, places: Iterable[Place]) -> Change:
        """Do at these places what they say, as one step."""
        return whole(self.following(places))

    def following(self, places: Iterable[Place]) -> Portions[Change]:
        """The same in portions."""
        wanted = tuple(places)
        return self._stepping(Action.ACCEPT, lambda sheet: in_one(repeating.followed(sheet, wanted)))

    def affirm(self, target: str) -> Change:
        """Say once more what stands about the target: looked at again, it stands."""
        return self._step(Action.ACCEPT, lambda sheet: repeating.affirmed(sheet, target))

    def rule(self, build: Callable[[Sheet], Answers], *, last: bool) -> Change:
        """What an adjudicator rules, as one step (core.review.ruling).

        With the `last` ruling about an article its gate is open, and the same step completes it.
        """
        return self._step(Action.ACCEPT, lambda sheet: self._closed(sheet, build(sheet), last=last))

    def _closed(self, sheet: Sheet, built: Answers, *, last: bool) -> Answers:
        decisions = self._author.decisions(sheet, "", built)
        if not last or sheet.state.complete or not opens(sheet, decisions):
            return built
        return (*built, Answer(sheet.article.id, Action.COMPLETE))

    # -- the article

    def complete(self) -> Change:
        """The article is done; refused while the gate is shut. The first time, what was held back appears.

        A blind article waits for answers then, like any other; it is done where none is missing.
        """
        sheet = self.sheet
        if sheet is not None and sheet.blind:
            change = self._step(Action.COMPLETE, answers.unveiled, brought=True)
            self._catch_up(sheet)
            if not sheet.gate.open:
                return self._announced(replace(change, article=True))
        change = self._step(Action.COMPLETE, answers.completed)
        if sheet is not None and sheet.held_back is not None and change.step:
            self._catch_up(sheet)
        return self._announced(change)

    def put_right(self, plant: Plant) -> Change:
        """What was really suggested stands in place of a planted error that was taken in."""
        return self._step(Action.EDIT, lambda sheet: plants.put_right(sheet, plant))

    def reopen(self) -> Change:
        """The article is not done after all."""
        return self._switch(Action.REOPEN, lambda state: not state.complete)

    def skip(self, *, on: bool) -> Change:
        """Put the article aside, or take it up again."""
        return self._switch(Action.SKIP if on else Action.UNSKIP, lambda state: state.skipped is on)

    def flag(self, *, on: bool) -> Change:
        """Flag the article, or take the flag off."""
        return self._switch(Action.FLAG if on else Action.UNFLAG, lambda state: state.flagged is on)

    def withdraw(self, *, on: bool) -> Change:
        """Take the article out of the work, or bring it back."""
        return self._switch(Action.WITHDRAW if on else Action.RESTORE, lambda state: state.withdrawn is on)

    def comment(self, text: str) -> Change:
        """A remark on the article; an empty one clears it."""
        return self._step(Action.COMMENT, lambda sheet: answers.commented(sheet, text))

    def retitle(self, title: str) -> Change:
        """Another title; an empty one brings the imported title back."""
        return self._step(Action.RETITLE, lambda sheet: answers.retitled(sheet, title.strip()))

    def _switch(self, action: Action, already: Callable[[ArticleState], bool]) -> Change:
        return self._step(action, lambda sheet: answers.switched(sheet, action, already=already(sheet.state)))

    # -- undo and redo

    def undoable(self) -> Step | None:
        """The step that `undo` would take back; one that cannot be and was passed over is not asked for."""
        return self._ledger.undoable(self.layer, self.reviewer, besides=self._passed)

    def redoable(self) -> Step | None:
        """The step that `redo` would bring back."""
        return self._ledger.redoable(self.layer, self.reviewer, besides=self._passed)

    def undo(self) -> Change | None:
        """Take back the reviewer's newest standing step, wherever it was made; its article is opened.

        Raises BlockedError where something that came later lies in its way: take that out, or `pass_over`
        the step, which is then taken back as soon as it can be.
        """
        return whole(self.undoing())

    def undoing(self) -> Portions[Change | None]:
        """The same in portions."""
        return self._travelling(Action.UNDO, self._ledger.undoable)

    def redo(self) -> Change | None:
        """Bring back the step taken back last, unless something new was decided since.

        Raises BlockedError as `undo` does.
        """
        return whole(self.redoing())

    def redoing(self) -> Portions[Change | None]:
        """The same in portions."""
        return self._travelling(Action.REDO, self._ledger.redoable)

    def pass_over(self, step: str) -> None:
        """Go on to the next one where that step cannot be undone or done again."""
        self._passed.add(step)

    def _travelling(self, name: Action, wanted: Wanted) -> Portions[Change | None]:
        besides: set[str] = set()
        looked: set[str] = set()
        while (step := wanted(self.layer, self.reviewer, besides=besides)) is not None:
            sheet = self.sheet
            if sheet is None or sheet.article.id != step.article_id:
                sheet = Sheet(self._ledger, step.article_id, self.layer)
            try:
                change = yield from travelling(self._ledger, sheet, self._author, name, step)
            except Stale:
                if sheet is self.sheet:
                    self._catch_up(sheet)
                    self._by_others.update(self._missed)
                continue
            except BlockedError:
                if sheet is self.sheet and step.id not in looked:  # others may have cleared the way since
                    looked.add(step.id)
                    self._catch_up(sheet)
                    continue
                if step.id not in self._passed:
                    raise
                besides.add(step.id)
                continue
            # Only now: where it is refused, the article that is shown stays the open one.
            if sheet is not self.sheet:
                self._turned_to(sheet)
            self._passed.discard(step.id)
            return self._announced(change)
        return None

    # -- writing

    def _step(self, name: Action, build: Callable[[Sheet], Answers], *, brought: bool = False) -> Change:
        return whole(self._stepping(name, lambda sheet: in_one(build(sheet)), brought=brought))

    def _stepping(
        self, name: Action, build: Callable[[Sheet], Portions[Answers]], *, brought: bool = False
    ) -> Portions[Change]:
        sheet = self.sheet
        if sheet is None:
            raise RuntimeError("no article is open")
        while True:
            built = yield from build(sheet)
            if not built:
                return self._announced(Change(sheet.article.id, "", name))
            decisions = yield from self._author.deciding(sheet, uuid4().hex, built)
            try:
                change = yield from deciding(self._ledger, sheet, self._author, decisions, brought=brought)
                return self._announced(change)
            except Stale:
                self._catch_up(sheet)
                self._by_others.update(self._missed)

    def _catch_up(self, sheet: Sheet) -> None:
        """Read what others have decided; the next change tells of it, too."""
        state = sheet.state
        self._missed = (*self._missed, *sheet.reload())
        self._missed_article = self._missed_article or sheet.state != state

    def _announced(self, change: Change) -> Change:
        if not (self._missed or self._missed_article):
            return change
        others = tuple(dict.fromkeys(target for target in self._missed if target not in change.targets))
        article, by_others = change.article or self._missed_article, len(self._by_others)
        self._forget_missed()
        return replace(change, targets=(*change.targets, *others), article=article, missed=by_others)
