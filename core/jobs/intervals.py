"""The intervals of all figures that are shown together, in portions: articles first, then draws.

`Sample.take` reads one article, `drawn` goes on drawing, and `interval_list` reads off the result. The last
two take and give plain values: a helper process can do them. What comes out is what `Resampled` gives.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from core.evaluation import (
    Evaluation,
    Figure,
    Interval,
    Mode,
    Rate,
    field_figure,
    role_figure,
    score_figure,
)
from core.evaluation.drawing import packed, unpacked, with_replacement
from core.evaluation.intervals import DRAWS, SEED, interval_of, means
from core.evaluation.linking import Linked
from core.evaluation.scores import rate
from core.evaluation.tally import tallies_of

__all__ = [
    "DRAWS",
    "Rate",
    "Sample",
    "drawn",
    "interval_list",
    "macro_name",
    "rule_name",
    "seeded",
    "shown_figures",
]

Sums = Sequence[int]
"""What each draw comes to: the parts of every figure, packed."""


def macro_name(which: Rate) -> str:
    """What the mean of a rate over the kinds is called among the intervals."""
    return f"macro.{which.value}"


def rule_name(rule: str) -> str:
    """What the precision of a rule is called among the intervals."""
    return f"rule.{rule}"


def shown_figures(evaluation: Evaluation, mode: Mode) -> tuple[Figure, ...]:
    """Every figure that is shown with the mode, but the rules': by kind, by mode, of fields and roles."""
    kinds = (None, *evaluation.kinds)
    scores = [score_figure(mode, kind, each) for kind in kinds for each in Rate]
    others = [score_figure(other, None, each) for other in Mode if other is not mode for each in Rate]
    fields = [field_figure(name, mode) for name in evaluation.fields(mode)]
    roles = [
        role_figure(name, exact=exact, pairing=mode)
        for name in evaluation.roles(mode)
        for exact in (True, False)
    ]
    return (*scores, *others, *fields, *roles)


@dataclass(frozen=True, slots=True)
class Sample:
    """What is asked of each article: these figures, and the precision of these rules in the mode."""

    mode: Mode
    figures: tuple[Figure, ...]
    rules: tuple[str, ...]
    kinds: tuple[str, ...]

    @classmethod
    def of(cls, evaluation: Evaluation, mode: Mode) -> Sample:
        """All that is shown of an evaluation in a mode; means are over the kinds that have gold."""
        kinds = tuple(kind for kind in evaluation.kinds if evaluation.counts(mode, kind).pos)
        return cls(mode, shown_figures(evaluation, mode), tuple(evaluation.rules(mode)), kinds)

    @property
    def names(self) -> tuple[str, ...]:
        """What each interval is called, in their order, without the means."""
        return (*(figure.name for figure in self.figures), *map(rule_name, self.rules))

    @property
    def means(self) -> Mapping[str, tuple[int, ...]]:
        """The means over kinds, each by the places of the figures that it is the mean of."""
        place = {name: at for at, name in enumerate(self.names)}
        return {
            macro_name(each): tuple(place[score_figure(self.mode, kind, each).name] for kind in self.kinds)
            for each in Rate
        }

    def take(self, article: Linked) -> int:
        """The article's part and whole for every figure, packed."""
        tallies = tallies_of(article)
        shares = tallies[self.mode].rule_shares(self.mode)
        parts = [part for figure in self.figures for part in figure(tallies[figure.pairing])]
        for rule in self.rules:
            share = shares.get(rule)
            parts.extend((0, 0) if share is None else (share.right, share.of))
        return packed(parts)


def seeded() -> Any:
    """Where drawing begins: the state of the generator, which `drawn` gives back as it leaves it."""
    return random.Random(SEED).getstate()


def drawn(rows: Sequence[int], state: Any, draws: int) -> tuple[list[int], Any]:
    """So many more draws of as many articles as there are, and where the generator stands then."""
    source = random.Random()
    source.setstate(state)
    return list(with_replacement(rows, source, draws)), source.getstate()


def interval_list(
    sums: Sums, names: Sequence[str], averages: Mapping[str, Sequence[int]]
) -> dict[str, Interval | None]:
    """The interval of each figure, and of each mean over some of them, by name."""
    found: list[list[float | None]] = [[] for _ in names]
    for total in sums:
        parts = unpacked(total, 2 * len(names))
        for at, rates in enumerate(found):
            rates.append(rate(parts[2 * at], parts[2 * at + 1]))
    intervals = {name: interval_of(rates) for name, rates in zip(names, found, strict=True)}
    for name, places in averages.items():
        intervals[name] = interval_of(means([found[at] for at in places]))
    return intervals
