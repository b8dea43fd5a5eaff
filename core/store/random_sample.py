"""The random sample of a project: articles drawn by a seed, of which figures are unbiased."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from core.record import canonical
from core.sheet import Status
from core.store.rows import Rows

LOTS: Final = 2**48
"""Every lot is below that."""


@dataclass(frozen=True, slots=True)
class Draw:
    """Who drew, when, with which seed; `size` of the sample since then, `articles` of the project then."""

    seed: int
    size: int
    articles: int
    reviewer: str
    at: datetime


def lot(seed: int, article_id: str) -> int:
    """The article's lot, from the seed and its id alone: articles that come later change none."""
    digest = hashlib.blake2b(f"{seed}:{article_id}".encode(), digest_size=6).digest()
    return int.from_bytes(digest, "big")


class RandomSample(Rows):
    """Draws and the articles drawn; both are only ever appended."""

    def draws(self) -> tuple[Draw, ...]:
        """Every draw, the first one first; each later one made the sample larger, with the same seed."""
        rows = self.rows("SELECT seed, size, articles, reviewer, at FROM draw ORDER BY key")
        return tuple(
            Draw(seed, size, articles, reviewer, datetime.fromisoformat(at))
            for seed, size, articles, reviewer, at in rows
        )

    def lots(self, seed: int) -> list[int]:
        """The keys of all articles, the greatest lot first."""
        rows = self.rows("SELECT key, id FROM article")
        return [key for _, key in sorted(((lot(seed, name), key) for key, name in rows), reverse=True)]

    def drawn_keys(self) -> list[int]:
        """The keys of the articles of the sample, in the order in which they are to be worked on."""
        return [row[0] for row in self.rows("SELECT article FROM drawn ORDER BY place")]

    def drawn_places(self) -> Mapping[str, int]:
        """The place in the sample, from 1, of each of its articles, by id."""
        rows = self.rows("SELECT a.id, d.place FROM drawn d JOIN article a ON a.key = d.article")
        return dict(rows)

    def keep_draw(self, draw: Draw, keys: Sequence[int]) -> None:
        """Add these articles behind those drawn before; the size of the sample is the draw's then."""
        with self.writing() as conn:
            first = draw.size - len(keys) + 1
            made = conn.execute(
                "INSERT INTO draw (seed, size, articles, reviewer, at) VALUES (?, ?, ?, ?, ?)",
                (draw.seed, draw.size, draw.articles, draw.reviewer, draw.at.isoformat()),
            ).lastrowid
            conn.executemany(
                "INSERT INTO drawn (article, place, draw) VALUES (?, ?, ?)",
                ((key, place, made) for place, key in enumerate(keys, first)),
            )

    def drawn_count(self, layer: str, statuses: Sequence[Status], *, flagged: bool = False) -> int:
        """How many articles of the sample stand so in that layer."""
        row = self.row(
            """SELECT count(*) FROM drawn d
            LEFT JOIN article_standing s ON s.layer = ? AND s.article = d.article
            WHERE coalesce(s.status, 'open') IN (SELECT value FROM json_each(?))
            AND coalesce(s.flagged, 0) >= ?""",
            (layer, canonical(list(statuses)), int(flagged)),
        )
        return 0 if row is None else int(row[0])
