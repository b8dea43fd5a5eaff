"""Decisions copied forward to other articles, where they wait as suggestions beside those of the extractor.

They lie under a run of their own, which no extractor makes and no later run replaces. What an extractor is
measured by never holds them: `Runs.predicted` reads the shown extractor's run alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from core.model import Exclusion, Extraction, Span
from core.record import canonical
from core.store.metrics import COLUMNS
from core.store.runs import Runs, suggestion_in
from core.suggestions import Suggestions

COPIED: Final = "copied"
"""The id of the one run that holds them, and the extractor it names."""

_RUN = f"(SELECT key FROM run WHERE id = '{COPIED}')"
_CLOSED = ("complete", "withdrawn")


class Copies(Runs):
    """What a person's decisions elsewhere suggest."""

    def copy(self, article_id: str, found: Extraction) -> None:
        """Let these wait in the article, too; what waits there already stays as it is."""
        with self.writing() as conn:
            conn.execute(
                "INSERT INTO run (id, extractor, version, configuration, at) VALUES (?, ?, '', '', ?)"
                " ON CONFLICT (id) DO NOTHING",
                (COPIED, COPIED, datetime.now(UTC).isoformat()),
            )
            run: int = conn.execute(f"SELECT {_RUN}").fetchone()[0]
            key = self.key(article_id)
            conn.execute("INSERT OR IGNORE INTO extracted (article, run) VALUES (?, ?)", (key, run))
            self._save_metrics(article_id, key, run, found)
            self._save_exclusions(article_id, key, run, found)

    def take_back(self, article_id: str, targets: Sequence[str]) -> None:
        """Let these copies wait there no longer; what was decided of them meanwhile stands."""
        with self.writing() as conn:
            key, named = self.key(article_id), canonical(list(targets))
            conn.execute(
                f"""DELETE FROM said WHERE article = ? AND run = {_RUN} AND suggestion IN (
                    SELECT key FROM suggestion WHERE id IN (SELECT value FROM json_each(?)))""",
                (key, named),
            )
            conn.execute(
                f"""DELETE FROM exclusion WHERE article = ? AND run = {_RUN}
                AND target IN (SELECT value FROM json_each(?))""",
                (key, named),
            )

    def offered(self, article_id: str, key: int) -> Suggestions:
        """What waits as a metric in the article with that key: the shown run's, then copies it lacks."""
        said = {row[0]: row for row in self._said(key)}
        rows = self.rows(
            f"""SELECT s.id, d.rule, {COLUMNS} FROM said d JOIN suggestion s ON s.key = d.suggestion
            WHERE d.article = ? AND d.run = {_RUN} ORDER BY "start", "end", s.id""",
            (key,),
        )
        for row in rows:
            said.setdefault(row[0], row)
        spans = {name: Span(row[2], row[3]) for name, row in said.items()}
        return Suggestions(spans, lambda name: suggestion_in(article_id, said[name]))

    def set_aside(self, key: int) -> tuple[tuple[str, Exclusion], ...]:
        """What waits as no metric there; of the same place, what a person said elsewhere."""
        rows = self.rows(
            f'SELECT target, "start", "end", cause, rule FROM exclusion WHERE article = ? AND run = {_RUN}',
            (key,),
        )
        shown = self.exclusions(key)
        if not rows:
            return shown
        copies = [(r[0], Exclusion(Span(r[1], r[2]), r[3], r[4])) for r in rows]
        named = {target for target, _ in copies}
        return (*(each for each in shown if each[0] not in named), *copies)

    def holding(self, words: str, layer: str, first: int, last: int) -> tuple[str, ...]:
        """Of the articles with keys from first to before last, those to do in the layer with these words."""
        rows = self.rows(
            """SELECT a.id FROM body b JOIN article a ON a.key = b.article
            LEFT JOIN article_standing s ON s.layer = ? AND s.article = a.key
            WHERE b.article >= ? AND b.article < ? AND coalesce(s.status, 'open') NOT IN (?, ?)
            AND instr(b.text, ?) > 0 ORDER BY a.key""",
            (layer, first, last, *_CLOSED, words),
        )
        return tuple(row[0] for row in rows)

    def last_key(self) -> int:
        """The key of the article imported last, 0 where there is none."""
        row = self.row("SELECT coalesce(max(key), 0) FROM article")
        return 0 if row is None else int(row[0])
