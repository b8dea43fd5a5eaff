"""Runs of the past: which there were, and what one of them said, whichever is shown now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from core.model import Extraction, Found, Run
from core.store.metrics import COLUMNS, metric_in
from core.store.rows import Rows


@dataclass(frozen=True, slots=True)
class PastRun:
    """All that one extractor, version and configuration read, as its newest run, and of how many articles."""

    run: Run
    articles: int

    @property
    def name(self) -> str:
        """By which it is asked for: EXTRACTOR@VERSION+CONFIGURATION."""
        return f"{self.run.extractor}@{self.run.version}+{self.run.configuration}"


_SAME = "r.extractor = ? AND r.version = ? AND r.configuration = ?"


class Past(Rows):
    """Readings of `run`, `extracted` and `said`."""

    def past_runs(self) -> tuple[PastRun, ...]:
        """What each extractor, version and configuration read, the newest last."""
        rows = self.rows(
            """SELECT id, extractor, version, configuration, at, articles FROM run JOIN (
                SELECT max(r.key) newest, count(DISTINCT e.article) articles
                FROM run r JOIN extracted e ON e.run = r.key
                GROUP BY r.extractor, r.version, r.configuration
            ) ON newest = key ORDER BY key"""
        )
        return tuple(PastRun(Run(r[0], r[1], r[2], r[3], datetime.fromisoformat(r[4])), r[5]) for r in rows)

    def said_by(self, article_id: str, run: Run) -> Extraction | None:
        """The metrics that extractor, version and configuration of the run found; None where unread."""
        with self.reading():
            key = self.key(article_id)
            row = self.row(
                f"""SELECT max(e.run) FROM extracted e JOIN run r ON r.key = e.run
                WHERE e.article = ? AND {_SAME}""",
                (key, run.extractor, run.version, run.configuration),
            )
            if row is None or row[0] is None:
                return None
            rows = self.rows(
                f"""SELECT d.rule, {COLUMNS} FROM said d JOIN suggestion s ON s.key = d.suggestion
                WHERE d.article = ? AND d.run = ? ORDER BY s."start", s."end", s.id""",
                (key, row[0]),
            )
        return Extraction(tuple(Found(metric_in(each[1:]), each[0]) for each in rows))
