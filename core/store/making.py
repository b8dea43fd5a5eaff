"""A file that is being made of another: what its disk or folder refuses is said of it, not of the other."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from core.errors import KnownError, StorageError, reason_in

_PAGES: Final = 4_000

Told = Callable[[int, int], object]
"""Called with the parts copied and all there are; what it raises ends the copying."""

_FULL: Final = {errno.ENOSPC, errno.EDQUOT}
_UNWRITTEN: Final = {
    sqlite3.SQLITE_IOERR_WRITE,
    sqlite3.SQLITE_IOERR_FSYNC,
    sqlite3.SQLITE_IOERR_DIR_FSYNC,
    sqlite3.SQLITE_IOERR_TRUNCATE,
}


@contextmanager
def making(path: Path, name: str) -> Iterator[None]:
    """Turn what is said of the file at `path`, which nobody knows under that name yet, into a sentence."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0)
        if code & 0xFF == sqlite3.SQLITE_FULL:
            raise _no_room(path, name) from error
        if code in _UNWRITTEN:
            raise _refused(path, name, OSError(errno.EIO, str(error))) from error
        raise
    except OSError as error:
        if error.errno in _FULL:
            raise _no_room(path, name) from error
        raise _refused(path, name, error) from error


def lay(path: Path, name: str) -> None:
    """An empty file where none is, for SQLite to fill: what it says later is said of the other one.

    Raises KnownError.
    """
    with making(path, name):
        path.touch(mode=0o644)


def pour(source: sqlite3.Connection, target: sqlite3.Connection, tell: Told, pages: int = _PAGES) -> None:
    """Copy all pages, so many at a time, and tell of them."""
    source.backup(target, pages=pages, progress=lambda _status, left, every: tell(every - left, every))


def _no_room(path: Path, name: str) -> KnownError:
    return StorageError(
        "There is no room for “{name}” in {folder}; nothing was made. Free some space there and try again.",
        name=name,
        folder=path.absolute().parent,
    )


def _refused(path: Path, name: str, error: OSError) -> KnownError:
    return StorageError(
        "“{name}” cannot be written into {folder}: {reason}. Nothing was made; make that folder writable, or"
        " choose another one.",
        name=name,
        folder=path.absolute().parent,
        reason=reason_in(error),
    )
