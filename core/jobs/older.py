"""A project file that an older program wrote: kept as it is in a backup, then brought up to this layout."""

from __future__ import annotations

from pathlib import Path

from core.jobs import Progress
from core.jobs.backups import back_up_older
from core.store import Store, is_older

__all__ = ["bring_up", "is_older"]


def bring_up(path: Path, progress: Progress) -> None:
    """What opening it does at first, by itself; stopped, the file stays as it is. Raises KnownError."""
    back_up_older(path, progress)
    if progress(1, 1):
        Store.open(path).close()
