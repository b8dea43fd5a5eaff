"""A table of figures in two lines each; a click, Enter or Space chooses one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from gui.cell_model import CELL_ROLE, CellModel, Index
from gui.paint import elided, paint_chip
from gui.panels.agreement.figures import Cell, Column, Pick
from gui.theme import Theme, font

_CHOOSE = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_HEAD = 28
_NUMBERS = 1
_NARROWEST = 68


class FigureModel(CellModel):
    """Cells under their heads, with a tip for each column."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._columns: Sequence[Column] = ()

    def show(self, columns: Sequence[Column], rows: Sequence[Sequence[Cell]]) -> None:
        """Show these."""
        self.beginResetModel()
        self._columns, self._heads, self._rows = columns, [each.head for each in columns], rows
        self.endResetModel()

    def tip(self, index: Index) -> str:
        return self.head_tip(index.column())

    def head_tip(self, column: int) -> str:
        return self._columns[column].tip

    def spoken(self, index: Index) -> str:
        cell: Cell = self.cell(index)
        name = " ".join(part for part in (self._rows[index.row()][0].text, cell.small) if part)
        return f"{name}, {self._heads[index.column()]}: {cell.text}"


class FigureDelegate(QStyledItemDelegate):
    """The figure, and below it what goes with it; the chosen one has a ring."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self.chosen: Pick | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: Cell = index.data(CELL_ROLE)
        box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = cell.pick is not None and cell.pick == self.chosen
        over = option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus)
        if chosen or (cell.pick is not None and over):
            painter.setPen(QPen(self.theme.accent, 2) if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.accentbg if chosen else self.theme.chrome)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
        self._words(painter, box.adjusted(3, 2, -6, -2), cell, first=not index.column(), chosen=chosen)
        painter.restore()

    def _words(self, painter: QPainter, box: QRectF, cell: Cell, *, first: bool, chosen: bool) -> None:
        theme, side = self.theme, _LEFT if first else _RIGHT
        upper = QRectF(box.left(), box.top(), box.width(), box.height() * (0.55 if cell.small else 1))
        if cell.kind:
            small = font(11)
            width = min(QFontMetricsF(small).horizontalAdvance(cell.text) + 16, box.width())
            chip = QRectF(box.left(), box.center().y() - 9, width, 18)
            fill = theme.kind_fill(cell.kind)
            paint_chip(painter, chip, cell.text, small, colour=theme.kind(cell.kind), fill=fill)
            return
        strong = font(14, bold=chosen, tabular=True)
        painter.setFont(strong)
        painter.setPen(theme.accent if chosen else theme.ink)
        painter.drawText(upper, side, elided(cell.text, strong, upper.width()))
        if cell.small:
            # two reviewers are of one weight; what goes with a figure is quieter than it
            quiet = strong if first else font(11, tabular=True)
            painter.setFont(quiet)
            painter.setPen(theme.ink if first else theme.muted)
            lower = QRectF(box.left(), upper.bottom(), box.width(), box.bottom() - upper.bottom())
            painter.drawText(lower, side, elided(cell.small, quiet, lower.width()))


class FigureTable(QTableView):
    """Signals: `chosen(Pick)` when a person chooses a figure."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, row_height: int) -> None:
        super().__init__()
        self.figures = FigureModel(self)
        self._delegate = FigureDelegate(theme, self)
        self.setModel(self.figures)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().setDefaultSectionSize(row_height)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        head.setMinimumSectionSize(40)
        head.setFixedHeight(_HEAD)
        self.set_theme(theme)

    def show_figures(self, columns: Sequence[Column], rows: Sequence[Sequence[Cell]]) -> None:
        """Show these, all columns of one width but that of two numbers, which has what it needs."""
        self.figures.show(columns, rows)
        head = self.horizontalHeader()
        for column in range(len(columns)):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        metrics = QFontMetricsF(font(14, tabular=True))
        widest = max((metrics.horizontalAdvance(row[_NUMBERS].text) for row in rows), default=0)
        head.setSectionResizeMode(_NUMBERS, QHeaderView.ResizeMode.Fixed)
        head.resizeSection(_NUMBERS, max(int(widest) + 16, _NARROWEST))

    def fit_rows(self, most: int) -> None:
        """Be as high as the rows need, but no more than so many."""
        rows = min(self.figures.rowCount(), most)
        self.setFixedHeight(_HEAD + rows * self.verticalHeader().defaultSectionSize() + 4)

    def set_chosen(self, pick: Pick | None) -> None:
        """Put the ring round that figure, if it stands here."""
        self._delegate.chosen = pick
        index = self.figures.index_of(pick)
        if index.isValid():
            self.setCurrentIndex(index)
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Paint with these colours from now on."""
        self._delegate.theme = theme
        paper, muted = theme.paper.name(), theme.muted.name()
        self.setStyleSheet(
            f"QTableView {{ background: {paper}; border: none; }}"
            f"QHeaderView {{ background: {paper}; border: none; }}"
            f"QHeaderView::section {{ background: {paper}; color: {muted}; border: none; font-size: 11px;"
            f" padding: 0 7px 0 4px; border-bottom: 1px solid {theme.line.name()}; }}"
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index == self.currentIndex():
            self._choose(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _CHOOSE and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and (pick := self.figures.cell(index).pick) is not None:
            self.chosen.emit(pick)
