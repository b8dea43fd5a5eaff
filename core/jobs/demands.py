"""Figures that must reach a number, for a machine that decides by an exit code."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from core.errors import KnownError
from core.evaluation import UNDEFINED, Evaluation, Figure, figure_named, rate_of

__all__ = ["Demand", "demand", "short_of"]


@dataclass(frozen=True, slots=True)
class Demand:
    """A figure and the least that it has to be, a rate from 0 to 1."""

    figure: Figure
    least: float


def demand(words: str) -> Demand:
    """What “strict=0.95” asks for; the names are those of `figure_named`. Raises KnownError."""
    name, _, number = words.rpartition("=")
    try:
        least = float(number)
    except ValueError:
        least = -1.0
    if not (name and 0 <= least <= 1):
        raise KnownError(
            "“{words}” is no figure with a number from 0 to 1. Write it like strict=0.95.", words=words
        )
    return Demand(figure_named(name.strip()), least)


def short_of(evaluation: Evaluation, demands: Iterable[Demand]) -> tuple[KnownError, ...]:
    """A sentence for each figure that is under what was asked for, or undefined; none where all hold."""
    return tuple(
        KnownError(
            "{figure} is {rate}, under the {least} that was asked for.",
            figure=each.figure.name,
            rate=UNDEFINED if rate is None else _exact(rate),
            least=_exact(each.least),
        )
        for each in demands
        if (rate := rate_of(evaluation, each.figure)) is None or rate < each.least
    )


def _exact(rate: float) -> str:
    """With so many digits that what is under does not read the same."""
    return f"{rate:.6f}".rstrip("0").ljust(4, "0") if rate not in {0, 1} else f"{rate:.0f}"
