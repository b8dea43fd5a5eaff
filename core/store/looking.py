"""A project file that is only looked at: it stays as it is, and so does its log, whoever has it open."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from sqlite_utils import Database

from core.errors import DamagedError, LostError
from core.store.file import DAMAGED, FOREIGN, GUARDS, log_of, reading, real, told, uri_of
from core.store.heads import copied_anew, copied_long, is_misread
from core.store.layout import lacking
from core.store.making import Told, lay, making, pour
from core.store.migrations import SCHEMA
from core.store.opening import check_header, check_log
from core.store.store import Store


@contextmanager
def looked_at(path: Path, tell: Told = lambda _done, _all: None) -> Iterator[Store]:
    """The project in that file, to read alone. Of an older layout, it is a copy that was brought up.

    `tell` is called while that is made. Raises KnownError where the file cannot be read as a project.
    """
    check_header(path)
    with told(path):
        check_log(path)
    with told(path), _connected(path) as db:
        if db.execute("PRAGMA user_version").fetchone()[0] == SCHEMA:
            if ("table", "project") in lacking(db):
                raise DamagedError(DAMAGED, path=path)
            yield Store(path, db)
            return
        with tempfile.TemporaryDirectory(prefix="metric-annotator-") as folder:
            copy = Path(folder) / path.name
            _copy(db.conn, copy, path.name, tell)
            with Store.open(copy) as store:
                yield store


def copy_pages(path: Path, copy: Path, tell: Told) -> None:
    """Page by page, whatever is in them, to a file that is not there yet. Raises KnownError."""
    try:
        check_header(path)
    except LostError as error:
        rescued = {DAMAGED: copied_long, FOREIGN: copied_anew}.get(error.template)
        if rescued is None or not rescued(path, copy, tell):
            raise
        return
    how = "mode=ro" if log_of(path).exists() else "mode=ro&immutable=1"
    with told(path), closing(reading(path, how)) as source:
        check_log(path)
        if not (is_misread(source, path) and copied_anew(path, copy, tell)):
            _copy(source, copy, path.name, tell)


def _copy(source: sqlite3.Connection, copy: Path, name: str, tell: Told) -> None:
    lay(copy, name)
    with closing(sqlite3.connect(copy)) as target, making(copy, name):
        source.execute("BEGIN")
        source.execute("PRAGMA user_version").fetchone()  # of one moment from here on, however damaged it is
        try:
            pour(source, target, tell)
        finally:
            source.rollback()


@contextmanager
def _connected(path: Path) -> Iterator[Database]:
    """A connection that could write and must not: SQLite checks no constraint on one that cannot.

    Where a log was left by a program that was killed, a second connection keeps the first from folding it.
    """
    path = real(path)
    uri, logged = uri_of(path), log_of(path).exists()
    with ExitStack() as stack:
        if logged:
            holder = stack.enter_context(closing(_opened(f"{uri}?mode=ro")))
            holder.execute("BEGIN")
            holder.execute("SELECT 1 FROM sqlite_master").fetchone()
        writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
        how = "mode=rw" if writable else "mode=ro" if logged else "mode=ro&immutable=1"
        yield stack.enter_context(closing(_opened(f"{uri}?{how}")))


def _opened(uri: str) -> Database:
    connection = sqlite3.connect(uri, uri=True, isolation_level=None)
    db = Database(connection, execute_plugins=False, strict=True)
    try:
        for pragma in (*GUARDS, "query_only = ON"):
            db.execute(f"PRAGMA {pragma}")
    except sqlite3.Error:
        db.close()
        raise
    return db
