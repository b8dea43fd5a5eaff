"""JSON objects out of a file, one a line or one in all, each with the line it stands on."""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from core.errors import KnownError
from core.formats.utf8 import text_of

_OPENINGS = {"{", "["}
_BLANK = re.compile(r"[ \t\r\n]*")


def objects(data: bytes, name: str, first: int = 1) -> tuple[tuple[int, dict[str, Any]], ...]:
    """Every object of a JSON Lines file, or of a file that holds one object or a list, laid out freely.

    `first` is the number of the first line. Raises KnownError with the line where it is no JSON, or no
    object.
    """
    text = text_of(data, name, encoding=_encoding(data), first=first)
    lines = text.split("\n")
    try:
        return tuple(_by_line(lines, name, first))
    except KnownError:
        # One object over many lines is JSON as well; the sentence of the more likely reading is kept.
        whole = _whole(text, name, insist=lines[0].strip() in _OPENINGS)
        if whole is None:
            raise
        return whole


def object_in(data: bytes, name: str, line: int) -> dict[str, Any]:
    """The object that a single line holds, which is that line of what is read. Raises KnownError."""
    text = text_of(data, name, encoding=_encoding(data), first=line)
    return _object(_parsed(text.strip(), name, line), name, line)


def _encoding(data: bytes) -> str:
    return json.detect_encoding(data[:4])


def _by_line(lines: list[str], name: str, first: int) -> Iterator[tuple[int, dict[str, Any]]]:
    for number, line in enumerate(lines, first):
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


def entries(data: bytes, name: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """The objects of a JSON list, or the one that a file holds, each with its line, parsed one by one.

    Raises KnownError with the line where it is no JSON, or no object.
    """
    text = text_of(data, name, encoding=_encoding(data))
    decoder = json.JSONDecoder(parse_constant=_no_number, object_pairs_hook=_each_once)
    at = _past_blank(text, 0)
    listed = text.startswith("[", at)
    at = _past_blank(text, at + 1) if listed else at
    line, counted = 1, 0
    more = not (listed and text.startswith("]", at))
    while more:
        line, counted = line + text.count("\n", counted, at), at
        with _as_sentence(name, line, whole=True):
            content, at = decoder.raw_decode(text, at)
        yield line, _object(content, name, line)
        at = _past_blank(text, at)
        more = listed and text.startswith(",", at)
        at = _past_blank(text, at + 1) if more else at
    with _as_sentence(name, line, whole=True):
        _check_end(text, at, listed=listed)


def _past_blank(text: str, at: int) -> int:
    found = _BLANK.match(text, at)
    return found.end() if found else at


def _check_end(text: str, at: int, *, listed: bool) -> None:
    if listed and not text.startswith("]", at):
        raise json.JSONDecodeError("Expecting ',' delimiter", text, at)
    rest = _past_blank(text, at + 1 if listed else at)
    if rest < len(text):
        raise json.JSONDecodeError("Extra data", text, rest)


def _parsed(text: str, name: str, line: int) -> object:
    with _as_sentence(name, line):
        return json.loads(text, parse_constant=_no_number, object_pairs_hook=_each_once)


@contextmanager
def _as_sentence(name: str, line: int, *, whole: bool = False) -> Iterator[None]:
    """Say what is no JSON, and where: `line` is where the text that is parsed begins, or `whole`, its own."""
    try:
        yield
    except json.JSONDecodeError as error:
        raise KnownError(
            "{name}, line {line}: this is no JSON from column {column} on. Correct it there and try again;"
            " nothing was taken from the file.",
            name=name,
            line=error.lineno if whole else line + error.lineno - 1,
            column=error.colno,
        ) from None
    except RecursionError:
        raise KnownError(
            "{name}, line {line}: objects and lists lie in each other too deeply for any file of"
            " annotations. Nothing was taken from the file.",
            name=name,
            line=line,
        ) from None
    except KnownError as reason:
        raise _unreadable(name, line, reason) from None
    except ValueError:  # what is left of them: Python reads no more digits, and says so to programmers
        digits = KnownError("a number has more than {most} digits", most=sys.get_int_max_str_digits())
        raise _unreadable(name, line, digits) from None


def _unreadable(name: str, line: int, reason: KnownError) -> KnownError:
    return KnownError(
        "{name}, line {line}: this cannot be read as JSON ({reason}). Nothing was taken from the file.",
        name=name,
        line=line,
        reason=reason,
    )


def _no_number(constant: str) -> object:
    raise KnownError("{constant} is no number", constant=constant)


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Refuse a field that stands twice: which of the two was meant, nobody can tell."""
    found = dict(pairs)
    if len(found) != len(pairs):
        counted = Counter(name for name, _ in pairs)
        twice = next(name for name, count in counted.items() if count > 1)
        raise KnownError("the field “{field}” stands twice in an object", field=twice)
    return found


def _object(content: object, name: str, line: int) -> dict[str, Any]:
    if isinstance(content, dict):
        return content
    raise KnownError(
        "{name}, line {line}: an article should be an object in braces. Nothing was taken from the file.",
        name=name,
        line=line,
    )
