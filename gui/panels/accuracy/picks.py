"""What a click on a figure asks for; the same question gives the same cases in any language."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from core.jobs.evaluate import Case, Evaluation, Mode, Outcome, RoleOutcome, key_in

MACRO = "macro"
"""The row of means: its cases are those of all kinds."""

DOUBTFUL = "ign"
"""The column of what doubtful gold takes out of the count."""

ANY = "any"
"""The row or column of sums in the boundary histogram."""

FAR = 3
"""Shifts of so many characters and more stand in one row or column of the boundary histogram."""

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
    MODES = "modes"
    SHIFTS = "shifts"
    FIELDS = "fields"
    ROLES = "roles"
    RULES = "rules"
    GROUPS = "groups"
    CAUSES = "causes"
    CHANGES = "changes"


FIGURES: tuple[Table, ...] = tuple(t for t in Table if t not in {Table.CAUSES, Table.CHANGES, Table.GROUPS})
"""The tables of the left column that every evaluation has.

The tally of causes stands below the cases and sifts them; changes are those of a comparison, and groups are
counted beside the window.
"""


@dataclass(frozen=True, slots=True)
class Pick:
    """One clickable figure: where it stands, apart from what it currently reads.

    `row` is a kind, mode, field, role or rule, None for all of them; `column` is the figure's name. In the
    confusion map both are kinds, and None stands for missed and spurious; in the boundary histogram both
    are shifts, or ANY. Of a group `row` is its key, and `by` the field by which the articles are grouped.
    """

    table: Table
    row: str | None
    column: str | None
    by: str = ""


def cases_of(evaluation: Evaluation, mode: Mode, pick: Pick) -> tuple[Case, ...]:
    """The cases that a figure counts; behind a rate stand the cases that lower it."""
    row, column = pick.row, pick.column or ""
    if pick.table is Table.CONFUSION:
        return evaluation.confused(pick.row, pick.column)
    if pick.table is Table.SHIFTS:
        return tuple(case for case in evaluation.cases(Mode.PARTIAL) if _shifted(case, row, column))
    if pick.table is Table.FIELDS:
        return evaluation.field_cases(mode, row or "", right=column == "right")
    if pick.table is Table.RULES:
        return evaluation.rule_cases(mode, row or "", column)
    if pick.table is Table.ROLES:
        wanted = _ROLE_OUTCOMES[column]
        return tuple(case for case in evaluation.cases(mode) if dict(case.roles).get(row or "") in wanted)
    if pick.table is Table.GROUPS:
        articles = tuple(each for each in evaluation.articles if key_in(each.pair, pick.by) == row)
        evaluation, row = replace(evaluation, articles=articles), None
    if pick.table is Table.MODES:
        mode, row = Mode(row or ""), None
    kind = None if row == MACRO else row
    if column == "errors":
        return tuple(case for case in evaluation.cases(mode, kind) if case.outcome is not Outcome.COR)
    return evaluation.cases(mode, kind, column)


def near(shift: int) -> str:
    """The row or column of a shift, named by the shift next to the middle that stands in it."""
    return str(min(max(shift, -FAR), FAR))


def _shifted(case: Case, row: str | None, column: str) -> bool:
    if case.shift is None:
        return False
    start, end = map(near, case.shift)
    return row in {ANY, start} and column in {ANY, end}
