"""Which rows there are and in what order: sorted sections that take one item at a time."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum

from core.sheet import Item, Key, State


class Part(IntEnum):
    """The sections, from top to bottom; all but the first have a header row while they hold something."""

    METRICS = 0
    SETTLED = 1
    NUMBERS = 2


Place = tuple[Part | None, Key]


def key_of(item: Item) -> Key:
    """Text order; the target makes it unique."""
    return (item.span.start, item.span.end, item.target)


def part_of(item: Item, *, rejected: bool) -> Part | None:
    """The section an item is listed in; None for a rejected metric unless those are shown."""
    if item.state is State.SETTLED:
        return Part.SETTLED
    if item.metric is None and item.suggested is None:
        return Part.NUMBERS
    if item.state is State.REJECTED and not rejected:
        return None
    return Part.METRICS


@dataclass
class Section:
    """The keys of one section, sorted; a closed one shows its header alone."""

    part: Part
    open: bool = True
    keys: list[Key] = field(default_factory=list)
    counted: int = 0
    """What the header says: a row's words must not change while another row goes."""

    @property
    def headed(self) -> bool:
        """Whether a header stands above its rows."""
        return self.part is not Part.METRICS

    @property
    def rows(self) -> int:
        """How many rows it takes now."""
        if not self.keys:
            return 0
        return int(self.headed) + (len(self.keys) if self.open else 0)

    def row_of(self, key: Key) -> int | None:
        """The row of a key inside the section; None where the section is closed."""
        return bisect_left(self.keys, key) + int(self.headed) if self.open else None

    def key_at(self, row: int) -> Key | None:
        """The key at a row inside the section; None for the header."""
        return self.keys[row - int(self.headed)] if row >= int(self.headed) else None

    def span_of(self, key: Key) -> tuple[int, int] | None:
        """First and last row that appear with the key, or go with it; None where nothing does."""
        alone = not self.keys or self.keys == [key]
        if self.headed and alone:
            return (0, 1 if self.open else 0)
        row = self.row_of(key)
        return None if row is None else (row, row)

    def add(self, key: Key) -> None:
        """Put the key where it belongs."""
        insort(self.keys, key)
        self.counted = self.counted or 1

    def drop(self, key: Key) -> None:
        """Take the key out."""
        del self.keys[bisect_left(self.keys, key)]


class Listing:
    """All items of an article in their sections, and where each of them is."""

    def __init__(self) -> None:
        self.rejected_shown = False
        self.rejected: set[str] = set()
        self.sections = [Section(part) for part in Part]
        self._places: dict[str, Place] = {}

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return sum(section.rows for section in self.sections)

    @property
    def listed(self) -> int:
        """How many items are known but for settled ones: as many as the sheet lists."""
        return len(self._places) - len(self.sections[Part.SETTLED].keys)

    def fill(self, waiting: Sequence[Key], items: Iterable[Item]) -> None:
        """List the suggestions that wait at these places, these items, and nothing else."""
        self._places, self.rejected = {key[2]: (Part.METRICS, key) for key in waiting}, set()
        for section in self.sections:
            section.keys = list(waiting) if section.part is Part.METRICS else []
        for item in items:
            part, key = self.place(item)
            if part is not None:
                self.sections[part].keys.append(key)
        for section in self.sections:
            section.keys.sort()
            section.counted = len(section.keys)

    def place(self, item: Item) -> Place:
        """Where the item belongs now; the sections themselves are left as they are."""
        place = (part_of(item, rejected=self.rejected_shown), key_of(item))
        self._places[item.target] = place
        self.rejected.discard(item.target)
        if item.state is State.REJECTED and part_of(item, rejected=True) is Part.METRICS:
            self.rejected.add(item.target)
        return place

    def forget(self, target: str) -> Place:
        """Where the item was; from now on it is nowhere."""
        self.rejected.discard(target)
        return self._places.pop(target, (None, (0, 0, target)))

    def part(self, target: str | None) -> Part | None:
        """The section that item is listed in."""
        return self._places[target][0] if target in self._places else None

    def row_of(self, target: str | None) -> int | None:
        """The row of that item; None where it has none, or its section is closed."""
        part, key = self._places.get(target or "", (None, None))
        if part is None or key is None:
            return None
        row = self.sections[part].row_of(key)
        return None if row is None else self.top(part) + row

    def at(self, row: int) -> tuple[Section, Key | None] | None:
        """Section and key of a row; no key for a header."""
        for section in self.sections:
            if 0 <= row < section.rows:
                return section, section.key_at(row)
            row -= section.rows
        return None

    def top(self, part: Part) -> int:
        """The first row of a section."""
        return sum(section.rows for section in self.sections[:part])
