"""The page behind a viewport: what is in sight is laid out, and stays there while heights are corrected."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from core.model import Span
from gui.article_view.page import Page
from gui.article_view.sizes import Sizes
from gui.theme import Theme, theme_of

_ROUNDS = 4
_NOTICE = 64
"""How much lies between the foot and what was brought into sight: a sentence can appear there."""
_ZOOM = (0.5, 4.0)


class Scrolling(QAbstractScrollArea):
    """Scrolls a page. Offsets are code points, rectangles count from the viewport."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = theme_of(dark=False)
        self._sizes = Sizes(1.0)
        self._settling = False
        self._clear = self._below = 0
        self._page = Page("", "", "")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shape()

    def set_palette_tokens(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        self._shape()

    def set_zoom(self, zoom: float) -> None:
        """Scale text, pitch and marks; 1 is 17 px."""
        self._sizes = Sizes(max(_ZOOM[0], min(zoom, _ZOOM[1])))
        self._shape()

    def zoom(self) -> float:
        """The present scale."""
        return self._sizes.zoom

    # -- where things are

    def rect_of(self, offset: int) -> QRect:
        """The place before the character at the offset: a pixel wide, and as high as a box."""
        with self._anchored():
            rect = self._page.caret_rect(max(0, min(offset, len(self._page.blocks.text))))
        return rect.translated(self._left(), -self._scrolled()).toRect()

    def rects_of(self, span: Span) -> list[QRect]:
        """The span's part in each row in sight, as high as a box."""
        y, shift = self._scrolled(), QPointF(self._left(), -self._scrolled())
        screen = self.viewport().height()
        rects = (rect.translated(shift).toRect() for rect in self._page.rects(span, y, y + screen))
        return [rect for rect in rects if rect.bottom() >= 0 and rect.top() <= screen]

    def offset_at(self, point: QPoint) -> int:
        """The offset between two characters that is nearest to a point of the viewport."""
        return self._page.offset_at(self._on_page(point))[0]

    def on_screen(self) -> Span:
        """The stretch of text in sight; a row counts when its middle shows. The text must not be empty."""
        half, y = self._sizes.row.pitch / 2, self._scrolled()
        first = self._page.row_at(y + half).start
        last = self._page.row_at(y + self.viewport().height() - half).end
        first = min(first, max(len(self._page.blocks.text) - 1, 0))
        return Span(first, max(last, first + 1))

    def ensure_visible(self, span: Span) -> None:
        """Scroll so that the span and its label are in sight, with a row around them; not where they are."""
        room, screen = self._sizes.row.pitch // 2, self.viewport().height()
        spare = max(0, _NOTICE - self._clear) if screen > 4 * _NOTICE else 0
        for _ in range(_ROUNDS):
            rect = self._rect_for_screen(span)
            labels = self._page.row(span.start).bottom - self._scrolled()
            if rect.top() >= room and max(rect.bottom() + room, labels) <= screen - spare:
                return
            bar = self.verticalScrollBar()
            before = bar.value()
            bar.setValue(before + rect.top() - screen // 3)
            if bar.value() == before:
                return

    def _rect_for_screen(self, span: Span) -> QRect:
        """The whole span, or its beginning where it is too long for the screen."""
        rect = self.rect_of(span.start)
        whole = rect.united(self.rect_of(span.end))
        return whole if whole.height() < self.viewport().height() - self._sizes.row.pitch else rect

    def _shown(self, span: Span) -> bool:
        """Whether the span, or its beginning, is in sight and no foot cuts it."""
        rect = self._rect_for_screen(span)
        return rect.top() >= 0 and rect.bottom() < self.viewport().height()

    def _left(self) -> int:
        return max(self._sizes.margin, int(self._room() + 2 * self._sizes.margin - self._page.width) // 2)

    def _room(self) -> int:
        """What the text has of the width: as much with a scroll bar as without, so that none moves it."""
        return self.width() - self.verticalScrollBar().sizeHint().width() - 2 * self._sizes.margin

    def _scrolled(self) -> int:
        return self.verticalScrollBar().value()

    def _on_page(self, point: QPoint) -> QPointF:
        return QPointF(point.x() - self._left(), point.y() + self._scrolled())

    def _bands(self, spans: Iterable[Span]) -> list[QRect]:
        """The rows of the spans as far as they are in sight, over the viewport's whole width."""
        y, width, height = self._scrolled(), self.viewport().width(), self.viewport().height()
        return [
            QRect(0, top - y, width, bottom - top) for top, bottom in self._page.bands(spans, y, y + height)
        ]

    def _repaint(self, bands: Iterable[QRect]) -> None:
        for band in bands:
            self.viewport().update(band)

    # -- layout and scrolling

    def _shape(self) -> None:
        """Take new measures, and keep what was at the top of the viewport there."""
        width = max(8 * self._sizes.em, min(self._sizes.measure, self._room()))
        kept = self._page.row_at(self._scrolled()).start if self._scrolled() and self._page.shaped else None
        self._page.shape(self._sizes, width, self._theme.muted)
        self._settle()
        if kept is not None:
            self.verticalScrollBar().setValue(self._page.row(kept).top)
            self._settle()
        self.viewport().update()

    @contextmanager
    def _anchored(self) -> Iterator[None]:
        """Keep what is in sight where it is while blocks above it find their true height."""
        bar, page = self.verticalScrollBar(), self._page
        y = bar.value()
        anchor = page.at(y)
        if page.top(anchor) < y and anchor + 1 < len(page.blocks):
            anchor += 1
        before = page.top(anchor)
        yield
        moved = page.top(anchor) - before
        height = self.viewport().height()
        # what is blank below the text since the viewport grew goes with the next scrolling up
        self._below = min(self._below, max(0, y + height - page.height))
        bar.setRange(0, max(0, page.height - height + self._below))
        bar.setPageStep(max(1, height - self._sizes.row.pitch))
        bar.setSingleStep(max(1, self._sizes.row.pitch // 3))
        if moved and y:
            bar.setValue(y + moved)

    def _settle(self) -> None:
        """Lay out what is in sight."""
        if self._settling:
            return
        self._settling = True
        try:
            for _ in range(_ROUNDS):
                y = self._scrolled()
                with self._anchored():
                    for _block in self._page.within(y, y + self.viewport().height()):
                        pass
                if y == self._scrolled():
                    break
        finally:
            self._settling = False

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self._settle()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._below = max(0, self._scrolled() + self.viewport().height() - self._page.height)
        if max(8 * self._sizes.em, min(self._sizes.measure, self._room())) != self._page.width:
            self._below = 0
            self._shape()
        self._settle()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)
