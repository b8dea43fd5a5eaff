"""What an adjudicator has before him: articles completed by several, and where they were read differently."""

from __future__ import annotations

from dataclasses import dataclass

from core.evaluation import Reading, Stretch
from core.model import Article, Metric, Span


@dataclass(frozen=True, slots=True)
class Doubled:
    """An article that two or more reviewers have completed."""

    article: str
    reviewers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """How far an article is: its differences, how many of them wait, and how many agreed metrics do."""

    article: str
    title: str
    differences: int
    left: int
    agreed_left: int
    complete: bool

    @property
    def done(self) -> bool:
        """Whether nothing is left to rule."""
        return self.complete and not (self.left or self.agreed_left)


@dataclass(frozen=True, slots=True)
class Difference:
    """One stretch that reviewers read differently; a seed of the project has shuffled its readings.

    The first two are the left and the right one. Who gave which is in them, for when it may be told.
    """

    id: str
    span: Span
    readings: tuple[Reading, ...]

    @property
    def left(self) -> tuple[Metric, ...]:
        """The metrics of the first reading."""
        return self.readings[0].metrics

    @property
    def right(self) -> tuple[Metric, ...]:
        """The metrics of the second reading."""
        return self.readings[1].metrics

    @property
    def both(self) -> tuple[Metric, ...] | None:
        """The metrics of left and right together; None where spans overlap, or one side has none."""
        if not self.left or not self.right:
            return None
        if any(one.span.overlaps(other.span) for one in self.left for other in self.right):
            return None
        return tuple(sorted((*self.left, *self.right), key=lambda metric: metric.span))

    @property
    def metrics(self) -> tuple[Metric, ...]:
        """Every metric of any reading, without doubts."""
        return Stretch(self.span, self.readings).metrics


@dataclass(frozen=True, slots=True)
class Docket:
    """An article in adjudication: its differences in the order of the text, and which of them wait.

    `agreed` are the metrics on which all agree, `standing` those that stand by now. `others_left` is how many
    numbers and suggestions that nobody marked wait to be taken over as no metric, with the `agreed_left`
    metrics.
    """

    article: Article
    title: str
    reviewers: tuple[str, ...]
    differences: tuple[Difference, ...]
    waiting: tuple[Difference, ...]
    agreed: tuple[Metric, ...]
    standing: tuple[Metric, ...]
    agreed_left: int
    others_left: int
    complete: bool

    @property
    def outline(self) -> Outline:
        """How far it is."""
        return Outline(
            self.article.id,
            self.title,
            len(self.differences),
            len(self.waiting),
            self.agreed_left,
            self.complete,
        )

    @property
    def done(self) -> bool:
        """Whether nothing is left to rule."""
        return self.complete and not (self.waiting or self.agreed_left or self.others_left)
