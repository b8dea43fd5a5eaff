"""The figures held against an earlier run: its choice, the verdict, tables, and the kept results below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core.errors import KnownError
from core.jobs.compare import PastRun
from core.jobs.results import Result
from core.model import Run
from gui.choice import Choice
from gui.i18n import joined
from gui.panels.accuracy.chart_menu import ChartMenu
from gui.panels.accuracy.comparing import Compared
from gui.panels.accuracy.differences import differences_grid, fates_grid, versions_grid
from gui.panels.accuracy.grid_picture import GridPicture
from gui.panels.accuracy.grid_view import GridView
from gui.panels.accuracy.picks import Pick
from gui.sentences import sentence
from gui.theme import Theme


class ComparedSection(QWidget):
    """Above the figures: nothing but a choice until a run is chosen, and hidden where there is no other run.

    Signals: `run_chosen(PastRun | None)`, `chosen(Pick)` and `entered()` as a table of figures has them,
    `picture_asked(GridPicture, how)`.
    """

    run_chosen = Signal(object)
    chosen = Signal(object)
    entered = Signal()
    picture_asked = Signal(GridPicture, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel()
        self.runs = Choice()
        self.menu = ChartMenu()
        self.verdict = QLabel()
        self.warnings = QLabel()
        self.fates = GridView(theme, 30, 72, dense=True)
        self.differences = GridView(theme, 26, 72)
        self._caption = ""
        self._build()
        self._retranslate()
        self.show_compared(None, "")

    def _build(self) -> None:
        self.label.setProperty("heading", True)
        self.warnings.setProperty("muted", True)
        for words in (self.verdict, self.warnings):
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
        # a run with a long name must not make the column wider than its place
        self.runs.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.runs.setMinimumContentsLength(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.label)
        row.addWidget(self.runs, 1)
        row.addWidget(self.menu)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 10)
        layout.setSpacing(6)
        layout.addLayout(row)
        for widget in (self.verdict, self.warnings, self.fates, self.differences):
            layout.addWidget(widget)
        self.runs.activated.connect(lambda: self.run_chosen.emit(self.runs.currentData()))
        self.fates.chosen.connect(self.chosen)
        self.fates.entered.connect(self.entered)
        self.menu.asked.connect(self._on_asked)

    @property
    def run(self) -> PastRun | None:
        """The run that is chosen."""
        found: PastRun | None = self.runs.currentData()
        return found

    def show_runs(self, runs: tuple[PastRun, ...]) -> None:
        """The runs to choose from, the newest first; the choice stays where it still can."""
        before = self.run
        self.runs.clear()
        self.runs.addItem(self.tr("no other run"), None)
        for each in reversed(runs):
            name = _called(each.run)
            self.runs.addItem(self.tr("{run}: %n article(s)", "", each.articles).format(run=name), each)
            self.runs.setItemData(self.runs.count() - 1, each.name, Qt.ItemDataRole.ToolTipRole)
            if before is not None and each.name == before.name:
                self.runs.setCurrentIndex(self.runs.count() - 1)
        self.setVisible(bool(runs))

    def say_busy(self) -> None:
        """A comparison is on its way; what stood there before stays."""
        if not self.fates.isVisible():
            self._say(self.tr("Comparing…"))

    def say_error(self, error: KnownError) -> None:
        """Why there is no comparison."""
        self.show_compared(None, "")
        self._say(sentence(error))

    def _say(self, words: str) -> None:
        self.verdict.setText(words)
        self.verdict.setVisible(bool(words))

    def show_compared(self, compared: Compared | None, language: str) -> None:
        """The verdict and its tables."""
        shown = compared is not None
        for widget in (self.fates, self.differences, self.menu):
            widget.setVisible(shown)
        self._say(sentence(compared.comparison.verdict) if compared else "")
        warnings = compared.comparison.warnings if compared else ()
        self.warnings.setText(joined(map(sentence, warnings), language))
        self.warnings.setVisible(bool(warnings))
        if compared:
            self._caption = self.verdict.text()
            self.fates.show_grid(fates_grid(compared.comparison))
            self.differences.show_grid(differences_grid(compared.comparison, language))

    def set_chosen(self, pick: Pick | None) -> None:
        """Put the ring round that figure."""
        self.fates.set_chosen(pick)

    def set_theme(self, theme: Theme) -> None:
        """Paint with these colours from now on."""
        self.fates.set_theme(theme)
        self.differences.set_theme(theme)

    def _on_asked(self, how: str) -> None:
        self.picture_asked.emit(self.differences.picture(self._heading(), self._caption), how)

    def _heading(self) -> str:
        run = self.run
        return self.tr("Compared with {run}").format(run="" if run is None else _called(run.run))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.label.setText(self.tr("Compared with"))
        self.runs.setAccessibleName(self.tr("The earlier run that the figures are compared with"))
        self.fates.setAccessibleName(self.tr("What was fixed and broken since"))
        self.differences.setAccessibleName(self.tr("Differences of the two runs"))


def _called(run: Run) -> str:
    """With the hour: runs of one version that were configured otherwise have the same name."""
    return f"{run.extractor} {run.version} ({run.at.astimezone():%m-%d %H:%M})"


class VersionsSection(QWidget):
    """Below the figures: strict F1 of every kept result. Signals: `keep_clicked()`, `picture_asked(…)`."""

    keep_clicked = Signal()
    picture_asked = Signal(GridPicture, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading, self.hint = QLabel(), QLabel()
        self.keep = QPushButton()
        self.menu = ChartMenu()
        self.grid = GridView(theme, 26, 100)
        self._build()
        self._retranslate()

    def _build(self) -> None:
        self.heading.setProperty("heading", True)
        self.hint.setProperty("muted", True)
        self.hint.setWordWrap(True)  # beside the button it must not make the column wider than its place
        self.keep.setProperty("quiet", True)
        row = QHBoxLayout()
        row.setSpacing(10)
        for widget in (self.heading, self.hint, self.keep, self.menu):
            row.addWidget(widget, 1 if widget is self.hint else 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 14)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.grid)
        self.keep.clicked.connect(self.keep_clicked)
        self.menu.asked.connect(
            lambda how: self.picture_asked.emit(self.grid.picture(self.heading.text(), self.hint.text()), how)
        )

    def show_results(self, results: tuple[Result, ...]) -> None:
        """The chart, once there is something in it."""
        self.grid.show_grid(versions_grid(results))
        self.grid.setVisible(bool(results))
        self.menu.setVisible(bool(results))

    def set_theme(self, theme: Theme) -> None:
        """Paint with these colours from now on."""
        self.grid.set_theme(theme)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.heading.setText(self.tr("F1 over versions"))
        self.hint.setText(self.tr("strict, kept results"))
        self.keep.setText(self.tr("Keep this result"))
        self.keep.setToolTip(self.tr("Into the project, with gold, version and intervals: for this chart."))
        self.grid.setAccessibleName(self.heading.text())
