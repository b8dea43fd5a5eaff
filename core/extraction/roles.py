"""Roles: the spans that say what is measured, when, where, and against what."""

from __future__ import annotations

from core.extraction.kinds import Reading
from core.extraction.quantities import Amount
from core.model import Modifier, Roles

AT_MOST = Modifier.AT_MOST


def linked(text: str, measured: list[tuple[Amount, Reading]]) -> list[Roles]:
    """The roles of each amount, in the same order."""
    return [() for _ in measured]
