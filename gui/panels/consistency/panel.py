"""The consistency page: what differs on the left, its decisions in their sentences on the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QListView, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from core.errors import KnownError
from core.jobs.consistency import Group, Instance, Revised
from core.sheet import Change
from gui.panels.consistency.answers import Answers
from gui.panels.consistency.choices import Choice, choices, odd_one_out
from gui.panels.consistency.groups import Entry, GroupDelegate, GroupModel, key_of
from gui.panels.consistency.instances import InstanceDelegate, InstanceList, InstanceModel
from gui.panels.consistency.reading import Reading
from gui.sentences import sentence
from gui.workspace import Workspace


class ConsistencyPanel(QWidget):
    """Read when it is first shown; what is decided here or elsewhere mends it at once.

    Signals: `open_requested(article_id, target)`, `reject_clicked(QPoint)` to ask for a cause there.
    """

    open_requested = Signal(str, str)
    reject_clicked = Signal(QPoint)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stale, self._told = True, False
        self._missed: dict[str, None] = {}
        self._at: tuple[object, int, int] = (None, 0, 0)
        self.reading = Reading(self)
        self.model, self.cases = GroupModel(self), InstanceModel(self)
        self.groups, self.list = QListView(), InstanceList(self.cases)
        self._painting = (
            GroupDelegate(workspace.theme, self.model),
            InstanceDelegate(workspace.theme, self.cases),
        )
        self.ground = self.list
        self.answers = Answers(workspace.theme)
        self.heading, self.empty = QLabel(), QLabel()
        self.stack = QStackedWidget()
        self._build()
        self._connect()
        self._retranslate()

    def _build(self) -> None:
        for label in (self.heading, self.empty):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("muted", True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setMargin(80)
        self.heading.setContentsMargins(14, 10, 14, 8)
        self.groups.setModel(self.model)
        self.groups.setItemDelegate(self._painting[0])
        self.list.setItemDelegate(self._painting[1])
        self.groups.setMouseTracking(True)
        self.groups.setFrameShape(QListView.Shape.NoFrame)
        self.groups.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.groups.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        right = QWidget()
        right.setProperty("paper", True)
        right.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(self.list, 1)
        column.addWidget(self.answers)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.groups)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([340, 940])
        self.groups.setMinimumWidth(240)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(splitter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.heading)
        layout.addWidget(self.stack, 1)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        workspace = self._workspace
        workspace.project_opened.connect(self._on_project_opened)
        workspace.changed.connect(self._on_changed)
        workspace.queue_changed.connect(self._on_queue_changed)
        workspace.schema_changed.connect(self._on_schema_changed)
        workspace.theme_changed.connect(self._restyle)
        self.reading.read.connect(self._on_read)
        self.reading.failed.connect(self._on_failed)
        self.groups.selectionModel().currentChanged.connect(self._on_group_changed)
        self.list.selectionModel().currentChanged.connect(self._on_instance_changed)
        self.list.opened.connect(self._open)
        self.list.typed.connect(self.answers.press)
        self.answers.chosen.connect(self._decide)
        self.answers.rejected.connect(self._on_rejected)
        self.answers.affirmed.connect(self._on_affirmed)
        self.answers.opened.connect(lambda: self._open(self.list.current))

    # -- reading

    @property
    def busy(self) -> bool:
        """Whether what is shown is not up to date yet."""
        return self.reading.busy

    @property
    def entry(self) -> Entry | None:
        """What is chosen on the left."""
        return self.model.entry(self.groups.currentIndex())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()
        self._catch_up()

    def _refresh(self) -> None:
        project = self._workspace.project
        if project is None or not self._stale:
            return
        self._stale = False
        self._missed.clear()
        self.heading.setText(self.tr("Comparing…"))
        self.reading.start(project)

    def _on_project_opened(self, _project: object) -> None:
        self.reading.stop()
        self._stale, self._at = True, (None, 0, 0)
        self._show(())
        if self.isVisible():
            self._refresh()

    def _on_changed(self, change: Change) -> None:
        self._told = True
        self._missed[change.article_id] = None
        if self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        """Read again what was decided since the page was last looked at: the review need not wait for it."""
        if not self._stale:
            for article_id in self._missed:
                self.reading.touch(article_id)
        self._missed.clear()

    def _on_queue_changed(self) -> None:
        """Articles or gold came in; after a decision, which is told as well, there is nothing more to do."""
        told, self._told = self._told, False
        if not told:
            self._stale = True
            if self.isVisible():
                self._refresh()

    def _on_schema_changed(self) -> None:
        """Other kinds have other names, and a newer guideline asks about other decisions."""
        self._stale = True
        if self.isVisible():
            self._refresh()

    def _on_failed(self, error: KnownError) -> None:
        self._stale = True
        self._workspace.failed.emit(sentence(error))

    def _on_read(self) -> None:
        found = self.reading.consistency
        if found is not None:
            self._show((*found.groups(), *found.revised()))

    # -- what is shown

    def _show(self, entries: tuple[Entry, ...]) -> None:
        """List these, and stay where the reviewer was, or at what has come in its place."""
        key, row, case = self._at
        self.model.language = self.cases.language = self._workspace.language
        self.model.show(entries)
        self._summarise(len(entries))
        here = self.model.row_of(key)
        at = self.model.nearest(row) if here is None else here
        if at is not None:
            self.groups.setCurrentIndex(self.model.index(at))
            if here is not None:
                self.list.setCurrentIndex(self.cases.index(min(case, self.cases.rowCount() - 1)))

    def _summarise(self, entries: int) -> None:
        found = self.reading.consistency
        self.stack.setCurrentIndex(1 if entries else 0)
        if found is None:
            self.heading.clear()
            self.empty.setText(self.tr("No project is open."))
            return
        self.heading.setText(self.tr("%n decision(s) compared", "", len(found)))
        nothing = self.tr("Nothing is decided yet. Decisions on like places are compared here.")
        alike = self.tr("Like places are decided alike: nothing here needs another look.")
        self.empty.setText(alike if len(found) else nothing)

    def _on_group_changed(self, current: QModelIndex) -> None:
        entry = self.model.entry(current)
        if entry is None:
            self.cases.show((), None)
            self.answers.offer((), revised=False)
            return
        self._at = (key_of(entry), current.row(), 0)
        self.cases.title_of = self._title
        self.cases.show(entry.instances, entry.sort if isinstance(entry, Group) else None)
        odd = odd_one_out(entry, self._workspace.language)
        self.list.setCurrentIndex(self.cases.index(odd))

    def _on_instance_changed(self, current: QModelIndex) -> None:
        entry, instance = self.entry, self.list.current
        if entry is None or instance is None:
            return
        self._at = (self._at[0], self._at[1], current.row())
        offered = choices(entry, instance, self._workspace.language)
        self.answers.offer(offered, revised=isinstance(entry, Revised))

    def _title(self, article_id: str) -> str:
        project = self._workspace.project
        return "" if project is None else project.queue_row(article_id).title

    # -- what is decided

    def _open(self, instance: Instance | None) -> None:
        if instance is not None:
            self.open_requested.emit(instance.decided.article, instance.decided.target)

    def _turn_to(self) -> bool:
        """Make the chosen decision's item the current one of the workspace; whether it is."""
        instance, sheet = self.list.current, self._workspace.sheet
        if instance is None:
            return False
        if sheet is None or sheet.article.id != instance.decided.article:
            self._workspace.open_article(instance.decided.article)
        self._workspace.set_current(instance.decided.target)
        return self._workspace.item is not None

    def _decide(self, choice: Choice) -> None:
        if not self._turn_to():
            return
        if choice.span is None:
            self._workspace.reject(choice.cause)
        else:
            self._workspace.make(choice.span, choice.kind)

    def _on_rejected(self) -> None:
        if self._turn_to():
            row = self.list.visualRect(self.list.currentIndex())
            self.reject_clicked.emit(self.list.viewport().mapToGlobal(row.bottomLeft()))

    def _on_affirmed(self) -> None:
        if self._turn_to():
            self._workspace.affirm()

    # -- words and colours

    def _restyle(self) -> None:
        for delegate in self._painting:
            delegate.theme = self._workspace.theme
        self.answers.set_theme(self._workspace.theme)
        for view in (self.groups, self.list):
            view.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.groups.setAccessibleName(self.tr("What was decided differently"))
        self.list.setAccessibleName(self.tr("Decisions in their sentences"))
        self.answers.retranslate()
        if self.reading.consistency is None:
            self._summarise(0)
        elif not self.busy:
            self._on_read()
