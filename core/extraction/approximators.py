"""Words around a number that belong to its span and bound its value: 约, 近, 超; 以上, 左右."""

from __future__ import annotations

import re
from typing import Final

from core.extraction.lexicon import Characters, any_of, lengths, table
from core.extraction.numerals import Form, Numeral
from core.model import Modifier

_RAW: Final = table("modifiers")


def _signs(key: str) -> dict[str, Modifier]:
    return {word: Modifier(sign) for sign, words in _RAW[key].items() for word in words.split()}


def _parted(key: str) -> dict[str, tuple[str, ...]]:
    return {word: tuple(parts.split()) for word, parts in _RAW[key].items()}


_BEFORE: Final = _signs("before")
_VERBS: Final = _signs("verbs")
_AFTER: Final = _signs("after")
_GUARDS: Final = _parted("not_after")
_LONGER: Final = _parted("not_before")
_ENDINGS: Final = lengths((word[-1], len(word)) for word in (*_BEFORE, *_VERBS))
_CLOSING: Final = Characters(_ENDINGS)
_BOUND: Final = re.compile(any_of(_AFTER))
_OPENING: Final = Characters(word[0] for word in _AFTER)


def approximator(text: str, numeral: Numeral, floor: int) -> tuple[int, Modifier | None]:
    """Where a value begins with the word before its number, and what that word says."""
    at = numeral.start
    if at <= floor or not _CLOSING.at(text, at - 1):
        return at, None
    for length in _ENDINGS[text[at - 1]]:
        word = text[at - length : at] if at - length >= floor else ""
        sign = _BEFORE.get(word)
        if sign is None:
            if word in _VERBS and not _needs_scale(word, text, numeral):
                return at, _VERBS[word]
            continue
        ahead = text[at - length - 1 : at - length] if at > length else ""
        if (ahead and ahead in _GUARDS.get(word, ())) or _needs_scale(word, text, numeral):
            continue
        return at - length, sign
    return at, None


def _needs_scale(word: str, text: str, numeral: Numeral) -> bool:
    """Whether a word such as 上 bounds only a bare scale (上百, 过万, 破亿, 过半), and none stands here."""
    if word not in {"上", "过", "破"} or (numeral.form is Form.HANZI and text[numeral.start] in "百千万亿"):
        return False
    return word != "过" or numeral.form is not Form.HALF


def bound(text: str, end: int) -> tuple[int, Modifier | None, str]:
    """Where a value ends with the bound behind it, what the bound says, and the bound itself."""
    if not _OPENING.at(text, end):
        return end, None, ""
    match = _BOUND.match(text, end)
    if match is None or text.startswith(_LONGER.get(match[0], ()), match.end()):
        return end, None, ""
    return match.end(), _AFTER[match[0]], match[0]
