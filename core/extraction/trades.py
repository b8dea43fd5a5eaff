"""Names by their form alone: characters that make no common word, with or without a trade behind them."""

from __future__ import annotations

from typing import Final

from core.extraction.lexicon import Characters, followers, listed, words

_SHORTEST: Final = 3
# They stand in no name of two characters.
_NAMELESS: Final = Characters(
    "的了在是和与及对为把被将从向于以由或这那此其该各每等个家所种类项只有无不未没上下里外前后"
    "，。；：！？、“”（）(),;:!? \n　0123456789"
)
# Nor do these in the name of anything else.
_UNNAMED: Final = Characters(_NAMELESS, "占达约超共均已也都还就才仅又再一二两三四五六七八九十百千万成")
_TRADES: Final = listed("places", "trades")
_COMMON: Final = followers("common")
_GENERAL: Final = frozenset(words("places", "general"))


def is_firm(text: str, start: int, stop: int) -> bool:
    """Whether a noun is a name of two characters with a trade behind it: 某某重工."""
    return start + _SHORTEST < stop == firm_end(text, start, stop + 1)


def firm_end(text: str, start: int, end: int) -> int:
    """The end of a name of two characters and a trade, with which a stretch begins; else its start."""
    at = start + 2
    trade = _TRADES.starting(text, at, end - 1)
    if not trade or text[start:at] in _GENERAL or _NAMELESS.within(text, start, at):
        return start
    return start if is_word(text, start) else at + trade


def is_nameable(text: str, start: int, stop: int) -> bool:
    """Whether a stretch holds nothing that stands in no name."""
    return not _UNNAMED.within(text, start, stop)


def is_word(text: str, at: int) -> bool:
    """Whether the two characters that stand here are a common word, and so no name."""
    return text[at + 1] in _COMMON.get(text[at], "")
