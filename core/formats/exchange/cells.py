"""Words in a cell of CSV: none is run by a spreadsheet as a formula, no number in it loses digits."""

from __future__ import annotations

import re

# Full-width signs too: where the input method is Chinese, spreadsheets take them for the others.
_RUN = tuple("=+-@＝＋－＠")
_BLANKS = ("\t", "\r", "\n")
_NUMBER = re.compile(r"[+-]?(\d+)(?:\.(\d+))?")
_KEPT_DIGITS = 15


def cell(words: str) -> str:
    """The words, with an apostrophe before those that a spreadsheet would make something else of."""
    return f"'{words}" if _is_misread(words) else words


def _is_misread(words: str) -> bool:
    number = _NUMBER.fullmatch(words)
    if number is None:
        bare = words.strip()
        return words.startswith(_BLANKS) or (len(bare) > 1 and bare.startswith(_RUN))  # a lone = runs nothing
    before, behind = number[1], number[2] or ""
    return len(before + behind) > _KEPT_DIGITS or (before.startswith("0") and before != "0")
