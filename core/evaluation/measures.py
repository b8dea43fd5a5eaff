"""Figures by name: what each takes of an article's counts, so that it can be drawn, compared and demanded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from core.errors import KnownError
from core.evaluation.evaluation import Evaluation
from core.evaluation.modes import ALL_FIELDS, FIELDS, Mode, bits_of
from core.evaluation.scores import rate
from core.evaluation.tally import Tally
from core.schema import schema

Parts = tuple[int, int]
"""What an article gives to a figure: part and whole. Those of several articles are added, then divided."""

_FIELD = "field"
_OVERLAP = "overlap"


class Rate(StrEnum):
    """Which of the three rates."""

    F1 = "f1"
    PRECISION = "precision"
    RECALL = "recall"


class Figure(Protocol):
    """A rate that can be told of every article alone."""

    @property
    def name(self) -> str:
        """How it is called where a figure is asked for: “strict.money.recall”, “indicator.overlap”."""

    @property
    def pairing(self) -> Mode:
        """The mode whose pairs it counts."""

    def __call__(self, tally: Tally) -> Parts:
        """Part and whole."""


@dataclass(frozen=True, slots=True)
class ScoreFigure:
    """A rate in a mode, over all or of one kind. Parts are doubled, since a half right pair counts ½."""

    pairing: Mode
    kind: str | None = None
    rate: Rate = Rate.F1

    @property
    def name(self) -> str:
        """The mode, then the kind and the rate where they are not all and F1."""
        words = [self.pairing.value, self.kind or "", "" if self.rate is Rate.F1 else self.rate.value]
        return ".".join(filter(None, words))

    def __call__(self, tally: Tally) -> Parts:
        """Part and whole."""
        found, expected = tally.earned(self.pairing, self.kind)
        if self.rate is Rate.PRECISION:
            return found
        if self.rate is Rate.RECALL:
            return expected
        return found[0] + expected[0], found[1] + expected[1]


@dataclass(frozen=True, slots=True)
class FieldFigure:
    """The share of pairs that agree in a field of the value, or in “all”."""

    field: str
    pairing: Mode = Mode.PARTIAL

    @property
    def name(self) -> str:
        """“field.” and the field: “value” alone is the mode."""
        return f"{_FIELD}.{self.field}"

    def __call__(self, tally: Tally) -> Parts:
        """Part and whole."""
        share = tally.field_share(bits_of(self.field))
        return share.right, share.of


@dataclass(frozen=True, slots=True)
class RoleFigure:
    """A rate of a role inside the pairs: of the same words, or of spans that overlap."""

    role: str
    exact: bool = True
    rate: Rate = Rate.F1
    pairing: Mode = Mode.PARTIAL

    @property
    def name(self) -> str:
        """The role and what counts as right, then the rate where it is not F1."""
        words = [self.role, Mode.EXACT.value if self.exact else _OVERLAP]
        return ".".join(words if self.rate is Rate.F1 else [*words, self.rate.value])

    def __call__(self, tally: Tally) -> Parts:
        """Part and whole."""
        score = tally.role_score(self.role)
        agreed = score.exact if self.exact else score.overlap
        if self.rate is Rate.F1:
            return 2 * agreed, score.gold + score.predicted
        return agreed, score.predicted if self.rate is Rate.PRECISION else score.gold


def score_figure(mode: Mode, kind: str | None = None, rate: Rate = Rate.F1) -> ScoreFigure:
    """A rate in a mode, over all or of one kind."""
    return ScoreFigure(mode, kind, rate)


def field_figure(name: str, pairing: Mode = Mode.PARTIAL) -> FieldFigure:
    """The share of pairs that agree in a field of the value, or in “all”."""
    return FieldFigure(name, pairing)


def role_figure(name: str, *, exact: bool, rate: Rate = Rate.F1, pairing: Mode = Mode.PARTIAL) -> RoleFigure:
    """A rate of a role inside the pairs: of the same words, or of spans that overlap."""
    return RoleFigure(name, exact, rate, pairing)


def rate_of(evaluation: Evaluation, figure: Figure) -> float | None:
    """What the figure is in that evaluation; None where it is undefined."""
    return rate(*figure(evaluation.tallies[figure.pairing]))


def figure_named(name: str) -> Figure:
    """The figure of that name: MODE, MODE.KIND, field.FIELD, ROLE.exact or ROLE.overlap, then the rate.

    Without a rate it is F1. Raises KnownError where there is no such figure.
    """
    words = name.split(".")
    last = words[-1] if len(words) > 1 and words[-1] in set(Rate) else ""
    found = _figure(words[:-1] if last else words, Rate(last or Rate.F1))
    if found is None:
        raise KnownError(
            "There is no figure “{name}”. There are: {known}; behind each but the fields also .precision and"
            " .recall, behind a mode also a kind, as in strict.money.recall.",
            name=name,
            known=", ".join(_known()),
        )
    return found


def _figure(words: list[str], of: Rate) -> Figure | None:
    match words:
        case [mode] if mode in set(Mode):
            return ScoreFigure(Mode(mode), None, of)
        case [mode, kind] if mode in set(Mode) and kind in {known.id for known in schema().known_kinds}:
            return ScoreFigure(Mode(mode), kind, of)
        case ["field", field] if field in (*FIELDS, ALL_FIELDS) and of is Rate.F1:
            return FieldFigure(field)
        case [role, how] if role in _roles() and how in {Mode.EXACT.value, _OVERLAP}:
            return RoleFigure(role, how != _OVERLAP, of)
        case [role] if role in _roles():
            return RoleFigure(role, exact=True, rate=of)
    return None


def _roles() -> set[str]:
    return {role.id for role in schema().known_roles}


def _known() -> Iterator[str]:
    yield from Mode
    yield from (f"{_FIELD}.{field}" for field in (*FIELDS, ALL_FIELDS))
    for role in sorted(_roles()):
        yield from (f"{role}.{Mode.EXACT.value}", f"{role}.{_OVERLAP}")
