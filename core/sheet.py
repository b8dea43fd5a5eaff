"""What a reviewer sees of an article: items and their states, the number gate, what an operation changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from core.model import Action, Metric, Span


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
