"""Three columns: figures, the cases behind the chosen one, and the text of the chosen case."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from core.jobs.evaluate import Case, Evaluation, Mode, Pair
from gui.background import Background
from gui.panels.accuracy.axis import Intervals
from gui.panels.accuracy.case_keys import CaseKeys
from gui.panels.accuracy.case_list import CaseList
from gui.panels.accuracy.figures import Figures
from gui.panels.accuracy.intervals import Sureness
from gui.panels.accuracy.picks import Pick, Table, cases_of
from gui.panels.accuracy.reader import CaseReader
from gui.panels.accuracy.titles import title
from gui.panels.accuracy.words import extractor_name
from gui.theme import Theme
from gui.workspace import Workspace

FIRST = Pick(Table.KINDS, None, "errors")
"""What is chosen before anybody has chosen: every error."""


class Explorer(QSplitter):
    """From a figure to its cases, from a case to the text.

    Signals: `open_requested(article_id, Span)` for a case that is to be seen in the review.
    """

    open_requested = Signal(str, object)

    def __init__(self, workspace: Workspace, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        theme = workspace.theme
        self._workspace = workspace
        self._evaluation: Evaluation | None = None
        self._pairs: dict[str, Pair] = {}
        self._mode = Mode.STRICT
        self._intervals: Intervals = {}
        self.pick = FIRST
        self.figures, self.cases, self.reader = Figures(theme), CaseList(theme), CaseReader(theme)
        self.sureness = Sureness(background, self)
        self._keys = CaseKeys(self)
        self._build()
        self._connect()

    def _build(self) -> None:
        for column in (self.figures, self.cases, self.reader):
            self.addWidget(column)
        self.setChildrenCollapsible(False)
        self.setSizes([480, 350, 450])
        for column, share in enumerate((2, 1, 3)):
            self.setStretchFactor(column, share)
        self.setHandleWidth(1)
        self.setFocusProxy(self.figures)

    def _connect(self) -> None:
        self.figures.chosen.connect(self.choose)
        self.figures.entered.connect(self.cases.view.setFocus)
        self.cases.current_changed.connect(self._on_case_changed)
        self.cases.opened.connect(self._open)
        self.reader.open_clicked.connect(self._open_current)
        for grid in self.figures.grids.values():
            self._keys.watch(grid, walks=False)
        for widget in (self.cases.view, self.reader.view):
            self._keys.watch(widget, walks=True)
        self._keys.stepped.connect(self.cases.step)
        self._keys.opened.connect(self._open_current)
        self._keys.left.connect(self._on_left)
        self.sureness.ready.connect(self.show_intervals)
        self._workspace.language_changed.connect(self._retranslate)

    def show_evaluation(self, evaluation: Evaluation, mode: Mode) -> None:
        """Show these figures; the figure that was chosen stays chosen, and so does the place in its list."""
        if evaluation is not self._evaluation or mode is not self._mode:
            self._intervals = {}
            self.sureness.start(evaluation, mode)
        self._evaluation, self._mode = evaluation, mode
        self.cases.model.language = self.reader.language = self._workspace.language
        self._pairs = {each.pair.article: each.pair for each in evaluation.articles}
        self._name_sides()
        self._show_figures()
        self._show_cases(max(self.cases.view.currentIndex().row(), 0))

    def show_intervals(self, intervals: Intervals) -> None:
        """Say how sure the figures are that are shown."""
        self._intervals = intervals
        self._show_figures()

    def _show_figures(self) -> None:
        if self._evaluation is not None:
            language = self._workspace.language
            self.figures.show_figures(self._evaluation, self._mode, language, self._intervals)

    def choose(self, pick: Pick) -> None:
        """Show the cases of a figure, the first of them in its text."""
        self.pick = pick
        self._show_cases(0)

    def _show_cases(self, row: int) -> None:
        if self._evaluation is None:
            return
        self.figures.set_chosen(self.pick)
        texts = {article: pair.text for article, pair in self._pairs.items()}
        role = self.pick.row if self.pick.table is Table.ROLES else None
        self.cases.heading.setText(title(self.pick, self._workspace.language))
        cases = cases_of(self._evaluation, self._mode, self.pick)
        self.cases.show_cases(cases, texts, row=row, role=role)

    def _on_case_changed(self, case: Case | None) -> None:
        pair = None if case is None else self._pairs.get(case.article)
        row = self.cases.view.currentIndex().row()
        self.reader.show_case(case, pair, (row + 1, self.cases.model.rowCount()))

    def _on_left(self) -> None:
        self.figures.grids[self.pick.table].setFocus()

    def _open_current(self) -> None:
        if (case := self.cases.current) is not None:
            self._open(case)

    def _open(self, case: Case) -> None:
        metric = case.gold or case.predicted
        if metric is not None:
            self.open_requested.emit(case.article, metric.span)

    # -- words and colours

    def _name_sides(self) -> None:
        if self._evaluation is None:
            return
        sides = (self.tr("Gold"), extractor_name(self._evaluation.settings))
        self.cases.name_sides(*sides)
        self.reader.sides = sides

    def set_theme(self, theme: Theme) -> None:
        """Paint with these colours from now on."""
        for column in (self.figures, self.cases, self.reader):
            column.set_theme(theme)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        if self._evaluation is not None:
            self.show_evaluation(self._evaluation, self._mode)
