"""Readings of the same words side by side: what each says, field by field, and where they differ."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from core.model import Metric
from core.schema import schema
from gui.figures import written

DASH = "–"


@dataclass(frozen=True, slots=True)
class Line:
    """One field of the readings: what each says of it, and whether they differ; `first` begins a metric."""

    name: str
    said: tuple[str, ...]
    first: bool

    @property
    def differs(self) -> bool:
        """Whether not all say the same."""
        return len(set(self.said)) > 1


def lines(readings: Sequence[Sequence[Metric]], text: str, language: str) -> tuple[Line, ...]:
    """Every field that any reading gives, metric by metric."""
    most = max(map(len, readings))
    found: list[Line] = []
    for at in range(most):
        sides = [reading[at] if at < len(reading) else None for reading in readings]
        for place, (name, read) in enumerate(_fields(sides, text, language)):
            said = tuple(DASH if side is None else read(side) for side in sides)
            found.append(Line(name, said, first=not place))
    return tuple(found)


def _fields(
    sides: Sequence[Metric | None], text: str, language: str
) -> Iterator[tuple[str, Callable[[Metric], str]]]:
    yield QCoreApplication.translate("Readings", "Words"), lambda metric: one_line(metric, text)
    yield (
        QCoreApplication.translate("Readings", "Kind"),
        lambda metric: kind_name(metric.kind, language),
    )
    yield QCoreApplication.translate("Readings", "Value"), written
    given = {name for side in sides if side is not None for name, _ in side.roles}
    for role in schema().known_roles:
        if role.id in given:
            yield role.name(language), partial(_role_words, role=role.id, text=text)
    if any(side is not None and side.doubt for side in sides):
        yield QCoreApplication.translate("Readings", "Doubt"), lambda metric: metric.doubt or DASH


def _role_words(metric: Metric, role: str, text: str) -> str:
    span = metric.role(role)
    return DASH if span is None else " ".join(span.quote(text).split())


def one_line(metric: Metric, text: str) -> str:
    """The metric's words without line breaks."""
    return " ".join(metric.span.quote(text).split())


def kind_name(kind: str, language: str) -> str:
    """A kind for people; an id that the schema lacks stays as it is."""
    return next((known.name(language) for known in schema().known_kinds if known.id == kind), kind)


def summary(metrics: Sequence[Metric], text: str, language: str) -> str:
    """Metrics in a line each: words, kind and value; without one, that there is none."""
    if not metrics:
        return QCoreApplication.translate("Readings", "no metric")
    return "\n".join(
        f"“{one_line(metric, text)}” {kind_name(metric.kind, language)} {written(metric)}"
        for metric in metrics
    )
