"""Where paragraphs, sentences and clauses of a text begin."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Final, final

from core.extraction.lexicon import Characters

_BLANKS: Final = Characters(" \t　\u00a0")
_ENDS: Final = "。！？；;?!"
_CLOSED: Final = Characters("。！？；”：.!?;:）)」』】")
_MARKS: Final = Characters("，。；、,;")
_OPENING: Final = re.compile(
    r"[（(【\[§—•·●▪◆■★]|[-–*][ 　]|本报|来源|记者|[0-9一二三四五六七八九十]{1,2}[、.．](?![0-9])"
)
_WRAPPED: Final = 20
_COMMAS: Final = "，：…"
_DIGITS: Final = Characters("0123456789")
_GROUP: Final = 3


@final
class Place:
    """Around an offset: the starts of its paragraph, sentence and clause, and the sentence's end."""

    __slots__ = ("clause", "end", "paragraph", "sentence")

    def __init__(self, paragraph: int, sentence: int, clause: int, end: int) -> None:
        """A class of its own, which compiled rules read at once, where a named tuple is asked by name."""
        self.paragraph: Final = paragraph
        self.sentence: Final = sentence
        self.clause: Final = clause
        self.end: Final = end


class Layout:
    """The edges of one text without breaks inside sentences; a place is put together when asked for.

    Every offset knows the number of its clause, and every clause how many paragraphs and sentences begin
    no later than it does.
    """

    __slots__ = ("_at", "_clauses", "_paragraph", "_paragraphs", "_places", "_sentence", "_sentences", "text")

    def __init__(self, text: str) -> None:
        """Find all edges; a line break ends a sentence, too."""
        self.text = text
        self._paragraphs = _paragraphs(text)
        self._sentences = _sentences(text)
        self._clauses = sorted({*self._paragraphs, *self._sentences, *_commas(text)})
        self._at: list[int] = []
        for number, edge in enumerate([*self._clauses[1:], len(text) + 1]):
            self._at += [number] * (edge - len(self._at))
        self._paragraph = _begun(self._paragraphs, self._clauses)
        self._sentence = _begun(self._sentences, self._clauses)
        self._places: list[Place | None] = [None] * len(self._clauses)

    def place(self, at: int) -> Place:
        """What surrounds an offset."""
        number = self._at[at]
        found = self._places[number]
        if found is None:
            found = self._places[number] = self._place(number)
        return found

    def _place(self, number: int) -> Place:
        """What surrounds this clause."""
        clause, after, index = self._clauses[number], self._paragraph[number], self._sentence[number]
        paragraph = self._paragraphs[after - 1]
        sentence = self._sentences[index - 1] if index else 0
        sentence = max(sentence, paragraph)
        end = self._sentences[index] if index < len(self._sentences) else len(self.text)
        if after < len(self._paragraphs):
            end = min(end, self._paragraphs[after])
        return Place(paragraph, sentence, clause, end)

    def clause(self, at: int) -> int:
        """The start of the clause that holds an offset."""
        return self._clauses[self._at[at]]

    def after(self, clause: int) -> int:
        """The start of the clause behind the one that starts here; the text's end behind the last."""
        index = self._at[clause] + 1
        return self._clauses[index] if index < len(self._clauses) else len(self.text)

    def paragraph_end(self, start: int) -> int:
        """Where the paragraph that starts here ends."""
        index = self._paragraph[self._at[start]]
        return self._paragraphs[index] - 1 if index < len(self._paragraphs) else len(self.text)

    def previous_paragraph(self, start: int) -> int | None:
        """The start of the paragraph before the one that starts here."""
        index = bisect_left(self._paragraphs, start) - 1
        return self._paragraphs[index] if index >= 0 else None

    def clauses(self, limit: int) -> list[int]:
        """The starts of the first clauses of the text."""
        return self._clauses[:limit]


def _begun(edges: list[int], clauses: list[int]) -> list[int]:
    """For each clause how many of these edges stand no later than its start."""
    found: list[int] = []
    at = 0
    for clause in clauses:
        while at < len(edges) and edges[at] <= clause:
            at += 1
        found.append(at)
    return found


def behind(text: str, marks: str) -> list[int]:
    """The offsets right behind these marks, those of one mark after those of another."""
    found: list[int] = []
    for mark in marks:
        at = text.find(mark) + 1
        while at:
            found.append(at)
            at = text.find(mark, at) + 1
    return found


def _paragraphs(text: str) -> list[int]:
    """Where lines begin behind their blanks."""
    found = [0]
    found.extend([_BLANKS.row_end(text, at, len(text)) for at in behind(text, "\n")])
    return found


def _sentences(text: str) -> list[int]:
    """Where marks that end a sentence end, or three dots and more."""
    found = behind(text, _ENDS)
    at = text.find("...")
    while at >= 0:
        at += 3
        while text.startswith(".", at):
            at += 1
        found.append(at)
        at = text.find("...", at)
    found.sort()
    return found


def _commas(text: str) -> list[int]:
    """Where commas and colons end that part clauses, and no digits."""
    found = behind(text, _COMMAS)
    found.extend([at for at in behind(text, ",:") if not _in_figure(text, at)])
    return found


def _in_figure(text: str, at: int) -> bool:
    """Whether a group of three digits goes on behind a comma, or any digit behind a colon."""
    digits = _DIGITS.row_end(text, at, at + _GROUP + 1) - at
    return digits == _GROUP if text[at - 1] == "," else digits > 0


def wrapped_breaks(text: str) -> list[tuple[int, int]]:
    """The line breaks inside sentences."""
    found: list[tuple[int, int]] = []
    line = 0
    for at in behind(text, "\n"):
        if _wrapped(text, line, at - 1):
            found.append((at - 1, at))
        line = at
    return found


def _wrapped(text: str, line: int, end: int) -> bool:
    """Whether a line of prose goes on behind its break: long, not closed, and nothing new opens there."""
    if line == 0 or end - line < _WRAPPED or _CLOSED.at(text, end - 1):
        return False
    if text[end + 1 : end + 2].isspace() or _OPENING.match(text, end + 1):
        return False
    return _MARKS.within(text, line, end)
