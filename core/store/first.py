"""The first layout of a project file, as it was when it was first used: migrations never change it.

Articles have a number of their own inside the file, since their name of 64 characters would be repeated
in every row. Texts lie apart, so that listing articles does not read them. JSON is checked by its brackets
only: SQLite 3.40 holds json_valid() for unsafe in a schema that is not trusted.
"""

from __future__ import annotations

from typing import Final

_ANNOTATES = "('accepted', 'edited', 'added')"
_STATES = "('accepted', 'edited', 'added', 'rejected', 'confirmed', 'doubted')"
_STATUSES = "('open', 'started', 'complete', 'skipped', 'withdrawn')"
_ACTIONS = """(
    'accept', 'edit', 'add', 'reject', 'confirm', 'doubt', 'clear', 'complete', 'reopen', 'skip', 'unskip',
    'flag', 'unflag', 'withdraw', 'restore', 'comment', 'retitle', 'undo', 'redo')"""
_METRIC = """
    kind TEXT, value TEXT CHECK (value NOT GLOB '*[^-0-9.]*'), upper TEXT CHECK (upper NOT GLOB '*[^-0-9.]*'),
    unit TEXT, modifier TEXT CHECK (modifier IN ('=', '≈', '>', '≥', '<', '≤')),
    direction TEXT CHECK (direction IN ('up', 'down')),
    roles TEXT CHECK (roles GLOB '{*}'), doubt TEXT
"""
_SPAN = """"start" INTEGER NOT NULL CHECK ("start" >= 0), "end" INTEGER NOT NULL CHECK ("end" > "start")"""

_TABLES = (
    """CREATE TABLE project (
        one INTEGER PRIMARY KEY CHECK (one = 1), file TEXT NOT NULL, created TEXT NOT NULL,
        gold_layer TEXT NOT NULL, extractor TEXT NOT NULL, schema TEXT NOT NULL, guideline TEXT NOT NULL
    ) STRICT""",
    "CREATE TABLE layer (name TEXT PRIMARY KEY CHECK (name <> '')) STRICT, WITHOUT ROWID",
    """CREATE TABLE article (
        key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE CHECK (length(id) = 64),
        title TEXT NOT NULL, source TEXT NOT NULL, published TEXT NOT NULL,
        conversions TEXT NOT NULL CHECK (conversions GLOB '[[]*]'),
        chars INTEGER NOT NULL CHECK (chars > 0), numbers INTEGER NOT NULL CHECK (numbers >= 0),
        added TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE body (
        article INTEGER PRIMARY KEY REFERENCES article (key), text TEXT NOT NULL CHECK (text <> '')
    ) STRICT""",
    f"""CREATE TABLE number (
        article INTEGER NOT NULL REFERENCES article (key), {_SPAN}, version TEXT NOT NULL,
        PRIMARY KEY (article, "start")
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE run (
        key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, extractor TEXT NOT NULL,
        version TEXT NOT NULL, configuration TEXT NOT NULL, at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE extracted (
        article INTEGER NOT NULL REFERENCES article (key), run INTEGER NOT NULL REFERENCES run (key),
        PRIMARY KEY (article, run)
    ) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE suggestion (
        key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        article INTEGER NOT NULL REFERENCES article (key), {_SPAN}, {_METRIC},
        CHECK (kind IS NOT NULL AND value IS NOT NULL AND unit IS NOT NULL AND modifier IS NOT NULL)
    ) STRICT""",
    """CREATE TABLE said (
        article INTEGER NOT NULL, run INTEGER NOT NULL,
        suggestion INTEGER NOT NULL REFERENCES suggestion (key),
        rule TEXT NOT NULL, PRIMARY KEY (article, run, suggestion),
        FOREIGN KEY (article, run) REFERENCES extracted (article, run)
    ) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE exclusion (
        article INTEGER NOT NULL, run INTEGER NOT NULL, {_SPAN}, target TEXT NOT NULL, cause TEXT NOT NULL,
        rule TEXT NOT NULL, PRIMARY KEY (article, run, "start", "end"),
        FOREIGN KEY (article, run) REFERENCES extracted (article, run)
    ) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE step (
        id TEXT PRIMARY KEY, article INTEGER NOT NULL REFERENCES article (key),
        layer TEXT NOT NULL REFERENCES layer (name), reviewer TEXT NOT NULL CHECK (reviewer <> ''),
        file TEXT NOT NULL, action TEXT NOT NULL CHECK (action IN {_ACTIONS}),
        lamport INTEGER NOT NULL CHECK (lamport > 0),
        undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)), toggled INTEGER NOT NULL DEFAULT 0
    ) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE decision (
        key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE CHECK (length(id) = 32),
        article INTEGER NOT NULL REFERENCES article (key), layer TEXT NOT NULL REFERENCES layer (name),
        reviewer TEXT NOT NULL CHECK (reviewer <> ''), target TEXT NOT NULL CHECK (target <> ''),
        action TEXT NOT NULL CHECK (action IN {_ACTIONS}),
        lamport INTEGER NOT NULL CHECK (lamport > 0), at TEXT NOT NULL,
        step TEXT NOT NULL REFERENCES step (id),
        "start" INTEGER CHECK ("start" >= 0), "end" INTEGER CHECK ("end" > "start"), quote TEXT,
        metric TEXT CHECK (metric GLOB '{{*}}'), cause TEXT, note TEXT,
        CHECK (("start" IS NULL) = ("end" IS NULL) AND ("start" IS NULL) = (quote IS NULL))
    ) STRICT""",
    f"""CREATE TABLE standing (
        layer TEXT NOT NULL REFERENCES layer (name), article INTEGER NOT NULL REFERENCES article (key),
        target TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN {_STATES}),
        {_SPAN}, quote TEXT NOT NULL, {_METRIC}, cause TEXT NOT NULL, note TEXT NOT NULL,
        PRIMARY KEY (layer, article, target),
        CHECK (state NOT IN {_ANNOTATES}
            OR (kind IS NOT NULL AND value IS NOT NULL AND unit IS NOT NULL AND modifier IS NOT NULL))
    ) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE article_standing (
        layer TEXT NOT NULL REFERENCES layer (name), article INTEGER NOT NULL REFERENCES article (key),
        status TEXT NOT NULL CHECK (status IN {_STATUSES}),
        complete INTEGER NOT NULL CHECK (complete IN (0, 1)),
        skipped INTEGER NOT NULL CHECK (skipped IN (0, 1)),
        withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
        flagged INTEGER NOT NULL CHECK (flagged IN (0, 1)),
        comment TEXT NOT NULL, title TEXT NOT NULL, decided INTEGER NOT NULL CHECK (decided >= 0),
        lamport INTEGER NOT NULL, PRIMARY KEY (layer, article)
    ) STRICT, WITHOUT ROWID""",
)

_INDEXES = (
    "CREATE INDEX extracted_by_run ON extracted (run, article)",
    "CREATE INDEX step_by_reviewer ON step (file, reviewer, layer, lamport)",
    "CREATE INDEX step_undone ON step (file, reviewer, layer, toggled) WHERE undone = 1",
    "CREATE INDEX decision_by_target ON decision (article, layer, target)",
    "CREATE INDEX decision_by_step ON decision (step)",
    "CREATE INDEX decision_by_order ON decision (lamport)",
    f'CREATE INDEX standing_spans ON standing (layer, article, "start", "end") WHERE state IN {_ANNOTATES}',
    "CREATE INDEX article_by_status ON article_standing (layer, status, article)",
    "CREATE INDEX article_flagged ON article_standing (layer, article) WHERE flagged = 1",
    "CREATE INDEX article_retitled ON article_standing (layer, article, title) WHERE title <> ''",
)

_FIXED = {
    "body": "a text never changes",
    "article": "an article never changes; what is decided about it are decisions",
    "number": "numbers are fixed at import",
    "suggestion": "a suggestion never changes",
    "decision": "decisions are only ever appended",
}
_REFUSALS = tuple(
    f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table}"
    f" BEGIN SELECT RAISE(ABORT, '{why}'); END"
    for table, why in _FIXED.items()
    for verb in ("UPDATE", "DELETE")
)
OVERLAP: Final = "value spans of a layer never overlap"
# Standing value spans do not overlap: of those that begin before the new one ends, the last reaches furthest.
_NO_OVERLAP = (
    f"""CREATE TRIGGER standing_no_overlap BEFORE INSERT ON standing WHEN new.state IN {_ANNOTATES} BEGIN
        SELECT RAISE(ABORT, '{OVERLAP}') WHERE (
            SELECT "end" FROM standing
            WHERE layer = new.layer AND article = new.article AND state IN {_ANNOTATES}
            AND "start" < new."end"
            ORDER BY "start" DESC LIMIT 1
        ) > new."start";
    END""",
    """CREATE TRIGGER standing_no_update BEFORE UPDATE ON standing BEGIN
        SELECT RAISE(ABORT, 'rows of standing are replaced, never updated');
    END""",
)

_VIEW = f"""CREATE VIEW annotation AS
    SELECT s.target, a.id AS article_id, coalesce(nullif(t.title, ''), a.title) AS title, s.layer,
        t.status AS article_status, s.state, s."start", s."end", s.quote, s.kind, s.value, s.upper, s.unit,
        s.modifier, s.direction, s.roles, s.doubt
    FROM project p
    JOIN standing s ON s.layer = p.gold_layer AND s.state IN {_ANNOTATES}
    JOIN article a ON a.key = s.article
    LEFT JOIN article_standing t ON t.layer = s.layer AND t.article = s.article
"""

FIRST: Final = (*_TABLES, *_INDEXES, *_REFUSALS, *_NO_OVERLAP, _VIEW)
"""The statements that make it."""
