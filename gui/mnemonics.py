"""Names of people's own in menus and on buttons: Qt takes a sign or two of them for itself."""

from __future__ import annotations


def as_written(words: str) -> str:
    """For a menu or a button: an `&` is shown and underlines no letter, a tab begins no second column."""
    return words.replace("&", "&&").replace("\t", " ")
