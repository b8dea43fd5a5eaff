"""Extraction by a command of others, which reads and writes JSON Lines: a text in, its metrics out."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from core.errors import KnownError
from core.extraction.command import Command
from core.formats.answers import Prediction, answered
from core.jobs import Progress
from core.jobs.extract import Extracting
from core.jobs.outside import checked_name, version_of
from core.jobs.project import Project
from core.model import Extraction

DEFAULT_NAME = "command"
DEFAULT_SECONDS = 60.0

# One that fails so often in a row will fail on the rest, too, and may take its time for each.
_PATIENCE = 5


@dataclass(frozen=True, slots=True)
class External:
    """A command, word by word, and the name of its runs; it has that many seconds for each text."""

    words: tuple[str, ...]
    name: str = DEFAULT_NAME
    seconds: float = DEFAULT_SECONDS

    @property
    def version(self) -> str:
        """Changes with the command, and with each file that it names: a script that was edited."""
        return version_of(self._parts())

    def _parts(self) -> Iterator[bytes]:
        for word in self.words:
            yield os.fsencode(word)
        for word in self.words:
            if Path(word).is_file():
                with Path(word).open("rb") as file:  # a model may be too large for the memory
                    yield hashlib.file_digest(file, "sha256").digest()


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many articles were read and kept, and why others were not."""

    done: int
    troubles: tuple[KnownError, ...] = ()


class Asking:
    """The command at work; leave the `with` to end it.

    A text on which it fails costs that text alone: where it has ended, or it is no longer certain which
    answer belongs to which text, it is started again for the next.
    """

    def __init__(self, external: External) -> None:
        """Start it. Raises KnownError where its name is taken or it does not start."""
        self._name = checked_name(external.name)
        self._external = external
        self._failures = 0
        self._line = 0
        self._command: Command | None = self._started()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._command is not None:
            self._command.__exit__(kind, error, trace)

    @property
    def given_up(self) -> KnownError | None:
        """Why it is not worth asking again; None while it is."""
        if self._failures < _PATIENCE:
            return None
        return KnownError(
            "The command “{command}” failed on {count} texts in a row and is not asked again. Mend it, and"
            " run the same once more: what a project has kept is not read twice.",
            command=" ".join(self._external.words),
            count=self._failures,
        )

    def extract(self, file: str, text: str) -> Extraction:
        """What it finds in a text. Raises KnownError, with the file's name, where it fails on it."""
        try:
            found = self._answer(file, text).extraction(text)
        except KnownError:
            self._failures += 1
            raise
        self._failures = 0
        return found

    def _started(self) -> Command:
        self._line = 0
        return Command(self._external.words, self._external.seconds)

    def _answer(self, file: str, text: str) -> Prediction:
        question = json.dumps({"file": file, "text": text}) + "\n"
        try:
            self._command = self._command or self._started()
            self._line += 1
            answer = self._command.ask(question.encode())
        except KnownError as error:
            self._end(error)
            raise KnownError("“{file}” was not read. {reason}", file=file, reason=error) from None
        try:
            return answered(answer, f"{self._name} ({file})", self._line, file)
        except KnownError as error:
            self._end(error)
            raise

    def _end(self, error: KnownError) -> None:
        if self._command is not None:
            self._command.__exit__(KnownError, error, None)
        self._command = None


def extract_by_command(project: Project, external: External, progress: Progress) -> Outcome:
    """Let the command read what it has not read, as far as `progress` lets it.

    An article on which it fails is told of in the outcome and stays to be read; however it ends, what was
    read until then is kept. Raises KnownError where it cannot even start.
    """
    extracting = Extracting(project, checked_name(external.name), external.version)
    troubles: tuple[KnownError, ...] = ()
    try:
        if extracting.pending_ids():
            with Asking(external) as asking:
                troubles = tuple(_asked(project, asking, extracting, progress))
    finally:
        done = extracting.finish()
    return Outcome(done, troubles)


def _asked(
    project: Project, asking: Asking, extracting: Extracting, progress: Progress
) -> Iterator[KnownError]:
    pending = extracting.pending_ids()
    for at, article_id in enumerate(pending, 1):
        article = project.article(article_id)
        try:
            extracting.take(article_id, asking.extract(article.source or article.id, article.text))
        except KnownError as error:
            yield error
        if (tired := asking.given_up) is not None:
            yield tired
            return
        if not progress(at, len(pending)):
            return
