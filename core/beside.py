"""The names under which SQLite keeps what belongs to a database, beside it: nothing else can live there."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from core.errors import KnownError

BESIDE: Final = ("-wal", "-shm", "-journal")


def owner_of(path: Path) -> Path | None:
    """The database that would take what lies at that path for its own, if there is one."""
    # in small letters, too: there are file systems for which they are the same
    for suffix in BESIDE:
        if path.name.lower().endswith(suffix) and len(path.name) > len(suffix):
            return path.with_name(path.name[: -len(suffix)])
    return None


def taken_for_a_log(path: Path, owner: Path) -> KnownError:
    """A new file under such a name: it would be thrown away, and in the place of a log it costs decisions."""
    return KnownError(
        "“{name}” is a name under which SQLite keeps what belongs to “{owner}”: what is written there would"
        " be lost, or the newest decisions of that project. Nothing was written; choose another name.",
        name=path.name,
        owner=owner.name,
    )
