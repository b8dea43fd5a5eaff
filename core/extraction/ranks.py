"""Among whom a rank is: the population that its clause names, else the area of its sentence."""

from __future__ import annotations

import re
from typing import Final

from core.extraction.bodies import AREAS
from core.extraction.layout import Place
from core.extraction.lexicon import listed
from core.model import Span

_AMONG: Final = re.compile(
    r"(?:[位高稳跃均仍]?居(?![民住])|名列|位列|分列|排名(?=[^，。第由从升降跌滑进退掉落上下]{2})|列(?![车第])|跻身|进入|(?<![所现存])在)"
    r"(?P<among>[^，。；、：\n居列在第均]{2,14}?)(?:[中里]|排名|排|位列|位居|居|名列|列|的|第|$)"
)
_ORDERED: Final = re.compile("排名")
_GROUPS: Final = listed("roles", "groups")
_NEAR: Final = 30
_FAR: Final = 120


def population(text: str, start: int, end: int) -> Span | None:
    """Among whom a rank is: what stands behind 居, 列 or 在, else the area named last before it."""
    found = None
    for match in _AMONG.finditer(text, max(start, end - _NEAR - 10), end):
        found = Span(*match.span("among"))
    if found is not None:
        return found
    for begin, stop in AREAS.found(text, max(start, end - _NEAR), end):
        found = Span(begin, stop)
    return found


def surveyed(text: str, place: Place, at: int) -> Span | None:
    """The area that the sentence has named last before the clause of a rank without a population."""
    found = None
    for match in _ORDERED.finditer(text, max(place.paragraph, at - _FAR), at):
        if length := _GROUPS.ending(text, match.start(), place.paragraph):
            found = Span(match.start() - length, match.start())
    if found is not None:
        return found
    for begin, stop in AREAS.found(text, max(place.sentence, place.clause - _FAR), place.clause):
        if not text.startswith("世界", begin):
            found = Span(begin, stop)
    return found
