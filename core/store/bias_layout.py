"""Bias control as first laid out: settings, how articles were dealt, what was planted. It never changes."""

from __future__ import annotations

from typing import Final

_TABLES = (
    """CREATE TABLE shares (
        key INTEGER PRIMARY KEY AUTOINCREMENT, blind REAL NOT NULL CHECK (blind BETWEEN 0 AND 1),
        planted REAL NOT NULL CHECK (planted BETWEEN 0 AND 1), seed INTEGER NOT NULL,
        reviewer TEXT NOT NULL CHECK (reviewer <> ''), at TEXT NOT NULL, CHECK (blind + planted <= 1)
    ) STRICT""",
    """CREATE TABLE dealt (
        article INTEGER NOT NULL REFERENCES article (key), layer TEXT NOT NULL CHECK (layer <> ''),
        way TEXT NOT NULL CHECK (way IN ('plain', 'blind', 'planted')), at TEXT NOT NULL,
        PRIMARY KEY (article, layer)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE plant (
        article INTEGER NOT NULL, layer TEXT NOT NULL, id TEXT NOT NULL CHECK (length(id) = 32),
        fault TEXT NOT NULL CHECK (fault IN ('boundary', 'value', 'kind', 'dropped', 'made_up')),
        real TEXT CHECK (real GLOB '{*}'), shown TEXT CHECK (shown GLOB '{*}'),
        PRIMARY KEY (article, layer, id), FOREIGN KEY (article, layer) REFERENCES dealt (article, layer),
        CHECK (real IS NOT NULL OR shown IS NOT NULL)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE plant_upheld (
        article INTEGER NOT NULL, layer TEXT NOT NULL, plant TEXT NOT NULL,
        reviewer TEXT NOT NULL CHECK (reviewer <> ''), at TEXT NOT NULL,
        PRIMARY KEY (article, layer, plant),
        FOREIGN KEY (article, layer, plant) REFERENCES plant (article, layer, id)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX dealt_by_layer ON dealt (layer, article)",
)
_FIXED = {
    "shares": "earlier settings are part of the history",
    "dealt": "how an article came is never changed",
    "plant": "what was planted is never changed",
    "plant_upheld": "answers are only ever appended",
}

BIAS: Final = (
    *_TABLES,
    *(
        f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table}"
        f" BEGIN SELECT RAISE(ABORT, '{why}'); END"
        for table, why in _FIXED.items()
        for verb in ("UPDATE", "DELETE")
    ),
)
"""The statements that make it."""
