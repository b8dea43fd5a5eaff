"""A damaged file, read row by row as far as SQLite can: forwards, backwards, and one by one in between."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from sqlite_utils import Database

from core.store.file import asked
from core.store.keys import OWED
from core.store.layout import unlike
from core.store.rows import Row

_MOST_PROBES: Final = 2_000_000
_SETTINGS: Final = ("writable_schema = ON", "query_only = ON", "trusted_schema = OFF", "cell_size_check = ON")
"""With the first, what is left of a damaged schema is used; nothing is written all the same."""


class Salvage:
    """What is left of a project in a file that is nobody else's. `broken`: the tables with a gap in them."""

    def __init__(self, path: Path) -> None:
        self._conn = sqlite3.connect(path, isolation_level=None)
        self._conn.text_factory = lambda data: data.decode("utf-8", "surrogateescape")
        self.broken: set[str] = set()

    def __enter__(self) -> Self:
        for setting in _SETTINGS:
            self._asked(f"PRAGMA {setting}")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._conn.close()

    def _asked(self, sql: str) -> list[Row]:
        """Twice: on a damaged schema the first statement fails, and the next takes what is left of it."""
        for _ in range(2):
            try:
                return self._conn.execute(sql).fetchall()
            except sqlite3.DatabaseError as error:
                _let_stop(error)
        return []

    def columns(self, table: str) -> tuple[str, ...]:
        """The columns that the table has there; none where it is no table: a view may never end."""
        rows = self._asked(
            f"""SELECT name FROM pragma_table_info('{table}') WHERE EXISTS (
                SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '{table}' AND rootpage > 0)"""
        )
        return tuple(row[0] for row in rows)

    @property
    def layout(self) -> int:
        """The layout that the header names."""
        found = self._asked("PRAGMA user_version")
        return int(found[0][0]) if found else 0

    def count(self, table: str) -> int:
        """How many rows there were, as far as an index tells: it has as many as its table."""
        counts = [
            self._asked(f"SELECT count(*) FROM {table} INDEXED BY {name}")
            for _, name, _, _, partial in self._asked(f"PRAGMA index_list({table})")
            if not partial
        ]
        return max((found[0][0] for found in counts if found), default=0)

    def given(self, table: str) -> int:
        """How many numbers the table has given to its rows, 0 where that is not known."""
        return self._number(f"SELECT seq FROM sqlite_sequence WHERE name = '{table}'")

    @property
    def decisions(self) -> int:
        """How many decisions there were, as far as their keys tell."""
        return self._number(f"SELECT {OWED}")

    @property
    def unlike(self) -> tuple[tuple[str, str], ...]:
        """What of the layout is not as it must be, kind and name; nothing where that cannot be told."""
        try:
            return unlike(Database(self._conn, execute_plugins=False))
        except sqlite3.DatabaseError as error:
            _let_stop(error)
            return ()

    def _number(self, sql: str) -> int:
        found = self._asked(sql)
        return found[0][0] if found and isinstance(found[0][0], int) else 0

    def asking(self, ask: Callable[[], None]) -> AbstractContextManager[None]:
        """Ask now and then while rows are read: what `ask` raises ends it, and is raised."""
        return asked(self._conn, ask)

    def rows(self, table: str, columns: Sequence[str], order: Sequence[str]) -> Iterator[Row]:
        """Those columns of every row that can be read, `order` (the table's own) rising at first."""
        wanted = f"SELECT {', '.join((*order, *columns))} FROM {table} NOT INDEXED"
        last: Row | None = None
        for key, row in self._way(table, f"{wanted} ORDER BY {', '.join(order)}", len(order)):
            if last is not None and not _rises(last, key):
                self.broken.add(table)
                break
            last = key
            yield row
        if table in self.broken:
            yield from self._behind(table, wanted, order, last)

    def _way(self, table: str, sql: str, width: int) -> Iterator[tuple[Row, Row]]:
        """Until the end, or the first page that cannot be read."""
        try:
            for row in self._conn.execute(sql):
                yield row[:width], row[width:]
        except (sqlite3.DatabaseError, OverflowError) as error:
            _let_stop(error)
            self.broken.add(table)

    def _behind(self, table: str, wanted: str, order: Sequence[str], last: Row | None) -> Iterator[Row]:
        """What lies beyond the damage: from the end backwards, and where rows have numbers, in between."""
        backwards = f"{wanted} ORDER BY {', '.join(f'{name} DESC' for name in order)}"
        first: Row | None = None
        for key, row in self._way(table, backwards, len(order)):
            met = last is not None and not _rises(last, key)
            if met or (first is not None and not _rises(key, first)):
                break
            first = key
            yield row
        low = last[0] if last is not None else 0
        high = first[0] if first is not None else self._top(table) + 1
        if order == ("rowid",) and isinstance(low, int) and isinstance(high, int):
            for number in range(low + 1, min(high, low + _MOST_PROBES)):
                for _, row in self._way(table, f"{wanted} WHERE rowid = {number}", 1):
                    yield row

    def _top(self, table: str) -> int:
        """The highest number that a row may have; texts are numbered as their articles."""
        return self.given("article" if table == "body" else table)


def _let_stop(error: Exception) -> None:
    if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_INTERRUPT:
        raise error


def _rises(one: Row, two: Row) -> bool:
    """What is damaged may be of any type."""
    try:
        return one < two
    except TypeError:
        return False
