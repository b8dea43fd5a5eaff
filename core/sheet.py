"""What a reviewer sees of an article: items and their states, the number gate, what an operation changed.

And what passes between a review and the place that keeps it: what stands, contents, entries.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from core.bias import Way
from core.errors import KnownError
from core.model import Action, Article, Decision, Exclusion, Metric, Span
from core.suggestions import Suggestions


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


Key = tuple[int, int, str]
"""Where a listed item stands in the order of the text: start, end and target."""


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
    `undone` is the action of the step that was taken back or brought back, and `of` that step.
    `missed`: how many of the targets another program has decided since the article was read.
    """

    article_id: str
    step: str
    name: Action
    targets: tuple[str, ...] = ()
    article: bool = False
    at: datetime | None = None
    undone: Action | None = None
    of: Step | None = None
    missed: int = 0


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
    """What is undone together: where it was made, and the action that names it.

    `quote` is what its first decision is about, empty where that is the article; `count` says how many
    places were decided in it.
    """

    id: str
    article_id: str
    name: Action
    quote: str = ""
    count: int = 1


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

    `seen` is the order of the layer's newest decision in the article, 0 where there is none. `held_back`
    says in which way something is kept from the reviewer until the article is first completed.
    """

    article: Article
    numbers: tuple[Span, ...] = ()
    suggestions: Suggestions = field(default_factory=Suggestions)
    exclusions: tuple[tuple[str, Exclusion], ...] = ()
    standings: tuple[Standing, ...] = ()
    state: ArticleState = ArticleState()
    seen: int = 0
    held_back: Way | None = None


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


class Likeness(StrEnum):
    """How a place is like an example: the same words, or the same pattern around another number."""

    SAME = "same"
    PATTERN = "pattern"


class Deed(StrEnum):
    """What would be done at a place, from what changes least."""

    ACCEPT = "accept"
    VALUE = "value"
    EDGES = "edges"
    KIND = "kind"
    MAKE = "make"
    REJECT = "reject"


@dataclass(frozen=True, slots=True)
class Place:
    """A place like an example, and what would stand there: a metric, or none for that cause.

    `target` is empty where nothing has been there to decide; `state` and `was` say what is there now.
    """

    target: str
    span: Span
    likeness: Likeness
    deed: Deed
    state: State | None
    was: Metric | None = None
    metric: Metric | None = None
    cause: str = ""

    @property
    def waits(self) -> bool:
        """Whether nothing was decided there yet."""
        return self.state is None or self.state.undecided


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an item comes from: the rule that said so, and the run in which it did."""

    rule: str
    extractor: str
    version: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened to an item: what stood before it, what stood after it.

    `stands` is False for a decision that was undone later and not done again.
    """

    decision: Decision
    before: Standing | None
    after: Standing | None
    stands: bool = True


@dataclass(frozen=True, slots=True)
class Decided:
    """A standing as it is compared across articles, without its value and roles."""

    article: str
    target: str
    state: State
    span: Span
    kind: str
    cause: str


class BlockedError(KnownError):
    """A step cannot be undone or done again while something that came later lies in its way.

    `step` is the one that cannot, `article_id` and `target` are what lies there.
    """

    def __init__(self, template: str, /, *, step: Step, target: str, **fields: object) -> None:
        """The sentence, and what it is about."""
        super().__init__(template, **fields)
        self.step, self.target = step, target

    @property
    def article_id(self) -> str:
        """Where both lie."""
        return self.step.article_id


class Stale(Exception):  # noqa: N818  # no error: the answer is to read again
    """Someone else decided something in this article and layer since it was read."""
