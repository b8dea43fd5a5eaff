"""A new project file: it appears under its name only when it is whole, and never in place of another."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from uuid import uuid4

from sqlite_utils import Database

from core.beside import BESIDE, owner_of, taken_for_a_log
from core.errors import KnownError, reason_in
from core.store.file import APPLICATION_ID, connected, fold, real, told
from core.store.making import making
from core.store.migrations import MIGRATIONS


def begin(path: Path, fill: Callable[[Database], None]) -> None:
    """Make the file, with the newest layout and whatever `fill` writes. Raises KnownError as `place` does."""

    def make(beginning: Path) -> None:
        with closing(connected(beginning)) as db:
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            db.execute("PRAGMA journal_mode = WAL")
            MIGRATIONS.apply(db)
            fill(db)
            fold(db)

    place(path, make)


def place(path: Path, make: Callable[[Path], None]) -> None:
    """Have the file made under another name, then give it its own.

    Raises KnownError where the file exists, its folder cannot be written, the log of another stands there, or
    its name is that of another's log.
    """
    _check_free(path)
    # A short name: one made from the project's could be longer than the file system allows.
    beginning = path.with_name(f".{uuid4().hex}.part")
    with told(path), making(path, path.name):
        try:
            make(beginning)
            flush(beginning)
            _name(beginning, path)
            flush(path.parent)
        finally:
            for suffix in ("", *BESIDE):
                beginning.with_name(beginning.name + suffix).unlink(missing_ok=True)


def _name(beginning: Path, path: Path) -> None:
    """Give the whole file its name, unless another program was faster."""
    try:
        os.link(beginning, path)
    except FileExistsError:
        raise _taken(path) from None
    except OSError:  # a file system that knows no links
        beginning.rename(path)


def take_first_name(path: Path) -> None:
    """Take away the name that a file had while it was made, where a power cut has left it."""
    itself = real(path)
    for first in itself.parent.glob(".*.part"):
        with suppress(OSError):  # whoever makes it has taken it away meanwhile
            if first.samefile(itself):
                first.unlink()


def _check_free(path: Path) -> None:
    try:
        if path.exists():
            raise _taken(path)
        if not path.parent.is_dir():
            raise KnownError("The folder {folder} does not exist. Make it first.", folder=path.parent)
        _check_alone(path)
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise KnownError(
                "The name “{name}” is too long: SQLite adds up to eight letters to it. Choose a shorter one.",
                name=path.name,
            ) from None
        raise KnownError(
            "Nothing can be made in {folder}: {reason}. Choose another folder, or make this one readable and"
            " writable.",
            folder=path.absolute().parent,
            reason=reason_in(error),
        ) from None


def _taken(path: Path) -> KnownError:
    return KnownError(
        "“{name}” exists already in {folder}. Open it, or choose another name.",
        name=path.name,
        folder=path.absolute().parent,
    )


def _check_alone(path: Path) -> None:
    """SQLite would read the log of a project that stood here once into the new one, or take that for one."""
    owner = owner_of(path)
    if owner is not None and owner.is_file():
        raise taken_for_a_log(path, owner)
    for suffix in BESIDE:
        left = path.with_name(path.name + suffix)
        if left.exists():
            raise KnownError(
                "{left} is still in {folder}, left by a project that was moved or deleted while it was open."
                " It may hold that project's newest decisions: move it to where the project is now,"
                " or delete it, or choose another name.",
                left=left.name,
                folder=path.absolute().parent,
            )


def flush(path: Path) -> None:
    """Have a file, or the names in a folder, on the disk before going on."""
    with suppress(PermissionError):  # a folder cannot be opened on Windows
        descriptor = os.open(path, os.O_RDWR if path.is_file() else os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
