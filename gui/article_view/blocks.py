"""A text cut into visual blocks, each small enough to be laid out at once."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right

from core.model import Span

BLOCK_LENGTH = 1500
_SENTENCE_END = re.compile("[。！？；][”’」』）》〉】]*")
_INDENTED_SHARE = 0.25
_HIDDEN = 0x200B


def _shown() -> dict[int, int]:
    """One character for one, both in code points and in UTF-16 units, so that offsets stay as they are.

    Qt drops a leading BOM, breaks lines at some of these and turns the writing direction at others.
    """
    table = {code: 0x2400 + code for code in range(0x20)}
    table |= dict.fromkeys((0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029, 0xFEFF), _HIDDEN)
    table |= dict.fromkeys((0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)), _HIDDEN)
    table |= dict.fromkeys(range(0xD800, 0xE000), 0xFFFD)
    # Qt and its shaper disagree on which of these letters make a flag: as letters in boxes they stay apart.
    table |= {0x1F1E6 + n: 0x1F130 + n for n in range(26)}
    table |= {0x7F: 0x2421, 0xFFFE: 0xFFFD, 0xFFFF: 0xFFFD}
    # After a break Qt is not of one mind about the width of a tab: it is shown as a wide space.
    table[0x09] = 0x3000
    del table[0x0A]
    return table


_SHOWN = _shown()


class Blocks:
    """Where each block starts and ends; the line feed between two paragraphs belongs to no block.

    `opens` tells the blocks that begin a paragraph. `indented`: the text brings its own indents.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.opens: list[bool] = []
        paragraphs = spaced = start = 0
        while start <= len(text):
            end = text.find("\n", start)
            end = len(text) if end < 0 else end
            self._cut(start, end)
            if end > start:
                paragraphs += 1
                spaced += text[start].isspace()
            start = end + 1
        self.indented = spaced > paragraphs * _INDENTED_SHARE

    def __len__(self) -> int:
        return len(self.starts)

    def _cut(self, start: int, end: int) -> None:
        self.opens.append(True)
        while end - start > BLOCK_LENGTH:
            cut = self._cut_in(start)
            self.starts.append(start)
            self.ends.append(cut)
            self.opens.append(False)
            start = cut
        self.starts.append(start)
        self.ends.append(end)

    def _cut_in(self, start: int) -> int:
        """After the last sentence that fits, else before a character that stands on its own."""
        limit = start + BLOCK_LENGTH
        cut = start
        for match in _SENTENCE_END.finditer(self.text, start + BLOCK_LENGTH // 3, limit):
            cut = match.end()
        if cut > start:
            return cut
        while limit > start + 1 and clings(self.text[limit - 1], self.text[limit]):
            limit -= 1
        return limit if limit > start + 1 else start + BLOCK_LENGTH

    def at(self, offset: int) -> int:
        """The block that holds the offset; at a cut, the one that begins there."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def touched(self, span: Span) -> range:
        """The blocks that hold a character of the span."""
        first = bisect_right(self.ends, span.start)
        return range(first, max(first, bisect_left(self.starts, span.end)))

    def shown(self, index: int) -> str:
        """The block's text for the screen: as long as the text itself, without what Qt would change."""
        return self.text[self.starts[index] : self.ends[index]].translate(_SHOWN)

    def character(self, offset: int) -> int:
        """Where the character begins that the offset is in, as the eye counts characters."""
        start = self.starts[self.at(offset)]
        while offset > start and clings(self.text[offset - 1], self.text[offset]):
            offset -= 1
        return offset

    def indents(self, index: int) -> bool:
        """Whether the view has to indent the block's first row."""
        start = self.starts[index]
        if self.indented or not self.opens[index] or start == self.ends[index]:
            return False
        return not self.text[start].isspace()


def clings(before: str, after: str) -> bool:
    """Whether two neighbours may be one character to the eye."""
    joined = {"\u200d", "\u200c"}
    if before in joined or after in joined or after == "\ufe0f":
        return True
    return unicodedata.category(after).startswith("M") or "\U0001f3fb" <= after <= "\U0001f3ff"
