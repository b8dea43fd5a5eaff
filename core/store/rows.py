"""What every part of the store stands on: one connection, reads of one moment, writes that are whole."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from core.errors import KnownError, StorageError
from core.store.file import asked, told
from core.store.lending import Lending
from core.store.watch import Watch

Row = tuple[Any, ...]
Values = Sequence[object] | Mapping[str, object]


class UnreadableError(KnownError):
    """A row that no program of ours can have written so."""


UNREADABLE = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
"""What is raised of such a row while a value is made of it."""


def unreadable(error: Exception) -> UnreadableError:
    """The sentence for it."""
    return UnreadableError(
        "Something in this project cannot be read ({reason}): it was damaged, or changed by something else."
        " Go on with a copy made earlier; “metric-annotator check” says what and where it is.",
        reason=f"{type(error).__name__}: {error}",
    )


class Rows:
    """A connection to the project file at `path`. It stays on the thread that made it."""

    def __init__(self, path: Path, db: Database) -> None:
        self.path = path
        self._db = db
        self._watch = Watch(path, self._file())
        self._lending = Lending()
        self._held = False

    @contextmanager
    def connected(self) -> Iterator[sqlite3.Connection]:
        """The connection itself, in a transaction or in none."""
        with told(self.path):
            yield self._db.conn

    @contextmanager
    def asking(self, ask: Callable[[], None]) -> Iterator[None]:
        """Ask now and then, in the middle of a statement, too: what `ask` raises ends it, and is raised."""
        with asked(self._db.conn, ask):
            yield

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Everything read in here is of one moment, whoever else writes."""
        with told(self.path):
            if self._db.conn.in_transaction:
                yield self._db.conn
            else:
                with self._db.atomic():
                    yield self._db.conn

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """All of it or nothing. The lock is taken first, so what is read in here holds until the end.

        Raises LostError where the file is not in its place before, or not any more when all was written, and
        StorageError while what is open is being copied.
        """
        conn = self._db.conn
        with told(self.path):
            if conn.in_transaction:
                yield from self._part(conn)
                return
            self._check_free()
            self._watch.check()
            conn.execute("BEGIN IMMEDIATE")
            try:
                yield conn
                conn.execute("COMMIT")
            except BaseException:
                self._db.rollback()
                raise
            self._watch.check()

    def _check_free(self) -> None:
        if self._held:
            raise StorageError(
                "A copy of “{name}” is being saved: what is decided now would not be in it. Wait until it is"
                " done, or stop it.",
                name=self.path.name,
            )

    def wait_for_lock(self, seconds: float) -> None:
        """So long, and no longer, another program that writes is waited for from now on."""
        self._db.execute(f"PRAGMA busy_timeout = {round(seconds * 1000)}")

    def _file(self) -> str:
        with told(self.path):
            row = self._db.execute("SELECT file FROM project").fetchone()
        return "" if row is None else str(row[0])

    @staticmethod
    def _part(conn: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
        """A part of a transaction: all of it or nothing, whatever becomes of the rest."""
        # always the same name: SQLite means the innermost, and a statement is prepared only once
        conn.execute("SAVEPOINT part")
        try:
            yield conn
        except BaseException:
            if conn.in_transaction:  # what went wrong may have ended the transaction
                conn.execute("ROLLBACK TO part")
                conn.execute("RELEASE part")
            raise
        conn.execute("RELEASE part")

    def rows(self, sql: str, values: Values = ()) -> list[Row]:
        """All rows of a query, as of one moment: what one statement reads is."""
        with told(self.path):
            return self._db.conn.execute(sql, values).fetchall()

    def row(self, sql: str, values: Values = ()) -> Row | None:
        """The first row of a query."""
        with told(self.path):
            cursor = self._db.conn.execute(sql, values)
            found: Row | None = cursor.fetchone()
            cursor.close()
            return found

    def key(self, article_id: str) -> int:
        """The article's number inside this file. Raises KnownError where the project has no such article."""
        row = self.row("SELECT key FROM article WHERE id = ?", (article_id,))
        if row is None:
            raise KnownError(
                "This project has no article {article}. It may belong to another project.",
                article=str(article_id)[:12],  # a damaged file may say that there is one of no name
            )
        return int(row[0])
