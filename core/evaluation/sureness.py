"""The intervals of everything that is shown together, drawn once for all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core.evaluation.evaluation import Evaluation
from core.evaluation.intervals import (
    DRAWS,
    SEED,
    Interval,
    drawn_rates,
    further,
    interval_of,
    means,
    rule_intervals,
)
from core.evaluation.measures import Figure, Rate, field_figure, role_figure, score_figure
from core.evaluation.modes import Mode


@dataclass(frozen=True, slots=True)
class Sureness:
    """How sure the figures of an evaluation are: intervals by figure, of the means over kinds, by rule."""

    articles: int
    seed: int
    draws: int
    figures: Mapping[Figure, Interval | None]
    means: Mapping[tuple[Mode, Rate], Interval | None]
    rules: Mapping[str, Interval | None]

    def further(self, interval: Interval | None) -> int | None:
        """How many further articles bring it within two points."""
        return further(self.articles, interval)


def sureness(evaluation: Evaluation, seed: int = SEED, draws: int = DRAWS) -> Sureness:
    """Every rate of every mode by kind, the fields, the roles and, strictly, the rules."""
    kinds = evaluation.kinds
    figures: list[Figure] = [
        score_figure(mode, kind, rate) for mode in Mode for kind in (None, *kinds) for rate in Rate
    ]
    figures.extend(field_figure(name) for name in evaluation.fields())
    figures.extend(role_figure(name, exact=exact) for name in evaluation.roles() for exact in (True, False))
    rates = drawn_rates(evaluation, figures, seed, draws)
    supported = {mode: [kind for kind in kinds if evaluation.counts(mode, kind).pos] for mode in Mode}
    return Sureness(
        len(evaluation.articles),
        seed,
        draws,
        {figure: interval_of(found) for figure, found in rates.items()},
        {
            (mode, rate): interval_of(means([rates[score_figure(mode, kind, rate)] for kind in wanted]))
            for mode, wanted in supported.items()
            for rate in Rate
        },
        rule_intervals(evaluation, seed=seed, draws=draws),
    )
