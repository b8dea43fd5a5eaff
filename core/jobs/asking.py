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
from core.formats.answers import read_answer
from core.jobs import Progress
from core.jobs.extract import Extracting
from core.jobs.outside import checked_name, version_of
from core.jobs.project import Project
from core.model import Extraction

DEFAULT_NAME = "command"
DEFAULT_SECONDS = 60.0


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
    """How many articles were read and kept, and what ended the work early."""

    done: int
    trouble: KnownError | None = None


class Asking:
    """The command at work; leave the `with` to end it."""

    def __init__(self, external: External) -> None:
        """Start it. Raises KnownError where its name is taken or it does not start."""
        self._name = checked_name(external.name)
        self._command = Command(external.words, external.seconds)
        self._line = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._command.__exit__(kind, error, trace)

    def extract(self, file: str, text: str) -> Extraction:
        """What it finds in a text. Raises KnownError where it fails, or its answer does not fit the text.

        After that it is not to be asked again: which answer belongs to which text is no longer certain.
        """
        self._line += 1
        question = json.dumps({"file": file, "text": text}) + "\n"
        answer = self._command.ask(question.encode())
        return read_answer(answer, f"{self._name} ({file})", self._line, file, text)


def extract_by_command(project: Project, external: External, progress: Progress) -> Outcome:
    """Let the command read what it has not read, as far as `progress` lets it.

    Where it fails, the failure is in the outcome; however it ends, what was read until then is kept.
    Raises KnownError where it cannot even start.
    """
    extracting = Extracting(project, checked_name(external.name), external.version)
    trouble: KnownError | None = None
    try:
        if extracting.pending_ids():
            with Asking(external) as asking:
                trouble = _asked(project, asking, extracting, progress)
    finally:
        done = extracting.finish()
    return Outcome(done, trouble)


def _asked(project: Project, asking: Asking, extracting: Extracting, progress: Progress) -> KnownError | None:
    pending = extracting.pending_ids()
    for at, article_id in enumerate(pending, 1):
        article = project.article(article_id)
        try:
            found = asking.extract(article.source or article.id, article.text)
        except KnownError as error:
            return error
        extracting.take(article_id, found)
        if not progress(at, len(pending)):
            break
    return None
