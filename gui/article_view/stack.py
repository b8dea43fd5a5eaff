"""Blocks above one another: all heights estimated, and layouts kept for the few looked at."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Sequence
from typing import Final, TypeVar

from PySide6.QtGui import QColor

from gui.article_view.blocks import Blocks
from gui.article_view.fenwick import Heights
from gui.article_view.header import Header
from gui.article_view.marks import Mark, MarkIndex, Shape, Source
from gui.article_view.rows import LaidBlock
from gui.article_view.shaped import Look, Shaped, pads_of
from gui.article_view.sizes import Sizes, Strip

MANY: Final = 500
"""So many marks changed at once, and it costs less to lay out anew all that is looked at."""
_KEPT = 300
Kept = TypeVar("Kept")
_NARROW = 0.56


class Stack:
    """Coordinates count from the page's top and the column's left. Heights are estimates until laid out.

    `layouts` counts the blocks laid out so far.
    """

    def __init__(self, text: str, title: str, subtitle: str) -> None:
        self.blocks = Blocks(text)
        self.marks = MarkIndex(self.blocks)
        self._titles = (title, subtitle)
        self._laid: OrderedDict[int, LaidBlock] = OrderedDict()
        self._shaped: OrderedDict[int, Shaped] = OrderedDict()
        self.layouts = 0
        self.shaped = False

    def name(self, title: str, subtitle: str) -> None:
        """Other words above the text, shown when the measures are set the next time."""
        self._titles = (title, subtitle)

    def shape(self, sizes: Sizes, width: float, muted: QColor) -> None:
        """Set the measures; everything is laid out anew when it is looked at."""
        self.shaped = True
        self.sizes, self.width, self._muted = sizes, width, muted
        self.header = Header(*self._titles, sizes, width)
        self._laid.clear()
        self._shaped.clear()
        self._heights = Heights([self._estimate(index) for index in range(len(self.blocks))])

    def _estimate(self, index: int) -> int:
        start, end = self.blocks.starts[index], self.blocks.ends[index]
        if start == end:
            return self.sizes.blank
        length = end - start
        wide = (len(self.blocks.text[start:end].encode("utf-8", "surrogatepass")) - length) // 2
        ems = min(wide, length) + max(length - wide, 0) * _NARROW + 2 * self.blocks.indents(index)
        return math.ceil(ems * self.sizes.em / self.width) * self.sizes.row.pitch

    @property
    def height(self) -> int:
        """From the top margin to the bottom margin."""
        return self.header.height + self._heights.total() + 2 * self.sizes.margin

    def top(self, index: int) -> int:
        """Where a block begins."""
        return self.header.height + self._heights.before(index)

    def at(self, y: float) -> int:
        """The block at that height, the first above all, the last below."""
        return self._heights.at(max(0, int(y) - self.header.height))

    def laid(self, index: int) -> LaidBlock:
        """The block laid out; its height is exact from now on."""
        laid = self._laid.get(index)
        if laid is None:
            laid = self._lay_out(index)
            _keep(self._laid, index, laid)
            self._heights[index] = laid.height
        else:
            self._laid.move_to_end(index)
        return laid

    def _lay_out(self, index: int) -> LaidBlock:
        self.layouts += 1
        marks = self.marks.within(index)
        look, strip = self._look(index, marks)
        shaped = self._shaped.get(index)
        if shaped is None or shaped.look != look:
            shaped = Shaped(self.blocks.shown(index), self.blocks.starts[index], look)
            _keep(self._shaped, index, shaped)
        return LaidBlock(shaped, marks, self.sizes, strip)

    def _look(self, index: int, marks: tuple[Mark, ...]) -> tuple[Look, Strip]:
        sizes, start, end = self.sizes, self.blocks.starts[index], self.blocks.ends[index]
        dimmed = any(m.shape is Shape.DIMMED and m.span.start <= start and m.span.end >= end for m in marks)
        font, strip = (sizes.small, sizes.small_row) if dimmed else (sizes.body, sizes.row)
        if start == end:
            strip = Strip(sizes.blank, 0, sizes.blank, 1, sizes.blank * 0.8)
        indent = 2 * sizes.em if self.blocks.indents(index) and not dimmed else 0.0
        quiet = tuple((m.span.start, m.span.end) for m in marks if m.shape.quiet)
        pads = self._pads(index, marks)
        return Look(font, self.width, indent, pads, quiet, self._muted), strip

    def _pads(self, index: int, marks: tuple[Mark, ...]) -> tuple[tuple[int, int, float], ...]:
        room = self.sizes.pad + self.sizes.gap
        pads = []
        for last, wide in sorted(pads_of(self.blocks, index, marks, room).items()):
            pads.append((self.blocks.character(last), last + 1, wide))
        return tuple(pads)

    def replace_marks(self, marks: Sequence[Mark], source: Source | None) -> None:
        """These marks, the source's, and no others; everything is laid out anew when it is looked at."""
        self.marks = MarkIndex(self.blocks, source)
        self.marks.put_all(marks)
        self._laid.clear()

    def change_marks(self, changed: Sequence[Mark], gone: Sequence[str]) -> None:
        """Some marks anew; only blocks where they take other room are laid out again."""
        if len(changed) + len(gone) > MANY:
            self._laid.clear()
        else:
            for target in gone:
                self._drop(self.marks.known(target))
            for mark in changed:
                self._change(mark)
        for target in gone:
            self.marks.drop(target)
        self.marks.put_all(changed)

    def _change(self, mark: Mark) -> None:
        old = self.marks.known(mark.target)
        if old is None or not old.stands_like(mark):
            self._drop(old)
            self._drop(mark)
            return
        for index in self.blocks.touched(mark.span):
            if index in self._laid:
                self._laid[index].change(mark)

    def _drop(self, mark: Mark | None) -> None:
        for index in () if mark is None else self.blocks.touched(mark.span):
            self._laid.pop(index, None)


def _keep(kept: OrderedDict[int, Kept], index: int, value: Kept) -> None:
    kept[index] = value
    kept.move_to_end(index)
    while len(kept) > _KEPT:
        kept.popitem(last=False)
