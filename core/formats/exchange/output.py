"""Where a format writes: files that take their place together at the end, or not at all."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import rmtree
from tempfile import gettempdir
from typing import BinaryIO
from uuid import uuid4

from core.errors import KnownError, reason_in
from core.formats.files import spare_projects


class Output:
    """A file or a folder in the making, in a room of its own until all of it is written."""

    def __init__(self, place: Path, room: Path) -> None:
        self.place, self._room = place, room

    def file(self, name: str = "") -> BinaryIO:
        """A file to write: of that name in the folder or beside the file, else the one file that there is."""
        return (self._room / (name or self.place.name)).open("wb")

    def text(self, name: str, words: str) -> None:
        """A whole small file in UTF-8."""
        with self.file(name) as file:
            file.write(words.encode())


@contextmanager
def output(place: Path, *, folder: bool, keep: bool = True, beside: Collection[str] = ()) -> Iterator[Output]:
    """Write files that are there whole or not at all; where anything is raised, what stood there stays.

    `beside`: names of files that belong to this one; of an earlier time, they go where they are not written
    anew. Unless the files are to be kept, they are gone at the end: what a format loses is known only by
    writing. Raises KnownError where the place cannot be written, a project or no file stands there, or the
    folder is not empty.
    """
    target = Path(os.path.realpath(place))
    old = [target.parent / name for name in beside]
    try:
        if keep:
            _check_free(target, old, folder=folder)
        with _room(target.parent if keep else Path(gettempdir())) as room:
            yield Output(target, room)
            if keep:
                _flush(room)
                _put(room, target, old, folder=folder)
    except OSError as error:
        raise KnownError(
            "{path} cannot be written: {reason}. Choose another place, or make room, and try again.",
            path=place,
            reason=reason_in(error),
        ) from None


@contextmanager
def _room(parent: Path) -> Iterator[Path]:
    """A folder for a while. Named before it is made: an interrupt in that moment leaves nothing."""
    made = parent / f".{uuid4().hex}.part"
    try:
        made.mkdir(0o700)
        room = made / "files"
        room.mkdir()
        yield room
    finally:
        rmtree(made, ignore_errors=True)


def _check_free(target: Path, old: Collection[Path], *, folder: bool) -> None:
    if not folder:
        for path in (target, *old):
            _check_file(path)
            spare_projects(path)
    elif target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise KnownError(
            "{path} is there already and is not empty; nothing in it is overwritten. Choose a new name.",
            path=target,
        )


def _check_file(path: Path) -> None:
    """Only a file may be replaced by one: nobody could read from a pipe, or write to a device, any more."""
    if path.exists() and not path.is_file():
        raise KnownError(
            "{path} is no file but a folder, a pipe or a device. It was left as it is; choose another name.",
            path=path,
        )


def _flush(room: Path) -> None:
    for path in room.iterdir():
        with path.open("rb+") as file:
            os.fsync(file.fileno())


def _put(room: Path, target: Path, old: Collection[Path], *, folder: bool) -> None:
    if folder:
        if target.exists():
            target.rmdir()
        room.rename(target)
        return
    for path in old:
        if not (room / path.name).exists():
            path.unlink(missing_ok=True)
    # The file itself comes last: where it is, everything beside it is there, too.
    for path in sorted(room.iterdir(), key=lambda each: each.name == target.name):
        path.replace(target.with_name(path.name))
