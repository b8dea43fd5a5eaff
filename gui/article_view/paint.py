"""Painting a block, layer by layer: grounds, selection, text, lines, tags, roles, the ring."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from core.model import Span
from gui.article_view.boxes import Boxes
from gui.article_view.marks import RoleMark
from gui.article_view.parts import Stretch
from gui.article_view.rows import LaidBlock
from gui.article_view.sizes import Sizes
from gui.theme import Theme

_SELECTION = 70


@dataclass(slots=True)
class Overlay:
    """What changes without a new layout. `preview` is the current mark's span while an edge is dragged."""

    current: str | None = None
    roles: tuple[RoleMark, ...] = ()
    selection: Span | None = None
    preview: Span | None = None
    handles: bool = False


class BlockPainter:
    """Paints one block after another; the painter it is given stands at the block's top left."""

    def __init__(self, painter: QPainter, theme: Theme, sizes: Sizes, overlay: Overlay) -> None:
        self._painter, self._theme, self._sizes, self._overlay = painter, theme, sizes, overlay
        self._boxes = Boxes(painter, theme, sizes)

    def paint(self, laid: LaidBlock, clip: QRectF) -> None:
        """Draw the rows of a block that meet `clip`, given from the block's top left."""
        pieces = [piece for piece in laid.pieces if piece.rect.intersects(clip)]
        current = self._overlay.current if self._overlay.preview is None else None
        for piece in pieces:
            self._boxes.ground(piece)
        self._selection(laid, clip)
        self._painter.setPen(self._theme.ink)
        laid.shaped.layout.draw(self._painter, QPointF(0, 0), [], clip)
        for piece in pieces:
            if piece.mark.target != current:
                self._boxes.lines(piece, current=False)
        self._tags(laid, clip)
        self._roles(laid, clip)
        rings = [piece for piece in pieces if piece.mark.target == current]
        for piece in rings:
            self._boxes.lines(piece, current=True)
            if self._overlay.handles and piece.opens:
                self._boxes.handle(piece.rect.left(), piece.rect)
            if self._overlay.handles and piece.closes:
                self._boxes.handle(piece.rect.right(), piece.rect)
        self._preview(laid)

    def _selection(self, laid: LaidBlock, clip: QRectF) -> None:
        if self._overlay.selection is None:
            return
        colour = QColor(self._theme.accent)
        colour.setAlpha(_SELECTION)
        for stretch in laid.stretches(self._overlay.selection):
            rect = self._rect(laid, stretch)
            if rect.intersects(clip):
                self._painter.fillRect(rect, colour)

    def _tags(self, laid: LaidBlock, clip: QRectF) -> None:
        self._painter.setFont(self._sizes.tag)
        for tag in laid.tags:
            if tag.rect.intersects(clip):
                quiet = tag.mark.shape.quiet
                self._painter.setPen(self._theme.muted if quiet else self._theme.kind(tag.mark.kind))
                self._painter.drawText(tag.rect, _LEFT, tag.mark.caption)

    def _roles(self, laid: LaidBlock, clip: QRectF) -> None:
        """Outlines, heavier below, and names above."""
        self._painter.setFont(self._sizes.tag)
        placed = [(at, role) for role in self._overlay.roles for at in laid.stretches(role.span)]
        placed.sort(key=lambda pair: (pair[0].row, pair[0].left))
        zoom = self._sizes.zoom
        for stretch, _ in placed:
            rect = self._rect(laid, stretch).adjusted(-0.5 * zoom, zoom, 0.5 * zoom, -zoom)
            self._boxes.outlined(rect, opens=stretch.opens, closes=stretch.closes)
            line = QRectF(rect.left() + 2 * zoom, rect.bottom() - zoom, rect.width() - 4 * zoom, 2 * zoom)
            self._painter.fillRect(line, self._theme.accent)
        self._painter.setPen(self._theme.accent)
        for name, label in role_names(laid, placed, self._sizes):
            if name.intersects(clip):
                self._painter.fillRect(name, self._theme.paper)  # a link may run below it
                self._painter.drawText(name, _LEFT, label)

    def _preview(self, laid: LaidBlock) -> None:
        if self._overlay.preview is None:
            return
        for stretch in laid.stretches(self._overlay.preview):
            rect = self._rect(laid, stretch)
            self._boxes.ring(rect, opens=stretch.opens, closes=stretch.closes)
            if stretch.opens:
                self._boxes.handle(rect.left(), rect)
            if stretch.closes:
                self._boxes.handle(rect.right(), rect)

    def _rect(self, laid: LaidBlock, stretch: Stretch) -> QRectF:
        row = laid.rows[stretch.row]
        return QRectF(stretch.left, row.box_top, max(stretch.right - stretch.left, 1.0), row.strip.box)


def role_names(
    laid: LaidBlock, placed: Sequence[tuple[Stretch, RoleMark]], sizes: Sizes
) -> list[tuple[QRectF, str]]:
    """Where the roles' names go, given the roles from left to right: none touches the one before it."""
    names: list[tuple[QRectF, str]] = []
    free: dict[int, float] = {}
    for stretch, role in placed:
        if stretch.opens and role.label:
            width = QFontMetricsF(sizes.tag).horizontalAdvance(role.label) + 2
            left = max(stretch.left, free.get(stretch.row, 0.0))
            free[stretch.row] = left + width + 3 * sizes.zoom
            row = laid.rows[stretch.row]
            names.append((QRectF(left, row.top, width, row.strip.roles + 2 * sizes.zoom), role.label))
    return names


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
