"""From an empty file to the newest layout, step by step. Migrations are only ever appended, never changed."""

from __future__ import annotations

from typing import Final

from sqlite_utils import Database, Migrations

from core.store.bias_layout import BIAS
from core.store.effort_layout import EFFORT
from core.store.filing_layout import FILINGS
from core.store.first import FIRST
from core.store.meeting_layout import MEETINGS
from core.store.queue_layout import QUEUE
from core.store.random_sample_layout import RANDOM_SAMPLE
from core.store.release_layout import RELEASES
from core.store.result_layout import ARTICLE_FIELDS, RESULTS
from core.store.second import LABELS

MIGRATIONS: Final = Migrations("metric-annotator")

SCHEMA: Final = 15
"""The newest layout that this program knows; the last migration writes it into the header."""


@MIGRATIONS()
def m001_first(db: Database) -> None:
    """The first layout."""
    for statement in FIRST:
        db.execute(statement)
    db.execute("PRAGMA user_version = 1")


@MIGRATIONS()
def m002_labels(db: Database) -> None:
    """The schemas that have been in force: kinds, roles and causes of the project's own."""
    for statement in LABELS:
        db.execute(statement)
    db.execute("PRAGMA user_version = 2")


@MIGRATIONS()
def m003_effort(db: Database) -> None:
    """Honest effort: a row for each stretch of work."""
    for statement in EFFORT:
        db.execute(statement)
    db.execute("PRAGMA user_version = 3")


@MIGRATIONS()
def m004_bias(db: Database) -> None:
    """Bias control: its settings, how articles were dealt, planted errors and the answers to them."""
    for statement in BIAS:
        db.execute(statement)
    db.execute("PRAGMA user_version = 4")


@MIGRATIONS()
def m005_queue(db: Database) -> None:
    """Search, orders and assignments of the queue."""
    for statement in QUEUE:
        db.execute(statement)
    db.execute("PRAGMA user_version = 5")


@MIGRATIONS()
def m006_releases(db: Database) -> None:
    """Frozen gold sets: which release holds which article, with which content."""
    for statement in RELEASES:
        db.execute(statement)
    db.execute("PRAGMA user_version = 6")


@MIGRATIONS()
def m007_article_keys(db: Database) -> None:
    """The keys of articles by themselves: counting and listing read a tenth of what it took before."""
    db.execute("CREATE INDEX article_keys ON article (key)")
    db.execute("PRAGMA user_version = 7")


@MIGRATIONS()
def m008_results(db: Database) -> None:
    """Results of evaluations that were kept."""
    for statement in RESULTS:
        db.execute(statement)
    db.execute("PRAGMA user_version = 8")


@MIGRATIONS()
def m009_article_fields(db: Database) -> None:
    """What else a file says of its articles, by which figures can be grouped."""
    db.execute(ARTICLE_FIELDS)
    db.execute("PRAGMA user_version = 9")


@MIGRATIONS()
def m010_filings(db: Database) -> None:
    """Cases of evaluations, filed under causes."""
    for statement in FILINGS:
        db.execute(statement)
    db.execute("PRAGMA user_version = 10")


@MIGRATIONS()
def m011_ranked(db: Database) -> None:
    """The figures of each layer's last order of the queue, with all that they rest on."""
    db.execute(
        """CREATE TABLE ranked (
            layer TEXT PRIMARY KEY, "order" TEXT NOT NULL, rests_on TEXT NOT NULL, figures BLOB NOT NULL
        ) STRICT"""
    )
    db.execute("PRAGMA user_version = 11")


@MIGRATIONS()
def m012_random_sample(db: Database) -> None:
    """The random sample: draws, and the articles drawn."""
    for statement in RANDOM_SAMPLE:
        db.execute(statement)
    db.execute("PRAGMA user_version = 12")


@MIGRATIONS()
def m013_values_of_kinds(db: Database) -> None:
    """The kind beside each value: who asks for both reads no metric of another kind."""
    stands = "state IN ('accepted', 'edited', 'added')"
    for name, columns in {
        "suggestion_by_value": "suggestion (value, article, kind)",
        "suggestion_by_upper": "suggestion (upper, article, kind) WHERE upper IS NOT NULL",
        "standing_by_value": f"standing (layer, value, article, kind) WHERE {stands}",
        "standing_by_upper": f"standing (layer, upper, article, kind) WHERE {stands} AND upper IS NOT NULL",
    }.items():
        db.execute(f"DROP INDEX {name}")
        db.execute(f"CREATE INDEX {name} ON {columns}")
    db.execute("PRAGMA user_version = 13")


@MIGRATIONS()
def m014_first_indexes(db: Database) -> None:
    """Indexes that the first layout got only after files had been made of it."""
    db.execute(
        "CREATE INDEX IF NOT EXISTS article_flagged ON article_standing (layer, article) WHERE flagged = 1"
    )
    db.execute(
        """CREATE INDEX IF NOT EXISTS article_retitled ON article_standing (layer, article, title)
        WHERE title <> ''"""
    )
    db.execute("PRAGMA user_version = 14")


@MIGRATIONS()
def m015_meetings(db: Database) -> None:
    """Meeting places on a server, and how far the file is with each."""
    for statement in MEETINGS:
        db.execute(statement)
    db.execute("PRAGMA user_version = 15")
