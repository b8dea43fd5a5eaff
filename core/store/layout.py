"""Whether a file is laid out as this program does it: what runs by itself in it could say what it likes."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Final

from sqlite_utils import Database

from core.errors import KnownError
from core.store.first import FIRST
from core.store.migrations import MIGRATIONS, SCHEMA

Objects = dict[tuple[str, str], str]
"""By kind and name: what a table has for columns, and of anything else the statement that makes it."""

_VIRTUAL: Final = re.compile(r"\s*CREATE\s+VIRTUAL", re.IGNORECASE)
_TABLE: Final = "table"
_OF_MODULE: Final = "pairs"
_STATES: Final = "('accepted','edited','added','rejected','confirmed','doubted')"
_FIRST_STATES: Final = (
    "('suggested','accepted','edited','added','rejected','excluded',"
    "'confirmed','unknown','doubted','settled')"
)
"""What may stand in files of the program's first hours: no migration made less of it."""


def objects(db: Database) -> Objects:
    """Each object, however its statement is spaced; a table by its columns, since its file may be older."""
    rows = db.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE name NOT GLOB '*sqlite_*' AND sql IS NOT NULL"
    ).fetchall()
    return {
        (kind, name): _columns(db, name, sql) if kind == _TABLE else " ".join(sql.split())
        for kind, name, sql in rows
    }


def _columns(db: Database, table: str, sql: str) -> str:
    """Their names; which of them are made out of others (2, 3), and the module that stands behind it."""
    found = db.execute("SELECT name, hidden FROM pragma_table_xinfo(?)", (table,)).fetchall()
    made = [f"{name} {hidden}" if hidden in (2, 3) else name for name, hidden in found]
    return ",".join([*made, *([" ".join(sql.split())] if _VIRTUAL.match(sql) else [])])


@cache
def _fresh() -> tuple[Objects, frozenset[str]]:
    """What a fresh file has; and the statements of our tables, those of before columns were added, too."""
    with closing(Database(memory=True, execute_plugins=False)) as fresh:
        MIGRATIONS.apply(fresh)
        made = fresh.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
        known = {_bare(sql) for sql in (*FIRST, *(sql for (sql,) in made))}
        first = (sql.replace(_STATES, _FIRST_STATES) for sql in known)
        return objects(fresh), frozenset({*known, *first})


def newest() -> Objects:
    """What a fresh file has."""
    return _fresh()[0]


def _bare(sql: str) -> str:
    return "".join(sql.split())


def restated(db: Database | sqlite3.Connection) -> Iterator[str]:
    """The tables of ours, of any layout, with another statement: its checks and values run by themselves.

    Their columns may be ours all the same. What SQLite makes for a table with a module behind it, another
    version may state otherwise. What is damaged is read, too.
    """
    rows = db.execute(
        "SELECT CAST(name AS BLOB), CAST(sql AS BLOB) FROM sqlite_master WHERE type = 'table' AND sql <> ''"
    )
    for name, sql in [[words.decode("utf-8", "replace") for words in row] for row in rows]:
        if (_TABLE, name) in newest() and not name.startswith(_OF_MODULE) and _bare(sql) not in _fresh()[1]:
            yield name


def pass_over_foreign(connection: sqlite3.Connection) -> None:
    """Where a table of ours has checks of others, have SQLite run none: one could fill the memory."""
    if next(restated(connection), None) is not None:
        connection.execute("PRAGMA ignore_check_constraints = ON")


def strange(db: Database) -> Iterator[tuple[str, str]]:
    """Kind and name of what runs by itself though no migration made it, or stands where ours should.

    That is any other trigger, an index of others on a table of ours, or another object under a name of ours.
    Tables and views beside ours are nobody's concern. Of an older layout only triggers are looked at, which
    never changed, and views in the place of tables: brought up, it is looked at again.
    """
    ours = newest()
    current = db.execute("PRAGMA user_version").fetchone()[0] == SCHEMA
    if current:
        yield from ((_TABLE, table) for table in restated(db))
    kinds = {name: kind for kind, name in ours}
    on = dict(db.execute("SELECT name, tbl_name FROM sqlite_master WHERE type = 'index'").fetchall())
    for (kind, name), what in objects(db).items():
        known = name in kinds or on.get(name) in kinds
        runs = kind == "trigger" or (kind == "view" and kinds.get(name, kind) != kind)
        if (runs or (current and known)) and ours.get((kind, name)) != what:
            yield kind, name


def unlike(db: Database) -> tuple[tuple[str, str], ...]:
    """What is missing of the newest layout, is not as that has it, or is strange in it: kind and name.

    Of an older layout only what is strange.
    """
    current = db.execute("PRAGMA user_version").fetchone()[0] == SCHEMA
    ours = objects(db)
    other = [name for name, what in newest().items() if current and ours.get(name) != what]
    return tuple(dict.fromkeys((*other, *strange(db))))


def lacking(db: Database) -> Iterator[tuple[str, str]]:
    """Kind and name of each table of the newest layout that is not there, or is no table with its columns."""
    there = objects(db)
    for (kind, name), columns in newest().items():
        found = there.get((kind, name), "")
        alike = bool(_VIRTUAL.search(columns)) == bool(_VIRTUAL.search(found))
        if kind == _TABLE and not (alike and set(columns.split(",")) <= set(found.split(","))):
            yield kind, name


def check_trust(path: Path, db: Database) -> None:
    """Raises KnownError where something in the file is strange, or a table of ours is missing."""
    found = next(strange(db), None)
    if found is None and db.execute("PRAGMA user_version").fetchone()[0] == SCHEMA:
        found = next(lacking(db), None)
    if found is not None:
        raise KnownError(
            "“{name}” is not laid out as this program does it: the {kind} “{object}” was added, changed or"
            " taken out by something else, and what it does cannot be trusted. The file was left as it is."
            " Open a copy made earlier; “metric-annotator check” says what else is wrong.",
            name=path.name,
            kind=found[0],
            object=found[1],
        )
