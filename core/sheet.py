"""What a reviewer sees of an article: items and their states, the number gate, what an operation changed.

And what passes between a review and the place that keeps it: what stands, contents, entries.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from core.model import Action, Article, Decision, Exclusion, Metric, Span, Suggestion


class State(StrEnum):
    """Where an item of an article stands in one layer."""

    SUGGESTED = "suggested"
    ACCEPTED = "accepted"
    EDITED = "edited"
    ADDED = "added"
    REJECTED = "rejected"
    EXCLUDED = "excluded"
    CONFIRMED = "confirmed"
    UNKNOWN = "unknown"
    DOUBTED = "doubted"
    SETTLED = "settled"

    @property
    def annotates(self) -> bool:
        """Whether the item's metric is part of the layer's gold."""
        return self in {State.ACCEPTED, State.EDITED, State.ADDED}

    @property
    def undecided(self) -> bool:
        """Whether the number gate still waits for it."""
        return self in {State.SUGGESTED, State.EXCLUDED, State.UNKNOWN}


@dataclass(frozen=True, slots=True)
class Item:
    """Something in an article that a reviewer can answer: a suggestion, an exclusion, a number, an addition.

    `metric` is what stands, or what is suggested. `cause` is the exclusion's or the rejection's.
    """

    target: str
    span: Span
    state: State
    metric: Metric | None = None
    suggested: Metric | None = None
    rule: str = ""
    cause: str = ""
    note: str = ""


class Status(StrEnum):
    """An article's place in the queue."""

    OPEN = "open"
    STARTED = "started"
    COMPLETE = "complete"
    SKIPPED = "skipped"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class ArticleState:
    """What stands about an article as a whole in one layer."""

    complete: bool = False
    skipped: bool = False
    withdrawn: bool = False
    flagged: bool = False
    comment: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Gate:
    """What the number gate still waits for, and how many numbers are decided."""

    suggestions: int
    exclusions: int
    numbers: int
    decided: int

    @property
    def open(self) -> bool:
        """Whether the article can be completed: every number-like token is decided."""
        return not (self.suggestions or self.exclusions or self.numbers)


@dataclass(frozen=True, slots=True)
class Change:
    """What an operation touched: the window announces it once, and panels redraw only that.

    `name` is the action of the step, for the undo list. `targets` are the items that may look
    different now; `article` says that the article's own state changed, too. For undo and redo,
    `undone` is the action of the step that was taken back or brought back.
    """

    article_id: str
    step: str
    name: Action
    targets: tuple[str, ...] = ()
    article: bool = False
    at: datetime | None = None
    undone: Action | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands about one target in one layer, computed from its decisions.

    `span` is the metric's where there is one, else the place answered. A rejected metric is kept,
    so that it can be accepted again after the run that suggested it is gone.
    """

    target: str
    state: State
    span: Span
    metric: Metric | None = None
    cause: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """What is undone together: where it was made, and the action that names it."""

    id: str
    article_id: str
    name: Action


@dataclass(frozen=True, slots=True)
class Kept:
    """All that is kept as standing about one article in one layer; standings sorted by target."""

    standings: tuple[Standing, ...]
    state: ArticleState
    status: Status
    decided: int
    seen: int
    undone: frozenset[str]


@dataclass(frozen=True, slots=True)
class Contents:
    """All that is kept about one article in one layer, as of one moment.

    `seen` is the order of the layer's newest decision in the article, 0 where there is none.
    """

    article: Article
    numbers: tuple[Span, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    exclusions: tuple[tuple[str, Exclusion], ...] = ()
    standings: tuple[Standing, ...] = ()
    state: ArticleState = ArticleState()
    seen: int = 0


@dataclass(frozen=True, slots=True)
class Entry:
    """What one step writes, all of it or nothing: its decisions, and what stands after them.

    The decisions come without an order; the place that keeps them gives it inside the transaction.
    `seen` is what the review knew; where more has been decided since, `Stale` is raised. A step that
    was `brought` from elsewhere is nobody's to undo here. `decided` counts the numbers decided.
    """

    article_id: str
    layer: str
    reviewer: str
    step: str
    name: Action
    seen: int
    decisions: tuple[Decision, ...]
    standings: tuple[Standing, ...]
    gone: tuple[str, ...]
    state: ArticleState
    status: Status
    decided: int
    brought: bool = False


class Stale(Exception):  # noqa: N818  # no error: the answer is to read again
    """Someone else decided something in this article and layer since it was read."""
