"""Three columns: figures, the cases behind the chosen one, and the text of the chosen case."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from core.jobs.evaluate import Case, Evaluation, Mode, Pair
from core.jobs.filing import FilingCabinet
from core.jobs.releases import Gold
from gui.aside import Aside
from gui.background import Background
from gui.panels.accuracy.axis import Intervals
from gui.panels.accuracy.case_keys import CaseKeys
from gui.panels.accuracy.case_list import CaseList
from gui.panels.accuracy.causes import row_name
from gui.panels.accuracy.figures import Figures
from gui.panels.accuracy.filer import Filer
from gui.panels.accuracy.grouping import Grouping
from gui.panels.accuracy.intervals import Sureness
from gui.panels.accuracy.listing import Listing
from gui.panels.accuracy.picks import Pick, Table
from gui.panels.accuracy.reader import CaseReader
from gui.panels.accuracy.runs import Runs
from gui.panels.accuracy.titles import title
from gui.panels.accuracy.words import basis, extractor_name
from gui.theme import Theme
from gui.workspace import Workspace

FIRST = Pick(Table.KINDS, None, "errors")
"""What is chosen before anybody has chosen: every error."""

_DRAFT = "draft"


class Explorer(QSplitter):
    """From a figure to its cases, from a case to the text, and from there to what is done about it.

    Signals: `open_requested(article_id, Span)` for a case that is to be seen in the review,
    `mend_requested(name, Case, QPoint)` to take the prediction into the gold or to drop the gold; a
    question about it belongs at that point. `picture_asked(Picture, how)` for a chart as a file.
    """

    open_requested = Signal(str, object)
    mend_requested = Signal(str, object, QPoint)
    picture_asked = Signal(object, str)

    def __init__(
        self, workspace: Workspace, background: Background, aside: Aside, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        theme = workspace.theme
        self._workspace = workspace
        self._evaluation: Evaluation | None = None
        self._pairs: dict[str, Pair] = {}
        self._mode = Mode.STRICT
        self._intervals: Intervals = {}
        self._gold: Gold | None = None
        self._listing = Listing()
        self.pick = FIRST
        self.figures, self.cases, self.reader = Figures(theme), CaseList(theme), CaseReader(theme)
        self.sureness = Sureness(background, self)
        self.runs = Runs(workspace, aside, self)
        self.grouping = Grouping(theme, aside, self)
        self._listing_on = QTimer(self, interval=0)
        self.filer = Filer(workspace, self._listing, self.cases, self.reader.mending)
        self._keys = CaseKeys(self)
        self._build()
        self._connect()

    def _build(self) -> None:
        for column in (self.figures, self.cases, self.reader):
            self.addWidget(column)
        self.setChildrenCollapsible(False)
        self.setSizes([470, 290, 520])
        for place, share in enumerate((2, 1, 3)):
            self.setStretchFactor(place, share)
        self.setHandleWidth(1)
        self.setFocusProxy(self.figures)
        self.figures.frame(self.runs.section, self.grouping.section, self.runs.versions)

    def _connect(self) -> None:
        keys, mending = self._keys, self.reader.mending
        self.figures.chosen.connect(self.choose)
        self.figures.entered.connect(self.cases.view.setFocus)
        self.figures.picture_asked.connect(self.picture_asked)
        self.cases.current_changed.connect(self._on_case_changed)
        self.cases.opened.connect(self._open)
        self.cases.sifted.connect(self.sift)
        self.cases.picture_asked.connect(self.picture_asked)
        self.reader.open_clicked.connect(self._open_current)
        for grid in self.figures.grids.values():
            keys.watch(grid, walks=False)
        for widget in (self.cases.view, self.reader.view):
            keys.watch(widget, walks=True)
        keys.stepped.connect(self.cases.step)
        keys.opened.connect(self._open_current)
        keys.left.connect(self._on_left)
        keys.mended.connect(self._mend)
        keys.filed.connect(self.filer.file)
        keys.noting.connect(mending.edit_note)
        mending.mend_clicked.connect(self._mend)
        self.filer.moved.connect(self._on_moved)
        for section in (self.runs.section, self.grouping.section):
            section.chosen.connect(self.choose)
            section.entered.connect(self.cases.view.setFocus)
            section.picture_asked.connect(self.picture_asked)
        self.runs.versions.picture_asked.connect(self.picture_asked)
        self.runs.compared.connect(self._on_compared)
        self._listing_on.timeout.connect(self._list_more)
        for grid in (self.runs.section.fates, self.grouping.section.grid):
            keys.watch(grid, walks=False)
        self.sureness.ready.connect(self.show_intervals)
        self._workspace.language_changed.connect(self._retranslate)

    # -- figures

    def show_evaluation(self, evaluation: Evaluation, mode: Mode, gold: Gold | None = None) -> None:
        """Show these figures; the figure that was chosen stays chosen, and so does the place in its list.

        `gold` is the release that they are measured against, if it is one.
        """
        self._gold = gold
        if evaluation is not self._evaluation or mode is not self._mode:
            self._intervals = {}
            self.sureness.start(evaluation, mode)
        self._mode = mode
        project = self._workspace.project
        if self._listing.cabinet is None and project is not None:
            self._listing.cabinet = FilingCabinet(project)
        self._take(evaluation)
        self.runs.show(evaluation, mode, gold)
        self.grouping.show(evaluation, mode)
        self._list()
        self._on_moved()

    def follow(self, evaluation: Evaluation, articles: Collection[str]) -> None:
        """The figures after these articles have changed; intervals stay until those of now are found."""
        self._take(evaluation)
        self.sureness.start(evaluation, self._mode)
        self.runs.follow(evaluation)
        self.grouping.show(evaluation, self._mode)
        if self.pick.table is not Table.CHANGES:  # those follow with the comparison
            self._listing.follow(evaluation, self._mode, self.pick, articles)
        self._on_moved()

    def forget(self) -> None:
        """Another project: what was filed in the one before is none of it."""
        self.sureness.stop()
        self._listing.forget()
        self.filer.forget()
        self.pick = FIRST
        self.runs.forget()
        self.grouping.forget()

    def show_intervals(self, intervals: Intervals) -> None:
        """Say how sure the figures are that are shown."""
        self._intervals = intervals
        self._show_figures()

    def _take(self, evaluation: Evaluation) -> None:
        self._evaluation = evaluation
        self.cases.model.language = self.reader.language = self._workspace.language
        self._pairs = {each.pair.article: each.pair for each in evaluation.articles}
        self._name_sides()
        self._show_figures()

    def _show_figures(self) -> None:
        if self._evaluation is not None:
            language = self._workspace.language
            self.figures.caption = basis(self._evaluation, self._mode)
            self.figures.show_figures(self._evaluation, self._mode, language, self._intervals)

    # -- cases

    @property
    def listing(self) -> bool:
        """Whether cases of the chosen figure are still to come."""
        return not self._listing.complete

    def choose(self, pick: Pick) -> None:
        """Show the cases of a figure, the first of them in its text."""
        self.pick, self._listing.sieve = pick, None
        self._list()
        self._show_cases(0)

    def _list(self) -> None:
        if self.pick.table is Table.CHANGES:
            self._listing.list_changes(self.runs.cases(self.pick.row or ""))
        elif self._evaluation is not None:
            self._listing.list_all(self._evaluation, self._mode, self.pick)

    def _on_compared(self) -> None:
        if self.pick.table is Table.CHANGES:
            self.pick = self.pick if self.runs.found is not None else FIRST
            self._list()
            self._on_moved()

    def _on_moved(self) -> None:
        self._show_cases(max(self.cases.view.currentIndex().row(), 0))

    def sift(self, row: Pick) -> None:
        """Show the cases of one cause alone; the same row again shows all."""
        self._listing.sieve = None if row == self._listing.sieve else row
        self._show_cases(0)

    def _show_cases(self, row: int) -> None:
        if self._evaluation is None:
            return
        listing = self._listing
        self.figures.set_chosen(self.pick)
        for section in (self.runs.section, self.grouping.section):
            section.set_chosen(self.pick)
        texts = {article: pair.text for article, pair in self._pairs.items()}
        role = self.pick.row if self.pick.table is Table.ROLES else None
        words = title(self.pick, self._workspace.language)
        if listing.sieve is not None:
            words = f"{words} · {row_name(listing.sieve.row or '')}"
        self.cases.heading.setText(words)
        self.cases.show_tally(listing.tally, listing.sieve)
        self.cases.show_cases(listing.shown, texts, row=row, role=role)
        self.cases.say_count(complete=listing.complete)
        if not listing.complete:
            self._listing_on.start()

    def _list_more(self) -> None:
        """The cases of a large project come bit by bit, and the window answers in between."""
        listing = self._listing
        cases = listing.go_on()
        if listing.complete:
            self._listing_on.stop()
            self.cases.show_tally(listing.tally, listing.sieve)
        if listing.sieve is None:
            self.cases.add_cases(cases, complete=listing.complete)
        elif listing.complete:
            self._on_moved()

    def _on_case_changed(self, case: Case | None) -> None:
        beside = None
        if case is not None and self.pick.table is Table.CHANGES:
            beside = self.runs.beside(case)
        pair = None if case is None else self._pairs.get(case.article)
        place = self.cases.view.currentIndex().row() + 1, self.cases.model.rowCount()
        self.reader.show_case(case, pair if beside is None else beside.pair, place, beside)
        self.filer.may_mend = self.may_mend
        self.filer.show(case)

    def _on_left(self) -> None:
        apart = {Table.CHANGES: self.runs.section.fates, Table.GROUPS: self.grouping.section.grid}
        (apart.get(self.pick.table) or self.figures.grids[self.pick.table]).setFocus()

    def _open_current(self) -> None:
        if (case := self.cases.current) is not None:
            self._open(case)

    def _open(self, case: Case) -> None:
        metric = case.gold or case.predicted
        if metric is not None:
            self.open_requested.emit(case.article, metric.span)

    # -- mending and filing

    @property
    def may_mend(self) -> bool:
        """Whether the gold can be changed: that of a release cannot."""
        return self._evaluation is not None and self._evaluation.settings.gold == _DRAFT

    def _mend(self, name: str) -> None:
        if not self.may_mend:
            self._workspace.failed.emit(
                self.tr("A release never changes: measure against a layer to mend its gold.")
            )
        elif (case := self.cases.current) is not None:
            self.mend_requested.emit(name, case, self.reader.mending.drop_point())

    # -- words and colours

    def _name_sides(self) -> None:
        if self._evaluation is None:
            return
        sides = (self.tr("Gold"), extractor_name(self._evaluation.settings))
        self.cases.name_sides(*sides)
        self.reader.sides = sides

    def set_theme(self, theme: Theme) -> None:
        """Paint with these colours from now on."""
        sections = self.runs.section, self.runs.versions, self.grouping.section
        for part in (self.figures, self.cases, self.reader, *sections):
            part.set_theme(theme)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        if self._evaluation is not None:
            self.show_evaluation(self._evaluation, self._mode, self._gold)
