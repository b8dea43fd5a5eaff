"""The article queue: a filter by title, chips by status, and the list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.model import Action
from core.sheet import Change, Status
from gui.flow import FlowLayout
from gui.panels.queue.delegate import QueueDelegate
from gui.panels.queue.filter import FilterField
from gui.panels.queue.model import QueueModel
from gui.workspace import Workspace

_TODO = (Status.OPEN, Status.STARTED)
_ASIDE = (Status.SKIPPED, Status.WITHDRAWN)
_MOVES = {Action.WITHDRAW, Action.RESTORE, Action.SKIP, Action.UNSKIP}


class QueuePanel(QWidget):
    """Signals: `import_clicked()` from the empty state; `left()` when the article gets the keys back."""

    import_clicked = Signal()
    left = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.model = QueueModel(self)
        self.filter = FilterField()
        self.filter.setClearButtonEnabled(True)
        self.chips = {name: QPushButton() for name in ("todo", "done", "flagged", "aside")}
        self.list = QListView()
        self.empty = QLabel()
        self.import_button = QPushButton()
        self._typing = QTimer(self, singleShot=True, interval=120)
        self._delegate = QueueDelegate(workspace, self)
        self._build()
        self._connect()
        self._retranslate()

    def _build(self) -> None:
        # chips come and go: they wrap, so that the article beside them never moves
        row = FlowLayout(gap=4)
        group = QButtonGroup(self)
        group.setExclusive(True)
        for chip in self.chips.values():
            chip.setCheckable(True)
            chip.setProperty("chip", True)
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            group.addButton(chip)
            row.addWidget(chip)
        self.chips["todo"].setChecked(True)
        self._group = group
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.empty.setWordWrap(True)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setProperty("muted", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 10, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self.filter)
        layout.addLayout(row)
        layout.addWidget(self.empty)
        layout.addWidget(self.import_button)
        layout.addWidget(self.list, 1)

    def _connect(self) -> None:
        self._group.buttonClicked.connect(self.refilter)
        self.filter.textChanged.connect(self._typing.start)
        self.filter.returnPressed.connect(self._open_first)
        self.filter.left.connect(self.left)
        self._typing.timeout.connect(self.refilter)
        self.list.clicked.connect(self._on_chosen)
        self.list.activated.connect(self._on_chosen)
        self.import_button.clicked.connect(self.import_clicked)
        workspace = self._workspace
        workspace.project_opened.connect(self._on_project_opened)
        workspace.opened.connect(self._on_opened)
        workspace.changed.connect(self._on_changed)
        workspace.queue_changed.connect(self._count)
        workspace.theme_changed.connect(self.list.viewport().update)

    # -- filter and counts

    def refilter(self) -> None:
        """List again what the chips and the words ask for."""
        chosen = next(name for name, chip in self.chips.items() if chip.isChecked())
        statuses = {"todo": _TODO, "done": (Status.COMPLETE,), "aside": _ASIDE}.get(chosen)
        self.model.show(
            self._workspace.project, statuses, self.filter.text().strip(), flagged=chosen == "flagged"
        )
        self._count()
        self._select_open()

    def reload(self) -> None:
        """Read the list again after articles have come in."""
        self.refilter()

    def _count(self) -> None:
        project = self._workspace.project
        counts = {} if project is None else project.counts()
        todo = sum(counts.get(status, 0) for status in _TODO)
        done = counts.get(Status.COMPLETE, 0)
        aside = sum(counts.get(status, 0) for status in _ASIDE)
        flagged = 0 if project is None else project.flagged_count()
        for name, count in (("todo", todo), ("done", done), ("aside", aside), ("flagged", flagged)):
            self.chips[name].setText(f"{self._chip_words[name]} {count}")
        for name, count in (("aside", aside), ("flagged", flagged)):
            self.chips[name].setVisible(bool(count))
            if not count and self.chips[name].isChecked():
                self.chips["todo"].setChecked(True)
                self.refilter()
        self._say_when_empty(total=todo + done + aside, done=done)

    def _say_when_empty(self, *, total: int, done: int) -> None:
        nothing = self.model.rowCount() == 0
        self.empty.setVisible(nothing)
        self.import_button.setVisible(nothing and total == 0)
        self.list.setVisible(not nothing)
        if total == 0:
            self.empty.setText(self.tr("No articles yet. Drop text files onto the window, or import them."))
        elif self.filter.text().strip():
            self.empty.setText(self.tr("No title here has these words."))
        elif self.chips["todo"].isChecked() and not done:
            self.empty.setText(self.tr("Every article is skipped or withdrawn. They are under “aside”."))
        elif self.chips["todo"].isChecked():
            self.empty.setText(self.tr("Every article is decided. The accuracy page shows what they say."))
        else:
            self.empty.setText(self.tr("No article is in this state."))

    # -- going from article to article

    def _on_project_opened(self, _project: object) -> None:
        self.chips["todo"].setChecked(True)
        self.filter.clear()
        self.refilter()

    def _on_chosen(self, index: QModelIndex) -> None:
        self._workspace.open_article(self.model.at(index.row()).id)
        self.left.emit()

    def _open_first(self) -> None:
        self.refilter()
        if self.model.rowCount():
            self._workspace.open_article(self.model.at(0).id)
            self.left.emit()

    def go(self, by: int) -> bool:
        """Open the article that many rows further down; False at either end of the list."""
        sheet = self._workspace.sheet
        row = None if sheet is None else self.model.row_of(sheet.article.id)
        target = (0 if by > 0 else self.model.rowCount() - 1) if row is None else row + by
        if not 0 <= target < self.model.rowCount():
            return False
        self._workspace.open_article(self.model.at(target).id)
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
            row = self.model.at((here + step) % count)
            if row.status in _TODO and (sheet is None or row.id != sheet.article.id):
                self._workspace.open_article(row.id)
                return True
        return False

    def _on_opened(self, _sheet: object) -> None:
        self._select_open()

    def _select_open(self) -> None:
        sheet = self._workspace.sheet
        row = None if sheet is None else self.model.row_of(sheet.article.id)
        if row is None:
            self.list.clearSelection()
            return
        index = self.model.index(row)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)

    def _on_changed(self, change: Change) -> None:
        self.model.refresh(change.article_id)
        if {change.name, change.undone} & _MOVES:
            self.refilter()

    # -- language

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.filter.setPlaceholderText(self.tr("Filter by title   /"))
        self.filter.setAccessibleName(self.tr("Filter the queue by title"))
        self.list.setAccessibleName(self.tr("Articles"))
        self.import_button.setText(self.tr("Import articles…"))
        self._chip_words = {
            "todo": self.tr("to do"),
            "done": self.tr("done"),
            "flagged": self.tr("flagged"),
            "aside": self.tr("aside"),
        }
        self._delegate.retranslate()
        self._count()
