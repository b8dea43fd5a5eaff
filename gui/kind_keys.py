"""The keys that give a kind, in a few characters: 1–7 where they are digits in a row."""

from __future__ import annotations

from collections.abc import Mapping

from core.schema import schema
from gui.paint import key_sign


def kind_keys(keys: Mapping[str, str]) -> str:
    """The keys in force for the kinds, in schema order; a row of digits is written as a range."""
    found = [keys[name] for kind in schema().kinds if (name := f"kind:{kind.id}") in keys]
    row = [str(place) for place in range(1, len(found) + 1)]
    if len(found) > 1 and found == row:
        return f"{found[0]}–{found[-1]}"
    return " ".join(map(key_sign, found))
