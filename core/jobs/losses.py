"""What import and export leave behind, counted and in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from core.errors import KnownError
from core.formats.exchange.losses import Aspect, Loss, report, sentence_of, tally
from core.formats.files import write_whole

__all__ = ["Aspect", "Loss", "counted", "sentence_of", "tally", "write_losses"]


def counted(losses: Mapping[Aspect, int]) -> tuple[tuple[int, KnownError], ...]:
    """How often what was lost, in words that can be translated; articles before their metrics."""
    order = list(Aspect)
    return tuple((losses[each], sentence_of(each)) for each in sorted(losses, key=order.index))


def write_losses(path: Path, losses: Iterable[Loss]) -> None:
    """A text with every piece that was lost, and its place. Raises KnownError where it cannot be written."""
    write_whole(path, report(losses).encode())
