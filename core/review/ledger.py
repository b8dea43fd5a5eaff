"""What a session needs of the place that keeps decisions; whatever offers this can be one."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from core.model import Decision
from core.portions import Portions
from core.sheet import Contents, Entry, Step


class Ledger(Protocol):
    """Decisions that are only ever appended, and what stands after them."""

    def contents(self, article_id: str, layer: str) -> Contents:
        """All that is kept about an article, as of one moment."""

    def appending(self, entry: Entry) -> Portions[tuple[Decision, ...]]:
        """Write a step, all of it or nothing, and give its decisions their order. Raises Stale."""

    def history(self, article_id: str, layer: str, step: str) -> Portions[tuple[Decision, ...]]:
        """The decisions on what the step touched, by (order, id): those that stand, and the step's own."""

    def undoable(self, layer: str, reviewer: str, *, besides: Collection[str] = ()) -> Step | None:
        """The reviewer's newest standing step made in this file, besides those."""

    def redoable(self, layer: str, reviewer: str, *, besides: Collection[str] = ()) -> Step | None:
        """The step undone last besides those, where nothing new has been decided since."""
