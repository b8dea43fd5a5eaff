"""A schema as the text of a schema file: what it reads is what was written."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from core.schema.terms import Schema, Term


def as_file(schema: Schema) -> str:
    """TOML, block by block in the order of the keys; archived terms come last of their sort and say so."""
    return "\n".join(_lines(schema))


def _lines(schema: Schema) -> Iterator[str]:
    yield f"version = {_written(schema.version)}"
    yield f"guideline = {_written(schema.guideline)}"
    archive = schema.archive
    for sort, active, archived in (
        ("kind", schema.kinds, archive.kinds),
        ("role", schema.roles, archive.roles),
        ("group", schema.groups, archive.groups),
        ("cause", schema.causes, archive.causes),
    ):
        yield from _terms(sort, active, archived)
    for revision in schema.revisions:
        yield from _block("revision", asdict(revision))
    yield ""


def _terms(sort: str, active: Sequence[Term], archived: Sequence[Term]) -> Iterator[str]:
    for term in active:
        yield from _block(sort, asdict(term))
    for term in archived:
        yield from _block(sort, {**asdict(term), "archived": True})


def _block(sort: str, fields: Mapping[str, Any]) -> Iterator[str]:
    yield ""
    yield f"[[{sort}]]"
    for name, value in fields.items():
        plain = value in {"", ()} or (name == "settles" and value)
        if not plain:
            yield f"{name} = {_written(value)}"


def _written(value: object) -> str:
    """Strings, booleans and lists of strings are written in TOML as they are in JSON."""
    return json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False)
