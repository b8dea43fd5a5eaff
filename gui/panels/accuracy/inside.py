"""The tables inside the pairs: fields of the value, roles, and how often each rule is right."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from core.jobs.evaluate import Evaluation, Mode, RoleScore, Share
from core.jobs.review import why
from core.schema import schema
from gui.panels.accuracy.grid import Cell, Grid, Look
from gui.panels.accuracy.picks import Pick, Table
from gui.panels.accuracy.words import field_name, percent


def fields_grid(evaluation: Evaluation, mode: Mode) -> Grid:
    """Each field of the value, inside the pairs of the mode."""
    heads = (
        QCoreApplication.translate("Accuracy", "Field of the value"),
        QCoreApplication.translate("Accuracy", "Right"),
        QCoreApplication.translate("Accuracy", "Wrong"),
        "%",
    )
    rows = tuple(
        (Cell(field_name(field), Look.NAME), *_field_cells(share, field))
        for field, share in evaluation.fields(mode).items()
    )
    return Grid(heads, rows, 1)


def _field_cells(share: Share, field: str) -> Iterator[Cell]:
    yield Cell(str(share.right), Look.FIGURE, Pick(Table.FIELDS, field, "right"))
    yield Cell(str(share.of - share.right), Look.FIGURE, Pick(Table.FIELDS, field, "wrong"))
    yield Cell(percent(share.rate), Look.STRONG, Pick(Table.FIELDS, field, "rate"))


def roles_grid(evaluation: Evaluation, mode: Mode, language: str) -> Grid:
    """Each role, inside the pairs of the mode: the same words, or words that overlap."""
    heads = (
        QCoreApplication.translate("Accuracy", "Role"),
        QCoreApplication.translate("Accuracy", "Gold"),
        QCoreApplication.translate("Accuracy", "Found"),
        "P",
        "R",
        "F1",
        QCoreApplication.translate("Accuracy", "Overlap"),
    )
    names = {role.id: role.name(language) for role in schema().known_roles}
    rows = tuple(
        (Cell(names.get(role, role), Look.NAME), *_role_cells(score, role))
        for role, score in evaluation.roles(mode).items()
    )
    return Grid(heads, rows)


def _role_cells(score: RoleScore, role: str) -> Iterator[Cell]:
    figures = (
        ("gold", str(score.gold)),
        ("found", str(score.predicted)),
        ("precision", percent(score.precision(score.exact))),
        ("recall", percent(score.recall(score.exact))),
        ("f1", percent(score.f1(score.exact))),
        ("overlap", percent(score.f1(score.overlap))),
    )
    for column, text in figures:
        look = Look.STRONG if column == "f1" else Look.FIGURE
        yield Cell(text, look, Pick(Table.ROLES, role, column))


def rules_grid(evaluation: Evaluation, mode: Mode, language: str) -> Grid:
    """How often each rule is right; the one with the most errors first."""
    heads = (
        QCoreApplication.translate("Accuracy", "Rule"),
        QCoreApplication.translate("Accuracy", "Found"),
        QCoreApplication.translate("Accuracy", "Right"),
        "P",
    )
    shares = sorted(
        evaluation.rules(mode).items(), key=lambda entry: (entry[1].right - entry[1].of, entry[0])
    )
    rows = tuple(
        (Cell(rule or "–", Look.NAME, tip=why(rule, language) if rule else ""), *_rule_cells(share, rule))
        for rule, share in shares
    )
    return Grid(heads, rows)


def _rule_cells(share: Share, rule: str) -> Iterator[Cell]:
    yield Cell(str(share.of), Look.FIGURE, Pick(Table.RULES, rule, "act"))
    yield Cell(str(share.right), Look.FIGURE, Pick(Table.RULES, rule, "cor"))
    yield Cell(percent(share.rate), Look.STRONG, Pick(Table.RULES, rule, "fp"))
