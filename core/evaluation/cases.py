"""Single cases behind the figures, and which of them each figure counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from core.evaluation.matching import Link
from core.evaluation.modes import (
    FIELD_BITS,
    FIELDS,
    Mode,
    Outcome,
    agreement,
    outcome_of,
)
from core.evaluation.roles import RoleOutcomes, role_outcomes
from core.model import Found, Metric


@dataclass(frozen=True, slots=True)
class Pair:
    """One article with both sides' metrics; `article` is its id, or the name of its file.

    `fields` is what else is known of it, by name: its source, its genre.
    """

    article: str
    title: str
    text: str
    gold: tuple[Metric, ...]
    predicted: tuple[Found, ...]
    fields: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """A pair, or what was left over on one side; `bits` says in what a pair agrees."""

    article: str
    title: str
    outcome: Outcome
    gold: Metric | None
    predicted: Metric | None
    rule: str = ""
    bits: int = 0
    roles: RoleOutcomes = ()

    @property
    def is_pair(self) -> bool:
        """Whether both sides are there."""
        return self.gold is not None and self.predicted is not None

    @property
    def wrong_fields(self) -> tuple[str, ...]:
        """The fields of the value in which a pair disagrees."""
        return tuple(name for name in FIELDS if self.is_pair and not self.bits & FIELD_BITS[name])

    @property
    def shift(self) -> tuple[int, int] | None:
        """How far the predicted start and end lie behind gold's, of a pair."""
        if self.gold is None or self.predicted is None:
            return None
        ours, theirs = self.gold.span, self.predicted.span
        return theirs.start - ours.start, theirs.end - ours.end


def case_of(pair: Pair, link: Link, mode: Mode) -> Case:
    """The case that a link of an article stands for in a mode."""
    i, j = link
    gold = None if i is None else pair.gold[i]
    found = None if j is None else pair.predicted[j]
    if gold is None or found is None:
        outcome = Outcome.SPU if gold is None else Outcome.MIS
        predicted, rule = (None, "") if found is None else (found.metric, found.rule)
        return Case(pair.article, pair.title, outcome, gold, predicted, rule)
    bits = agreement(gold, found.metric)
    return Case(
        pair.article,
        pair.title,
        outcome_of(mode, bits),
        gold,
        found.metric,
        found.rule,
        bits,
        role_outcomes(gold, found.metric, pair.text),
    )


GOLD, PREDICTED, EITHER = "gold", "predicted", "either"
_PAIRED = frozenset({Outcome.COR, Outcome.INC, Outcome.PAR})

FIGURES: Mapping[str, tuple[str, frozenset[Outcome]]] = MappingProxyType(
    {
        "cor": (GOLD, frozenset({Outcome.COR})),
        "inc": (GOLD, frozenset({Outcome.INC})),
        "par": (GOLD, frozenset({Outcome.PAR})),
        "mis": (GOLD, frozenset({Outcome.MIS})),
        "spu": (PREDICTED, frozenset({Outcome.SPU})),
        "pos": (GOLD, _PAIRED | {Outcome.MIS}),
        "act": (PREDICTED, _PAIRED | {Outcome.SPU}),
        "tp": (GOLD, frozenset({Outcome.COR})),
        "fn": (GOLD, frozenset({Outcome.INC, Outcome.PAR, Outcome.MIS})),
        "fp": (PREDICTED, frozenset({Outcome.INC, Outcome.PAR, Outcome.SPU})),
        "ign": (EITHER, frozenset({Outcome.IGN})),
        "": (EITHER, _PAIRED | {Outcome.MIS, Outcome.SPU}),
    }
)
"""For each figure of Counts the side whose kind decides the row, and the outcomes it counts.

"" is no figure but everything that counts: each case that touches the kind.
"""


def belongs(case: Case, kind: str | None, figure: str) -> bool:
    """Whether a figure, in the row of a kind or over all, counts this case."""
    return case.outcome in FIGURES[figure][1] and _in_row(case.gold, case.predicted, kind, figure)


def may_belong(pair: Pair, link: Link, mode: Mode, kind: str | None, figure: str) -> bool:
    """Whether the case of a link belongs to a figure, told before the case is made, which takes longer."""
    i, j = link
    gold = None if i is None else pair.gold[i]
    predicted = None if j is None else pair.predicted[j].metric
    if not _in_row(gold, predicted, kind, figure):
        return False
    if gold is None or predicted is None:
        outcome = Outcome.SPU if gold is None else Outcome.MIS
    else:
        outcome = outcome_of(mode, agreement(gold, predicted))
    return outcome in FIGURES[figure][1]


def _in_row(gold: Metric | None, predicted: Metric | None, kind: str | None, figure: str) -> bool:
    if kind is None:
        return True
    side = FIGURES[figure][0]
    return (side != PREDICTED and gold is not None and gold.kind == kind) or (
        side != GOLD and predicted is not None and predicted.kind == kind
    )
