"""Lines with a key each: a digit, the arrows with Enter, and a click all do the same."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from gui.buttons import RestingButton
from gui.paint import cap_width, paint_cap, paint_text, sized
from gui.theme import Theme

_FURTHER = 14


@dataclass(frozen=True, slots=True)
class Line:
    """Key, name, and quietly what lies behind; `further` says that it opens more instead of choosing."""

    key: str
    name: str
    about: str = ""
    further: bool = False


class LineButton(RestingButton):
    """One line, painted; the one that Enter would take is tinted."""

    def __init__(self, theme: Theme, line: Line) -> None:
        super().__init__(theme)
        self.line = line
        self.current = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_line(line)

    def show_line(self, line: Line) -> None:
        """Say that from now on."""
        self.line = line
        self.setText(line.name)
        self.setAccessibleName(f"{line.key} {line.name}")
        self.update()

    def show_current(self, *, current: bool) -> None:
        """Whether Enter would take it."""
        self.current = current
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(340, 30)

    def paintEvent(self, event: QPaintEvent) -> None:
        small = sized(self.font(), 0.85)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect())
            if self.current or self.underMouse():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self.theme.accentbg if self.current else self.theme.bg)
                painter.drawRoundedRect(box, 5, 5)
            box.adjust(8, 0, -8, 0)
            cap = QRectF(box.left(), box.center().y() - 9, cap_width(self.line.key, small), 18)
            paint_cap(painter, cap, self.line.key, small, self.theme)
            box.setLeft(cap.right() + 10)
            if self.line.further:
                painter.setFont(small)
                painter.setPen(self.theme.muted)
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, "›")
                box.setRight(box.right() - _FURTHER)
            box.setLeft(box.left() + paint_text(painter, box, self.text(), self.font(), self.theme.ink) + 10)
            paint_text(painter, box, self.line.about, small, self.theme.muted)


class LineList(QWidget):
    """Lines below one another. Signals: `taken(key)`."""

    taken = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: dict[str, LineButton] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def show_lines(self, lines: Iterable[Line]) -> None:
        """Show these, and no others; none is current."""
        for row in self.rows.values():
            row.setParent(None)
            row.deleteLater()
        self.rows = {line.key: LineButton(self._theme, line) for line in lines}
        for key, row in self.rows.items():
            self._layout.addWidget(row)
            row.clicked.connect(lambda _=False, key=key: self.take(key))

    @property
    def current(self) -> str:
        """The key of the line that Enter would take; empty where there is none yet."""
        return next((key for key, row in self.rows.items() if row.current), "")

    def take(self, key: str) -> None:
        """Choose what that line says, or open what lies behind; a key without a line does nothing."""
        if key in self.rows:
            self.taken.emit(key)

    def set_current(self, key: str) -> None:
        """Make that the line which Enter takes."""
        for name, row in self.rows.items():
            row.show_current(current=name == key)

    def step(self, by: int) -> None:
        """Go up or down by so many lines."""
        keys = list(self.rows)
        if keys and not self.current:
            self.set_current(keys[0 if by > 0 else -1])
        elif keys:
            at = keys.index(self.current) + by
            self.set_current(keys[min(max(at, 0), len(keys) - 1)])

    def set_theme(self, theme: Theme) -> None:
        """Paint in that theme from now on."""
        self._theme = theme
        for row in self.rows.values():
            row.set_theme(theme)
