"""Large files of JSON Lines in parts: some lines at a time, all of them found good before any is taken."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from core.errors import KnownError
from core.formats import Asked, Packet, format_of, formats
from core.formats.files import state_of
from core.jobs import Progress
from core.jobs.reading import NOTHING_ASKED, read_source
from core.jobs.sources import Lines, Source, changed_at
from core.schema import in_force

LARGE = 8 * 2**20
"""Bytes up to which a file is read at once."""
_PART = 2**19
_KEY = 16


class Steps:
    """Counts the steps of some work, and tells its progress each of them."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress, self._total, self._done = progress, total, 0
        self.stopped = False

    def on(self) -> bool:
        """One more is done; whether to go on."""
        self._done += 1
        self.stopped = not self._progress(self._done, max(self._done, self._total))
        return not self.stopped


def part_count(source: Source, wanted: str = "") -> int:
    """In about how many parts a source is read: one, unless it is large."""
    return 1 + _size(source, wanted) // _PART


def parts(source: Source, wanted: str = "") -> Iterator[Source]:
    """The source itself, or the parts of a large one whose every line is an article; lazily, none checked.

    `wanted` is the one format that it is in, where somebody has said it.
    """
    if part_count(source, wanted) == 1:
        yield source
        return
    with source.path.open("rb") as file:
        start, line, seen = 0, 1, state_of(os.fstat(file.fileno()))
        while piece := file.read(_PART) + file.readline():
            yield replace(source, lines=Lines(start, start + len(piece), line, seen))
            start, line = start + len(piece), line + piece.count(b"\n")


def checked_parts(
    source: Source,
    asked: Asked = NOTHING_ASKED,
    wanted: str = "",
    step: Callable[[], bool] = lambda: True,
) -> Iterator[Source]:
    """The same, once all of a large file has been read and found good; else the source and why it was not.

    `step` is called after each part that was read on the way; where it says no, nothing is given.
    """
    if part_count(source, wanted) == 1:
        yield source
        return
    found: list[Source] = []
    try:
        if not _check(source, asked, wanted, step, found):
            return
    except (KnownError, OSError) as error:
        yield source if isinstance(error, OSError) else replace(source, refused=error)
        return
    yield from found


def unchanged(found: Iterable[Source]) -> Iterator[Source]:
    """The same sources, but of an archive or a large file that was written meanwhile no part any more.

    In the place of the first of these is why, once for all of them.
    """
    changed: set[Path] = set()
    for each in found:
        part = each.lines or each.inside
        if part is None:
            yield each
        elif each.path not in changed:
            with suppress(OSError):  # reading it says why
                if state_of(each.path.stat()) != part.seen:
                    changed.add(each.path)
            yield replace(each, refused=changed_at(each)) if each.path in changed else each


def _check(source: Source, asked: Asked, wanted: str, step: Callable[[], bool], found: list[Source]) -> bool:
    """Whether all parts were looked at, not stopped by `step`; they are added to `found`."""
    seen = Seen(source.name)
    with in_force(asked.schema):
        for part in parts(source, wanted):
            seen.add(part, [each.article.id for each in read_source(part, asked, wanted)[1].articles])
            found.append(part)
            if not step():
                return False
    return True


class Seen:
    """The articles in the parts of one file by now: none may stand in two of them."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._keys: set[bytes] = set()  # half of each hash: ids as they are would take thrice the memory

    def add(self, part: Source, articles: Iterable[str]) -> None:
        """Raises KnownError where an article of this part stood in an earlier one."""
        for article in articles:
            key = bytes.fromhex(article)[:_KEY]
            if key in self._keys:
                raise KnownError(
                    "{name}, after line {line}: an article stands in the file twice, the one whose text has"
                    " the SHA-256 {article}. Leave one of them out; nothing was taken from the file.",
                    name=self._name,
                    line=1 if part.lines is None else part.lines.first,
                    article=article,
                )
            self._keys.add(key)


def _size(source: Source, wanted: str) -> int:
    """The bytes of a source that is read in parts; 0 where it is read at once."""
    if source.refused is not None or source.inside is not None or source.lines is not None:
        return 0
    form = formats().get(wanted)
    suffixes = {each for one in formats().values() if one.by_line for each in one.suffixes}
    if source.path.suffix.lower() not in suffixes and (form is None or not form.by_line):
        return 0
    try:
        size = source.path.stat().st_size
        return size if size > LARGE and _is_by_line(source.path, source.name, wanted) else 0
    except OSError:
        return 0  # reading it says why


def _is_by_line(path: Path, name: str, wanted: str) -> bool:
    """Whether its first line is an object, in UTF-8, of a format of which each line is an article."""
    with path.open("rb") as file:
        first = file.readline(LARGE)
    form = formats().get(wanted) or format_of(Packet(name, first))
    if form is None or not form.by_line or not json.detect_encoding(first[:4]).startswith("utf-8"):
        return False
    try:
        return isinstance(json.loads(first), dict)
    except (ValueError, RecursionError):
        return False  # reading it says why
