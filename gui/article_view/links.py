"""The thin lines from the current metric's roles to its value: they run between the rows, not over words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from core.model import Span
from gui.article_view.page import Page
from gui.article_view.rows import LaidBlock

_ROUND = 4.0
_MARGIN = 12.0
_IN = 6.0


@dataclass(frozen=True, slots=True)
class End:
    """Where a span stands on the page: sides, row, box. Out of sight, only its height is known."""

    left: float
    right: float
    top: float
    bottom: float
    box_top: float
    box_bottom: float
    seen: bool = True


def links(page: Page, value: Span, roles: Iterable[Span], screen: tuple[int, int]) -> QPainterPath:
    """The lines from each of the roles to the value; nothing is laid out that is not in sight."""
    path = QPainterPath()
    sight = dict(page.within(*screen))
    for role in roles:
        if not role.overlaps(value):
            earlier = role.start < value.start
            there = _end_of(page, sight, role, last=earlier)
            here = _end_of(page, sight, value, last=not earlier)
            path.addPath(link(there, here, earlier=earlier))
    return path


def _end_of(page: Page, sight: Mapping[int, LaidBlock], span: Span, *, last: bool) -> End:
    """The first or last row of a span."""
    top = page.top(page.blocks.at(span.end - 1 if last else span.start))
    in_sight = sight.get(top)
    stretches = () if in_sight is None else in_sight.stretches(span)
    if in_sight is None or not stretches:
        return End(0, 0, top, top, top, top, seen=False)
    stretch = stretches[-1 if last else 0]
    row = in_sight.rows[stretch.row]
    above, below = top + row.top, top + row.top + row.height
    return End(stretch.left, stretch.right, above, below, top + row.box_top, top + row.box_bottom)


def link(role: End, value: End, *, earlier: bool) -> QPainterPath:
    """From a role to its value; `earlier` tells which of them comes first in the text."""
    if role.seen and value.seen and role.top == value.top:
        return _rounded(
            (_inside(role, earlier=earlier), role.box_top),
            (_inside(role, earlier=earlier), role.top),
            (_inside(value, earlier=not earlier), role.top),
            (_inside(value, earlier=not earlier), value.box_top),
        )
    first, second = (role, value) if earlier else (value, role)
    start, end = _inside(first, earlier=True), _inside(second, earlier=False)
    points = [(start, first.box_bottom), (start, first.bottom)] if first.seen else [(-_MARGIN, first.bottom)]
    if not (first.seen and second.seen and second.top - first.bottom < 1):
        points += [(-_MARGIN, first.bottom), (-_MARGIN, second.top)]
    points += [(end, second.top), (end, second.box_top)] if second.seen else [(-_MARGIN, second.top)]
    return _rounded(*points)


def _inside(end: End, *, earlier: bool) -> float:
    """A little inside the edge that faces the other one, in the middle of what is narrow."""
    room = min(_IN, (end.right - end.left) / 2)
    return end.right - room if earlier else end.left + room


def _rounded(*points: tuple[float, float]) -> QPainterPath:
    """A line through the points, its corners rounded."""
    path = QPainterPath(QPointF(*points[0]))
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        path.lineTo(_towards(corner, before))
        path.quadTo(QPointF(*corner), _towards(corner, after))
    path.lineTo(QPointF(*points[-1]))
    return path


def _towards(corner: tuple[float, float], other: tuple[float, float]) -> QPointF:
    """The point a little away from the corner, at most half way to the other."""
    across, down = other[0] - corner[0], other[1] - corner[1]
    length = max(abs(across), abs(down))
    share = min(_ROUND / length, 0.5) if length else 0.0
    return QPointF(corner[0] + across * share, corner[1] + down * share)
