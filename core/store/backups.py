"""Backups: whole copies of a project in a folder of their own, named by what they hold; a few are kept."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import time
from typing import Final
from uuid import uuid4

from core.errors import KnownError, LostError, reason_in
from core.store.beginning import flush, place
from core.store.file import DAMAGED, log_of, reading, told
from core.store.making import Told, pour
from core.store.merging.snapshot import check_sound, snapshot
from core.store.opening import check_header, check_log

_NAME: Final = re.compile(r"(?P<n>\d+)_(?P<at>\d{8}T\d{6}Z)_(?P<articles>\d+)a_(?P<decisions>\d+)d\.metrics")
_AT: Final = "%Y%m%dT%H%M%SZ"
_NEWEST: Final = 3
_DAYS: Final = 7
_PORTION: Final = 500
"""Pages: for some milliseconds the window waits for the connection that it has in common with a copy."""
_STALE: Final = 86_400
"""Seconds."""
_SPARE: Final = 64 * 2**20
"""So many bytes stay free: the disk that holds the backups may be the one that the project needs."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy as its name tells of it; `number` counts them, whatever the clock said."""

    path: Path
    number: int
    at: datetime
    articles: int
    decisions: int


def backups_in(folder: Path) -> tuple[Backup, ...]:
    """What is kept there, the newest first; nothing where the folder is not there or cannot be read."""
    found: list[Backup] = []
    with suppress(OSError):
        for path in folder.iterdir():
            if (match := _NAME.fullmatch(path.name)) is not None:
                with suppress(ValueError):  # digits that are no day: not ours
                    at = datetime.strptime(match["at"], _AT).replace(tzinfo=UTC)
                    counts = (int(match[name]) for name in ("articles", "decisions"))
                    found.append(Backup(path, int(match["n"]), at, *counts))
    return tuple(sorted(found, key=lambda backup: backup.number, reverse=True))


def back_up(path: Path, folder: Path, now: datetime, tell: Told = lambda _done, _all: None) -> Backup:
    """Copy the project into the folder: beside under another name, checked, flushed, then named.

    Raises KnownError where the project cannot be read or is damaged, or a copy cannot be kept there.
    """
    needed = sum(each.stat().st_size for each in (path, log_of(path)) if each.exists())
    return _kept(path, folder, now, needed, lambda beside: snapshot(path, beside, tell))


def back_up_open(connection: sqlite3.Connection, open_as: Path, folder: Path, now: datetime) -> Backup:
    """As `back_up`, of what is open, though its own file has no name any more, or its log has none."""
    (needed,) = connection.execute(
        "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
    ).fetchone()
    return _kept(open_as, folder, now, needed, lambda beside: _pour_open(connection, open_as, beside))


def _kept(path: Path, folder: Path, now: datetime, needed: int, make: Callable[[Path], None]) -> Backup:
    with _kept_in(folder):
        _clear(folder)
        _check_room(path, folder, needed)
        beside = folder / f".{uuid4().hex}.part"
        beside.touch()  # what SQLite says of a file that it cannot make, it says of the project, too
        try:
            make(beside)
            made = _named(beside, folder, now)
        finally:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
        _rotate(folder)
    return made


def _named(beside: Path, folder: Path, now: datetime) -> Backup:
    size = size_of(beside)
    number = max((backup.number for backup in backups_in(folder)), default=0) + 1
    at = now.astimezone(UTC).strftime(_AT)
    named = folder / f"{number:06}_{at}_{size.articles}a_{size.decisions}d.metrics"
    flush(beside)
    beside.replace(named)
    flush(folder)
    return Backup(named, number, now.replace(microsecond=0), size.articles, size.decisions)


def _rotate(folder: Path) -> None:
    """What is damaged is no reason for another to go, whatever its name says that it holds."""
    kept = [backup for backup in backups_in(folder) if is_readable(backup)]
    for old in set(kept) - worth_keeping(kept):
        old.path.unlink(missing_ok=True)


def is_readable(backup: Backup) -> bool:
    """Whether it can be read and holds what its name says: it may have been cut, spoilt or closed since."""
    try:
        size = size_of(backup.path)
    except KnownError:
        return False
    return (size.articles, size.decisions) == (backup.articles, backup.decisions)


def worth_keeping(backups: Iterable[Backup]) -> frozenset[Backup]:
    """The newest few; the last of each of the latest days that have one; and whichever holds most.

    The newest are for what goes wrong now, the days for what is noticed a week later. Decisions are only ever
    appended: one that holds more than the newest was made before something was lost.
    """
    ordered = sorted(backups, key=lambda backup: backup.number, reverse=True)
    days: dict[str, Backup] = {}
    for backup in ordered:
        days.setdefault(f"{backup.at.astimezone():%Y%m%d}", backup)
    fullest = sorted(ordered, key=lambda backup: (backup.decisions, backup.number), reverse=True)
    return frozenset((*ordered[:_NEWEST], *list(days.values())[:_DAYS], *fullest[:1]))


def restore(backup: Path, path: Path, tell: Told = lambda _done, _all: None) -> None:
    """Make a new project file of the backup, which stays.

    Raises KnownError where the place is taken or cannot be written, or the backup is damaged or gone.
    """

    def make(beginning: Path) -> None:
        try:
            snapshot(backup, beginning, tell, path.name)
        except LostError as error:
            raise KnownError(
                "The backup {backup} is damaged or gone. Choose an earlier one in the list of backups.",
                backup=backup.name,
            ) from error

    place(path, make)


def save_copy(connection: sqlite3.Connection, open_as: Path, path: Path, tell: Told) -> None:
    """A new project file of what is open, though its own file has no name any more, or its log has none.

    Raises KnownError where the place is taken or cannot be written, or what is open is not whole any more.
    """

    def make(beginning: Path) -> None:
        _pour_open(connection, open_as, beginning, tell)
        flush(beginning)
        tell(1, 1)  # the last moment to be stopped: it gets its name

    place(path, make)


def _pour_open(
    connection: sqlite3.Connection, open_as: Path, copy: Path, tell: Told = lambda _done, _all: None
) -> None:
    with closing(sqlite3.connect(copy)) as target:
        target.execute("PRAGMA synchronous = OFF")  # whoever named it flushes it, as a whole
        pour(connection, target, tell, _PORTION)
        check_sound(target, open_as, tell)


def check_quickly(path: Path, tell: Told = lambda _done, _all: None) -> None:
    """Look for damage, as of one moment, whoever has the file open. Raises KnownError where there is any."""
    check_header(path)
    with told(path), closing(_reading(path)) as db:
        check_sound(db, path, tell)


@dataclass(frozen=True, slots=True)
class Size:
    """What is in a project file: its own random name, and how many articles and decisions."""

    file_id: str
    articles: int
    decisions: int


def size_of(path: Path) -> Size:
    """Counted as of one moment, whoever has the file open. Raises KnownError where it cannot be read."""
    check_header(path)
    with told(path), closing(_reading(path)) as db:
        try:
            return size_in(db)
        except sqlite3.DatabaseError as error:
            check_log(path)
            if error.sqlite_errorcode != sqlite3.SQLITE_ERROR:
                raise
            raise LostError(DAMAGED, path=path) from error  # a table is missing


def size_in(connection: sqlite3.Connection) -> Size:
    """As `size_of`, of what is open. Raises what SQLite does."""
    row = connection.execute(
        """SELECT (SELECT file FROM project), (SELECT count(*) FROM article),
        (SELECT count(*) FROM decision NOT INDEXED)"""
    ).fetchone()
    return Size(*row)


def _reading(path: Path) -> sqlite3.Connection:
    """Without a log nobody has it open: SQLite would put one beside it, to read."""
    return reading(path, "mode=ro" if log_of(path).exists() else "mode=ro&immutable=1")


def _check_room(path: Path, folder: Path, needed: int) -> None:
    if shutil.disk_usage(folder).free < needed + _SPARE:
        raise KnownError(
            "There is no room for a backup of “{name}” in {folder}: it needs {megabytes} MB. Free some space;"
            " decisions go on being saved in the project itself.",
            name=path.name,
            folder=folder,
            megabytes=(needed + _SPARE) // 2**20,
        )


def _clear(folder: Path) -> None:
    """Make the folder for this person alone, and take out what a killed program left half-written."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for part in folder.glob(".*.part*"):  # the fresh ones may be another program's at work
        if time() - part.stat().st_mtime > _STALE:
            part.unlink(missing_ok=True)


@contextmanager
def _kept_in(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise KnownError(
            "Backups cannot be kept in {folder}: {reason}. Make that folder writable; decisions go on being"
            " saved in the project itself.",
            folder=folder,
            reason=reason_in(error),
        ) from None
