"""What the mouse does: clicks, selections, and edges of the current mark that are dragged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QPoint

from core.model import Span
from gui.article_view.caret import Caret, next_offset, previous_offset
from gui.article_view.page import Page

_STILL = 4
_REACH = 4.0
# What is beside the box is more often the start of a selection than the edge.
_BESIDE = 2.0


@dataclass(frozen=True, slots=True)
class Edge:
    """An edge of the current mark under the pointer."""

    target: str
    span: Span
    starts: bool


@dataclass(frozen=True, slots=True)
class Press:
    """A button held down; `before` is what Esc brings back, `moved` is set once the pointer really moves.

    `load` is what a drag from here carries away instead of selecting; `exact`: single characters count.
    """

    at: QPoint
    offset: int
    before: tuple[int, Caret]
    edge: Edge | None = None
    load: Span | None = None
    moved: bool = False
    exact: bool = False


class Board(Protocol):
    """What the gestures need of the view."""

    def page(self) -> Page: ...
    def caret_at(self, point: QPoint) -> Caret: ...
    def edge_at(self, point: QPoint) -> Edge | None: ...
    def load_at(self, point: QPoint) -> Span | None: ...
    def mark_at(self, point: QPoint) -> Span | None: ...
    def carry(self, span: Span) -> None: ...
    def click(self, point: QPoint) -> None: ...
    def hold(self, anchor: int, caret: Caret) -> None: ...
    def finish_selection(self, *, coarse: bool, exact: bool) -> None: ...
    def preview(self, span: Span | None) -> None: ...
    def walls(self) -> Sequence[Span]: ...
    def finish_edge(self, target: str, span: Span) -> None: ...
    def held(self) -> tuple[int, Caret]: ...


class Gestures:
    """From press to release. Nothing is announced before the release, and Esc takes all of it back."""

    def __init__(self, board: Board) -> None:
        self._board = board
        self._press: Press | None = None
        self._span: Span | None = None
        self._extending = False

    @property
    def dragging(self) -> bool:
        """Whether the pointer draws a selection or an edge."""
        return self._press is not None and self._press.moved

    def press(self, point: QPoint, *, extending: bool, exact: bool = False) -> None:
        """The left button goes down; `exact` where a key says that single characters count."""
        caret, before = self._board.caret_at(point), self._board.held()
        edge = None if extending else self._board.edge_at(point)
        load = None if extending or exact or edge is not None else self._board.load_at(point)
        self._press = Press(point, caret.offset, before, edge, load, moved=extending, exact=exact)
        self._span = None
        self._extending = extending
        if extending:
            self._press = replace(self._press, offset=before[0])
            self._board.hold(before[0], caret)

    def move(self, point: QPoint) -> None:
        """The pointer moves while the button is down."""
        press = self._press
        if press is None:
            return
        if not press.moved:
            if (point - press.at).manhattanLength() < _STILL:
                return
            press = self._press = replace(press, moved=True)
        if press.load is not None:
            self._press = None
            self._board.carry(press.load)
            return
        caret = self._board.caret_at(point)
        if press.edge is None:
            self._board.hold(press.offset, caret)
        else:
            walls = () if press.exact else self._board.walls()
            self._span = self._dragged(press.edge, caret.offset, walls)
            self._board.preview(self._span)

    def _dragged(self, edge: Edge, offset: int, walls: Sequence[Span]) -> Span:
        """The span with that edge at the offset; it stops at a wall, and one character at least is left."""
        page, span = self._board.page(), edge.span
        if edge.starts:
            first = max((wall.end for wall in walls if wall.end <= span.start), default=0)
            return Span(min(max(offset, first), previous_offset(page, span.end)), span.end)
        last = min((wall.start for wall in walls if wall.start >= span.end), default=offset)
        return Span(span.start, max(min(offset, last), next_offset(page, span.start)))

    def lift(self) -> bool:
        """The button has rested on a mark: a drag carries its words away now; whether there is a mark."""
        press = self._press
        if press is None or press.moved or press.exact or press.edge is not None:
            return False
        load = press.load or self._board.mark_at(press.at)
        self._press = replace(press, load=load)
        return load is not None

    def release(self, point: QPoint, *, exact: bool = False) -> None:
        """The button goes up: now it counts."""
        press, self._press = self._press, None
        if press is None:
            return
        if not press.moved:
            self._board.click(point)
        elif press.edge is None:
            self._board.finish_selection(coarse=not self._extending, exact=exact or press.exact)
        else:
            self._board.preview(None)
            if self._span is not None and self._span != press.edge.span:
                self._board.finish_edge(press.edge.target, self._span)

    def cancel(self) -> bool:
        """Take a drag back; whether there was one."""
        press, self._press = self._press, None
        if press is None or not press.moved:
            return False
        self._board.preview(None)
        self._board.hold(*press.before)
        return True


def edge_at(
    page: Page, target: str | None, point: tuple[float, float], screen: tuple[int, int]
) -> Edge | None:
    """The edge of the current mark within reach of a point of the page; `screen`: the heights in sight."""
    x, y = point
    mark = page.marks.get(target)
    for top, piece in () if mark is None or not mark.shape.movable else page.pieces_of(target, *screen):
        rect = piece.rect.translated(0, top)
        inner = min(_REACH, rect.width() / 4)
        if not rect.top() <= y <= rect.bottom():
            continue
        if piece.opens and rect.left() - _BESIDE <= x <= rect.left() + inner:
            return Edge(piece.mark.target, piece.mark.span, starts=True)
        if piece.closes and rect.right() - inner <= x <= rect.right() + _BESIDE:
            return Edge(piece.mark.target, piece.mark.span, starts=False)
    return None
