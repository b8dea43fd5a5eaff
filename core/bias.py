"""What keeps a review honest: articles that are read blind, and errors planted among the suggestions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from core.model import Exclusion, Found, Span

Offer = Found | Exclusion
"""What a reviewer is offered at a place: a metric, or that there is none."""


class Way(StrEnum):
    """How an article comes to a reviewer; dealt when it is first opened, and never changed."""

    PLAIN = "plain"
    BLIND = "blind"
    PLANTED = "planted"


class Fault(StrEnum):
    """What a plant does to a real suggestion; made up: it takes a number for a metric that is none."""

    BOUNDARY = "boundary"
    VALUE = "value"
    KIND = "kind"
    DROPPED = "dropped"
    MADE_UP = "made_up"


@dataclass(frozen=True, slots=True)
class Shares:
    """What share of a project's articles comes blind, what share with planted errors; both from 0 to 1.

    `seed` decides which ones: the same articles in every file of the project.
    """

    blind: float = 0.0
    planted: float = 0.0
    seed: int = 0

    @property
    def on(self) -> bool:
        """Whether any article is anything but plain."""
        return bool(self.blind or self.planted)


@dataclass(frozen=True, slots=True)
class Plant:
    """A planted error: `shown` is offered in place of what is `real`; None where nothing is there."""

    id: str
    fault: Fault
    real: Offer | None
    shown: Offer | None

    @property
    def spans(self) -> tuple[Span, ...]:
        """The stretches of text that it is about."""
        return tuple(span_of(offer) for offer in (self.real, self.shown) if offer is not None)

    def touches(self, span: Span) -> bool:
        """Whether something offered there is part of the real reading, or of the planted one."""
        return any(own.overlaps(span) for own in self.spans)


def span_of(offer: Offer) -> Span:
    """Where the offer lies."""
    return offer.metric.span if isinstance(offer, Found) else offer.span
