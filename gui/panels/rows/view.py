"""The rows as a table of one column: keys for going through them, clicks on glyphs, a menu."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView, QWidget

from gui.glyphs import Glyph
from gui.panels.rows.delegate import GLYPH, HEIGHT
from gui.panels.rows.dropping import Slot, paint_slots, slot_at
from gui.panels.rows.model import RowModel, RowRole
from gui.panels.rows.row import Row
from gui.span_mime import carried
from gui.workspace import Workspace

_CONTEXT = 2
_TOGGLING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right}


class RowView(QTableView):
    """Rows whose letters are left to the review keys; Enter, Space, Left and Right work on section headers.

    A table of one column: after every change a list view would ask the model for each of its rows again.
    Signals: `glyph_clicked(target)`; `menu_asked(target, QPoint)` with a place on the screen;
    `dropped(target, role, Span)` for words of the article that were let go over a row.
    """

    glyph_clicked = Signal(str)
    dropped = Signal(str, str, object)
    menu_asked = Signal(str, QPoint)

    def __init__(self, workspace: Workspace, model: RowModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._rows = workspace, model
        self._slot: Slot | None = None
        self.setDragDropMode(QTableView.DragDropMode.DropOnly)
        self.setDropIndicatorShown(False)
        self._pressed: tuple[str, QPoint] | None = None
        self.setModel(model)
        # what only scrolls is moved then, not painted again
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        lines = self.verticalHeader()
        lines.hide()
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines.setMinimumSectionSize(HEIGHT)
        lines.setDefaultSectionSize(HEIGHT)
        self.clicked.connect(model.toggle)

    def reveal(self, row: int) -> None:
        """Scroll as little as will show the row with its neighbours."""
        last = self._rows.rowCount() - 1
        for near in (max(0, row - _CONTEXT), min(last, row + _CONTEXT), row):
            top = self.rowViewportPosition(near)
            # Qt paints every row anew that it is asked to scroll to
            if top < 0 or top + self.rowHeight(near) > self.viewport().height():
                self.scrollTo(self._rows.index(near))

    # -- keys

    def keyboardSearch(self, search: str) -> None:
        """Jump to nothing: letters and digits decide."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            last = self._rows.rowCount() - 1
            self.setCurrentIndex(self._rows.index(0 if event.key() == Qt.Key.Key_Home else last))
        elif event.key() not in _TOGGLING or not self._rows.toggle(self.currentIndex()):
            super().keyPressEvent(event)

    # -- mouse

    def _target_at(self, place: QPoint) -> str | None:
        index = self.indexAt(place)
        return self._rows.target_at(index) if index.isValid() else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        target = self._target_at(place)
        on_glyph = event.button() == Qt.MouseButton.LeftButton and place.x() < GLYPH
        self._pressed = (target, place) if on_glyph and target is not None else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is not None:
            # not by the row below the pointer: the press may have scrolled its neighbours into sight
            moved = (event.position().toPoint() - pressed[1]).manhattanLength()
            if moved < QApplication.startDragDistance():
                self.glyph_clicked.emit(pressed[0])

    # -- words dropped from the article

    @property
    def slot(self) -> Slot | None:
        """Where words that hang over the rows would go."""
        return self._slot

    def _show_slot(self, slot: Slot | None) -> None:
        if slot != self._slot:
            self._slot = slot
            self.viewport().update()

    def _slot_at(self, place: QPoint) -> Slot | None:
        index = self.indexAt(place)
        row = index.data(RowRole) if index.isValid() else None
        if not isinstance(row, Row) or not row.kind or row.glyph in {Glyph.REJECTED, Glyph.SETTLED}:
            return None
        target = self._rows.target_at(index)
        return None if target is None else slot_at(target, self.visualRect(index), place)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if carried(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        found = None if carried(event.mimeData()) is None else self._slot_at(event.position().toPoint())
        self._show_slot(found)
        event.setAccepted(found is not None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_slot(None)

    def dropEvent(self, event: QDropEvent) -> None:
        span, slot = carried(event.mimeData()), self._slot_at(event.position().toPoint())
        self._show_slot(None)
        if span is not None and slot is not None:
            event.acceptProposedAction()
            self.dropped.emit(slot.target, slot.role, span)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, language = self._workspace.theme, self._workspace.language
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), theme.chrome)
        super().paintEvent(event)
        if self._slot is not None:
            with QPainter(self.viewport()) as painter:
                paint_slots(painter, self._slot, theme, self.font(), language)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        row = self.visualRect(self.currentIndex())
        place = QPoint(GLYPH, row.bottom()) if by_key else event.pos()
        target = self._rows.target_at(self.currentIndex()) if by_key else self._target_at(place)
        if target is not None:
            self.menu_asked.emit(target, self.viewport().mapToGlobal(place))
