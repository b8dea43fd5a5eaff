"""The main window: header, pages, notices; it makes the actions and says what each one does."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from importlib.metadata import version
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from core.sheet import Change
from gui import questions
from gui.article_commands import ArticleCommands
from gui.background import Background
from gui.backups import BackupDesk
from gui.bugs import Bugs
from gui.collecting import Collecting
from gui.editing import Editing
from gui.exchange.desk import ExchangeDesk
from gui.files import PROJECT_SUFFIX, Files
from gui.flows import Flows
from gui.guide import GuideWindow
from gui.header import Header
from gui.honesty import Honesty
from gui.indexing import Indexing
from gui.keys_overview import KeysOverview
from gui.labels import Labels
from gui.mending import Mending
from gui.menus import Menus
from gui.merging import MergeDesk
from gui.mishaps import Mishaps
from gui.notice import NoticeBar
from gui.panels.accuracy import AccuracyPanel
from gui.panels.consistency import ConsistencyPanel
from gui.panes import made
from gui.patience import Patience
from gui.releases import ReleaseDesk
from gui.repeats import Repeats
from gui.review_page import ReviewPage
from gui.reviewer import Reviewer
from gui.settings import Settings
from gui.several import Several
from gui.steps import told
from gui.workspace import Workspace


class Window(QMainWindow):
    """The window. Files dropped onto it are imported; a dropped project is opened."""

    def __init__(
        self, workspace: Workspace, settings: Settings, reviewer: str, bugs: Bugs | None = None
    ) -> None:
        super().__init__()
        self.workspace, self.settings, self.reviewer = workspace, settings, reviewer
        workspace.keymap.restore(settings.keys, settings.save_keys)
        self.collecting = Collecting(self)
        self.background = Background(self)
        self.header = Header(workspace)
        self.pages = QStackedWidget()
        self.notice = NoticeBar(self.pages)
        self.review = ReviewPage(workspace)
        self.accuracy = made(lambda: AccuracyPanel(workspace, self.background))
        self.consistency = made(lambda: ConsistencyPanel(workspace))
        self.several = Several(self)
        self.editing = Editing(workspace, self.review)
        self.flows = Flows(workspace, self.background, self.notice)
        self.indexing = Indexing(workspace, self.background)
        self.labels = Labels(workspace, self.notice)
        self.commands = ArticleCommands(workspace, self.review)
        self.files = Files(self)
        self.honesty = Honesty(self)
        self.naming = Reviewer(self)
        self.repeats = Repeats(self)
        self.releases = ReleaseDesk(self)
        self.exchange = ExchangeDesk(self)
        self.merging = MergeDesk(self)
        self.mishaps = Mishaps(self, bugs or Bugs())
        self.backups = BackupDesk(self)
        self.keys = KeysOverview(workspace.keymap, self)
        self.guide = GuideWindow(workspace, self)
        self._build()
        self.menus = Menus(self, self._deeds(), (self.review.view, self.review.rows))
        self._connect()
        self.mending = Mending(self)
        self.patience = Patience(self)
        self.setAcceptDrops(True)
        room = self.screen().availableGeometry()
        self.resize(min(1280, room.width()), min(800, room.height()))
        self._retranslate()

    def _build(self) -> None:
        for page in (self.review, self.accuracy, self.consistency, *self.several.pages):
            self.pages.addWidget(page)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.header, self.pages):
            layout.addWidget(widget)
        layout.setStretch(1, 1)
        self.setCentralWidget(centre)

    def _connect(self) -> None:
        workspace, review = self.workspace, self.review
        self.header.page_chosen.connect(self.show_page)
        workspace.failed.connect(lambda words: self.notice.say(words, trouble=True))
        workspace.told.connect(self.notice.say)
        workspace.changed.connect(self._on_changed)
        workspace.ruled.connect(self._on_changed)
        workspace.current_changed.connect(lambda _: self.notice.forgive())
        workspace.opened.connect(lambda _: self.menus.fit(self.pages.currentIndex()))
        workspace.project_opened.connect(lambda _: self.menus.fit(self.pages.currentIndex()))
        workspace.project_opened.connect(lambda _: self._retranslate())
        workspace.schema_changed.connect(self._fill_keys)
        review.gate.confirm_clicked.connect(self.editing.confirm)
        review.gate.complete_clicked.connect(self.commands.complete)
        review.gate.action_clicked.connect(lambda name: self.menus.actions[name].trigger())
        review.rows.action_clicked.connect(lambda name: self.menus.actions[name].trigger())
        review.pointing.action_clicked.connect(lambda name: self.menus.actions[name].trigger())
        review.pointing.role_asked.connect(self.editing.set_role)
        review.inspector.reject_clicked.connect(self.editing.reject)
        review.inspector.finished.connect(lambda: review.view.setFocus(Qt.FocusReason.OtherFocusReason))
        review.queue.import_clicked.connect(self.files.ask_import)
        self.flows.articles_changed.connect(self._on_articles_changed)
        self.flows.articles_changed.connect(self.indexing.start)
        self.indexing.progressed.connect(review.queue.say_indexing)
        self.accuracy.report_clicked.connect(self.files.ask_report)
        self.accuracy.picture_asked.connect(self.files.ask_picture)
        self.accuracy.report_written.connect(self._on_report_written)
        self.releases.frozen.connect(self.accuracy.show_releases)
        self.consistency.open_requested.connect(self.show_item)
        self.consistency.reject_clicked.connect(self.editing.ask_cause)

    def _deeds(self) -> dict[str, Callable[[], object]]:
        """What each action of the table does."""
        editing, commands = self.editing, self.commands
        return {
            **self.files.deeds(),
            "extract": self.flows.extract,
            "schema_use": self.labels.ask_use,
            "schema_write": self.labels.ask_write,
            "quit": self.close,
            "history": self.review.inspector.toggle_past,
            "let_go": self._let_go,
            "search": lambda: self.review.queue.filter.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "page_review": lambda: self.show_page(0),
            "page_accuracy": lambda: self.show_page(1),
            "page_consistency": lambda: self.show_page(2),
            "page_adjudication": lambda: self.show_page(3),
            "page_agreement": lambda: self.show_page(4),
            "next_pane": lambda: self.commands.go_round(1),
            "previous_pane": lambda: self.commands.go_round(-1),
            "guideline": self.review.toggle_guideline,
            "zoom_in": lambda: self.zoom(1.1),
            "zoom_out": lambda: self.zoom(1 / 1.1),
            "zoom_reset": lambda: self.zoom(0),
            "keys": self._show_keys,
            "guide": self.guide.open_index,
            "about": self._about,
            **editing.deeds(),
            **self.review.find_bar.deeds(),
            **self.honesty.deeds(),
            **self.naming.deeds(),
            **self.repeats.deeds(),
            **self.releases.deeds(),
            **self.exchange.deeds(),
            **self.merging.deeds(),
            **self.mishaps.deeds(),
            **self.backups.deeds(),
            **self.several.deeds(),
            **commands.deeds(),
        }

    # -- what the pages ask for

    def show_page(self, page: int) -> None:
        """Show the page at that place: 0 review, 1 accuracy, 2 consistency, 3 adjudication, 4 agreement."""
        self.header.show_page(page)
        self.pages.setCurrentIndex(page)
        self.notice.pass_by()
        self.menus.fit(page)
        focused = (self.review.view, self.accuracy, self.consistency, *self.several.pages)[page]
        focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_articles_changed(self) -> None:
        self.review.queue.reload()
        self.workspace.queue_changed.emit()
        if self.workspace.sheet is None:
            self.review.queue.go(1)

    def show_item(self, article_id: str, target: str) -> None:
        """Show that item in its article, ready to be decided."""
        self.show_page(0)
        sheet = self.workspace.sheet
        if sheet is None or sheet.article.id != article_id:
            self.workspace.open_article(article_id)
        self.workspace.set_current(target)

    def _on_report_written(self, path: Path) -> None:
        self.notice.say(self.tr("Report written to {path}.").format(path=path))

    def zoom(self, factor: float) -> None:
        """Make the article's text larger or smaller; 0 sets it back."""
        zoom = 1.0 if factor == 0 else min(max(self.settings.zoom * factor, 0.6), 2.5)
        self.settings.zoom = zoom
        self.review.zoom(zoom)

    def _let_go(self) -> None:
        if self.review.find_bar.isVisible():  # what was found is still to be worked on
            self.review.find_bar.leave()
            return
        self.review.view.select(None)
        self.notice.hide()

    def _on_changed(self, change: Change) -> None:
        self.notice.hide()
        if said := told(change):
            self.notice.say(said)

    def _fill_keys(self) -> None:
        if self.keys.isVisible():
            self.keys.fill(self.menus.sections())

    def _show_keys(self) -> None:
        self.keys.search.clear()
        self.keys.show()
        self._fill_keys()
        self.keys.activateWindow()
        self.keys.search.setFocus()

    def _about(self) -> None:
        words = self.tr(
            "Metric Annotator {version}\nGold annotations of metrics in Chinese articles.\nMIT licence."
        ).format(version=version("metric-annotator"))
        questions.tell(self, self.tr("About Metric Annotator"), words)

    # -- window events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        projects = [path for path in paths if path.suffix == PROJECT_SUFFIX]
        if projects:
            self.files.open_project(projects[0])
        elif paths:
            self.flows.import_paths(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        with ExitStack() as last:  # from the last line to the first; where one fails the others are done
            last.callback(self.backups.close)
            last.callback(self.workspace.use, None)
            works = (self.releases.work, self.exchange, self.merging.work, self.files.soundness.work)
            accuracy = (self.accuracy.explorer.runs.comparing, self.accuracy.aside)
            for each in (*works, *accuracy, self.background, self.review.pointing.words):
                last.callback(each.close)
            last.callback(self.flows.leave)
            last.callback(self._save_layout)
            last.callback(self.files.leave)
        super().closeEvent(event)

    def _save_layout(self) -> None:
        self.settings.save_layout("window", self.saveGeometry())
        self.settings.save_layout("review", self.review.splitter.saveState())
        self.settings.save_layout("side", self.review.side.saveState())

    def restore_layout(self) -> None:
        """Take up the sizes of the last time."""
        places = {
            "window": self.restoreGeometry,
            "review": self.review.splitter.restoreState,
            "side": self.review.side.restoreState,
        }
        for name, restore in places.items():
            if (state := self.settings.layout(name)) is not None:
                restore(state)
        self.review.view.set_zoom(self.settings.zoom)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.notice.pass_by()
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        project, name = self.workspace.project, self.tr("Metric Annotator")
        self._fill_keys()
        self.setWindowTitle(name if project is None else f"{project.name} — {name}")
