"""Reading files at import: which ones, and what is in them. Pure, so that it can run in a helper process."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from core import extraction
from core.errors import KnownError
from core.formats import Annotated, Format, formats
from core.model import Article, Number
from core.text import decoded, guessed_title

# What is taken from a folder; a file that is named outright is read whatever its suffix.
TEXT_SUFFIXES = frozenset({".txt", ".text", ".md"})


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read, and the name it goes by: its path below the folder that was chosen."""

    path: Path
    name: str


@dataclass(frozen=True, slots=True)
class Entry:
    """An article ready to be kept; where the file was gold of ours, with its annotations."""

    article: Article
    numbers: tuple[Number, ...]
    gold: Annotated | None = None


@dataclass(frozen=True, slots=True)
class Incoming:
    """What one file brought: articles, or why there are none."""

    entries: tuple[Entry, ...] = ()
    refused: KnownError | None = None


def text_files(paths: Iterable[Path]) -> tuple[Source, ...]:
    """The files to read, folders searched in a steady order; hidden ones and those of other types left alone.

    Raises KnownError for a path that does not exist, and where there is nothing to read.
    """
    found: dict[str, Source] = {}
    for path in paths:
        for source in _sources(path):
            found.setdefault(os.path.realpath(source.path), source)
    if not found:
        raise KnownError(
            "There is no text in there: choose text files (.txt, .md), our own .jsonl, or a folder of them."
        )
    names = Counter(source.name for source in found.values())
    # Two files of one name go by their whole paths, so that what is found in them can be told apart.
    return tuple(
        source if names[source.name] == 1 else replace(source, name=_readable(source.path.as_posix()))
        for source in found.values()
    )


def _sources(path: Path) -> Iterator[Source]:
    if not path.exists():
        raise KnownError("{path} does not exist. Check the name and try again.", path=path)
    if not path.is_dir():
        yield Source(path, _readable(path.name))
        return
    wanted = TEXT_SUFFIXES.union(*(each.suffixes for each in formats().values()))
    closed: list[OSError] = []
    for folder, below, names in os.walk(path, onerror=closed.append):
        below[:] = sorted(name for name in below if not name.startswith("."))
        for name in sorted(names):
            file = Path(folder, name)
            if not name.startswith(".") and file.suffix.lower() in wanted:
                yield Source(file, _below(file, path))
    # Reading it as a file fails as well, so that it is named among what was refused.
    yield from (Source(Path(error.filename), _below(Path(error.filename), path)) for error in closed)


def _below(file: Path, folder: Path) -> str:
    return _readable(folder.name if file == folder else file.relative_to(folder).as_posix())


def _readable(name: str) -> str:
    """A file's name as text: names out of old Chinese archives are often GB18030, which is no UTF-8."""
    raw = os.fsencode(name)
    for encoding in ("utf-8", "gb18030"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return raw.decode("utf-8", "replace")


def read_file(source: Source) -> Incoming:
    """What is in the file. What is wrong with it is returned, not raised: the other files go on."""
    annotated = _format_of(source.path.suffix.lower())
    try:
        data = source.path.read_bytes()
        if annotated is None:
            return Incoming((plain_entry(data, source.name),))
        return Incoming(tuple(_with_numbers(gold) for gold in annotated.read(data, source.name)))
    except KnownError as error:
        return Incoming(refused=error)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return Incoming(
            refused=KnownError("{name} cannot be read: {reason}.", name=source.name, reason=reason)
        )


def plain_entry(data: bytes, name: str) -> Entry:
    """The article in a text file. Raises KnownError where it is not readable text."""
    found = decoded(data, name)
    article = Article.of(found.text, guessed_title(found.text), source=name)
    return Entry(replace(article, conversions=found.conversions), extraction.numerals.scan(found.text))


def _with_numbers(gold: Annotated) -> Entry:
    title = gold.article.title.strip() or guessed_title(gold.article.text)
    return Entry(replace(gold.article, title=title), extraction.numerals.scan(gold.article.text), gold)


def _format_of(suffix: str) -> Format | None:
    return next((each for each in formats().values() if suffix in each.suffixes), None)
