"""One count of everything that links come to, from which each table is folded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from core.evaluation.cases import Pair
from core.evaluation.linking import Linked
from core.evaluation.matching import Link
from core.evaluation.modes import ALL_BITS, Mode, Outcome, agreement, outcome_of
from core.evaluation.roles import RoleOutcome, role_outcomes
from core.evaluation.scores import Counts, RoleScore, Share, Side

Cell = tuple[str | None, str | None]
_LEFT = -1
_TWICE = {Outcome.COR: 2, Outcome.PAR: 1, Outcome.INC: 0}
_WORTH = {mode: [_TWICE[outcome_of(mode, bits)] for bits in range(ALL_BITS + 1)] for mode in Mode}
"""Twice what a pair earns in a mode, by the bits in which it agrees."""


@dataclass(slots=True)
class Tally:
    """Counters over links. Which mode reads them comes later, since most links serve every mode.

    `cells`: (gold kind, predicted kind, bits of agreement). `rules`: (rule, bits, or -1 where left over).
    `roles`: (role, outcome). `shifts`: (Δstart, Δend). `ignored_gold`, `ignored_pred`: kind.
    """

    cells: Counter[tuple[str | None, str | None, int]] = field(default_factory=Counter)
    rules: Counter[tuple[str, int]] = field(default_factory=Counter)
    roles: Counter[tuple[str, RoleOutcome]] = field(default_factory=Counter)
    shifts: Counter[tuple[int, int]] = field(default_factory=Counter)
    ignored_gold: Counter[str] = field(default_factory=Counter)
    ignored_pred: Counter[str] = field(default_factory=Counter)

    def count(self, pair: Pair, links: tuple[Link, ...]) -> None:
        """Add the links of one article."""
        for i, j in links:
            if i is not None and j is not None:
                self._count_pair(pair, i, j)
            elif i is not None:
                self.cells[pair.gold[i].kind, None, 0] += 1
            if i is None and j is not None:
                found = pair.predicted[j]
                self.cells[None, found.metric.kind, 0] += 1
                self.rules[found.rule, _LEFT] += 1

    def _count_pair(self, pair: Pair, i: int, j: int) -> None:
        gold, found = pair.gold[i], pair.predicted[j]
        metric = found.metric
        bits = agreement(gold, metric)
        self.cells[gold.kind, metric.kind, bits] += 1
        self.rules[found.rule, bits] += 1
        self.shifts[metric.span.start - gold.span.start, metric.span.end - gold.span.end] += 1
        if gold.roles or metric.roles:
            self.roles.update(role_outcomes(gold, metric, pair.text))

    def ignore(self, pair: Pair, gold: tuple[int, ...], predicted: tuple[int, ...]) -> None:
        """Add what doubtful gold takes out of the count."""
        self.ignored_gold.update(pair.gold[i].kind for i in gold)
        self.ignored_pred.update(pair.predicted[j].metric.kind for j in predicted)

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.cells + other.cells,
            self.rules + other.rules,
            self.roles + other.roles,
            self.shifts + other.shifts,
            self.ignored_gold + other.ignored_gold,
            self.ignored_pred + other.ignored_pred,
        )

    def add(self, other: Tally) -> None:
        """Add what another one counted."""
        for mine, theirs in self._beside(other):
            mine.update(theirs)

    def take(self, other: Tally) -> None:
        """Take out what another one counted, which is in this one; what comes to nothing leaves no trace."""
        for mine, theirs in self._beside(other):
            mine.subtract(theirs)
            for key in theirs:
                if not mine[key]:
                    del mine[key]

    def _beside(self, other: Tally) -> Iterator[tuple[Counter[Any], Counter[Any]]]:
        yield self.cells, other.cells
        yield self.rules, other.rules
        yield self.roles, other.roles
        yield self.shifts, other.shifts
        yield self.ignored_gold, other.ignored_gold
        yield self.ignored_pred, other.ignored_pred

    def copy(self) -> Tally:
        """Another one with the same counts."""
        return self + Tally()

    def kinds(self) -> set[str]:
        """Every kind that occurs."""
        found = {kind for gold, predicted, _ in self.cells for kind in (gold, predicted) if kind is not None}
        return found | set(self.ignored_gold) | set(self.ignored_pred)

    def counts(self, mode: Mode, kind: str | None = None) -> Counts:
        """Outcomes in a mode, over all or for one kind."""
        sides: dict[str, Counter[Outcome]] = {"gold": Counter(), "predicted": Counter()}
        for (gold, predicted, bits), times in self.cells.items():
            paired = gold is not None and predicted is not None
            outcome = outcome_of(mode, bits) if paired else Outcome.MIS
            if gold is not None and kind in {None, gold}:
                sides["gold"][outcome] += times
            if predicted is not None and kind in {None, predicted}:
                sides["predicted"][outcome] += times
        return Counts(
            _side(sides["gold"]),
            _side(sides["predicted"]),
            self.ignored_gold.total() if kind is None else self.ignored_gold[kind],
            self.ignored_pred.total() if kind is None else self.ignored_pred[kind],
        )

    def earned(self, mode: Mode, kind: str | None = None) -> tuple[tuple[int, int], tuple[int, int]]:
        """Twice the earned and twice all of the predictions, and the same of the gold: whole numbers.

        The parts of precision and of recall; those of F1 are their sums.
        """
        worth = _WORTH[mode]
        found = act = expected = pos = 0
        for (gold, predicted, bits), times in self.cells.items():
            earns = worth[bits] * times if gold is not None and predicted is not None else 0
            if gold is not None and kind in {None, gold}:
                expected += earns
                pos += times
            if predicted is not None and kind in {None, predicted}:
                found += earns
                act += times
        return (found, 2 * act), (expected, 2 * pos)

    def confusion(self) -> dict[Cell, int]:
        """Gold kind against predicted kind; None stands for missed and spurious."""
        table: Counter[Cell] = Counter()
        for (gold, predicted, _), times in self.cells.items():
            table[gold, predicted] += times
        return dict(table)

    def field_share(self, needed: int, kind: str | None = None) -> Share:
        """How many pairs (of a gold kind) agree in all these bits."""
        right = of = 0
        for (gold, predicted, bits), times in self.cells.items():
            if gold is None or predicted is None or kind not in {None, gold}:
                continue
            of += times
            right += times if bits & needed == needed else 0
        return Share(right, of)

    def role_score(self, role: str) -> RoleScore:
        """Exact and overlap of one role."""
        times = {outcome: self.roles[role, outcome] for outcome in RoleOutcome}
        both = times[RoleOutcome.EXACT] + times[RoleOutcome.OVERLAP]
        return RoleScore(
            gold=both + times[RoleOutcome.WRONG] + times[RoleOutcome.MISSED],
            predicted=both + times[RoleOutcome.WRONG] + times[RoleOutcome.SPURIOUS],
            exact=times[RoleOutcome.EXACT],
            overlap=both,
        )

    def rule_shares(self, mode: Mode) -> dict[str, Share]:
        """For each rule how many of its predictions are right; a half right one is not."""
        shares: dict[str, Share] = {}
        for (rule, bits), times in self.rules.items():
            right = bits != _LEFT and outcome_of(mode, bits) is Outcome.COR
            known = shares.get(rule, Share())
            shares[rule] = Share(known.right + (times if right else 0), known.of + times)
        return shares


def tallies_of(each: Linked, modes: Iterable[Mode] = Mode) -> dict[Mode, Tally]:
    """All that one article comes to in each of these modes; what is the same for all is counted once."""
    common = Tally()
    common.count(each.pair, each.common.links)
    common.ignore(each.pair, each.doubtful, each.common.ignored)
    return {mode: _with(common, each, mode) for mode in modes}


def _with(common: Tally, each: Linked, mode: Mode) -> Tally:
    drawn = each.chosen.get(mode)
    if drawn is None:
        return common
    own = Tally()
    own.count(each.pair, drawn.links)
    own.ignore(each.pair, (), drawn.ignored)
    return common + own


def _side(outcomes: Counter[Outcome]) -> Side:
    return Side(outcomes[Outcome.COR], outcomes[Outcome.INC], outcomes[Outcome.PAR], outcomes[Outcome.MIS])
