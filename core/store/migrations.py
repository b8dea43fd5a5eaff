"""From an empty file to the newest layout, step by step. Migrations are only ever appended, never changed."""

from __future__ import annotations

from typing import Final

from sqlite_utils import Database, Migrations

from core.store.first import FIRST
from core.store.second import LABELS

MIGRATIONS: Final = Migrations("metric-annotator")

SCHEMA: Final = 2
"""The newest layout that this program knows; the last migration writes it into the header."""


@MIGRATIONS()
def m001_first(db: Database) -> None:
    """The first layout."""
    for statement in FIRST:
        db.execute(statement)
    db.execute("PRAGMA user_version = 1")


@MIGRATIONS()
def m002_labels(db: Database) -> None:
    """The schemas that have been in force: kinds, roles and causes of the project's own."""
    for statement in LABELS:
        db.execute(statement)
    db.execute("PRAGMA user_version = 2")
