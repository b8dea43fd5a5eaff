"""A query as SQL: which articles meet it, in one reviewer's layer and in what is suggested to him.

Nothing here reads another layer. What a decision answers counts as it was decided; a suggestion or an
exclusion without one counts where the run that is shown says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from core.store.pairs import Word, match_of
from core.store.query import Query
from core.store.runs import SHOWN
from core.written import plain

# Where articles come blind or with planted errors, what an extractor really said of one is told to nobody
# before he has completed it: neither of those, nor of the others, or the difference would tell them apart.
_TOLD = """(:open OR EXISTS (SELECT 1 FROM article o JOIN decision c ON c.article = o.key AND c.target = o.id
    WHERE o.key = g.article AND c.layer = :layer AND c.action = 'complete'))"""
# Where nothing was decided in the whole article, neither what stands there is read nor the row `g` itself.
_WAITS = """(NOT EXISTS (SELECT 1 FROM article_standing b WHERE b.layer = :layer AND b.article = g.article)
    OR NOT EXISTS (
        SELECT 1 FROM standing t WHERE t.layer = :layer AND t.article = g.article AND t.target = {target}))"""
_SUGGESTED = f"""{_WAITS.format(target="g.id")} AND EXISTS (
    SELECT 1 FROM said d WHERE d.article = g.article AND d.suggestion = g.key
    AND d.run = ({SHOWN.format(article="g.article")})) AND {_TOLD}"""
_DECIDED = "g.layer = :layer AND g.state IN ('accepted', 'edited', 'added')"
_EXCLUDED = f"""g.run = ({SHOWN.format(article="g.article")})
    AND {_WAITS.format(target="g.target")} AND {_TOLD}"""


@dataclass(frozen=True, slots=True)
class Source:
    """Rows `g` of a table that are places in articles: what an index finds, and what is looked at besides."""

    table: str
    found: str
    looked_at: str = "1"

    def rows(self, what: str, more: str) -> str:
        """The SELECT of that from the rows."""
        return f"SELECT {what} FROM {self.table} WHERE {self.found} AND {more} AND {self.looked_at}"

    @property
    def candidates(self) -> str:
        """The SELECT of the articles that an index names alone: all with such a row, and perhaps more."""
        return f"SELECT g.article FROM {self.table} WHERE {self.found}"


@dataclass(frozen=True, slots=True)
class Condition:
    """Something that an article must have: a row in one of the sources, or a number of that value."""

    sources: tuple[Source, ...]
    match: str = ""

    def candidate(self, match: str) -> str:
        """Met by every article that meets the condition, and perhaps by others: quick where they are few."""
        keys = [source.candidates for source in self.sources]
        if self.match:
            keys.append(f"SELECT rowid FROM pairs WHERE pairs MATCH {match}")
            keys.append("SELECT article FROM unsearched")
        return f"a.key IN ({' UNION ALL '.join(keys)})"

    def looked_up(self, match: str) -> str:
        """Met by an article in which one is found."""
        tests = [f"EXISTS ({source.rows('1', 'g.article = a.key')})" for source in self.sources]
        if self.match:
            tests.append(f"a.key IN (SELECT rowid FROM pairs WHERE pairs MATCH {match})")
            tests.append("a.key IN (SELECT article FROM unsearched)")
        return f"({' OR '.join(tests)})"

    def places(self) -> str:
        """Where the article `:article` has it, first things first."""
        rows = [source.rows('g."start", g."end"', "g.article = :article") for source in self.sources]
        return f"{' UNION ALL '.join(rows)} ORDER BY 1, 2 LIMIT 1"


@dataclass(slots=True)
class Conditions:
    """All that a query asks for besides words, with the values that the SQL names."""

    every: list[Condition] = field(default_factory=list)
    values: dict[str, object] = field(default_factory=dict)

    def name(self, value: object) -> str:
        """A name in the SQL for that value."""
        name = f":v{len(self.values)}"
        self.values[name[1:]] = value
        return name


def conditions(query: Query, layer: str, *, told: bool) -> Conditions:
    """What the query asks for besides words; `told` says that suggestions may be searched everywhere."""
    found = Conditions(values={"layer": layer, "open": int(told)})
    for value in query.values:
        sources = [s for kind in query.kinds or (None,) for s in _metrics(found, kind, value)]
        found.every.append(Condition(tuple(sources), "" if query.kinds else match_of([Word("", value)])))
    if not query.values or len(query.kinds) > 1:  # a metric of the value is of the one kind, too
        found.every.extend(Condition(tuple(_metrics(found, kind, None))) for kind in query.kinds)
    found.every.extend(Condition(tuple(_causes(found, cause))) for cause in query.causes)
    return found


def _metrics(found: Conditions, kind: str | None, value: Decimal | None) -> Iterator[Source]:
    """Metrics of that kind and value, suggested or decided; either bound of a range counts."""
    name = "" if kind is None else found.name(kind)
    number = "" if value is None else found.name(plain(value))
    of_kind = f"g.kind = {name}" if name and number else "1"
    # A source for each bound: SQLite would use no index for an OR. Nor would it take that of a part of a
    # layer before it has counted rows, so it is told.
    for column in ("kind",) if value is None else ("value", "upper"):
        test = f"g.{column} = {number or name} AND {of_kind}"
        yield Source("suggestion g", test, _SUGGESTED)
        yield Source(f"standing g INDEXED BY standing_by_{column}", f"{_DECIDED} AND {test}")


def _causes(found: Conditions, cause: str) -> Iterable[Source]:
    name = found.name(cause)
    yield Source("exclusion g", f"g.cause = {name}", _EXCLUDED)
    yield Source("standing g", f"g.layer = :layer AND g.cause = {name} AND g.cause <> ''")
