"""Counts and tables for a terminal, where a Chinese character takes two columns."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

_OBEYED = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def visible(text: str) -> str:
    """The text with signs for what a terminal would obey: colours, titles, the direction of what follows."""
    return _OBEYED.sub(lambda found: ascii(found[0])[1:-1], text)


def visible_lines(text: str) -> str:
    """The same of a text of several lines."""
    return "\n".join(map(visible, text.split("\n")))


def width(text: str) -> int:
    """Columns that the text takes on a terminal."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text
    )


def so_many(count: int, noun: str) -> str:
    """So many of them in English: “1 article”, “2 articles”."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def shortened(text: str, columns: int) -> str:
    """The text on one line, cut with an ellipsis where it is wider than so many columns."""
    line = visible(" ".join(text.split()))
    taken = list(accumulate(map(width, line)))
    if not taken or taken[-1] <= columns:
        return line
    return line[: bisect_right(taken, columns - 1)] + "…"


def table(head: Sequence[str], rows: Iterable[Sequence[str]], right: Iterable[int] = ()) -> str:
    """Columns as wide as their widest cell; those named in `right` are set to the right, as figures are."""
    lines = [tuple(head), *(tuple(map(visible, row)) for row in rows)]
    columns = [max(width(line[i]) for line in lines) for i in range(len(head))]
    to_right = frozenset(right)

    def cell(text: str, column: int) -> str:
        gap = " " * (columns[column] - width(text))
        return gap + text if column in to_right else text + gap

    return "\n".join("  ".join(cell(text, i) for i, text in enumerate(line)).rstrip() for line in lines)
