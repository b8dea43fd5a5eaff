"""Where an adjudicator is: the articles and how far each is, the open one, and the difference in view."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import KnownError
from core.jobs.adjudication import Adjudication, Difference, Docket, Doubled, Outline
from core.model import Metric
from core.sheet import Change
from gui.workspace import Workspace

_PORTION = 0.012
"""Seconds of work before the window gets its turn again."""


class Adjudicating(QObject):
    """Goes through the articles of a project. The project is read in portions on the window's thread.

    Signals: `listed()` when articles were found or one is further, `turned()` when another article or
    difference is in view, `finished(Outline)` when the last of an article is ruled, `refused(KnownError)`
    where there is nothing to adjudicate or this reviewer may not.
    """

    listed = Signal()
    turned = Signal()
    finished = Signal(object)
    refused = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.work: Adjudication | None = None
        self.doubled: tuple[Doubled, ...] = ()
        self.outlines: dict[str, Outline] = {}
        self.docket: Docket | None = None
        self.current: Difference | None = None
        self._at: Doubled | None = None
        self._jobs: list[Iterator[None]] = []
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._on_turn)

    # -- reading

    @property
    def busy(self) -> bool:
        """Whether articles are still being read or taken over."""
        return bool(self._jobs)

    def start(self) -> None:
        """Read the open project; the article that was open stays so, else the first with work is opened."""
        self.stop()
        project = self._workspace.project
        if project is None:
            return
        try:
            self.work = Adjudication(project)
            self.doubled = self.work.articles()
        except KnownError as error:
            self.refused.emit(error)
            return
        self.listed.emit()
        kept = None if self._at is None else self.place_of(self._at.article)
        if kept is not None:
            self.choose(kept)
        self._begin(self._read(self.work))

    def stop(self) -> None:
        """Forget everything but which article was open."""
        self._turn.stop()
        self._jobs.clear()
        self.work, self.doubled, self.outlines = None, (), {}
        self.docket, self.current = None, None

    def forget(self) -> None:
        """Another project is open."""
        self.stop()
        self._at = None

    def _begin(self, job: Iterator[None]) -> None:
        self._jobs.append(job)
        self._turn.start()

    def _read(self, work: Adjudication) -> Iterator[None]:
        for place, doubled in enumerate(self.doubled):
            outline = self.outlines[doubled.article] = work.outline(doubled)
            if self.docket is None and (not outline.done or place == len(self.doubled) - 1):
                self.choose(place if not outline.done else 0)
            yield
        self.listed.emit()

    def _on_turn(self) -> None:
        end = perf_counter() + _PORTION
        try:
            while self._jobs:
                for _ in self._jobs[0]:
                    if perf_counter() >= end:
                        self.listed.emit()
                        return
                self._jobs.pop(0)
        except KnownError as error:
            self._jobs.clear()
            self.refused.emit(error)
        self._turn.stop()
        self.listed.emit()

    # -- going about

    def place_of(self, article: str) -> int | None:
        """Where that article is in the list."""
        return next((at for at, each in enumerate(self.doubled) if each.article == article), None)

    @property
    def place(self) -> int:
        """Where the open article is in the list; -1 where none is open."""
        found = None if self.docket is None else self.place_of(self.docket.article.id)
        return -1 if found is None else found

    def choose(self, place: int) -> None:
        """Open that article at its first difference that waits."""
        if self.work is None or not 0 <= place < len(self.doubled):
            return
        self._at = self.doubled[place]
        self.docket = self.work.open(self._at)
        self.current = next(iter(self.docket.waiting), None)
        self.turned.emit()

    def next_article(self) -> None:
        """Open the next article with something left, round the list; where nothing is, stay."""
        total = len(self.doubled)
        for place in (*range(self.place + 1, total), *range(self.place)):
            outline = self.outlines.get(self.doubled[place].article)
            if outline is None or not outline.done:
                self.choose(place)
                return

    def look(self, by: int) -> None:
        """Bring the next or previous waiting difference into view, without ruling."""
        waiting = () if self.docket is None else self.docket.waiting
        if waiting:
            at = next((i for i, each in enumerate(waiting) if self._is_current(each)), 0)
            self.current = waiting[(at + by) % len(waiting)]
            self.turned.emit()

    def view(self, difference: Difference) -> None:
        """Bring that waiting difference into view."""
        self.current = difference
        self.turned.emit()

    def _is_current(self, difference: Difference) -> bool:
        return self.current is not None and difference.id == self.current.id

    # -- ruling

    def rule(self, taken: Sequence[Metric]) -> None:
        """These metrics are gold in the difference in view; the next one comes into view."""
        work, docket, current = self.work, self.docket, self.current
        if work is not None and docket is not None and current is not None:
            self._act(lambda: work.rule(docket, current, taken))

    def accept_agreed(self) -> None:
        """Take over all on which all agree in the open article."""
        work, docket = self.work, self.docket
        if work is not None and docket is not None:
            self._act(lambda: work.accept_agreed(docket))

    def accept_everywhere(self) -> None:
        """Take over all on which all agree in every article, one step each."""
        if self.work is not None and not self._jobs:
            self._begin(self._accept(self.work))

    def _accept(self, work: Adjudication) -> Iterator[None]:
        here = self.place
        for doubled in self.doubled:
            docket = work.open(doubled)
            if docket.agreed_left or docket.others_left:
                self._workspace.rule(partial(work.accept_agreed, docket))
            self.outlines[doubled.article] = work.outline(doubled)
            yield
        self.choose(max(here, 0))

    def undo(self) -> None:
        """Take back the newest ruling; what it was about comes into view."""
        if self.work is not None:
            self._travel(self.work.undo, self.tr("There is nothing left to undo."))

    def redo(self) -> None:
        """Bring back the ruling taken back last."""
        if self.work is not None:
            self._travel(self.work.redo, self.tr("There is nothing to redo."))

    def _act(self, operation: Callable[[], Change]) -> None:
        after = None if self.current is None else self.current.span.start
        if self._workspace.rule(operation) is None:
            return
        self._reread()
        waiting = () if self.docket is None else self.docket.waiting
        if after is not None and not any(map(self._is_current, waiting)):
            behind = (each for each in waiting if each.span.start >= after)
            self.current = next(behind, next(iter(waiting), None))
        self.turned.emit()
        if self.docket is not None and self.docket.done:
            self.finished.emit(self.outlines[self.docket.article.id])

    def _travel(self, operation: Callable[[], Change | None], nothing: str) -> None:
        work = self.work
        change = self._workspace.rule(operation, nothing)
        place = None if change is None else self.place_of(change.article_id)
        if work is None or change is None or place is None:
            return
        self._at = self.doubled[place]
        self._reread()
        if self.docket is not None:
            found = work.touched(self.docket, change)
            self.current = found or next(iter(self.docket.waiting), None)
        self.turned.emit()

    def _reread(self) -> None:
        if self.work is not None and self._at is not None:
            self.docket = self.work.docket(self._at)
            self.outlines[self._at.article] = self.docket.outline
            self.listed.emit()
