"""The article view: a surface that answers mouse and keyboard, and reports what is meant as spans."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QWidget

from core.model import Span
from gui.article_view.caret import Caret, Move, move_of, moved, previous_offset
from gui.article_view.gestures import Edge, Gestures, edge_at
from gui.article_view.marks import Shape
from gui.article_view.page import Page
from gui.article_view.surface import Surface
from gui.article_view.trim import trimmed

_TICK = 30


class ArticleView(Surface):
    """Signals: `selected(Span | None)` whenever the selection changes; `clicked(target)` of the smallest mark
    under the pointer; `edge_dragged((target, Span))` when an edge of the current mark was let go elsewhere;
    `double_clicked(offset)` of a character; `caret_moved(offset)`.

    Keys that move no caret are left to the window. Nothing in the marks changes here.
    """

    selected = Signal(object)
    clicked = Signal(str)
    edge_dragged = Signal(object)
    double_clicked = Signal(int)
    caret_moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._anchor = 0
        self._told: Span | None = None
        self._gestures = Gestures(self)
        self._pointer = QPoint()
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK)
        self._ticks.timeout.connect(self._on_tick)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        viewport = self.viewport()
        viewport.setMouseTracking(True)
        viewport.setCursor(Qt.CursorShape.IBeamCursor)
        # Files dropped here are the window's business.
        self.setAcceptDrops(False)
        viewport.setAcceptDrops(False)

    # -- caret and selection

    def set_article(self, text: str, title: str, subtitle: str) -> None:
        self._gestures.cancel()
        super().set_article(text, title, subtitle)
        self._anchor = 0
        self._announce()

    def caret(self) -> int:
        """Where the keyboard stands."""
        return self._caret.offset

    def selection(self) -> Span | None:
        """The selected stretch."""
        first, last = sorted((self._anchor, self._caret.offset))
        return Span(first, last) if first < last else None

    def select(self, span: Span | None) -> None:
        """Select exactly this, or nothing; the caret goes to its end."""
        if span is None:
            self.hold(self._caret.offset, self._caret)
        else:
            self.hold(span.start, Caret(span.end, trailing=True))
        self._announce()

    def hold(self, anchor: int, caret: Caret) -> None:
        """Draw the selection between two places, without announcing it yet."""
        before, old = self.selection(), self._caret
        self._anchor, self._caret = anchor, caret
        self._overlay.selection = self.selection()
        self._repaint(self._changed_bands(before, self._overlay.selection))
        for place in (old, caret):
            rect = self._page.caret_rect(place.offset, trailing=place.trailing)
            shifted = rect.translated(self._left(), -self._scrolled()).toRect()
            self.viewport().update(shifted.adjusted(-3, -3, 3, 3))
        if old.offset != caret.offset:
            self.caret_moved.emit(caret.offset)

    def _changed_bands(self, before: Span | None, after: Span | None) -> list[QRect]:
        return [] if before == after else self._bands(span for span in (before, after) if span is not None)

    def held(self) -> tuple[int, Caret]:
        """Where the selection began, and the caret."""
        return self._anchor, self._caret

    def finish_selection(self) -> None:
        """The mouse has drawn it: let go of what no one means, and announce the rest."""
        span = self.selection()
        meant = None if span is None else trimmed(self._page.blocks.text, span.start, span.end)
        if meant is None:
            self.hold(self._caret.offset, self._caret)
        elif self._anchor <= self._caret.offset:
            self.hold(meant.start, Caret(meant.end, trailing=True))
        else:
            self.hold(meant.end, Caret(meant.start))
        self._announce()

    def _announce(self) -> None:
        if (span := self.selection()) != self._told:
            self._told = span
            self.selected.emit(span)

    # -- what the gestures ask for

    def page(self) -> Page:
        """The page that is shown."""
        return self._page

    def caret_at(self, point: QPoint) -> Caret:
        """The caret that a click there would set."""
        inside = self.viewport().rect()
        y = max(inside.top(), min(point.y(), inside.bottom()))
        offset, trailing = self._page.offset_at(self._on_page(QPoint(point.x(), y)))
        return Caret(offset, trailing)

    def edge_at(self, point: QPoint) -> Edge | None:
        """The edge of the current mark that can be taken there."""
        place, y = self._on_page(point), self._scrolled()
        screen = (y, y + self.viewport().height())
        return edge_at(self._page, self._overlay.current, (place.x(), place.y()), screen)

    def click(self, point: QPoint) -> None:
        """Set the caret, drop the selection, and name the mark."""
        caret = self.caret_at(point)
        self.hold(caret.offset, caret)
        self._announce()
        marks = [mark for mark in self._page.marks_at(self._on_page(point)) if mark.shape is not Shape.DIMMED]
        if marks:
            self.clicked.emit(marks[0].target)

    def preview(self, span: Span | None) -> None:
        """Draw the ring of the current mark there, while its edge is dragged."""
        before, self._overlay.preview = self._overlay.preview, span
        mark = self._page.marks.get(self._overlay.current)
        spans = (before, span, None if mark is None else mark.span)
        self._repaint(self._bands(each for each in spans if each is not None))

    def finish_edge(self, target: str, span: Span) -> None:
        """An edge was let go."""
        self.edge_dragged.emit((target, span))

    # -- events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._pointer = event.position().toPoint()
        self._gestures.press(
            self._pointer, extending=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        )
        self._ticks.start()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position().toPoint()
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._gestures.move(self._pointer)
        else:
            self._hover(self._pointer)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._ticks.stop()
            self._gestures.release(event.position().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        point = self._on_page(event.position().toPoint())
        offset, trailing = self._page.offset_at(point)
        if point.x() < self._page.caret_rect(offset, trailing=trailing).left():
            offset = previous_offset(self._page, offset)
        self.double_clicked.emit(offset)

    def _hover(self, point: QPoint) -> None:
        edge = self.edge_at(point)
        marks = self._page.marks_at(self._on_page(point))
        over = edge is not None or any(mark.target == self._overlay.current for mark in marks)
        if over != self._overlay.handles:
            self._overlay.handles = over
            self.preview(None)
        shape = Qt.CursorShape.IBeamCursor if edge is None else Qt.CursorShape.SizeHorCursor
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    def _on_tick(self) -> None:
        """Scroll while the pointer is held above or below the viewport."""
        height = self.viewport().height()
        beyond = min(self._pointer.y(), 0) + max(self._pointer.y() - height, 0)
        if beyond and self._gestures.dragging:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + max(-60, min(beyond, 60)))
            self._gestures.move(self._pointer)

    def event(self, event: QEvent) -> bool:
        # A window's shortcut would otherwise take Esc or an arrow before the view sees it.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            cancels = event.key() == Qt.Key.Key_Escape and self._gestures.dragging
            if cancels or move_of(event) is not None or event.matches(QKeySequence.StandardKey.Copy):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = move_of(event)
        if move is not None:
            self._move(move[0], extending=move[1])
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif not (event.key() == Qt.Key.Key_Escape and self._gestures.cancel()):
            event.ignore()

    def _move(self, move: Move, *, extending: bool) -> None:
        with self._anchored():
            caret = moved(self._page, self._caret, move, self.viewport().height() - self._sizes.row.pitch)
        self.hold(self._anchor if extending else caret.offset, caret)
        self._announce()
        self._show_caret()

    def _show_caret(self) -> None:
        room = self._sizes.row.pitch // 2
        bar = self.verticalScrollBar()
        for _ in range(3):
            rect = self.rect_of(self._caret.offset)
            below = rect.bottom() + room - self.viewport().height()
            step = min(rect.top() - room, 0) or max(below, 0)
            if not step or bar.value() == max(bar.minimum(), min(bar.value() + step, bar.maximum())):
                return
            bar.setValue(bar.value() + step)

    def copy(self) -> None:
        """Put the selected characters on the clipboard as they are stored."""
        span = self.selection()
        if span is not None:
            QGuiApplication.clipboard().setText(span.quote(self._page.blocks.text))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
