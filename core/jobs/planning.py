"""What freezing would do: the version that a release gets and why, and what stands in the way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core.errors import KnownError
from core.formats.release import (
    FIRST,
    Changes,
    Level,
    Version,
    changes_between,
    check_licence,
    check_name,
    content_of,
    dealt,
)
from core.jobs.drafting import Draft, Obstacle
from core.jobs.terms import Terms
from core.store import Held, Release


@dataclass(frozen=True, slots=True)
class Plan:
    """What freezing would do: `why` says in a sentence how the version came about. No obstacle: it can be."""

    version: Version
    level: Level
    why: KnownError
    changes: Changes
    parent: Release | None
    split_of: Mapping[str, str]
    near: tuple[tuple[str, ...], ...]
    obstacles: tuple[Obstacle, ...]


def planned(draft: Draft, terms: Terms) -> Plan:
    """What freezing the draft on these terms would come to. Raises KnownError where the terms are bad."""
    check_name(terms.name)
    for licence in terms.licences:
        check_licence(licence)
    parent, held = draft.parent(terms.name)
    split_of = dealt([each.id for each in draft.entries], terms.splits, _splits(held))
    changes = changes_between(held, held_by(draft, split_of))
    level = Level.FIRST if parent is None else changes.level
    number = FIRST if parent is None else Version(*parent.version).after(level)
    why, obstacles = _why(level, changes, parent), draft.obstacles
    if parent is not None and not changes.any and _same_rest(draft, terms, split_of, parent):
        why = _unchanged(parent)
        obstacles = (*obstacles, Obstacle(why))
    near = tuple(group for group in draft.near if len({split_of[name] for name in group}) > 1)
    return Plan(number, level, why, changes, parent, split_of, near, obstacles)


def _splits(held: Held) -> dict[str, str]:
    return {name: split for name, (split, _) in held.items()}


def held_by(draft: Draft, split_of: Mapping[str, str]) -> dict[str, tuple[str, str]]:
    """Split and hash of each article, as a release of the draft would hold them."""
    return {each.id: (split_of[each.id], each.sha256) for each in draft.entries}


def _same_rest(draft: Draft, terms: Terms, split_of: Mapping[str, str], parent: Release) -> bool:
    content = content_of(draft.entries, split_of, terms.splits, draft.schema)
    same = {"licences", "guideline_sha256"}
    return content == parent.content and all(terms.kept[name] == parent.terms.get(name) for name in same)


def _unchanged(parent: Release) -> KnownError:
    return KnownError(
        "Nothing has changed since {parent}: articles, splits, schema, guideline and licence are the same."
        " Use that release, or freeze again when the gold has gone on.",
        parent=parent.title,
    )


def _why(level: Level, changes: Changes, parent: Release | None) -> KnownError:
    if level is Level.FIRST or parent is None:
        return KnownError("It is the first release of this name.")
    if level is Level.MAJOR:
        return KnownError(
            "Since {parent} {changed} {changed:article|articles} changed, {removed}"
            " {removed:was|were} removed, {moved} moved between splits and {added} {added:was|were}"
            " added: the first number goes up.",
            parent=parent.title,
            changed=len(changes.changed),
            removed=len(changes.removed),
            moved=len(changes.moved),
            added=len(changes.added),
        )
    if level is Level.MINOR:
        return KnownError(
            "Since {parent} {added} {added:article was|articles were} only added: the second number goes up.",
            parent=parent.title,
            added=len(changes.added),
        )
    return KnownError(
        "The articles are those of {parent}; schema, guideline, licence or splits without articles are"
        " not: the third number goes up.",
        parent=parent.title,
    )
