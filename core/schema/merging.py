"""A new schema in place of an old one: what the new one lacks is archived, so that no annotation is lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from core.schema.terms import Archive, Schema, Term

T = TypeVar("T", bound=Term)


@dataclass(frozen=True, slots=True)
class Merged:
    """The schema in force from now on, and the ids that came, went to the archive, or came back from it."""

    schema: Schema
    added: tuple[str, ...]
    archived: tuple[str, ...]
    revived: tuple[str, ...]

    @property
    def revised(self) -> bool:
        """Whether any kind, role or cause came or went."""
        return bool(self.added or self.archived or self.revived)


def merged(old: Schema, new: Schema) -> Merged:
    """The new schema with what only the old one had in its archive; neither is changed."""
    archive = Archive(
        _gone(new.kinds, new.archive.kinds, old.kinds, old.archive.kinds),
        _gone(new.roles, new.archive.roles, old.roles, old.archive.roles),
        _gone(new.groups, new.archive.groups, old.groups, old.archive.groups),
        _gone(new.causes, new.archive.causes, old.causes, old.archive.causes),
    )
    before, after = _ids(old), _ids(new)
    shelved = {
        term.id for terms in (old.archive.kinds, old.archive.roles, old.archive.causes) for term in terms
    }
    return Merged(
        replace(new, archive=archive),
        added=tuple(name for name in after if name not in before and name not in shelved),
        archived=tuple(name for name in before if name not in after),
        revived=tuple(name for name in after if name not in before and name in shelved),
    )


def _ids(schema: Schema) -> tuple[str, ...]:
    return tuple(term.id for terms in (schema.kinds, schema.roles, schema.causes) for term in terms)


def _gone(active: Sequence[T], *shelves: Sequence[T]) -> tuple[T, ...]:
    """The first of each id on the shelves that is not active."""
    found: dict[str, T] = {}
    known = {term.id for term in active}
    for shelf in shelves:
        for term in shelf:
            if term.id not in known:
                found.setdefault(term.id, term)
    return tuple(found.values())
