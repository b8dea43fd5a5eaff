"""Annotated text as the tools of this field have it: marked stretches with a label, linked to each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.formats.exchange.losses import Aspect

QUANTITY = ("value", "upper", "unit", "modifier", "direction")
"""The names of notes that together say a quantity."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A labelled stretch, with offsets as its file has them until `settled` makes them ours.

    `quote` is what the file says stands there, or None where it does not say. `notes` holds what the
    file says of it in words, under our names: those of QUANTITY, and doubt.
    """

    id: str
    start: int
    end: int
    label: str
    quote: str | None = None
    notes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Link:
    """A relation, from the mark of a value to the mark of what fills a role of it."""

    source: str
    target: str
    label: str


@dataclass(frozen=True, slots=True)
class Document:
    """One text of a file with what is marked in it, before labels have a meaning and offsets are ours.

    `line` is where it stands in its file, for sentences, and `number` what it goes by where many stand on one
    line; `fields` what else is told of it, by name; `left` what the file says of it that has no place here,
    each by a name that a person finds there.
    """

    text: str
    marks: tuple[Mark, ...] = ()
    links: tuple[Link, ...] = ()
    title: str = ""
    source: str = ""
    published: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    conversions: tuple[str, ...] = ()
    complete: bool = False
    left: tuple[tuple[Aspect, str], ...] = ()
    line: int = 1
    number: str = ""

    def within(self, file: str) -> str:
        """The name of the file, with the number, as sentences say where something is."""
        return f"{file} {self.number}" if self.number else file
