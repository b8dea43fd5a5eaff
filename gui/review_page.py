"""The review page: queue, article, rows, inspector and gate, wired to the workspace."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from core.errors import filled
from core.jobs.review import Sheet
from core.model import Span
from core.sheet import Change, State
from gui.article_view import ArticleView
from gui.find_bar import FindBar
from gui.highlights import SheetMarks, mark_of, role_marks
from gui.paint import key_sign
from gui.panels.gate import GateStrip
from gui.panels.guideline import GuidelinePanel
from gui.panels.inspector import InspectorPanel
from gui.panels.queue import QueuePanel
from gui.panels.rows import RowsPanel
from gui.panes import made
from gui.pointing import Pointing
from gui.telling import Telling
from gui.workspace import Workspace


class ReviewPage(QWidget):
    """All one needs to decide an article. `panes` are what F6 goes round; a notice lies on `ground`."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.queue = made(lambda: QueuePanel(workspace))
        self.view = ArticleView()
        self.find_bar = FindBar(workspace, self.view)
        self.rows = made(lambda: RowsPanel(workspace))
        self.inspector = made(lambda: InspectorPanel(workspace))
        self.gate = made(lambda: GateStrip(workspace))
        self.guideline = made(lambda: GuidelinePanel(workspace))
        self.guideline.hide()
        self.panes = (self.view, self.rows, self.queue)
        self.ground = self.view
        self._seen: set[str] = set()
        self._build()
        self.setFocusProxy(self.view)
        self._connect()
        # last: the view has changed before what points at it looks
        self.pointing = Pointing(workspace, self.view)
        self.telling = Telling(workspace, self.view)

    def _build(self) -> None:
        middle = QWidget()
        self._column = column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self.view, 1)
        column.addWidget(self.guideline)
        self.side = QSplitter(Qt.Orientation.Vertical)
        self.side.addWidget(self.rows)
        self.side.addWidget(self.inspector)
        # a higher window shows more rows; the card has its room
        self.side.setStretchFactor(0, 1)
        self.side.setStretchFactor(1, 0)
        self.side.setSizes([264, 416])
        self.side.setChildrenCollapsible(False)
        self.inspector.setMinimumHeight(320)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        for pane in (self.queue, middle, self.side):
            self.splitter.addWidget(pane)
        # the text's measure ends somewhere: a wider window gives the rows their further columns, too
        self.splitter.setStretchFactor(1, 3)
        self.splitter.setStretchFactor(2, 1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes([236, 680, 364])
        for splitter in (self.splitter, self.side):
            splitter.setHandleWidth(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self.gate)

    def _connect(self) -> None:
        workspace = self._workspace
        workspace.opened.connect(self._on_opened)
        workspace.changed.connect(self._on_changed)
        workspace.current_changed.connect(self._on_current_changed)
        workspace.theme_changed.connect(self._on_theme_changed)
        workspace.keys_changed.connect(self._on_keys_changed)
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusChanged.connect(self._on_focus_changed)
        self.view.clicked.connect(workspace.set_current)
        self.view.selected.connect(workspace.select)
        self.view.edge_dragged.connect(self._on_edge_dragged)
        self.view.verticalScrollBar().valueChanged.connect(self._note_seen)
        self.guideline.closed.connect(self.toggle_guideline)
        self.inspector.role_clicked.connect(self._on_role_clicked)
        self.queue.hit_opened.connect(self.show_span)
        self.queue.left.connect(lambda: self.view.setFocus(Qt.FocusReason.OtherFocusReason))

    # -- from the workspace to the view

    def _on_opened(self, sheet: Sheet | None) -> None:
        self._seen.clear()
        self._workspace.select(None)
        if sheet is None:
            self.view.set_article("", *self._invitation())
            return
        self.view.set_article(sheet.article.text, *self._heading(sheet))
        self._mark_all(sheet)

    def _invitation(self) -> tuple[str, str]:
        """What to do where no article is open."""
        project = self._workspace.project
        if project is None:
            return self.tr("No project is open"), self.tr("Make a new one, open one, or drop its file here.")
        if not any(project.counts().values()):
            words = self.tr("Drop files or folders here, press {key}, or paste an article with {paste}.")
            return self.tr("No articles yet"), words.format(
                key=key_sign(self._workspace.keys.get("import", "")),
                paste=key_sign(self._workspace.keys.get("import_clipboard", "")),
            )
        return self.tr("No article is open"), self.tr("Choose one in the queue.")

    def _heading(self, sheet: Sheet) -> tuple[str, str]:
        """The title, and below it where the article comes from and how it stands."""
        article, state = sheet.article, sheet.state
        length = filled(self.tr("{n} {n:character|characters}"), {"n": f"{len(article.text):,}"})
        standing = {
            self.tr("complete"): state.complete,
            self.tr("without suggestions"): sheet.blind,
            self.tr("skipped"): state.skipped,
            self.tr("withdrawn"): state.withdrawn,
            self.tr("⚑ flagged"): state.flagged,
            state.comment: bool(state.comment),
        }
        about = (article.source, article.published, length, *(words for words, so in standing.items() if so))
        return sheet.title, " · ".join(words for words in about if words)

    def _mark_all(self, sheet: Sheet) -> None:
        marks = SheetMarks(sheet, self._workspace.language)
        self.view.set_marks(marks.dimmed(), marks)
        self._note_seen()

    def _on_changed(self, change: Change) -> None:
        sheet = self._workspace.sheet
        if sheet is None or change.article_id != sheet.article.id:
            return
        marks, gone = [], []
        for target in change.targets:
            try:
                mark = mark_of(sheet.item(target), self._workspace.language)
            except KeyError:
                mark = None
            if mark is None:
                gone.append(target)
            else:
                marks.append(mark)
        self.view.update_marks(marks, gone)
        self.view.select(None)
        if change.article:
            self.view.set_heading(*self._heading(sheet))
        if self._workspace.current in change.targets:
            self._show_roles()

    def _on_current_changed(self, target: str | None) -> None:
        item = self._workspace.item
        self.view.set_current(target, role_marks(item, self._workspace.language))
        if item is not None:
            self.view.put_caret(item.span.start)
            self.view.ensure_visible(item.span)

    def _show_roles(self) -> None:
        self.view.set_roles(role_marks(self._workspace.item, self._workspace.language))

    def _on_keys_changed(self) -> None:
        if self._workspace.sheet is None:
            self._on_opened(None)

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        self.gate.show_typing(on=now is not None and self.inspector.is_typed_in(now))

    def _on_theme_changed(self) -> None:
        self.view.set_palette_tokens(self._workspace.theme)

    # -- from the view to the workspace

    def _on_edge_dragged(self, dragged: tuple[str, Span]) -> None:
        self._workspace.set_span(*dragged)

    def _on_role_clicked(self, role: str) -> None:
        item = self._workspace.item
        span = None if item is None or item.metric is None else item.metric.role(role)
        if span is not None:
            self.view.select(span)
            self.view.ensure_visible(span)
            self.pointing.hush()

    def _note_seen(self) -> None:
        """Remember the exclusions that have been on screen: only those are confirmed in one stroke."""
        sheet = self._workspace.sheet
        if sheet is None:
            return
        visible = self.view.on_screen()
        items = sheet.items_in(visible)
        self._seen.update(item.target for item in items if item.state is State.EXCLUDED)

    def confirm_seen(self) -> int:
        """Confirm the exclusions that have been on screen; how many were not and still wait."""
        self._note_seen()
        sheet = self._workspace.sheet
        listed = () if sheet is None else zip(sheet.listed(), sheet.states(), strict=True)
        left = sum(state is State.EXCLUDED and key[2] not in self._seen for key, state in listed)
        self._workspace.confirm(tuple(self._seen))
        return left

    def show_span(self, span: Span) -> None:
        """Go to that place in the open article; an item that lies there is the current one."""
        sheet = self._workspace.sheet
        there = () if sheet is None else sheet.items_in(span)
        exact = next((item.target for item in there if item.span == span), None)
        self._workspace.set_current(exact or next((item.target for item in there), None))
        self.view.select(span)
        self.view.ensure_visible(span)

    def toggle_guideline(self) -> None:
        """Show what the guideline says of the current item, below the article, or put it away.

        The current item is in sight afterwards, though the article has less room.
        """
        self.guideline.setVisible(self.guideline.isHidden())
        self._column.activate()
        if (item := self._workspace.item) is not None:
            self.view.ensure_visible(item.span)

    def zoom(self, zoom: float) -> None:
        """Show the text in another size; the current item stays in sight."""
        self.view.set_zoom(zoom)
        if (item := self._workspace.item) is not None:
            self.view.ensure_visible(item.span)

    def caret_point(self) -> QPoint:
        """Where a popup about the current item belongs, in global coordinates."""
        item = self._workspace.item
        offset = self.view.caret() if item is None else item.span.start
        return self.view.viewport().mapToGlobal(self.view.rect_of(offset).bottomLeft())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            sheet = self._workspace.sheet
            if sheet is None:
                self._on_opened(None)
            else:
                self.view.set_heading(*self._heading(sheet))
                self._mark_all(sheet)
                self.view.set_current(self._workspace.current)
                self._show_roles()
        super().changeEvent(event)
