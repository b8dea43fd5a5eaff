"""The project file itself as SQLite holds it: connected with every guard on, left as one file."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path, PurePath
from typing import Final
from uuid import uuid4

from sqlite_utils import Database

from core.errors import DamagedError, KnownError, StorageError, reason_in

APPLICATION_ID: Final = int.from_bytes(b"MAnn", "big")
_SECONDS_FOR_THE_LOCK = 5.0
_STEPS = 500_000
"""So many steps of SQLite's machine take some tens of milliseconds."""
_INDEX_HEADER = 136
"""Bytes (WAL-mode file format, section 3.1): without them SQLite looks into the log itself."""
GUARDS: Final = ("foreign_keys = ON", "trusted_schema = OFF", "cell_size_check = ON", "synchronous = FULL")
_WRITING = "“{name}” is being written by another program. Try again when that one is done."
UNWRITABLE: Final = "“{name}” cannot be written. Make the file and its folder writable, or copy it elsewhere."
FOREIGN: Final = (
    "“{name}” is no project of this program. It was left as it is. If it once was one, go on with a copy made"
    " earlier, or repair it into a new file."
)
_CLOSED = "“{name}” cannot be opened in {folder}. Check that file and folder can be read and written."
DAMAGED: Final = (
    "“{name}” is damaged. Keep it as it is, and go on with a copy made earlier, or repair it into a new file."
)
_SENTENCES: Final = {
    sqlite3.SQLITE_BUSY: _WRITING,
    sqlite3.SQLITE_LOCKED: _WRITING,
    sqlite3.SQLITE_READONLY: UNWRITABLE,
    sqlite3.SQLITE_CANTOPEN: _CLOSED,
    sqlite3.SQLITE_PERM: _CLOSED,
    sqlite3.SQLITE_FULL: (
        "The disk that holds “{name}” is full; the last step was not saved. Free some space and repeat it."
    ),
    sqlite3.SQLITE_IOERR: (
        "The disk that holds “{name}” reports an error; the last step was not saved."
        " Copy the file to another disk."
    ),
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: FOREIGN,
}
_LOST: Final = (DAMAGED, FOREIGN)
_TOO_DEEP: Final = (
    "“{name}” cannot be opened in {folder}: with all its folders its path is longer than SQLite takes, which"
    " is some {most} bytes, of which a Chinese character has three. Choose a place with a shorter path."
)
_LONGEST: Final = 504
"""Bytes that SQLite takes of a path: its 512 without the eight that it adds to the name."""
_LONGEST_NAME: Final = 38
"""Bytes of the name that a file has while it is made."""
_AS_SYSTEM: Final = {
    sqlite3.SQLITE_BUSY: errno.EBUSY,
    sqlite3.SQLITE_LOCKED: errno.EBUSY,
    sqlite3.SQLITE_READONLY: errno.EROFS,
    sqlite3.SQLITE_PERM: errno.EACCES,
    sqlite3.SQLITE_FULL: errno.ENOSPC,
    sqlite3.SQLITE_IOERR: errno.EIO,
}
_GARBLED: Final = (
    *("Could not decode to UTF-8", "invalid fts5 file format", "unrecognized parameter"),
    *("unsupported file format", "no such collation sequence"),
)
"""How damage reads for which SQLite or Python has no code."""


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what SQLite says about the file, not about our statements, into a sentence for the person."""
    try:
        yield
    except (sqlite3.Error, UnicodeDecodeError) as error:
        garbled = isinstance(error, UnicodeDecodeError) or str(error).startswith(_GARBLED)
        template = DAMAGED if garbled else _SENTENCES.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        if template is None:
            raise
        if template in _LOST:
            raise DamagedError(template, path=path) from error
        if template == _CLOSED and _is_too_deep(path):
            template = _TOO_DEEP
        raise StorageError(template, name=path.name, folder=path.absolute().parent, most=_LONGEST) from error


def _is_too_deep(path: Path) -> bool:
    itself = real(path)
    name = max(len(os.fsencode(itself.name)), _LONGEST_NAME)
    return len(os.fsencode(itself.parent)) + 1 + name > _LONGEST


def as_system(error: sqlite3.Error) -> Exception:
    """What SQLite says as the system would say it, where that is foreseen."""
    number = _AS_SYSTEM.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
    return error if number is None else OSError(number, str(error))


@contextmanager
def asked(connection: sqlite3.Connection, ask: Callable[[], object]) -> Iterator[None]:
    """Ask now and then, in the middle of a long statement, too: what `ask` raises ends it, and is raised."""
    raised: list[BaseException] = []

    def go_on() -> bool:
        try:
            ask()
        except BaseException as error:  # noqa: BLE001 - SQLite knows none, of a Ctrl-C either: raised below
            raised.append(error)
        return bool(raised)

    connection.set_progress_handler(go_on, _STEPS)
    try:
        yield
    except sqlite3.OperationalError:
        if raised:
            raise raised[0] from None
        raise
    finally:
        connection.set_progress_handler(None, 0)


def close(path: Path, db: Database) -> None:
    """Bring everything into the one file and let go of it, so that it can be copied. Raises KnownError."""
    try:
        fold(db)
    except sqlite3.Error as error:
        raise KnownError(
            "All that was decided is saved, but not in “{name}” alone: {reason}. Until the project was opened"
            " and closed again, copy or move it only together with “{name}-wal”.",
            name=path.name,
            reason=reason_in(as_system(error)),
        ) from error


def abandon(path: Path, db: Database, *, logged: bool) -> None:
    """Let go of a file that holds something else by now, without a byte written into it.

    To close the last connection empties the log into the file. So the log is put aside and taken for empty:
    under its name it would be read as that of what lies there now. Where it has its name no more (`logged`),
    another may have its log there, and nothing but one more connection keeps this from being the last.
    """
    if not logged:
        _close_beside_another(path, db)
        return
    log = log_of(path)
    with suppress(OSError):  # a full disk: the log without its file is little worth, the other file is much
        shutil.copyfile(log, log.with_name(f"{log.name}.{uuid4().hex[:8]}.lost"))
    os.truncate(log, 0)
    index_of = log.with_name(log.name.removesuffix("-wal") + "-shm")
    with suppress(FileNotFoundError), index_of.open("r+b") as index:
        index.write(bytes(_INDEX_HEADER))
    db.close()


def _close_beside_another(path: Path, db: Database) -> None:
    with closing(reading(path, "mode=ro")) as holder:
        with suppress(sqlite3.Error):  # what lies there may be no database
            holder.execute("BEGIN")
            holder.execute("SELECT 1 FROM sqlite_master").fetchone()
        db.close()


def fold(db: Database) -> None:
    """The same for a file that is only being made: what SQLite says goes to whoever makes it."""
    try:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        db.close()


def uri_of(path: PurePath) -> str:
    """The file as SQLite names it where more is said of how to open it; the path must be absolute.

    A share of Windows has its server in the path: SQLite knows no other machines (“URI Filenames”, 3.1).
    """
    uri = path.as_uri()
    return uri if uri.startswith("file:///") else uri.replace("file://", "file:////", 1)


def connected(path: Path) -> Database:
    """A connection with every guard on, to a file that is there or not."""
    # In full: by itself, a name such as “:memory:” means something else to SQLite.
    # A copy of what is open may be made on another thread: SQLite, as Python builds it, lets them take turns.
    connection = sqlite3.connect(
        real(path), timeout=_SECONDS_FOR_THE_LOCK, isolation_level=None, check_same_thread=False
    )
    db = Database(connection, execute_plugins=False, strict=True)
    try:
        for pragma in GUARDS:
            db.execute(f"PRAGMA {pragma}")
    except sqlite3.Error:
        db.close()
        raise
    return db


def reading(path: Path, how: str) -> sqlite3.Connection:
    """A connection for reading alone, opened as that says: `mode=ro`, or with `immutable=1`, too."""
    connection = sqlite3.connect(f"{uri_of(real(path))}?{how}", uri=True)
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def log_of(path: Path) -> Path:
    """The log beside a project file: there while somebody has it open, or was killed."""
    itself = real(path)
    return itself.with_name(itself.name + "-wal")


def real(path: Path) -> Path:
    """The file itself in full, where the path is a link to it: beside that, SQLite lays its log."""
    return Path(os.path.realpath(path)) if path.is_symlink() else path.absolute()
