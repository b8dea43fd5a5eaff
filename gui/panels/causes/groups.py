"""The groups of causes, one key each."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from core.schema import Cause, Group, schema
from gui.buttons import RestingButton
from gui.paint import cap_width, paint_cap, paint_text, sized
from gui.theme import Theme

MORE = "0"


def causes_of(group: Group) -> tuple[Cause, ...]:
    """The causes behind a group's key, the key's own first."""
    return tuple(cause for cause in schema().causes if cause.group == group.id)


class GroupRow(RestingButton):
    """Key, name, and quietly what lies behind; `further` says that a click opens more."""

    def __init__(self, theme: Theme, key: str) -> None:
        super().__init__(theme)
        self.key = key
        self.further = False
        self._about = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_words(self, name: str, about: str, *, further: bool) -> None:
        """The group's name and its examples."""
        self.setText(name)
        self.setAccessibleName(f"{self.key} {name}")
        self.further, self._about = further, about
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(340, 30)

    def paintEvent(self, event: QPaintEvent) -> None:
        small = sized(self.font(), 0.85)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect())
            if self.underMouse():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self.theme.accentbg)
                painter.drawRoundedRect(box, 5, 5)
            box.adjust(8, 0, -8, 0)
            cap = QRectF(box.left(), box.center().y() - 9, cap_width(self.key, small), 18)
            paint_cap(painter, cap, self.key, small, self.theme)
            box.setLeft(cap.right() + 10)
            box.setLeft(box.left() + paint_text(painter, box, self.text(), self.font(), self.theme.ink) + 10)
            painter.setFont(small)
            painter.setPen(self.theme.muted)
            if self.further:
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, "›")
                box.setRight(box.right() - 14)
            paint_text(painter, box, self._about, small, self.theme.muted)


class GroupList(QWidget):
    """Every group and, last, all causes. Signals: `chosen(cause)`, `opened(group)`, "" for all."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups = {str(number): group for number, group in enumerate(schema().groups, 1)}
        self.rows = {key: GroupRow(theme, key) for key in (*self._groups, MORE)}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for key, row in self.rows.items():
            layout.addWidget(row)
            row.clicked.connect(lambda _=False, key=key: self._on_clicked(key))

    def press(self, key: str) -> bool:
        """Act on a digit: a group's first cause, or all causes; False where the key means nothing."""
        if key == MORE:
            self.opened.emit("")
        elif key in self._groups:
            self.chosen.emit(causes_of(self._groups[key])[0].id)
        return key in self.rows

    def _on_clicked(self, key: str) -> None:
        if self.rows[key].further and key != MORE:
            self.opened.emit(self._groups[key].id)
        else:
            self.press(key)

    def retranslate(self, language: str) -> None:
        """Names and examples in that language."""
        for key, group in self._groups.items():
            causes = causes_of(group)
            several = len(causes) > 1
            about = " · ".join(c.name(language) for c in causes) if several else causes[0].example
            self.rows[key].show_words(group.name(language), about, further=several)
        self.rows[MORE].show_words(self.tr("All causes, with a search"), "", further=True)

    def set_theme(self, theme: Theme) -> None:
        """Paint in that theme from now on."""
        for row in self.rows.values():
            row.set_theme(theme)
