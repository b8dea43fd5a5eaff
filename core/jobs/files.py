"""Extraction of files without a project: each file's records, in the order of the files."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass

from core.errors import KnownError
from core.jobs.cores import WORTH_HELP, in_order
from core.jobs.extract import extract_text, record_of
from core.jobs.parts import checked_parts, part_count
from core.jobs.reading import Source, read_file
from core.record import Record


@dataclass(frozen=True, slots=True)
class FileFound:
    """What was found in the articles of one file, and why what is missing could not be read."""

    records: tuple[Record, ...] = ()
    troubles: tuple[KnownError, ...] = ()


def extract_files(sources: Sequence[Source], name: str, jobs: int = 1) -> Generator[FileFound]:
    """What the extractor of that name finds in each file, in the order of the files; lazily.

    A large file is answered in several parts, about as many as `part_count` says, once all of it was
    read and found good. Raises KnownError where there is no extractor of that name, or what it reports does
    not fit.
    """
    calls = ((name, part) for source in sources for part in checked_parts(source))
    return in_order(_found, calls, jobs if answers_to(sources) >= WORTH_HELP else 1)


def answers_to(sources: Sequence[Source]) -> int:
    """About how many answers there will be: one for a file, more for a large one."""
    return sum(map(part_count, sources))


def _found(call: tuple[str, Source]) -> FileFound:
    name, source = call
    incoming = read_file(source)
    articles = [entry.article for entry in incoming.entries]
    return FileFound(
        tuple(
            # Out of our own gold an article may come without a source; it is paired by its id then.
            record_of(each.source or each.id, each.text, extract_text(name, each.text), name)
            for each in articles
        ),
        () if incoming.refused is None else (incoming.refused,),
    )
