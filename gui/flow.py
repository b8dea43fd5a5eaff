"""A layout that sets widgets in lines, as words are set in a paragraph, and makes the lines about as long."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

Line = list[tuple[QLayoutItem, QSize]]


class FlowLayout(QLayout):
    """From left to right, and on to the next line where the width is used up; none is left over alone."""

    def __init__(self, parent: QWidget | None = None, gap: int = 4) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._set(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._set(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def _set(self, rect: QRect, *, move: bool) -> int:
        """Place the items in the rectangle, or only find out how high they will be."""
        y = rect.y()
        for line in self._lines(rect.width()):
            x = rect.x()
            for item, size in line:
                if move:
                    item.setGeometry(QRect(QPoint(x, y), size))
                x += size.width() + self._gap
            y += max(size.height() for _, size in line) + self._gap
        return max(0, y - self._gap - rect.y())

    def _lines(self, width: int) -> list[Line]:
        """As few lines as the width allows, and then the narrowest ones."""
        # without the hidden widgets
        shown = [(item, item.sizeHint()) for item in self._items if not item.isEmpty()]
        best = self._broken(shown, width)
        while len(best) > 1:
            narrower = self._broken(shown, max(map(self._length, best)) - 1)
            if len(narrower) > len(best) or narrower == best:
                break
            best = narrower
        return best

    def _broken(self, shown: Line, width: int) -> list[Line]:
        lines: list[Line] = []
        used = 0
        for item, size in shown:
            if not lines or used + size.width() > width:
                lines.append([])
                used = 0
            lines[-1].append((item, size))
            used += size.width() + self._gap
        return lines

    def _length(self, line: Line) -> int:
        return sum(size.width() + self._gap for _, size in line) - self._gap
