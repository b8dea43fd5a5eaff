"""What is marked in the text: values and numbers in their states, and the roles of the current metric."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol

from core.model import Span
from gui.article_view.blocks import Blocks


class Shape(Enum):
    """State is shape: each can be told from the others without its colour."""

    SUGGESTED = auto()
    ACCEPTED = auto()
    EDITED = auto()
    REJECTED = auto()
    EXCLUDED = auto()
    UNKNOWN = auto()
    DOUBTED = auto()
    DIMMED = auto()
    GOLD = auto()
    PREDICTED = auto()

    @property
    def boxed(self) -> bool:
        """Whether it is drawn as a box around the text, so that boxes in it have to be smaller."""
        return self in _BOXED

    @property
    def quiet(self) -> bool:
        """Whether the characters themselves are drawn in the muted colour."""
        return self in _QUIET

    @property
    def movable(self) -> bool:
        """Whether the mouse can take its edges; what is only compared stays where it is."""
        return self not in _COMPARED


_BOXED = frozenset({Shape.SUGGESTED, Shape.ACCEPTED, Shape.EDITED, Shape.DOUBTED, Shape.PREDICTED})
_QUIET = frozenset({Shape.DIMMED, Shape.REJECTED})
_COMPARED = frozenset({Shape.GOLD, Shape.PREDICTED})


@dataclass(frozen=True, slots=True)
class Mark:
    """A span shown in a shape; `tag` is written below it. Dimmed marks, page furniture, take no clicks."""

    target: str
    span: Span
    kind: str | None
    shape: Shape
    tag: str = ""

    @property
    def caption(self) -> str:
        """The tag as it is written: that of a suggestion asks."""
        asks = self.shape is Shape.SUGGESTED and self.tag and not self.tag.endswith("?")
        return f"{self.tag}?" if asks else self.tag

    def stands_like(self, other: Mark) -> bool:
        """Whether both take the same room, however they look there: boxes do with the same span and tag."""
        alike = self.shape is other.shape or (self.shape.boxed and other.shape.boxed)
        return alike and (self.span, self.tag.rstrip("?")) == (other.span, other.tag.rstrip("?"))


@dataclass(frozen=True, slots=True)
class RoleMark:
    """A span linked to the current metric, with the role's name for the reader."""

    span: Span
    label: str


class Source(Protocol):
    """Where further marks are read, when the text around them is looked at; it knows them as they are now."""

    def of(self, target: str) -> Mark | None:
        """The mark of that target."""

    def within(self, span: Span) -> Iterable[Mark]:
        """The marks that share a character with the span."""


class MarkIndex:
    """Marks by target and by block: one change touches one or two blocks, however many marks there are."""

    def __init__(self, blocks: Blocks, source: Source | None = None) -> None:
        self._blocks, self._source = blocks, source
        self._marks: dict[str, Mark] = {}
        self._within: dict[int, dict[str, Mark]] = {}
        self._read: set[int] = set()

    def put(self, mark: Mark) -> None:
        """Add the mark, in place of the one with its target."""
        self.drop(mark.target)
        self._marks[mark.target] = mark
        for block in self._blocks.touched(mark.span):
            self._within.setdefault(block, {})[mark.target] = mark

    def put_all(self, marks: Iterable[Mark]) -> None:
        """Add many."""
        for mark in marks:
            self.put(mark)

    def drop(self, target: str) -> None:
        """Forget a mark, if there is one of that target."""
        mark = self._marks.pop(target, None)
        if mark is not None:
            for block in self._blocks.touched(mark.span):
                del self._within[block][target]

    def known(self, target: str) -> Mark | None:
        """The mark of that target as it was put here or read."""
        return self._marks.get(target)

    def get(self, target: str | None) -> Mark | None:
        """The mark of that target."""
        mark = None if target is None else self._marks.get(target)
        if mark is None and target is not None and self._source is not None:
            mark = self._source.of(target)
            self.put_all(() if mark is None else (mark,))
        return mark

    def within(self, block: int) -> tuple[Mark, ...]:
        """The marks that touch a block, from left to right and from long to short."""
        if self._source is not None and block not in self._read:
            self._read.add(block)
            # a character more on both sides: an empty block has none of its own
            around = Span(max(self._blocks.starts[block] - 1, 0), self._blocks.ends[block] + 1)
            self.put_all(mark for mark in self._source.within(around) if mark.target not in self._marks)
        marks = self._within.get(block, {}).values()
        return tuple(sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end, mark.target)))
