"""Long work that a menu entry starts: import and extract; the store stays on the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from core.errors import KnownError
from core.jobs.exchange import Loss, all_plain, just_text
from core.jobs.extract import DEFAULT_EXTRACTOR, Extracting, extract_text
from core.jobs.importing import (
    Asked,
    Gathered,
    Importing,
    ImportReport,
    Incoming,
    Source,
    gathered,
    read_file,
)
from core.jobs.parts import parts, unchanged
from gui.background import Background, Task
from gui.exchange.keeping import Keeping
from gui.exchange.summary import ImportWords
from gui.helper_process import Failure
from gui.i18n import joined
from gui.notice import NoticeBar
from gui.sentences import sentence
from gui.workspace import Workspace

_NAMED: Final = 5
"""So many articles that were given up are named; how many there were is said of all."""


class Flows(QObject):
    """One piece of long work at a time; each says how far it is and can be stopped.

    Signals: `articles_changed()` when the queue should be read again; `preview_asked(sources)` for files
    that more than plain text is in; `save_asked(losses)` where a list of what was left out is wanted.
    """

    articles_changed = Signal()
    preview_asked = Signal(object)
    save_asked = Signal(object)

    def __init__(self, workspace: Workspace, background: Background, notice: NoticeBar) -> None:
        super().__init__(notice)
        self._workspace, self._background, self._notice = workspace, background, notice
        self._task: Task | None = None
        self._after: Callable[[], None] | None = None
        self._leaving = False
        self._later: list[Callable[[], None]] = []
        self._words = ImportWords(self)
        self.keeping = Keeping(lambda: workspace.long_step.busy, self)
        self.keeping.progressed.connect(
            lambda done, total: notice.progress(self.tr("Importing…"), done, total)
        )
        for told in (self.keeping.progressed, self.keeping.failed):
            told.connect(lambda *_: self._pace())
        self.keeping.ended.connect(self._end_import)
        self.keeping.failed.connect(lambda error: notice.say(sentence(error), trouble=True))
        notice.cancelled.connect(self.stop)
        background.failed.connect(self._on_failed)

    def stop(self) -> None:
        """Stop what is under way; what was saved until now stays. A long step stops alone."""
        if self._workspace.long_step.busy:
            return
        if self._task is not None:
            self._background.cancel(self._task)
        self.keeping.stop()

    def leave(self) -> None:
        """Stop, and begin nothing more: the project is being closed."""
        self._leaving = True
        self._later.clear()
        self.stop()
        self._leaving = False

    def _on_failed(self, failure: Failure) -> None:
        """What no list names: figures, words, what lies in a folder. A bug is told where all bugs are."""
        if failure.known is not None:
            self._notice.say(sentence(failure.known), trouble=True)
        elif failure.trace is None:
            words = self.tr("The helper process was ended in the middle of its work. Please do that again.")
            self._notice.say(words, trouble=True)

    # -- import

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Look in the helper process what there is to read; plain texts come in at once, others are shown."""
        if self._workspace.project is None:
            self._notice.say(
                self.tr("Make or open a project first, then drop the files again."), trouble=True
            )
            return
        found: list[Gathered] = []
        self._notice.progress(self.tr("Looking at the files…"), 0, 0)
        self._task = self._background.run(
            gathered, ((tuple(paths),),), lambda _, each: found.append(each), lambda: self._go_on(found)
        )

    def _go_on(self, found: Sequence[Gathered]) -> None:
        self._task = None
        self._notice.settle()
        if not found or self._leaving:
            return
        sources, refused = found[0].sources, found[0].refused
        if refused is not None:
            self._notice.say(sentence(refused), trouble=True)
        elif all_plain(sources):
            self._import_plain(sources)
        else:
            self.preview_asked.emit(sources)

    def _import_plain(self, sources: Sequence[Source]) -> None:
        project = self._workspace.project
        if project is None:
            return
        importing, words = Importing(project), self.tr("Importing…")
        pieces: list[Source] = []
        strays: list[Source] = []

        def take(at: int, incoming: Incoming) -> None:
            if just_text(incoming):
                importing.take(incoming)
            else:
                strays.append(pieces[at])

        self._task = self._background.run(
            read_file,
            ((each,) for each in _noted(sources, pieces)),
            lambda at, incoming: self._took(partial(take, at), incoming, words),
            lambda: self._end_plain(importing, strays),
            total=len(sources),
            on_failed=lambda at, failure: importing.take(_refused(pieces[at], failure)),
            limited=True,
        )

    def _end_plain(self, importing: Importing, strays: Sequence[Source]) -> None:
        self._end_import(importing.finish())
        if strays:
            self.preview_asked.emit(tuple(strays))

    def bring(self, sources: Sequence[Source], asked: Asked, count: int) -> None:
        """Import these files or parts of them, of which a preview has shown what they hold: so many articles.

        What is asked for while another import is under way follows it.
        """
        project = self._workspace.project
        if project is None or self._waits_for_another(partial(self.bring, sources, asked, count)):
            return
        self.keeping.begin(Importing(project), count)
        pieces: list[Source] = []
        self._task = self._background.run(
            read_file,
            ((each, asked) for each in _noted((part for one in sources for part in parts(one)), pieces)),
            lambda _, incoming: self._hand_over(incoming),
            self.keeping.close,
            total=len(sources),
            on_failed=lambda at, failure: self._hand_over(_refused(pieces[at], failure)),
            limited=True,
        )

    def _hand_over(self, incoming: Incoming) -> None:
        self.keeping.add(incoming)
        self._pace()

    def _pace(self) -> None:
        """Files are read faster than kept: what is read ahead of it must not fill the memory."""
        if self._task is not None:
            self._background.pace(self._task, paused=self.keeping.full)

    def keep(self, incoming: Incoming) -> None:
        """Import what is read already, such as a text that was copied."""
        project = self._workspace.project
        if project is None or self._waits_for_another(partial(self.keep, incoming)):
            return
        self.keeping.begin(Importing(project), len(incoming.entries))
        self.keeping.add(incoming)
        self.keeping.close()

    def _waits_for_another(self, deed: Callable[[], None]) -> bool:
        if self.keeping.busy:
            self._later.append(deed)
        return self.keeping.busy

    def _end_import(self, report: ImportReport) -> None:
        self._task = None
        self.articles_changed.emit()
        words = self._words.done(report, self._workspace.language)
        self._after = partial(self._say_imported, words, report.losses, trouble=bool(report.refused))
        if self._later:
            self._close("", quiet=True)
            self._later.pop(0)()
        else:
            self.extract(quiet=True)

    def _say_imported(self, words: str, losses: Sequence[Loss], *, trouble: bool) -> None:
        if losses:
            save = self.tr("Save the list…")
            self._notice.offer(words, {save: lambda: self.save_asked.emit(losses)}, trouble=trouble)
        else:
            self._notice.say(words, trouble=trouble)

    def say_at_last(self, words: str) -> None:
        """Say that now or, where the extractor is reading, when it has ended."""
        say = partial(self._notice.say, words)
        if self._task is None:
            say()
        else:
            self._after = say

    # -- extract

    def catch_up(self) -> None:
        """Run ours over what it has not read, unless the suggestions of another were chosen to be shown."""
        project = self._workspace.project
        if project is not None and project.extractor in {"", DEFAULT_EXTRACTOR}:
            self.extract(quiet=True)

    def extract(self, *, quiet: bool = False) -> None:
        """Run the extractor over the articles that the present version has not read."""
        project = self._workspace.project
        if project is None or self._leaving:
            return
        extracting = Extracting(project)
        pending = extracting.pending_ids()
        if not pending:
            if not quiet and project.extractor != extracting.extractor:
                self._show_again(extracting)
            self._close(self.tr("Every article has been read by this version of the extractor."), quiet=quiet)
            return
        words = self.tr("Looking for metrics…")
        refused: list[KnownError] = []
        self._task = self._background.run(
            extract_text,
            ((extracting.extractor, project.article(article_id).text) for article_id in pending),
            lambda index, found: self._took(partial(extracting.take, pending[index]), found, words),
            lambda: self._end_extract(extracting, pending, refused, quiet=quiet),
            total=len(pending),
            on_failed=lambda index, failure: refused.append(
                failure.refusal(project.queue_row(pending[index]).title)
            ),
            limited=True,
        )

    def _show_again(self, extracting: Extracting) -> None:
        """Ours has read everything before, but the suggestions shown are those of another."""
        extracting.finish()
        self._workspace.reload()
        self.articles_changed.emit()

    def _end_extract(
        self, extracting: Extracting, read: Sequence[str], refused: Sequence[KnownError], *, quiet: bool
    ) -> None:
        done = extracting.finish()
        self._task = None
        sheet = self._workspace.sheet
        if sheet is not None and sheet.article.id in read:
            self._workspace.reload()
        self.articles_changed.emit()
        words = self.tr("%n article(s) read by the extractor.", "", done)
        if refused:
            self._after = None
            given_up = self.tr("%n article(s) given up.", "", len(refused))
            said = (words, given_up, *map(sentence, refused[:_NAMED]))
            self._notice.say(joined(said, self._workspace.language), trouble=True)
        else:
            self._close(words, quiet=quiet)

    def _close(self, words: str, *, quiet: bool) -> None:
        """Say what was done; after an import, what the import did."""
        after, self._after = self._after, None
        if after is not None:
            after()
        elif quiet:
            self._notice.settle()
        else:
            self._notice.say(words)

    def _took(self, take: Callable[[Any], object], result: object, words: str) -> None:
        take(result)
        task = self._task
        if task is not None:
            self._notice.progress(words, task.done, task.total)


def _noted(sources: Iterable[Source], pieces: list[Source]) -> Iterator[Source]:
    for each in unchanged(sources):
        pieces.append(each)
        yield each


def _refused(source: Source, failure: Failure) -> Incoming:
    return Incoming(source.name, "", refused=failure.refusal(source.name))
