"""Tables of a new project file, filled with what can be read of another one's."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from itertools import islice
from typing import Final

from sqlite_utils import Database

from core.store.file import told
from core.store.migrations import MIGRATIONS
from core.store.rows import Row
from core.store.salvage import Salvage
from core.store.store import Store

_MADE_ANEW: Final = frozenset(
    {"standing", "article_standing", "unsearched", "ranked", "_sqlite_migrations", "sqlite_sequence"}
)
_PORTION: Final = 500
_REFUSED: Final = (sqlite3.IntegrityError, sqlite3.DataError, OverflowError, UnicodeEncodeError)
Refused = tuple[Row, bool]
"""A row that a table did not take, and whether it has it now with � for every byte that is no text."""


class Refilling(Store):
    """A file that nobody has opened yet, whose rows may be anything for a while."""

    @contextmanager
    def unguarded(self) -> Iterator[None]:
        """In here rows may be changed, and belong to others that are not there yet."""
        with self.connected() as conn:
            conn.execute("PRAGMA foreign_keys = OFF")
            kept = conn.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
            for name, _ in kept:
                conn.execute(f"DROP TRIGGER {name}")
            yield
            for _, sql in kept:
                conn.execute(sql)
            conn.execute("PRAGMA foreign_keys = ON")

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """As elsewhere; but nobody else knows of the file, so it need not be looked for in its folder."""
        with told(self.path), self._db.atomic():
            yield self._db.conn

    def tables(self) -> tuple[str, ...]:
        """Those that cannot be made from others."""
        rows = self.rows(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict"
        )
        return tuple(sorted(row[0] for row in rows if row[0] not in _MADE_ANEW))

    def take(self, salvage: Salvage, table: str) -> Iterator[Refused]:
        """Copy what can be read of the table; the rows that it refuses come back."""
        theirs = set(salvage.columns(table))
        rows = self.rows("SELECT name, pk FROM pragma_table_info(?)", (table,))
        names = [name for name, _ in rows if name in theirs]
        if not names:
            if table in _tables_of(salvage.layout):
                salvage.broken.add(table)
            return
        without = self.row("SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?", (table,))
        own = [f'"{name}"' for pk, name in sorted((pk, name) for name, pk in rows if pk)]
        order = tuple(own) if without is not None and without[0] else ("rowid",)
        quoted = [f'"{name}"' for name in names]
        insert = f"INSERT INTO {table} ({', '.join(quoted)}) VALUES ({', '.join('?' * len(names))})"
        lost = 0
        rows_there = salvage.rows(table, quoted, order)
        while portion := list(islice(rows_there, _PORTION)):
            for row, taken in self._inserted(insert, portion):
                lost += not taken
                yield row, taken
        if self.count(table) + lost < salvage.count(table):
            salvage.broken.add(table)

    def _inserted(self, insert: str, rows: Sequence[Row]) -> list[Refused]:
        refused: list[Refused] = []
        with self.writing() as conn:
            conn.execute("SAVEPOINT portion")
            try:
                conn.executemany(insert, rows)
            except _REFUSED:
                conn.execute("ROLLBACK TO portion")
                for row in rows:
                    if not _is_taken(conn, insert, row):
                        readable = tuple(map(_readable, row))
                        refused.append((row, readable != row and _is_taken(conn, insert, readable)))
            conn.execute("RELEASE portion")
        return refused

    def count(self, table: str) -> int:
        """How many rows it has."""
        row = self.row(f"SELECT count(*) FROM {table}")
        return 0 if row is None else int(row[0])


def _is_taken(conn: sqlite3.Connection, insert: str, row: Row) -> bool:
    try:
        conn.execute(insert, row)
    except _REFUSED:
        return False
    return True


def _readable(value: object) -> object:
    """The same, with � for every byte that is no text."""
    if not isinstance(value, str):
        return value
    return value.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _tables_of(layout: int) -> frozenset[str]:
    """The tables that a file of that layout has."""
    with closing(Database(memory=True)) as db:
        later = {each.name for each in MIGRATIONS.pending(db) if int(each.name[1:4]) > layout}
        MIGRATIONS.apply(db, stop_before=later)
        return frozenset(db.table_names())
