"""A project file that is being made anew from what another one still holds, before anybody opens it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from core.model import Decision, Number
from core.portions import whole
from core.store.articles import NO_TIME
from core.store.beginning import place
from core.store.file import APPLICATION_ID, connected, fold
from core.store.keys import ANEW, BARE, MISSING
from core.store.migrations import MIGRATIONS
from core.store.raw import RawArticle, RawDecision
from core.store.refilling import Refilling
from core.store.rows import Row


class Renewing(Refilling):
    """Tables filled with what was salvaged; then what does not hold is taken out, by whoever knows why."""

    # -- what can be told from other rows

    def name_layers(self) -> int:
        """Layers and steps as the decisions name them: how many of either were missing or lay elsewhere.

        Nobody can undo such a step: whether it was made in this file is not known.
        """
        with self.writing() as conn:
            return sum(
                conn.execute(sql).rowcount
                for sql in (
                    """INSERT OR IGNORE INTO layer SELECT layer FROM decision UNION SELECT layer FROM step
                    UNION SELECT gold_layer FROM project""",
                    """INSERT OR IGNORE INTO step (id, article, layer, reviewer, file, action, lamport)
                    SELECT step, article, layer, reviewer, '', action, min(lamport) FROM decision d
                    WHERE action NOT IN ('undo', 'redo') GROUP BY step""",
                    """UPDATE step SET article = d.article, layer = d.layer FROM (
                        SELECT step, min(article) AS article, min(layer) AS layer FROM decision GROUP BY step
                        HAVING min(article) = max(article) AND min(layer) = max(layer)
                    ) d WHERE d.step = step.id AND (step.article, step.layer) <> (d.article, d.layer)""",
                )
            )

    def see_to_the_rest(self) -> None:
        """When steps were last undone, who may see every layer, and what the search must read.

        Decisions get new keys where some are missing, and what a meeting place has of this file's is asked
        again: what was lost here may be there.
        """
        with self.writing() as conn:
            conn.execute(
                """UPDATE step SET toggled = coalesce((SELECT max(d.lamport) FROM decision d
                    WHERE d.article = step.article AND d.layer = step.layer AND d.target = step.id
                    AND d.action IN ('undo', 'redo')), 0)"""
            )
            conn.execute(
                """INSERT INTO adjudicator SELECT name, '', '' FROM (
                    SELECT gold_layer AS name FROM project UNION
                    SELECT d.reviewer FROM decision d JOIN project p ON d.layer = p.gold_layer)
                WHERE name <> '' AND NOT EXISTS (SELECT 1 FROM adjudicator)"""
            )
            for statement in ANEW if self.row(f"SELECT {MISSING}") != (0,) else ():
                conn.execute(statement)
            conn.execute("INSERT OR IGNORE INTO unsearched SELECT key FROM article")
            conn.execute("UPDATE meeting SET pulled = 0, token = '', sent = '{}', waiting = '[]'")

    def bare_steps(self) -> int:
        """How many steps have no decision."""
        row = self.row(f"SELECT {BARE}")
        return 0 if row is None else int(row[0])

    # -- taking out

    def drop(self, table: str, where: str, values: Sequence[object] = ()) -> int:
        """Take out those rows; how many there were."""
        with self.writing() as conn:
            return conn.execute(f"DELETE FROM {table} WHERE {where}", values).rowcount

    def drop_orphans(self) -> Iterator[tuple[str, int]]:
        """Take out rows that belong to others which are not there: where, and how many."""
        links = [
            (table, self._link(table, key))
            for table in self.tables()
            for key in {row[0] for row in self.rows("SELECT id FROM pragma_foreign_key_list(?)", (table,))}
        ]
        found = True
        while found:
            found = False
            for table, where in links:
                if many := self.drop(table, where):
                    found = True
                    yield table, many

    def drop_halves(self) -> int:
        """Take out what a run said of an article where some of it is gone: else it would pass for all.

        How many numbers it left out tells; what was copied, or read by an old program, does not say.
        """
        rows = self.rows("SELECT article, run, unknown FROM extracted WHERE unknown IS NOT NULL")
        halves = [(article, run) for article, run, left in rows if self.unknown(article, run) != left]
        with self.writing() as conn:
            for table in ("said", "exclusion", "extracted"):
                conn.executemany(f"DELETE FROM {table} WHERE article = ? AND run = ?", halves)
        return len(halves)

    def _link(self, table: str, key: int) -> str:
        rows = self.rows(
            'SELECT "table", "from", "to" FROM pragma_foreign_key_list(?) WHERE id = ?', (table, key)
        )
        same = " AND ".join(f'p."{theirs}" = {table}."{ours}"' for _, ours, theirs in rows)
        there = " AND ".join(f'{table}."{ours}" IS NOT NULL' for _, ours, _ in rows)
        return f"{there} AND NOT EXISTS (SELECT 1 FROM {rows[0][0]} p WHERE {same})"

    def lost_decisions(self) -> list[Row]:
        """Id, layer, reviewer, action and quote of the decisions whose article is not there."""
        return self.rows(
            """SELECT id, layer, reviewer, action, coalesce(quote, '') FROM decision
            WHERE article NOT IN (SELECT key FROM article) ORDER BY key"""
        )

    # -- putting right

    def put_text(self, key: int, text: str) -> None:
        """The text of that article."""
        with self.writing() as conn:
            conn.execute("UPDATE body SET text = ? WHERE article = ?", (text, key))

    def put_name(self, raw: RawArticle, name: str) -> bool:
        """Another id for the article, and for what was decided of it as a whole; False where one has it."""
        with self.writing() as conn:
            if conn.execute("SELECT 1 FROM article WHERE id = ?", (name,)).fetchone():
                return False
            conn.execute("UPDATE article SET id = ? WHERE key = ?", (name, raw.key))
            conn.execute(
                "UPDATE decision SET target = ? WHERE article = ? AND target = ?", (name, raw.key, raw.id)
            )
        return True

    def put_length(self, key: int, chars: int) -> None:
        """How many characters the article has."""
        with self.writing() as conn:
            conn.execute("UPDATE article SET chars = ? WHERE key = ?", (chars, key))

    def put_no_description(self, key: int) -> None:
        """Nothing is noted of the article's source but its name and day; without a day, this one."""
        with self.writing() as conn:
            conn.execute("UPDATE article SET conversions = '[]', fields = '{}' WHERE key = ?", (key,))
            conn.execute(
                f"UPDATE article SET added = ? WHERE key = ? AND {NO_TIME.format('added')}",
                (datetime.now(UTC).isoformat(), key),
            )

    def put_numbers(self, key: int, numbers: Iterable[Number]) -> None:
        """The article's numbers, in place of those that it had."""
        rows = [(key, each.span.start, each.span.end, each.version) for each in numbers]
        with self.writing() as conn:
            conn.execute("DELETE FROM number WHERE article = ?", (key,))
            conn.executemany(
                'INSERT INTO number (article, "start", "end", version) VALUES (?, ?, ?, ?)', rows
            )
            conn.execute("UPDATE article SET numbers = ? WHERE key = ?", (len(rows), key))

    def put_place(self, decision: RawDecision) -> None:
        """A decision's place and metric, counted otherwise than they were."""
        with self.writing() as conn:
            conn.execute(
                'UPDATE decision SET "start" = ?, "end" = ?, metric = ? WHERE id = ?',
                (decision.start, decision.end, decision.metric, decision.id),
            )

    def put_row(self, key: int, name: str, title: str, chars: int) -> None:
        """The row of an article of which the text alone is left."""
        with self.writing() as conn:
            conn.execute(
                """INSERT OR IGNORE INTO article
                (key, id, title, source, published, conversions, chars, numbers, added)
                VALUES (?, ?, ?, '', '', '[]', ?, 0, ?)""",
                (key, name, title, chars, datetime.now(UTC).isoformat()),
            )

    def put_decision(self, decision: Decision, key: int, text: str) -> None:
        """One more decision, in a step that is nobody's to undo."""
        with self.writing() as conn:
            newest = conn.execute("SELECT max(lamport) FROM decision").fetchone()[0]
            conn.execute(
                """INSERT INTO step (id, article, layer, reviewer, file, action, lamport)
                VALUES (?, ?, ?, ?, '', ?, ?)""",
                (decision.step, key, decision.layer, decision.reviewer, decision.action, newest + 1),
            )
            whole(self._writing_decisions([replace(decision, order=newest + 1)], key, text))

    def label_texts(self) -> list[Row]:
        """Number and text of each schema that was in force, the newest first."""
        return self.rows("SELECT key, text FROM labels ORDER BY key DESC")

    def texts_alone(self) -> list[Row]:
        """Number and text of those whose article has no row."""
        return self.rows("SELECT article, text FROM body WHERE article NOT IN (SELECT key FROM article)")

    def put_project(self, gold_layer: str) -> None:
        """The row of a project of which it is lost; the file gets a new name of its own."""
        with self.writing() as conn:
            conn.execute(
                """INSERT INTO project (one, file, created, gold_layer, extractor, schema, guideline)
                VALUES (1, ?, ?, ?, 'rules', '', '')""",
                (uuid4().hex, datetime.now(UTC).isoformat(), gold_layer),
            )

    def busiest_layer(self) -> str:
        """The layer with the most decisions; of a project without any, the one that is to be the gold."""
        row = self.row("SELECT layer FROM decision GROUP BY layer ORDER BY count(*) DESC, layer LIMIT 1")
        return "gold" if row is None else str(row[0])


def renewed(path: Path, fill: Callable[[Renewing], None], look: Callable[[Path], None]) -> None:
    """A new project file of what `fill` writes; `look` is given it, whole, before it has its name.

    There is none unless both end well. Raises KnownError.
    """

    def make(beginning: Path) -> None:
        with closing(connected(beginning)) as db:
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = OFF")
            MIGRATIONS.apply(db)
            fill(Renewing(beginning, db))
            db.execute("PRAGMA synchronous = FULL")  # nothing counts before it is whole, and then all of it
            fold(db)
        look(beginning)

    place(path, make)
