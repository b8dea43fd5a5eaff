"""An export, or only what it would come to, as work for another thread with its own connection."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from core.jobs import Progress
from core.jobs.export import ExportReport, Selection, export_gold
from core.jobs.listing import Wanted
from core.jobs.project import Project
from gui.project_work import Place


@dataclass(frozen=True, slots=True)
class Shown:
    """Where the project is, what its queue lists (None where it can't say), and both in words."""

    wanted: Wanted | None
    words: str
    place: Place
    layer: str
    language: str


@dataclass(frozen=True, slots=True)
class Listing:
    """What the queue lists: as it is asked for, and as it was found, None before it was."""

    wanted: Wanted | None
    found: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Export:
    """What is to be written where; `listed_alone`: only articles that the queue lists."""

    path: Path
    form: str
    selection: Selection
    listed_alone: bool


@dataclass(frozen=True, slots=True)
class Tried:
    """What an export wrote, or would write, and which articles the queue lists."""

    listed: tuple[str, ...]
    report: ExportReport


def job_of(
    asked: Export, listing: Listing, stop: threading.Event, *, pretend: bool
) -> Callable[[Project, Progress], Tried]:
    """The work; `stop` ends it, and nothing is written then."""

    def job(project: Project, progress: Progress) -> Tried:
        listed = _found(project, listing.wanted) if listing.found is None else listing.found
        selection = replace(asked.selection, among=listed) if asked.listed_alone else asked.selection

        def tell(done: int, total: int) -> bool:
            return progress(done, total) and not stop.is_set()

        report = export_gold(project, asked.path, asked.form, selection, tell, pretend=pretend)
        return Tried(listed, report)

    return job


def _found(project: Project, wanted: Wanted | None) -> tuple[str, ...]:
    return () if wanted is None else tuple(row.id for row in project.listing.all(wanted))
