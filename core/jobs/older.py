"""What opening a project file does at first where that takes long: done behind the window, or stopped."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Final

from core.jobs import Progress
from core.jobs.backups import Stopped, back_up_older, telling
from core.store import Store, has_unknown_log, is_older, look_ahead

__all__ = ["bring_up", "is_older", "is_unclosed", "look_through"]

_LARGE: Final = 16 * 2**20
"""Bytes: a smaller file is looked through before anybody notices."""


def bring_up(path: Path, progress: Progress) -> None:
    """What an older program wrote is backed up, then brought up to this layout.

    Stopped, the file stays as it is. Raises KnownError.
    """
    back_up_older(path, progress)
    if progress(1, 1):
        Store.open(path).close()


def is_unclosed(path: Path) -> bool:
    """Whether it is a large file beside which a kill, or another program, has left a log."""
    return has_unknown_log(path) and path.stat().st_size >= _LARGE


def look_through(path: Path, progress: Progress) -> None:
    """Look whether the log belongs to the file: opened next, it is not looked through again.

    Nothing is written. Raises KnownError where it is another file's.
    """
    with suppress(Stopped):
        look_ahead(path, telling(progress))
