"""Frozen gold sets as first laid out: which release holds which article, and how. It never changes."""

from __future__ import annotations

from typing import Final

_HASH = "length({0}) = 64"
_TABLES = (
    f"""CREATE TABLE release (
        key INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL CHECK (name <> ''),
        major INTEGER NOT NULL, minor INTEGER NOT NULL, patch INTEGER NOT NULL,
        folder TEXT NOT NULL CHECK (folder <> ''), layer TEXT NOT NULL CHECK (layer <> ''),
        content TEXT NOT NULL CHECK ({_HASH.format("content")}),
        sums TEXT NOT NULL CHECK ({_HASH.format("sums")}), terms TEXT NOT NULL CHECK (terms GLOB '{{*}}'),
        reviewer TEXT NOT NULL CHECK (reviewer <> ''), at TEXT NOT NULL,
        UNIQUE (name, major, minor, patch)
    ) STRICT""",
    f"""CREATE TABLE frozen (
        release INTEGER NOT NULL REFERENCES release (key), article INTEGER NOT NULL REFERENCES article (key),
        split TEXT NOT NULL CHECK (split <> ''), content TEXT NOT NULL CHECK ({_HASH.format("content")}),
        PRIMARY KEY (release, article)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX frozen_by_article ON frozen (article, release)",
)

RELEASES: Final = (
    *_TABLES,
    *(
        f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table}"
        f" BEGIN SELECT RAISE(ABORT, 'a release never changes'); END"
        for table in ("release", "frozen")
        for verb in ("UPDATE", "DELETE")
    ),
)
"""The statements that make it."""
