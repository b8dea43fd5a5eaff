"""Backups of a project among the person's data, and what they lack of what was last known to be saved.

They lie apart from the project, so that who loses its folder does not lose them; each place of a project has
its own, since copies of one project go different ways.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from platformdirs import user_data_path

from core.errors import KnownError
from core.formats.files import write_whole
from core.jobs import Progress
from core.record import canonical
from core.store import Backup, Size, back_up, backups_in, check_quickly, is_older, restore, size_of

__all__ = [
    "EVERY",
    "Backup",
    "Known",
    "Size",
    "backups_of",
    "best_of",
    "file_id_of",
    "known_of",
    "look_after",
    "make_backup",
    "note",
    "offered",
    "restore_backup",
    "shortfall",
    "size_of",
]

EVERY: Final = 200
"""After so many decisions a backup is made: some ten minutes of quick work."""
_ELSEWHERE: Final = "METRIC_ANNOTATOR_BACKUPS"
_KNOWN: Final = "known.json"


@dataclass(frozen=True, slots=True)
class Known:
    """What was last known to be saved in a project at its place, and when that was."""

    size: Size
    at: datetime


def root() -> Path:
    """The folder of all backups: the person's data folder, or what METRIC_ANNOTATOR_BACKUPS says."""
    chosen = os.environ.get(_ELSEWHERE)
    return Path(chosen) if chosen else user_data_path("metric-annotator", appauthor=False) / "backups"


def folder_of(path: Path, file_id: str) -> Path:
    """Where the backups of that project at that place are kept."""
    return root() / f"{file_id}-{_place(path)}"


def _place(path: Path) -> str:
    return hashlib.sha256(str(path.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:12]


def make_backup(path: Path, progress: Progress = lambda _done, _all: True) -> Backup | None:
    """Make a backup unless the newest one holds as much; None then, or where it was stopped.

    Raises KnownError where it cannot be made.
    """
    size = size_of(path)
    folder = folder_of(path, size.file_id)
    kept = backups_in(folder)
    if kept and (kept[0].articles, kept[0].decisions) == (size.articles, size.decisions):
        return None
    with suppress(_Stopped):
        return back_up(path, folder, datetime.now(UTC), _telling(progress))
    return None


def back_up_older(path: Path) -> None:
    """Keep the file as the program that wrote it can open it, before it is brought up to a newer layout.

    Where it cannot be kept, the file is brought up all the same: that is done as a whole or not at all.
    """
    with suppress(KnownError, OSError):
        if is_older(path):
            make_backup(path)


def look_after(path: Path, progress: Progress = lambda _done, _all: True) -> KnownError | None:
    """What is due when a project has been opened: is it the one that was left, is it sound, is it backed up?

    The answer is what is amiss with a file that is sound. Raises KnownError where it is damaged, or cannot be
    backed up.
    """
    amiss = shortfall(path)
    if make_backup(path, progress) is None:
        with suppress(_Stopped):
            check_quickly(path, _telling(progress))
    return amiss


def restore_backup(backup: Backup, path: Path, progress: Progress = lambda _done, _all: True) -> bool:
    """Make a new project file of it; False where it was stopped, and nothing is there then.

    Raises KnownError where the place is taken or cannot be written, or the backup is damaged.
    """
    with suppress(_Stopped):
        restore(backup.path, path, _telling(progress))
        return True
    return False


class _Stopped(Exception):  # noqa: N818 - no error: whoever asked for it does not want it any more
    pass


def _telling(progress: Progress) -> Callable[[int, int], None]:
    def tell(done: int, total: int) -> None:
        if not progress(done, total):
            raise _Stopped

    return tell


def backups_of(path: Path, file_id: str = "") -> tuple[Backup, ...]:
    """The backups of what stood at that place, the newest first; a damaged or deleted file is found, too.

    Where there is none, those of the same project at another place: it may have been moved.
    """
    found = [backup for folder in _folders(f"*-{_place(path)}") for backup in backups_in(folder)]
    if not found and file_id:
        found = [backup for folder in _folders(f"{file_id}-*") for backup in backups_in(folder)]
    return tuple(sorted(found, key=lambda backup: (backup.at, backup.number), reverse=True))


def best_of(path: Path, file_id: str = "") -> Backup | None:
    """The backup to go on with: of the project that stood there last, the one that holds most."""
    known = known_of(path)
    found = () if known is None else backups_in(folder_of(path, known.size.file_id))
    found = found or backups_of(path, file_id)
    return max(found, key=lambda backup: (backup.decisions, backup.number), default=None)


def file_id_of(path: Path) -> str:
    """The random name of the project at that place; empty where it cannot be read."""
    try:
        return size_of(path).file_id
    except KnownError:
        return ""


def _folders(pattern: str) -> tuple[Path, ...]:
    with suppress(OSError):
        return tuple(root().glob(pattern))
    return ()


# -- what was last known to be saved


def note(path: Path) -> None:
    """Keep how much is saved by now, beside the backups, where it outlives the file.

    Raises KnownError where the project cannot be read.
    """
    size = size_of(path)
    folder = folder_of(path, size.file_id)
    record = {"project": str(path.absolute()), "articles": size.articles, "decisions": size.decisions}
    with suppress(OSError, KnownError):  # the next backup says why nothing can be kept there
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(folder / _KNOWN, canonical({**record, "at": datetime.now(UTC).isoformat()}).encode())


def known_of(path: Path) -> Known | None:
    """What was noted last of what stood at that place; None where nothing was."""
    return max(_noted(path), key=lambda known: known.at, default=None)


def _noted(path: Path) -> Iterator[Known]:
    for folder in _folders(f"*-{_place(path)}"):
        file_id = folder.name.rpartition("-")[0]
        with suppress(OSError, ValueError, KeyError, TypeError):
            kept = json.loads((folder / _KNOWN).read_bytes())
            at = datetime.fromisoformat(kept["at"])
            yield Known(Size(file_id, int(kept["articles"]), int(kept["decisions"])), at)


def offered(path: Path) -> KnownError | None:
    """Which backup can stand in for the file, and what it lacks; None where there is none."""
    best, known = best_of(path), known_of(path)
    if best is None:
        return None
    lacking = 0 if known is None else max(0, known.size.decisions - best.decisions)
    if not lacking:
        return KnownError(
            "A backup of “{name}” made on {at} holds {articles} articles and {decisions} decisions: nothing"
            " that was known to be saved is missing from it. Restore it into a new file.",
            **_words(path, best),
        )
    return KnownError(
        "A backup of “{name}” made on {at} holds {articles} articles and {decisions} decisions; {lacking}"
        " that were saved later are missing from it. Restore it into a new file.",
        lacking=lacking,
        **_words(path, best),
    )


def shortfall(path: Path) -> KnownError | None:
    """Why the file under this name may not be the one that was left here: another, or one with less in it.

    Raises KnownError where it cannot be read.
    """
    known, size = known_of(path), size_of(path)
    if known is None:
        return None
    if known.size.file_id != size.file_id:
        return KnownError(
            "“{name}” is another project than the one that was here before, which held {decisions} decisions."
            " Its backups are kept.",
            name=path.name,
            decisions=known.size.decisions,
        )
    lacking = known.size.decisions - size.decisions
    if lacking <= 0:
        return None
    return KnownError(
        "“{name}” holds {decisions} decisions, but {known} were saved here by {at}: {lacking} are missing."
        " What is there is whole. An older copy may have taken its place, or “{name}-wal” was lost; look"
        " into the backups before you go on.",
        name=path.name,
        decisions=size.decisions,
        known=known.size.decisions,
        lacking=lacking,
        at=_local(known.at),
    )


def _words(path: Path, backup: Backup) -> dict[str, object]:
    return {
        "name": path.name,
        "at": _local(backup.at),
        "articles": backup.articles,
        "decisions": backup.decisions,
    }


def _local(at: datetime) -> str:
    return f"{at.astimezone():%Y-%m-%d %H:%M}"
