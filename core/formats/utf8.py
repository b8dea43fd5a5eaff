"""Bytes of a text file in UTF-8, with a sentence that names the line where they are none."""

from __future__ import annotations

from core.errors import KnownError


def text_of(data: bytes, name: str, *, encoding: str = "utf-8", first: int = 1) -> str:
    """The text; `first` is the number of its first line, `encoding` a form of Unicode. Raises KnownError."""
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise KnownError(
            "{name}, line {line}: byte {position} is not UTF-8. Save the file as UTF-8 and try again.",
            name=name,
            line=data.count(b"\n", 0, error.start) + first,
            position=error.start,
        ) from None
