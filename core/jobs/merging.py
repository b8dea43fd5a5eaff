"""Two projects into one: the union of all that was read and decided, written whole or not at all.

A merge names nobody adjudicator, and what it tells of a layer goes no further than this reviewer may see.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from core.errors import DamagedError, KnownError
from core.jobs import Progress
from core.jobs.different import sentences_of
from core.jobs.project import Project
from core.jobs.reanchoring import Anchored, re_anchored
from core.jobs.soundness import Flaw, check_file
from core.jobs.uniting import ContradictionError, StoppedError, Told, unite
from core.store import Store, UnreadableError
from core.store.merging import Merging, snapshot

__all__ = [
    "Anchored",
    "Came",
    "ContradictionError",
    "Merge",
    "StoppedError",
    "check_merge",
    "merge",
    "merge_record",
    "rehearsed",
]

_MOST: Final = 8


@dataclass(frozen=True, slots=True)
class Came:
    """How many rows were new, and how many were here already."""

    new: int
    already: int


@dataclass(frozen=True, slots=True)
class Merge:
    """What came in from one file.

    `notes` are sentences about what is one thing for the whole project and was not the same in both, and
    about decisions that contradict each other; `anchored` is None unless it was asked for. `redescribed`:
    how many articles have another title, source or field from now on.
    """

    file: Path
    rows: Mapping[str, Came]
    reviewers: Mapping[str, Came]
    notes: tuple[KnownError, ...]
    anchored: Anchored | None
    redescribed: int

    @property
    def changed(self) -> bool:
        """Whether anything is not as it was."""
        anchored = self.anchored is not None and self.anchored.new > 0
        return anchored or self.redescribed > 0 or any(came.new for came in self.rows.values())


def merge(
    project: Project, files: Sequence[Path], progress: Progress, *, re_anchor: bool = False
) -> tuple[Merge, ...]:
    """Take in these project files, all in one transaction; they are only read, and may be open elsewhere.

    `re_anchor`: decisions about an article are made again in its corrected text. Raises KnownError, with
    nothing written, where there can be no union, or `progress` asks to stop.
    """
    check_merge(project, files)
    told = Told(progress)
    with _copies(files, told) as copies, _explained(copies), ExitStack() as beside:
        pairs = [
            (other, beside.enter_context(Merging(project.store, other.path, number)))
            for number, other in enumerate(copies)
        ]
        with project.store.asking(told.again), project.together():
            return tuple(
                _merged(project, file, other, merging, told, re_anchor=re_anchor)
                for file, (other, merging) in zip(files, pairs, strict=True)
            )


def rehearsed(
    project: Project, files: Sequence[Path], progress: Progress, *, re_anchor: bool = False
) -> tuple[Merge, ...]:
    """What `merge` would do, found by doing it to a copy of the project. Raises KnownError as it would."""
    check_merge(project, files)
    with _copies((project.path,), Told(progress)) as (own,):
        return merge(Project(own, project.reviewer), files, progress, re_anchor=re_anchor)


def check_merge(project: Project, files: Sequence[Path]) -> None:
    """Raises KnownError where a file is this project itself, or there are too many at once."""
    if len(files) > _MOST:
        raise KnownError(
            "No more than {most} projects can be merged at once. Merge the others after.", most=_MOST
        )
    for file in files:
        if file.exists() and file.samefile(project.path):
            raise KnownError("“{name}” is the project itself. Choose another one to merge.", name=file.name)


@contextmanager
def _copies(files: Sequence[Path], told: Told) -> Iterator[tuple[Store, ...]]:
    """Each as it is at this moment, brought up to the newest layout; the files themselves are left alone."""
    with (
        TemporaryDirectory(prefix="metric-annotator-", ignore_cleanup_errors=True) as folder,
        ExitStack() as stack,
    ):
        stores = []
        for number, file in enumerate(files):
            copy = Path(folder, str(number), file.name)
            copy.parent.mkdir()
            snapshot(file, copy, told)
            stores.append(stack.enter_context(Store.open(copy)))
        yield tuple(stores)


@contextmanager
def _explained(copies: Sequence[Store]) -> Iterator[None]:
    """Where one of the files holds what no program of ours writes, say so; anything else is a bug.

    What cannot be read while both are open is told of ours: it may be theirs that is damaged.
    """
    try:
        yield
    except Exception as error:
        if isinstance(error, KnownError) and not isinstance(error, (DamagedError, UnreadableError)):
            raise
        for other in copies:
            flaws: list[Flaw] = []
            check_file(other.path, flaws.append, lambda _done, _all: True)
            if flaws:
                raise KnownError(
                    "“{name}” holds what no program of ours writes: {flaw} Nothing was merged."
                    " “metric-annotator check” lists all of it; merge a copy made earlier.",
                    name=other.path.name,
                    flaw=flaws[0].error,
                ) from error
        raise


def _merged(
    project: Project, file: Path, other: Store, merging: Merging, told: Told, *, re_anchor: bool
) -> Merge:
    _check_roles(project, other)
    merging.check()
    found = merging.differences()
    notes = list(sentences_of(project.store, other, found))
    there, decided = merging.there(), merging.decided()
    before = project.article_ids() if re_anchor else ()
    news, apart = unite(project, other, merging, told)
    anchored = re_anchored(project, other, before, told.progress) if re_anchor else None
    told.end()
    return Merge(
        file,
        {table: Came(new, there[table] - new) for table, new in news.items()},
        {name: Came(new, already) for name, new, already in decided},
        (*notes, *apart),
        anchored,
        found.redescribed,
    )


def _check_roles(project: Project, other: Store) -> None:
    """Whoever sees his own layer alone there would see all of them here.

    In a copy of the same project it was its owner who has named him since.
    """
    if project.store.file_id == other.file_id:
        return
    adjudicators = set(other.adjudicators())
    for name in project.reviewers.adjudicators:
        others = [layer for layer in other.decided_layers() if layer != name]
        if name in other.known_reviewers() and name not in adjudicators and others:
            raise KnownError(
                "In “{name}” {reviewer} sees his own layer alone, but here he sees every layer: merged, those"
                " of the others would lie open to him before adjudication. Nothing was merged. Merge this"
                " project into that one instead, or ask one of those who see all layers there:"
                " {adjudicators}.",
                name=other.path.name,
                reviewer=name,
                adjudicators=", ".join(sorted(adjudicators)),
            )


def merge_record(found: Merge) -> dict[str, object]:
    """The merge as JSON holds it."""
    anchored = found.anchored
    return {
        "file": str(found.file),
        "changed": found.changed,
        "rows": {table: {"new": came.new, "already": came.already} for table, came in found.rows.items()},
        "decisions": {
            name: {"new": came.new, "already": came.already} for name, came in found.reviewers.items()
        },
        "redescribed": found.redescribed,
        "notes": [str(note) for note in found.notes],
        "re_anchored": None
        if anchored is None
        else {
            "articles": [str(each) for each in anchored.pairs],
            "decisions": anchored.new,
            "left": [str(each) for each in anchored.left],
        },
    }
