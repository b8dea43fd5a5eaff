"""How a row is painted: state, figure, indicator, further roles where there is room, kind."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from core.schema import schema
from gui.glyphs import Glyph, paint_glyph
from gui.paint import chip_width, paint_chip, paint_figure, paint_text, sized
from gui.panels.rows.meanings import meaning
from gui.panels.rows.model import HeaderRole, RowRole
from gui.panels.rows.row import Row
from gui.theme import Theme
from gui.workspace import Workspace

HEIGHT = 32
WIDE = 520
"""From this width on period, scope and basis have columns of their own, one for each further 120 px."""
GLYPH = 32
"""What lies left of this is the glyph's: it has a tip of its own, and a click there accepts a suggestion."""
_EDGE, _GAP = 12, 10
_CHIP = 0.82


class RowDelegate(QStyledItemDelegate):
    """Paints rows and section headers; asks the workspace for theme and language."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._widest: tuple[object, float] = None, 0.0

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, HEIGHT)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        row, box = index.data(RowRole), QRect(option.rect)
        if event.type() != QEvent.Type.ToolTip or not isinstance(row, Row) or event.pos().x() >= GLYPH:
            return super().helpEvent(event, view, option, index)
        words = meaning(row.glyph, self._workspace.keys)
        QToolTip.showText(
            event.globalPos(), words, view.viewport(), QRect(box.topLeft(), QSize(GLYPH, HEIGHT))
        )
        return True

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        box = QRectF(option.rect)
        row = index.data(RowRole)
        header = None if isinstance(row, Row) else index.data(HeaderRole)
        font = QFont(option.font)
        state = option.state
        self._ground(painter, box, state, current=isinstance(row, Row))
        if isinstance(row, Row):
            self._paint_row(painter, box, row, font)
        elif header is not None:
            self._paint_header(painter, box, header, font)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag, *, current: bool) -> None:
        theme = self._workspace.theme
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.accentbg)
            if current:
                painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), theme.accent)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.bg)

    def _paint_header(self, painter: QPainter, box: QRectF, header: tuple[str, bool], font: QFont) -> None:
        theme = self._workspace.theme
        title, opened = header
        painter.setPen(QPen(theme.line, 1))
        painter.drawLine(box.topLeft(), box.topRight())
        centre = QPointF(box.left() + GLYPH / 2 + 3, box.center().y())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.muted, 1.4))
        points = ((-3, -1.5), (0, 1.5), (3, -1.5)) if opened else ((-1.5, -3), (1.5, 0), (-1.5, 3))
        painter.drawPolyline(QPolygonF([centre + QPointF(x, y) for x, y in points]))
        room = box.adjusted(GLYPH + 6, 0, -_EDGE, 0)
        paint_text(painter, room, title, sized(font, 0.9), theme.muted)

    def _paint_row(self, painter: QPainter, box: QRectF, row: Row, font: QFont) -> None:
        theme = self._workspace.theme
        paint_glyph(painter, QPointF(box.left() + GLYPH / 2 + 4, box.center().y()), row.glyph, theme)
        value = QRectF(box.left() + GLYPH, box.top(), _value_width(box.width()), box.height())
        gone = row.glyph is Glyph.REJECTED
        quiet = gone or not row.kind
        drawn = paint_figure(painter, value, row.figure, sized(font, 1, bold=not quiet), theme)
        right = self._paint_kind(painter, box, row, font) if row.kind else box.right() - _EDGE
        common = box.right() - _EDGE - self._widest_chip(font)
        if _further(common - value.right() - 2 * _GAP):  # then columns stand one below the other
            right = common
        rest = QRectF(value.right() + _GAP, box.top(), right - value.right() - 2 * _GAP, box.height())
        about = self._paint_words(painter, rest, row, font, quiet=quiet)
        if gone:
            painter.setPen(QPen(theme.muted, 1))
            painter.drawLine(QPointF(drawn.left(), box.center().y()), QPointF(about, box.center().y()))

    def _widest_chip(self, font: QFont) -> float:
        names = tuple(kind.name(self._workspace.language) for kind in schema().known_kinds)
        asked = (names, font.key())
        if self._widest[0] != asked:
            small = sized(font, _CHIP)
            self._widest = asked, max(chip_width(name, small) for name in names)
        return self._widest[1]

    def _paint_kind(self, painter: QPainter, box: QRectF, row: Row, font: QFont) -> float:
        """Draw the chip at the right edge; its left edge."""
        theme, small = self._workspace.theme, sized(font, _CHIP)
        name = next(
            (k.name(self._workspace.language) for k in schema().known_kinds if k.id == row.kind), row.kind
        )
        width = chip_width(name, small)
        chip = QRectF(box.right() - _EDGE - width, box.center().y() - 9.5, width, 19)
        paint_chip(painter, chip, name, small, colour=theme.kind(row.kind), fill=theme.kind_fill(row.kind))
        return chip.left()

    def _paint_words(self, painter: QPainter, box: QRectF, row: Row, font: QFont, *, quiet: bool) -> float:
        """Draw the indicator or cause, then the further roles there is room for; where the first ends."""
        theme = self._workspace.theme
        shown = row.roles[: _further(box.width())]
        first = box.width() / (1 + 0.7 * len(shown))
        colour = _about_colour(theme, row, quiet=quiet)
        room = QRectF(box.left(), box.top(), first - (_GAP if shown else 0), box.height())
        end = room.left() + paint_text(painter, room, row.about, font, colour)
        left = box.left() + first
        for words in shown:
            column = QRectF(left, box.top(), 0.7 * first - _GAP, box.height())
            paint_text(painter, column, words, sized(font, 0.93), theme.muted)
            left += 0.7 * first
        return end


def _about_colour(theme: Theme, row: Row, *, quiet: bool) -> QColor:
    if row.glyph is Glyph.UNKNOWN:
        return theme.warn
    return theme.muted if quiet else theme.ink


def _value_width(width: float) -> float:
    return min(140.0, max(92.0, 0.3 * width))


def _further(width: float) -> int:
    """How many of period, scope and basis have room beside the indicator."""
    return 0 if width < WIDE - 220 else min(3, 1 + int((width - WIDE + 220) // 120))
