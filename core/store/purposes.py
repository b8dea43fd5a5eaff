"""What deciding an article would teach: of rules that were seldom judged, of kinds whose interval is wide."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Iterable
from typing import Final, NamedTuple

from core.store.figures import SHOWN_IN, Figures
from core.store.rows import Row

FEW_CASES: Final = 5
"""With fewer judged cases a rule is hardly known."""
WIDE: Final = 0.1
"""An interval of so many points, as a rate, from end to end is wide."""
_SIGMAS = 1.96

_SAID = """JOIN said d ON d.article = shown.article AND d.run = shown.run
    JOIN suggestion g ON g.key = d.suggestion"""
_WAITING = f"""{SHOWN_IN} SELECT shown.article, {{what}}, count(*) FROM shown {_SAID}
    LEFT JOIN article_standing s ON s.layer = :layer AND s.article = shown.article
    WHERE coalesce(s.status, 'open') IN ('open', 'started') AND NOT EXISTS (
        SELECT 1 FROM standing t WHERE t.layer = :layer AND t.article = shown.article AND t.target = g.id)
    GROUP BY 1, 2"""
_LOOKED_AT = "s.layer = :layer AND s.article >= :first AND s.article < :last"
_JUDGED = f"""{SHOWN_IN} SELECT d.rule, count(*) FROM article_standing s
    JOIN shown ON shown.article = s.article {_SAID}
    LEFT JOIN standing t ON t.layer = :layer AND t.article = s.article AND t.target = g.id
    WHERE {_LOOKED_AT} AND (t.state <> 'doubted' OR (t.state IS NULL AND s.complete)) GROUP BY d.rule"""
_IS_GOLD = "t.layer = :layer AND t.state IN ('accepted', 'edited', 'added') AND t.doubt IS NULL"
_GOLD = f"""SELECT t.article, t.kind, count(*), 0 FROM article_standing s
    JOIN standing t ON t.article = s.article WHERE {_LOOKED_AT} AND s.complete AND {_IS_GOLD}
    GROUP BY 1, 2"""
_FOUND = f"""{SHOWN_IN} SELECT s.article, g.kind, count(*), sum(EXISTS (
        SELECT 1 FROM standing t WHERE t.article = s.article AND {_IS_GOLD}
        AND t."start" = g."start" AND t."end" = g."end" AND t.kind = g.kind))
    FROM article_standing s JOIN shown ON shown.article = s.article {_SAID}
    WHERE {_LOOKED_AT} AND s.complete GROUP BY 1, 2"""


class Part(NamedTuple):
    """Of an article: how many suggestions wait that are of one rule or kind, and what is known of that.

    `known`: the judged cases of the rule, or the width of the kind's interval as a rate.
    """

    name: str
    waiting: int
    known: float


class Teaching(ABC):
    """What articles would teach in a layer; what gold knows is learnt first, a range of keys at a time.

    What waits is that of the one layer, what is known that of the other: an adjudicator's own layer may be
    empty where the gold is not.
    """

    what = ""

    def __init__(self, store: Figures, layer: str, gold: str) -> None:
        self._store, self._layer, self._gold = store, layer, gold

    def _rows(self, sql: str, layer: str, first: int, last: int) -> list[Row]:
        return self._store.rows(sql, {"layer": layer, "first": first, "last": last})

    @abstractmethod
    def learn(self, first: int, last: int) -> None:
        """Take in what was decided in the articles with these keys."""

    @abstractmethod
    def known(self, name: str) -> float:
        """What is known of a rule or a kind."""

    @abstractmethod
    def worth(self, name: str) -> float:
        """What one suggestion of that rule or kind adds to an article's figure."""

    def scores(self, first: int, last: int) -> Iterable[tuple[int, float]]:
        """The articles with these keys, each with its figure: 0 where nothing waits or it is done."""
        found: defaultdict[int, float] = defaultdict(float)
        for key, name, count in self._rows(_WAITING.format(what=self.what), self._layer, first, last):
            found[key] += count * self.worth(name)
        for (key,) in self._store.rows("SELECT key FROM article WHERE key >= ? AND key < ?", (first, last)):
            yield key, found.get(key, 0.0)

    def parts(self, key: int) -> tuple[Part, ...]:
        """What waits in that article, that which teaches most first."""
        rows = self._rows(_WAITING.format(what=self.what), self._layer, key, key + 1)
        rows.sort(key=lambda row: (-self.worth(row[1]), -row[2], row[1]))
        return tuple(Part(name, count, self.known(name)) for _, name, count in rows)


class RuleCases(Teaching):
    """Rules with few judged cases: an article's figure is the sum over its waiting suggestions of 1/(1 + n).

    n counts the cases of the suggestion's rule that were judged in gold: suggestions that were accepted,
    edited or rejected, and those of completed articles whose gold came from elsewhere. The first case of a
    rule is worth 1, the second a half: so an article with several new rules goes before one with many
    suggestions of well-known ones.
    """

    what = "d.rule"

    def __init__(self, store: Figures, layer: str, gold: str) -> None:
        super().__init__(store, layer, gold)
        self._cases: defaultdict[str, int] = defaultdict(int)

    def learn(self, first: int, last: int) -> None:
        for rule, count in self._rows(_JUDGED, self._gold, first, last):
            self._cases[rule] += count

    def known(self, name: str) -> float:
        return self._cases.get(name, 0)

    def worth(self, name: str) -> float:
        return 1 / (1 + self._cases.get(name, 0))


class KindWidths(Teaching):
    """Kinds with wide intervals: an article's figure sums, over waiting suggestions, the squared width.

    It is the width of the interval of strict F1 of the suggestion's kind, over the completed articles of
    gold. Squared, since the variance is what falls with every further case: so a long article full of kinds
    that are known well does not win by its length.
    """

    what = "g.kind"

    def __init__(self, store: Figures, layer: str, gold: str) -> None:
        super().__init__(store, layer, gold)
        self._sums: dict[str, RatioSums] = {}

    def learn(self, first: int, last: int) -> None:
        counted: defaultdict[tuple[str, int], list[int]] = defaultdict(lambda: [0, 0])
        for sql in (_GOLD, _FOUND):
            for article, kind, count, right in self._rows(sql, self._gold, first, last):
                counts = counted[kind, article]
                counts[0] += 2 * right
                counts[1] += count
        for (kind, _), (right, of) in counted.items():
            self._sums[kind] = self._sums.get(kind, RatioSums()).plus(right, of)

    def known(self, name: str) -> float:
        return self._sums.get(name, RatioSums()).width

    def worth(self, name: str) -> float:
        return self.known(name) ** 2


class RatioSums(NamedTuple):
    """Sums over articles of a ratio's part and whole, and of their squares and product."""

    part: int = 0
    whole: int = 0
    parts: int = 0
    both: int = 0
    wholes: int = 0

    def plus(self, part: int, whole: int) -> RatioSums:
        """With one article more."""
        more = (part, whole, part * part, part * whole, whole * whole)
        return RatioSums(*(mine + its for mine, its in zip(self, more, strict=True)))

    @property
    def width(self) -> float:
        """The width of a 95 % interval of the ratio, from end to end, at most 1: the larger of two.

        The normal interval of a ratio over articles (Cochran, Sampling Techniques, 1977, 6.4), which comes
        near the bootstrap without its draws; and Wilson's (1927) over single cases, which keeps a width where
        everything was right so far, and is 1 where there was no case. F1 has twice the found metrics as its
        part, gold and predictions as its whole: half of that is the number of cases.
        """
        rate = self.part / self.whole if self.whole else 0.0
        spread = max(self.parts - 2 * rate * self.both + rate * rate * self.wholes, 0.0)
        clustered = math.sqrt(spread) / self.whole if self.whole else 0.0
        cases, square = self.whole / 2, _SIGMAS * _SIGMAS
        wilson = math.sqrt(cases * rate * (1 - rate) + square / 4) / (cases + square)
        return min(1.0, 2 * _SIGMAS * max(clustered, wilson))
