"""The parts that a block is painted from: its rows, and the pieces and tags of its marks."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from gui.article_view.marks import Mark
from gui.article_view.sizes import Strip


@dataclass(frozen=True, slots=True)
class Row:
    """One line on the screen; y counts from the block's top. Rows grow with the lanes of their tags."""

    start: int
    end: int
    top: int
    height: int
    strip: Strip

    @property
    def box_top(self) -> int:
        """Where a box in this row begins."""
        return self.top + self.strip.roles

    @property
    def box_bottom(self) -> int:
        """Where a box in this row ends."""
        return self.top + self.strip.box_bottom


@dataclass(frozen=True, slots=True)
class Stretch:
    """The part of a span in one row. `opens` and `closes`: the span begins, ends there."""

    row: int
    left: float
    right: float
    opens: bool
    closes: bool


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a mark in one row; `rect` is its box."""

    mark: Mark
    rect: QRectF
    row: int
    opens: bool
    closes: bool


@dataclass(frozen=True, slots=True)
class Tag:
    """The caption below a mark."""

    mark: Mark
    rect: QRectF
    row: int
