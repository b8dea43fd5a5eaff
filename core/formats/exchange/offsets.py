"""Offsets of other tools made ours: code points of a text whose lines end in LF and that has no BOM.

Where quotes say that a file counts otherwise, one way of counting is tried for the whole document, and taken
only if every quote of it then fits.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice

from core.errors import KnownError
from core.formats.exchange.document import Document, Mark
from core.text import Utf16Map

_Place = Callable[[int], int]
_BREAKS = re.compile(r"\r\n?")
_BLANK = re.compile(r"\s")
_SHOWN = 5
BOM = "\ufeff"


@dataclass(frozen=True, slots=True)
class _Counting:
    """A way to count in a text as its file has it: what it is called, and the place here of a place there."""

    name: str
    place: _Place


def settled(document: Document, name: str) -> Document:
    """The same document in our text and our offsets; how that was done is added to its conversions.

    Raises KnownError that lists the marks where no way of counting fits all of them.
    """
    text = _BREAKS.sub("\n", document.text.removeprefix(BOM))
    quoted = any(mark.quote is not None for mark in document.marks)
    # Without a quote nothing could say which other way of counting is right.
    for counting in islice(_countings(document.text, text), None if quoted else 1):
        marks = [_placed(mark, counting.place) for mark in document.marks]
        if not any(_misfits(text, mark) for mark in marks):
            done = (*document.conversions, *([counting.name] if counting.name else []))
            return replace(document, text=text, marks=tuple(marks), conversions=done)
    raise _refusal(document, name)


def _placed(mark: Mark, place: _Place) -> Mark:
    return replace(mark, start=place(mark.start), end=place(mark.end)) if mark.start >= 0 else mark


def _countings(raw: str, text: str) -> Iterator[_Counting]:
    """As the file has it first; then by what other programs are known to do to a text."""
    bare = raw.removeprefix(BOM)
    dropped = len(raw) - len(bare)
    breaks = [match.start() for match in re.finditer("\r\n", bare)]
    yield _Counting("", partial(_ours, breaks, dropped, None))
    if dropped:
        yield _Counting("offsets without BOM", partial(_ours, breaks, 0, None))
    if breaks:
        yield _Counting("offsets of LF text", partial(_ours, [], 0, None))
    if not text.isascii():
        yield _Counting("offsets in UTF-16", partial(_ours, breaks, dropped, Utf16Map(raw)))
        if dropped:
            yield _Counting("offsets in UTF-16 without BOM", partial(_ours, breaks, 0, Utf16Map(bare)))
        if breaks:
            yield _Counting("offsets in UTF-16 of LF text", partial(_ours, [], 0, Utf16Map(text)))


def _ours(breaks: Sequence[int], dropped: int, units: Utf16Map | None, place: int) -> int:
    point = place if units is None else units.to_point(place)
    point -= dropped
    return point - bisect_left(breaks, point)


def _misfits(text: str, mark: Mark) -> bool:
    if not 0 <= mark.start < mark.end <= len(text):
        return True
    if mark.quote is None:
        return False
    size, told = mark.end - mark.start, len(mark.quote)
    if (
        size > 2 * told or told > 2 * size
    ):  # to be alike neither loses more; what is long is not compared in vain
        return True
    return _alike(text[mark.start : mark.end]) != _alike(mark.quote)


def _alike(quote: str) -> str:
    r"""A line break, a tab or another blank may be quoted as a space, a line break also as the signs `\n`."""
    return _BLANK.sub(" ", _BREAKS.sub("\n", quote).replace("\\n", "\n"))


def _refusal(document: Document, name: str) -> KnownError:
    text = document.text
    wrong = [mark for mark in document.marks if _misfits(text, mark)]
    listed = "; ".join(
        f"{mark.label} {mark.start}–{mark.end} “{mark.quote or ''}” / “{text[mark.start : mark.end][:20]}”"
        for mark in wrong[:_SHOWN]
    )
    return KnownError(
        "{name}, line {line}: {count} {count:mark does|marks do} not lie where the file says;"
        " the first, each with what it should read and what the text has there: {marks}. Nothing"
        " was taken from the file.",
        name=name,
        line=document.line,
        count=len(wrong),
        marks=listed,
    )
