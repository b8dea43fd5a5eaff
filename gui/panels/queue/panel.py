"""The article queue: a search field, chips by status and reviewer, an order, and the list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from core.errors import KnownError
from core.jobs.listing import Query
from core.jobs.searching import query_of
from core.model import Action
from core.sheet import Change
from gui.panels.queue.assigning import Assigning
from gui.panels.queue.chips import TO_DO, Chips
from gui.panels.queue.delegate import QueueDelegate
from gui.panels.queue.empty import why_empty
from gui.panels.queue.filter import SearchBar
from gui.panels.queue.list import QueueList
from gui.panels.queue.model import QueueModel
from gui.panels.queue.open_questions import OpenQuestions
from gui.panels.queue.ordering import Ordering
from gui.sentences import sentence
from gui.workspace import Workspace

_MOVES = {Action.WITHDRAW, Action.RESTORE, Action.SKIP, Action.UNSKIP}
_PICKING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class QueuePanel(QWidget):
    """Signals: `import_clicked()` from the empty state; `left()` when the article gets the keys back;
    `hit_opened(Span)` when an article was opened where it has what was searched for; `questions_opened()`
    when one was that has open questions.
    """

    import_clicked = Signal()
    left = Signal()
    hit_opened = Signal(object)
    questions_opened = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.model = QueueModel(workspace, self)
        self.search = SearchBar(workspace)
        self.filter = self.search.field
        self.bar = Chips()
        self.chips = self.bar.buttons
        self.ordering = Ordering()
        self.note = QLabel()
        self.list = QueueList()
        self.empty = QLabel()
        self.import_button = QPushButton()
        self.assigning = Assigning(workspace, self.model, self.list)
        self.questions = OpenQuestions(workspace, self)
        self._trouble = ""
        self._counted = False
        self._typing = QTimer(self, singleShot=True, interval=120)
        self._delegate = QueueDelegate(workspace, self.model, self)
        self._build()
        self._connect()
        self._retranslate()

    def _build(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QueueList.Shape.NoFrame)
        for label in (self.empty, self.note):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("muted", True)
        self.note.hide()
        order = QHBoxLayout()
        order.addWidget(self.ordering)
        order.addStretch(1)
        order.addWidget(self.note)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 10, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self.search)
        layout.addWidget(self.bar)
        layout.addLayout(order)
        layout.addWidget(self.empty)
        layout.addWidget(self.import_button)
        layout.addWidget(self.list, 1)
        layout.addSpacerItem(QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding))

    def _connect(self) -> None:
        self.bar.chosen.connect(self.refilter)
        self.filter.textChanged.connect(self._typing.start)
        self.filter.returnPressed.connect(self._open_first)
        self.filter.left.connect(self.left)
        self._typing.timeout.connect(self.refilter)
        self.list.clicked.connect(self._on_clicked)
        self.list.activated.connect(self._on_chosen)
        self.import_button.clicked.connect(self.import_clicked)
        self.model.filled.connect(self._say_when_empty)
        workspace = self._workspace
        self.model.failed.connect(workspace.refuse, Qt.ConnectionType.QueuedConnection)  # after the opening
        self.assigning.assigned.connect(lambda: self.bar.count_given(workspace.project))
        self.ordering.ordered.connect(self._on_ordered)
        self.ordering.progressed.connect(self._on_ordering)
        self.ordering.failed.connect(workspace.failed)
        self.questions.counted.connect(self._on_questions_counted)
        workspace.project_opened.connect(self._on_project_opened)
        workspace.opened.connect(self._on_opened)
        workspace.changed.connect(self._on_changed)
        workspace.queue_changed.connect(self._on_queue_changed)
        workspace.theme_changed.connect(self.list.viewport().update)

    # -- filter and counts

    def refilter(self) -> None:
        """List again what the chips and the words ask for, in the order in force."""
        project = self._workspace.project
        query = self._query()
        reviewer = "" if project is None else project.reviewer
        wanted = self.bar.wanted(query or Query(), reviewer, ranked=self.ordering.ranked)
        self.model.order = self.ordering.order
        self.model.show(None if query is None else project, wanted)
        if self.model.unreadable:
            self._say_when_empty()  # the counts may lie in what cannot be read, too
        self.bar.count_given(project)
        self._count()
        self._select_open()

    def _query(self) -> Query | None:
        """What the field asks for; None, with a sentence in the list's place, where that is no query."""
        project = self._workspace.project
        self._trouble = ""
        try:
            return query_of(
                self.filter.text(), "" if project is None else project.reviewer, self._workspace.language
            )
        except KnownError as error:
            self._trouble = sentence(error)
            return None

    def reload(self) -> None:
        """Read the list again after articles have come in."""
        self.ordering.again()
        self.refilter()

    def _count(self) -> None:
        if not self.bar.count(self._workspace.project):
            self.refilter()
            return
        self._say_when_empty()

    def _say_when_empty(self) -> None:
        nothing = self.model.rowCount() == 0
        self.empty.setVisible(nothing)
        self.import_button.setVisible(nothing and self.bar.total == 0)
        self.list.setVisible(not nothing)
        self.empty.setText(why_empty(self.bar, self.search, self._trouble, self.model) if nothing else "")

    # -- orders and the index

    def _on_ordered(self) -> None:
        self.say_progress("")
        self.refilter()

    def _on_ordering(self, percent: int) -> None:
        self.say_progress(self.tr("sorting {n} %").format(n=percent))

    def say_indexing(self, percent: int) -> None:
        """Say how far the index of words is; until then a search takes longer."""
        if not self.ordering.busy:
            words = "" if percent >= 100 else self.tr("preparing search {n} %").format(n=percent)
            self.say_progress(words)

    def say_progress(self, words: str) -> None:
        """A few words on work that goes on behind the list; none when it is done."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    # -- going from article to article

    def _on_project_opened(self, project: object) -> None:
        self.bar.reset()
        self.filter.clear()
        self._typing.stop()
        self.say_progress("")
        self.ordering.use(self._workspace.project if project is not None else None)
        self.refilter()

    def _on_clicked(self, index: QModelIndex) -> None:
        """A click opens; with Ctrl or Shift it selects, for the menu."""
        if not QApplication.keyboardModifiers() & _PICKING:
            self._on_chosen(index)

    def _on_chosen(self, index: QModelIndex) -> None:
        self._open_row(index.row())
        self.left.emit()
        sheet = self._workspace.sheet
        if sheet is not None and sheet.article.id in self.questions.by_article:
            self.questions_opened.emit()

    def _open_first(self) -> None:
        self._typing.stop()
        self.refilter()
        if self.model.rowCount():
            self._open_row(0)
            self.left.emit()

    def _open_row(self, row: int) -> None:
        """Open the article listed there, at what was searched for; one that is open stays as it is."""
        sheet, listed = self._workspace.sheet, self.model.at(row).id
        if sheet is None or sheet.article.id != listed:
            self._workspace.open_article(listed)
        if (hit := self.model.hit(row)) is not None:
            self.hit_opened.emit(hit.span)

    def go(self, by: int) -> bool:
        """Open the article that many rows further down; False at either end of the list."""
        sheet = self._workspace.sheet
        row = None if sheet is None else self.model.row_of(sheet.article.id)
        target = (0 if by > 0 else self.model.rowCount() - 1) if row is None else row + by
        if not 0 <= target < self.model.rowCount():
            return False
        self._open_row(target)
        return True

    def open(self, article_id: str) -> bool:
        """Open that article if it is listed."""
        listed = self.model.row_of(article_id) is not None
        if listed:
            self._workspace.open_article(article_id)
        return listed

    def next_to_do(self) -> bool:
        """Open the next article that is not complete, round the list; False where none is left."""
        sheet = self._workspace.sheet
        here = -1 if sheet is None else (self.model.row_of(sheet.article.id) or 0)
        count = self.model.rowCount()
        for step in range(1, count + 1):
            row = (here + step) % count
            listed = self.model.at(row)
            if listed.status in TO_DO and (sheet is None or listed.id != sheet.article.id):
                self._open_row(row)
                return True
        return False

    def _on_opened(self, _sheet: object) -> None:
        self._select_open()

    def _select_open(self) -> None:
        sheet = self._workspace.sheet
        row = None if sheet is None else self.model.row_of(sheet.article.id)
        if row is None:
            self.list.clearSelection()
        else:
            self.list.setCurrentIndex(self.model.index(row))
            self.list.scrollTo(self.model.index(row))

    def _on_queue_changed(self) -> None:
        """Most decisions leave the article where it stands in the queue: then there is nothing to count."""
        if not self._counted:
            self._count()
        self._counted = False

    def _on_questions_counted(self, article_id: str) -> None:
        """Show where questions are open; a list of those alone keeps what was answered until it is left."""
        self.model.questions = self.questions.by_article
        self.bar.show_asked(self.questions.by_article)
        self.model.refresh(article_id)
        self.list.viewport().update()
        self._count()

    def _on_changed(self, change: Change) -> None:
        self._counted = self.model.refresh(change.article_id)
        if {change.name, change.undone} & _MOVES:
            self.refilter()

    # -- language

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Articles"))
        self.import_button.setText(self.tr("Import articles…"))
        self._delegate.retranslate()
        self._count()
