"""What a click on a figure asks for; the same question gives the same cases in any language."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from core.jobs.evaluate import Case, Evaluation, Mode, Outcome, RoleOutcome

MACRO = "macro"
"""The row of means: its cases are those of all kinds."""

DOUBTFUL = "ign"
"""The column of what doubtful gold takes out of the count."""

_EXACT, _OVERLAP, _WRONG = RoleOutcome.EXACT, RoleOutcome.OVERLAP, RoleOutcome.WRONG
_MISSED, _SPURIOUS = RoleOutcome.MISSED, RoleOutcome.SPURIOUS
_ROLE_OUTCOMES = {
    "gold": {_EXACT, _OVERLAP, _WRONG, _MISSED},
    "found": {_EXACT, _OVERLAP, _WRONG, _SPURIOUS},
    "precision": {_OVERLAP, _WRONG, _SPURIOUS},
    "recall": {_OVERLAP, _WRONG, _MISSED},
    "f1": {_OVERLAP, _WRONG, _MISSED, _SPURIOUS},
    "overlap": {_WRONG, _MISSED, _SPURIOUS},
}


class Table(StrEnum):
    """The tables of figures that lead to cases."""

    KINDS = "kinds"
    CONFUSION = "confusion"
    FIELDS = "fields"
    ROLES = "roles"
    RULES = "rules"


@dataclass(frozen=True, slots=True)
class Pick:
    """One clickable figure: where it stands, apart from what it currently reads.

    `row` is a kind, field, role or rule, None for all of them; `column` is the figure's name. In the
    confusion map both are kinds, and None stands for missed and spurious.
    """

    table: Table
    row: str | None
    column: str | None


def cases_of(evaluation: Evaluation, mode: Mode, pick: Pick) -> tuple[Case, ...]:
    """The cases that a figure counts; behind a rate stand the cases that lower it."""
    row, column = pick.row, pick.column or ""
    if pick.table is Table.CONFUSION:
        return evaluation.confused(pick.row, pick.column)
    if pick.table is Table.FIELDS:
        return evaluation.field_cases(mode, row or "", right=column == "right")
    if pick.table is Table.RULES:
        return evaluation.rule_cases(mode, row or "", column)
    if pick.table is Table.ROLES:
        wanted = _ROLE_OUTCOMES[column]
        return tuple(case for case in evaluation.cases(mode) if dict(case.roles).get(row or "") in wanted)
    kind = None if row == MACRO else row
    if column == "errors":
        return tuple(case for case in evaluation.cases(mode, kind) if case.outcome is not Outcome.COR)
    return evaluation.cases(mode, kind, column)
