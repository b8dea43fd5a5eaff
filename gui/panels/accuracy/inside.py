"""The tables inside the pairs: fields of the value, roles, and how often each rule is right."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from core.jobs.evaluate import Evaluation, Interval, Mode, RoleScore, Share, field_figure, role_figure
from core.jobs.intervals import rule_name
from core.jobs.review import why
from core.schema import schema
from gui.panels.accuracy.axis import Intervals, spread, told
from gui.panels.accuracy.grid import Cell, Grid, Look
from gui.panels.accuracy.picks import Pick, Table
from gui.panels.accuracy.words import field_name, percent

_FIELD_WIDTHS = (56, 56, 60, 80)
_ROLE_WIDTHS = (48, 48, 52, 52, 54, 80, 56)
_RULE_WIDTHS = (58, 46, 50, 84, 60)


def fields_grid(evaluation: Evaluation, mode: Mode, intervals: Intervals) -> Grid:
    """Each field of the value, inside the pairs of the mode."""
    heads = (
        QCoreApplication.translate("Accuracy", "Field of the value"),
        QCoreApplication.translate("Accuracy", "Right"),
        QCoreApplication.translate("Accuracy", "Wrong"),
        "%",
        _sure(),
    )
    rows = tuple(
        (Cell(field_name(field), Look.NAME), *_field_cells(share, field, intervals))
        for field, share in evaluation.fields(mode).items()
    )
    return Grid(heads, rows, 1, _FIELD_WIDTHS)


def _sure() -> str:
    return QCoreApplication.translate("Accuracy", "95 %", "head of a column: the 95 % interval")


def _field_cells(share: Share, field: str, intervals: Intervals) -> Iterator[Cell]:
    yield Cell(str(share.right), Look.FIGURE, Pick(Table.FIELDS, field, "right"))
    yield Cell(str(share.of - share.right), Look.FIGURE, Pick(Table.FIELDS, field, "wrong"))
    yield Cell(percent(share.rate), Look.STRONG, Pick(Table.FIELDS, field, "rate"))
    yield spread(intervals.get(field_figure(field).name))


def roles_grid(evaluation: Evaluation, mode: Mode, language: str, intervals: Intervals) -> Grid:
    """Each role, inside the pairs of the mode: the same words, or words that overlap."""
    heads = (
        QCoreApplication.translate("Accuracy", "Role"),
        QCoreApplication.translate("Accuracy", "Gold"),
        QCoreApplication.translate("Accuracy", "Found"),
        "P",
        "R",
        "F1",
        _sure(),
        QCoreApplication.translate("Accuracy", "Overlap"),
    )
    names = {role.id: role.name(language) for role in schema().known_roles}
    rows = tuple(
        (Cell(names.get(role, role), Look.NAME), *_role_cells(score, role, intervals))
        for role, score in evaluation.roles(mode).items()
    )
    return Grid(heads, rows, widths=_ROLE_WIDTHS)


def _role_cells(score: RoleScore, role: str, intervals: Intervals) -> Iterator[Cell]:
    exact, overlap = (intervals.get(role_figure(role, exact=each).name) for each in (True, False))
    figures = (
        ("gold", str(score.gold)),
        ("found", str(score.predicted)),
        ("precision", percent(score.precision(score.exact))),
        ("recall", percent(score.recall(score.exact))),
    )
    for column, text in figures:
        yield Cell(text, Look.FIGURE, Pick(Table.ROLES, role, column))
    yield Cell(percent(score.f1(score.exact)), Look.STRONG, Pick(Table.ROLES, role, "f1"))
    yield spread(exact)
    pick = Pick(Table.ROLES, role, "overlap")
    yield Cell(percent(score.f1(score.overlap)), Look.FIGURE, pick, tip=told(overlap))


def rules_grid(evaluation: Evaluation, mode: Mode, language: str, intervals: Intervals) -> Grid:
    """How often each rule is right: what was judged of it, and a bar; the one with the most errors first."""
    heads = (
        QCoreApplication.translate("Accuracy", "Rule"),
        QCoreApplication.translate("Accuracy", "Judged"),
        QCoreApplication.translate("Accuracy", "Right"),
        "P",
        _sure(),
        "0 – 100",
    )
    shares = sorted(
        evaluation.rules(mode).items(),
        key=lambda entry: (entry[1].right - entry[1].of, -entry[1].of, entry[0]),
    )
    rows = tuple(
        (
            Cell(rule or "–", Look.NAME, tip=why(rule, language) if rule else ""),
            *_rule_cells(share, rule, intervals.get(rule_name(rule))),
        )
        for rule, share in shares
    )
    return Grid(heads, rows, widths=_RULE_WIDTHS)


def _rule_cells(share: Share, rule: str, interval: Interval | None) -> Iterator[Cell]:
    yield Cell(str(share.of), Look.FIGURE, Pick(Table.RULES, rule, "act"))
    yield Cell(str(share.right), Look.FIGURE, Pick(Table.RULES, rule, "cor"))
    yield Cell(percent(share.rate), Look.STRONG, Pick(Table.RULES, rule, "fp"), tip=told(interval))
    yield spread(interval)
    reach = None if interval is None else (interval.low, interval.high)
    yield Cell("", Look.BAR, weight=share.rate or 0.0, reach=reach, tip=told(interval))
