"""The words that give a change its direction, looked up from the character in which they end."""

from __future__ import annotations

from functools import cache

from core.extraction.lexicon import words
from core.model import Direction


class Endings:
    """Words of change and the light words behind them, looked up together from their last character."""

    __slots__ = ("_lengths", "_meanings", "last")

    def __init__(self, up: str, down: str, *light: str) -> None:
        """`up`, `down`, `light`: word lists; a word of two lists belongs to the first."""
        self._meanings: dict[str, Direction | None] = {
            word: None for key in light for word in words("changes", key)
        }
        self._meanings.update((word, Direction.DOWN) for word in words("changes", down))
        self._meanings.update((word, Direction.UP) for word in words("changes", up))
        lengths: dict[str, set[int]] = {}
        for word in self._meanings:
            lengths.setdefault(word[-1], set()).add(len(word))
        self._lengths = {last: tuple(sorted(found, reverse=True)) for last, found in lengths.items()}
        self.last = frozenset(self._lengths)

    def at(self, text: str, end: int) -> tuple[int, Direction | None]:
        """How long the word is that ends here, and its direction: a word of change before a light one."""
        light = 0
        for length in self._lengths.get(text[end - 1], ()) if end else ():
            word = text[end - length : end] if length <= end else ""
            if word not in self._meanings:
                continue
            if (meaning := self._meanings[word]) is not None:
                return length, meaning
            light = light or length
        return light, None


@cache
def verbs() -> Endings:
    """Verbs of change, and what may stand between them and their figure."""
    return Endings("up", "down", "fill")


@cache
def rates() -> Endings:
    """Nouns that name a rate of change, and what may stand between them and their figure."""
    return Endings("rate_up", "rate_down", "fill", "rate_fill")


@cache
def weak_verbs() -> dict[str, Direction]:
    """Single characters of change, which say so only beside a percentage or a comparison."""
    return dict.fromkeys(words("changes", "weak_down"), Direction.DOWN) | dict.fromkeys(
        words("changes", "weak_up"), Direction.UP
    )
