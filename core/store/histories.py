"""What happened to one item: the decisions on it, their undoing, and the runs that proposed it."""

from __future__ import annotations

from datetime import datetime

from core.model import Decision
from core.sheet import Origin
from core.store.decisions import DECISION, Decisions, decision_in


class Histories(Decisions):
    """One target's past, read through indexes."""

    def decisions_on(self, article_id: str, layer: str, target: str) -> tuple[Decision, ...]:
        """Every decision on the target, and every undo and redo of their steps, by (order, id)."""
        with self.reading():
            key = self.key(article_id)
            place = (key, layer, target)
            # The steps are few and come first: each of them is the target of its own undoing.
            rows = self.rows(
                f"""WITH own AS MATERIALIZED (
                    SELECT DISTINCT step FROM decision WHERE article = ? AND layer = ? AND target = ?
                )
                {DECISION} WHERE d.article = ? AND d.layer = ? AND d.target = ?
                UNION ALL {DECISION} WHERE d.article = ? AND d.layer = ?
                AND d.target IN (SELECT step FROM own) AND d.action IN ('undo', 'redo') ORDER BY 7, 1""",
                (*place, *place, key, layer),
            )
        return tuple(decision_in(row) for row in rows)

    def origins(self, article_id: str, target: str) -> tuple[Origin, ...]:
        """The runs that proposed the item, the latest last; none where a person added it or no rule did."""
        with self.reading():
            key = self.key(article_id)
            rows = self.rows(
                """SELECT d.rule, r.extractor, r.version, r.at FROM suggestion s
                JOIN said d ON d.article = s.article AND d.suggestion = s.key JOIN run r ON r.key = d.run
                WHERE s.id = ? AND s.article = ?
                UNION ALL SELECT e.rule, r.extractor, r.version, r.at FROM exclusion e
                JOIN run r ON r.key = e.run WHERE e.article = ? AND e.target = ? ORDER BY 4""",
                (target, key, key, target),
            )
        return tuple(Origin(row[0], row[1], row[2], datetime.fromisoformat(row[3])) for row in rows)
