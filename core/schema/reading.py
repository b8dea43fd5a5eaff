"""A schema file made into a Schema, or a sentence that says what is wrong with it, where, and what to do."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from core.errors import KnownError
from core.schema.checks import check_colours, check_groups, check_ids, check_keys, check_revisions
from core.schema.terms import Archive, Cause, Group, Kind, Revision, Role, Schema

Block = Mapping[str, Any]

_FIELDS: Final[Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    "kind": (("id", "zh", "en", "light", "dark"), ("key", "archived")),
    "role": (("id", "zh", "en", "key"), ("archived",)),
    "group": (("id", "zh", "en"), ("settles", "archived")),
    "cause": (("id", "zh", "en", "group"), ("example", "archived")),
    "revision": (("version",), ("kinds", "causes", "note")),
}
_FLAGS: Final = ("settles", "archived")
_LISTS: Final = ("kinds", "causes")
_HEAD: Final = ("version", "guideline")


def read(text: str, name: str) -> Schema:
    """The schema in that TOML text; `name` is the file's, for the sentences.

    Raises KnownError where it is no TOML, a block lacks a field or has one that is not known, an id or a key
    occurs twice, a colour cannot be read on paper, or something is named that is not there.
    """
    try:
        raw = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # of numbers too long and lists too deep, too
        raise KnownError(
            "{name} is no valid TOML: {reason}. The schema was left as it was.", name=name, reason=error
        ) from None
    head = _head(raw, name)
    blocks = {sort: _blocks(raw, sort, name) for sort in _FIELDS}
    for sort in ("kind", "role", "group", "cause"):
        check_ids(blocks[sort], sort, name)
    found = _schema(head, blocks)
    check_colours(found, name)
    check_keys(found, name)
    check_groups(found, name)
    check_revisions(found, name)
    return found


def _schema(head: Mapping[str, str], blocks: Mapping[str, Sequence[Block]]) -> Schema:
    kinds, gone_kinds = _split(blocks["kind"])
    roles, gone_roles = _split(blocks["role"])
    groups, gone_groups = _split(blocks["group"])
    causes, gone_causes = _split(blocks["cause"])
    return Schema(
        version=head["version"],
        guideline=head["guideline"],
        kinds=tuple(Kind(**row) for row in kinds),
        roles=tuple(Role(**row) for row in roles),
        groups=tuple(Group(**row) for row in groups),
        causes=tuple(_cause(row) for row in causes),
        revisions=tuple(_revision(row) for row in blocks["revision"]),
        archive=Archive(
            tuple(Kind(**row) for row in gone_kinds),
            tuple(Role(**row) for row in gone_roles),
            tuple(Group(**row) for row in gone_groups),
            tuple(_cause(row) for row in gone_causes),
        ),
    )


def _split(blocks: Iterable[Block]) -> tuple[list[Block], list[Block]]:
    """What can be given, and what is archived; without the field that says so."""
    sides: tuple[list[Block], list[Block]] = ([], [])
    for block in blocks:
        sides[bool(block.get("archived"))].append({k: v for k, v in block.items() if k != "archived"})
    return sides


def _cause(row: Block) -> Cause:
    return Cause(**{"example": "", **row})


def _revision(row: Block) -> Revision:
    lists = {name: tuple(row.get(name, ())) for name in _LISTS}
    return Revision(row["version"], **lists, note=row.get("note", ""))


def _head(raw: Mapping[str, Any], name: str) -> Mapping[str, str]:
    for key in raw:
        if key not in {*_HEAD, *_FIELDS}:
            raise KnownError(
                "{name}: nothing is known of “{field}”. Known are: {known}. The schema was left as it was.",
                name=name,
                field=key,
                known=", ".join((*_HEAD, *_FIELDS)),
            )
    head = {key: raw.get(key) for key in _HEAD}
    for key, value in head.items():
        if not isinstance(value, str) or not value.strip():
            raise KnownError(
                '{name}: “{field}” is missing, or no text. Write for example {field} = "1.0".'
                " The schema was left as it was.",
                name=name,
                field=key,
            )
    return {key: str(value).strip() for key, value in head.items()}


def _blocks(raw: Mapping[str, Any], sort: str, name: str) -> list[Block]:
    blocks = raw.get(sort, [])
    if not isinstance(blocks, list) or not all(isinstance(block, dict) for block in blocks):
        raise KnownError(
            "{name}: “{sort}” must be blocks that begin with [[{sort}]]. The schema was left as it was.",
            name=name,
            sort=sort,
        )
    if not blocks and sort in {"kind", "role", "group", "cause"}:
        raise KnownError(
            "{name} has no [[{sort}]]: at least one is needed. The schema was left as it was.",
            name=name,
            sort=sort,
        )
    return [_checked(block, sort, number, name) for number, block in enumerate(blocks, start=1)]


def _checked(block: Block, sort: str, number: int, name: str) -> Block:
    needed, allowed = _FIELDS[sort]
    place = {"name": name, "sort": sort, "number": number}
    for field in block:
        if field not in {*needed, *allowed}:
            raise KnownError(
                "{name}, [[{sort}]] number {number}: nothing is known of “{field}”. Known are: {known}."
                " The schema was left as it was.",
                **place,
                field=field,
                known=", ".join((*needed, *allowed)),
            )
    for field in needed:
        if field not in block:
            raise KnownError(
                "{name}, [[{sort}]] number {number}: “{field}” is missing. The schema was left as it was.",
                **place,
                field=field,
            )
    for field, value in block.items():
        if not _fits(field, value, needed):
            raise KnownError(
                "{name}, [[{sort}]] number {number}: “{field}” is empty or of the wrong sort."
                " The schema was left as it was.",
                **place,
                field=field,
            )
    return block


def _fits(field: str, value: object, needed: Sequence[str]) -> bool:
    if field in _FLAGS:
        return isinstance(value, bool)
    if field in _LISTS:
        return isinstance(value, list) and all(isinstance(each, str) for each in value)
    return isinstance(value, str) and (bool(value.strip()) or field not in needed)
