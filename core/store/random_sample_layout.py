"""The random sample as first laid out: each draw, and the articles that it brought. It never changes."""

from __future__ import annotations

from typing import Final

RANDOM_SAMPLE: Final = (
    """CREATE TABLE draw (
        key INTEGER PRIMARY KEY AUTOINCREMENT, seed INTEGER NOT NULL,
        size INTEGER NOT NULL CHECK (size > 0), articles INTEGER NOT NULL CHECK (articles >= size),
        reviewer TEXT NOT NULL CHECK (reviewer <> ''), at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE drawn (
        article INTEGER PRIMARY KEY REFERENCES article (key),
        place INTEGER NOT NULL UNIQUE CHECK (place > 0), draw INTEGER NOT NULL REFERENCES draw (key)
    ) STRICT""",
    *(
        f"""CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} BEGIN
            SELECT RAISE(ABORT, 'a random sample only ever grows'); END"""
        for table in ("draw", "drawn")
        for verb in ("UPDATE", "DELETE")
    ),
)
"""The statements that make it."""
