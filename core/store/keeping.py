"""What is kept as standing, as a whole: read to be compared with the decisions, written where it differs."""

from __future__ import annotations

from core.portions import whole
from core.sheet import Kept, Status
from core.store.articles import Articles
from core.store.standings import Standings

_ITS_STEPS = "id IN (SELECT step FROM decision WHERE article = ? AND layer = ?)"
"""Steps are many, and no index lists those of an article."""


class Keeping(Articles, Standings):
    """The tables that can always be made again."""

    def touched(self) -> tuple[tuple[str, str], ...]:
        """Every article and layer in which something was decided, or of which something is kept."""
        rows = self.rows(
            """SELECT a.id, d.layer FROM (
                SELECT article, layer FROM decision UNION SELECT article, layer FROM standing
                UNION SELECT article, layer FROM article_standing
            ) d JOIN article a ON a.key = d.article ORDER BY a.key, d.layer"""
        )
        return tuple((row[0], row[1]) for row in rows)

    def kept(self, article_id: str, layer: str) -> Kept:
        """What the tables say about an article in a layer."""
        with self.reading():
            key = self.key(article_id)
            standings = self.standings(key, layer, self.article(article_id).text)
            row = self.row(
                "SELECT status, decided, lamport FROM article_standing WHERE layer = ? AND article = ?",
                (layer, key),
            )
            undone = self.rows(f"SELECT id FROM step WHERE undone = 1 AND {_ITS_STEPS}", (key, layer))
            status, decided, seen = row or (Status.OPEN, 0, 0)
            return Kept(
                standings=tuple(sorted(standings, key=lambda standing: standing.target)),
                state=self.article_state(key, layer),
                status=Status(status),
                decided=decided,
                seen=seen,
                undone=frozenset(row[0] for row in undone),
            )

    def keep(self, article_id: str, layer: str, kept: Kept) -> None:
        """Write the tables anew for an article in a layer."""
        text = self.article(article_id).text
        with self.writing() as conn:
            key = self.key(article_id)
            conn.execute("DELETE FROM standing WHERE layer = ? AND article = ?", (layer, key))
            whole(self.adding_standings(key, layer, kept.standings, text))
            self.put_article(key, layer, kept.state, kept.status, kept.decided, kept.seen)
            conn.execute(f"UPDATE step SET undone = 0 WHERE undone = 1 AND {_ITS_STEPS}", (key, layer))
            undone = ((step, key, layer) for step in kept.undone)
            conn.executemany(f"UPDATE step SET undone = 1 WHERE id = ? AND {_ITS_STEPS}", undone)
