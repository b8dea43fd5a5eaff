"""Reading a release back: manifest, schema, lines; what cannot be read is said in a sentence."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.errors import KnownError, unreadable
from core.formats import Annotated
from core.formats.jsonl import read
from core.formats.release.names import DATA, MANIFEST, SCHEMA
from core.record import Record
from core.schema import Archive, Cause, Group, Kind, Revision, Role, Schema


@dataclass(frozen=True, slots=True)
class Lines:
    """The data of a release: each article's split and line by its id, hashes of the lines beside them."""

    splits: Mapping[str, str]
    hashes: Mapping[str, str]
    lines: Mapping[str, bytes]


def manifest_of(folder: Path) -> Record:
    """What manifest.json says. Raises KnownError where the folder is no release."""
    found = _object(folder, MANIFEST)
    wanted = {"name": str, "version": str, "content_sha256": str, "files": dict, "splits": dict}
    wrong = [field for field, kind in wanted.items() if not isinstance(found.get(field), kind)]
    if wrong:
        raise KnownError(
            "“{field}” is missing from {path}, or is not what it should be: this is no release of ours.",
            field=wrong[0],
            path=folder / MANIFEST,
        )
    return found


def lines_of(folder: Path) -> Lines:
    """Every line of the data. Raises KnownError where a file cannot be read or an article stands twice."""
    splits: dict[str, str] = {}
    hashes: dict[str, str] = {}
    lines: dict[str, bytes] = {}
    for path in data_files(folder):
        for at, line in enumerate(read_bytes(path).splitlines(keepends=True), 1):
            name = _id_in(line, path, at)
            if name in splits:
                raise KnownError(
                    "{path}, line {line}: the article stands in the release twice. The folder was changed;"
                    " take a copy that was not.",
                    path=path,
                    line=at,
                )
            splits[name] = path.stem
            hashes[name] = hashlib.sha256(line).hexdigest()
            lines[name] = line
    return Lines(splits, hashes, lines)


def articles_of(
    folder: Path, split: str = "", hashes: Mapping[str, str] | None = None
) -> Iterator[tuple[str, Annotated]]:
    """Each article with its split, or those of one split alone; its metrics are checked as at import.

    With `hashes`, by id, each line is held against its own. Raises KnownError for a split that there is not,
    and with line and field where something is wrong.
    """
    check_split(folder, split)
    for path in data_files(folder):
        if split in {"", path.stem}:
            for line in _lines(path):
                for annotated in read(line, f"{DATA}/{path.name}"):
                    _check_line(line, annotated.article.id, path, hashes)
                    yield path.stem, annotated


def _lines(path: Path) -> Iterator[bytes]:
    """One line after the other: a large file is never in memory whole."""
    try:
        with path.open("rb") as file:
            yield from file
    except OSError as error:
        raise unreadable(path, error) from None


def _check_line(line: bytes, name: str, path: Path, hashes: Mapping[str, str] | None) -> None:
    if hashes is not None and hashes.get(name) != hashlib.sha256(line).hexdigest():
        raise KnownError(
            "{file} in {folder} is not what was frozen.",
            file=f"{DATA}/{path.name}",
            folder=path.parent.parent,
        )


def check_split(folder: Path, split: str) -> None:
    """Raises KnownError for a split that there is not; an empty name stands for all of them."""
    names = [path.stem for path in data_files(folder)]
    if split and split not in names:
        raise KnownError(
            "There is no split “{split}” in {folder}. It has: {known}.",
            split=split,
            folder=folder,
            known=", ".join(names),
        )


def data_files(folder: Path) -> tuple[Path, ...]:
    """The files of data/, by name. Raises KnownError where there is none."""
    found = tuple(sorted((folder / DATA).glob("*.jsonl")))
    if not found:
        raise KnownError("There is no release in {folder}: it has no data/*.jsonl.", folder=folder)
    return found


def schema_in(folder: Path) -> Schema:
    """The schema that the release was annotated with. Raises KnownError where it cannot be read."""
    found = _object(folder, SCHEMA)
    try:
        archive = found["archive"]
        return Schema(
            version=found["version"],
            guideline=found["guideline"],
            revisions=tuple(Revision(**_frozen(each)) for each in found["revisions"]),
            archive=Archive(**_terms(archive)),
            **_terms(found),
        )
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise KnownError("{path} is no schema of a release: {reason}.", path=SCHEMA, reason=error) from None


_SORTS = {"kinds": Kind, "roles": Role, "groups": Group, "causes": Cause}


def _terms(found: Mapping[str, Any]) -> dict[str, Any]:
    return {name: tuple(sort(**_frozen(each)) for each in found[name]) for name, sort in _SORTS.items()}


def _frozen(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in fields.items()}


def read_bytes(path: Path) -> bytes:
    """The file's bytes; raises KnownError where it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise unreadable(path, error) from None


def _object(folder: Path, name: str) -> Record:
    path = folder / name
    if not path.is_file():
        raise KnownError("There is no release in {folder}: it has no {name}.", folder=folder, name=name)
    try:
        found = json.loads(read_bytes(path))
    except (ValueError, RecursionError) as error:
        raise KnownError("{path} cannot be read: {reason}.", path=path, reason=error) from None
    if not isinstance(found, dict):
        raise KnownError("{path} cannot be read: {reason}.", path=path, reason="no object")
    return found


def _id_in(line: bytes, path: Path, at: int) -> str:
    try:
        return str(json.loads(line)["id"])
    except (ValueError, KeyError, TypeError, RecursionError):
        raise KnownError(
            "{path}, line {line}: this is no article. The folder was changed; take a copy that was not.",
            path=path,
            line=at,
        ) from None
