"""The adjudication page: articles on the left, the text in the middle, both readings below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QListView, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from core.errors import KnownError
from core.jobs.adjudication import Outline
from gui.panels.adjudication.adjudicating import Adjudicating
from gui.panels.adjudication.articles import ArticleDelegate, ArticleModel
from gui.panels.adjudication.bench import Bench
from gui.panels.adjudication.strip import Strip
from gui.sentences import sentence
from gui.workspace import Workspace


class AdjudicationPanel(QWidget):
    """Read when it is shown.

    Signals: `gold_asked()` when the first article is adjudicated while another layer is gold, once a project.
    """

    gold_asked = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stale, self._asked = True, False
        self._refusal: KnownError | None = None
        self.going = Adjudicating(workspace, self)
        self.model, self.list = ArticleModel(self), QListView()
        self._delegate = ArticleDelegate(workspace.theme, self.model)
        self.strip, self.bench = Strip(workspace.theme), Bench(workspace, self.going)
        self.ground = self.bench.view
        self.empty, self.stack = QLabel(), QStackedWidget()
        self._build()
        self._connect()
        self._retranslate()

    def _build(self) -> None:
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setProperty("muted", True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setMargin(80)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumWidth(180)
        columns = QSplitter(Qt.Orientation.Horizontal)
        columns.addWidget(self.list)
        columns.addWidget(self.bench)
        columns.setStretchFactor(1, 1)
        columns.setSizes([232, 1048])
        columns.setHandleWidth(1)
        columns.setChildrenCollapsible(False)
        work = QWidget()
        column = QVBoxLayout(work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(columns, 1)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(work)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)
        self.setFocusProxy(self.bench)

    def _connect(self) -> None:
        workspace, going = self._workspace, self.going
        workspace.project_opened.connect(self._on_project_opened)
        # a reviewer's layer has changed: what waits here may have, too
        workspace.changed.connect(self._outdate)
        workspace.queue_changed.connect(self._outdate)
        workspace.theme_changed.connect(self._restyle)
        going.listed.connect(self._on_listed)
        going.turned.connect(self._on_turned)
        going.finished.connect(self._on_finished)
        going.refused.connect(self._on_refused)
        self.list.selectionModel().currentChanged.connect(self._on_article_chosen)
        self.list.clicked.connect(lambda _: self.bench.setFocus(Qt.FocusReason.OtherFocusReason))
        self.strip.agreed.connect(going.accept_agreed)
        self.strip.agreed_everywhere.connect(going.accept_everywhere)
        self.strip.gold_wanted.connect(self.hold_for_gold)

    # -- reading

    @property
    def busy(self) -> bool:
        """Whether articles are still being read."""
        return self.going.busy

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def _refresh(self) -> None:
        if self._stale:
            self._stale, self._refusal = False, None
            self.going.start()
            self._on_listed()

    def _on_project_opened(self, _project: object) -> None:
        self.going.forget()
        self._stale, self._asked = True, False
        if self.isVisible():
            self._refresh()

    def _outdate(self) -> None:
        """Read again when the page is next looked at; what is ruled here is known without."""
        self._stale = self._stale or not self.isVisible()

    def _on_refused(self, error: KnownError) -> None:
        self._refusal = error
        self._on_listed()

    def _say_empty(self) -> None:
        if self._refusal is not None:
            self.empty.setText(sentence(self._refusal))
        elif self._workspace.project is None:
            self.empty.setText(self.tr("No project is open."))
        else:
            self.empty.setText(
                self.tr(
                    "No article has been completed by two reviewers yet. Assign articles to several of them"
                    " (Article menu); what they have completed is adjudicated here."
                )
            )

    def _on_listed(self) -> None:
        going = self.going
        self.model.show(going.doubled, going.outlines)
        if going.work is None or not going.doubled:
            self.stack.setCurrentWidget(self.empty)
            self._say_empty()
            return
        self.stack.setCurrentIndex(1)
        self._choose_row()
        here = "" if going.docket is None else going.docket.article.id
        elsewhere = any(each.agreed_left for name, each in going.outlines.items() if name != here)
        self.strip.show_layer(gold=going.work.gold, agreed_elsewhere=elsewhere)

    def _choose_row(self) -> None:
        place = self.going.place
        if place >= 0 and self.list.currentIndex().row() != place:
            self.list.setCurrentIndex(self.model.index(place))

    def _on_article_chosen(self, current: QModelIndex) -> None:
        if current.isValid() and current.row() != self.going.place:
            self.going.choose(current.row())

    def _on_turned(self) -> None:
        going, docket = self.going, self.going.docket
        if docket is not None:
            self._choose_row()
            ids = [each.id for each in docket.differences]
            at = -1 if going.current is None else ids.index(going.current.id)
            self.strip.show_docket(docket, at, (going.place, len(going.doubled)))

    # -- the gold

    def _on_finished(self, outline: Outline) -> None:
        work = self.going.work
        if outline.done and work is not None and not work.gold and not self._asked:
            self._asked = True
            self.gold_asked.emit()

    def hold_for_gold(self) -> None:
        """What is adjudicated is the project's gold from now on."""
        work = self.going.work
        if work is not None:
            work.hold_for_gold()
            self._workspace.queue_changed.emit()
            self._workspace.told.emit(self.tr("What is adjudicated is the gold of this project now."))
            self._on_listed()

    # -- words and colours

    def _restyle(self) -> None:
        theme = self._workspace.theme
        self._delegate.theme = theme
        self.strip.set_theme(theme)
        self.bench.restyle()
        self.list.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Articles that several reviewers have completed"))
        self.bench.retranslate()
        self._on_listed()
        self._on_turned()
