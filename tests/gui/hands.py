"""A reviewer's hands in the article: drags, double clicks, keys and menus as real events."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.model import Span

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def item_at(window, quote, number=0):
    """The item that reads so, the first in the text or a later one."""
    sheet = window.workspace.sheet
    return [i for i in sheet.items() if i.span.quote(sheet.article.text) == quote][number]


def go_to(window, quote, number=0):
    """Make it current."""
    window.workspace.set_current(item_at(window, quote, number).target)


class Hands:
    """A reviewer's hands on a window with two articles."""

    def __init__(self, window):
        self.window, self.view, self.workspace = window, window.review.view, window.workspace
        self.bar = window.review.pointing.bar
        self.view.setFocus()

    @property
    def text(self) -> str:
        return self.workspace.sheet.article.text

    def at(self, words: str) -> Span:
        start = self.text.index(words)
        return Span(start, start + len(words))

    def point(self, offset: int) -> QPoint:
        return self.view.rect_of(offset).center()

    def drag(self, words: str, modifier=NONE) -> None:
        span, port = self.at(words), self.view.viewport()
        QTest.mousePress(port, LEFT, modifier, self.point(span.start))
        QTest.mouseMove(port, self.point(span.end))
        QTest.mouseRelease(port, LEFT, modifier, self.point(span.end))

    def inside(self, words: str) -> QPoint:
        """A place within the second character of the words, a little right of its left edge."""
        offset = self.at(words).start + 1
        return self.point(offset) + QPoint(6, 0)

    def double_click(self, words: str) -> None:
        QTest.mouseDClick(self.view.viewport(), LEFT, NONE, self.inside(words))

    def press(self, key, modifier=NONE) -> None:
        QTest.keyClick(self.view, key, modifier)

    @property
    def selected(self) -> str:
        span = self.view.selection()
        return "" if span is None else span.quote(self.text)

    def item(self, words: str):
        return next(i for i in self.workspace.sheet.items() if i.span == self.at(words))

    def menu(self, kind, place: QPoint, reason=QContextMenuEvent.Reason.Mouse):
        port = self.view.viewport()
        QApplication.sendEvent(port, QContextMenuEvent(reason, place, port.mapToGlobal(place)))
        (menu,) = (menu for menu in self.view.findChildren(kind) if menu.isVisible())
        return menu
