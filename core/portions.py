"""Long work in portions: a generator that gives others a turn in between, and returns what came of it."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from typing import Final, TypeAlias, TypeVar

Value = TypeVar("Value")

Portions: TypeAlias = Generator[int, None, Value]
"""Yields how many things were done since it yielded last. Closed before its end, it leaves nothing done."""

PORTION: Final = 100
"""So many decisions are built, or written, in some milliseconds."""


def whole(portions: Portions[Value]) -> Value:
    """All of it in one go."""
    while True:
        try:
            next(portions)
        except StopIteration as end:
            value: Value = end.value
            return value


def in_one(value: Value) -> Portions[Value]:
    """Work that was done at once."""
    yield from ()
    return value


def cut(things: Sequence[Value]) -> Iterator[Sequence[Value]]:
    """The things, a portion at a time."""
    for first in range(0, len(things), PORTION):
        yield things[first : first + PORTION]
