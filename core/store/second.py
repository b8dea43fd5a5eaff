"""The second layout: the schemas that have been in force. Like the first, it never changes."""

from __future__ import annotations

from typing import Final

LABELS: Final = (
    """CREATE TABLE labels (
        key INTEGER PRIMARY KEY AUTOINCREMENT, text TEXT NOT NULL CHECK (text <> ''), file TEXT NOT NULL,
        reviewer TEXT NOT NULL CHECK (reviewer <> ''), lamport INTEGER NOT NULL CHECK (lamport >= 0),
        at TEXT NOT NULL
    ) STRICT""",
    *(
        f"""CREATE TRIGGER labels_no_{verb.lower()} BEFORE {verb} ON labels BEGIN
            SELECT RAISE(ABORT, 'what was in force is part of the history'); END"""
        for verb in ("UPDATE", "DELETE")
    ),
)
