"""An evaluation after one of its articles has changed: only that article is compared anew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from core.evaluation.cases import Pair
from core.evaluation.evaluate import in_order, repeated
from core.evaluation.evaluation import Evaluation
from core.evaluation.linking import Linked, linked
from core.evaluation.modes import Mode
from core.evaluation.tally import Tally, tallies_of
from core.model import Metric


def replaced(evaluation: Evaluation, article: str, pair: Pair | None) -> Evaluation:
    """The same evaluation with another pair for that article, or without it where there is none.

    An article that took no part joins at the end. What comes out is what `evaluate` gives for all of them,
    in a time that does not grow with their metrics.
    """
    articles = list(evaluation.articles)
    at = next((at for at, each in enumerate(articles) if each.pair.article == article), len(articles))
    old, new = articles[at : at + 1], [] if pair is None else [linked(in_order(pair))]
    articles[at : at + 1] = new
    return replace(
        evaluation,
        articles=tuple(articles),
        tallies=_exchanged(evaluation.tallies, old, new),
        duplicates=_duplicates(evaluation.duplicates, articles, old, new),
    )


def _exchanged(
    tallies: Mapping[Mode, Tally], old: Sequence[Linked], new: Sequence[Linked]
) -> Mapping[Mode, Tally]:
    found = {mode: tally.copy() for mode, tally in tallies.items()}
    for each in old:
        for mode, tally in tallies_of(each).items():
            found[mode].take(tally)
    for each in new:
        for mode, tally in tallies_of(each).items():
            found[mode].add(tally)
    return found


def _duplicates(
    before: Sequence[tuple[str, Metric]],
    articles: Sequence[Linked],
    old: Sequence[Linked],
    new: Sequence[Linked],
) -> tuple[tuple[str, Metric], ...]:
    gone = {each.pair.article for each in old}
    kept = [each for each in before if each[0] not in gone]
    fresh = [each for joined in new for each in repeated(joined.pair)]
    if not fresh:
        return tuple(kept)
    order = {each.pair.article: at for at, each in enumerate(articles)}
    return tuple(sorted([*kept, *fresh], key=lambda each: order[each[0]]))
