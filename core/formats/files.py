"""Reading and writing a file whole or not at all."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from uuid import uuid4

from core.beside import owner_of, taken_for_a_log
from core.errors import KnownError, no_file, reason_in, unreadable
from core.formats.exchange.limits import check_file

_DATABASES: Final = (b"SQLite format 3\0", b"\x37\x7f\x06\x82", b"\x37\x7f\x06\x83")
"""How a database begins, or its log (SQLite file format, sections 1.3.1 and 4.1)."""


def read_whole(path: Path, name: str) -> bytes:
    """Every byte of a file, as many as it had when it was opened. Raises KnownError, with that name.

    A pipe or a device may never end, and what is written meanwhile would be half a file.
    """
    try:
        if not stat.S_ISREG(mode := path.stat().st_mode) and not stat.S_ISDIR(mode):
            raise no_file(name)
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            check_file(name, size)
            data = file.read(size + 1)
    except OSError as error:
        raise unreadable(name, error) from None
    if len(data) != size:
        raise written_meanwhile(name)
    return data


@dataclass(frozen=True, slots=True)
class State:
    """By what a file that was written shows it: when that was, in nanoseconds, and its bytes."""

    written: int
    size: int


def state_of(found: os.stat_result) -> State:
    """The state of a file, out of what the system says of it."""
    return State(found.st_mtime_ns, found.st_size)


def written_meanwhile(name: str) -> KnownError:
    """A file that is another by now than when it was first looked at."""
    return KnownError(
        "{name} was written while it was read. Wait until that is done, and try again; nothing was taken"
        " from the file.",
        name=name,
    )


def write_whole(path: Path, data: bytes) -> None:
    """Write beside the file, flush, then replace it: at no moment is there half a file under its name.

    Raises KnownError where the place cannot be written, or a project stands there; what stood there
    before is still there then.
    """
    target = Path(os.path.realpath(path))
    try:
        if target.exists() and not target.is_file():
            target.write_bytes(data)  # a pipe or a device: replaced, it would be one no longer
            return
        spare_projects(target)
        _replace(target, data)
    except OSError as error:
        raise KnownError(
            "{path} cannot be written: {reason}. Choose another place, or make room, and try again.",
            path=path,
            reason=reason_in(error),
        ) from None


def spare_projects(target: Path) -> None:
    """A slip in a name must not cost the decisions of a project, this one or another. Raises KnownError.

    Nor may it cost what is written: under the name of a project's log, SQLite would throw it away.
    """
    owner = owner_of(target)
    if owner is not None and _is_project(owner):
        raise taken_for_a_log(target, owner)
    if _is_project(target):
        raise KnownError(
            "{path} is a project or another database. It was left as it is; choose another name.",
            path=target,
        )


def _is_project(path: Path) -> bool:
    """What has a log beside it may be open in this process, so it is not looked into.

    To open and close it here would let go of the locks that SQLite holds on it (POSIX says so), and another
    program could throw its log away.
    """
    logged = os.path.exists(f"{path}-wal")  # noqa: PTH110 - Path's fails where that name is too long
    return path.is_file() and (logged or _is_database(path))


def _is_database(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_DATABASES[0])).startswith(_DATABASES)


def _replace(target: Path, data: bytes) -> None:
    # A short name: one made from the target's could be longer than the file system allows.
    beside = target.with_name(f".{uuid4().hex}.part")
    try:
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
