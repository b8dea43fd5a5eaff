"""Long work that a menu entry starts: import, extract, export; the store stays on the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.errors import KnownError
from core.jobs.export import export_gold
from core.jobs.extract import DEFAULT_EXTRACTOR, Extracting, extract_text
from core.jobs.importing import Importing, read_file, text_files
from gui.background import Background, Task
from gui.i18n import joined
from gui.notice import NoticeBar
from gui.sentences import sentence
from gui.workspace import Workspace


class Flows(QObject):
    """One piece of long work at a time; each says how far it is and can be stopped.

    Signals: `articles_changed()` when the queue should be read again.
    """

    articles_changed = Signal()

    def __init__(self, workspace: Workspace, background: Background, notice: NoticeBar) -> None:
        super().__init__(notice)
        self._workspace, self._background, self._notice = workspace, background, notice
        self._task: Task | None = None
        self._after: Callable[[], None] | None = None
        notice.cancelled.connect(self.stop)

    def stop(self) -> None:
        """Stop what is under way; what was saved until now stays. A long step stops alone."""
        if self._task is not None and not self._workspace.long_step.busy:
            self._background.cancel(self._task)

    # -- import

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Read files and folders in the helper process and keep them as they come."""
        project = self._workspace.project
        if project is None:
            self._notice.say(
                self.tr("Make or open a project first, then drop the files again."), trouble=True
            )
            return
        try:
            files = text_files(paths)
        except KnownError as error:
            self._notice.say(sentence(error), trouble=True)
            return
        importing = Importing(project)
        words = self.tr("Importing…")
        self._task = self._background.run(
            read_file,
            ((file,) for file in files),
            lambda _, incoming: self._took(importing.take, incoming, words),
            lambda: self._end_import(importing),
            total=len(files),
        )

    def _end_import(self, importing: Importing) -> None:
        report = importing.finish()
        self._task = None
        self.articles_changed.emit()
        words = [self.tr("%n article(s) imported.", "", report.added)]
        if report.already:
            words.append(self.tr("%n already here.", "", report.already))
        if report.annotations:
            words.append(self.tr("%n gold metric(s) taken over.", "", report.annotations))
        words.extend(sentence(refusal) for refusal in report.refused)
        self._after = partial(
            self._notice.say, joined(words, self._workspace.language), trouble=bool(report.refused)
        )
        self.extract(quiet=True)

    # -- extract

    def catch_up(self) -> None:
        """Run ours over what it has not read, unless the suggestions of another were chosen to be shown."""
        project = self._workspace.project
        if project is not None and project.extractor in {"", DEFAULT_EXTRACTOR}:
            self.extract(quiet=True)

    def extract(self, *, quiet: bool = False) -> None:
        """Run the extractor over the articles that the present version has not read."""
        project = self._workspace.project
        if project is None:
            return
        extracting = Extracting(project)
        pending = extracting.pending_ids()
        if not pending:
            if not quiet and project.extractor != extracting.extractor:
                self._show_again(extracting)
            self._close(self.tr("Every article has been read by this version of the extractor."), quiet=quiet)
            return
        words = self.tr("Looking for metrics…")
        self._task = self._background.run(
            extract_text,
            ((extracting.extractor, project.article(article_id).text) for article_id in pending),
            lambda index, found: self._took(partial(extracting.take, pending[index]), found, words),
            lambda: self._end_extract(extracting, pending, quiet=quiet),
            total=len(pending),
        )

    def _show_again(self, extracting: Extracting) -> None:
        """Ours has read everything before, but the suggestions shown are those of another."""
        extracting.finish()
        self._workspace.reload()
        self.articles_changed.emit()

    def _end_extract(self, extracting: Extracting, read: Sequence[str], *, quiet: bool) -> None:
        done = extracting.finish()
        self._task = None
        sheet = self._workspace.sheet
        if sheet is not None and sheet.article.id in read:
            self._workspace.reload()
        self.articles_changed.emit()
        self._close(self.tr("%n article(s) read by the extractor.", "", done), quiet=quiet)

    def _close(self, words: str, *, quiet: bool) -> None:
        """Say what was done; after an import, what the import did."""
        after, self._after = self._after, None
        if after is not None:
            after()
        elif quiet:
            self._notice.settle()
        else:
            self._notice.say(words)

    # -- export

    def export(self, path: Path) -> None:
        """Write the gold of completed articles as JSON Lines."""
        project = self._workspace.project
        if project is None:
            return
        try:
            report = export_gold(project, path)
        except KnownError as error:
            self._notice.say(sentence(error), trouble=True)
            return
        words = self.tr("{metrics} metrics of {articles} completed articles written to {path}, as a draft.")
        self._notice.say(words.format(metrics=report.metrics, articles=report.articles, path=path))

    def _took(self, take: Callable[[Any], object], result: object, words: str) -> None:
        take(result)
        task = self._task
        if task is not None:
            self._notice.progress(words, task.done, task.total)
