"""The fields of a record, checked one by one, so that a sentence can name the line and the field."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any, TypeGuard

from core.errors import KnownError
from core.record import shortened
from core.text import LONGEST_WORDS

_MOST_DIGITS = 60
_LONGEST_LINE = 200
_LONGEST_NUMBER = 200


@dataclass(frozen=True, slots=True)
class Fields:
    """An object of a file, and where it stands: file, line, and path from the line's own object."""

    record: dict[str, Any]
    name: str
    line: int
    path: str = ""

    def place(self, field: str) -> dict[str, object]:
        """What every sentence names."""
        return {"name": self.name, "line": self.line, "field": f"{self.path}{field}"}

    def __contains__(self, field: str) -> bool:
        """Whether the field is there and not null."""
        return self.record.get(field) is not None

    def needed(self, field: str) -> Any:
        """What the field holds; it must be there."""
        if field not in self.record:
            raise KnownError(
                "{name}, line {line}: the field “{field}” is missing. Add it and try again;"
                " nothing was taken from the file.",
                **self.place(field),
            )
        return self.record[field]

    def text(self, field: str, default: str | None = None) -> str:
        """A string."""
        value = self.needed(field) if default is None else self.record.get(field, default)
        if isinstance(value, str) and not lone_surrogate(value):
            return value
        raise KnownError(
            "{name}, line {line}: “{field}” should be text, but it is {found}."
            " Nothing was taken from the file.",
            **self.place(field),
            found=shortened(ascii(value) if isinstance(value, str) else value),
        )

    def optional(self, field: str) -> str | None:
        """A string, or null, or not there."""
        return self.text(field) if field in self else None

    def spare(self, field: str) -> str:
        """A string that may be left out."""
        return self.optional(field) or ""

    def words(self, field: str) -> str:
        """A string that may be left out, and that a list can show."""
        value = self.spare(field)
        if len(value) <= LONGEST_WORDS:
            return value
        raise KnownError(
            "{name}, line {line}: “{field}” has {count} characters, and may have {most}. Shorten it, and try"
            " again; nothing was taken from the file.",
            **self.place(field),
            count=len(value),
            most=LONGEST_WORDS,
        )

    def others(self, known: Collection[str]) -> tuple[tuple[str, str], ...]:
        """The fields that are none of these and hold one line of text, sorted by name."""
        return tuple(
            (field, value)
            for field, value in sorted(self.record.items())
            if field not in known and is_line(field) and isinstance(value, str) and is_line(value)
        )

    def whole(self, field: str) -> int:
        """A whole number from 0."""
        value = self.needed(field)
        if is_whole(value) and value >= 0:
            return value
        raise KnownError(
            "{name}, line {line}: “{field}” should be a whole number from 0, but it is {found}."
            " Nothing was taken from the file.",
            **self.place(field),
            found=shortened(value),
        )

    def yes(self, field: str, *, default: bool) -> bool:
        """True or false."""
        value = self.record.get(field, default)
        if isinstance(value, bool):
            return value
        raise KnownError(
            "{name}, line {line}: “{field}” should be true or false, but it is {found}."
            " Nothing was taken from the file.",
            **self.place(field),
            found=shortened(value),
        )

    def decimal(self, field: str) -> Decimal:
        """A decimal written as a string; a JSON number with a fraction may have lost digits already."""
        value = self.needed(field)
        if isinstance(value, str | int) and not isinstance(value, bool):
            found = decimal_of(str(value))
            if found is not None:
                return found
        raise KnownError(
            "{name}, line {line}: “{field}” should be a decimal number in quotation marks, but it is {found}."
            " Nothing was taken from the file.",
            **self.place(field),
            found=shortened(value),
        )

    def choice(self, field: str, known: Collection[str], default: str | None = None) -> str:
        """One of the known words."""
        value = self.text(field, default)
        if value in known:
            return value
        raise KnownError(
            "{name}, line {line}: “{field}” is “{found}”, which the schema does not know."
            " Known are: {known}. Nothing was taken from the file.",
            **self.place(field),
            found=value,
            known=", ".join(known),
        )

    def objects(self, field: str) -> tuple[Fields, ...]:
        """A list of objects."""
        value = self.needed(field)
        if isinstance(value, list) and all(isinstance(entry, dict) for entry in value):
            return tuple(
                Fields(entry, self.name, self.line, f"{self.path}{field}[{at}].")
                for at, entry in enumerate(value)
            )
        raise KnownError(
            "{name}, line {line}: “{field}” should be a list of objects. Nothing was taken from the file.",
            **self.place(field),
        )

    def inner(self, field: str) -> Fields:
        """An object, empty where it is not there."""
        value = self.record.get(field, {})
        if isinstance(value, dict):
            return Fields(value, self.name, self.line, f"{self.path}{field}.")
        raise KnownError(
            "{name}, line {line}: “{field}” should be an object in braces. Nothing was taken from the file.",
            **self.place(field),
        )


def decimal_of(text: str) -> Decimal | None:
    """The number that the text is; None where it is none, or would be too long to be written out."""
    if len(text) > _LONGEST_NUMBER:
        return None
    try:
        value = Decimal(text)
    except InvalidOperation:
        return None
    # A huge exponent is a slip at best, and written out it would fill the memory.
    return value if value.is_finite() and abs(value.adjusted()) <= _MOST_DIGITS else None


def is_whole(value: object) -> TypeGuard[int]:
    """Whether it is a whole number; to Python true and false are some."""
    return isinstance(value, int) and not isinstance(value, bool)


def is_line(text: str) -> bool:
    """Whether it is one line, short enough to stand beside others in a table."""
    return len(text) <= _LONGEST_LINE and text.splitlines() == [text] and not lone_surrogate(text)


def lone_surrogate(text: str) -> bool:
    """Whether half a pair stands in it, as scripts leave it that cut an emoji in two: it is no text."""
    return any("\ud800" <= character <= "\udfff" for character in text)
