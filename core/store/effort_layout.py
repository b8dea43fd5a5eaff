"""Honest effort as first laid out: a row for each stretch of work. It never changes."""

from __future__ import annotations

from typing import Final

EFFORT: Final = (
    """CREATE TABLE effort (
        key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE CHECK (length(id) = 32),
        article INTEGER NOT NULL REFERENCES article (key), layer TEXT NOT NULL CHECK (layer <> ''),
        reviewer TEXT NOT NULL CHECK (reviewer <> ''), at TEXT NOT NULL,
        seconds REAL NOT NULL CHECK (seconds >= 0), decisions INTEGER NOT NULL CHECK (decisions >= 0)
    ) STRICT""",
    "CREATE INDEX effort_by_reviewer ON effort (layer, reviewer, key)",
    *(
        f"""CREATE TRIGGER effort_no_{verb.lower()} BEFORE {verb} ON effort BEGIN
            SELECT RAISE(ABORT, 'stretches of work are only ever appended'); END"""
        for verb in ("UPDATE", "DELETE")
    ),
)
"""The statements that make it."""
