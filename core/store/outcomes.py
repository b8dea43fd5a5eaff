"""What stands, as it is compared across articles: read a few articles at a time, by their keys."""

from __future__ import annotations

from collections.abc import Iterator

from core.model import Span
from core.sheet import Decided, State
from core.store.rows import Rows

_OUTCOMES = """SELECT target, state, "start", "end", coalesce(kind, ''), cause FROM standing
    WHERE layer = ? AND article = ? ORDER BY "start", "end", target"""
_TEXT = "SELECT a.id, b.text FROM article a JOIN body b ON b.article = a.key WHERE a.key = ?"
_SOME = 200


class Outcomes(Rows):
    """Rows of `standing` without their values."""

    def decided_texts(self, layer: str) -> Iterator[tuple[str, str, tuple[Decided, ...]]]:
        """Each article about which something stands, withdrawn ones left out: its id, text and what does."""
        after = 0
        while keys := self._next(layer, after):
            after = keys[-1]
            for key in keys:
                yield self._outcomes(layer, key)

    def completed(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Each article that is complete in some layer, with those layers, in the order of import."""
        rows = self.rows(
            """SELECT a.id, s.layer FROM article_standing s JOIN article a ON a.key = s.article
            WHERE s.status = 'complete' ORDER BY a.key, s.layer"""
        )
        found: dict[str, list[str]] = {}
        for article_id, layer in rows:
            found.setdefault(article_id, []).append(layer)
        return tuple((article_id, tuple(layers)) for article_id, layers in found.items())

    def outcomes(self, article_id: str, layer: str) -> tuple[str, tuple[Decided, ...]]:
        """One article's text and what stands about it; nothing where it is withdrawn."""
        row = self.row(
            """SELECT a.key, t.status FROM article a LEFT JOIN article_standing t
            ON t.layer = ? AND t.article = a.key WHERE a.id = ?""",
            (layer, article_id),
        )
        if row is None or row[1] in {None, "withdrawn"}:
            return "", ()
        return self._outcomes(layer, row[0])[1:]

    def _next(self, layer: str, after: int) -> list[int]:
        rows = self.rows(
            """SELECT article FROM article_standing WHERE layer = ? AND article > ?
            AND status <> 'withdrawn' ORDER BY article LIMIT ?""",
            (layer, after, _SOME),
        )
        return [row[0] for row in rows]

    def _outcomes(self, layer: str, key: int) -> tuple[str, str, tuple[Decided, ...]]:
        with self.reading():
            row = self.row(_TEXT, (key,))
            assert row is not None  # articles stay
            found = self.rows(_OUTCOMES, (layer, key))
        name, text = row
        stand = [Decided(name, r[0], State(r[1]), Span(r[2], r[3]), r[4], r[5]) for r in found]
        return name, text, tuple(stand)
