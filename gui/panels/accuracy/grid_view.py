"""The widget of a Grid: as tall as its rows, cells chosen by a click or by arrows and Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from gui.panels.accuracy.grid import Grid, GridModel
from gui.panels.accuracy.grid_delegate import GridDelegate
from gui.panels.accuracy.grid_picture import GridPicture, shared_widths
from gui.panels.accuracy.picks import Pick
from gui.theme import Theme

_HEAD_HEIGHT = 28
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class GridView(QTableView):
    """Shows a Grid. Signals: `chosen(Pick)` when a person chooses a cell, `entered()` after it for Enter."""

    chosen = Signal(object)
    entered = Signal()

    def __init__(self, theme: Theme, row_height: int, name_width: int, *, dense: bool = False) -> None:
        super().__init__()
        self.grid_model = GridModel(self)
        self._delegate = GridDelegate(theme, self)
        self._name_width = name_width
        self._head = "font-size: 11px; padding: 0" if dense else "font-size: 12px; padding: 0 8px 0 2px"
        self.setModel(self.grid_model)
        self.setItemDelegate(self._delegate)
        self.verticalHeader().setDefaultSectionSize(row_height)
        self._plain()
        self.set_theme(theme)

    def _plain(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(8)
        head = self.horizontalHeader()
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        head.setMinimumSectionSize(8)
        head.setFixedHeight(_HEAD_HEIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Paint with these colours from now on."""
        self._delegate.cells.theme = theme
        paper, muted = theme.paper.name(), theme.muted.name()
        self.setStyleSheet(
            f"QTableView {{ background: {paper}; border: none; }}"
            f"QHeaderView {{ background: {paper}; border: none; }}"
            f"QHeaderView::section {{ background: {paper}; color: {muted}; border: none;"
            f" font-weight: normal; {self._head}; border-bottom: 1px solid {theme.line.name()}; }}"
        )

    def show_grid(self, grid: Grid) -> None:
        """Show these figures and take their height."""
        self.grid_model.show(grid)
        self._delegate.ruled = len(grid.rows) - grid.total if grid.total else -1
        self._share_out()
        self.setFixedHeight(_HEAD_HEIGHT + len(grid.rows) * self.verticalHeader().defaultSectionSize() + 2)
        self.viewport().update()

    def _share_out(self) -> None:
        """Give the first column its width, and share the rest among the others."""
        grid, head = self.grid_model.grid, self.horizontalHeader()
        name = grid.name or self._name_width
        for column, width in enumerate(shared_widths(grid, name, self.viewport().width())):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            head.resizeSection(column, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def picture(self, title: str, caption: str) -> GridPicture:
        """What is shown, to be drawn into a file: without the ring and the focus."""
        theme, height = self._delegate.cells.theme, self.verticalHeader().defaultSectionSize()
        grid = self.grid_model.grid
        return GridPicture(grid, theme, grid.name or self._name_width, height, title, caption)

    def set_chosen(self, pick: Pick | None) -> None:
        """Put the ring round that figure, if it stands here."""
        self._delegate.chosen = pick
        index = self.grid_model.index_of(pick)
        if index.isValid():
            self.setCurrentIndex(index)
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        leads = index.isValid() and self.grid_model.cell(index).pick is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index == self.currentIndex():
            self._choose(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in {Qt.Key.Key_Space, *_ENTER}:
            self._choose(self.currentIndex())
            if key in _ENTER:
                self.entered.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and not self.currentIndex().isValid():
            self._enter()
        return super().event(event)

    def _enter(self) -> None:
        model = self.grid_model
        for row in range(model.rowCount()):
            for column in range(model.columnCount()):
                index = model.index(row, column)
                if model.cell(index).pick is not None:
                    self.setCurrentIndex(index)
                    return

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and (pick := self.grid_model.cell(index).pick) is not None:
            self.chosen.emit(pick)
