"""What the record of another tool says of an article beside its text: kept by name, or told as left."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from core.formats.exchange.document import Document
from core.formats.exchange.losses import Aspect
from core.formats.fields import Fields, is_line, lone_surrogate
from core.record import shortened
from core.text import LONGEST_WORDS

DESCRIBED = ("title", "source", "published", "complete")
"""The names under which our own writers put what they say of an article."""


def described(document: Document, fields: Fields, taken: Collection[str]) -> Document:
    """The document with its title, source, date, and whatever else of the record is one line of text.

    `taken` are the fields that are understood otherwise. What is longer, or no text, is told as left.
    """
    record = {name: value for name, value in fields.record.items() if name not in taken}
    known: dict[str, Any] = {
        name: words
        for name in DESCRIBED[:3]
        if (words := _words(record.get(name))) is not None and len(words) <= LONGEST_WORDS
    }
    complete = record.get("complete")
    if isinstance(complete, bool):
        known["complete"] = complete
    others, left = [], []
    for name, value in sorted(record.items()):
        if name in known or value in (None, "", [], {}):
            continue
        words = _words(value)
        if words is not None and is_line(words) and is_line(name) and name not in DESCRIBED:
            others.append((name, words))
        else:
            left.append((Aspect.SOURCE, shortened(name).strip('"')))
    return replace(document, **known, fields=tuple(others), left=(*document.left, *left))


def _words(value: object) -> str | None:
    """Text, or a whole number in digits; None for anything else."""
    words = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    return words if isinstance(words, str) and not lone_surrogate(words) else None
