"""The one place through which an operation reaches a Session, and its change reaches the panels."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from core.errors import KnownError
from core.jobs.project import Project
from core.jobs.review import Session, Sheet, propose, role_span
from core.model import Metric, Span
from core.sheet import Change, Item, State
from gui.actions import key_caps
from gui.sentences import sentence
from gui.theme import Theme, theme_of


class Workspace(QObject):
    """What is open, what is current, and every operation on it; it decides nothing itself.

    Signals: `project_opened(Project | None)`, `opened(Sheet | None)` for an article,
    `changed(Change)` after every operation, `current_changed(target | None)`, `queue_changed()`,
    `saved(datetime)`, `failed(str)` and `told(str)` with a sentence in the reviewer's language,
    `language_changed()`, `theme_changed()`.
    """

    project_opened = Signal(object)
    opened = Signal(object)
    changed = Signal(object)
    current_changed = Signal(object)
    queue_changed = Signal()
    saved = Signal(object)
    failed = Signal(str)
    told = Signal(str)
    language_changed = Signal()
    theme_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project: Project | None = None
        self.session: Session | None = None
        self.current: str | None = None
        self.selection: Span | None = None
        self.theme: Theme = theme_of(dark=False)
        self.language = "zh"
        self.keys: Mapping[str, str] = key_caps()

    # -- what is open

    @property
    def sheet(self) -> Sheet | None:
        """The open article's sheet."""
        return None if self.session is None else self.session.sheet

    @property
    def item(self) -> Item | None:
        """The current item."""
        sheet = self.sheet
        if sheet is None or self.current is None:
            return None
        try:
            return sheet.item(self.current)
        except KeyError:
            return None

    def use(self, project: Project | None) -> None:
        """Work on this project from now on; the one before is closed."""
        if self.project is not None:
            try:
                self.project.close()
            except KnownError as error:
                self.failed.emit(sentence(error))
        self.project = project
        self.session = None if project is None else project.session()
        self.current = None
        self.project_opened.emit(project)
        self.opened.emit(None)
        self.queue_changed.emit()

    def open_article(self, article_id: str) -> None:
        """Show that article, at its first undecided item."""
        if self.session is None:
            return
        try:
            sheet = self.session.open(article_id)
        except KnownError as error:
            self.failed.emit(sentence(error))
            return
        self.current = None
        self.opened.emit(sheet)
        self.set_current(sheet.next_undecided(None))

    def reload(self) -> None:
        """Read the open article again, after an extraction has added suggestions."""
        if self.session is not None and self.sheet is not None:
            target = self.current
            sheet = self.session.open(self.sheet.article.id)
            self.opened.emit(sheet)
            self.current = None
            known = {item.target for item in sheet.items()}
            self.set_current(target if target in known else sheet.next_undecided(None))

    def set_current(self, target: str | None) -> None:
        """Make that item the current one."""
        if target != self.current:
            self.current = target
            self.current_changed.emit(target)

    def select(self, span: Span | None) -> None:
        """Remember the article view's selection: kind and role keys act on it."""
        self.selection = span

    def step(self, *, backwards: bool = False) -> None:
        """Go to the next or previous undecided item, round the article."""
        if self.sheet is not None:
            self.set_current(self.sheet.next_undecided(self.current, backwards=backwards))

    # -- operations

    def act(self, operation: Callable[[], Change | None], nothing: str = "") -> Change | None:
        """Run one Session operation; announce its change once, or say why there is `nothing` or a refusal."""
        try:
            change = operation()
        except KnownError as error:
            self.failed.emit(sentence(error))
            return None
        if change is None:
            if nothing:
                self.told.emit(nothing)
            return None
        if change.step or change.targets:
            self.changed.emit(change)
            self.queue_changed.emit()
        if change.step:
            self.saved.emit(change.at)
        return change

    def _decide(self, operation: Callable[[Session, str], Change]) -> Change | None:
        """Run an operation on the current item, then go on to the next undecided one."""
        session, target = self.session, self.current
        if session is None or target is None:
            return None
        change = self.act(lambda: operation(session, target))
        if change is not None:
            self.step()
        return change

    def accept(self) -> None:
        """Accept the current suggestion, or confirm the current exclusion."""
        self._decide(lambda session, target: session.accept(target))

    def reject(self, cause: str) -> None:
        """The current item is no metric, for that cause."""
        self._decide(lambda session, target: session.reject(target, cause))

    def set_kind(self, kind: str) -> None:
        """Give the selection, or the current item, that kind; a number becomes a metric."""
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
                self.edit(item.target, metric)

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

    def edit(self, target: str, metric: Metric) -> Change | None:
        """The target's metric is this one from now on."""
        session = self.session
        return None if session is None else self.act(lambda: session.edit(target, metric))

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

    def set_role(self, role: str, span: Span | None) -> None:
        """Link a span to the current metric under that role, or clear it."""
        item, sheet = self.item, self.sheet
        if item is None or item.metric is None or sheet is None:
            return
        try:
            words = None if span is None else role_span(sheet.article.text, span)
        except KnownError as error:
            self.failed.emit(sentence(error))
            return
        self.edit(item.target, item.metric.with_role(role, words))

    def doubt(self, note: str) -> None:
        """Flag the current item as doubtful, with a note; an empty note takes it back."""
        session, target = self.session, self.current
        if session is not None and target is not None:
            self.act(lambda: session.doubt(target, note))

    def accept_rest(self, within: Span | None = None) -> None:
        """Accept every suggestion that is left in that stretch, or in the article."""
        session, sheet = self.session, self.sheet
        if session is None or sheet is None:
            return
        targets = tuple(
            item.target
            for item in sheet.items()
            if item.state is State.SUGGESTED and (within is None or within.covers(item.span))
        )
        if targets and self.act(lambda: session.accept_all(targets)) is not None:
            self.step()

    def confirm(self, targets: tuple[str, ...]) -> None:
        """Confirm those of the targets that are exclusions without a decision, as one step."""
        session, sheet = self.session, self.sheet
        if session is None or sheet is None:
            return
        waiting = tuple(
            i.target for i in sheet.items() if i.state is State.EXCLUDED and i.target in set(targets)
        )
        if waiting and self.act(lambda: session.confirm_all(waiting)) is not None:
            self.step()

    def complete(self) -> bool:
        """Complete the article; False, with a sentence, while the gate is shut."""
        session = self.session
        return session is not None and session.sheet is not None and self.act(session.complete) is not None

    def undo(self) -> None:
        """Take back the newest step, wherever it was made."""
        self._travel(lambda session: session.undo(), self.tr("There is nothing left to undo."))

    def redo(self) -> None:
        """Bring back the step that was taken back last."""
        self._travel(lambda session: session.redo(), self.tr("There is nothing to redo."))

    def _travel(self, operation: Callable[[Session], Change | None], nothing: str) -> None:
        session = self.session
        if session is None:
            return
        before = None if session.sheet is None else session.sheet.article.id
        change = self.act(lambda: operation(session), nothing)
        if change is None or session.sheet is None:
            return
        if session.sheet.article.id != before:
            self.current = None
            self.opened.emit(session.sheet)
        known = {item.target for item in session.sheet.items()}
        shown = next((target for target in change.targets if target in known), None)
        if shown is not None:
            self.set_current(shown)
