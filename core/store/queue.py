"""The queue: which articles stand where in a layer, a page at a time, from indexed columns alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.sheet import Status
from core.store.rows import Row, Rows

_ROW = """SELECT a.id, coalesce(nullif(s.title, ''), a.title), coalesce(s.status, 'open'),
    coalesce(s.flagged, 0), coalesce(s.decided, 0), a.numbers, a.chars, coalesce(s.comment, '')"""
_JOIN = "FROM article a LEFT JOIN article_standing s ON s.layer = ? AND s.article = a.key"


@dataclass(frozen=True, slots=True)
class Queued:
    """An article in the queue: `decided` of its `total` numbers are."""

    id: str
    title: str
    status: Status
    flagged: bool
    decided: int
    total: int
    chars: int
    comment: str


class Queue(Rows):
    """Articles as a list."""

    def queue(  # each is a filter of its own
        self,
        layer: str,
        *,
        statuses: Sequence[Status] | None = None,
        title: str = "",
        flagged: bool | None = None,
        offset: int = 0,
        limit: int = 200,
    ) -> tuple[Queued, ...]:
        """A page of the articles that pass the filters, in the order of import."""
        where, values = _filter(layer, statuses, title, flagged=flagged)
        # Only the page itself is read in full; what lies before it is passed over by key.
        rows = self.rows(
            f"""{_ROW} FROM (SELECT a.key {_JOIN} WHERE {where} ORDER BY a.key LIMIT ? OFFSET ?) page
            JOIN article a ON a.key = page.key
            LEFT JOIN article_standing s ON s.layer = ? AND s.article = a.key ORDER BY a.key""",
            (layer, *values, limit, offset, layer),
        )
        return tuple(_queued(row) for row in rows)

    def queue_row(self, layer: str, article_id: str) -> Queued:
        """That article's place in the queue."""
        row = self.row(f"{_ROW} {_JOIN} WHERE a.key = ?", (layer, self.key(article_id)))
        assert row is not None  # key() has found it
        return _queued(row)

    def counts(self, layer: str) -> Mapping[Status, int]:
        """How many articles stand where; every status has its number."""
        with self.reading():
            total = self._count("SELECT count(*) FROM article", ())
            rows = self.rows(
                "SELECT status, count(*) FROM article_standing WHERE layer = ? GROUP BY status", (layer,)
            )
        found = {Status(status): number for status, number in rows}
        untouched = total - sum(found.values())
        return {s: found.get(s, 0) + (untouched if s is Status.OPEN else 0) for s in Status}

    def flagged_count(self, layer: str) -> int:
        """How many articles are flagged."""
        return self._count("SELECT count(*) FROM article_standing WHERE layer = ? AND flagged = 1", (layer,))

    def _count(self, sql: str, values: Sequence[object]) -> int:
        row = self.row(sql, values)
        return 0 if row is None else int(row[0])


# Most titles are the imported ones: they are searched without looking at what the layer says of each article.
_TITLED = """a.key IN (
        SELECT key FROM article WHERE instr(lower(title), lower(?)) > 0
        UNION ALL SELECT article FROM article_standing INDEXED BY article_retitled
        WHERE layer = ? AND title <> '' AND instr(lower(title), lower(?)) > 0
    ) AND instr(lower(coalesce(nullif(s.title, ''), a.title)), lower(?)) > 0"""


def _filter(
    layer: str, statuses: Sequence[Status] | None, title: str, *, flagged: bool | None
) -> tuple[str, list[object]]:
    conditions: list[str] = ["1"]
    values: list[object] = []
    if statuses is not None:
        conditions.append(f"coalesce(s.status, 'open') IN ({', '.join('?' * len(statuses))})")
        values.extend(statuses)
    if title:
        conditions.append(_TITLED)
        values.extend((title, layer, title, title))
    if flagged is not None:
        conditions.append("coalesce(s.flagged, 0) = ?")
        values.append(int(flagged))
    return " AND ".join(conditions), values


def _queued(row: Row) -> Queued:
    return Queued(row[0], row[1], Status(row[2]), bool(row[3]), *row[4:])
