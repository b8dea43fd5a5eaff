"""Rows as they lie in the file, for whoever must not trust them: nothing is parsed, and nothing refused."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, NamedTuple

from core.store.articles import NO_TIME
from core.store.keys import MISSING
from core.store.layout import lacking, newest, pass_over_foreign, unlike
from core.store.metrics import COLUMNS
from core.store.rows import Row, Rows

_SOUND: Final = ("ok", "NULL value in ")
"""What SQLite 3.40 says of a sound file: it takes the columns of a table without rowid for one another."""


class RawArticle(NamedTuple):
    """An article's row, with its text; None where that is missing. `dated`: whether it came in at a time."""

    key: int
    id: str
    title: str
    chars: int
    numbers: int
    text: str | None
    conversions: str
    fields: str
    dated: int


class RawDecision(NamedTuple):
    """A decision's row, with where its step was made, and whether the target is a step."""

    id: str
    layer: str
    reviewer: str
    target: str
    action: str
    lamport: int
    at: str
    step: str
    start: int | None
    end: int | None
    quote: str | None
    metric: str | None
    cause: str | None
    note: str | None
    step_article: int | None
    step_layer: str | None
    of_step: int


_DECISIONS = """SELECT d.id, d.layer, d.reviewer, d.target, d.action, d.lamport, d.at, d.step,
    d."start", d."end", d.quote, d.metric, d.cause, d.note, s.article, s.layer, t.id IS NOT NULL
    FROM decision d LEFT JOIN step s ON s.id = d.step
    LEFT JOIN step t ON t.id = d.target WHERE d.article = ? ORDER BY d.lamport, d.id"""


@contextmanager
def _past_damage() -> Iterator[None]:
    """What SQLite cannot read is told by `Raw.damage`."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CORRUPT:
            raise


def _worded(conn: sqlite3.Connection) -> Iterator[tuple[str, bool, list[str]]]:
    """Our tables with words in them, whether their rows have numbers, and which columns hold words."""
    rows = conn.execute("SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND strict").fetchall()
    for table, rowless in rows:
        found = conn.execute("SELECT name FROM pragma_table_info(?) WHERE type = 'TEXT'", (table,))
        columns = [f'"{name}"' for (name,) in found]
        if columns and table != "body" and ("table", table) in newest():
            yield table, not rowless, columns


def _is_text(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


class Raw(Rows):
    """What lies in the tables, and what SQLite itself says of them."""

    @contextmanager
    def distrusting(self) -> Iterator[None]:
        """Text that is no UTF-8 is read all the same, and all is of one moment."""
        with self.connected() as conn:
            before = conn.text_factory
            conn.text_factory = lambda data: data.decode("utf-8", "surrogateescape")
            try:
                with self.reading():
                    yield
            finally:
                conn.text_factory = before

    def damage(self) -> Iterator[str]:
        """What SQLite finds wrong with pages, indexes and constraints, a line for each."""
        with self.connected() as conn:
            pass_over_foreign(conn)
            for (line,) in conn.execute("PRAGMA integrity_check"):
                if not line.startswith(_SOUND):
                    yield line

    def orphans(self) -> Iterator[tuple[str, str, int | None]]:
        """Rows that name a row which is not there: their table, the other one, and their number if any."""
        with self.connected() as conn:
            for table, number, parent, _ in conn.execute("PRAGMA foreign_key_check"):
                yield table, parent, number

    def unlike(self) -> tuple[tuple[str, str], ...]:
        """What is missing of the newest layout, is not as that has it, or is strange in it: kind and name."""
        return unlike(self._db)

    def lacks_tables(self) -> bool:
        """Whether a table of ours is not there as one, or lacks a column: nothing can be asked of it then."""
        return next(lacking(self._db), None) is not None

    def missing_decisions(self) -> int:
        """How many decisions the file once held are gone at least, as keys and steps tell."""
        found: tuple[int] = (0,)
        with self.connected() as conn, _past_damage():
            found = conn.execute(f"SELECT {MISSING}").fetchone()
        return found[0]

    def no_words(self) -> Iterator[tuple[str, int | None]]:
        """Rows with bytes that are no UTF-8: their table, and their number if they have one.

        The articles' texts are left out: their ids tell.
        """
        with self.connected() as conn:
            for table, numbered, columns in _worded(conn):
                words = " || ' ' || ".join(f"coalesce({column}, '')" for column in columns)
                number = "rowid" if numbered else "NULL"
                with _past_damage():
                    for row in conn.execute(f"SELECT {number}, CAST({words} AS BLOB) FROM {table}"):
                        if not _is_text(row[1]):
                            yield table, row[0]

    def article_numbers(self) -> tuple[int, ...]:
        """The number of each article inside the file."""
        return tuple(row[0] for row in self.rows("SELECT key FROM article ORDER BY key"))

    def layers_of(self, key: int) -> tuple[str, ...]:
        """The layers in which something was decided about the article, or is kept as standing."""
        kept = " OR ".join(
            f"EXISTS (SELECT 1 FROM {table} t WHERE t.layer = l.name AND t.article = :key)"
            for table in ("decision", "standing", "article_standing")
        )
        rows = self.rows(f"SELECT name FROM layer l WHERE {kept}", {"key": key})
        return tuple(row[0] for row in rows)

    def raw_article(self, key: int) -> RawArticle:
        """The article of that number."""
        row = self.row(
            f"""SELECT a.key, a.id, a.title, a.chars, a.numbers, b.text, a.conversions, a.fields,
                NOT {NO_TIME.format("a.added")}
            FROM article a LEFT JOIN body b ON b.article = a.key WHERE a.key = ?""",
            (key,),
        )
        assert row is not None  # the number comes from the table
        return RawArticle(*row)

    def raw_numbers(self, key: int) -> list[Row]:
        """Start, end and scanner of each number-like token of the article, in the order of the text."""
        return self.rows('SELECT "start", "end", version FROM number WHERE article = ? ORDER BY 1', (key,))

    def raw_suggestions(self, key: int) -> list[Row]:
        """Number, article, id and the columns of a metric, for each suggestion that a run made there."""
        return self.rows(
            f"""SELECT s.key, s.article, s.id, {COLUMNS} FROM suggestion s WHERE s.key IN (
                SELECT suggestion FROM said WHERE article = ?)""",
            (key,),
        )

    def raw_exclusions(self, key: int) -> list[Row]:
        """Start, end, target and cause of each exclusion in the article."""
        return self.rows('SELECT "start", "end", target, cause FROM exclusion WHERE article = ?', (key,))

    def raw_decisions(self, key: int) -> list[RawDecision]:
        """Every decision about the article, in any layer, in the order in which they stand."""
        return [RawDecision(*row) for row in self.rows(_DECISIONS, (key,))]
