"""The article for screen readers: text, caret and selection, in UTF-16 units as Qt wants them."""

from __future__ import annotations

from functools import cache
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleTextCursorEvent, QAccessibleTextInterface
from PySide6.QtWidgets import QAccessibleWidget

from core.model import Span
from core.text import Utf16Map
from gui.article_view.reading import Reading


class ArticleText(QAccessibleTextInterface):
    """Answers a screen reader's questions about one view."""

    def __init__(self, view: Reading) -> None:
        super().__init__()
        self._view = view
        self._text = ""
        self._map = Utf16Map("")

    def _units(self) -> Utf16Map:
        text = self._view.text()
        if text is not self._text:
            self._text, self._map = text, Utf16Map(text)
        return self._map

    def text(self, start: int, end: int) -> str:
        units = self._units()
        return self._text[units.to_point(start) : units.to_point(end)]

    def characterCount(self) -> int:
        units = self._units()
        return units.to16(len(self._text))

    def cursorPosition(self) -> int:
        return self._units().to16(self._view.caret())

    def setCursorPosition(self, position: int) -> None:
        self._view.put_caret(self._units().to_point(position))

    def selectionCount(self) -> int:
        return 0 if self._view.selection() is None else 1

    def selection(self, _index: int) -> tuple[int, int]:
        span, units = self._view.selection(), self._units()
        return (0, 0) if span is None else (units.to16(span.start), units.to16(span.end))

    def addSelection(self, start: int, end: int) -> None:
        self.setSelection(0, start, end)

    def setSelection(self, _index: int, start: int, end: int) -> None:
        units = self._units()
        first, last = sorted((units.to_point(start), units.to_point(end)))
        self._view.select(Span(first, last) if first < last else None)

    def removeSelection(self, _index: int) -> None:
        self._view.select(None)

    def characterRect(self, offset: int) -> QRect:
        rect = self._view.rect_of(self._units().to_point(offset))
        return QRect(self._view.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def offsetAtPoint(self, point: QPoint) -> int:
        return self._units().to16(self._view.offset_at(self._view.viewport().mapFromGlobal(point)))

    def scrollToSubstring(self, start: int, end: int) -> None:
        units = self._units()
        first = units.to_point(start)
        self._view.ensure_visible(Span(first, max(units.to_point(end), first + 1)))

    def attributes(self, offset: int) -> tuple[str, int, int]:
        units = self._units()
        told = self._view.told(units.to_point(offset))
        if told is None:
            return "", offset, min(offset + 1, self.characterCount())
        words, span = told
        return f"text-description:{_escaped(words)}", units.to16(span.start), units.to16(span.end)


def _escaped(words: str) -> str:
    """IAccessible2's way to write a value that holds its own separators."""
    return "".join(f"\\{c}" if c in "\\:,=;" else c for c in words)


class ArticleAccess(QAccessibleWidget):
    """A document that can be read by character. The view keeps it: Qt alone would not."""

    def __init__(self, view: Reading) -> None:
        super().__init__(view, QAccessible.Role.Document)
        self.characters = ArticleText(view)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        if kind is QAccessible.InterfaceType.TextInterface:
            return self.characters
        return super().interface_cast(kind)


@cache
def describe(views: type[Reading]) -> None:
    """Have Qt ask for our description of such views from now on."""

    def made(_name: str, thing: QObject) -> ArticleAccess | None:
        if not isinstance(thing, views):
            return None
        access = ArticleAccess(thing)
        thing.access = access
        thing.caret_moved.connect(lambda _: _tell_caret(thing, access))
        return access

    QAccessible.installFactory(made)


def _tell_caret(view: Reading, access: ArticleAccess) -> None:
    if QAccessible.isActive():
        position = access.characters.cursorPosition()
        QAccessible.updateAccessibility(QAccessibleTextCursorEvent(view, position))
