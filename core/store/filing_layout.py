"""Filings as first laid out: under which cause somebody put a case of an evaluation. It never changes."""

from __future__ import annotations

from typing import Final

_WHOLE = """({0}_start IS NULL AND {0}_end IS NULL AND {0}_kind IS NULL
        OR {0}_start >= 0 AND {0}_end > {0}_start AND {0}_kind <> '')"""

FILINGS: Final = (
    f"""CREATE TABLE filing (
        key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE CHECK (length(id) = 32),
        article INTEGER NOT NULL REFERENCES article (key),
        gold_start INTEGER, gold_end INTEGER, gold_kind TEXT,
        found_start INTEGER, found_end INTEGER, found_kind TEXT,
        cause TEXT NOT NULL, note TEXT NOT NULL,
        reviewer TEXT NOT NULL CHECK (reviewer <> ''), at TEXT NOT NULL,
        CHECK {_WHOLE.format("gold")}, CHECK {_WHOLE.format("found")},
        CHECK (gold_start IS NOT NULL OR found_start IS NOT NULL)
    ) STRICT""",
    *(
        f"""CREATE TRIGGER filing_no_{verb.lower()} BEFORE {verb} ON filing BEGIN
            SELECT RAISE(ABORT, 'filings are only ever appended'); END"""
        for verb in ("UPDATE", "DELETE")
    ),
)
"""The statements that make it."""
