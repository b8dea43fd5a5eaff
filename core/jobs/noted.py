"""What was last known to be saved in a project at its place, kept among the person's data with its backups.

They lie apart from the project, so that who loses its folder does not lose them; each place of a project has
its own, since copies of one project go different ways.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from platformdirs import user_data_path

from core.errors import KnownError
from core.formats.files import write_whole
from core.record import canonical
from core.store import Size, size_of

_ELSEWHERE: Final = "METRIC_ANNOTATOR_BACKUPS"
_KNOWN: Final = "known.json"


@dataclass(frozen=True, slots=True)
class Known:
    """The most that was known to be saved in a project at its place, and when that was.

    `number` counts the notes of a place, whatever the clock says: the greatest is of what stood there last.
    """

    size: Size
    at: datetime
    number: int


def root() -> Path:
    """The folder of all backups: the person's data folder, or what METRIC_ANNOTATOR_BACKUPS says."""
    chosen = os.environ.get(_ELSEWHERE)
    return Path(chosen) if chosen else user_data_path("metric-annotator", appauthor=False) / "backups"


def folder_of(path: Path, file_id: str) -> Path:
    """Where the backups of that project at that place are kept."""
    return root() / f"{file_id}-{place_of(path)}"


def place_of(path: Path) -> str:
    """The name of a place among the folders of backups."""
    return hashlib.sha256(os.path.realpath(path).encode("utf-8", "surrogateescape")).hexdigest()[:12]


def folders(pattern: str) -> tuple[Path, ...]:
    """The folders of backups of that name."""
    with suppress(OSError):
        return tuple(root().glob(pattern))
    return ()


def note(path: Path) -> None:
    """Keep how much is saved by now; where it was more, that: it is missed until it is there again.

    Raises KnownError where the project cannot be read.
    """
    note_size(path, size_of(path))


def note_size(path: Path, size: Size) -> None:
    """As `note`, where it is known how much is saved of what stood there."""
    before = noted_in(folder_of(path, size.file_id))
    if before is None or before.size.decisions <= size.decisions:
        _keep(path, size, datetime.now(UTC))
    else:
        _keep(path, before.size, before.at)


def settle(path: Path) -> None:
    """Take the file for what it should be: the person knows what is missing. Raises as `note` does."""
    _keep(path, size_of(path), datetime.now(UTC))


def _keep(path: Path, size: Size, at: datetime) -> None:
    from core.jobs.archives import readable  # noqa: PLC0415 - a window starts without its readers

    folder = folder_of(path, size.file_id)
    record = {
        "project": readable(os.fsencode(path.absolute())),
        "articles": size.articles,
        "decisions": size.decisions,
        "at": at.isoformat(),
        "number": max((known.number for known in _noted(path)), default=0) + 1,
    }
    with suppress(OSError, KnownError):  # the next backup says why nothing can be kept there
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(folder / _KNOWN, canonical(record).encode())


def known_of(path: Path) -> Known | None:
    """What was noted last of what stood at that place; None where nothing was."""
    return max(_noted(path), key=lambda known: (known.number, known.at), default=None)


def _noted(path: Path) -> Iterator[Known]:
    for folder in folders(f"*-{place_of(path)}"):
        if (known := noted_in(folder)) is not None:
            yield known


def noted_in(folder: Path) -> Known | None:
    """What was noted of the project that has its backups in that folder; None where nothing can be read."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        kept = json.loads((folder / _KNOWN).read_bytes())
        size = Size(folder.name.rpartition("-")[0], int(kept["articles"]), int(kept["decisions"]))
        return Known(size, datetime.fromisoformat(kept["at"]), int(kept.get("number", 0)))
    return None


def shortfall(path: Path) -> KnownError | None:
    """Why the file under this name may not be the one that was left here: another, or one with less in it.

    Raises KnownError where it cannot be read.
    """
    known, size = known_of(path), size_of(path)
    if known is None:
        return None
    if known.size.file_id != size.file_id:
        return KnownError(
            "“{name}” is another project than the one that was here before, which held {decisions}"
            " {decisions:decision|decisions}. Its backups are kept.",
            name=path.name,
            decisions=known.size.decisions,
        )
    lacking = known.size.decisions - size.decisions
    if lacking <= 0:
        return None
    return KnownError(
        "“{name}” holds {decisions} {decisions:decision|decisions}, but {known} {known:was|were}"
        " saved here by {at}: {lacking} {lacking:is|are} missing. What is there is whole. An"
        " older copy may have taken its place, or “{name}-wal” was lost; look into the backups"
        " before you go on.",
        name=path.name,
        decisions=size.decisions,
        known=known.size.decisions,
        lacking=lacking,
        at=local(known.at),
    )


def local(at: datetime) -> str:
    """A time as the person's clock has it, to the minute."""
    return f"{at.astimezone():%Y-%m-%d %H:%M}"
