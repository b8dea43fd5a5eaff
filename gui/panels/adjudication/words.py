"""What sides and stretches are called while nobody's name is told."""

from __future__ import annotations

from core.jobs.adjudication import Difference


def letter(place: int) -> str:
    """What a side is called: A, B, C …"""
    return chr(ord("A") + place)


def words_of(difference: Difference, text: str) -> str:
    """The stretch in question, on one line."""
    return " ".join(difference.span.quote(text).split())
