"""What is open and what is current, and the signals that tell every panel of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QObject, Signal

from core.errors import KnownError, LostError, StorageError
from core.jobs.project import Project
from core.jobs.review import Session, Sheet
from core.model import Span
from core.sheet import Change, Item
from gui.actions import default_keys
from gui.keymap import Keymap
from gui.sentences import sentence
from gui.theme import Theme, theme_of
from gui.waiting import LOOKED_AT, waiting

_SECONDS_FOR_THE_LOCK: Final = 1.0
"""The window stands still meanwhile; most programs write for some milliseconds."""


class Desk(QObject):
    """The open project, article and item; `act` runs an operation and announces its change once.

    Signals: `project_opened(Project | None)`, `opened(Sheet | None)` for an article,
    `changed(Change)` after every operation, `current_changed(target | None)`, `queue_changed()`,
    `ruled(Change)` after an operation on the adjudicated layer, which no sheet shows,
    `blocked(BlockedError, again)` where an undo has something in its way, `again` tries the next step,
    `lost(LostError)` where the project's file was taken away while it is open, or is damaged,
    `saved(datetime)`, `unsaved()` where a step could not be, `failed(str)` and `told(str)` with a sentence
    in the reviewer's language,
    `language_changed()`, `theme_changed()`, `keys_changed()`, and `schema_changed()` when other kinds,
    roles or causes are in force: before the project that brings them is announced.
    """

    project_opened = Signal(object)
    opened = Signal(object)
    changed = Signal(object)
    ruled = Signal(object)
    current_changed = Signal(object)
    queue_changed = Signal()
    blocked = Signal(object, object)
    lost = Signal(object)
    saved = Signal(object)
    unsaved = Signal()
    failed = Signal(str)
    told = Signal(str)
    language_changed = Signal()
    theme_changed = Signal()
    keys_changed = Signal()
    schema_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project: Project | None = None
        self.session: Session | None = None
        self.current: str | None = None
        self._left: str | None = None
        self.selection: Span | None = None
        self.theme: Theme = theme_of(dark=False)
        self.language = "zh"
        self.keymap = Keymap(self)
        self.keymap.offer(default_keys())
        self.keymap.changed.connect(self.keys_changed)
        # first of all: who shows the new kinds shows their keys, too
        self.schema_changed.connect(lambda: self.keymap.offer(default_keys()))

    @property
    def keys(self) -> Mapping[str, str]:
        """The first key in force of each action, kind (`kind:id`) and role (`role:id`)."""
        return self.keymap.caps()

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
        if project is not None:
            project.store.wait_for_lock(_SECONDS_FOR_THE_LOCK)
        self.current = None
        if project is not None:  # making keys and chips anew in a closing window ends in a crash of Qt's
            self.schema_changed.emit()
        self.project_opened.emit(project)
        self.opened.emit(None)
        self.queue_changed.emit()

    def open_article(self, article_id: str) -> None:
        """Show that article, at its first undecided item."""
        project, session = self.project, self.session
        if project is None or session is None:
            return
        try:
            with waiting(project.queue_row(article_id).total, LOOKED_AT):
                self._show(session.open(article_id))
        except KnownError as error:
            self.refuse(error)

    def _show(self, sheet: Sheet) -> None:
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
            known = {target for _, _, target in sheet.listed()}
            self.set_current(target if target in known else sheet.next_undecided(None))

    def set_current(self, target: str | None) -> None:
        """Make that item the current one."""
        if target != self.current:
            self._left = self.current or self._left
            self.current = target
            self.current_changed.emit(target)

    def back(self) -> None:
        """Make the item current again that was current before this one, to look at what was decided."""
        sheet = self.sheet
        if sheet is not None and self._left in {target for _, _, target in sheet.listed()}:
            self.set_current(self._left)

    def select(self, span: Span | None) -> None:
        """Remember the article view's selection: kind and role keys act on it."""
        self.selection = span

    def step(self, *, backwards: bool = False) -> None:
        """Go to the next or previous undecided item, round the article."""
        if self.sheet is not None:
            self.set_current(self.sheet.next_undecided(self.current, backwards=backwards))

    # -- announcing

    def refuse(self, error: KnownError) -> None:
        """Say why something was not done; where the project itself is lost, that there are ways out."""
        if isinstance(error, LostError):
            self.lost.emit(error)
        else:
            self.failed.emit(sentence(error))

    def _refuse_step(self, error: KnownError) -> None:
        if isinstance(error, StorageError):
            self.unsaved.emit()
        self.refuse(error)

    def rule(self, operation: Callable[[], Change | None], nothing: str = "") -> Change | None:
        """Run one operation on the adjudicated layer; announce it once, or say why there is `nothing`."""
        try:
            change = operation()
        except KnownError as error:
            self._refuse_step(error)
            return None
        if change is None:
            self.told.emit(nothing)
        elif change.step:
            self.ruled.emit(change)
            self.saved.emit(change.at)
            if change.article:  # gold has one more article to measure by, or one less
                self.queue_changed.emit()
        return change

    def act(
        self, operation: Callable[[], Change | None], nothing: str = "", *, onward: bool = False
    ) -> Change | None:
        """Run one Session operation; announce its change once, or say why there is `nothing` or a refusal.

        `onward`: the next undecided item is current before the change is announced, so that no panel
        shows the item that has just been decided once more.
        """
        try:
            change = operation()
        except KnownError as error:
            self._refuse_step(error)
            return None
        if change is None:
            if nothing:
                self.told.emit(nothing)
            return None
        before = self.current
        if onward and self.sheet is not None:
            self.current = self.sheet.next_undecided(before)
            self._left = before if self.current != before else self._left
        if change.step or change.targets:
            self.changed.emit(change)
            self.queue_changed.emit()
        if self.current != before:
            self.current_changed.emit(self.current)
        if change.step:
            self.saved.emit(change.at)
        return change
