"""What is asked of the queue, and what it answers with."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from core.model import Span
from core.sheet import Status
from core.store.pairs import Word


@dataclass(frozen=True, slots=True)
class Query:
    """What an article must have, all of it: words, and in one layer values, kinds and causes.

    A value is looked for among metrics of the kinds that are asked for; where no kind is, among all numbers
    of the text, too. `assigned` is a reviewer to whom the article is given, "" for none at all.
    """

    words: tuple[Word, ...] = ()
    values: tuple[Decimal, ...] = ()
    kinds: tuple[str, ...] = ()
    causes: tuple[str, ...] = ()
    assigned: str | None = None

    @property
    def has_place(self) -> bool:
        """Whether what is asked for stands somewhere in a text."""
        return bool(self.words or self.values or self.kinds or self.causes)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which articles to list, and whether in the order of the ranking or of import.

    `drawn`: those of the random sample alone. `among`: those of these ids alone.
    """

    statuses: tuple[Status, ...] | None = None
    flagged: bool = False
    query: Query = field(default_factory=Query)
    ranked: bool = False
    drawn: bool = False
    among: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Queued:
    """An article in the queue: `decided` of its `total` numbers are.

    `score` is what the order in force goes by, where it goes by a figure; `place` is its place in the random
    sample, None where it was not drawn.
    """

    id: str
    title: str
    status: Status
    flagged: bool
    decided: int
    total: int
    chars: int
    comment: str
    reviewers: tuple[str, ...] = ()
    place: int | None = None
    score: float | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """Some articles of the queue, and the place after which to go on; None where that was all."""

    rows: tuple[Queued, ...]
    after: int | None


@dataclass(frozen=True, slots=True)
class Hit:
    """Where an article has what was asked for, and one line of the text around it, cut in three."""

    span: Span
    before: str
    words: str
    after: str

    @property
    def line(self) -> str:
        """The whole line."""
        return f"{self.before}{self.words}{self.after}"
