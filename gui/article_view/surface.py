"""The page as it is shown: marks, roles, ring and selection, painted anew only where something changed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import reduce
from typing import cast

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

from core.model import Span
from gui.article_view.caret import Caret
from gui.article_view.links import links
from gui.article_view.marks import Mark, RoleMark, Source
from gui.article_view.page import Page
from gui.article_view.paint import BlockPainter, Overlay
from gui.article_view.scrolling import Scrolling
from gui.article_view.stack import MANY
from gui.theme import mixed

_FOCUS = 0.45
_LINK = 0.6


class Surface(Scrolling):
    """Shows an article and its marks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._overlay = Overlay()
        self._caret = Caret()

    def set_article(self, text: str, title: str, subtitle: str) -> None:
        """Show another text, from its beginning and without marks."""
        self.verticalScrollBar().setValue(0)
        self._page = Page(text, title, subtitle)
        self._overlay = Overlay()
        self._caret = Caret()
        self._shape()

    def set_heading(self, title: str, subtitle: str) -> None:
        """Other words above the same text; what is in sight stays there."""
        self._page.name(title, subtitle)
        self._shape()

    def text(self) -> str:
        """The article's text as it is stored."""
        return self._page.blocks.text

    def set_marks(self, marks: Sequence[Mark], source: Source | None = None) -> None:
        """Show these marks and no others, but for those of the source: they are read where one looks."""
        self._page.replace_marks(marks, source)
        self._settle()
        self.viewport().update()

    def update_marks(self, changed: Sequence[Mark], gone: Sequence[str]) -> None:
        """Change some marks; only their rows are painted again, where they are not too many to tell apart."""
        page = self._page
        if len(changed) + len(gone) > MANY:
            page.change_marks(changed, gone)
            self._settle()
            self.viewport().update()
            return
        old = [mark for name in (*gone, *(m.target for m in changed)) if (mark := page.marks.known(name))]
        spans = {mark.span for mark in (*old, *changed)}
        height = page.height
        before = self._bands(spans)
        page.change_marks(changed, gone)
        self._settle()
        if page.height != height:
            # What follows has moved up or down.
            top = max(0, min((band.top() for band in before), default=0))
            before = [self.viewport().rect().adjusted(0, top, 0, 0)]
        self._repaint([*before, *self._bands(spans)])

    def set_current(self, target: str | None, roles: Sequence[RoleMark] | None = None) -> None:
        """Put the ring around a mark, and show its roles where they are given."""
        roles = self._overlay.roles if roles is None else tuple(roles)
        if (target, roles) != (self._overlay.current, self._overlay.roles):
            marks = [self._page.marks.get(name) for name in (self._overlay.current, target)]
            before = self._linked()
            self._overlay.current, self._overlay.roles = target, roles
            bands = self._bands(mark.span for mark in marks if mark is not None)
            self._repaint([*before, *bands, *self._linked()])

    def roles(self) -> tuple[RoleMark, ...]:
        """The role spans that are shown."""
        return self._overlay.roles

    def set_roles(self, roles: Sequence[RoleMark]) -> None:
        """Show the roles of the current metric and no others."""
        before = self._linked()
        self._overlay.roles = tuple(roles)
        self._repaint([*before, *self._linked()])

    def _linked(self) -> list[QRect]:
        """The rows of the roles and of their value, and the margin in which links run between them."""
        mark = self._page.marks.get(self._overlay.current)
        spans = [role.span for role in self._overlay.roles]
        if not spans:
            return []
        spans += [] if mark is None else [mark.span]
        whole = Span(min(span.start for span in spans), max(span.end for span in spans))
        margin = reduce(QRect.united, self._bands([whole]), QRect())
        margin.setWidth(self._left())
        return [margin, *self._bands(spans)]

    def keep_clear(self, height: int) -> None:
        """Show the text above so many pixels at the foot.

        Its lines stay where they are, unless they would hide the current mark that was in sight.
        """
        if height == self._clear:
            return
        mark = self._page.marks.get(self._overlay.current)
        seen = mark is not None and self._shown(mark.span)
        self._clear = height
        self.setViewportMargins(0, 0, 0, height)
        if mark is not None and seen and not self._shown(mark.span):
            self.ensure_visible(mark.span)

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        y, left = self._scrolled(), self._left()
        linked = self._links()
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for area in _parts(event.region()):
                painter.setClipRect(area)
                painter.fillRect(area, self._theme.paper)
                if linked is not None:  # under the words and the names of roles
                    self._paint_links(painter, linked.translated(left, -y))
                self._paint_page(painter, area, left, y)
                if self.hasFocus():
                    self._paint_focus(painter, area)

    def _paint_page(self, painter: QPainter, area: QRect, left: int, y: int) -> None:
        if y + area.top() < self._page.header.height:
            self._page.header.paint(painter, left, -y, self._theme)
        blocks = BlockPainter(painter, self._theme, self._sizes, self._overlay)
        clip = QRectF(area.adjusted(-4, -4, 4, 4)).translated(-left, y)
        for top, laid in self._page.within(y + area.top() - 4, y + area.bottom() + 4):
            painter.save()
            painter.translate(left, top - y)
            blocks.paint(laid, clip.translated(0, -top))
            painter.restore()

    def _links(self) -> QPainterPath | None:
        """Thin lines from the current metric's roles to its value."""
        mark, roles = self._page.marks.get(self._overlay.current), self._overlay.roles
        if mark is None or not roles or self._overlay.preview is not None:
            return None
        y = self._scrolled()
        return links(self._page, mark.span, (role.span for role in roles), (y, y + self.viewport().height()))

    def _paint_links(self, painter: QPainter, path: QPainterPath) -> None:
        colour = QColor(self._theme.accent)
        colour.setAlphaF(_LINK)
        painter.setPen(QPen(colour, max(1.0, self._sizes.zoom)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _paint_focus(self, painter: QPainter, area: QRect) -> None:
        """The caret, and a hairline round the view: keys act here now."""
        caret = self._page.caret_rect(self._caret.offset, trailing=self._caret.trailing)
        caret.translate(self._left() - 1, -self._scrolled())
        caret.setWidth(max(1.5, 1.5 * self._sizes.zoom))
        painter.fillRect(caret.adjusted(0, 4, 0, -4), self._theme.accent)
        # opaque: a transparent one takes Qt longer than all the words
        hairline = mixed(self._theme.paper, self._theme.accent, _FOCUS)
        width, height = self.viewport().width(), self.viewport().height()
        flat = (QRect(0, 0, width, 1), QRect(0, height - 1, width, 1))
        for side in (*flat, QRect(0, 1, 1, height - 2), QRect(width - 1, 1, 1, height - 2)):
            painter.fillRect(side & area, hairline)


def _parts(region: QRegion) -> Iterable[QRect]:
    """The rectangles it is made of, which PySide's types do not know."""
    return cast("Iterable[QRect]", region)
