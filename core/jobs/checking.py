"""What an extractor reports, held against text and schema before anything relies on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from core.errors import KnownError
from core.model import Extraction, Metric, Span
from core.schema import Archive, schema

_Place = tuple[str, Span]


def check_fit(name: str, text: str, extraction: Extraction) -> None:
    """Raises KnownError where a place is not in the text, or a kind, role, cause or value means nothing.

    Extractors come from other packages, too; what does not fit would break the review that shows it.
    """
    for what, span in _misfits(extraction, len(text)):
        raise KnownError(
            "The extractor “{extractor}” reports “{what}” at {start}–{end} of a text of {length} characters,"
            " which the schema or the text does not know. Nothing was taken from it; tell whoever made it.",
            extractor=name,
            what=what,
            start=span.start,
            end=span.end,
            length=len(text),
        )


def fitted(extraction: Extraction) -> Extraction:
    """The same without what the schema in force has archived.

    A number whose kind a team has given up is nobody's suggestion: it waits for the reviewer like any other.
    """
    known = schema()
    if known.archive == Archive():
        return extraction
    kinds, roles = {kind.id for kind in known.kinds}, {role.id for role in known.roles}
    causes = {cause.id for cause in known.causes}
    return Extraction(
        tuple(
            replace(found, metric=replace(found.metric, roles=_given(found.metric, roles)))
            for found in extraction.metrics
            if found.metric.kind in kinds
        ),
        tuple(exclusion for exclusion in extraction.exclusions if exclusion.cause in causes),
    )


def _given(metric: Metric, roles: set[str]) -> tuple[tuple[str, Span], ...]:
    return tuple((role, span) for role, span in metric.roles if role in roles)


def _misfits(extraction: Extraction, length: int) -> Iterator[_Place]:
    known = schema()
    kinds = {kind.id for kind in known.known_kinds}
    roles = {role.id for role in known.known_roles}
    causes = {cause.id for cause in known.known_causes}
    for found in extraction.metrics:
        metric = found.metric
        if metric.kind not in kinds or metric.span.end > length or not _is_number(metric):
            yield metric.kind, metric.span
        yield from ((role, at) for role, at in metric.roles if role not in roles or at.end > length)
    for exclusion in extraction.exclusions:
        if exclusion.cause not in causes or exclusion.span.end > length:
            yield exclusion.cause, exclusion.span


def _is_number(metric: Metric) -> bool:
    upper = metric.quantity.upper
    return metric.quantity.value.is_finite() and (upper is None or upper.is_finite())
