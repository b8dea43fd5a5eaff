"""Backups of a project: made, looked after, offered where it is lost, and restored into a new file."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from core.errors import KnownError, LostError
from core.jobs import Progress
from core.jobs.noted import folder_of, folders, known_of, local, note_size, noted_in, place_of, shortfall
from core.store import (
    Backup,
    Size,
    Store,
    back_up,
    backups_in,
    check_quickly,
    is_older,
    is_readable,
    restore,
    size_of,
)

__all__ = [
    "EVERY",
    "Backup",
    "Size",
    "backups_of",
    "best_of",
    "copying",
    "file_id_of",
    "lacking",
    "look_after",
    "make_backup",
    "offered",
    "rescued",
    "rescuing",
    "restore_backup",
    "size_of",
]

EVERY: Final = 200
"""After so many decisions a backup is made: some ten minutes of quick work."""


def make_backup(path: Path, progress: Progress = lambda _done, _all: True) -> Backup | None:
    """Make a backup unless the newest one holds as much and can be read; None then, or where it was stopped.

    Raises KnownError where it cannot be made.
    """
    size = size_of(path)
    folder = folder_of(path, size.file_id)
    kept = backups_in(folder)
    if kept and _holds(kept[0], size) and is_readable(kept[0]):
        return None
    with suppress(Stopped):
        return back_up(path, folder, datetime.now(UTC), telling(progress))
    return None


def back_up_older(path: Path, progress: Progress = lambda _done, _all: True) -> None:
    """Keep the file as the program that wrote it can open it, before it is brought up to a newer layout.

    Where it cannot be kept, the file is brought up all the same: that is done as a whole or not at all.
    """
    with suppress(KnownError, OSError):
        if is_older(path):
            make_backup(path, progress)


def look_after(path: Path, progress: Progress = lambda _done, _all: True) -> KnownError | None:
    """What is due when a project has been opened: is it the one that was left, is it sound, is it backed up?

    The answer is what is amiss with a file that is sound. Raises KnownError where it is damaged, or cannot be
    backed up.
    """
    amiss = shortfall(path)
    if make_backup(path, progress) is None:
        with suppress(Stopped):
            check_quickly(path, telling(progress))
    return amiss


def restore_backup(backup: Backup, path: Path, progress: Progress = lambda _done, _all: True) -> bool:
    """Make a new project file of it; False where it was stopped, and nothing is there then.

    Raises KnownError where the place is taken or cannot be written, or the backup is damaged.
    """
    with suppress(Stopped):
        restore(backup.path, path, telling(progress))
        return True
    return False


def copying(store: Store, path: Path) -> Callable[[Progress], bool]:
    """What makes a new file of all that is open, on another thread; False where it was stopped.

    Nothing is written into the store from now on, so that nothing is missing from the copy; where nobody goes
    on in that, the store has to be taken up again. It must be called, and raises KnownError.
    """
    store.lend()

    def copy(progress: Progress) -> bool:
        with suppress(Stopped):
            store.save_copy(path, telling(progress))
            return True
        return False

    return copy


def rescuing(store: Store) -> Callable[[], Backup | None]:
    """What makes a backup of all that is open, on another thread: its file was taken away, and it is in none.

    Nothing comes of it where a backup holds as much. It must be called, and raises KnownError.
    """
    store.lend(hold=False)

    def keep() -> Backup | None:
        with store.lent():
            size = store.size()
            note_size(store.path, size)
            folder = folder_of(store.path, size.file_id)
            same = (each for each in backups_in(folder) if _holds(each, size))
            return None if any(map(is_readable, same)) else store.back_up(folder, datetime.now(UTC))

    return keep


def rescued(path: Path) -> LostError:
    """What is said of a project that was closed, with a backup of all that was open."""
    return LostError(
        "“{name}” was not in its place in {folder} any more when it was closed; all that was open is kept.",
        path=path,
    )


def _holds(backup: Backup, size: Size) -> bool:
    return (backup.articles, backup.decisions) == (size.articles, size.decisions)


class Stopped(Exception):  # noqa: N818 - no error: whoever asked for it does not want it any more
    """Raised out of a work of the store that was asked to stop."""


def telling(progress: Progress) -> Callable[[int, int], None]:
    """What tells the progress, and raises `Stopped` where that says so."""

    def tell(done: int, total: int) -> None:
        if not progress(done, total):
            raise Stopped

    return tell


def backups_of(path: Path, file_id: str = "") -> tuple[Backup, ...]:
    """The backups of what stood at that place, the newest first; a damaged or deleted file is found, too.

    Where there is none, those of the same project at another place: it may have been moved.
    """
    found = [backup for folder in folders(f"*-{place_of(path)}") for backup in backups_in(folder)]
    if not found and file_id:
        found = [backup for folder in folders(f"{file_id}-*") for backup in backups_in(folder)]
    return tuple(sorted(found, key=lambda backup: (backup.at, backup.number), reverse=True))


def best_of(path: Path, file_id: str = "") -> Backup | None:
    """The backup to go on with: of the project that stood there last, the fullest that can be read."""
    known = known_of(path)
    own = () if known is None else backups_in(folder_of(path, known.size.file_id))
    for several in (own, backups_of(path, file_id)):
        fullest = sorted(several, key=lambda backup: (backup.decisions, backup.number), reverse=True)
        if (best := next(filter(is_readable, fullest), None)) is not None:
            return best
    return None


def lacking(backup: Backup) -> int | None:
    """How many decisions of those that were known to be saved are not in it; None where nothing is known."""
    known = noted_in(backup.path.parent)
    return None if known is None else max(0, known.size.decisions - backup.decisions)


def file_id_of(path: Path) -> str:
    """The random name of the project at that place; empty where it cannot be read."""
    try:
        return size_of(path).file_id
    except KnownError:
        return ""


def offered(path: Path) -> KnownError | None:
    """Which backup can stand in for the file, and what it lacks; None where there is none."""
    best = best_of(path)
    if best is None:
        return None
    missing = lacking(best)
    if missing is None:
        return KnownError(
            "A backup of “{name}” made on {at} holds {articles} {articles:article|articles} and"
            " {decisions} {decisions:decision|decisions}; whether more was saved later is not known."
            " Restore it into a new file.",
            **_words(path, best),
        )
    if not missing:
        return KnownError(
            "A backup of “{name}” made on {at} holds {articles} {articles:article|articles} and"
            " {decisions} {decisions:decision|decisions}: nothing that was known to be saved is"
            " missing from it. Restore it into a new file.",
            **_words(path, best),
        )
    return KnownError(
        "A backup of “{name}” made on {at} holds {articles} {articles:article|articles} and"
        " {decisions} {decisions:decision|decisions}; {lacking} that {lacking:was|were} saved"
        " later {lacking:is|are} missing from it. Restore it into a new file.",
        lacking=missing,
        **_words(path, best),
    )


def _words(path: Path, backup: Backup) -> dict[str, object]:
    return {
        "name": path.name,
        "at": local(backup.at),
        "articles": backup.articles,
        "decisions": backup.decisions,
    }
