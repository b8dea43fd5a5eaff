"""The extractor over the articles that its present version has not read, behind the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal

from core.errors import KnownError, LostError
from core.jobs.extract import Extracting, extract_text
from core.jobs.project import Project
from gui.background import Background
from gui.helper_process import Failure
from gui.i18n import joined
from gui.notice import NoticeBar
from gui.sentences import sentence
from gui.storing import Storing
from gui.workspace import Workspace

_NAMED: Final = 5
"""So many articles that were given up are named; how many there were is said of all."""


class CatchingUp(QObject):
    """One run at a time. What is said at its end may wait for it, such as what an import did.

    Signals: `articles_changed()` when the queue should be read again.
    """

    articles_changed = Signal()

    def __init__(self, workspace: Workspace, background: Background, notice: NoticeBar) -> None:
        super().__init__(notice)
        self._workspace, self._background, self._notice = workspace, background, notice
        self._row: Storing | None = None
        self._more = self._quiet = False
        self._done = 0
        self._given_up: dict[str, KnownError] = {}
        self._before = ""
        self._after: Callable[[], object] | None = None

    def stop(self) -> None:
        """Stop; what was kept until now stays."""
        self._more = False
        if self._row is not None:
            self._row.stop()

    def forget(self) -> None:
        """Another project is to be opened: what waits to be said is not about it."""
        self._before, self._after = "", None

    def say_at_last(self, words: str, say: Callable[[], object]) -> None:
        """Call `say`, which says the words, now or, where the extractor is reading, when it has ended."""
        if self._row is None:
            say()
        else:
            self._before, self._after = words, say

    def run_before(self, words: str, say: Callable[[], object]) -> None:
        """Run quietly, and say at the end what was done before it."""
        self._before, self._after = words, say
        self.run(quiet=True)

    def run(self, *, quiet: bool = False) -> None:
        """Read what is pending. While that is under way, show it; what has come in since then follows."""
        project = self._workspace.project
        if project is None:
            return
        if self._row is not None:
            self._more = True
            self._row.show()
            return
        extracting = Extracting(project)
        try:
            pending = extracting.pending_ids()
            if pending:
                self._quiet, self._done, self._given_up = quiet, 0, {}
                self._read(project, extracting, pending)
                return
            if not quiet and project.extractor != extracting.extractor:
                self._show_again(extracting)
        except KnownError as error:
            self._say_broken(error)
            return
        self._close(self.tr("Every article has been read by this version of the extractor."), quiet=quiet)

    def _read(self, project: Project, extracting: Extracting, pending: Sequence[str]) -> None:
        self._row = Storing(
            self._notice,
            self.tr("Looking for metrics…"),
            lambda index, found: extracting.take(pending[index], found),
            lambda broken: self._end(project, extracting, pending, broken),
        )
        self._row.begin(
            self._background,
            extract_text,
            ((extracting.extractor, project.article(article_id).text) for article_id in pending),
            lambda index, failure: self._give_up(project, pending[index], failure),
            len(pending),
        )

    def _give_up(self, project: Project, article_id: str, failure: Failure) -> None:
        self._given_up[article_id] = failure.refusal(project.queue_row(article_id).title)

    def _show_again(self, extracting: Extracting) -> None:
        """Ours has read everything before, but the suggestions shown are those of another."""
        extracting.finish()
        self._workspace.reload()
        self.articles_changed.emit()

    def _end(
        self, project: Project, extracting: Extracting, read: Sequence[str], broken: KnownError | None
    ) -> None:
        self._row, more, self._more = None, self._more, False
        came_in: Sequence[str] = ()
        try:
            if broken is None:
                extracting.finish()
                came_in = [each for each in extracting.pending_ids() if each not in self._given_up]
        except KnownError as error:
            broken = error
        self._done += extracting.done
        sheet = self._workspace.sheet
        if sheet is not None and sheet.article.id in read:
            self._workspace.reload()
        self.articles_changed.emit()
        if broken is not None:
            self._say_broken(broken)
        elif more and came_in:
            self._read(project, Extracting(project), came_in)
        else:
            self._say_done()

    def _say_done(self) -> None:
        words = self.tr("%n article(s) read by the extractor.", "", self._done)
        if self._given_up:
            given_up = self.tr("%n article(s) given up.", "", len(self._given_up))
            named = list(self._given_up.values())[:_NAMED]
            self._say_trouble(words, given_up, *map(sentence, named))
        else:
            self._close(words, quiet=self._quiet)

    def _say_broken(self, error: KnownError) -> None:
        if isinstance(error, LostError):  # the ways out matter more than how many were read
            self.forget()
            self._workspace.refuse(error)
            return
        self._say_trouble(
            sentence(error),
            self.tr("%n article(s) read by the extractor.", "", self._done),
            self.tr("The others are read by “Run the extractor”, or when the project is opened again."),
        )

    def _say_trouble(self, *words: str) -> None:
        said = [self._before, *words] if self._before else words
        self.forget()
        self._notice.say(joined(said, self._workspace.language), trouble=True)

    def _close(self, words: str, *, quiet: bool) -> None:
        """Say what was done; after an import, what the import did."""
        after = self._after
        self.forget()
        if after is not None:
            after()
        elif not quiet:
            self._notice.say(words)
