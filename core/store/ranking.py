"""Orders of the queue that rest on figures: computed a few articles at a time, kept beside the file.

A ranking is a temporary table of this connection. It stays as it is while the reviewer works, so that no
article jumps away under his hand, and is made anew when he asks for it or articles have come in. Figures
that take long are kept in the file with all that they rest on: where nothing has changed, they are read.
"""

from __future__ import annotations

import struct
from collections.abc import Generator, Iterable, Iterator
from functools import partial
from typing import Final

from core.record import canonical
from core.store.figures import Estimate, Figures
from core.store.order import Order, OrderName, order_of
from core.store.purposes import KindWidths, Part, RuleCases, Teaching
from core.store.random_sample import LOTS, RandomSample, lot

RANKING: Final = "temp.ranking"
_PORTION = 150
_ROWS = 4_000

_SLOW = {OrderName.ERRORS, OrderName.DISAGREEMENT}
_PAIR = struct.Struct("<dq")
_RESTS_ON = """SELECT (SELECT max(key) FROM article), (SELECT max(key) FROM decision),
    (SELECT max(key) FROM run), (SELECT max(key) FROM suggestion), (SELECT count(*) FROM extracted),
    (SELECT extractor FROM project)"""


class Ranking(Figures, RandomSample):
    """The order in force, and how it is made."""

    _teaching: tuple[Order, Teaching] | None = None

    def order(self, reviewer: str) -> Order:
        """How that reviewer has ordered his queue."""
        row = self.row('SELECT "order" FROM queue_order WHERE reviewer = ?', (reviewer,))
        return Order() if row is None else order_of(row[0])

    def put_order(self, reviewer: str, order: Order) -> None:
        """Keep how that reviewer orders his queue."""
        with self.writing() as conn:
            conn.execute("INSERT OR REPLACE INTO queue_order VALUES (?, ?)", (reviewer, order.record()))

    def rank(self, layer: str, order: Order, gold: str = "") -> Iterator[tuple[int, int]]:
        """Make the ranking in small portions of some milliseconds; after each, what is done of what there is.

        The one before is in force until all is done. `gold` is the layer from which the orders by rules and
        kinds learn what is known; else it is the layer that is ranked.
        """
        rests_on = self._rests_on()
        scored = self._kept(layer, order, rests_on)
        if scored is None:
            scored = yield from self._figured(layer, order, gold or layer)
            scored.sort()
            yield len(scored), len(scored)
            if order.name in _SLOW:
                self._keep(layer, order, rests_on, scored)
        for _ in self._put(scored):
            yield len(scored), len(scored)

    def _figured(
        self, layer: str, order: Order, gold: str
    ) -> Generator[tuple[int, int], None, list[tuple[float, int]]]:
        """Every article's figure, below zero so that the greatest comes first, and its key."""
        parts = [(at, at + _PORTION) for at in range(0, self._top() + 1, _PORTION)]
        scoring = self._scoring(layer, order, gold)
        learning = [] if scoring is None else [partial(scoring.learn, *part) for part in parts]
        total = len(learning) + len(parts)
        for done, learn in enumerate(learning, 1):
            learn()
            yield done, total
        scored: list[tuple[float, int]] = []
        for done, part in enumerate(parts, len(learning) + 1):
            found = self._scores(layer, order, *part) if scoring is None else scoring.scores(*part)
            scored.extend((-score, key) for key, score in found)
            yield done, total
        self._teaching = (order, scoring) if isinstance(scoring, Teaching) else None
        return scored

    def _scoring(self, layer: str, order: Order, gold: str) -> Estimate | Teaching | None:
        """What has to look at all that was decided before it can give a figure; None where nothing has."""
        if order.name is OrderName.ERRORS:
            return Estimate(self, layer)
        if order.name is OrderName.RULES:
            return RuleCases(self, layer, gold)
        return KindWidths(self, layer, gold) if order.name is OrderName.KINDS else None

    def parts(self, order: Order, article_id: str) -> tuple[Part, ...] | None:
        """Why that order by rules or kinds puts the article where it is; None while it is not in force."""
        if self._teaching is None or self._teaching[0] != order:
            return None
        return self._teaching[1].parts(self.key(article_id))

    # -- figures that are kept

    def _rests_on(self) -> str:
        """Changes with every article, decision and reading, and with the extractor that is shown."""
        return canonical(self.row(_RESTS_ON))

    def _kept(self, layer: str, order: Order, rests_on: str) -> list[tuple[float, int]] | None:
        row = self.row(
            'SELECT figures FROM ranked WHERE layer = ? AND "order" = ? AND rests_on = ?',
            (layer, order.record(), rests_on),
        )
        return None if row is None else [(score, int(key)) for score, key in _PAIR.iter_unpack(row[0])]

    def _keep(self, layer: str, order: Order, rests_on: str, scored: list[tuple[float, int]]) -> None:
        figures = b"".join(_PAIR.pack(*each) for each in scored)
        with self.writing() as conn:
            conn.execute(
                "INSERT OR REPLACE INTO ranked VALUES (?, ?, ?, ?)",
                (layer, order.record(), rests_on, figures),
            )

    def _scores(self, layer: str, order: Order, first: int, last: int) -> Iterable[tuple[int, float]]:
        """Keys and figures of the articles in a range of keys; the greatest figure comes first."""
        if order.name is OrderName.DISAGREEMENT and order.readings is not None:
            return self.apart(order.readings, first, last)
        if order.name is OrderName.RANDOM:
            return self._by_lot(order.seed, first, last)
        if order.name is OrderName.SHARPER:
            return self._sample_first(order.seed, first, last)
        return self._by_status(layer, first, last)

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

    def _by_lot(self, seed: int, first: int, last: int) -> Iterable[tuple[int, float]]:
        rows = self.rows("SELECT key, id FROM article WHERE key >= ? AND key < ?", (first, last))
        return ((key, lot(seed, name)) for key, name in rows)

    def _sample_first(self, seed: int, first: int, last: int) -> Iterable[tuple[int, float]]:
        """The sample by its places, then the others by lot: in that order they would come into it."""
        places: dict[int, int] = dict(
            self.rows("SELECT article, place FROM drawn WHERE article >= ? AND article < ?", (first, last))
        )
        for key, figure in self._by_lot(seed, first, last):
            yield key, -places[key] if key in places else figure - 2 * LOTS

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
