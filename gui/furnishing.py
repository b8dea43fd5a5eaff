"""What the window has behind the review page: the other pages, and what the menus lead to."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from gui.backups import BackupDesk
from gui.exchange.desk import ExchangeDesk
from gui.files import Files
from gui.guide import GuideWindow
from gui.mending import Mending
from gui.merging import MergeDesk
from gui.mishaps import Mishaps
from gui.pane_round import go_round
from gui.panels.accuracy import AccuracyPanel
from gui.panels.consistency import ConsistencyPanel
from gui.panes import made
from gui.releases import ReleaseDesk
from gui.several import Several

if TYPE_CHECKING:
    from gui.window import Window


def furnish(window: Window) -> None:
    """Make all of it, and fill the window's deeds."""
    workspace = window.workspace
    window.accuracy = made(lambda: AccuracyPanel(workspace, window.background))
    window.consistency = made(lambda: ConsistencyPanel(workspace))
    window.several = Several(window)
    for page in (window.accuracy, window.consistency, *window.several.pages):
        window.pages.addWidget(page)
    window.files = Files(window)
    window.releases = ReleaseDesk(window)
    window.exchange = ExchangeDesk(window)
    window.merging = MergeDesk(window)
    window.mishaps = Mishaps(window, window.bugs)
    window.backups = BackupDesk(window)
    window.guide = GuideWindow(workspace, window)
    window.deeds.update(_deeds(window))
    _connect(window)
    window.mending = Mending(window)
    window.setAcceptDrops(True)


def _connect(window: Window) -> None:
    accuracy, files = window.accuracy, window.files
    window.review.queue.import_clicked.connect(files.ask_import)
    accuracy.report_clicked.connect(files.ask_report)
    accuracy.picture_asked.connect(files.ask_picture)
    accuracy.report_written.connect(window.say_report_written)
    window.releases.frozen.connect(accuracy.show_releases)
    window.consistency.open_requested.connect(window.show_item)
    window.consistency.reject_clicked.connect(window.editing.ask_cause)


def _deeds(window: Window) -> dict[str, Callable[[], object]]:
    editing, commands, review = window.editing, window.commands, window.review
    return {
        **window.files.deeds(),
        "extract": window.flows.extract,
        "schema_use": window.labels.ask_use,
        "schema_write": window.labels.ask_write,
        "quit": window.close,
        "history": review.inspector.toggle_past,
        "let_go": window.let_go,
        "page_review": lambda: window.show_page(0),
        "page_accuracy": lambda: window.show_page(1),
        "page_consistency": lambda: window.show_page(2),
        "page_adjudication": lambda: window.show_page(3),
        "page_agreement": lambda: window.show_page(4),
        "next_pane": lambda: go_round(window.notice, 1),
        "previous_pane": lambda: go_round(window.notice, -1),
        "guideline": review.toggle_guideline,
        "zoom_in": lambda: window.zoom(1.1),
        "zoom_out": lambda: window.zoom(1 / 1.1),
        "zoom_reset": lambda: window.zoom(0),
        "keys": window.show_keys,
        "guide": window.guide.open_index,
        "about": window.say_about,
        **editing.deeds(),
        **review.find_bar.deeds(),
        **window.honesty.deeds(),
        **window.naming.deeds(),
        **window.repeats.deeds(),
        **window.releases.deeds(),
        **window.exchange.deeds(),
        **window.merging.deeds(),
        **window.mishaps.deeds(),
        **window.backups.deeds(),
        **window.several.deeds(),
        **commands.deeds(),
    }
