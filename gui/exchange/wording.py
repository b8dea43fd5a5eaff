"""Strange words on one line: file names, quotes and labels of other tools, never taken for rich text."""

from __future__ import annotations

from html import escape
from typing import Final

_LONG: Final = 120


def one_line(words: str, most: int = _LONG) -> str:
    """Without line breaks and tabs, and not longer than anybody reads."""
    line = " ".join(words[: 2 * most].split())
    return line if len(line) <= most and len(words) <= 2 * most else f"{line[:most]}…"


def tip(words: str) -> str:
    """The words for a tool tip, which takes anything that looks like HTML for HTML."""
    lines = escape(words).replace("\n", "<br>")
    return f"<p>{lines}</p>" if words else ""
