"""Orders of the queue that rest on figures: computed a few articles at a time, kept beside the file.

A ranking is a temporary table of this connection. It stays as it is while the reviewer works, so that no
article jumps away under his hand, and is made anew when he asks for it or articles have come in. Figures
that take long are kept in the file with all that they rest on: where nothing has changed, they are read.
"""

from __future__ import annotations

import hashlib
import json
import struct
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from core.record import canonical
from core.store.figures import Estimate, Figures, Reading

RANKING: Final = "temp.ranking"
_PORTION = 150
_ROWS = 4_000


class OrderName(StrEnum):
    """What the queue can be ordered by."""

    IMPORTED = "imported"
    STATUS = "status"
    ERRORS = "errors"
    DISAGREEMENT = "disagreement"
    RANDOM = "random"


@dataclass(frozen=True, slots=True)
class Order:
    """How a reviewer's queue is ordered; the seed of the random order is kept, the readings are compared."""

    name: OrderName = OrderName.IMPORTED
    seed: int = 0
    readings: tuple[Reading, Reading] | None = None


_SLOW = {OrderName.ERRORS, OrderName.DISAGREEMENT}
_PAIR = struct.Struct("<dq")
_RESTS_ON = """SELECT (SELECT max(key) FROM article), (SELECT max(key) FROM decision),
    (SELECT max(key) FROM run), (SELECT max(key) FROM suggestion), (SELECT count(*) FROM extracted),
    (SELECT extractor FROM project)"""


def _record(order: Order) -> str:
    readings = None if order.readings is None else [list(reading) for reading in order.readings]
    return canonical({"name": order.name, "seed": order.seed, "readings": readings})


class Ranking(Figures):
    """The order in force, and how it is made."""

    def order(self, reviewer: str) -> Order:
        """How that reviewer has ordered his queue."""
        row = self.row('SELECT "order" FROM queue_order WHERE reviewer = ?', (reviewer,))
        if row is None:
            return Order()
        kept = json.loads(row[0])
        readings = kept["readings"]
        pair = None if readings is None else (Reading(*readings[0]), Reading(*readings[1]))
        return Order(OrderName(kept["name"]), kept["seed"], pair)

    def put_order(self, reviewer: str, order: Order) -> None:
        """Keep how that reviewer orders his queue."""
        with self.writing() as conn:
            conn.execute("INSERT OR REPLACE INTO queue_order VALUES (?, ?)", (reviewer, _record(order)))

    def rank(self, layer: str, order: Order) -> Iterator[tuple[int, int]]:
        """Make the ranking in small portions of some milliseconds; after each, what is done of what there is.

        The one before is in force until all is done.
        """
        rests_on = self._rests_on()
        scored = self._kept(layer, order, rests_on)
        if scored is None:
            scored = yield from self._figured(layer, order)
            scored.sort()
            yield len(scored), len(scored)
            if order.name in _SLOW:
                self._keep(layer, order, rests_on, scored)
        for _ in self._put(scored):
            yield len(scored), len(scored)

    def _figured(self, layer: str, order: Order) -> Generator[tuple[int, int], None, list[tuple[float, int]]]:
        """Every article's figure, below zero so that the greatest comes first, and its key."""
        parts = [(at, at + _PORTION) for at in range(0, self._top() + 1, _PORTION)]
        estimate = Estimate(self, layer)
        learning = parts if order.name is OrderName.ERRORS else []
        total = len(learning) + len(parts)
        for done, part in enumerate(learning, 1):
            estimate.learn(*part)
            yield done, total
        scored: list[tuple[float, int]] = []
        for done, part in enumerate(parts, len(learning) + 1):
            scored.extend((-score, key) for key, score in self._scores(layer, order, estimate, part))
            yield done, total
        return scored

    # -- figures that are kept

    def _rests_on(self) -> str:
        """Changes with every article, decision and reading, and with the extractor that is shown."""
        return canonical(self.row(_RESTS_ON))

    def _kept(self, layer: str, order: Order, rests_on: str) -> list[tuple[float, int]] | None:
        row = self.row(
            'SELECT figures FROM ranked WHERE layer = ? AND "order" = ? AND rests_on = ?',
            (layer, _record(order), rests_on),
        )
        return None if row is None else [(score, int(key)) for score, key in _PAIR.iter_unpack(row[0])]

    def _keep(self, layer: str, order: Order, rests_on: str, scored: list[tuple[float, int]]) -> None:
        figures = b"".join(_PAIR.pack(*each) for each in scored)
        with self.writing() as conn:
            conn.execute(
                "INSERT OR REPLACE INTO ranked VALUES (?, ?, ?, ?)",
                (layer, _record(order), rests_on, figures),
            )

    def _scores(
        self, layer: str, order: Order, estimate: Estimate, part: tuple[int, int]
    ) -> Iterable[tuple[int, float]]:
        """Keys and figures of the articles in a range of keys; the greatest figure comes first."""
        if order.name is OrderName.ERRORS:
            return estimate.errors(*part)
        if order.name is OrderName.DISAGREEMENT and order.readings is not None:
            return self.apart(order.readings, *part)
        if order.name is OrderName.RANDOM:
            return self._drawn(order.seed, *part)
        return self._by_status(layer, *part)

    def score(self, article_id: str) -> float | None:
        """The figure that the ranking goes by for that article."""
        if self.row("SELECT 1 FROM sqlite_temp_master WHERE name = 'ranking'") is None:
            return None
        row = self.row(f"SELECT score FROM {RANKING} WHERE article = ?", (self.key(article_id),))
        return None if row is None else row[0]

    def _top(self) -> int:
        row = self.row("SELECT coalesce(max(key), 0) FROM article")
        return 0 if row is None else int(row[0])

    def _put(self, scored: list[tuple[float, int]]) -> Iterator[None]:
        """Write the ranking and put it in the place of the one before."""
        conn = self._db.conn
        conn.execute("PRAGMA temp_store = MEMORY")
        conn.execute("DROP TABLE IF EXISTS temp.ranking_next")
        conn.execute(
            "CREATE TEMP TABLE ranking_next (place INTEGER PRIMARY KEY, article INTEGER UNIQUE, score REAL)"
        )
        for first in range(0, len(scored), _ROWS):
            some = scored[first : first + _ROWS]
            with self._db.atomic():
                conn.executemany(
                    "INSERT INTO temp.ranking_next VALUES (?, ?, ?)",
                    ((first + i, key, -score) for i, (score, key) in enumerate(some, 1)),
                )
            yield
        with self._db.atomic():
            conn.execute("DROP TABLE IF EXISTS temp.ranking")
            conn.execute("ALTER TABLE temp.ranking_next RENAME TO ranking")

    def _drawn(self, seed: int, first: int, last: int) -> Iterable[tuple[int, float]]:
        """A figure for each article from the seed and its id alone: articles that come later move none."""
        for key, name in self.rows("SELECT key, id FROM article WHERE key >= ? AND key < ?", (first, last)):
            digest = hashlib.blake2b(f"{seed}:{name}".encode(), digest_size=6).digest()
            yield key, int.from_bytes(digest, "big")

    def _by_status(self, layer: str, first: int, last: int) -> Iterable[tuple[int, float]]:
        """What is begun comes first, then what is new, what is set aside, done and withdrawn."""
        places = {"started": 4.0, "open": 3.0, "skipped": 2.0, "complete": 1.0, "withdrawn": 0.0}
        rows = self.rows(
            """SELECT a.key, coalesce(s.status, 'open') FROM article a
            LEFT JOIN article_standing s ON s.layer = ? AND s.article = a.key
            WHERE a.key >= ? AND a.key < ?""",
            (layer, first, last),
        )
        return ((key, places[status]) for key, status in rows)
