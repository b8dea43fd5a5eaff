"""JSON objects out of a file, one a line or one in all, each with the line it stands on."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from core.errors import KnownError

_OPENINGS = {"{", "["}


def objects(data: bytes, name: str) -> tuple[tuple[int, dict[str, Any]], ...]:
    """Every object of a JSON Lines file, or of a file that holds one object or a list, laid out freely.

    Raises KnownError with the line where it is no JSON, or no object.
    """
    text = _decoded(data, name)
    lines = text.split("\n")
    try:
        return tuple(_by_line(lines, name))
    except KnownError:
        # One object over many lines is JSON as well; the sentence of the more likely reading is kept.
        whole = _whole(text, name, insist=lines[0].strip() in _OPENINGS)
        if whole is None:
            raise
        return whole


def object_in(data: bytes, name: str, line: int) -> dict[str, Any]:
    """The object that a single line holds, which is that line of what is read. Raises KnownError."""
    return _object(_parsed(_decoded(data, name, line).strip(), name, line), name, line)


def _decoded(data: bytes, name: str, first: int = 1) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise KnownError(
            "{name}, line {line}: byte {position} is not UTF-8. Save the file as UTF-8 and try again.",
            name=name,
            line=data.count(b"\n", 0, error.start) + first,
            position=error.start,
        ) from None


def _by_line(lines: list[str], name: str) -> Iterator[tuple[int, dict[str, Any]]]:
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield number, _object(_parsed(line, name, number), name, number)


def _whole(text: str, name: str, *, insist: bool) -> tuple[tuple[int, dict[str, Any]], ...] | None:
    try:
        content = _parsed(text, name, 1)
    except KnownError:
        if insist:
            raise
        return None
    entries = content if isinstance(content, list) else [content]
    return tuple((1, _object(entry, name, 1)) for entry in entries)


def _parsed(text: str, name: str, line: int) -> object:
    try:
        return json.loads(text, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        raise KnownError(
            "{name}, line {line}: this is no JSON ({reason} at column {column})."
            " Correct it and try again; nothing was taken from the file.",
            name=name,
            line=line + error.lineno - 1,
            reason=error.msg,
            column=error.colno,
        ) from None
    except (RecursionError, ValueError) as error:
        raise KnownError(
            "{name}, line {line}: this cannot be read as JSON ({reason}). Nothing was taken from the file.",
            name=name,
            line=line,
            reason=str(error) or type(error).__name__,
        ) from None


def _no_number(constant: str) -> object:
    raise ValueError(constant)


def _object(content: object, name: str, line: int) -> dict[str, Any]:
    if isinstance(content, dict):
        return content
    raise KnownError(
        "{name}, line {line}: an article should be an object in braces. Nothing was taken from the file.",
        name=name,
        line=line,
    )
