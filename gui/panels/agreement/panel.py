"""The agreement page: figures of any two reviewers, the pairs behind the chosen one, and their text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QListView, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from core.errors import KnownError
from core.jobs.agreement import FEW, Between, behind
from gui.background import Background
from gui.layers import layer_name
from gui.panels.agreement.computing import Computing
from gui.panels.agreement.figures import Pick, columns, kind_rows, pair_rows, title
from gui.panels.agreement.pairs import PairDelegate, PairModel
from gui.panels.agreement.reader import PairReader
from gui.panels.agreement.table import FigureTable
from gui.progress_line import ProgressLine
from gui.sentences import sentence
from gui.workspace import Workspace

_FIRST = Pick(0, "strict")
_MOST_PAIRS = 6


class AgreementPanel(QWidget):
    """Measured when it is shown, and again after changes."""

    def __init__(self, workspace: Workspace, background: Background) -> None:
        super().__init__()
        theme = workspace.theme
        self._workspace = workspace
        self._stale = True
        self._refusal: KnownError | None = None
        self.found: tuple[Between, ...] = ()
        self.pick = _FIRST
        self.computing = Computing(background, self)
        self.pairs, self.kinds = FigureTable(theme, 44), FigureTable(theme, 38)
        self.model, self.list = PairModel(self), QListView()
        self._delegate = PairDelegate(theme, self.model)
        self.reader = PairReader(theme)
        self.heading, self.note, self.list_heading, self.empty = QLabel(), QLabel(), QLabel(), QLabel()
        self.ground = self.kinds
        self.progress, self.stack = ProgressLine(), QStackedWidget()
        self._build()
        self._connect()
        self._retranslate()

    def _build(self) -> None:
        for label in (self.heading, self.note, self.list_heading, self.empty):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        for label in (self.note, self.empty):
            label.setProperty("muted", True)
        for label in (self.heading, self.list_heading):
            label.setProperty("heading", True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setMargin(80)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(_column(self.heading, self.pairs, self.note, self.kinds))
        splitter.addWidget(_column(self.list_heading, self.list))
        splitter.addWidget(self.reader)
        splitter.setSizes([600, 290, 390])
        splitter.setStretchFactor(2, 1)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(splitter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.progress)
        layout.addWidget(self.stack, 1)
        self.setFocusProxy(self.pairs)

    def _connect(self) -> None:
        workspace, computing = self._workspace, self.computing
        workspace.project_opened.connect(self._on_project_opened)
        workspace.changed.connect(self._outdate)
        workspace.queue_changed.connect(self._outdate)
        workspace.theme_changed.connect(self._restyle)
        computing.progressed.connect(self.progress.say)
        computing.ready.connect(self._on_ready)
        computing.failed.connect(self._on_failed)
        computing.broke.connect(self._on_broken)
        self.pairs.chosen.connect(self.choose)
        self.kinds.chosen.connect(self.choose)
        self.list.selectionModel().currentChanged.connect(self._on_pair_changed)

    # -- measuring

    @property
    def busy(self) -> bool:
        """Whether figures are on their way."""
        return self.computing.busy

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def _refresh(self) -> None:
        project = self._workspace.project
        if not self._stale:
            return
        self._stale, self._refusal = False, None
        if project is None:
            self._show()
            return
        self.progress.say(0, 0)
        if not self.found:
            self.empty.setText(self.tr("Measuring…"))
        self.computing.start(project)

    def _on_project_opened(self, _project: object) -> None:
        self.computing.stop()
        self._stale, self.found, self.pick = True, (), _FIRST
        self._show()
        if self.isVisible():
            self._refresh()

    def _outdate(self) -> None:
        self._stale = True

    def _on_ready(self, found: tuple[Between, ...]) -> None:
        self.found = found
        if self.pick.pair >= len(found):
            self.pick = _FIRST
        self._show()

    def _on_failed(self, error: KnownError) -> None:
        self.found, self._refusal = (), error
        self._show()

    def _on_broken(self) -> None:
        self._stale, self.found = True, ()
        self._show()
        self.empty.setText(
            self.tr("The figures could not be computed. Leave this page and come back to try again.")
        )

    # -- what is shown

    def _show(self) -> None:
        self.progress.hide()
        if not self.found:
            self.stack.setCurrentWidget(self.empty)
            self.empty.setText(self._next_step())
            self.model.show((), lambda _: "")
            return
        self.stack.setCurrentIndex(1)
        few = any(each.articles < FEW for each in self.found)
        words = self.tr(
            "With fewer than {few} articles the intervals are narrower than they should be; with one there is"
            " none."
        )
        self.note.setText(words.format(few=FEW))
        self.note.setVisible(few)
        self.pairs.show_figures(columns(kinds=False), pair_rows(self.found, self._articles))
        self.pairs.fit_rows(_MOST_PAIRS)
        self.choose(self.pick)

    def _articles(self, count: int) -> str:
        return self.tr("%n article(s)", "", count)

    def _next_step(self) -> str:
        if self._refusal is not None:
            return sentence(self._refusal)
        if self._workspace.project is None:
            return self.tr("No project is open.")
        return self.tr(
            "No article has been completed by two reviewers yet. Assign articles to several of them"
            " (Article menu); how far they agree is measured here."
        )

    def choose(self, pick: Pick) -> None:
        """Show the pairs behind that figure, and the kinds of its two reviewers."""
        self.pick = pick
        each, language = self.found[pick.pair], self._workspace.language
        self.kinds.show_figures(columns(kinds=True), kind_rows(pick.pair, each, language))
        for table in (self.pairs, self.kinds):
            table.set_chosen(pick)
        pairs = behind(each.agreement, pick.figure, pick.kind)
        self.model.language = language
        self.model.show(pairs, each.agreement.evaluation.text)
        differing = sum(pair.differs for pair in pairs)
        words = self.tr("{title}: {differing} of {n} differ")
        named = f"{layer_name(each.one)} – {layer_name(each.other)} · {title(pick, language)}"
        self.list_heading.setText(words.format(title=named, differing=differing, n=len(pairs)))
        if pairs:
            self.list.setCurrentIndex(self.model.index(0))
        else:
            self.reader.show_case(None, None, (each.one, each.other), language)

    def _on_pair_changed(self, current: QModelIndex) -> None:
        if not current.isValid():
            return
        each, case = self.found[self.pick.pair], self.model.pairs[current.row()].case
        linked = next(a.pair for a in each.agreement.evaluation.articles if a.pair.article == case.article)
        self.reader.show_case(case, linked, (each.one, each.other), self._workspace.language)

    # -- words and colours

    def _restyle(self) -> None:
        theme = self._workspace.theme
        self._delegate.theme = theme
        for part in (self.pairs, self.kinds, self.reader):
            part.set_theme(theme)
        self.list.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.heading.setText(self.tr("How far any two reviewers agree"))
        self.pairs.setAccessibleName(self.tr("Agreement of every two reviewers"))
        self.kinds.setAccessibleName(self.tr("Agreement by kind"))
        self.list.setAccessibleName(self.tr("Pairs behind the chosen figure"))
        self.progress.setAccessibleName(self.tr("Measuring…"))
        if not self.busy:
            self._show()


def _column(*widgets: QWidget) -> QWidget:
    """Widgets one below the other on paper; tables and lists share what room there is."""
    column = QWidget()
    column.setProperty("paper", True)
    column.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    layout = QVBoxLayout(column)
    layout.setContentsMargins(8, 10, 8, 6)
    layout.setSpacing(8)
    for widget in widgets:
        if isinstance(widget, QLabel):
            widget.setContentsMargins(6, 0, 6, 0)
        layout.addWidget(widget, 0 if isinstance(widget, QLabel) else 1)
    return column
