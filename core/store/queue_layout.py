"""What the queue needs to search, order and assign articles, as first laid out: it never changes.

The index of pairs is a contentless FTS5 table without positions: a list of articles for each character,
pair of characters and value. It takes three quarters of the room of the text, and 2 ms for an article of
1,000 characters; a table of (pair, article) took nine times the room and eight times as long. It is
written behind the window, a few articles at a time: `unsearched` lists those that still wait, at first all.
"""

from __future__ import annotations

from typing import Final

_STANDS = "state IN ('accepted', 'edited', 'added')"
_SEARCH = (
    """CREATE VIRTUAL TABLE pairs USING fts5(
        terms, content = '', columnsize = 0, detail = none, tokenize = 'ascii')""",
    "CREATE TABLE unsearched (article INTEGER PRIMARY KEY REFERENCES article (key)) STRICT",
    "INSERT INTO unsearched SELECT key FROM article",
    """CREATE TRIGGER article_unsearched AFTER INSERT ON article BEGIN
        INSERT INTO unsearched VALUES (new.key);
    END""",
    "CREATE INDEX suggestion_by_kind ON suggestion (kind, article)",
    "CREATE INDEX suggestion_by_value ON suggestion (value, article)",
    "CREATE INDEX suggestion_by_upper ON suggestion (upper, article) WHERE upper IS NOT NULL",
    "CREATE INDEX exclusion_by_cause ON exclusion (cause, article)",
    f"CREATE INDEX standing_by_kind ON standing (layer, kind, article) WHERE {_STANDS}",
    f"CREATE INDEX standing_by_value ON standing (layer, value, article) WHERE {_STANDS}",
    "CREATE INDEX standing_by_upper ON standing (layer, upper, article)"
    f" WHERE {_STANDS} AND upper IS NOT NULL",
    "CREATE INDEX standing_by_cause ON standing (layer, cause, article) WHERE cause <> ''",
)

_ORDER = (
    # How many numbers neither metric nor exclusion of the run covers; unknown for runs kept before.
    "ALTER TABLE extracted ADD COLUMN unknown INTEGER CHECK (unknown >= 0)",
    """CREATE TABLE queue_order (
        reviewer TEXT PRIMARY KEY CHECK (reviewer <> ''), "order" TEXT NOT NULL CHECK ("order" GLOB '{*}')
    ) STRICT, WITHOUT ROWID""",
)

_REVIEWERS = (
    """CREATE TABLE assignment (
        key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE CHECK (length(id) = 32),
        article INTEGER NOT NULL REFERENCES article (key), reviewer TEXT NOT NULL CHECK (reviewer <> ''),
        given INTEGER NOT NULL CHECK (given IN (0, 1)), by TEXT NOT NULL CHECK (by <> ''), at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE assigned (
        article INTEGER NOT NULL REFERENCES article (key), reviewer TEXT NOT NULL,
        PRIMARY KEY (reviewer, article)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX assigned_by_article ON assigned (article, reviewer)",
    """CREATE TABLE adjudicator (
        name TEXT PRIMARY KEY CHECK (name <> ''), by TEXT NOT NULL, at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    # Whoever made the gold so far goes on seeing it.
    """INSERT INTO adjudicator SELECT name, '', '' FROM (
        SELECT gold_layer AS name FROM project UNION
        SELECT d.reviewer FROM decision d JOIN project p ON d.layer = p.gold_layer)""",
    *(
        f"""CREATE TRIGGER assignment_no_{verb.lower()} BEFORE {verb} ON assignment BEGIN
            SELECT RAISE(ABORT, 'assignments are only ever appended'); END"""
        for verb in ("UPDATE", "DELETE")
    ),
)

QUEUE: Final = (*_SEARCH, *_ORDER, *_REVIEWERS)
"""The statements that make it."""
