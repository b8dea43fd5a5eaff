"""The index of character pairs: what a text is found by, how it is written, and what a search asks of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import Final

from core import extraction
from core.store.rows import Rows
from core.written import plain

_HALF_WIDTH = {0xFF01 + i: 0x21 + i for i in range(94)} | {0x3000: 0x20}
# A decimal point holds a number together: 1.4 would else be found wherever there is a 1 and a 4.
_RUN = re.compile(r"[^\W_]+(?:(?<=\d)\.(?=\d)[^\W_]+)*")
# Characters of no script: a value is no word, and the tokenizer would cut it at its point.
_VALUE, _POINT = "\ue000", "\ue001"
EXACT: Final = 2
"""A word of so many letters is in every article that the index names; a longer one may not be."""


def compared(text: str) -> str:
    """The same characters, one for one, without difference of width and case."""
    half = text.translate(_HALF_WIDTH)
    low = half.lower()
    if len(low) == len(half):
        return low
    return "".join(small if len(small := c.lower()) == 1 else c for c in half)


def terms_of(title: str, text: str) -> str:
    """What an article is found by: its characters, pairs and values. Pure, for a helper process."""
    whole = f"{title}\n{text}"
    terms = {value_term(value) for value in _values(whole)}
    for run in _runs(compared(whole)):
        terms.update(run)
        terms.update(map("".join, pairwise(run)))
    return " ".join(sorted(terms))


def _runs(text: str) -> list[str]:
    return [run.replace(".", _POINT) for run in _RUN.findall(text)]


def _values(text: str) -> set[Decimal]:
    found = extraction.numerals.numerals(extraction.surface.Surface(text).plain)
    return {
        value
        for numeral in found
        for value in (numeral.value.value, numeral.value.upper)
        if value is not None
    }


def value_term(value: Decimal) -> str:
    """The term under which a value stated by a number of the text is found."""
    return _VALUE + plain(value).replace(".", _POINT)


@dataclass(frozen=True, slots=True)
class Word:
    """Words to find as they stand; where they are a number, its value in any other notation, too.

    A number in figures is looked for by its value alone: 1.4亿 is not in 11.4亿.
    """

    text: str
    value: Decimal | None = None

    @property
    def figures(self) -> bool:
        """Whether it is a number in figures."""
        return self.value is not None and any(c.isdecimal() for c in self.text)

    def within(self, text: str) -> bool:
        """Whether it stands there, in whatever width and case."""
        if not any(c.isascii() or c.lower() != c.upper() for c in self.text):
            return self.text in text
        return self.text in compared(text)

    @property
    def exact(self) -> bool:
        """Whether the index alone can tell that it is there."""
        return self.figures or (len(self.text) <= EXACT and _RUN.fullmatch(self.text) is not None)


def match_of(words: Iterable[Word]) -> str:
    """The FTS5 expression that every article with these words meets; empty where the index knows none."""
    return " AND ".join(f"({one})" for word in words if (one := _word_match(word)))


def _word_match(word: Word) -> str:
    terms: list[str] = []
    for run in () if word.figures else _runs(word.text):
        terms.extend(map("".join, pairwise(run)) if len(run) > 1 else run)
    surface = " AND ".join(f'"{term}"' for term in dict.fromkeys(terms))
    value = "" if word.value is None else f'"{value_term(word.value)}"'
    return f"({surface}) OR {value}" if surface and value else surface or value


class Pairs(Rows):
    """The index and what still waits for it."""

    def unsearched(self, limit: int = -1) -> tuple[int, ...]:
        """The keys of articles that are not in the index yet, oldest first."""
        rows = self.rows("SELECT article FROM unsearched ORDER BY article LIMIT ?", (limit,))
        return tuple(row[0] for row in rows)

    def worded(self, key: int) -> tuple[str, str]:
        """Title and text of the article with that key."""
        row = self.row("SELECT title, text FROM article JOIN body ON article = key WHERE key = ?", (key,))
        assert row is not None  # keys come from unsearched
        return row[0], row[1]

    def put_terms(self, found: Sequence[tuple[int, str]]) -> None:
        """Write what these articles are found by, in one transaction; what is there already stays."""
        with self.writing() as conn:
            for key, terms in found:
                if conn.execute("DELETE FROM unsearched WHERE article = ?", (key,)).rowcount:
                    conn.execute("INSERT INTO pairs (rowid, terms) VALUES (?, ?)", (key, terms))
