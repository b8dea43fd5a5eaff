"""The schemas that have been in force in this project, one after the other; none is ever changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from core.store.rows import Rows


@dataclass(frozen=True, slots=True)
class Labels:
    """A schema that was put in force: the text of it, the file that it came from, and when.

    `order` is that of the newest decision made before it, in any layer.
    """

    text: str
    file: str
    order: int


@dataclass(frozen=True, slots=True)
class Older:
    """A standing whose newest decision was made before a certain one."""

    article: str
    target: str
    kind: str | None
    cause: str


class Labelled(Rows):
    """Rows of `labels`, and what stands from before them."""

    def labels(self) -> tuple[Labels, ...]:
        """Every schema that has been in force, the present one last."""
        return tuple(Labels(*row) for row in self.rows("SELECT text, file, lamport FROM labels ORDER BY key"))

    def put_labels(self, text: str, file: str, reviewer: str) -> None:
        """Keep that schema as the one in force from now on."""
        with self.writing() as conn:
            conn.execute(
                """INSERT INTO labels (text, file, reviewer, lamport, at)
                VALUES (?, ?, ?, (SELECT coalesce(max(lamport), 0) FROM decision), ?)""",
                (text, file, reviewer, datetime.now(UTC).isoformat()),
            )

    def gold_examples(self, layer: str, kind: str, many: int, around: int) -> tuple[tuple[str, ...], ...]:
        """Article, words before, quote and words after of some metrics of a kind, newest articles first."""
        rows = self.rows(
            """SELECT a.id, substr(b.text, max(s."start" - :around, 0) + 1, min(s."start", :around)),
                s.quote, substr(b.text, s."end" + 1, :around)
            FROM standing s JOIN article a ON a.key = s.article JOIN body b ON b.article = s.article
            WHERE s.layer = :layer AND s.kind = :kind AND s.state IN ('accepted', 'edited', 'added')
            ORDER BY s.article DESC LIMIT :many""",
            {"layer": layer, "kind": kind, "many": many, "around": around},
        )
        return tuple(tuple(row) for row in rows)

    def decided_before(self, layer: str, order: int, article_id: str = "") -> tuple[Older, ...]:
        """What stands in the layer by a decision of that order or an earlier one, by article and place.

        With an article, in that one alone: then it takes next to no time.
        """
        place = "AND s.article = (SELECT key FROM article WHERE id = ?)" if article_id else ""
        rows = self.rows(
            f"""SELECT a.id, s.target, s.kind, s.cause FROM standing s JOIN article a ON a.key = s.article
            WHERE s.layer = ? AND (
                SELECT max(d.lamport) FROM decision d JOIN step t ON t.id = d.step AND t.undone = 0
                WHERE d.article = s.article AND d.layer = s.layer AND d.target = s.target
            ) <= ? {place} ORDER BY s.article, s."start" """,
            (layer, order, article_id) if article_id else (layer, order),
        )
        return tuple(Older(*row) for row in rows)
