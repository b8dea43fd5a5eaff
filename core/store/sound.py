"""Whether a database holds together: what was damaged, or is made up of two, must not pass for a project."""

from __future__ import annotations

import sqlite3
from typing import Final

from core.store.layout import pass_over_foreign

_SOUND: Final = ("ok", "NULL value in ")
"""What SQLite 3.40 says of a sound file: it takes the columns of a table without rowid for one another."""
_DAMAGED: Final = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR)
"""The last is of a table that is missing."""
_CHECKS: Final = ("quick_check", "integrity_check(decision)")
"""The quick one does not hold a table against its indexes: that is done where gold is."""


def is_sound(connection: sqlite3.Connection) -> bool:
    """A second for each gigabyte, five for each million decisions. Raises what SQLite cannot look past."""
    return all(row[0].startswith(_SOUND) for check in _CHECKS for row in _answers(connection, check))


def is_one(connection: sqlite3.Connection) -> bool:
    """Whether it is sound, and every decision's article and step is there.

    It is not so where a file and a log do not belong together, though their pages may make up sound tables.
    """
    return not _answers(connection, "foreign_key_check(decision)") and is_sound(connection)


def _answers(connection: sqlite3.Connection, check: str) -> list[tuple[str, ...]]:
    try:
        pass_over_foreign(connection)
        return connection.execute(f"PRAGMA {check}").fetchall()
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF in _DAMAGED:
            return [(str(error),)]
        raise
