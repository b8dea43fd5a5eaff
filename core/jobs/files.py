"""Extraction of files without a project: each file's records, in the order of the files."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass

from core.errors import KnownError
from core.jobs.cores import WORTH_HELP, in_order
from core.jobs.extract import extract_text, record_of
from core.jobs.reading import Source, read_file
from core.record import Record


@dataclass(frozen=True, slots=True)
class FileFound:
    """What was found in the articles of one file, and why what is missing could not be read."""

    records: tuple[Record, ...] = ()
    troubles: tuple[KnownError, ...] = ()


def extract_files(sources: Sequence[Source], name: str, jobs: int = 1) -> Generator[FileFound]:
    """What the extractor of that name finds in each file, in the order of the files; lazily.

    Raises KnownError where there is no extractor of that name, or what it reports does not fit.
    """
    calls = ((name, source) for source in sources)
    return in_order(_found, calls, jobs if len(sources) >= WORTH_HELP else 1)


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
