"""What bias control measures: recall with and without suggestions, and planted errors caught. Pure.

All of it is strict: the same start, end and kind. Gold in doubt does not count.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Final

from core.bias import Fault
from core.evaluation.scores import Share
from core.model import Metric

_NONE = Share()


@dataclass(frozen=True, slots=True)
class BiasFigures:
    """Counts that add up, over completed articles that were dealt.

    `blind` and `assisted` are the extractor's recall against gold made without and with its suggestions:
    where the second is much higher, reviewers follow the extractor. `unaided` is the reviewers' own recall:
    what they had found of the later gold before they saw a suggestion. `caught` counts planted errors, and
    `standing` those that are in the gold as long as nobody has answered them.
    """

    blind: Share = _NONE
    assisted: Share = _NONE
    unaided: Share = _NONE
    blind_articles: int = 0
    assisted_articles: int = 0
    caught: dict[Fault, Share] = field(default_factory=dict)
    standing: int = 0

    @property
    def any(self) -> bool:
        """Whether anything was measured."""
        return bool(self.blind_articles or self.assisted_articles)

    @property
    def plants(self) -> Share:
        """Planted errors caught, of all kinds."""
        shares = self.caught.values()
        return Share(sum(share.right for share in shares), sum(share.of for share in shares))

    def with_blind(
        self, alone: Iterable[Metric], gold: Iterable[Metric], predicted: Iterable[Metric]
    ) -> BiasFigures:
        """With a blind article: what was found alone, what is gold now, what the extractor says."""
        found = tuple(alone)
        return replace(
            self,
            blind=_plus(self.blind, _recall(found, predicted)),
            unaided=_plus(self.unaided, _recall(gold, found)),
            blind_articles=self.blind_articles + 1,
        )

    def with_assisted(self, gold: Iterable[Metric], predicted: Iterable[Metric]) -> BiasFigures:
        """With an article whose suggestions were shown from the beginning."""
        return replace(
            self,
            assisted=_plus(self.assisted, _recall(gold, predicted)),
            assisted_articles=self.assisted_articles + 1,
        )

    def with_plant(self, fault: Fault, *, caught: bool, standing: bool) -> BiasFigures:
        """With a planted error."""
        share = _plus(self.caught.get(fault, _NONE), Share(int(caught), 1))
        return replace(self, caught={**self.caught, fault: share}, standing=self.standing + standing)


NO_FIGURES: Final = BiasFigures()
"""Nothing was dealt."""


def _plus(one: Share, other: Share) -> Share:
    return Share(one.right + other.right, one.of + other.of)


def _recall(gold: Iterable[Metric], found: Iterable[Metric]) -> Share:
    counted = {(metric.span, metric.kind) for metric in gold if metric.doubt is None}
    return Share(len(counted & {(metric.span, metric.kind) for metric in found}), len(counted))
