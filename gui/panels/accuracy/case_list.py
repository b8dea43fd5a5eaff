"""The middle column: the cases of the chosen figure, gone through by keys or mouse."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.jobs.evaluate import Case
from core.jobs.filing import ErrorCause
from gui.panels.accuracy.case_delegate import CASE_HEIGHT, CaseDelegate
from gui.panels.accuracy.cases import CaseModel
from gui.panels.accuracy.causes import tally_grid
from gui.panels.accuracy.chart_menu import ChartMenu
from gui.panels.accuracy.grid_view import GridView
from gui.panels.accuracy.picks import Pick
from gui.theme import Theme


class _List(QTableView):
    """Rows of one height; where the list gets smaller, what is current stays in sight.

    A table, since a QListView asks for every row whenever one has changed: a tenth of a second at 20,000.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(CASE_HEIGHT)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.model().rowCount() - 1}
        if (row := ends.get(Qt.Key(event.key()))) is not None:
            self.setCurrentIndex(self.model().index(row, 0))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())


class CaseList(QWidget):
    """The tally of their causes below them sifts them.

    Signals: `current_changed(Case | None)`, `opened(Case)` by a double click, `sifted(Pick)` for a click on
    the tally, `picture_asked(GridPicture, how)` for it as a file.
    """

    current_changed = Signal(object)
    opened = Signal(object)
    sifted = Signal(object)
    picture_asked = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = CaseModel(self)
        self.heading = QLabel()
        self.count = QLabel()
        self.empty = QLabel()
        self.view = _List()
        self.tally = GridView(theme, 26, 116)
        self.tally_menu = ChartMenu()
        self._delegate = CaseDelegate(theme, self)
        self._build()
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        self.view.doubleClicked.connect(lambda index: self.opened.emit(self.model.cases[index.row()]))
        self._retranslate()

    def _build(self) -> None:
        self.setProperty("paper", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.heading.setProperty("heading", True)
        for label in (self.count, self.empty):
            label.setProperty("muted", True)
        for label in (self.heading, self.count, self.empty):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(8, 0, 8, 0)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.heading.setWordWrap(True)
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.setMouseTracking(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 0)
        head.addWidget(self.heading, 1)
        head.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 14, 10, 8)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.tally)
        self.tally.chosen.connect(self.sifted)
        corner = QHBoxLayout(self.tally.horizontalHeader())
        corner.setContentsMargins(0, 0, 4, 0)
        corner.addStretch(1)
        corner.addWidget(self.tally_menu)
        self.tally_menu.asked.connect(self._on_tally_asked)

    @property
    def current(self) -> Case | None:
        """The case that is shown."""
        index = self.view.currentIndex()
        return self.model.cases[index.row()] if index.isValid() else None

    def show_cases(
        self, cases: tuple[Case, ...], texts: Mapping[str, str], *, row: int = 0, role: str | None = None
    ) -> None:
        """List the cases of a figure and make the one at `row`, or the nearest, the current one."""
        self.model.show(cases, texts, role)
        self.count.setText(self.tr("%n case(s)", "", len(cases)))
        self.empty.setVisible(not cases)
        self.view.setVisible(bool(cases))
        if cases:
            self.view.setCurrentIndex(self.model.index(min(row, len(cases) - 1)))
        else:
            self.current_changed.emit(None)

    def add_cases(self, cases: tuple[Case, ...], *, complete: bool) -> None:
        """List more of the same figure; until all are there the count says that it goes on."""
        self.model.extend(cases)
        self.say_count(complete=complete)

    def say_count(self, *, complete: bool) -> None:
        """How many cases there are, so far or in all."""
        words = self.tr("%n case(s)", "", self.model.rowCount())
        self.count.setText(words if complete else f"{words} …")

    def show_tally(self, tally: Mapping[ErrorCause | None, int], sieve: Pick | None) -> None:
        """Count the causes of all cases of the figure; the `sieve` is the row that they are sifted by."""
        shown = any(cause is not None for cause in tally) or sieve is not None
        self.tally.setVisible(shown)
        self.tally.show_grid(tally_grid(tally))
        self.tally.set_chosen(sieve)

    def _on_tally_asked(self, how: str) -> None:
        self.picture_asked.emit(self.tally.picture(self.tr("Causes"), self.heading.text()), how)

    def step(self, by: int) -> None:
        """Go on or back by so many cases; at either end it stays."""
        row = self.view.currentIndex().row() + by
        if 0 <= row < self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(row))

    def name_sides(self, gold: str, extractor: str) -> None:
        """What the two readings are called."""
        self._delegate.sides = (gold, extractor)
        self.view.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Paint with these colours from now on."""
        self._delegate.theme = theme
        self.tally.set_theme(theme)
        self.view.viewport().update()

    def _on_current_changed(self) -> None:
        self.current_changed.emit(self.current)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.empty.setText(self.tr("No case here: nothing to mend behind this figure."))
        self.view.setAccessibleName(self.tr("Cases of the chosen figure"))
        self.tally.setAccessibleName(self.tr("Cases by cause: a click shows those alone"))
        self.count.setText(self.tr("%n case(s)", "", self.model.rowCount()))
