"""How a mark looks: a shape for each state, the kind's colour in all of them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF

from gui.article_view.marks import Shape
from gui.article_view.parts import Piece
from gui.article_view.sizes import Sizes
from gui.theme import Theme

_BORDER = 0.75
_HATCH = 0.3
_OUTLINE = 0.6


class Boxes:
    """Draws pieces of marks. A piece that goes on in another row is open on that side."""

    def __init__(self, painter: QPainter, theme: Theme, sizes: Sizes) -> None:
        self._painter, self._theme, self._sizes = painter, theme, sizes

    def ground(self, piece: Piece) -> None:
        """What lies under the text."""
        mark = piece.mark
        path = outline(_crisp(piece.rect), self._sizes.radius, opens=piece.opens, closes=piece.closes)
        if mark.shape in {Shape.ACCEPTED, Shape.EDITED}:
            self._painter.fillPath(path, self._theme.kind_fill(mark.kind))
        elif mark.shape is Shape.PREDICTED:
            self._painter.fillPath(path, self._theme.kind_fill(mark.kind or "change"))
        elif mark.shape is Shape.DOUBTED:
            self._painter.fillPath(path, self._theme.paper)
            hatch = _faded(self._theme.kind(mark.kind), _HATCH)
            self._painter.fillPath(path, QBrush(hatch, Qt.BrushStyle.BDiagPattern))

    def lines(self, piece: Piece, *, current: bool) -> None:
        """What lies over the text. The ring of the current mark takes the place of its border."""
        shape = piece.mark.shape
        if shape in {Shape.EXCLUDED, Shape.UNKNOWN}:
            self._dots(piece.rect, unknown=shape is Shape.UNKNOWN)
        elif shape is Shape.REJECTED:
            self._strike(piece.rect)
        elif shape is Shape.GOLD:
            self._gold(piece.rect)
        elif shape is not Shape.PREDICTED and not current:
            self._border(piece)
        if shape is Shape.EDITED and piece.closes:
            self._corner(_crisp(piece.rect))
        if current:
            self.ring(piece.rect, opens=piece.opens, closes=piece.closes)

    def ring(self, rect: QRectF, *, opens: bool, closes: bool) -> None:
        """The mark of here: thick, in the accent colour."""
        width = 2.5 * self._sizes.zoom
        grown = rect.adjusted(-0.5, -0.5, 0.5, 0.5)
        self._stroke(grown, QPen(self._theme.accent, width), opens=opens, closes=closes)

    def outlined(self, rect: QRectF, *, opens: bool, closes: bool) -> None:
        """Words linked to the current metric: a hairline around them."""
        pen = QPen(_faded(self._theme.accent, _OUTLINE), max(1.0, self._sizes.zoom))
        self._stroke(_crisp(rect), pen, opens=opens, closes=closes)

    def handle(self, x: float, rect: QRectF) -> None:
        """Where an edge of the current mark can be taken."""
        zoom = self._sizes.zoom
        size = (5 * zoom, 14 * zoom)
        knob = QRectF(x - size[0] / 2, rect.center().y() - size[1] / 2, *size)
        self._painter.setPen(QPen(self._theme.paper, 1))
        self._painter.setBrush(self._theme.accent)
        self._painter.drawRoundedRect(knob, size[0] / 2, size[0] / 2)

    def _border(self, piece: Piece) -> None:
        colour = self._theme.kind(piece.mark.kind)
        if piece.mark.shape is Shape.SUGGESTED:
            pen = QPen(colour, max(1.0, 1.1 * self._sizes.zoom))
            pen.setDashPattern([3.0, 2.2])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        else:
            pen = QPen(_faded(colour, _BORDER), max(1.0, self._sizes.zoom))
        self._stroke(_crisp(piece.rect), pen, opens=piece.opens, closes=piece.closes)

    def _stroke(self, rect: QRectF, pen: QPen, *, opens: bool, closes: bool) -> None:
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPath(outline(rect, self._sizes.radius, opens=opens, closes=closes, filled=False))

    def _dots(self, rect: QRectF, *, unknown: bool) -> None:
        size = (2.6 if unknown else 1.6) * self._sizes.zoom
        pen = QPen(self._theme.warn if unknown else self._theme.faint, size)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 1.9 if unknown else 2.2])
        self._painter.setPen(pen)
        y = rect.bottom() - 3 * self._sizes.zoom
        self._painter.drawLine(QPointF(rect.left() + size, y), QPointF(rect.right() - size / 2, y))

    def _strike(self, rect: QRectF) -> None:
        self._painter.setPen(QPen(self._theme.muted, 1.4 * self._sizes.zoom))
        y = rect.center().y() + self._sizes.zoom
        self._painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))

    def _gold(self, rect: QRectF) -> None:
        height = 2 * self._sizes.zoom
        line = QRectF(rect.left(), rect.bottom() - height, rect.width(), height)
        self._painter.fillRect(line, self._theme.ok)

    def _corner(self, rect: QRectF) -> None:
        size = 8 * self._sizes.zoom
        corner = rect.topRight()
        fold = QPolygonF([corner, corner - QPointF(size, 0), corner + QPointF(0, size)])
        clip = QPainterPath()
        clip.addPolygon(fold)
        inside = outline(rect, self._sizes.radius, opens=True, closes=True)
        self._painter.fillPath(clip.intersected(inside), self._theme.ink)


def outline(rect: QRectF, radius: float, *, opens: bool, closes: bool, filled: bool = True) -> QPainterPath:
    """A rounded box; where the mark goes on in another row, straight, and without a line if not filled."""
    left, right = (radius if opens else 0.0), (radius if closes else 0.0)
    path = QPainterPath()
    if opens and closes:
        path.addRoundedRect(rect, radius, radius)
        return path
    path.moveTo(rect.right() - right, rect.top())
    path.lineTo(rect.left() + left, rect.top())
    if opens:
        path.arcTo(QRectF(rect.left(), rect.top(), 2 * left, 2 * left), 90, 90)
        path.arcTo(QRectF(rect.left(), rect.bottom() - 2 * left, 2 * left, 2 * left), 180, 90)
    elif filled:
        path.lineTo(rect.bottomLeft())
    else:
        path.moveTo(rect.bottomLeft())
    path.lineTo(rect.right() - right, rect.bottom())
    if closes:
        path.arcTo(QRectF(rect.right() - 2 * right, rect.bottom() - 2 * right, 2 * right, 2 * right), 270, 90)
        path.arcTo(QRectF(rect.right() - 2 * right, rect.top(), 2 * right, 2 * right), 0, 90)
    elif filled:
        path.lineTo(rect.topRight())
    return path


def _crisp(rect: QRectF) -> QRectF:
    """On the middle of pixels, so that a line of one pixel is one pixel."""
    left, right = round(rect.left()) + 0.5, round(rect.right()) - 0.5
    top, bottom = round(rect.top()) + 0.5, round(rect.bottom()) - 0.5
    return QRectF(left, top, right - left, bottom - top)


def _faded(colour: QColor, alpha: float) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(alpha)
    return faded
