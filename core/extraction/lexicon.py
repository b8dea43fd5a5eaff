"""The word lists of resources/lexicon, each read once."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple


class Unit(NamedTuple):
    """A unit or measure word: what kind it makes of a number, and whether a Chinese numeral counts before it."""

    word: str
    kind: str
    concrete: bool


def _read(name: str) -> str:
    return files("resources").joinpath("lexicon", name).read_text("utf-8")


@cache
def units() -> dict[str, Unit]:
    """Units by their written form; a file holds one section for each kind."""
    found = {}
    for kind, groups in tomllib.loads(_read("units.toml")).items():
        for group, words in groups.items():
            for word in words.split():
                found[word] = Unit(word, kind, group == "concrete")
    return found


@cache
def longest_unit() -> int:
    """How many characters the longest unit has."""
    return max(map(len, units()))


@cache
def table(name: str) -> dict[str, Any]:
    """A table of word lists: strings of words become tuples, whatever else stands there stays."""
    raw = tomllib.loads(_read(f"{name}.toml"))
    return {key: tuple(value.split()) if isinstance(value, str) else value for key, value in raw.items()}


def words(name: str, key: str) -> tuple[str, ...]:
    """One word list of a table."""
    found: tuple[str, ...] = table(name)[key]
    return found


def any_of(choices: Iterable[str]) -> str:
    """An expression that matches one of the words, the longest first; its branches hold no repetition."""
    return "(?:" + "|".join(re.escape(word) for word in sorted(choices, key=lambda w: (-len(w), w))) + ")"


@cache
def fixed_words() -> dict[str, tuple[tuple[str, int], ...]]:
    """Words with a numeral character that is no number, by the two characters around that numeral.

    Each entry tells the word and where in it the pair stands, so that a look-up touches few words.
    """
    index: dict[str, list[tuple[str, int]]] = {}
    numerals = set("零〇一二两三四五六七八九十百千万亿半第首几")
    for line in _read("fixed.txt").splitlines():
        for word in line.partition("#")[0].split():
            for at, character in enumerate(word):
                if character in numerals:
                    start = at if at + 1 < len(word) else at - 1
                    index.setdefault(word[start : start + 2], []).append((word, start))
    return {pair: tuple(found) for pair, found in index.items()}
