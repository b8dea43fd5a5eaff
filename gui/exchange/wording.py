"""Strange words in little room: file names, quotes and labels of other tools."""

from __future__ import annotations

from textwrap import wrap
from typing import Final

_LONG: Final = 120
_WIDE: Final = 60


def one_line(words: str, most: int = _LONG) -> str:
    """Without line breaks and tabs, and not longer than anybody reads."""
    line = " ".join(words[: 2 * most].split())
    return line if len(line) <= most and len(words) <= 2 * most else f"{line[:most]}…"


def tip(words: str) -> str:
    """The words for a tool tip, in lines that fit on a screen."""
    return "\n".join(line for part in words.split("\n") for line in wrap(part, _WIDE) or [""])
