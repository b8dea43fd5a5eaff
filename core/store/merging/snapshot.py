"""A copy of a project file as of one moment, without writing to it or beside it, whoever has it open."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from core.errors import DamagedError, LostError
from core.store.file import DAMAGED, asked, log_of, reading, told
from core.store.making import Told, lay, making, pour
from core.store.opening import check_header, check_log
from core.store.sound import is_sound

_TRIES: Final = 3


def snapshot(path: Path, copy: Path, tell: Told = lambda _done, _all: None, called: str = "") -> None:
    """Copy the project to a file that is not there yet. Raises KnownError where either refuses.

    `called`: the name under which the copy is known to whoever waits for it; by default the project's own.

    A file that nobody has open is read as one that cannot change, since SQLite would else put its log beside
    it. If somebody opens and writes it meanwhile, it is copied again.
    """
    check_header(path)
    called = called or path.name
    lay(copy, called)
    with told(path):
        for _ in range(_TRIES):
            alone, before = not log_of(path).exists(), path.stat()
            _copied(path, copy, tell, called, alone=alone)
            after = path.stat()
            unchanged = (before.st_mtime_ns, before.st_size) == (after.st_mtime_ns, after.st_size)
            if not alone or (unchanged and not log_of(path).exists()):
                break
        try:
            with closing(sqlite3.connect(copy)) as made:
                check_sound(made, path, tell)
        except LostError:
            check_log(path)
            raise


def check_sound(connection: sqlite3.Connection, path: Path, tell: Told = lambda _done, _all: None) -> None:
    """Raises LostError where SQLite finds damage in what was read from that file."""
    connection.execute("PRAGMA trusted_schema = OFF")
    with asked(connection, lambda: tell(1, 1)):
        if not is_sound(connection):
            raise DamagedError(DAMAGED, path=path)


def _copied(path: Path, copy: Path, tell: Told, called: str, *, alone: bool) -> None:
    how = "mode=ro&immutable=1" if alone else "mode=ro"
    with (
        closing(reading(path, how)) as source,
        closing(sqlite3.connect(copy)) as target,
        making(copy, called),
    ):
        for pragma in ("journal_mode = OFF", "synchronous = OFF"):
            target.execute(f"PRAGMA {pragma}")
        source.execute("BEGIN")
        source.execute("SELECT 1 FROM sqlite_master").fetchone()  # from here on, one moment
        pour(source, target, tell)
