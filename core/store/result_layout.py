"""Results of evaluations as first laid out: a row for each that was kept. It never changes."""

from __future__ import annotations

from typing import Final

RESULTS: Final = (
    """CREATE TABLE result (
        key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE CHECK (length(id) = 32),
        at TEXT NOT NULL, reviewer TEXT NOT NULL CHECK (reviewer <> ''),
        gold TEXT NOT NULL CHECK (gold <> ''), release TEXT NOT NULL,
        content TEXT NOT NULL CHECK (length(content) = 64),
        extractor TEXT NOT NULL, version TEXT NOT NULL, configuration TEXT NOT NULL,
        scorer TEXT NOT NULL CHECK (scorer <> ''), seed INTEGER NOT NULL,
        articles INTEGER NOT NULL CHECK (articles > 0), figures TEXT NOT NULL CHECK (figures GLOB '{*}')
    ) STRICT""",
    *(
        f"""CREATE TRIGGER result_no_{verb.lower()} BEFORE {verb} ON result BEGIN
            SELECT RAISE(ABORT, 'results are only ever appended'); END"""
        for verb in ("UPDATE", "DELETE")
    ),
)
"""The statements that make it."""

ARTICLE_FIELDS: Final = """ALTER TABLE article ADD COLUMN
    fields TEXT NOT NULL DEFAULT '{}' CHECK (fields GLOB '{*}')"""
"""What else the file said of an article: its genre, its station."""
