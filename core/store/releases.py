"""Releases that were frozen from this project: where each lies, and which articles it holds."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from core.record import Record, canonical
from core.store.rows import UNREADABLE, Row, Rows, unreadable

_RELEASE = """SELECT key, name, major, minor, patch, folder, layer, content, sums, terms, reviewer, at
    FROM release"""


@dataclass(frozen=True, slots=True)
class Release:
    """A release as the project remembers it; `version` is MAJOR, MINOR, PATCH.

    `content` is the hash of its data and schema, `sums` that of its SHA256SUMS; `terms` is what was chosen
    for it (splits, seed, licences), with the hash of its guideline.
    """

    name: str
    version: tuple[int, int, int]
    folder: Path
    layer: str
    content: str
    sums: str
    terms: Record
    reviewer: str
    at: datetime
    key: int = 0

    @property
    def title(self) -> str:
        """Name and version, by which it is asked for."""
        return f"{self.name} {'.'.join(map(str, self.version))}"


Held = Mapping[str, tuple[str, str]]
"""What a release holds: split and hash of the line by article id."""


class Releases(Rows):
    """Rows of `release` and `frozen`; they are only ever added."""

    @property
    def file_id(self) -> str:
        """The random name that the project file was given when it was made."""
        row = self.row("SELECT file FROM project")
        return "" if row is None else str(row[0])

    def releases(self) -> tuple[Release, ...]:
        """Every release, the oldest first."""
        return tuple(_release(row) for row in self.rows(f"{_RELEASE} ORDER BY key"))

    def held(self, release: Release) -> Held:
        """What that release holds."""
        rows = self.rows(
            """SELECT a.id, f.split, f.content FROM frozen f JOIN article a ON a.key = f.article
            WHERE f.release = ?""",
            (release.key,),
        )
        return {name: (split, content) for name, split, content in rows}

    def put_release(self, release: Release, held: Held) -> Release:
        """Mark these articles as frozen in that release, all of them or none; it comes back with its key."""
        with self.writing() as conn:
            key = conn.execute(
                """INSERT INTO release (name, major, minor, patch, folder, layer, content, sums, terms,
                reviewer, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                (
                    release.name,
                    *release.version,
                    str(release.folder),
                    release.layer,
                    release.content,
                    release.sums,
                    canonical(release.terms),
                    release.reviewer,
                    release.at.isoformat(),
                ),
            ).lastrowid
            conn.executemany(
                "INSERT INTO frozen (release, article, split, content) VALUES (?, ?, ?, ?)",
                ((key, self.key(name), split, content) for name, (split, content) in held.items()),
            )
        return replace(release, key=key or 0)


def _release(row: Row) -> Release:
    key, name, major, minor, patch, folder, layer, content, sums, terms, reviewer, at = row
    try:
        return Release(
            name,
            (major, minor, patch),
            Path(folder),
            layer,
            content,
            sums,
            json.loads(terms),
            reviewer,
            datetime.fromisoformat(at),
            key,
        )
    except UNREADABLE as error:
        raise unreadable(error) from error
