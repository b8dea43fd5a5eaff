"""The queue's menu: give the selected articles to reviewers, or take them away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QListView, QMenu

from core.errors import KnownError
from gui import questions
from gui.mnemonics import as_written
from gui.panels.queue.model import QueueModel
from gui.sentences import sentence
from gui.workspace import Workspace


class Assigning(QObject):
    """Signals: `assigned()` when articles were given or taken away."""

    assigned = Signal()

    def __init__(self, workspace: Workspace, model: QueueModel, view: QListView) -> None:
        super().__init__(view)
        self._workspace, self._model, self._view = workspace, model, view
        view.customContextMenuRequested.connect(
            lambda spot: self.show_menu(view.viewport().mapToGlobal(spot))
        )

    def selected(self) -> tuple[str, ...]:
        """The articles selected in the list; else the open one."""
        rows = sorted(index.row() for index in self._view.selectionModel().selectedRows())
        sheet = self._workspace.sheet
        opened = () if sheet is None else (sheet.article.id,)
        return tuple(self._model.at(row).id for row in rows) or opened

    def ask(self) -> None:
        """Show the menu beside the selected article."""
        spot = self._view.visualRect(self._view.currentIndex()).bottomLeft()
        self.show_menu(self._view.viewport().mapToGlobal(spot))

    def show_menu(self, spot: QPoint) -> None:
        """What can be done with the selected articles, at that place on the screen."""
        if self._workspace.project is not None and self.selected():
            self.menu().popup(spot)

    def menu(self) -> QMenu:
        """The menu for the selected articles."""
        project = self._workspace.project
        articles = self.selected()
        menu = QMenu(self._view)
        menu.aboutToHide.connect(menu.deleteLater)
        if project is None:
            return menu
        holders = {name for each in articles for name in project.listing.row(each).reviewers}
        give = menu.addMenu(self.tr("Assign %n article(s) to", "", len(articles)))
        for name in project.reviewers.names():
            give.addAction(as_written(name), self._deed(articles, name, give=True))
        give.addSeparator()
        give.addAction(self.tr("Someone else…"), lambda: self._ask_name(articles))
        take = menu.addMenu(self.tr("Take away from"))
        take.setEnabled(bool(holders))
        for name in sorted(holders):
            take.addAction(as_written(name), self._deed(articles, name, give=False))
        return menu

    def _deed(self, articles: tuple[str, ...], name: str, *, give: bool) -> Callable[[], None]:
        return lambda: self._assign(articles, name, give=give)

    def _ask_name(self, articles: tuple[str, ...]) -> None:
        questions.ask_text(
            self._view.window(),
            self.tr("Assign"),
            self.tr("Name of the reviewer, as it is written on his decisions:"),
            "",
            lambda name: self._assign(articles, name, give=True),
        )

    def _assign(self, articles: tuple[str, ...], name: str, *, give: bool) -> None:
        project = self._workspace.project
        if project is None:
            return
        try:
            work = project.reviewers.assign if give else project.reviewers.take_away
            changed = work(articles, name)
        except KnownError as error:
            self._workspace.failed.emit(sentence(error))
            return
        given, taken = (
            self.tr("%n article(s) assigned to {name}.", "", changed),
            self.tr("%n article(s) taken away from {name}.", "", changed),
        )
        for article in articles:
            self._model.refresh(article)
        self.assigned.emit()
        self._workspace.told.emit((given if give else taken).format(name=name.strip()))
