"""The queue: articles as they stand in a layer, a page at a time, in the order of import or of a ranking."""

from __future__ import annotations

from collections.abc import Mapping

from core.record import canonical
from core.sheet import Status
from core.store.finding import Asked, Finding
from core.store.query import Page, Queued, Wanted
from core.store.ranking import RANKING, Ranking
from core.store.rows import Row, Values

_ROW = """a.id, coalesce(nullif(s.title, ''), a.title), coalesce(s.status, 'open'), coalesce(s.flagged, 0),
    coalesce(s.decided, 0), a.numbers, a.chars, coalesce(s.comment, ''),
    (SELECT group_concat(reviewer, char(10)) FROM assigned WHERE article = a.key),
    (SELECT place FROM drawn WHERE article = a.key)"""
_STANDS = "LEFT JOIN article_standing s ON s.layer = :layer AND s.article = a.key"
# SQLite would take the key of the table, whose rows hold much else.
_STATUSES = "article_standing INDEXED BY article_by_status WHERE layer = :layer"
_FLAGGED = "article_standing INDEXED BY article_flagged WHERE layer = :layer AND flagged = 1"
_LOOKS = 200
"""So many articles are held against a query for one page, found or not; the caller asks on."""


class Queue(Finding, Ranking):
    """Articles as a list."""

    def page(self, layer: str, wanted: Wanted, after: int = 0, limit: int = 200) -> Page:
        """The next articles that pass, at most so many; fewer where texts had to be looked at in vain."""
        query, uncertain = wanted.query, self._uncertain(layer)
        words = query.words if uncertain or any(not word.exact for word in query.words) else ()
        numbers = query.values if uncertain and not query.kinds else ()
        sql, values = self._listing(layer, wanted, texts=bool(words or numbers))
        rows: list[Queued] = []
        looked = 0
        while len(rows) < limit and looked < _LOOKS:
            size = limit - len(rows)
            found = self.rows(sql, {**values, "after": after, "limit": size})
            for row in found:
                after = row[0]
                key, title, text = row[2], row[4], row[-1]
                if all(self.holds(word, key, title, text) for word in words) and all(
                    self.has_value(value, key, text, layer) for value in numbers
                ):
                    rows.append(_queued(row[3:-1], row[1]))
            looked += len(found)
            if len(found) < size:
                return Page(tuple(rows), None)
        return Page(tuple(rows), after)

    def _uncertain(self, layer: str) -> bool:
        """Whether the index names articles without knowing what they hold."""
        return (
            self.row(
                """SELECT 1 FROM unsearched UNION ALL SELECT 1 FROM article_standing
                INDEXED BY article_retitled WHERE layer = ? AND title <> '' LIMIT 1""",
                (layer,),
            )
            is not None
        )

    def _listing(self, layer: str, wanted: Wanted, *, texts: bool) -> tuple[str, dict[str, object]]:
        """The SELECT of a page: place, score, columns, text. Only what is on it is read in full."""
        asked = self.asked(wanted.query, layer)
        stands = self._ask_standing(asked, layer, wanted)
        tests = [*asked.naming, *asked.gathered, stands]
        if asked.slow:
            # in a CASE, since SQLite would ask these first of every article; and behind its WHEN, since only
            # there it goes no further than to the first that is not met
            tests.append(f"CASE WHEN {' AND '.join((stands, *asked.slow))} THEN 1 END")
        if wanted.ranked:
            source, place, score = f"{RANKING} r JOIN article a ON a.key = r.article", "r.place", "r.score"
        else:
            # by their keys alone: the rows are wide, and there is nothing in them to look at
            source, place, score = "article a INDEXED BY article_keys", "a.key", "NULL"
        tests.append(f"{place} > :after")
        text = "(SELECT text FROM body WHERE article = a.key)" if texts else "NULL"
        sql = f"""SELECT page.place, page.score, page.key, {_ROW}, {text} FROM (
                SELECT a.key AS key, {place} AS place, {score} AS score FROM {source} {_STANDS}
                WHERE {" AND ".join(tests)} ORDER BY place LIMIT :limit
            ) page JOIN article a ON a.key = page.key {_STANDS} ORDER BY page.place"""
        return sql, {**asked.values, "layer": layer}

    def _ask_standing(self, asked: Asked, layer: str, wanted: Wanted) -> str:
        """How the articles stand, as one condition; where few do so, an index names them besides."""
        if wanted.among is not None:
            asked.values["among"] = canonical(list(wanted.among))
            asked.naming.append(
                "a.key IN (SELECT key FROM article WHERE id IN (SELECT value FROM json_each(:among)))"
            )
        if wanted.drawn:
            asked.naming.append("a.key IN (SELECT article FROM drawn)")
        if wanted.flagged:
            asked.naming.append(f"a.key IN (SELECT article FROM {_FLAGGED})")
        if wanted.statuses is None:
            return "1"
        names = ", ".join(f"'{status}'" for status in wanted.statuses)
        some = f"SELECT article FROM {_STATUSES} AND status IN ({names})"
        if Status.OPEN not in wanted.statuses and self.few(some, {"layer": layer}):
            asked.naming.append(f"a.key IN ({some})")
        return f"coalesce(s.status, 'open') IN ({names})"

    def queue_row(self, layer: str, article_id: str) -> Queued:
        """That article's place in the queue."""
        values = {"layer": layer, "key": self.key(article_id)}
        row = self.row(f"SELECT {_ROW} FROM article a {_STANDS} WHERE a.key = :key", values)
        assert row is not None  # key() has found it
        return _queued(row, self.score(article_id))

    def counts(self, layer: str) -> Mapping[Status, int]:
        """How many articles stand where; every status has its number."""
        with self.reading():
            total = self._count("SELECT count(*) FROM article", ())
            rows = self.rows(f"SELECT status, count(*) FROM {_STATUSES} GROUP BY status", {"layer": layer})
        found = {Status(status): number for status, number in rows}
        untouched = total - sum(found.values())
        return {s: found.get(s, 0) + (untouched if s is Status.OPEN else 0) for s in Status}

    def flagged_count(self, layer: str) -> int:
        """How many articles are flagged."""
        return self._count(f"SELECT count(*) FROM {_FLAGGED}", {"layer": layer})

    def _count(self, sql: str, values: Values) -> int:
        row = self.row(sql, values)
        return 0 if row is None else int(row[0])


def _queued(row: Row, score: float | None) -> Queued:
    name, title, status, flagged, *figures, reviewers, place = row
    names = tuple(sorted(reviewers.split("\n"))) if reviewers else ()
    decided, total, chars, comment = figures
    return Queued(
        name, title, Status(status), bool(flagged), decided, total, chars, comment, names, place, score
    )
