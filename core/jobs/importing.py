"""Import: articles and their numbers into a project, in batches; a sentence for each file refused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from core.errors import KnownError, StorageError
from core.formats import Annotated, Asked, Loss
from core.formats.exchange.labels import LEFT_OUT, Unknown
from core.formats.exchange.spilled import Losses
from core.jobs import Progress
from core.jobs.looking import together
from core.jobs.parts import Steps, checked_parts, part_count, unchanged
from core.jobs.project import Project
from core.jobs.reading import NOTHING_ASKED, Entry, Incoming, asked, read_file, read_text, readable
from core.jobs.sources import Gathered, Source, gathered, text_files

__all__ = [
    "LEFT_OUT",
    "Asked",
    "Gathered",
    "ImportReport",
    "Importing",
    "Incoming",
    "Source",
    "Unknown",
    "asked",
    "gathered",
    "import_files",
    "import_text",
    "read_file",
    "read_text",
    "readable",
    "text_files",
]

# A batch is one transaction: large enough that flushing costs nothing, small enough to stop soon.
_BATCH_ARTICLES = 200
_BATCH_CHARACTERS = 1_000_000


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did. `already`: texts that the project held before; `annotations`: gold taken over.

    `waiting` names the files of which nothing came in, since somebody has to say first what their `unknown`
    labels mean; `losses` is what has no place here. `broken` says why the project took no more, and `missing`
    how many articles did not come in for that.
    """

    added: int = 0
    already: int = 0
    annotations: int = 0
    refused: tuple[KnownError, ...] = ()
    losses: Sequence[Loss] = ()
    unknown: tuple[Unknown, ...] = ()
    waiting: tuple[str, ...] = ()
    broken: KnownError | None = None
    missing: int = 0


class Importing:
    """One import under way: takes what was read, keeps it in batches, and reports at the end."""

    def __init__(self, project: Project) -> None:
        """Import into this project, gold into the layer of its reviewer."""
        self._project = project
        self._waiting: list[Entry] = []
        self._characters = 0
        self._added = self._already = self._annotations = self._unreadable = 0
        self._refused: list[KnownError] = []
        self._losses = Losses()
        self._unknown: tuple[Unknown, ...] = ()
        self._names: list[str] = []

    def take(self, incoming: Incoming) -> None:
        """Keep what one file brought, at once or with the next ones."""
        if incoming.refused is not None:
            self._refused.append(incoming.refused)
            self._unreadable += 1
        if incoming.unknown:
            self._unknown = together((*self._unknown, *incoming.unknown))
            self._names.append(incoming.name)
        self._losses.extend(incoming.losses)
        for entry in incoming.entries:
            self._waiting.append(entry)
            self._characters += len(entry.article.text)
            if len(self._waiting) >= _BATCH_ARTICLES or self._characters >= _BATCH_CHARACTERS:
                self._save()

    def finish(self) -> ImportReport:
        """Keep what is still waiting, and say what was done. It may be called again after more was taken."""
        self._save()
        return self._report()

    def broken(self, error: KnownError, total: int) -> ImportReport:
        """What came in until the project refused, and how many of so many articles or files did not."""
        settled = self._added + self._already + self._unreadable
        return replace(self._report(), broken=error, missing=max(0, total - settled))

    def _report(self) -> ImportReport:
        return ImportReport(
            self._added,
            self._already,
            self._annotations,
            tuple(self._refused),
            self._losses,
            self._unknown,
            tuple(self._names),
        )

    def _save(self) -> None:
        entries = self._waiting
        if not entries:
            return
        numbers = {entry.article.id: entry.numbers for entry in entries}
        annotations, refused = 0, list[KnownError]()
        with self._project.together():
            added, already = self._project.add_articles([entry.article for entry in entries], numbers)
            for entry in entries:
                if entry.annotated.metrics or entry.annotated.complete:
                    annotations += self._taken_over(entry.annotated, refused)
        # Only now: what a full disk refuses at the end of the batch did not come in, and waits still.
        self._waiting, self._characters = [], 0
        self._added += len(added)
        self._already += len(already)
        self._annotations += annotations
        self._refused += refused

    def _taken_over(self, gold: Annotated, refused: list[KnownError]) -> int:
        project = self._project
        try:
            return project.import_gold(project.layer, gold.article.id, gold.metrics, complete=gold.complete)
        except StorageError:
            raise  # it is not this gold that was refused: nothing of the batch is kept
        except KnownError as error:
            refused.append(error)
            return 0


def import_files(
    project: Project,
    paths: Iterable[Path],
    progress: Progress,
    asked: Asked = NOTHING_ASKED,
    wanted: str = "",
) -> ImportReport:
    """Read files, folders and archives into the project, as far as `progress` lets it; what was kept stays.

    `asked` says what labels mean, `wanted` names the one format that all of them are in.
    """
    importing = Importing(project)
    for incoming in _read(text_files(paths, wanted), asked, wanted, progress):
        importing.take(incoming)
    return importing.finish()


def _read(sources: tuple[Source, ...], asked: Asked, wanted: str, progress: Progress) -> Iterator[Incoming]:
    """What is in the sources, as far as `progress` lets it; a large one is read to its end before."""
    counts = [part_count(source, wanted) for source in sources]
    # A large one is checked first, then taken.
    steps = Steps(progress, sum(count if count == 1 else 2 * count for count in counts))
    going_on = (source for source in sources if not steps.stopped)
    for part in unchanged(part for each in going_on for part in checked_parts(each, asked, wanted, steps.on)):
        yield read_file(part, asked, wanted)
        if not steps.on():
            return


def import_text(project: Project, text: str, title: str = "", name: str = "") -> ImportReport:
    """Keep a text that is no file's, such as what was copied, as an article; `name` says where it is from."""
    importing = Importing(project)
    importing.take(read_text(text, title, name))
    return importing.finish()
