"""Meeting places as first laid out: where this file has met others, and how far it is. It never changes.

`pulled` and `token` name the last delivery that came in, `sent` the last rows that were looked at to be sent,
by table. `waiting` are articles and layers whose decisions could not be united with ours yet.
"""

from __future__ import annotations

from typing import Final

MEETINGS: Final = (
    """CREATE TABLE meeting (
        place TEXT PRIMARY KEY CHECK (place <> ''), address TEXT NOT NULL, account TEXT NOT NULL,
        pulled INTEGER NOT NULL CHECK (pulled >= 0), token TEXT NOT NULL,
        sees_all INTEGER NOT NULL CHECK (sees_all IN (0, 1)),
        sent TEXT NOT NULL CHECK (sent GLOB '{*}'), waiting TEXT NOT NULL CHECK (waiting GLOB '[[]*]'),
        at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
)
"""The statements that make it."""
