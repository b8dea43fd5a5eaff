"""Extraction of files without a project: each file's records, in the order of the files."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from functools import partial

from core.errors import KnownError
from core.jobs.cluster import hands
from core.jobs.cores import WORTH_HELP, in_order
from core.jobs.extract import extract_text, likeness, record_of
from core.jobs.parts import checked_parts, part_count, unchanged
from core.jobs.reading import Source, read_file
from core.record import Record
from core.schema import schema


@dataclass(frozen=True, slots=True)
class FileFound:
    """What was found in the articles of one file, and why what is missing could not be read."""

    records: tuple[Record, ...] = ()
    troubles: tuple[KnownError, ...] = ()


def extract_files(
    sources: Sequence[Source], name: str, jobs: int = 1, scheduler: str = ""
) -> Generator[FileFound]:
    """What the extractor of that name finds in each file, in the order of the files; lazily.

    A large file is answered in several parts, about as many as `part_count` says, once all of it was read and
    found good. With a `scheduler`, files are read here, since other machines may not see them, and texts by
    its Dask cluster. Raises KnownError where there is no extractor of that name, or what it reports does not
    fit.
    """
    parts = unchanged(part for source in sources for part in checked_parts(source))
    jobs = jobs if answers_to(sources) >= WORTH_HELP else 1
    with hands(jobs, scheduler, partial(likeness, name, schema())) as working:
        if scheduler:
            yield from in_order(working, _found_in, ((name, _texts(part)) for part in parts))
        else:
            yield from in_order(working, _found, ((name, part) for part in parts))


def answers_to(sources: Sequence[Source]) -> int:
    """About how many answers there will be: one for a file, more for a large one."""
    return sum(map(part_count, sources))


@dataclass(frozen=True, slots=True)
class _Texts:
    """The texts of one file, each with the name it goes by, and why what is missing could not be read."""

    named: tuple[tuple[str, str], ...]
    troubles: tuple[KnownError, ...]


def _texts(source: Source) -> _Texts:
    incoming = read_file(source)
    articles = (entry.article for entry in incoming.entries)
    # Out of our own gold an article may come without a source; it is paired by its id then.
    named = tuple((each.source or each.id, each.text) for each in articles)
    return _Texts(named, () if incoming.refused is None else (incoming.refused,))


def _found(call: tuple[str, Source]) -> FileFound:
    name, source = call
    return _found_in((name, _texts(source)))


def _found_in(call: tuple[str, _Texts]) -> FileFound:
    name, texts = call
    records = (record_of(file, text, extract_text(name, text), name) for file, text in texts.named)
    return FileFound(tuple(records), texts.troubles)
