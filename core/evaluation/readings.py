"""Where reviewers of one article differ: what overlaps is one stretch, with every distinct reading of it.

A doubt is a remark and makes no difference; a reading carries the doubts of those who share it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from core.model import Metric, Span


@dataclass(frozen=True, slots=True)
class Reading:
    """What some reviewers hold for right in a stretch: their metrics in the order of the text, or none."""

    metrics: tuple[Metric, ...]
    reviewers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Metrics that overlap, directly or through others; the readings are distinct, sorted by reviewer."""

    span: Span
    readings: tuple[Reading, ...]

    @property
    def agreed(self) -> bool:
        """Whether all reviewers read it alike."""
        return len(self.readings) == 1

    @property
    def metrics(self) -> tuple[Metric, ...]:
        """Every metric that any reading has, each once, without doubts."""
        every = (certain(metric) for reading in self.readings for metric in reading.metrics)
        return tuple(sorted(dict.fromkeys(every), key=lambda metric: (metric.span, metric.kind)))


def certain(metric: Metric) -> Metric:
    """The metric without its doubt."""
    return metric if metric.doubt is None else replace(metric, doubt=None)


def stretches(layers: Mapping[str, Sequence[Metric]]) -> tuple[Stretch, ...]:
    """All that anybody marked, in the order of the text; the layers by reviewer, in each no overlap."""
    return tuple(_stretch(cluster, tuple(layers)) for cluster in _clusters(layers))


def _clusters(layers: Mapping[str, Sequence[Metric]]) -> Iterator[list[tuple[str, Metric]]]:
    marked = [(name, metric) for name, metrics in layers.items() for metric in metrics]
    cluster: list[tuple[str, Metric]] = []
    end = 0
    for name, metric in sorted(marked, key=lambda each: (each[1].span, each[0])):
        if cluster and metric.span.start >= end:
            yield cluster
            cluster, end = [], 0
        cluster.append((name, metric))
        end = max(end, metric.span.end)
    if cluster:
        yield cluster


def _stretch(cluster: Sequence[tuple[str, Metric]], reviewers: Sequence[str]) -> Stretch:
    sides: dict[tuple[Metric, ...], list[str]] = {}
    for name in sorted(reviewers):
        alike = tuple(certain(metric) for owner, metric in cluster if owner == name)
        sides.setdefault(alike, []).append(name)
    spans = [metric.span for _, metric in cluster]
    whole = Span(min(span.start for span in spans), max(span.end for span in spans))
    return Stretch(
        whole,
        tuple(
            Reading(tuple(_doubted(metric, names, cluster) for metric in alike), tuple(names))
            for alike, names in sides.items()
        ),
    )


def _doubted(metric: Metric, names: Sequence[str], cluster: Iterable[tuple[str, Metric]]) -> Metric:
    """The metric with the notes of all among these who doubt it."""
    notes = [
        other.doubt
        for name, other in cluster
        if name in names and other.doubt is not None and certain(other) == metric
    ]
    return replace(metric, doubt=" / ".join(dict.fromkeys(notes))) if notes else metric
