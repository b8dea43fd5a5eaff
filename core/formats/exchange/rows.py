"""Metrics as rows of a table: one metric a row, with everything that is known of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from core.formats.annotated import Annotated
from core.formats.exchange.losses import Aspect, Fitted, Loss, fitted
from core.formats.exchange.marking import ordered
from core.model import Metric
from core.schema import schema

LOST = frozenset({Aspect.TEXT, Aspect.SOURCE, Aspect.COMPLETE})
_HEAD = (
    "article",
    "title",
    "start",
    "end",
    "quote",
    "kind",
    "value",
    "upper",
    "unit",
    "modifier",
    "direction",
)

Cell = str | int | Decimal | None


@dataclass(frozen=True, slots=True)
class Row:
    """What a table has of a metric, column by column, and that metric."""

    metric: Metric
    cells: tuple[Cell, ...]


def head() -> tuple[str, ...]:
    """The names of the columns; each role of the schema has three."""
    roles = [
        name for role in schema().known_roles for name in (role.id, f"{role.id}_start", f"{role.id}_end")
    ]
    return (*_HEAD, *roles, "doubt")


def rows(annotated: Annotated) -> Iterator[Row]:
    """The metrics in the order of the text. A doubt without a note is a question mark."""
    article = annotated.article
    for metric in ordered(annotated):
        span, quantity = metric.span, metric.quantity
        yield Row(
            metric,
            (
                article.id,
                article.title,
                span.start,
                span.end,
                span.quote(article.text),
                metric.kind,
                quantity.value,
                quantity.upper,
                quantity.unit,
                quantity.modifier.value,
                None if quantity.direction is None else quantity.direction.value,
                *_roles(metric, article.text),
                None if metric.doubt is None else metric.doubt or "?",
            ),
        )


def _roles(metric: Metric, text: str) -> Iterator[Cell]:
    filled = dict(metric.roles)
    for role in schema().known_roles:
        span = filled.get(role.id)
        yield from (None,) * 3 if span is None else (span.quote(text), span.start, span.end)


def without_text(annotated: Annotated) -> Fitted:
    """An article as rows have it: of its text the quotes are left."""
    fit = fitted(annotated, LOST)
    article = annotated.article
    return Fitted(fit.annotated, (Loss(Aspect.TEXT, article.id, article.title), *fit.losses))
