"""Who works here: which articles are given to whom, and who may see every layer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from uuid import uuid4

from core.record import canonical
from core.sheet import Status
from core.store.rows import Rows


class Reviewers(Rows):
    """Assignments are only ever appended; `assigned` is what stands after them, in the same transaction."""

    def assign(self, article_ids: Iterable[str], reviewer: str, by: str, *, given: bool) -> int:
        """Give these articles to the reviewer, or take them away; for how many that was a change."""
        now = datetime.now(UTC).isoformat()
        changed = 0
        with self.writing() as conn:
            for article_id in article_ids:
                key = self.key(article_id)
                verb = "INSERT OR IGNORE INTO assigned (article, reviewer) VALUES (?, ?)"
                if not given:
                    verb = "DELETE FROM assigned WHERE article = ? AND reviewer = ?"
                if conn.execute(verb, (key, reviewer)).rowcount:
                    changed += 1
                    conn.execute(
                        """INSERT INTO assignment (id, article, reviewer, given, by, at)
                        VALUES (?, ?, ?, ?, ?, ?)""",
                        (uuid4().hex, key, reviewer, int(given), by, now),
                    )
        return changed

    def assigned_counts(
        self, reviewer: str, layer: str, statuses: Sequence[Status], *, flagged: bool
    ) -> tuple[int, int]:
        """How many articles are given to that reviewer, and how many to nobody, of those that stand so."""
        stands = (
            "coalesce(s.status, 'open') IN (SELECT value FROM json_each(?)) AND coalesce(s.flagged, 0) >= ?"
        )
        layered = "LEFT JOIN article_standing s ON s.layer = ? AND s.article ="
        values = (layer, canonical(list(statuses)), int(flagged))
        row = self.row(
            f"""SELECT
            (SELECT count(*) FROM assigned g {layered} g.article WHERE {stands} AND g.reviewer = ?),
            (SELECT count(*) FROM article a INDEXED BY article_keys {layered} a.key WHERE {stands}
                AND a.key NOT IN (SELECT article FROM assigned))""",
            (*values, reviewer, *values),
        )
        return (0, 0) if row is None else (row[0], row[1])

    def any_assigned(self) -> bool:
        """Whether any article is given to anyone."""
        return self.row("SELECT 1 FROM assigned LIMIT 1") is not None

    def known_reviewers(self) -> tuple[str, ...]:
        """Everyone to whom something was given, and everyone who has decided something."""
        rows = self.rows(
            """SELECT reviewer FROM assignment UNION SELECT reviewer FROM step UNION
            SELECT name FROM adjudicator ORDER BY 1"""
        )
        return tuple(row[0] for row in rows)

    def decided_layers(self) -> tuple[str, ...]:
        """The layers in which something was ever decided."""
        return tuple(row[0] for row in self.rows("SELECT DISTINCT layer FROM step ORDER BY layer"))

    def adjudicators(self) -> tuple[str, ...]:
        """Those who may see every layer: the project's owner, and whom they named."""
        return tuple(row[0] for row in self.rows("SELECT name FROM adjudicator ORDER BY at, name"))

    def name_adjudicator(self, name: str, by: str) -> None:
        """Let that reviewer see every layer from now on."""
        with self.writing() as conn:
            conn.execute(
                "INSERT INTO adjudicator (name, by, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                (name, by, datetime.now(UTC).isoformat()),
            )
