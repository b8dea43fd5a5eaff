"""Figures that articles are ordered by: how many errors are expected, how far two readings are apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from core.model import Exclusion, Extraction, Span
from core.store.rows import Row
from core.store.runs import Runs

SHOWN_IN: Final = """WITH shown AS MATERIALIZED (
    SELECT e.article AS article, max(e.run) AS run FROM extracted e JOIN run r ON r.key = e.run
    WHERE e.article >= :first AND e.article < :last AND r.extractor = (SELECT extractor FROM project)
    GROUP BY e.article)"""
"""The run that is shown of each article with a key from :first to before :last."""
_RANGE = "t.layer = :layer AND t.article >= :first AND t.article < :last"
_SUGGESTED_RIGHT = f"""{SHOWN_IN} SELECT d.rule, sum(t.state = 'accepted'), count(*) FROM standing t
    JOIN suggestion g ON g.id = t.target JOIN shown ON shown.article = t.article
    JOIN said d ON d.article = t.article AND d.run = shown.run AND d.suggestion = g.key
    WHERE {_RANGE} AND t.state <> 'doubted' GROUP BY d.rule"""
_EXCLUDED_RIGHT = f"""{SHOWN_IN} SELECT x.rule, sum(t.state = 'confirmed'), count(*) FROM standing t
    JOIN shown ON shown.article = t.article
    JOIN exclusion x ON x.article = t.article AND x.run = shown.run AND x.target = t.target
    WHERE {_RANGE} AND t.state <> 'doubted' GROUP BY x.rule"""
_UNKNOWN_RIGHT = f"""SELECT '', sum(t.state = 'confirmed'), count(*) FROM standing t
    WHERE {_RANGE} AND t.state IN ('added', 'confirmed')
    AND NOT EXISTS (SELECT 1 FROM suggestion g WHERE g.id = t.target)
    AND NOT EXISTS (SELECT 1 FROM exclusion x WHERE x.article = t.article AND x.target = t.target)"""
_UNDECIDED = """NOT EXISTS (
    SELECT 1 FROM standing t WHERE t.layer = :layer AND t.article = shown.article AND t.target = {target})"""
_SUGGESTED_WAITING = f"""{SHOWN_IN} SELECT shown.article, d.rule, count(*) FROM shown
    JOIN said d ON d.article = shown.article AND d.run = shown.run JOIN suggestion g ON g.key = d.suggestion
    WHERE {_UNDECIDED.format(target="g.id")} GROUP BY 1, 2"""
_EXCLUDED_WAITING = f"""{SHOWN_IN} SELECT shown.article, x.rule, count(*) FROM shown
    JOIN exclusion x ON x.article = shown.article AND x.run = shown.run
    WHERE {_UNDECIDED.format(target="x.target")} GROUP BY 1, 2"""
_ARTICLES = f"""{SHOWN_IN} SELECT a.key, a.numbers, coalesce(s.decided, 0), coalesce(s.status, 'open'),
    shown.run, e.unknown FROM article a LEFT JOIN shown ON shown.article = a.key
    LEFT JOIN extracted e ON e.article = a.key AND e.run = shown.run
    LEFT JOIN article_standing s ON s.layer = :layer AND s.article = a.key
    WHERE a.key >= :first AND a.key < :last"""
_READ = """SELECT e.article, max(e.run) FROM extracted e JOIN run r ON r.key = e.run
    WHERE e.article >= ? AND e.article < ? AND r.extractor = ? AND r.version = ? AND r.configuration = ?
    GROUP BY e.article"""
_SAID = """SELECT g."start", g."end", g.kind, g.value, g.upper FROM said d
    JOIN suggestion g ON g.key = d.suggestion WHERE d.article = ? AND d.run = ? AND NOT EXISTS (
        SELECT 1 FROM said o WHERE o.article = d.article AND o.run = ? AND o.suggestion = d.suggestion)"""
_DONE = frozenset({"complete", "skipped", "withdrawn"})
NOT_COMPARED: Final = -1.0
"""The score of an article that not both have read."""


class Reading(NamedTuple):
    """All runs of one version of an extractor: on each article, the latest of them counts."""

    extractor: str
    version: str
    configuration: str


class Record:
    """How often what a rule says has been right, with some cases given beforehand."""

    def __init__(self, right: float, of: float) -> None:
        self._right: defaultdict[str, float] = defaultdict(lambda: right)
        self._of: defaultdict[str, float] = defaultdict(lambda: of)

    def add(self, rows: Iterable[Row]) -> None:
        """Take in rows of rule, right, and in all."""
        for rule, right, of in rows:
            self._right[rule] += right or 0
            self._of[rule] += of

    def wrong(self, rule: str) -> float:
        """The chance that it is wrong the next time."""
        return 1 - self._right[rule] / self._of[rule]


class Estimate:
    """How many errors to expect in an article of which nothing or only a part is decided: three sums.

    For each suggestion that waits, the chance that it is wrong: one minus the precision of its rule on what
    the reviewer has decided so far (accepted as it was, against edited or rejected), as if the rule had been
    right in nine of ten cases before, weighing as much as four. For each exclusion that waits the same, of
    those confirmed against those that were no exclusion after all, as if nineteen of twenty had been right.
    For each number about which the extractor said nothing, the share of such numbers that became metrics, as
    if one of four had. What is complete, skipped or withdrawn has no errors left to find.
    """

    def __init__(self, store: Figures, layer: str) -> None:
        self._store, self._layer = store, layer
        self._suggested, self._excluded, self._unknown = Record(3.6, 4), Record(3.8, 4), Record(3, 4)

    def _rows(self, sql: str, first: int, last: int) -> list[Row]:
        return self._store.rows(sql, {"layer": self._layer, "first": first, "last": last})

    def learn(self, first: int, last: int) -> None:
        """Take in what was decided in the articles with these keys."""
        for record, sql in (
            (self._suggested, _SUGGESTED_RIGHT),
            (self._excluded, _EXCLUDED_RIGHT),
            (self._unknown, _UNKNOWN_RIGHT),
        ):
            record.add(self._rows(sql, first, last))

    def scores(self, first: int, last: int) -> Iterable[tuple[int, float]]:
        """The articles with these keys, each with the errors to expect."""
        waiting: defaultdict[int, float] = defaultdict(float)
        for record, sql in (
            (self._suggested, _SUGGESTED_WAITING),
            (self._excluded, _EXCLUDED_WAITING),
        ):
            for key, rule, count in self._rows(sql, first, last):
                waiting[key] += count * record.wrong(rule)
        for key, numbers, decided, status, run, unknown in self._rows(_ARTICLES, first, last):
            if status in _DONE:
                yield key, 0.0
                continue
            silent = numbers if run is None else unknown
            if silent is None:
                silent = self._store.unknown(key, run)
            left = 1 - decided / numbers if numbers else 0.0
            yield key, waiting[key] + silent * left * self._unknown.wrong("")


class Figures(Runs):
    """What the orders of the queue count."""

    def unknown(self, key: int, run: int) -> int:
        """How many numbers of the article neither metric nor exclusion of that run covers."""
        spans = self.rows(
            """SELECT g."start", g."end" FROM said d JOIN suggestion g ON g.key = d.suggestion
            WHERE d.article = :key AND d.run = :run UNION ALL
            SELECT "start", "end" FROM exclusion WHERE article = :key AND run = :run""",
            {"key": key, "run": run},
        )
        return self.silent(key, Extraction((), tuple(Exclusion(Span(*row), "", "") for row in spans)))

    def readings(self) -> tuple[Reading, ...]:
        """The versions of extractors that have read articles, the latest first."""
        rows = self.rows(
            """SELECT extractor, version, configuration FROM run r
            WHERE EXISTS (SELECT 1 FROM extracted e WHERE e.run = r.key)
            GROUP BY extractor, version, configuration ORDER BY max(key) DESC"""
        )
        return tuple(Reading(*row) for row in rows)

    def apart(self, readings: tuple[Reading, Reading], first: int, last: int) -> Iterator[tuple[int, float]]:
        """The articles with these keys, each with the number of spans on which the readings differ.

        A span counts where only one of them has it, or where kind or value are others; roles do not count.
        """
        one: dict[int, int]
        other: dict[int, int]
        one, other = (dict(self.rows(_READ, (first, last, *reading))) for reading in readings)
        for (key,) in self.rows("SELECT key FROM article WHERE key >= ? AND key < ?", (first, last)):
            if key not in one or key not in other:
                yield key, NOT_COMPARED
                continue
            mine = _by_span(self.rows(_SAID, (key, one[key], other[key])))
            theirs = _by_span(self.rows(_SAID, (key, other[key], one[key])))
            spans = mine.keys() | theirs.keys()
            yield key, float(sum(mine.get(span) != theirs.get(span) for span in spans))


def _by_span(rows: Iterable[Row]) -> Mapping[Row, set[Row]]:
    found: defaultdict[Row, set[Row]] = defaultdict(set)
    for start, end, *said in rows:
        found[start, end].add(tuple(said))
    return dict(found)
