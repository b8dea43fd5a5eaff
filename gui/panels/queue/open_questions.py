"""Completed articles in which planted errors stand unanswered, counted in portions behind the window."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from core.jobs.bias import open_questions, revealed_articles
from core.jobs.project import Project
from gui.workspace import Workspace

_PORTION = 0.012
"""Seconds of work before the window gets its turn again."""


class OpenQuestions(QObject):
    """How many questions are open, by article. What is planted in others, nobody is told here.

    Signals: `counted(article_id)` where another number of them is open than before; "" for all.
    """

    counted = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.by_article: dict[str, int] = {}
        self._left: Iterator[str] = iter(())
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._on_turn)
        workspace.project_opened.connect(self._on_project_opened)
        workspace.queue_changed.connect(self._on_queue_changed)

    def _on_project_opened(self, project: Project | None) -> None:
        self.by_article = {}
        self.counted.emit("")
        self._left = iter(() if project is None else revealed_articles(project))
        self._turn.start()

    def _on_turn(self) -> None:
        project, end = self._workspace.project, perf_counter() + _PORTION
        while project is not None and perf_counter() < end:
            article_id = next(self._left, None)
            if article_id is None:
                project = None
            else:
                self._count(project, article_id)
        if project is None:
            self._turn.stop()
            self.counted.emit("")

    def _on_queue_changed(self) -> None:
        project, sheet = self._workspace.project, self._workspace.sheet
        if project is not None and sheet is not None and self._count(project, sheet.article.id):
            self.counted.emit(sheet.article.id)

    def _count(self, project: Project, article_id: str) -> bool:
        """Whether it is another number than before."""
        before, now = self.by_article.get(article_id, 0), open_questions(project, article_id)
        if now:
            self.by_article[article_id] = now
        else:
            self.by_article.pop(article_id, None)
        return now != before
