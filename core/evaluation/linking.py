"""All links of one article: certain gold first, then what doubtful gold takes out of the count."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from core.evaluation.cases import Pair
from core.evaluation.matching import Cluster, Link, layout, paired
from core.evaluation.modes import RIGHT, Mode
from core.model import Metric, Span


@dataclass(frozen=True, slots=True)
class Drawn:
    """Links by position in gold and predictions; `ignored` are predictions that lie on doubtful gold."""

    links: tuple[Link, ...] = ()
    ignored: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Linked:
    """An article with its links: those common to all modes, and those that a mode chose for itself."""

    pair: Pair
    common: Drawn
    chosen: Mapping[Mode, Drawn]
    doubtful: tuple[int, ...]

    def links(self, mode: Mode, wanted: Callable[[Pair, Link], bool] | None = None) -> tuple[Link, ...]:
        """The links in a mode, all or those that are wanted, in the order of the text."""
        links = self.common.links + self.chosen.get(mode, Drawn()).links
        if wanted is not None:
            links = tuple(link for link in links if wanted(self.pair, link))
        return tuple(sorted(links, key=self._place))

    def ignored(self, mode: Mode) -> tuple[int, ...]:
        """Positions of the predictions that do not count in a mode."""
        return self.common.ignored + self.chosen.get(mode, Drawn()).ignored

    def _place(self, link: Link) -> Span:
        i, j = link
        places = [] if i is None else [self.pair.gold[i].span]
        if j is not None:
            places.append(self.pair.predicted[j].metric.span)
        return min(places)


def linked(pair: Pair) -> Linked:
    """Pair one article in every mode; the work common to the modes is done once."""
    certain = [i for i, metric in enumerate(pair.gold) if metric.doubt is None]
    doubtful = tuple(i for i, metric in enumerate(pair.gold) if metric.doubt is not None)
    gold = [pair.gold[i] for i in certain]
    predicted = [found.metric for found in pair.predicted]
    found = layout(gold, predicted)
    shade = _Shade(pair.gold[i].span for i in doubtful)

    def drawn(links: Iterable[Link]) -> Drawn:
        return _drawn(links, certain, predicted, shade)

    return Linked(pair, drawn(found.links), _chosen(found.clusters, gold, predicted, drawn), doubtful)


def _chosen(
    clusters: Sequence[Cluster],
    gold: Sequence[Metric],
    predicted: Sequence[Metric],
    drawn: Callable[[Iterable[Link]], Drawn],
) -> Mapping[Mode, Drawn]:
    if not clusters:
        return {}
    by_right = {
        right: drawn(link for cluster in clusters for link in paired(cluster, gold, predicted, right))
        for right in dict.fromkeys(RIGHT.values())
    }
    return {mode: by_right[RIGHT[mode]] for mode in Mode}


def _drawn(links: Iterable[Link], certain: list[int], predicted: Sequence[Metric], shade: _Shade) -> Drawn:
    kept: list[Link] = []
    ignored: list[int] = []
    for i, j in links:
        if i is not None:
            kept.append((certain[i], j))
        elif j is not None and shade.touches(predicted[j].span):
            ignored.append(j)
        else:
            kept.append((None, j))
    return Drawn(tuple(kept), tuple(ignored))


class _Shade:
    """The stretches of text under doubtful gold, merged, so that one search answers."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in sorted(spans):
            if self._ends and span.start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], span.end)
            else:
                self._starts.append(span.start)
                self._ends.append(span.end)

    def touches(self, span: Span) -> bool:
        """Whether the span shares a character with one of them."""
        at = bisect_right(self._ends, span.start)
        return at < len(self._starts) and self._starts[at] < span.end
