"""Exchange formats: one file each, found by its FORMAT; a new format is a new file and no other line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules

from core.model import Article, Metric


@dataclass(frozen=True, slots=True)
class Annotated:
    """An article with the metrics that stand in it; `complete`: every number of it was decided."""

    article: Article
    metrics: tuple[Metric, ...]
    complete: bool = False


@dataclass(frozen=True, slots=True)
class Format:
    """A way to write annotated articles into one file, and to read them back.

    `read` takes the bytes and the file's name, for its sentences; it checks every quote, takes all or
    nothing, and raises KnownError with line and field. `write` gives the same bytes for the same content.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes, str], tuple[Annotated, ...]]
    write: Callable[[Iterable[Annotated]], bytes]


def formats() -> Mapping[str, Format]:
    """Every format of this package, by name."""
    modules = (import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__))
    found = (getattr(module, "FORMAT", None) for module in modules)
    return {each.name: each for each in found if isinstance(each, Format)}
