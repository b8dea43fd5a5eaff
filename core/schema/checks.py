"""What must hold of a schema as a whole: ids, keys and colours, and that what is named is there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from core.errors import KnownError
from core.schema.terms import Kind, Schema

PAPER: Final = {"light": "#FFFEFB", "dark": "#202329"}
"""The paper of the two themes, on which a kind's colour must be readable."""

CONTRAST: Final = 4.5
"""What WCAG 2.2 asks of text at level AA (success criterion 1.4.3)."""

TAKEN: Final = "ABDFGHLNSVX[],.{}<>?/"
"""Keys with a fixed meaning in the review; they can be rebound by the person, not by a schema."""

_ID = re.compile(r"[a-z][a-z0-9_-]{0,39}")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_MOST_GROUPS = 9


def check_ids(blocks: Sequence[Mapping[str, Any]], sort: str, name: str) -> None:
    """Ids are stored with every annotation: short, plain, and each once."""
    seen: set[str] = set()
    for block in blocks:
        term = block["id"]
        if not _ID.fullmatch(term):
            raise KnownError(
                "{name}: the id “{id}” of a [[{sort}]] must be small letters, digits, - and _, and begin"
                " with a"
                " letter. The schema was left as it was.",
                name=name,
                sort=sort,
                id=term,
            )
        if term in seen:
            raise KnownError(
                "{name}: two [[{sort}]] have the id “{id}”. Give one of them another. The schema was left"
                " as it was.",
                name=name,
                sort=sort,
                id=term,
            )
        seen.add(term)


def check_colours(schema: Schema, name: str) -> None:
    """Every colour is written as #RRGGBB and can be read on the paper of its theme."""
    for kind in schema.known_kinds:
        for look, paper in PAPER.items():
            _check_colour(kind, look, paper, name)


def _check_colour(kind: Kind, look: str, paper: str, name: str) -> None:
    colour = getattr(kind, look)
    place = {"name": name, "kind": kind.id, "look": look, "colour": colour}
    if not _COLOUR.fullmatch(colour):
        raise KnownError(
            "{name}: the {look} colour “{colour}” of the kind “{kind}” must be written as #RRGGBB."
            " The schema was left as it was.",
            **place,
        )
    found = contrast(colour, paper)
    if found < CONTRAST:
        raise KnownError(
            "{name}: the {look} colour {colour} of the kind “{kind}” has a contrast of {contrast} on"
            " paper;"
            " 4.5 is needed to read it. Make it darker for light, lighter for dark. The schema was left"
            " as it was.",
            **place,
            contrast=f"{found:.1f}",
        )


def check_keys(schema: Schema, name: str) -> None:
    """Each key is one character and means one thing; a kind without one takes its place's digit."""
    owners: dict[str, str] = {}
    given = [(kind.key or str(at), kind.id) for at, kind in enumerate(schema.kinds, 1)]
    given += [(role.key, role.id) for role in schema.roles]
    for key, owner in given:
        place = {"name": name, "key": key, "owner": owner}
        if len(key) != 1 or not key.isprintable() or key == " ":
            raise KnownError(
                "{name}: the key “{key}” of “{owner}” must be one character. From the tenth kind on, a"
                " key must"
                " be given. The schema was left as it was.",
                **place,
            )
        if key.upper() in TAKEN:
            raise KnownError(
                "{name}: the key “{key}” of “{owner}” has a meaning of its own while reviewing. Choose"
                " another."
                " The schema was left as it was.",
                **place,
            )
        if key.upper() in owners:
            raise KnownError(
                "{name}: “{other}” and “{owner}” have the same key “{key}”. The schema was left as it was.",
                **place,
                other=owners[key.upper()],
            )
        owners[key.upper()] = owner


def check_groups(schema: Schema, name: str) -> None:
    """Every cause lies in a group, and every group has a digit and a cause."""
    groups = {group.id for group in (*schema.groups, *schema.archive.groups)}
    for cause in schema.known_causes:
        if cause.group not in groups:
            raise KnownError(
                "{name}: the cause “{cause}” names the group “{group}”, which is not there."
                " The schema was left as it was.",
                name=name,
                cause=cause.id,
                group=cause.group,
            )
    if len(schema.groups) > _MOST_GROUPS:
        raise KnownError(
            "{name} has {count} groups of causes; there are only nine digits. The schema was left as it was.",
            name=name,
            count=len(schema.groups),
        )
    used = {cause.group for cause in schema.causes}
    for group in schema.groups:
        if group.id not in used:
            raise KnownError(
                "{name}: no cause lies in the group “{group}”. Add one, or take the group out."
                " The schema was left as it was.",
                name=name,
                group=group.id,
            )


def check_revisions(schema: Schema, name: str) -> None:
    """A revision names kinds and causes that are, or were, in the schema."""
    _check_named((each for r in schema.revisions for each in r.kinds), schema.known_kinds, "kind", name)
    _check_named((each for r in schema.revisions for each in r.causes), schema.known_causes, "cause", name)


def _check_named(named: Iterable[str], terms: Iterable[Any], sort: str, name: str) -> None:
    known = {term.id for term in terms}
    for each in named:
        if each not in known:
            raise KnownError(
                "{name}: a [[revision]] names the {sort} “{id}”, which is not there. The schema was left"
                " as it was.",
                name=name,
                sort=sort,
                id=each,
            )


def contrast(one: str, other: str) -> float:
    """The WCAG contrast ratio of two colours written #RRGGBB, 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
