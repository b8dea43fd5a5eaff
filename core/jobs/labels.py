"""A project's own kinds, roles and causes: put in force from a file, and what a new guideline touches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from core.errors import KnownError, reason_in
from core.formats.files import write_whole
from core.jobs.project import Project
from core.schema import Merged, Revision, Schema, as_file, built_in, merged, read, schema, use
from core.store import Labels

__all__ = ["Merged", "Touched", "adopt", "schema_file", "touched", "write_schema"]


@dataclass(frozen=True, slots=True)
class Touched:
    """A decision made before a version of the guideline that changed its kind or cause."""

    article: str
    target: str
    revision: Revision


def adopt(project: Project, file: Path) -> Merged:
    """Put the schema of that file in force in the project; what it lacks is archived, nothing is lost.

    Raises KnownError where the file cannot be read or is no good schema; the one in force stays then.
    """
    try:
        text = file.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise KnownError(
            "The schema {path} cannot be read: {reason}. The schema was left as it was.",
            path=file,
            reason=reason_in(error),
        ) from None
    found = merged(schema(), read(text, file.name))
    if found.schema != schema() or schema_file(project) != file.absolute():
        project.store.put_labels(as_file(found.schema), str(file.absolute()), project.reviewer)
        use(found.schema)
    return found


def schema_file(project: Project) -> Path | None:
    """The file that the schema in force came from; None where it is the one of the program."""
    kept = project.store.labels()
    return Path(kept[-1].file) if kept else None


def write_schema(path: Path) -> None:
    """Write the schema in force as a file to start from. Raises KnownError where it cannot be written."""
    write_whole(path, as_file(schema()).encode())


Dated = tuple[int, Revision]
"""A revision with the order of the newest decision made before it came."""


def touched(
    project: Project, article_id: str = "", since: tuple[Dated, ...] | None = None
) -> tuple[Touched, ...]:
    """What stands in the reviewer's layer from before a revision of the guideline that touches it.

    A revision came with the first schema in force that names it; a decision made or repeated since then
    has taken it into account. Who asks for one article after the other reads the revisions once.
    """
    found: dict[tuple[str, str], Touched] = {}
    for order, revision in revisions(project) if since is None else since:
        for older in project.store.decided_before(project.layer, order, article_id):
            if older.kind in revision.kinds or older.cause in revision.causes:
                found[older.article, older.target] = Touched(older.article, older.target, revision)
    return tuple(found.values())


def revisions(project: Project) -> tuple[Dated, ...]:
    """The revisions of the guideline that came while the project was under way."""
    return tuple(_revisions(project.store.labels()))


def _revisions(history: tuple[Labels, ...]) -> Iterator[tuple[int, Revision]]:
    """Each revision with the order of the newest decision made before it came."""
    known = _versions(built_in())
    for kept in history:
        then = read(kept.text, kept.file)
        yield from ((kept.order, revision) for revision in then.revisions if revision.version not in known)
        known |= _versions(then)


def _versions(of: Schema) -> set[str]:
    return {of.guideline, *(revision.version for revision in of.revisions)}
