"""The schema in force: a process works on one project at a time, and shows everything by that one's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from importlib.resources import files

from core.schema.reading import read
from core.schema.terms import Schema


@cache
def built_in() -> Schema:
    """The schema that comes with the program."""
    return read(files("resources").joinpath("schema.toml").read_text("utf-8"), "schema.toml")


_in_force: list[Schema] = []
_for_a_while: ContextVar[list[Schema] | None] = ContextVar("_for_a_while", default=None)


def schema() -> Schema:
    """The schema in force: that of the open project, or the one that comes with the program."""
    here = _here()
    return here[-1] if here else built_in()


def use(chosen: Schema | None) -> None:
    """Let this schema be in force from now on; None: the one that comes with the program."""
    _here()[:] = [] if chosen is None else [chosen]


@contextmanager
def in_force(chosen: Schema | None) -> Iterator[None]:
    """Let this schema be in force for a while, and whatever is used meanwhile; None: the one that is.

    It holds for this thread alone: what works beside the window on another project changes nothing there.
    """
    before = _for_a_while.set(list(_here()) if chosen is None else [chosen])
    try:
        yield
    finally:
        _for_a_while.reset(before)


def _here() -> list[Schema]:
    own = _for_a_while.get()
    return _in_force if own is None else own
