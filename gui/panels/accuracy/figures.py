"""The left column: every table of figures, one below the other, with one chosen cell among them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from core.jobs.evaluate import Evaluation, Mode
from gui.panels.accuracy.axis import Intervals
from gui.panels.accuracy.chart_menu import ChartMenu
from gui.panels.accuracy.confusion import confusion_grid
from gui.panels.accuracy.grid_view import GridView
from gui.panels.accuracy.inside import fields_grid, roles_grid, rules_grid
from gui.panels.accuracy.kinds import enough, kinds_grid
from gui.panels.accuracy.modes import modes_grid
from gui.panels.accuracy.picks import FIGURES, Pick, Table
from gui.panels.accuracy.shifts import shifts_grid
from gui.theme import Theme

_HEIGHTS = {Table.KINDS: 30}
_HEIGHT = 26
_NAMES = {
    Table.KINDS: 72,
    Table.CONFUSION: 64,
    Table.MODES: 84,
    Table.SHIFTS: 84,
    Table.FIELDS: 180,
    Table.ROLES: 72,
    Table.RULES: 156,
}
_DENSE = {Table.CONFUSION, Table.SHIFTS}


class Figures(QScrollArea):
    """Signals: `chosen(Pick)` when a figure is chosen, `entered()` after it where that was by Enter.

    `picture_asked(GridPicture, how)` for a chart that is wanted as a file: svg, png or copy.
    """

    chosen = Signal(object)
    entered = Signal()
    picture_asked = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grids = {
            table: GridView(theme, _HEIGHTS.get(table, _HEIGHT), _NAMES[table], dense=table in _DENSE)
            for table in FIGURES
        }
        self.titles = {table: QLabel() for table in FIGURES}
        self.hints = {table: QLabel() for table in FIGURES}
        self.menus = {table: ChartMenu() for table in FIGURES}
        self.caption = ""
        self._build()
        self._retranslate()

    def _build(self) -> None:
        page = QWidget()
        page.setProperty("paper", True)
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = self._tables = QVBoxLayout(page)
        layout.setContentsMargins(16, 14, 12, 16)
        layout.setSpacing(4)
        for table, grid in self.grids.items():
            layout.addLayout(self._title(table))
            layout.addWidget(grid)
            layout.addSpacing(14)
            grid.chosen.connect(self.chosen)
            grid.entered.connect(self.entered)
        layout.addStretch(1)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self.grids[Table.KINDS])
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _title(self, table: Table) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        self.titles[table].setProperty("heading", True)
        self.hints[table].setProperty("muted", True)
        row.addWidget(self.titles[table])
        row.addWidget(self.hints[table], 1)
        row.addWidget(self.menus[table])
        self.menus[table].asked.connect(lambda how, table=table: self._on_asked(table, how))
        return row

    def show_figures(self, evaluation: Evaluation, mode: Mode, language: str, intervals: Intervals) -> None:
        """Show every table of that mode, with what is known of its intervals."""
        for table, grid in {
            Table.KINDS: kinds_grid(evaluation, mode, language, intervals),
            Table.CONFUSION: confusion_grid(evaluation, language),
            Table.MODES: modes_grid(evaluation, intervals),
            Table.SHIFTS: shifts_grid(evaluation),
            Table.FIELDS: fields_grid(evaluation, mode, intervals),
            Table.ROLES: roles_grid(evaluation, mode, language, intervals),
            Table.RULES: rules_grid(evaluation, mode, language, intervals),
        }.items():
            self.grids[table].show_grid(grid)
        self.hints[Table.KINDS].setText(enough(evaluation, mode, intervals) or self._click())

    def frame(self, above: QWidget, *below: QWidget) -> None:
        """Stand these above and below the tables."""
        self._tables.insertWidget(0, above)
        for widget in below:
            self._tables.insertWidget(self._tables.count() - 1, widget)

    def _on_asked(self, table: Table, how: str) -> None:
        words = self.tr("{title}: {hint}") if table is not Table.KINDS else "{title}"
        title = words.format(title=self.titles[table].text(), hint=self.hints[table].text())
        self.picture_asked.emit(self.grids[table].picture(title, self.caption), how)

    def _click(self) -> str:
        return self.tr("click a figure to see its cases")

    def set_chosen(self, pick: Pick | None) -> None:
        """Put the ring round that figure."""
        for grid in self.grids.values():
            grid.set_chosen(pick)

    def set_theme(self, theme: Theme) -> None:
        """Paint with these colours from now on."""
        for grid in self.grids.values():
            grid.set_theme(theme)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        words = {
            Table.KINDS: (self.tr("By kind"), self._click()),
            Table.CONFUSION: (self.tr("Confusion"), self.tr("rows: gold · columns: extractor")),
            Table.MODES: (self.tr("By mode"), self.tr("the same pairs, read more or less strictly")),
            Table.SHIFTS: (self.tr("Boundaries"), self.tr("found − gold, in characters")),
            Table.FIELDS: (self.tr("Values"), self.tr("field by field, where both sides meet")),
            Table.ROLES: (self.tr("Roles"), self.tr("where both sides meet: the same words")),
            Table.RULES: (self.tr("Rules"), self.tr("precision, the most errors first")),
        }
        for table, (title, hint) in words.items():
            self.titles[table].setText(title)
            self.hints[table].setText(hint)
            self.grids[table].setAccessibleName(title)
