"""Runs of extractors: what each said about which article, and which run is the one to show."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from operator import itemgetter

from core import extraction as room
from core.model import Exclusion, Extraction, Found, Number, Run, Span, Suggestion
from core.record import place_id, suggestion_id
from core.store.metrics import COLUMNS, columns, metric_in
from core.store.rows import Row, Rows

_MARKS = ", ".join("?" * 12)
SHOWN = """SELECT max(e.run) FROM extracted e JOIN run r ON r.key = e.run
    WHERE e.article = {article} AND r.extractor = (SELECT extractor FROM project)"""
"""The run that is shown of the article with that key."""
_SHOWN = SHOWN.format(article="?")


class Runs(Rows):
    """What extractors said. Nothing in here touches a decision."""

    @property
    def extractor(self) -> str:
        """The extractor whose latest run on each article is shown."""
        row = self.row("SELECT extractor FROM project")
        return "" if row is None else str(row[0])

    def choose_extractor(self, name: str) -> None:
        """Show the suggestions of that extractor from now on."""
        with self.writing() as conn:
            conn.execute("UPDATE project SET extractor = ?", (name,))

    def newest_run(self) -> Run | None:
        """The latest run of the extractor that is shown."""
        row = self.row(
            """SELECT id, extractor, version, configuration, at FROM run
            WHERE extractor = (SELECT extractor FROM project) ORDER BY key DESC LIMIT 1"""
        )
        return None if row is None else Run(row[0], row[1], row[2], row[3], datetime.fromisoformat(row[4]))

    def save_run(self, run: Run, results: Mapping[str, Extraction]) -> None:
        """Keep what the run said about these articles, in one transaction; a run may be saved in parts."""
        with self.writing() as conn:
            conn.execute(
                """INSERT INTO run (id, extractor, version, configuration, at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (id) DO NOTHING""",
                (run.id, run.extractor, run.version, run.configuration, run.at.isoformat()),
            )
            key: int = conn.execute("SELECT key FROM run WHERE id = ?", (run.id,)).fetchone()[0]
            for article_id, extraction in results.items():
                article = self.key(article_id)
                fresh = conn.execute(
                    "INSERT INTO extracted (article, run, unknown) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                    (article, key, self.silent(article, extraction)),
                ).rowcount
                if fresh:
                    self._save_metrics(article_id, article, key, extraction)
                    self._save_exclusions(article_id, article, key, extraction)

    def silent(self, key: int, extraction: Extraction) -> int:
        """How many numbers of the article with that key it says nothing about."""
        rows = self.rows('SELECT "start", "end" FROM number WHERE article = ?', (key,))
        numbers = [Number(Span(start, end), "") for start, end in rows]
        return len(room.coverage.unknown(numbers, extraction))

    def _save_metrics(self, article_id: str, article: int, run: int, extraction: Extraction) -> None:
        named = [(suggestion_id(article_id, found.metric), found) for found in extraction.metrics]
        with self.writing() as conn:
            conn.executemany(
                f"""INSERT INTO suggestion (id, article, {COLUMNS}) VALUES ({_MARKS})
                ON CONFLICT (id) DO NOTHING""",
                ((name, article, *columns(found.metric)) for name, found in named),
            )
            conn.executemany(
                """INSERT INTO said (article, run, suggestion, rule)
                SELECT ?, ?, key, ? FROM suggestion WHERE id = ? ON CONFLICT DO NOTHING""",
                ((article, run, found.rule, name) for name, found in named),
            )

    def _save_exclusions(self, article_id: str, article: int, run: int, extraction: Extraction) -> None:
        with self.writing() as conn:
            conn.executemany(
                'INSERT INTO exclusion (article, run, "start", "end", target, cause, rule)'
                " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                (
                    (article, run, e.span.start, e.span.end, place_id(article_id, e.span), e.cause, e.rule)
                    for e in extraction.exclusions
                ),
            )

    def pending(self, run: Run) -> tuple[str, ...]:
        """Articles that no run of the same extractor, version and configuration has read, as imported."""
        rows = self.rows(
            """SELECT id FROM article a WHERE NOT EXISTS (
                SELECT 1 FROM extracted e JOIN run r ON r.key = e.run WHERE e.article = a.key
                AND r.extractor = ? AND r.version = ? AND r.configuration = ?
            ) ORDER BY key""",
            (run.extractor, run.version, run.configuration),
        )
        return tuple(row[0] for row in rows)

    def predicted(self, article_id: str) -> Extraction | None:
        """What the latest run of the chosen extractor said, or None where it has not read the article."""
        with self.reading():
            key = self.key(article_id)
            row = self.row(_SHOWN, (key,))
            if row is None or row[0] is None:
                return None
            found = self.suggestions(article_id, key)
            exclusions = self.exclusions(key)
        return Extraction(
            tuple(Found(suggestion.metric, suggestion.rule) for suggestion in found),
            tuple(exclusion for _, exclusion in exclusions),
        )

    def suggestions(self, article_id: str, key: int) -> tuple[Suggestion, ...]:
        """What is suggested in the article with that key, sorted by span."""
        return tuple([suggestion_in(article_id, row) for row in self._said(key)])

    def _said(self, key: int) -> list[Row]:
        rows = self.rows(
            f"""SELECT s.id, d.rule, {COLUMNS} FROM said d JOIN suggestion s ON s.key = d.suggestion
            WHERE d.article = ? AND d.run = ({_SHOWN})""",
            (key, key),
        )
        rows.sort(key=itemgetter(2, 3, 0))
        return rows

    def exclusions(self, key: int) -> tuple[tuple[str, Exclusion], ...]:
        """What is held for no metric in the article with that key, each with its target, sorted by span."""
        rows = self.rows(
            f"""SELECT target, "start", "end", cause, rule FROM exclusion
            WHERE article = ? AND run = ({_SHOWN}) ORDER BY "start", "end" """,
            (key, key),
        )
        return tuple([(r[0], Exclusion(Span(r[1], r[2]), r[3], r[4])) for r in rows])


def suggestion_in(article_id: str, row: Row) -> Suggestion:
    """The suggestion that a row holds: its id, the rule, and the values of COLUMNS."""
    return Suggestion(row[0], article_id, metric_in(row[2:]), row[1])
