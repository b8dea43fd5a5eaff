"""Both readings of a case side by side: words, kind, value and roles, with the differences marked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication

from core.jobs.evaluate import Case
from core.model import Metric
from core.schema import schema
from gui.figures import written
from gui.panels.accuracy.cases import role_words
from gui.panels.accuracy.grid import Cell, Grid, Look
from gui.panels.accuracy.words import kind_name


def readings_grid(case: Case, text: str, sides: tuple[str, str], language: str) -> Grid:
    """A row for everything that either side says."""
    rows = tuple(
        _row(name, *(None if metric is None else read(metric) for metric in (case.gold, case.predicted)))
        for name, read in _readers(case, text, language)
    )
    return Grid(("", *sides), rows)


def _readers(case: Case, text: str, language: str) -> Iterator[tuple[str, Callable[[Metric], str]]]:
    yield QCoreApplication.translate("Accuracy", "Words"), lambda metric: metric.span.quote(text)
    yield QCoreApplication.translate("Accuracy", "Kind"), lambda metric: kind_name(metric.kind, language)
    yield QCoreApplication.translate("Accuracy", "Value"), written
    given = {name for metric in (case.gold, case.predicted) if metric for name, _ in metric.roles}
    for role in schema().known_roles:
        if role.id in given:
            yield role.name(language), partial(role_words, role=role.id, text=text)


def _row(name: str, gold: str | None, found: str | None) -> tuple[Cell, ...]:
    differs = gold is not None and found is not None and gold != found
    look = Look.DIFFERS if differs else Look.WORDS
    return (Cell(name, Look.NAME), *(Cell(_line(side), look) for side in (gold, found)))


def _line(words: str | None) -> str:
    return "–" if words is None else " ".join(words.split())
