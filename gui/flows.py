"""Long work that a menu entry starts: import and extract; the store stays on the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.errors import KnownError, LostError
from core.jobs.exchange import Loss, all_plain, just_text
from core.jobs.extract import DEFAULT_EXTRACTOR
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
from gui.catching_up import CatchingUp
from gui.exchange.keeping import Keeping
from gui.exchange.summary import ImportWords
from gui.helper_process import Failure
from gui.notice import NoticeBar
from gui.sentences import sentence
from gui.storing import Storing
from gui.workspace import Workspace


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
        self._storing: Storing | None = None
        self._leaving = False
        self._later: list[tuple[int, Callable[[], None]]] = []
        self._words = ImportWords(self)
        self.keeping = Keeping(lambda: workspace.long_step.busy, self)
        self.keeping.progressed.connect(
            lambda done, total: notice.progress(self.tr("Importing…"), done, total)
        )
        self.keeping.progressed.connect(lambda *_: self._pace())
        self.keeping.ended.connect(self._on_kept)
        self._catching_up = CatchingUp(workspace, background, notice)
        self._catching_up.articles_changed.connect(self.articles_changed)
        notice.cancelled.connect(self.stop)
        background.failed.connect(self._on_failed)

    def stop(self) -> None:
        """Stop what is under way; what was saved until now stays. A long step stops alone."""
        if self._workspace.long_step.busy:
            return
        self._catching_up.stop()
        if self._task is not None:
            self._background.cancel(self._task)
        if self._storing is not None:
            self._storing.stop()
        self.keeping.stop()

    def leave(self) -> None:
        """Stop, and begin nothing more: the project is being closed."""
        self._leaving = True
        self._later.clear()
        self.stop()
        self._catching_up.forget()
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
        importing = Importing(project)
        pieces: list[Source] = []
        strays: list[Source] = []

        def keep(at: int, incoming: Incoming) -> None:
            if just_text(incoming):
                importing.take(incoming)
            else:
                strays.append(pieces[at])

        end = partial(self._end_plain, importing, strays, len(sources))
        self._storing = Storing(self._notice, self.tr("Importing…"), keep, end)
        self._storing.begin(
            self._background,
            read_file,
            ((each,) for each in _noted(sources, pieces)),
            lambda at, failure: importing.take(_refused(pieces[at], failure)),
            len(sources),
        )

    def _end_plain(
        self, importing: Importing, strays: Sequence[Source], total: int, broken: KnownError | None
    ) -> None:
        self._storing = None
        try:
            if broken is not None:
                raise broken
            report = importing.finish()
        except KnownError as error:
            report, strays = importing.broken(error, total), ()
        self._end_import(report)
        if strays:
            self.preview_asked.emit(tuple(strays))

    def bring(self, sources: Sequence[Source], asked: Asked, count: int) -> None:
        """Import these files or parts of them, of which a preview has shown what they hold: so many articles.

        What is asked for while another import is under way follows it.
        """
        project = self._workspace.project
        if project is None or self._waits(count, partial(self.bring, sources, asked, count)):
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
        project, count = self._workspace.project, len(incoming.entries)
        if project is None or self._waits(count, partial(self.keep, incoming)):
            return
        self.keeping.begin(Importing(project), count)
        self.keeping.add(incoming)
        self.keeping.close()

    def _waits(self, count: int, deed: Callable[[], None]) -> bool:
        """Whether another import is under way; the one of so many articles follows it then."""
        if self.keeping.busy:
            self._later.append((count, deed))
        return self.keeping.busy

    def _on_kept(self, report: ImportReport) -> None:
        """What is still read of the files is of no use where the project takes no more."""
        task, self._task = self._task, None
        if task is not None and report.broken is not None:
            self._background.cancel(task)
        self._end_import(report)

    def _end_import(self, report: ImportReport) -> None:
        self._notice.settle()
        self.articles_changed.emit()
        if report.broken is not None:
            self._say_broken(report, report.broken)
            return
        words = self._words.done(report, self._workspace.language)
        say = partial(self._say_imported, words, report.losses, trouble=bool(report.refused))
        if self._later:
            say()
            self._later.pop(0)[1]()
        elif not self._leaving:
            self._catching_up.run_before(words, say)

    def _say_broken(self, report: ImportReport, error: KnownError) -> None:
        """What was to follow would be refused as well; the extractor, too, would have no place to write."""
        missing = report.missing + sum(count for count, _ in self._later)
        self._later.clear()
        if isinstance(error, LostError):  # the ways out matter more than how many came in
            self._workspace.refuse(error)
        elif not self._leaving:
            words = self._words.done(replace(report, missing=missing), self._workspace.language)
            self._notice.say(words, trouble=True)

    def _say_imported(self, words: str, losses: Sequence[Loss], *, trouble: bool) -> None:
        if losses:
            save = self.tr("Save the list…")
            self._notice.offer(words, {save: lambda: self.save_asked.emit(losses)}, trouble=trouble)
        else:
            self._notice.say(words, trouble=trouble)

    def say_at_last(self, words: str) -> None:
        """Say that now or, where the extractor is reading, when it has ended."""
        self._catching_up.say_at_last(words, partial(self._notice.say, words))

    # -- extract

    def catch_up(self) -> None:
        """Run ours over what it has not read, unless the suggestions of another were chosen to be shown."""
        project = self._workspace.project
        if project is not None and project.extractor in {"", DEFAULT_EXTRACTOR}:
            self.extract(quiet=True)

    def extract(self, *, quiet: bool = False) -> None:
        """Run the extractor over what its present version has not read; after an import, it runs anyway."""
        if self._storing is not None:
            self._storing.show()
        elif not self._leaving:
            self._catching_up.run(quiet=quiet)


def _noted(sources: Iterable[Source], pieces: list[Source]) -> Iterator[Source]:
    for each in unchanged(sources):
        pieces.append(each)
        yield each


def _refused(source: Source, failure: Failure) -> Incoming:
    return Incoming(source.name, "", refused=failure.refusal(source.name))
