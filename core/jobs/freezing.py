"""Freezing a project's gold: the release's folder and the rows that mark its articles, both or neither."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from core.errors import KnownError
from core.formats.release import (
    MANIFEST,
    SUMS,
    Splits,
    Whole,
    check_name,
    check_target,
    content_of,
    manifest_of,
    published,
    read_splits,
    verified,
    whole,
)
from core.jobs import Progress
from core.jobs.drafting import Draft, Obstacle, read_draft
from core.jobs.planning import Plan, held_by, planned
from core.jobs.project import Project
from core.jobs.releases import lines_known
from core.jobs.terms import Terms, own_guideline, terms_of
from core.record import Record
from core.store import Release

__all__ = [
    "Draft",
    "Obstacle",
    "Plan",
    "Splits",
    "Terms",
    "freeze",
    "own_guideline",
    "planned",
    "read_draft",
    "read_splits",
    "terms_of",
]


def freeze(
    project: Project,
    terms: Terms,
    folder: Path,
    progress: Progress | None = None,
    now: datetime | None = None,
) -> Release:
    """Write the release into that new folder, and mark its articles in the project: both or neither.

    Raises KnownError where anything stands in the way, or `progress` asks to stop; nothing is left then.
    """
    check_name(terms.name)
    if not (folder / MANIFEST).is_file():
        check_target(folder)
    draft = read_draft(project, progress)
    plan = planned(draft, terms)
    if plan.obstacles:
        raise plan.obstacles[0].error
    at = (now or datetime.now(UTC)).replace(microsecond=0)
    held = held_by(draft, plan.split_of)
    content = content_of(draft.entries, plan.split_of, terms.splits, draft.schema)
    release = Release(
        terms.name,
        (plan.version.major, plan.version.minor, plan.version.patch),
        folder.absolute(),
        draft.layer,
        content,
        "",
        terms.kept,
        project.reviewer,
        at,
    )
    sums = _left_unmarked(release)
    if sums:
        return project.store.put_release(replace(release, sums=sums), held)
    with published(folder, whole(_whole(project, draft, terms, plan, at))) as made, project.together():
        done = project.store.put_release(replace(release, sums=made.sums), held)
        made.publish()
    return done


def _left_unmarked(release: Release) -> str:
    """The hash of SHA256SUMS where this very release stands there already, unknown to the project.

    A process that is killed after the folder got its name and before the project knew of it leaves it so.
    """
    if not release.folder.exists():
        return ""
    try:
        found = manifest_of(release.folder)
        title = f"{found['name']} {found['version']}"
        same = title == release.title and found["content_sha256"] == release.content
        if same and not verified(release.folder):
            return hashlib.sha256((release.folder / SUMS).read_bytes()).hexdigest()
    except (KnownError, OSError):
        pass
    check_target(release.folder)
    return ""


def _whole(project: Project, draft: Draft, terms: Terms, plan: Plan, at: datetime) -> Whole:
    from importlib.metadata import version  # noqa: PLC0415 - slow to read, and the window starts without it

    parent = plan.parent
    before, notes = (None, ()) if parent is None else lines_known(project, parent)
    return Whole(
        name=terms.name,
        version=plan.version,
        created=at,
        tool=version("metric-annotator"),
        schema=draft.schema,
        guideline=terms.guideline_text,
        licences=terms.licences,
        splits=terms.splits,
        entries=draft.entries,
        split_of=plan.split_of,
        near=plan.near,
        agreement=draft.agreement,
        reviewers=draft.reviewers,
        parent=None if parent is None else _named(parent),
        changes=plan.changes,
        before=before,
        notes=(*notes, *_other_parts(terms, parent)),
    )


def _named(parent: Release) -> Record:
    number = ".".join(map(str, parent.version))
    return {"name": parent.name, "version": number, "content_sha256": parent.content}


def _other_parts(terms: Terms, parent: Release | None) -> Iterator[str]:
    names = {"licences": "licences", "guideline_sha256": "guideline.md", "splits": "splits"}
    for name, words in names.items():
        if parent is not None and terms.kept[name] != parent.terms.get(name):
            yield f"{words}: changed"
