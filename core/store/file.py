"""The project file itself: untouched when it is not ours, opened with every guard on, left as one file."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePath
from typing import Final
from uuid import uuid4

from sqlite_utils import Database

from core.errors import KnownError, LostError, StorageError
from core.store.layout import check_trust
from core.store.migrations import MIGRATIONS, SCHEMA

APPLICATION_ID: Final = int.from_bytes(b"MAnn", "big")
_SECONDS_FOR_THE_LOCK = 5.0
_STEPS = 500_000
"""So many steps of SQLite's machine take some tens of milliseconds."""
_INDEX_HEADER = 136
"""Bytes (WAL-mode file format, section 3.1): without them SQLite looks into the log itself."""
GUARDS: Final = ("foreign_keys = ON", "trusted_schema = OFF", "cell_size_check = ON", "synchronous = FULL")
_WRITING = "“{name}” is being written by another program. Try again when that one is done."
_UNWRITABLE = "“{name}” cannot be written. Make the file and its folder writable, or copy it elsewhere."
_FOREIGN = "“{name}” is no project of this program. It was left as it is."
_CLOSED = "“{name}” cannot be opened in {folder}. Check that file and folder can be read and written."
DAMAGED: Final = "“{name}” is damaged. Keep it as it is, and go on with a copy made earlier."
_SENTENCES: Final = {
    sqlite3.SQLITE_BUSY: _WRITING,
    sqlite3.SQLITE_LOCKED: _WRITING,
    sqlite3.SQLITE_READONLY: _UNWRITABLE,
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
    sqlite3.SQLITE_NOTADB: _FOREIGN,
}
_LOST: Final = (DAMAGED, _FOREIGN)
_GARBLED: Final = ("Could not decode to UTF-8", "invalid fts5 file format", "unrecognized parameter")
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
            raise LostError(template, path=path) from error
        raise StorageError(template, name=path.name, folder=path.absolute().parent) from error


@contextmanager
def asked(connection: sqlite3.Connection, ask: Callable[[], None]) -> Iterator[None]:
    """Ask now and then, in the middle of a long statement, too: what `ask` raises ends it, and is raised."""
    raised: list[Exception] = []

    def go_on() -> bool:
        try:
            ask()
        except Exception as error:  # noqa: BLE001 - SQLite knows no exceptions: it is raised below
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


def opened(path: Path) -> Database:
    """The project in that file, brought up to the newest layout where an older program wrote it.

    The header is read before SQLite may change anything. Raises KnownError for a file that is missing, not
    ours, written by a newer program, read-only, locked or damaged.
    """
    check_header(path)
    _check_writable(path)
    with told(path):
        db = connected(path)
        try:
            _check_layout(path, db.execute("PRAGMA user_version").fetchone()[0])
            check_trust(path, db)
            if db.execute("PRAGMA user_version").fetchone()[0] < SCHEMA:
                _bring_up(path, db)
                check_trust(path, db)
            db.execute("SELECT file FROM project").fetchone()
        except BaseException:
            db.close()
            raise
    return db


def _bring_up(path: Path, db: Database) -> None:
    """All migrations that wait, in one transaction: another program may be about to do the same."""
    db.execute("BEGIN IMMEDIATE")
    try:
        MIGRATIONS.apply(db)
        db.execute("COMMIT")
    except BaseException as error:
        db.rollback()
        if not isinstance(error, sqlite3.Error):
            raise
        raise KnownError(
            "“{name}” was written by an older version of this program, and could not be brought up to this"
            " one: {reason}. It was left as it was. Free some space on its disk and open it again; if that"
            " does not help, “metric-annotator repair” makes a sound copy of it.",
            name=path.name,
            reason=error,
        ) from error


def close(path: Path, db: Database) -> None:
    """Bring everything into the one file and let go of it, so that it can be copied. Raises KnownError."""
    try:
        fold(db)
    except sqlite3.Error as error:
        raise KnownError(
            "All that was decided is saved, but not in “{name}” alone: {reason}. Until the project was opened"
            " and closed again, copy or move it only together with “{name}-wal”.",
            name=path.name,
            reason=error,
        ) from error


def abandon(path: Path, db: Database) -> None:
    """Let go of a file that holds something else by now, without a byte written into it.

    To close the last connection empties the log into the file. So the log is put aside and taken for empty:
    under its name it would be read as that of what lies there now.
    """
    log = log_of(path)
    with suppress(OSError):  # a full disk: the log without its file is little worth, the other file is much
        shutil.copyfile(log, log.with_name(f"{log.name}.{uuid4().hex[:8]}.lost"))
    os.truncate(log, 0)
    with path.with_name(path.name + "-shm").open("r+b") as index:
        index.write(bytes(_INDEX_HEADER))
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
    connection = sqlite3.connect(path.absolute(), timeout=_SECONDS_FOR_THE_LOCK, isolation_level=None)
    db = Database(connection, execute_plugins=False, strict=True)
    try:
        for pragma in GUARDS:
            db.execute(f"PRAGMA {pragma}")
    except sqlite3.Error:
        db.close()
        raise
    return db


def check_header(path: Path) -> int:
    """Whether the file says that it is ours; the layout that it names.

    SQLite reads it, as if nothing could change it, so that no file beside it is made or taken up. To open
    and close it by ourselves would let go of every lock that this process holds on it (POSIX says so):
    another program would take the project for unused, and throw away what this one is writing.
    """
    try:
        path.stat()
        unusable = errno.EISDIR if path.is_dir() else 0 if os.access(path, os.R_OK) else errno.EACCES
        if unusable:
            raise OSError(unusable, os.strerror(unusable))
    except FileNotFoundError:
        raise LostError("There is no file {path}. It may have been moved or renamed.", path=path) from None
    except OSError as error:
        raise KnownError(
            "{path} cannot be read: {reason}.", path=path, reason=error.strerror or str(error)
        ) from None
    with told(path):
        try:
            application, layout = _header(path, "mode=ro&immutable=1")
        except sqlite3.DatabaseError as error:
            # While the log is emptied into the file, or where a power cut ended that, the log alone is whole.
            if error.sqlite_errorcode != sqlite3.SQLITE_CORRUPT or not log_of(path).exists():
                raise
            application, layout = _header(path, "mode=ro")
    if application != APPLICATION_ID:
        raise LostError(_FOREIGN, path=path)
    _check_layout(path, layout)
    return layout


def is_older(path: Path) -> bool:
    """Whether an older program wrote something into it. Raises KnownError as `check_header` does."""
    return 0 < check_header(path) < SCHEMA


def log_of(path: Path) -> Path:
    """The log beside a project file: there while somebody has it open, or was killed."""
    return path.with_name(path.name + "-wal")


def _header(path: Path, how: str) -> tuple[int, int]:
    """The application id and the layout that stand in the file's header (SQLite file format, section 1.3)."""
    connection = sqlite3.connect(f"{uri_of(path.absolute())}?{how}", uri=True)
    try:
        names = ("application_id", "user_version")
        application, layout = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names)
        return application, layout
    finally:
        connection.close()


def _check_layout(path: Path, layout: int) -> None:
    if layout > SCHEMA:
        raise KnownError(
            "“{name}” was written by a newer version of this program (layout {layout}, this version knows"
            " {known}). It was left as it is; install the newer version to open it.",
            name=path.name,
            layout=layout,
            known=SCHEMA,
        )


def _check_writable(path: Path) -> None:
    """The write bits, too: they say what the owner wants even where the user could write all the same."""
    writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    if not writable or not path.stat().st_mode & 0o222:
        raise KnownError(_UNWRITABLE, name=path.name)
