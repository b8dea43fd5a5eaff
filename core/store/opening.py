"""Opening a project file: untouched when it is not ours, or when the log beside it is another file's."""

from __future__ import annotations

import errno
import os
import sqlite3
import stat
from contextlib import closing
from pathlib import Path
from typing import Final

from sqlite_utils import Database

from core.errors import KnownError, LostError, no_file, reason_in, unreadable
from core.store.beginning import take_first_name
from core.store.file import (
    APPLICATION_ID,
    FOREIGN,
    UNWRITABLE,
    as_system,
    asked,
    connected,
    log_of,
    reading,
    real,
    told,
)
from core.store.layout import check_trust, pass_over_foreign
from core.store.making import Told
from core.store.migrations import MIGRATIONS, SCHEMA
from core.store.sound import is_one

_ALONE: Final = "mode=ro&immutable=1"
"""As if nothing could change it: no file beside it is made or taken up."""
_SHARED: Final = "mode=ro"
_OPEN_HERE: Final[dict[int, tuple[int, int]]] = {}
"""The files that this process has open, by their connections: their logs have been looked at."""
_Lying = tuple[tuple[int, ...], ...]
_LOOKED_AT: Final[dict[tuple[int, int], _Lying]] = {}
"""How files and their logs lay when these were found to belong together, ahead of their opening."""


def opened(path: Path) -> Database:
    """The project in that file, brought up to the newest layout where an older program wrote it.

    The header is read before SQLite may change anything. Raises KnownError for a file that is missing, not
    ours, written by a newer program, read-only, locked, damaged, known by two names, or has another's log.
    """
    check_header(path)
    _check_writable(path)
    _check_one_name(path)
    itself = _identity(path)
    with told(path):
        if itself not in list(_OPEN_HERE.values()) and _LOOKED_AT.pop(itself, None) != _lying(path):
            check_log(path)
        db = connected(path)
        try:
            _check_layout(path, db.execute("PRAGMA user_version").fetchone()[0])
            check_trust(path, db)
            if db.execute("PRAGMA user_version").fetchone()[0] < SCHEMA:
                _bring_up(path, db)
            db.execute("SELECT file FROM project").fetchone()
        except BaseException:
            db.close()
            raise
    _OPEN_HERE[id(db)] = itself
    return db


def let_go(db: Database) -> None:
    """It is about to be closed: what is opened under its name from now on is looked at anew."""
    _OPEN_HERE.pop(id(db), None)


def _identity(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_dev, found.st_ino


def has_unknown_log(path: Path) -> bool:
    """Whether the whole file will be looked through when it is opened, for the sake of the log beside it."""
    try:
        return bool(log_of(path).stat().st_size) and _identity(path) not in list(_OPEN_HERE.values())
    except OSError:
        return False


def look_ahead(path: Path, tell: Told = lambda _done, _all: None) -> None:
    """Look through it on another thread than the one that opens it: there it is not done again.

    Raises KnownError as `opened` does, and what `tell` raises to end it.
    """
    check_header(path)
    before = _lying(path)
    with told(path):
        check_log(path, tell)
        if _lying(path) == before:  # else whoever opens it looks for himself
            _LOOKED_AT[_identity(path)] = before


def _lying(path: Path) -> _Lying:
    """What changes with whatever is written into the file or its log, or put in the place of either.

    Not their ctime: SQLite gives a log to the owner of its file, whenever root opens it.
    """
    found = (each.stat() for each in (path, log_of(path)) if each.exists())
    return tuple((each.st_ino, each.st_size, each.st_mtime_ns) for each in found)


def _bring_up(path: Path, db: Database) -> None:
    """All migrations that wait, in one transaction: another program may be about to do the same."""
    db.execute("BEGIN IMMEDIATE")
    try:
        pass_over_foreign(db.conn)
        MIGRATIONS.apply(db)
        check_trust(path, db)  # what it lacked shows only now: it is refused as it was
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
            reason=reason_in(as_system(error)),
        ) from error


def check_header(path: Path) -> int:
    """Whether the file says that it is ours; the layout that it names.

    SQLite reads it, as if nothing could change it, so that no file beside it is made or taken up. To open
    and close it by ourselves would let go of every lock that this process holds on it (POSIX says so):
    another program would take the project for unused, and throw away what this one is writing.
    """
    try:
        mode, size = path.stat().st_mode, path.stat().st_size
        if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
            raise no_file(path)  # SQLite would wait for ever for what comes out of a pipe
        unusable = errno.EISDIR if stat.S_ISDIR(mode) else 0 if os.access(path, os.R_OK) else errno.EACCES
        if unusable:
            raise OSError(unusable, os.strerror(unusable))
    except FileNotFoundError:
        raise LostError("There is no file {path}. It may have been moved or renamed.", path=path) from None
    except OSError as error:
        raise unreadable(path, error) from None
    if not size and not log_of(path).exists():
        raise LostError(
            "“{name}” is empty: nothing can be had of it. Go on with a copy made earlier.", path=path
        )
    with told(path):
        try:
            application, layout = _header(path, _ALONE)
        except sqlite3.DatabaseError as error:
            # While the log is emptied into the file, or where a power cut ended that, the log alone is whole.
            if error.sqlite_errorcode != sqlite3.SQLITE_CORRUPT or not log_of(path).exists():
                raise
            application, layout = _header(path, _SHARED)
    if application != APPLICATION_ID:
        raise LostError(FOREIGN, path=path)
    _check_layout(path, layout)
    return layout


def check_log(path: Path, tell: Told = lambda _done, _all: None) -> None:
    """Raises LostError where the log beside a file is not its own: SQLite takes up any that fits by its form.

    Somebody may have put back a copy of the file alone, after a kill. Read together, the two are no whole
    then, and who may write would make that last; here nothing is written.
    """
    try:
        empty = not log_of(path).stat().st_size
    except FileNotFoundError:
        return
    if not empty and not _is_whole(path, _SHARED, tell) and _is_whole(path, _ALONE, tell):
        raise LostError(
            "“{name}-wal” beside “{name}” belongs to another copy of it. Nothing was changed. Move it away to"
            " open the file as it is, or put back the file that it belongs to.",
            path=real(path),
        )


def _is_whole(path: Path, how: str, tell: Told) -> bool:
    with closing(reading(path, how)) as connection, asked(connection, lambda: tell(0, 0)):
        return is_one(connection)


def is_older(path: Path) -> bool:
    """Whether an older program wrote something into it. Raises KnownError as `check_header` does."""
    return 0 < check_header(path) < SCHEMA


def _header(path: Path, how: str) -> tuple[int, int]:
    """The application id and the layout that stand in the file's header (SQLite file format, section 1.3)."""
    with closing(reading(path, how)) as connection:
        names = ("application_id", "user_version")
        application, layout = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names)
        return application, layout


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
    writable = os.access(path, os.W_OK) and os.access(real(path).parent, os.W_OK)
    if not writable or not path.stat().st_mode & 0o222:
        raise KnownError(UNWRITABLE, name=path.name)


def _check_one_name(path: Path) -> None:
    """Each name would have a log of its own (“How To Corrupt An SQLite Database File”, section 2.5)."""
    if path.stat().st_nlink > 1:
        take_first_name(path)
    if path.stat().st_nlink > 1:
        raise KnownError(
            "“{name}” has a second name in the file system (a hard link): opened under both, it would be"
            " damaged. Copy it to a new file and open that, or delete its other name.",
            name=path.name,
        )
