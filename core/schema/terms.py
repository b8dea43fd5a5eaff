"""The nouns of a schema: kinds, roles, groups and causes; their order is the order of the keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar


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
    """A kind of metric, with its colour on light and on dark paper, and the key that gives it."""

    light: str
    dark: str
    key: str = ""


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
class Revision:
    """What a version of the guideline changed: decisions of these kinds and causes deserve another look."""

    version: str
    kinds: tuple[str, ...] = ()
    causes: tuple[str, ...] = ()
    note: str = ""


T = TypeVar("T", bound=Term)


@dataclass(frozen=True, slots=True)
class Archive:
    """What a schema once had. It can be given no longer, but what was annotated with it keeps its name."""

    kinds: tuple[Kind, ...] = ()
    roles: tuple[Role, ...] = ()
    groups: tuple[Group, ...] = ()
    causes: tuple[Cause, ...] = ()


@dataclass(frozen=True, slots=True)
class Schema:
    """What can be annotated; `version` and `guideline` are stored with every result.

    `kinds`, `roles`, `groups` and `causes` are those that can be given; what was removed is in `archive`.
    """

    version: str
    guideline: str
    kinds: tuple[Kind, ...]
    roles: tuple[Role, ...]
    groups: tuple[Group, ...]
    causes: tuple[Cause, ...]
    revisions: tuple[Revision, ...] = ()
    archive: Archive = Archive()

    @property
    def known_kinds(self) -> tuple[Kind, ...]:
        """Those that can be given, then the archived ones."""
        return self.kinds + self.archive.kinds

    @property
    def known_roles(self) -> tuple[Role, ...]:
        """Those that can be given, then the archived ones."""
        return self.roles + self.archive.roles

    @property
    def known_causes(self) -> tuple[Cause, ...]:
        """Those that can be given, then the archived ones."""
        return self.causes + self.archive.causes

    def kind(self, kind_id: str) -> Kind:
        """The kind of that id, archived or not; KeyError where the schema never had one."""
        return _named(self.kinds, self.archive.kinds, kind_id)

    def cause(self, cause_id: str) -> Cause:
        """The cause of that id, archived or not; KeyError where the schema never had one."""
        return _named(self.causes, self.archive.causes, cause_id)

    def settles(self, cause_id: str) -> bool:
        """Whether a rejection for that cause decides the number, too."""
        group = self.cause(cause_id).group if cause_id else ""
        return all(g.settles for g in (*self.groups, *self.archive.groups) if g.id == group)


def _named(active: tuple[T, ...], archived: tuple[T, ...], term_id: str) -> T:
    # Asked for each span of an article: walking a few is quicker than a dict made anew.
    for terms in (active, archived):
        for term in terms:
            if term.id == term_id:
                return term
    raise KeyError(term_id)
