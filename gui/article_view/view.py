"""The article view: what the mouse does on the page is reported as targets and spans."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QCursor, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from core.model import Span
from gui.article_view.access import describe
from gui.article_view.caret import Caret, previous_offset
from gui.article_view.carrying import carry
from gui.article_view.gestures import Edge, Gestures, edge_at
from gui.article_view.marks import Mark, Shape
from gui.article_view.page import Page
from gui.article_view.reading import Reading
from gui.article_view.trim import trimmed

_TICK = 30
_LIFT = 500
_EXACT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier


class ArticleView(Reading):
    """Signals, beside those of Reading: `clicked(target)` of the smallest mark under the pointer;
    `edge_dragged((target, Span))` when an edge of the current mark was let go elsewhere;
    `double_clicked(offset)` of a character; `drawn(Span)` when the mouse has selected something;
    `menu_asked(target, QPoint)` with a place on the screen, the target empty for what is selected.

    Nothing in the marks changes here: the owner answers. `meaning`, where the owner sets it, makes of what
    the mouse has drawn what is meant by it; with Alt or Ctrl held the characters count as they are.
    """

    clicked = Signal(str)
    edge_dragged = Signal(object)
    double_clicked = Signal(int)
    drawn = Signal(object)
    menu_asked = Signal(str, QPoint)
    meaning: Callable[[Span], Span] | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        describe(Reading)
        super().__init__(parent)
        self._gestures = Gestures(self)
        self._pointer = QPoint()
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK)
        self._ticks.timeout.connect(self._on_tick)
        self._rest = QTimer(self, singleShot=True, interval=_LIFT)
        self._rest.timeout.connect(self._on_rest)
        viewport = self.viewport()
        viewport.setMouseTracking(True)
        viewport.setCursor(Qt.CursorShape.IBeamCursor)
        # Files dropped here are the window's business.
        self.setAcceptDrops(False)
        viewport.setAcceptDrops(False)

    def set_article(self, text: str, title: str, subtitle: str) -> None:
        self._gestures.cancel()
        super().set_article(text, title, subtitle)

    # -- what the gestures ask for

    def finish_selection(self, *, coarse: bool, exact: bool) -> None:
        """The mouse has drawn it: let go of what no one means, and announce the rest.

        Where the stroke was `coarse`, what it touches is made whole; where `exact`, it stays as it is.
        """
        span = self.selection()
        meant = span if exact or span is None else self._meant(span, coarse=coarse)
        if meant is None:
            self.hold(self._caret.offset, self._caret)
        elif self._anchor <= self._caret.offset:
            self.hold(meant.start, Caret(meant.end, trailing=True))
        else:
            self.hold(meant.end, Caret(meant.start))
        self.announce()
        if meant is not None:
            self.drawn.emit(meant)

    def _meant(self, span: Span, *, coarse: bool) -> Span | None:
        text = self._page.blocks.text
        meant = trimmed(text, span.start, span.end)
        if meant is None or not coarse or self.meaning is None:
            return meant
        whole = self.meaning(meant)
        return trimmed(text, whole.start, whole.end)

    def load_at(self, point: QPoint) -> Span | None:
        """What a drag from there carries away: what is selected, or the words of a tag."""
        if self._selected_at(point):
            return self.selection()
        tag = self._page.tag_at(self._on_page(point))
        return None if tag is None else tag.span

    def _selected_at(self, point: QPoint) -> bool:
        span = self.selection()
        return span is not None and any(rect.contains(point) for rect in self.rects_of(span))

    def mark_at(self, point: QPoint) -> Span | None:
        """The smallest mark there that can be clicked."""
        marks = self._clickable(point)
        return marks[0].span if marks else None

    def carry(self, span: Span) -> None:
        """Drag the words of a stretch out of the text."""
        self._ticks.stop()
        carry(self, self._page.blocks.text, span, self._theme)
        self._hover(self.viewport().mapFromGlobal(QCursor.pos()))

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
        self.announce()
        marks = self._clickable(point)
        if marks:
            self.clicked.emit(marks[0].target)

    def _clickable(self, point: QPoint) -> list[Mark]:
        marks = self._page.marks_at(self._on_page(point))
        return [mark for mark in marks if mark.shape is not Shape.DIMMED]

    def preview(self, span: Span | None) -> None:
        """Draw the ring of the current mark there, while its edge is dragged."""
        before, self._overlay.preview = self._overlay.preview, span
        mark = self._page.marks.get(self._overlay.current)
        spans = (before, span, None if mark is None else mark.span)
        self._repaint(self._bands(each for each in spans if each is not None))

    def walls(self) -> tuple[Span, ...]:
        """Where an edge of the current mark stops: at its own roles, as long as no key says otherwise."""
        return tuple(role.span for role in self._overlay.roles)

    def finish_edge(self, target: str, span: Span) -> None:
        """An edge was let go."""
        self.edge_dragged.emit((target, span))

    # -- events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._pointer = event.position().toPoint()
        extending = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._gestures.press(self._pointer, extending=extending, exact=bool(event.modifiers() & _EXACT))
        self._ticks.start()
        self._rest.start()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position().toPoint()
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._gestures.move(self._pointer)
        else:
            self._hover(self._pointer)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._ticks.stop()
            self._rest.stop()
            self._gestures.release(event.position().toPoint(), exact=bool(event.modifiers() & _EXACT))
            self._hover(event.position().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        point = self._on_page(event.position().toPoint())
        offset, trailing = self._page.offset_at(point)
        if point.x() < self._page.caret_rect(offset, trailing=trailing).left():
            offset = previous_offset(self._page, offset)
        self.double_clicked.emit(offset)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        selected = self.selection()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            mark = self._page.marks.get(self._overlay.current)
            span = selected or (None if mark is None else mark.span)
            target = "" if selected is not None or mark is None else mark.target
            place = self.rect_of(self._caret.offset if span is None else span.end).bottomLeft()
        else:
            place = event.pos()
            marks = self._clickable(place)
            here = self._selected_at(place)
            span = selected if here else marks[0].span if marks else None
            target = "" if here or not marks else marks[0].target
        if span is not None:
            self.menu_asked.emit(target, self.viewport().mapToGlobal(place))

    def _on_rest(self) -> None:
        """The button has rested on a mark: from now on a drag carries its words."""
        if self._gestures.lift():
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def _hover(self, point: QPoint) -> None:
        edge = self.edge_at(point)
        marks = self._page.marks_at(self._on_page(point))
        current = (mark for mark in marks if mark.target == self._overlay.current)
        over = edge is not None or any(mark.shape.movable for mark in current)
        if over != self._overlay.handles:
            self._overlay.handles = over
            mark = self._page.marks.get(self._overlay.current)
            self._repaint(self._bands(() if mark is None else (mark.span,)))
        loaded = edge is None and self.load_at(point) is not None
        free = Qt.CursorShape.OpenHandCursor if loaded else Qt.CursorShape.IBeamCursor
        shape = free if edge is None else Qt.CursorShape.SizeHorCursor
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

    def wants(self, event: QKeyEvent) -> bool:
        cancels = event.key() == Qt.Key.Key_Escape and self._gestures.dragging
        return cancels or super().wants(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (event.key() == Qt.Key.Key_Escape and self._gestures.cancel()):
            super().keyPressEvent(event)
