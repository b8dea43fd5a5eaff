"""One-to-one pairing of gold and predicted spans, optimal in a mode, inside clusters that overlap.

Of all pairings the one with the most right pairs, then the most pairs, then the most overlapping
characters, then the smallest boundary distance, then sorted order: of what is still equal, pairs of the
same kind, and first with first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeVar

from core.evaluation.assignment import assignment
from core.evaluation.modes import Spanned

S = TypeVar("S", bound=Spanned)
E = TypeVar("E")
Link = tuple[int | None, int | None]
Right = Callable[[S, S], bool]


@dataclass(frozen=True, slots=True)
class Cluster:
    """Positions of gold and predicted spans that hang together by overlaps."""

    gold: tuple[int, ...]
    predicted: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """What no mode can pair otherwise, and the clusters in which there is something to choose."""

    links: tuple[Link, ...]
    clusters: tuple[Cluster, ...]


def layout(gold: Sequence[Spanned], predicted: Sequence[Spanned]) -> Layout:
    """One sorted sweep over both sides, the same for every mode."""
    links: list[Link] = []
    clusters: list[Cluster] = []
    for cluster in _swept(gold, predicted):
        golds, predictions = cluster.gold, cluster.predicted
        if len(golds) == len(predictions) == 1:
            links.append((golds[0], predictions[0]))
        elif golds and predictions:
            clusters.append(cluster)
        else:
            links.extend((i, None) for i in golds)
            links.extend((None, j) for j in predictions)
    return Layout(tuple(links), tuple(clusters))


def pairing(gold: Sequence[S], predicted: Sequence[S], right: Right[S]) -> tuple[Link, ...]:
    """All links of one article: positions paired, and on either side those left over."""
    found = layout(gold, predicted)
    links = list(found.links)
    for cluster in found.clusters:
        links.extend(paired(cluster, gold, predicted, right))
    return tuple(links)


def paired(cluster: Cluster, gold: Sequence[S], predicted: Sequence[S], right: Right[S]) -> list[Link]:
    """The best links of one cluster, in the order of the gold; what is left over follows."""
    golds = _positions(cluster.gold, gold)
    predictions = _positions(cluster.predicted, predicted)
    weights = _weights([gold[i] for i in golds], [predicted[j] for j in predictions], right)
    columns = _assigned(weights, len(predictions))
    taken = {column for column in columns if column is not None}
    links: list[Link] = [
        (i, None if column is None else predictions[column]) for i, column in zip(golds, columns, strict=True)
    ]
    links.extend((None, j) for column, j in enumerate(predictions) if column not in taken)
    return links


def _swept(gold: Sequence[Spanned], predicted: Sequence[Spanned]) -> Iterator[Cluster]:
    events = [(m.span.start, m.span.end, 0, i) for i, m in enumerate(gold)]
    events.extend((m.span.start, m.span.end, 1, j) for j, m in enumerate(predicted))
    events.sort()
    sides: tuple[list[int], list[int]] = ([], [])
    reach = 0
    for start, end, side, position in events:
        if start >= reach and (sides[0] or sides[1]):
            yield Cluster(tuple(sides[0]), tuple(sides[1]))
            sides = ([], [])
        reach = max(reach, end)
        sides[side].append(position)
    if events:
        yield Cluster(tuple(sides[0]), tuple(sides[1]))


def _positions(positions: Sequence[int], spans: Sequence[Spanned]) -> list[int]:
    return ordered(positions, lambda at: spans[at], lambda at: repr(spans[at]))


def ordered(
    entries: Iterable[E], spanned: Callable[[E], Spanned], told: Callable[[E], str] = repr
) -> list[E]:
    """Entries in the order of the text, which does not depend on how they came, but for equal ones.

    Only repetitions need their whole content to tell which comes first: it is slow to write out.
    """

    def place(entry: E) -> tuple[int, int, str]:
        one = spanned(entry)
        return one.span.start, one.span.end, one.kind

    found = sorted(entries, key=place)
    if any(place(one) == place(next_one) for one, next_one in pairwise(found)):
        found.sort(key=lambda entry: (place(entry), told(entry)))
    return found


def _weights(gold: Sequence[S], predicted: Sequence[S], right: Right[S]) -> list[dict[int, int]]:
    """For each gold the predictions it overlaps, with what a pair is worth, packed into one integer."""
    extent = max(s.span.end for s in (*gold, *predicted)) - min(s.span.start for s in (*gold, *predicted))
    smaller, larger = sorted((len(gold), len(predicted)))
    base = smaller * (2 * extent + larger) + 1
    weights: list[dict[int, int]] = [{} for _ in gold]
    for i, j in sorted(_overlapping(gold, predicted)):
        one, other = gold[i], predicted[j]
        start, end = one.span.start - other.span.start, one.span.end - other.span.end
        shared = min(one.span.end, other.span.end) - max(one.span.start, other.span.start)
        worth = base + 1 if right(one, other) else 1
        for part in (shared, -abs(start) - abs(end), int(one.kind == other.kind), -abs(i - j)):
            worth = worth * base + part
        weights[i][j] = worth
    return weights


def _overlapping(gold: Sequence[Spanned], predicted: Sequence[Spanned]) -> Iterator[tuple[int, int]]:
    """Every overlapping pair: of those still open, each new span meets the other side's."""
    events = [(s.span.start, s.span.end, 0, i) for i, s in enumerate(gold)]
    events.extend((s.span.start, s.span.end, 1, j) for j, s in enumerate(predicted))
    running: list[list[tuple[int, int]]] = [[], []]
    for start, end, side, position in sorted(events):
        others = running[1 - side] = [entry for entry in running[1 - side] if entry[0] > start]
        for _, other in others:
            yield (position, other) if side == 0 else (other, position)
        running[side].append((end, position))


def _assigned(weights: list[dict[int, int]], width: int) -> list[int | None]:
    """The prediction of each gold; the shorter side serves as rows, since each row costs a search."""
    if len(weights) <= width:
        return assignment(weights)
    turned: list[dict[int, int]] = [{} for _ in range(width)]
    for i, row in enumerate(weights):
        for j, weight in row.items():
            turned[j][i] = weight
    columns: list[int | None] = [None] * len(weights)
    for j, row_of in enumerate(assignment(turned)):
        if row_of is not None:
            columns[row_of] = j
    return columns
