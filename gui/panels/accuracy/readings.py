"""Both readings of a case side by side: words, kind, value and roles, with the differences marked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from core.jobs.evaluate import Case
from core.model import Metric
from core.schema import schema
from gui.figures import written
from gui.panels.accuracy.cases import role_words
from gui.panels.accuracy.grid import Cell, Grid, Look
from gui.panels.accuracy.words import kind_name


def readings_grid(case: Case, text: str, sides: tuple[str, ...], language: str, *more: Metric | None) -> Grid:
    """A row for everything that a side says; `more` are readings of further runs, named in `sides`, too."""
    metrics = (case.gold, case.predicted, *more)
    rows = tuple(
        _row(name, *(None if metric is None else read(metric) for metric in metrics))
        for name, read in _readers(metrics, text, language)
    )
    return Grid(("", *sides), rows)


def _readers(
    metrics: Sequence[Metric | None], text: str, language: str
) -> Iterator[tuple[str, Callable[[Metric], str]]]:
    yield QCoreApplication.translate("Accuracy", "Words"), lambda metric: metric.span.quote(text)
    yield QCoreApplication.translate("Accuracy", "Kind"), lambda metric: kind_name(metric.kind, language)
    yield QCoreApplication.translate("Accuracy", "Value"), written
    given = {name for metric in metrics if metric for name, _ in metric.roles}
    for role in schema().known_roles:
        if role.id in given:
            yield role.name(language), partial(role_words, role=role.id, text=text)


def _row(name: str, *sides: str | None) -> tuple[Cell, ...]:
    differs = len({side for side in sides if side is not None}) > 1
    look = Look.DIFFERS if differs else Look.WORDS
    return (Cell(name, Look.NAME), *(Cell(_line(side), look) for side in sides))


def _line(words: str | None) -> str:
    return "–" if words is None else " ".join(words.split())
