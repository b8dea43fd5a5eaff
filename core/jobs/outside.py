"""Extractors from outside, a command or a file of predictions: the names and versions of their runs."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from core.errors import KnownError
from core.extraction.registry import extractors


def checked_name(name: str) -> str:
    """The name under which a run is kept. Raises KnownError where it would pass for that of another."""
    words = name.strip()
    if not words:
        raise KnownError("An extractor from outside needs a name: its suggestions are kept under it.")
    if words in extractors():
        raise KnownError(
            "“{name}” is the name of an extractor that is installed. Choose another name with --name.",
            name=words,
        )
    return words


def version_of(parts: Iterable[bytes]) -> str:
    """A version by content: where a part changes, the articles count as not yet read."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.hexdigest()[:12]
