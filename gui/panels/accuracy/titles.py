"""What the list of cases is called, by the figure that led to it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.jobs.compare import Fate
from core.jobs.evaluate import Mode
from core.schema import schema
from gui.panels.accuracy.differences import fate_name
from gui.panels.accuracy.kinds import column_tip
from gui.panels.accuracy.picks import ANY, MACRO, Pick, Table
from gui.panels.accuracy.shifts import shift_name
from gui.panels.accuracy.words import by_name, field_name, kind_name, mode_name


def title(pick: Pick, language: str) -> str:
    """The row and what its figure counts: “Change · gold that was missed or not read right”."""
    makers = {
        Table.KINDS: _of_kind,
        Table.CONFUSION: _of_confusion,
        Table.CHANGES: _of_change,
        Table.MODES: _of_mode,
        Table.SHIFTS: _of_shift,
        Table.FIELDS: _of_field,
        Table.ROLES: _of_role,
        Table.RULES: _of_rule,
        Table.GROUPS: _of_group,
    }
    row, what = makers[pick.table](pick, language)
    return f"{row} · {what}"


def _of_kind(pick: Pick, language: str) -> tuple[str, str]:
    every = QCoreApplication.translate("Accuracy", "All kinds")
    row = every if pick.row in {None, MACRO} else kind_name(pick.row or "", language)
    return row, column_tip(pick.column or "")


def _of_confusion(pick: Pick, language: str) -> tuple[str, str]:
    if pick.column is None:
        return kind_name(pick.row or "", language), QCoreApplication.translate("Accuracy", "missed")
    found = kind_name(pick.column, language)
    if pick.row is None:
        return found, QCoreApplication.translate("Accuracy", "spurious")
    if pick.row == pick.column:
        return found, QCoreApplication.translate("Accuracy", "kind agreed")
    taken = QCoreApplication.translate("Accuracy", "taken for {kind}").format(kind=found)
    return kind_name(pick.row, language), taken


def _of_change(pick: Pick, _language: str) -> tuple[str, str]:
    since = QCoreApplication.translate("Accuracy", "Since the other run")
    return since, fate_name(Fate(pick.row or ""))


def _of_mode(pick: Pick, _language: str) -> tuple[str, str]:
    return mode_name(Mode(pick.row or "")), column_tip(pick.column or "")


def _of_shift(pick: Pick, _language: str) -> tuple[str, str]:
    start = QCoreApplication.translate("Accuracy", "start {shift}").format(shift=_shift(pick.row))
    end = QCoreApplication.translate("Accuracy", "end {shift}").format(shift=_shift(pick.column))
    return start, end


def _shift(place: str | None) -> str:
    if place in {None, ANY}:
        return QCoreApplication.translate("Accuracy", "anywhere")
    return shift_name(int(place or 0))


def _of_field(pick: Pick, _language: str) -> tuple[str, str]:
    right = QCoreApplication.translate("Accuracy", "right")
    wrong = QCoreApplication.translate("Accuracy", "wrong")
    return field_name(pick.row or ""), right if pick.column == "right" else wrong


def _of_role(pick: Pick, language: str) -> tuple[str, str]:
    names = {role.id: role.name(language) for role in schema().known_roles}
    what = {
        "gold": QCoreApplication.translate("Accuracy", "given in gold"),
        "found": QCoreApplication.translate("Accuracy", "given by the extractor"),
        "precision": QCoreApplication.translate("Accuracy", "given by the extractor, other words"),
        "recall": QCoreApplication.translate("Accuracy", "given in gold, not found in these words"),
        "f1": QCoreApplication.translate("Accuracy", "not the same words"),
        "overlap": QCoreApplication.translate("Accuracy", "without a common character"),
    }[pick.column or ""]
    return names.get(pick.row or "", pick.row or ""), what


def _of_rule(pick: Pick, _language: str) -> tuple[str, str]:
    what = {
        "act": QCoreApplication.translate("Accuracy", "all that it found"),
        "cor": QCoreApplication.translate("Accuracy", "right"),
        "fp": QCoreApplication.translate("Accuracy", "not right"),
    }[pick.column or ""]
    return pick.row or "–", what


def _of_group(pick: Pick, _language: str) -> tuple[str, str]:
    return by_name(pick.by), column_tip(pick.column or "")
