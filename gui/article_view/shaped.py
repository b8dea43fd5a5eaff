"""A block's characters laid out in lines: where an offset stands, and which offset stands there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import cast

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout, QTextOption

from core.model import Span
from core.text import Utf16Map
from gui.article_view.blocks import Blocks, clings
from gui.article_view.marks import Mark, Shape
from gui.article_view.parts import Stretch

_BARE = frozenset({Shape.DIMMED, Shape.EXCLUDED})
_QUIET = 1024.0  # larger than all room together: one sum carries both
_MODE = QTextLayout.CursorMode.SkipCharacters


@dataclass(frozen=True, slots=True)
class Look:
    """All that decides how a block's characters stand; an equal look needs no new layout.

    `pads` are offsets with the extra room after them, `quiet` stretches in the muted colour.
    """

    font: QFont
    width: float
    indent: float
    pads: tuple[tuple[int, int, float], ...]
    quiet: tuple[tuple[int, int], ...]
    muted: QColor


def pads_of(blocks: Blocks, index: int, marks: Sequence[Mark], room: float) -> dict[int, float]:
    """The room after a character, so that a box has some on both sides and no two boxes touch.

    Every suggestion and unknown number gets it in every state: text must not move when a decision is made.
    Excluded numbers stay as they are printed, before and after they are confirmed.
    """
    first, last = blocks.starts[index], blocks.ends[index]
    boxes = [mark.span for mark in marks if mark.shape not in _BARE]
    sides, starts = {span.end for span in boxes}, {span.start for span in boxes}
    return {
        at - 1: room * ((at in sides) + (at in starts))
        for at in sides | starts
        if first < at <= last and not (at < last and clings(blocks.text[at - 1], blocks.text[at]))
    }


class Shaped:
    """One QTextLayout with its lines broken. Offsets are the article's; x counts from the column's left.

    `known` is where spans were found to lie in it: what changes is mostly the shape of a mark, not its place.
    """

    def __init__(self, shown: str, start: int, look: Look) -> None:
        self.known: dict[Span, tuple[Stretch, ...]] = {}
        self.start = start
        self.look = look
        self._map = Utf16Map(shown)
        self._shown = shown
        self.layout = QTextLayout(shown, look.font)
        # Otherwise Qt forgets its glyphs after each use and shapes them again for the next.
        self.layout.setCacheEnabled(True)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.layout.setTextOption(option)
        self.layout.setFormats(self._formats())
        self.lines = self._broken()

    def _formats(self) -> list[QTextLayout.FormatRange]:
        changes: dict[int, list[float]] = {}
        quiet = ((start, end, _QUIET) for start, end in self.look.quiet)
        for start, end, value in (*self.look.pads, *quiet):
            changes.setdefault(start, []).append(value)
            changes.setdefault(end, []).append(-value)
        ranges = []
        total = 0.0
        edges = sorted(changes)
        for start, end in pairwise(edges):
            total += sum(changes[start])
            if round(total, 3) > 0:
                ranges.append(self._format(start, end, round(total % _QUIET, 3), quiet=total >= _QUIET))
        return ranges

    def _format(self, start: int, end: int, pad: float, *, quiet: bool) -> QTextLayout.FormatRange:
        made = QTextCharFormat()
        if pad:
            made.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            made.setFontLetterSpacing(pad)
        if quiet:
            made.setForeground(self.look.muted)
        stretch = QTextLayout.FormatRange()
        stretch.start = self.unit(start)
        stretch.length = self.unit(end) - stretch.start
        stretch.format = made
        return stretch

    def _broken(self) -> tuple[tuple[int, int], ...]:
        lines = []
        self.layout.beginLayout()
        indent = self.look.indent
        line = self.layout.createLine()
        while line.isValid():
            line.setLineWidth(self.look.width - indent)
            line.setPosition(QPointF(indent, 0))
            first = line.textStart()
            lines.append((self.offset(first), self.offset(first + line.textLength())))
            indent = 0.0
            line = self.layout.createLine()
        self.layout.endLayout()
        return tuple(lines)

    def unit(self, offset: int) -> int:
        """The layout's position of an offset; one outside the block becomes its nearer end."""
        return self._map.to16(max(0, min(offset - self.start, len(self._shown))))

    def offset(self, unit: int) -> int:
        """The offset of a position of the layout."""
        return self.start + self._map.to_point(unit)

    def x(self, line: int, offset: int, *, ends: bool = False) -> float:
        """Where the offset stands in that line; one inside a character at its left, or where it ends."""
        unit = self.unit(offset)
        if not self.layout.isValidCursorPosition(unit):
            step = self.layout.nextCursorPosition if ends else self.layout.previousCursorPosition
            unit = step(unit, _MODE)
        return cast("tuple[float, int]", self.layout.lineAt(line).cursorToX(unit))[0]

    def offset_at(self, line: int, x: float) -> int:
        """The offset in that line nearest to x."""
        found = self.offset(self.layout.lineAt(line).xToCursor(x))
        start, end = self.lines[line]
        bare = start + len(self._shown[start - self.start : end - self.start].rstrip())
        if found < bare or bare == end:
            return found
        # Among the spaces that hang at a line's end, Qt finds other places than it draws carets at. Of those
        # that stand on one pixel, for no more has room, the first is meant: the last is the next line's.
        return min(range(bare, end + 1), key=lambda offset: int(abs(self.x(line, offset) - x)))

    def next(self, offset: int) -> int:
        """The offset after the character to the right, as the eye counts characters."""
        return self.offset(self.layout.nextCursorPosition(self.unit(offset), _MODE))

    def previous(self, offset: int) -> int:
        """The offset before the character to the left, as the eye counts characters."""
        return self.offset(self.layout.previousCursorPosition(self.unit(offset), _MODE))
