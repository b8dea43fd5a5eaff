"""Tags of tokens, in the schemes that are about: what spans they mean, and the tags of a span.

BIO (IOB2) begins every span with B-; IOB1 only one that touches another of its label; BIOES, BMES and BIOLU
say where a span ends, too. Source: Tjong Kim Sang and Veenstra, "Representing Text Chunks", 1999.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from core.errors import KnownError

_TAG = re.compile(r"([BIOESMLUW])-(\S.*)")
_SAME = {"M": "I", "L": "E", "U": "S", "W": "S"}
OUTSIDE = "O"


@dataclass(frozen=True, slots=True)
class Token:
    """A token, its tag, and the line on which both stand."""

    text: str
    tag: str
    line: int


@dataclass(frozen=True, slots=True)
class Chunk:
    """A labelled stretch of a sentence, in tokens, the end excluded."""

    start: int
    end: int
    label: str


def is_tag(words: str) -> bool:
    """Whether this is a tag of any of the schemes."""
    return words == OUTSIDE or _TAG.fullmatch(words) is not None


def tags_of(length: int, *, ends: bool) -> Iterator[str]:
    """The letters of a span of so many tokens; `ends` with those of BIOES."""
    for at in range(length):
        last = ends and at == length - 1
        yield ("S" if last else "B") if at == 0 else ("E" if last else "I")


def chunks(sentences: Iterable[list[Token]], name: str) -> Iterator[tuple[Chunk, ...]]:
    """The stretches of each sentence. Raises KnownError with the line of a tag that cannot stand there.

    A span that begins with I- is one of IOB1, and accepted only in a file that begins no span with B- but
    where two of a label touch: in any other it is a slip, and half of a span may be missing.
    """
    listed = list(sentences)
    letters = {_parted(token)[0] for sentence in listed for token in sentence}
    scheme = _Scheme(name, ends=bool(letters & {"E", "S"}))
    found = [tuple(scheme.chunks(sentence)) for sentence in listed]
    scheme.check_one()
    return iter(found)


def _parted(token: Token) -> tuple[str, str]:
    found = _TAG.fullmatch(token.tag)
    return (OUTSIDE, "") if found is None else (_SAME.get(found[1], found[1]), found[2])


class _Scheme:
    """Reads one file's tags, and remembers how its spans begin."""

    def __init__(self, name: str, *, ends: bool) -> None:
        self._name, self._ends = name, ends
        self._inside: Token | None = None
        self._begun = False

    def chunks(self, sentence: list[Token]) -> Iterator[Chunk]:
        start, label = -1, ""
        for at, token in enumerate(sentence):
            letter, named = _parted(token)
            goes_on = letter in "IE" and start >= 0 and named == label
            if not goes_on:
                touches = start >= 0 and named == label
                yield from self._ended(start, at, label, token)
                start, label = self._opened(at, letter, token, touches=touches), named
            if letter in "ES":
                yield Chunk(start, at + 1, named)
                start = -1
        if sentence:
            yield from self._ended(start, len(sentence), label, sentence[-1])

    def _ended(self, start: int, end: int, label: str, token: Token) -> Iterator[Chunk]:
        if start >= 0:
            if self._ends:
                raise self._refusal(token)
            yield Chunk(start, end, label)

    def _opened(self, at: int, letter: str, token: Token, *, touches: bool) -> int:
        if letter == OUTSIDE:
            return -1
        if letter == "E" or (letter == "I" and self._ends):
            raise self._refusal(token)
        if letter == "I":
            self._inside = self._inside or token
        elif not touches:
            self._begun = True
        return at

    def check_one(self) -> None:
        """Raise KnownError where some spans begin with B- and others with I-."""
        if self._inside is not None and self._begun:
            raise self._refusal(self._inside)

    def _refusal(self, token: Token) -> KnownError:
        return KnownError(
            "{name}, line {line}: “{tag}” cannot stand at “{token}”: spans begin with B-, go on with I-, and"
            " where E- and S- are used, end with those. Correct the tags; nothing was taken from the file.",
            name=self._name,
            line=token.line,
            tag=token.tag,
            token=token.text,
        )
