"""The nouns of the project: frozen values that every room shares, and nothing that acts."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True, init=False)
class Span:
    """A stretch of an article's text: code points, end exclusive, never empty."""

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        if not 0 <= start < end:
            raise ValueError(f"a span needs 0 <= start < end, not [{start}, {end})")
        _set_start(self, start)
        _set_end(self, end)

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """Whether both share a character; adjacent spans do not."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Whether every character of the other lies in this one."""
        return self.start <= other.start and other.end <= self.end

    def quote(self, text: str) -> str:
        """The characters it stands for."""
        return text[self.start : self.end]


def _setters(of: type, *names: str) -> list[Callable[[object, object], None]]:
    """What sets the slots of a frozen class.

    Thousands of such values are made for an article; set directly, they take half the time.
    """
    return [of.__dict__[name].__set__ for name in names]


_set_start, _set_end = _setters(Span, "start", "end")


@dataclass(frozen=True, slots=True)
class Article:
    """A text under annotation. The text never changes, so its SHA-256 is the article's name.

    `fields` is what else its file says of it, by name: a genre, a station.
    """

    id: str
    title: str
    text: str
    source: str = ""
    published: str = ""
    conversions: tuple[str, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(
        cls,
        text: str,
        title: str,
        source: str = "",
        published: str = "",
        fields: tuple[tuple[str, str], ...] = (),
    ) -> Article:
        """An article named by its text's SHA-256."""
        return cls(article_id(text), title, text, source, published, fields=tuple(sorted(fields)))

    @property
    def described(self) -> tuple[tuple[str, str], ...]:
        """All that is known of it beside its text and title, by name; what is empty is left out."""
        known = (("published", self.published), ("source", self.source), *self.fields)
        return tuple((name, value) for name, value in known if value)


def article_id(text: str) -> str:
    """The SHA-256 of the text in UTF-8: the same text twice is one article."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Number:
    """A number-like token of an article, whatever it turns out to mean (design: the number gate)."""

    span: Span
    version: str


class Modifier(StrEnum):
    """How the written figure bounds the true one (guideline, section 5)."""

    EXACT = "="
    ABOUT = "≈"
    OVER = ">"
    AT_LEAST = "≥"
    UNDER = "<"
    AT_MOST = "≤"


class Direction(StrEnum):
    """Which way a change goes; the value itself stays positive."""

    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True, init=False)
class Quantity:
    """A normalised value (guideline, section 5): multipliers applied, unit width-folded."""

    value: Decimal
    upper: Decimal | None = None
    unit: str = ""
    modifier: Modifier = Modifier.EXACT
    direction: Direction | None = None

    def __init__(
        self,
        value: Decimal,
        upper: Decimal | None = None,
        unit: str = "",
        modifier: Modifier = Modifier.EXACT,
        direction: Direction | None = None,
    ) -> None:
        _set_value(self, value)
        _set_upper(self, upper)
        _set_unit(self, unit)
        _set_modifier(self, modifier)
        _set_direction(self, direction)


_set_value, _set_upper, _set_unit, _set_modifier, _set_direction = _setters(
    Quantity, "value", "upper", "unit", "modifier", "direction"
)


Roles = tuple[tuple[str, Span], ...]


@dataclass(frozen=True, slots=True, init=False)
class Metric:
    """One measured fact: a value span of one kind, its quantity, and the spans it is linked to.

    The same type serves as suggestion, gold and prediction. Roles are kept sorted by name.
    `doubt` is the reviewer's note, or None where there is none (guideline, section 7).
    """

    span: Span
    kind: str
    quantity: Quantity
    roles: Roles = ()
    doubt: str | None = None

    def __init__(
        self, span: Span, kind: str, quantity: Quantity, roles: Roles = (), doubt: str | None = None
    ) -> None:
        _set_span(self, span)
        _set_kind(self, kind)
        _set_quantity(self, quantity)
        _set_roles(self, tuple(sorted(roles)))
        _set_doubt(self, doubt)

    def role(self, name: str) -> Span | None:
        """The span linked under that role name."""
        return dict(self.roles).get(name)

    def with_role(self, name: str, span: Span | None) -> Metric:
        """The same metric with one role set, or cleared."""
        kept = tuple((other, at) for other, at in self.roles if other != name)
        return replace(self, roles=kept if span is None else (*kept, (name, span)))


_set_span, _set_kind, _set_quantity, _set_roles, _set_doubt = _setters(
    Metric, "span", "kind", "quantity", "roles", "doubt"
)


@dataclass(frozen=True, slots=True, init=False)
class Found:
    """A metric that an extractor reports, with the id of the rule that said so."""

    metric: Metric
    rule: str

    def __init__(self, metric: Metric, rule: str) -> None:
        _set_metric(self, metric)
        _set_rule(self, rule)


_set_metric, _set_rule = _setters(Found, "metric", "rule")


@dataclass(frozen=True, slots=True)
class Exclusion:
    """A stretch with a number in it that an extractor holds for no metric (guideline, section 4)."""

    span: Span
    cause: str
    rule: str


@dataclass(frozen=True, slots=True)
class Extraction:
    """What an extractor found in one text, sorted by span."""

    metrics: tuple[Found, ...] = ()
    exclusions: tuple[Exclusion, ...] = ()


@dataclass(frozen=True, slots=True)
class Run:
    """One extraction of some articles."""

    id: str
    extractor: str
    version: str
    configuration: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A metric proposed for an article; the same metric from two runs is the same suggestion."""

    id: str
    article_id: str
    metric: Metric
    rule: str


class Action(StrEnum):
    """What a decision does to its target."""

    ACCEPT = "accept"
    EDIT = "edit"
    ADD = "add"
    REJECT = "reject"
    CONFIRM = "confirm"
    DOUBT = "doubt"
    CLEAR = "clear"
    COMPLETE = "complete"
    REOPEN = "reopen"
    SKIP = "skip"
    UNSKIP = "unskip"
    FLAG = "flag"
    UNFLAG = "unflag"
    WITHDRAW = "withdraw"
    RESTORE = "restore"
    COMMENT = "comment"
    RETITLE = "retitle"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class Decision:
    """One thing a reviewer decided; only ever appended.

    `target` is an opaque id that editing never changes: of the number, exclusion or suggestion
    answered, a new one for an added metric, the article, or for undo and redo the step. `span` is
    the place answered, so that the answer outlives the run that asked. What stands follows
    (order, id); `at` is for people, so a wrong clock harms nothing. `step` groups what is undone together.
    """

    id: str
    article_id: str
    layer: str
    reviewer: str
    target: str
    action: Action
    order: int
    at: datetime
    step: str
    span: Span | None = None
    metric: Metric | None = None
    cause: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Annotation:
    """A metric that stands in a layer, computed from its decisions."""

    target: str
    article_id: str
    layer: str
    metric: Metric
