"""The schema in force: a process works on one project at a time, and shows everything by that one's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib.resources import files

from core.schema.reading import read
from core.schema.terms import Schema


@cache
def built_in() -> Schema:
    """The schema that comes with the program."""
    return read(files("resources").joinpath("schema.toml").read_text("utf-8"), "schema.toml")


_in_force: list[Schema] = []


def schema() -> Schema:
    """The schema in force: that of the open project, or the one that comes with the program."""
    return _in_force[-1] if _in_force else built_in()


def use(chosen: Schema | None) -> None:
    """Let this schema be in force from now on; None: the one that comes with the program."""
    _in_force[:] = [] if chosen is None else [chosen]


@contextmanager
def in_force(chosen: Schema | None) -> Iterator[None]:
    """Let this schema be in force for a while; None: the one that is."""
    before = tuple(_in_force)
    if chosen is not None:
        use(chosen)
    try:
        yield
    finally:
        _in_force[:] = before
