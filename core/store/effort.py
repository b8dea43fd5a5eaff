"""Stretches of work: how long a reviewer was active at an article, and how much was decided in that time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import uuid4

from core.store.rows import Rows

_RECENT_ROWS = 20_000
_POSSIBLE = "seconds < 1e7 AND decisions < 1e7"
"""What another program has written may not count: a sum of it would be no number any more."""


class Efforts(Rows):
    """Rows of `effort`; only ever appended."""

    def put_effort(
        self, article_id: str, layer: str, reviewer: str, *, at: datetime, seconds: float, decisions: int
    ) -> None:
        """Keep a stretch of work that began at that time."""
        with self.writing() as conn:
            conn.execute(
                """INSERT INTO effort (id, article, layer, reviewer, at, seconds, decisions)
                VALUES (?, ?, ?, ?, ?, ?, ?)""",
                (
                    uuid4().hex,
                    self.key(article_id),
                    layer,
                    reviewer,
                    at.isoformat(),
                    round(seconds, 3),
                    decisions,
                ),
            )

    def effort(self, layer: str, reviewer: str) -> tuple[float, int]:
        """Active seconds and decisions in all."""
        row = self.row(
            f"""SELECT coalesce(sum(seconds), 0.0), coalesce(sum(decisions), 0) FROM effort
            WHERE layer = ? AND reviewer = ? AND {_POSSIBLE}""",
            (layer, reviewer),
        )
        return (0.0, 0) if row is None else (float(row[0]), int(row[1]))

    def stretches(self, layer: str, reviewer: str, most: int) -> Sequence[tuple[float, int]]:
        """Seconds and decisions of the latest stretches, newest first."""
        rows = self.rows(
            f"""SELECT seconds, decisions FROM effort WHERE layer = ? AND reviewer = ? AND {_POSSIBLE}
            ORDER BY key DESC LIMIT ?""",
            (layer, reviewer, most),
        )
        return [(float(seconds), int(decisions)) for seconds, decisions in rows]

    def seconds_by_article(self, layer: str, reviewer: str) -> Sequence[float]:
        """The active seconds of each article that is complete, as far as it was worked at lately."""
        rows = self.rows(
            f"""SELECT sum(e.seconds) FROM effort e
            JOIN article_standing s ON s.layer = e.layer AND s.article = e.article AND s.status = 'complete'
            WHERE e.layer = ? AND e.reviewer = ? AND e.key > (SELECT coalesce(max(key), 0) FROM effort) - ?
                AND {_POSSIBLE}
            GROUP BY e.article""",
            (layer, reviewer, _RECENT_ROWS),
        )
        return [float(row[0]) for row in rows]
