"""The main window: header, pages, notices; it makes the actions and says what each one does."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from core.sheet import Change
from gui import questions
from gui.article_commands import ArticleCommands
from gui.background import Background
from gui.bugs import Bugs
from gui.collecting import Collecting
from gui.editing import Editing
from gui.flows import Flows
from gui.header import Header
from gui.honesty import Honesty
from gui.indexing import Indexing
from gui.keys_overview import KeysOverview
from gui.labels import Labels
from gui.lost import Lost
from gui.menus import Menus
from gui.notice import NoticeBar
from gui.patience import Patience
from gui.repeats import Repeats
from gui.review_page import ReviewPage
from gui.reviewer import Reviewer
from gui.settings import Settings
from gui.steps import told
from gui.workspace import Workspace

if TYPE_CHECKING:
    from gui.backups import BackupDesk
    from gui.exchange.desk import ExchangeDesk
    from gui.files import Files
    from gui.guide import GuideWindow
    from gui.mending import Mending
    from gui.merging import MergeDesk
    from gui.mishaps import Mishaps
    from gui.panels.accuracy import AccuracyPanel
    from gui.panels.consistency import ConsistencyPanel
    from gui.releases import ReleaseDesk
    from gui.several import Several


class Window(QMainWindow):
    """The window. Files dropped onto it are imported; a dropped project is opened.

    It can be seen with the review page alone: `furnish` makes what stands behind that.
    """

    accuracy: AccuracyPanel
    consistency: ConsistencyPanel
    several: Several
    files: Files
    releases: ReleaseDesk
    exchange: ExchangeDesk
    merging: MergeDesk
    mishaps: Mishaps
    backups: BackupDesk
    guide: GuideWindow
    mending: Mending

    def __init__(
        self, workspace: Workspace, settings: Settings, reviewer: str, bugs: Bugs | None = None
    ) -> None:
        super().__init__()
        self.workspace, self.settings, self.reviewer = workspace, settings, reviewer
        self.bugs = bugs or Bugs()
        workspace.keymap.restore(settings.keys, settings.save_keys)
        self.collecting = Collecting(self)
        self.background = Background(self)
        self.header = Header(workspace)
        self.pages = QStackedWidget()
        self.notice = NoticeBar(self.pages)
        self.review = ReviewPage(workspace)
        self.editing = Editing(workspace, self.review)
        self.flows = Flows(workspace, self.background, self.notice)
        self.indexing = Indexing(workspace, self.background)
        self.labels = Labels(workspace, self.notice)
        self.commands = ArticleCommands(workspace, self.review)
        self.honesty = Honesty(self)
        self.naming = Reviewer(self)
        self.repeats = Repeats(self)
        self.keys = KeysOverview(workspace.keymap, self)
        self._build()
        self.deeds: dict[str, Callable[[], object]] = {}
        """What each action of the table does, once the window is furnished."""
        self.menus = Menus(self, self.deeds, (self.review.view, self.review.rows))
        self._connect()
        self.patience = Patience(self)
        self.lost = Lost(self)
        room = self.screen().availableGeometry()
        self.resize(min(1280, room.width()), min(800, room.height()))
        self._retranslate()

    @classmethod
    def furnished(
        cls, workspace: Workspace, settings: Settings, reviewer: str, bugs: Bugs | None = None
    ) -> Window:
        """A window with all that belongs to it."""
        window = cls(workspace, settings, reviewer, bugs)
        window.furnish()
        return window

    def furnish(self) -> None:
        """Make the other pages and what the menus lead to: half of the program, read only now."""
        from gui.furnishing import furnish  # noqa: PLC0415 - the window is seen before

        furnish(self)

    def _build(self) -> None:
        self.pages.addWidget(self.review)
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
        self.flows.articles_changed.connect(self._on_articles_changed)
        self.flows.articles_changed.connect(self.indexing.start)
        self.indexing.progressed.connect(review.queue.say_indexing)

    # -- what the pages ask for

    def show_page(self, page: int) -> None:
        """Show the page at that place: 0 review, 1 accuracy, 2 consistency, 3 adjudication, 4 agreement."""
        self.header.show_page(page)
        self.pages.setCurrentIndex(page)
        self.notice.pass_by()
        self.menus.fit(page)
        self.notice.page.setFocus(Qt.FocusReason.OtherFocusReason)

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

    def say_report_written(self, path: Path) -> None:
        """Say where the report lies."""
        self.notice.say(self.tr("Report written to {path}.").format(path=path))

    def zoom(self, factor: float) -> None:
        """Make the article's text larger or smaller; 0 sets it back."""
        zoom = 1.0 if factor == 0 else min(max(self.settings.zoom * factor, 0.6), 2.5)
        self.settings.zoom = zoom
        self.review.zoom(zoom)

    def let_go(self) -> None:
        """Leave what is under way: what was found, then what is selected."""
        if self.review.find_bar.isVisible():  # what was found is still to be worked on
            self.review.find_bar.leave()
            return
        self.review.view.select(None)
        self.notice.pass_on()

    def _on_changed(self, change: Change) -> None:
        self.notice.pass_on()
        if said := told(change):
            self.notice.say(said)

    def _fill_keys(self) -> None:
        if self.keys.isVisible():
            self.keys.fill(self.menus.sections())

    def show_keys(self) -> None:
        """Show which key does what, ready to be searched."""
        self.keys.search.clear()
        self.keys.show()
        self._fill_keys()
        self.keys.activateWindow()
        self.keys.search.setFocus()

    def say_about(self) -> None:
        """Say what this is."""
        from importlib.metadata import version  # noqa: PLC0415 - of no use before, and slow to read

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
        self.files.take(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.deeds:  # nothing was begun
            super().closeEvent(event)
            return
        with ExitStack() as last:  # from the last line to the first; where one fails the others are done
            last.callback(self.backups.close)
            last.callback(self.workspace.use, None)
            works = (
                self.releases.work,
                self.exchange,
                self.merging.work,
                self.files.soundness.work,
                self.files.older.work,
            )
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
