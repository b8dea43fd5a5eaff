"""Numbers laid over an extraction: what neither a metric nor an exclusion covers is unknown."""

from __future__ import annotations

from collections.abc import Iterable

from core.model import Extraction, Number


def unknown(numbers: Iterable[Number], extraction: Extraction) -> tuple[Number, ...]:
    """The numbers that touch no metric and no exclusion, sorted; linear in all three."""
    covered = sorted(
        [found.metric.span for found in extraction.metrics]
        + [exclusion.span for exclusion in extraction.exclusions]
    )
    left: list[Number] = []
    at, reach = 0, 0
    for number in sorted(numbers, key=lambda number: number.span):
        while at < len(covered) and covered[at].start < number.span.end:
            reach = max(reach, covered[at].end)
            at += 1
        if reach <= number.span.start:
            left.append(number)
    return tuple(left)


def shares(
    numbers: Iterable[Number], extraction: Extraction
) -> tuple[tuple[Number, ...], tuple[Number, ...]]:
    """The numbers that belong to metrics, and those that exclusions hold; a metric goes first."""
    metrics = Extraction(extraction.metrics)
    every = tuple(numbers)
    outside = set(unknown(every, metrics))
    loose = set(unknown(outside, Extraction((), extraction.exclusions)))
    return tuple(n for n in every if n not in outside), tuple(n for n in every if n in outside - loose)
