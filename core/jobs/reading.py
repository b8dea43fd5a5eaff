"""Reading files at import: which ones, and what is in them. Pure, so that it can run in a helper process."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from core import extraction
from core.errors import KnownError
from core.formats import Annotated, Asked, Format, Loss, Packet, format_of, formats
from core.formats.exchange.labels import Unknown
from core.model import Article, Number
from core.text import guessed_title

_ASKED_NOTHING = Asked()


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read, and the name it goes by: its path below the folder that was chosen.

    `companion` is the file that belongs to it and is no article of its own.
    """

    path: Path
    name: str
    companion: Path | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """An article ready to be kept, with the metrics that its file has of it."""

    annotated: Annotated
    numbers: tuple[Number, ...]

    @property
    def article(self) -> Article:
        """The article alone."""
        return self.annotated.article


@dataclass(frozen=True, slots=True)
class Incoming:
    """What one file brought: articles, or why there are none; labels that nobody has said the meaning of."""

    name: str = ""
    format: str = ""
    entries: tuple[Entry, ...] = ()
    losses: tuple[Loss, ...] = ()
    unknown: tuple[Unknown, ...] = ()
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
            "There is nothing in there that can be read: choose texts, annotations of a known tool, or a"
            " folder of them."
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
    wanted = frozenset().union(*(each.suffixes for each in formats().values() if each.read))
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


def read_file(source: Source, asked: Asked = _ASKED_NOTHING, wanted: str = "") -> Incoming:
    """What is in the file, in the format of that name or in the one it looks like.

    What is wrong with it is returned, not raised: the other files go on.
    """
    try:
        packet = Packet(source.name, source.path.read_bytes(), _companion(source))
        chosen = formats()[wanted] if wanted else format_of(packet) or _plain(packet)
        return _taken(packet, chosen, asked)
    except KnownError as error:
        return Incoming(source.name, refused=error)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        refused = KnownError("{name} cannot be read: {reason}.", name=source.name, reason=reason)
        return Incoming(source.name, refused=refused)


def plain_entry(data: bytes, name: str) -> Entry:
    """The article in a text file. Raises KnownError where it is not readable text."""
    return _taken(Packet(name, data), formats()["text"], Asked()).entries[0]


def _companion(source: Source) -> bytes | None:
    return None if source.companion is None else source.companion.read_bytes()


def _plain(packet: Packet) -> Format:
    """A file that is named outright is read as text whatever its suffix, but not one of another tool."""
    if any(packet.suffix in each.suffixes for each in formats().values() if each.read):
        raise KnownError(
            "{name} is in none of the formats that are known. Say which it is, or export it anew as one of"
            " these: {formats}.",
            name=packet.name,
            formats=", ".join(each.en for each in formats().values() if each.read),
        )
    return formats()["text"]


def _taken(packet: Packet, chosen: Format, asked: Asked) -> Incoming:
    assert chosen.read is not None  # only formats that can be read are chosen
    found = chosen.read(packet, asked)
    entries = tuple(_entry(each) for each in found.articles)
    return Incoming(packet.name, chosen.name, entries, found.losses, found.unknown)


def _entry(annotated: Annotated) -> Entry:
    article = annotated.article
    title = article.title.strip() or guessed_title(article.text)
    known = replace(annotated, article=replace(article, title=title))
    return Entry(known, extraction.numerals.scan(article.text))
