"""Names that a text has given elsewhere, where a clause opens with them alone or with a part of them."""

from __future__ import annotations

import re
from typing import Final

from core.extraction.antecedents import full_names, shortened
from core.extraction.layout import behind
from core.extraction.people import bare_name, given_names, is_surname, is_unheard, may_be_named, names_person
from core.extraction.trades import is_firm, is_word
from core.model import Span

_SHORTEST: Final = 4
_PAIR: Final = 2
_MOST: Final = 8
# The number with which a list of names closes: 甲某、乙某两地.
_TOTAL: Final = re.compile(
    "(?:[两三四五六七八九十]{2}|(?<![两三四五六七八九十])[两三四五六七八九十])"
    "(?:座城市|[省市县区州镇乡村城](?![镇乡村])|地(?!区))"
)
_LISTED: Final = re.compile("(?:[一-鿿]{2}、){1,11}[一-鿿]{2}$")
_LONGEST: Final = 35
_HEADING: Final = re.compile("([一-鿿]{2})：[^。；\n]{2,20}(?=\n)")
# How far from it a name must stand again: a search of the whole text for each would take long.
_AGAIN: Final = 2000


class Recalled:
    """The names of one text: those that opened clauses, those of persons whom it introduces, its places."""

    def __init__(self, text: str) -> None:
        """Nothing is looked for until a clause opens with no other name."""
        self._text = text
        self._known: dict[str, set[str]] = {}
        self._people: frozenset[str] | None = None
        self._full: frozenset[str] | None = None
        self._announced: frozenset[str] | None = None

    def keep(self, found: Span) -> None:
        """Keep what a clause opens with as a name that clauses further down may open with."""
        name = self._text[found.start : found.end]
        if names_person(self._text, found.start, found.end):
            name = bare_name(name)
        if len(name) >= _SHORTEST or len(name) < found.end - found.start:
            self._know(name)

    def keep_any(self, found: Span) -> None:
        """Keep a phrase of any length that no list holds, but for words that stand everywhere."""
        name = found.quote(self._text)
        if len(name) > _PAIR or not is_word(name, 0):
            self._know(name)

    def _know(self, name: str) -> None:
        names = self._known.setdefault(name[:2], set())
        if len(names) < _MOST:
            names.add(name)

    def at(self, start: int, end: int) -> Span | None:
        """The name with which a clause opens here."""
        return self._shortened(start, end) or self._opened(start) or self._person(start)

    def is_person(self, head: Span) -> bool:
        """Whether a name is a person's, in full or by what the text introduces."""
        if names_person(self._text, head.start, head.end):
            return True
        return self._people is not None and head.quote(self._text) in self._people

    def _shortened(self, start: int, end: int) -> Span | None:
        """A place that the text names in full elsewhere: 某某 for 某某市."""
        if self._full is None:
            self._full = full_names(self._text)
        return shortened(self._text, start, 2, end) if self._text[start : start + 2] in self._full else None

    def _opened(self, start: int) -> Span | None:
        """A name that opened another clause, where this one opens with it."""
        if self._announced is None:
            self._announced = _announced(self._text)
        text = self._text
        opening = text[start : start + 2]
        if (known := self._known.get(opening)) is not None:
            names = [name for name in known if text.startswith(name, start)]
            if names:
                return Span(start, start + max(map(len, names)))
            if any(is_firm(name, 0, len(name)) for name in known):
                return Span(start, start + 2)
        return Span(start, start + 2) if opening in self._announced else None

    def _person(self, start: int) -> Span | None:
        """A person's bare name, where the text introduces that person elsewhere or gives the name again."""
        text = self._text
        if not is_surname(text[start : start + 1]):
            return None
        if self._people is None:
            self._people = given_names(text)
        size = 3 if text[start : start + 3] in self._people else 2
        if text[start : start + size] in self._people:
            return Span(start, start + size)
        if may_be_named(text, start, 3) and (is_unheard(text, start) or self._again(start, 3)):
            return Span(start, start + 3)
        named = may_be_named(text, start, 2) and not is_word(text, start) and self._again(start, 2)
        return Span(start, start + 2) if named else None

    def _again(self, start: int, size: int) -> bool:
        """Whether a name stands again nearby."""
        name = self._text[start : start + size]
        if self._text.find(name, max(0, start - _AGAIN), start) >= 0:
            return True
        return self._text.find(name, start + size, start + _AGAIN) >= 0


def _announced(text: str) -> frozenset[str]:
    """The names of two characters that a list with its number or a heading with a colon announces."""
    found: set[str] = set()
    # Marks are few; a search for numbers, of which most close no list, looks at every character.
    for last in behind(text, "、"):
        if _TOTAL.match(text, last + _PAIR) is None:
            continue
        listed = _LISTED.search(text, max(0, last + _PAIR - _LONGEST), last + _PAIR)
        if listed is not None:
            found.update(listed[0].split("、"))
    for line in behind(text, "\n"):
        match = _HEADING.match(text, line) if text[line + _PAIR : line + _PAIR + 1] == "：" else None
        if match is not None and not is_word(match[1], 0):
            found.add(match[1])
    return frozenset(found)
