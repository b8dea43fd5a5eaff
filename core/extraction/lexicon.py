"""The word lists of resources/lexicon, each read once, and the quick ways to look for their words."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final, NamedTuple, final

if TYPE_CHECKING:
    from mypy_extensions import (
        i64,
    )  # an int that fits a register: to machine code much, to the sources nothing

_MACHINE: Final = not __file__.endswith(".py")
"""Whether this is machine code, for which bits are quicker than sets; for the sources they are slower."""
_BITS: Final = 1 << 15
_LAST_BIT: Final = _BITS - 1
_NUMERAL_CHARACTERS: Final = frozenset("零〇一二两三四五六七八九十百千万亿半第首几")


class Unit(NamedTuple):
    """A unit or measure word, and the kind that it makes of a number.

    `concrete`: a Chinese numeral counts before it, too.
    """

    word: str
    kind: str
    concrete: bool


@final
class Characters:
    """A set of characters that can be looked for at a place of a text without cutting the text up."""

    __slots__ = ("_all", "_any", "_bits")

    def __init__(self, *lists: Iterable[str]) -> None:
        """Note for each code point up to the last whether it is of the set, in one bit."""
        self._all = frozenset(character for characters in lists for character in characters)
        bits = bytearray(max(map(ord, self._all), default=0) // 8 + 1)
        for code in map(ord, self._all):
            bits[code >> 3] |= 1 << (code & 7)
        self._bits = bytes(bits)
        self._any = re.compile(
            "[" + "".join(map(re.escape, sorted(self._all))) + "]" if self._all else "(?!)"
        )

    def __contains__(self, character: str) -> bool:
        return character in self._all

    def __iter__(self) -> Iterator[str]:
        return iter(self._all)

    def at(self, text: str, offset: int) -> bool:
        """Whether one of them stands at an offset; behind the text's end none does."""
        if not _MACHINE:
            return text[offset : offset + 1] in self._all
        at: i64 = offset
        length: i64 = len(text)
        if at >= length:
            return False
        # As in _noted, without calling it: nothing is asked as often.
        code: i64 = ord(text[at])
        place = code >> 3
        size: i64 = len(self._bits)
        if place >= size:
            return False
        held: i64 = self._bits[place]
        return held >> (code & 7) & 1 == 1

    def find(self, text: str, start: int, stop: int) -> int:
        """Where the first of them stands between two offsets; -1 where none does."""
        if not _MACHINE:
            found = self._any.search(text, start, stop)
            return -1 if found is None else found.start()
        bits = self._bits
        at: i64 = start
        last: i64 = min(stop, len(text))
        while at < last:
            if _noted(bits, ord(text[at])):
                return at
            at += 1
        return -1

    def within(self, text: str, start: int, stop: int) -> bool:
        """Whether one of them stands between two offsets."""
        return self.find(text, start, stop) >= 0

    def row_end(self, text: str, start: int, stop: int) -> int:
        """Where a row of them ends that begins here; where it should begin if there is none."""
        at = start
        while at < stop and self.at(text, at):
            at += 1
        return at


def _noted(bits: bytes, code: i64) -> bool:
    """Whether the bit of a code point is set."""
    place = code >> 3
    size: i64 = len(bits)
    if place >= size:
        return False
    held: i64 = bits[place]
    return held >> (code & 7) & 1 == 1


@final
class Pairs:
    """What two characters words may begin or end with, in one bit each; few other pairs share theirs."""

    __slots__ = ("_bits",)

    def __init__(self, pairs: Iterable[str]) -> None:
        bits = bytearray(_BITS >> 3)
        for pair in pairs:
            if len(pair) == 2:
                place = _mixed(pair, 0)
                bits[place >> 3] |= 1 << (place & 7)
        self._bits = bytes(bits)

    def at(self, text: str, offset: int) -> bool:
        """Whether such a pair may stand at an offset: no is sure, yes is to be looked up."""
        if not _MACHINE:
            return offset + 2 <= len(text)
        at: i64 = offset
        last: i64 = len(text) - 1
        return at < last and _noted(self._bits, _mixed(text, at))


def _mixed(text: str, at: i64) -> i64:
    first: i64 = ord(text[at])
    second: i64 = ord(text[at + 1])
    return (first * 37 ^ second) & _LAST_BIT


@final
class Words:
    """A set of words that can be looked for at a place of a text without cutting the text up."""

    __slots__ = ("_closing", "_endings", "_firsts", "_lasts", "_opening", "_single", "_starts", "_words")

    def __init__(self, words: Iterable[str]) -> None:
        """Index the words by their first and last character, with the lengths that such words have."""
        self._words = frozenset(words)
        self._starts = lengths((word[0], len(word)) for word in self._words)
        self._endings = lengths((word[-1], len(word)) for word in self._words)
        self._firsts = Characters(self._starts)
        self._lasts = Characters(self._endings)
        self._single = Characters(word for word in self._words if len(word) == 1)
        self._opening = Pairs(word[:2] for word in self._words)
        self._closing = Pairs(word[-2:] for word in self._words)

    def __contains__(self, word: str) -> bool:
        return word in self._words

    def starting(self, text: str, at: int, stop: int) -> int:
        """How long the longest word is that starts here and ends before `stop`; 0 where none does."""
        if at >= stop or not self._firsts.at(text, at):
            return 0
        if at + 1 == stop or not self._opening.at(text, at):
            return 1 if self._single.at(text, at) else 0
        for length in self._starts[text[at]]:
            if at + length <= stop and text[at : at + length] in self._words:
                return length
        return 0

    def ending(self, text: str, end: int, floor: int) -> int:
        """How long the longest word is that ends here and starts behind `floor`; 0 where none does."""
        if end <= floor or not self._lasts.at(text, end - 1):
            return 0
        if end - 1 == floor or not self._closing.at(text, end - 2):
            return 1 if self._single.at(text, end - 1) else 0
        for length in self._endings[text[end - 1]]:
            if end - length >= floor and text[end - length : end] in self._words:
                return length
        return 0

    def found(self, text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
        """Where words stand between two offsets, the longest at each place, from the left."""
        at = self._firsts.find(text, start, stop)
        while at >= 0:
            if length := self.starting(text, at, stop):
                yield at, at + length
            at = self._firsts.find(text, at + 1, stop)

    def within(self, text: str, start: int, stop: int) -> bool:
        """Whether a word stands between two offsets."""
        at = self._firsts.find(text, start, stop)
        while at >= 0 and not self.starting(text, at, stop):
            at = self._firsts.find(text, at + 1, stop)
        return at >= 0


def lengths(words: Iterable[tuple[str, int]]) -> dict[str, tuple[int, ...]]:
    """For each character the lengths of its words, the longest first."""
    found: dict[str, set[int]] = {}
    for character, length in words:
        found.setdefault(character, set()).add(length)
    return {character: tuple(sorted(lengths, reverse=True)) for character, lengths in found.items()}


def _read(name: str) -> str:
    return files("resources").joinpath("lexicon", name).read_text("utf-8")


@cache
def units() -> dict[str, Unit]:
    """Units by their written form; the file holds one section for each kind."""
    found = {}
    for kind, groups in tomllib.loads(_read("units.toml")).items():
        for group, words in groups.items():
            for word in words.split():
                found[word] = Unit(word, kind, group == "concrete")
    return found


@cache
def unit_words() -> Words:
    """The units as words to look for."""
    return Words(units())


@cache
def table(name: str) -> dict[str, Any]:
    """A table of word lists as the file holds it."""
    return tomllib.loads(_read(f"{name}.toml"))


@cache
def listed(name: str, *keys: str) -> Words:
    """One or more word lists of a table, as words to look for."""
    return Words(word for key in keys for word in words(name, key))


@cache
def paired(name: str) -> dict[str, str]:
    """A list of pairs of characters: the first of each, and the second."""
    lines = _read(f"{name}.txt").splitlines()
    return {pair[0]: pair[1] for line in lines if not line.startswith("#") for pair in line.split()}


@cache
def followers(name: str) -> dict[str, str]:
    """Words of two characters: for each first one all the second ones."""
    lines = _read(f"{name}.txt").splitlines()
    return {line[0]: line[2:] for line in lines if not line.startswith("#")}


def words(name: str, key: str) -> tuple[str, ...]:
    """One word list of a table, in its order."""
    return tuple(str(table(name)[key]).split())


def edges(at: int, *lists: tuple[str, str]) -> frozenset[str]:
    """The first or last characters of the words of some lists: one of them settles most places."""
    return frozenset(word[at] for name, key in lists for word in words(name, key))


def any_of(choices: Iterable[str]) -> str:
    """An expression that matches one of the words, the longest first; its branches hold no repetition."""
    return "(?:" + "|".join(re.escape(word) for word in sorted(choices, key=lambda w: (-len(w), w))) + ")"


@cache
def fixed_words() -> dict[str, tuple[tuple[str, int], ...]]:
    """Words with a numeral character that is no number, by the two characters around that numeral.

    Each entry tells the word and where in it the pair stands, so that a look-up touches few words.
    """
    index: dict[str, list[tuple[str, int]]] = {}
    for line in _read("fixed.txt").splitlines():
        for word in line.partition("#")[0].split():
            for at, character in enumerate(word):
                if character in _NUMERAL_CHARACTERS:
                    start = at if at + 1 < len(word) else at - 1
                    index.setdefault(word[start : start + 2], []).append((word, start))
    return {pair: tuple(found) for pair, found in index.items()}
