"""“7 / 12”: where each item stands among those of its sort, counted again only when that may have changed."""

from __future__ import annotations

from collections.abc import Sequence

from core.jobs.review import Sheet
from core.sheet import Item, State

_Trait = tuple[bool, int]


class Places:
    """Metrics and bare numbers are counted apart; a rejected metric is in neither count."""

    def __init__(self) -> None:
        self._traits: dict[str, _Trait] = {}
        self._ranks: dict[str, int] = {}
        self._totals = [0, 0]
        self._stale = True

    def forget(self) -> None:
        """Count again when next asked: another article is open."""
        self._stale = True

    def touch(self, sheet: Sheet, targets: Sequence[str]) -> None:
        """These items may have changed."""
        for target in targets:
            try:
                trait = _trait(sheet.item(target))
            except KeyError:
                trait = None
            if trait != self._traits.get(target):
                self._stale = True
                return

    def words(self, sheet: Sheet, target: str) -> str:
        """The item's place and how many there are; empty where it is not counted."""
        if self._stale:
            self._count(sheet)
        if target not in self._ranks:
            return ""
        total = self._totals[self._traits[target][0]]
        return f"{self._ranks[target]:,} / {total:,}"

    def _count(self, sheet: Sheet) -> None:
        self._stale = False
        listed = list(zip(sheet.listed(), sheet.states(), strict=True))
        waiting = {target: (True, start) for (start, _, target), its in listed if its is State.SUGGESTED}
        others = (target for (_, _, target), its in listed if its is not State.SUGGESTED)
        known = {target: trait for target in others if (trait := _trait(sheet.item(target))) is not None}
        self._traits = waiting | known
        counted = [key[2] for key, _ in listed if key[2] in self._traits]
        sorts = [[target for target in counted if self._traits[target][0] is sort] for sort in (False, True)]
        self._totals = [len(alike) for alike in sorts]
        self._ranks = {target: rank for alike in sorts for rank, target in enumerate(alike, 1)}


def _trait(item: Item) -> _Trait | None:
    """What an item's place depends on: whether it is a metric, and where it begins."""
    if item.state is State.REJECTED or item.state is State.SETTLED:
        return None
    return (item.metric is not None, item.span.start)
