"""Releases after they were frozen: listed, verified, compared, and measured against."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from core.errors import KnownError
from core.formats.release import (
    DATA,
    SUMS,
    Lines,
    articles_of,
    changes_between,
    changes_page,
    check_split,
    lines_of,
    literal,
    manifest_of,
    schema_in,
    verified,
)
from core.jobs.project import Project
from core.model import Article, Metric
from core.record import Record
from core.schema import use
from core.store import Held, Release

__all__ = [
    "Gold",
    "Release",
    "check_folder",
    "check_release",
    "compare",
    "folder_of",
    "frozen_gold",
    "gold_of",
    "lines_known",
    "near_duplicates_of",
    "releases",
]


@dataclass(frozen=True, slots=True)
class Gold:
    """A release to measure against; `title` is its name and version, `content` the hash of its content.

    `splits`: how many articles each has. `held`: what the project says that it holds; with it each line is
    checked as it is read.
    """

    folder: Path
    title: str
    content: str
    splits: Mapping[str, int]
    held: Held | None = None

    def count(self, split: str = "") -> int:
        """How many articles it has, or that split of it."""
        return self.splits.get(split, 0) if split else sum(self.splits.values())

    def data(self, split: str = "") -> Path:
        """The file of that split, or the folder of all. Raises KnownError for a split that there is not."""
        check_split(self.folder, split)
        return self.folder / DATA / f"{split}.jsonl" if split else self.folder / DATA

    def articles(self, split: str = "") -> Iterator[tuple[Article, tuple[Metric, ...]]]:
        """Each article with its metrics, of one split or of all.

        Raises KnownError where the split does not exist, the data do not fit the schema in force, or a line
        is not the one that was frozen.
        """
        hashes = None if self.held is None else {name: content for name, (_, content) in self.held.items()}
        for _, annotated in articles_of(self.folder, split, hashes):
            yield annotated.article, annotated.metrics


def releases(project: Project) -> tuple[Release, ...]:
    """Every release frozen from the project, the newest first."""
    return tuple(reversed(project.store.releases()))


def folder_of(project: Project, release: Release) -> Path:
    """Where it is: where it was frozen, or beside the project, if both were moved together."""
    beside = project.path.parent / release.folder.name
    return beside if beside.is_dir() and not release.folder.is_dir() else release.folder


def near_duplicates_of(release: Release) -> int:
    """How many groups of near-duplicate articles lie in more than one of its splits. Raises KnownError."""
    return len(manifest_of(release.folder).get("near_duplicates", {}).get("groups", ()))


def check_release(project: Project, release: Release) -> tuple[KnownError, ...]:
    """A sentence for everything in which its folder is not what was frozen; none where it is whole."""
    folder = folder_of(project, release)
    try:
        found = list(verified(folder))
        sums = hashlib.sha256((folder / SUMS).read_bytes()).hexdigest() if not found else ""
        if not found and sums != release.sums:
            found.append(
                KnownError(
                    "{folder} is whole in itself, but it is not the {release} that this project froze.",
                    folder=folder,
                    release=release.title,
                )
            )
    except KnownError as error:
        return (error,)
    return tuple(found)


def check_folder(folder: Path) -> tuple[KnownError, ...]:
    """A sentence for everything in which a release is not what its own hashes say. Raises KnownError."""
    return verified(folder)


def lines_known(project: Project, release: Release) -> tuple[Lines | None, tuple[str, ...]]:
    """The release's lines where its folder still holds what was frozen; else none, and a note why."""
    troubles = check_release(project, release)
    if troubles:
        return None, (f"the folder of {release.title} could not be compared with in detail: {troubles[0]}",)
    return lines_of(folder_of(project, release)), ()


def compare(before: Path, after: Path) -> str:
    """What the second release changed against the first, as Markdown. Raises KnownError."""
    sides = [(manifest_of(folder), lines_of(folder)) for folder in (before, after)]
    (old, ours), (new, theirs) = sides
    held = [{each: (lines.splits[each], lines.hashes[each]) for each in lines.lines} for _, lines in sides]
    heading = " against ".join(literal(f"{each['name']} {each['version']}") for each in (new, old))
    try:
        return changes_page(heading, changes_between(*held), ours, theirs, _notes(old, new))
    except (AttributeError, LookupError, TypeError, ValueError) as error:
        raise KnownError(
            "{before} and {after} cannot be compared: one of them holds what no release of ours does"
            " ({reason}). Verify both, and take a copy of the one that was changed.",
            before=before,
            after=after,
            reason=f"{type(error).__name__}: {error}",
        ) from error


def _notes(old: Record, new: Record) -> Iterator[str]:
    for name in ("schema", "guideline"):
        before, after = (side.get(name, {}).get("version") for side in (old, new))
        if before != after:
            yield f"{name}: {literal(before)} → {literal(after)}"
    if old.get("licences") != new.get("licences"):
        before, after = (", ".join(side.get("licences", [])) or "none" for side in (old, new))
        yield f"licences: {literal(before)} → {literal(after)}"
    for name in ("schema.json", "guideline.md"):
        before, after = (side["files"].get(name, {}).get("sha256") for side in (old, new))
        if before != after:
            yield f"{name}: changed"


# -- gold to measure against


def gold_of(named: str, project: Project | None = None) -> Gold:
    """The release that is meant: a folder, or the name, or name and version, of one of the project.

    It is verified first. Without a project its own schema is in force from then on. Raises KnownError.
    """
    folder = Path(named)
    known = None if project is None else _known(project, named)
    if known is not None and project is not None:
        folder, troubles = folder_of(project, known), check_release(project, known)
    else:
        troubles = verified(folder)
    if troubles:
        raise troubles[0]
    if project is None:
        use(schema_in(folder))
    return _gold_in(folder)


def _gold_in(folder: Path) -> Gold:
    found = manifest_of(folder)
    return Gold(
        folder,
        f"{found['name']} {found['version']}",
        found["content_sha256"],
        found["splits"]["articles"],
    )


def frozen_gold(project: Project, release: Release) -> Gold:
    """That release to measure against, each line checked only as it is read. Raises KnownError."""
    return replace(_gold_in(folder_of(project, release)), held=project.store.held(release))


def _known(project: Project, named: str) -> Release | None:
    """The newest that goes by that name; None where a folder is meant."""
    asked = named.replace("@", " ")
    found = [each for each in releases(project) if asked in {each.name, each.title}]
    if found:
        return max(found, key=lambda each: each.version)
    if Path(named).exists():
        return None
    raise KnownError(
        "There is no release “{name}” in this project, and no such folder. It has: {known}.",
        name=named,
        known=", ".join(each.title for each in releases(project)) or "–",
    )
