"""Kinds, roles and causes as the schema file defines them; their order is the order of the keys."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Term:
    """A name that the schema defines, in both languages."""

    id: str
    zh: str
    en: str

    def name(self, language: str) -> str:
        """Its name for people; anything but Chinese reads English."""
        return self.zh if language.startswith("zh") else self.en


@dataclass(frozen=True, slots=True)
class Kind(Term):
    """A kind of metric, with its colour on light and on dark paper."""

    light: str
    dark: str


@dataclass(frozen=True, slots=True)
class Role(Term):
    """A role, and the key that fills it from the selection."""

    key: str


@dataclass(frozen=True, slots=True)
class Group(Term):
    """Causes behind one key. Where it does not settle, the number still waits for its metric."""

    settles: bool = True


@dataclass(frozen=True, slots=True)
class Cause(Term):
    """Why a number is no metric (guideline, section 4)."""

    group: str
    example: str


@dataclass(frozen=True, slots=True)
class Schema:
    """What can be annotated; `version` and `guideline` are stored with every result."""

    version: str
    guideline: str
    kinds: tuple[Kind, ...]
    roles: tuple[Role, ...]
    groups: tuple[Group, ...]
    causes: tuple[Cause, ...]

    def kind(self, kind_id: str) -> Kind:
        """The kind of that id; KeyError where the schema has none."""
        for kind in self.kinds:  # asked for each span of an article: quicker than a dict made anew
            if kind.id == kind_id:
                return kind
        raise KeyError(kind_id)

    def cause(self, cause_id: str) -> Cause:
        """The cause of that id; KeyError where the schema has none."""
        return {cause.id: cause for cause in self.causes}[cause_id]

    def settles(self, cause_id: str) -> bool:
        """Whether a rejection for that cause decides the number, too."""
        group = self.cause(cause_id).group if cause_id else ""
        return all(g.settles for g in self.groups if g.id == group)


@cache
def schema() -> Schema:
    """The schema that comes with the program."""
    raw = tomllib.loads(files("resources").joinpath("schema.toml").read_text("utf-8"))
    return Schema(
        version=raw["version"],
        guideline=raw["guideline"],
        kinds=tuple(Kind(**row) for row in raw["kind"]),
        roles=tuple(Role(**row) for row in raw["role"]),
        groups=tuple(Group(**row) for row in raw["group"]),
        causes=tuple(Cause(**row) for row in raw["cause"]),
    )
