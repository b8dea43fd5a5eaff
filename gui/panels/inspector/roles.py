"""The four role slots of a metric: fill from the selection, find in the text, clear."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.model import Metric
from core.schema import Role, schema
from gui.buttons import CapButton, RestingButton, shift_held
from gui.i18n import named
from gui.paint import key_sign, paint_text
from gui.span_mime import carried
from gui.theme import Theme

_CAP = 28
"""Room for the widest letter, so that names and words stand in columns."""


class SlotButton(RestingButton):
    """The role's name, and the words linked to it or a hint."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._name, self._words, self._hint, self._column, self._language = "", "", "", 0.0, ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def name(self, name: str, hint: str, column: float, language: str) -> None:
        """Role name, what to read instead of words, and where both begin."""
        self._name, self._hint, self._column, self._language = name, hint, column, language
        self._show()

    def show_words(self, words: str) -> None:
        """The role's words, if it has any."""
        if words != self._words:
            self._words = words
            self._show()

    def _show(self) -> None:
        words = self._words
        taken = self.tr("A click shows the words in the text, or takes those that are selected there.")
        shared = self.tr("With Shift the other metrics of the sentence that lack it get it, too.")
        self.setToolTip("\n".join((words, taken, shared)) if words else f"{self._hint}\n{shared}")
        self.setAccessibleName(named(self._name, words or self._hint, self._language))
        self.update()

    @property
    def filled(self) -> bool:
        """Whether words are linked to the role."""
        return bool(self._words)

    def sizeHint(self) -> QSize:
        return QSize(120, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            box = QRectF(self.rect())
            if self.underMouse() and self.isEnabled():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self.theme.accentbg)
                painter.drawRoundedRect(box, 5, 5)
            box.adjust(4, 0, -4, 0)
            paint_text(painter, box, self._name, self.font(), self.theme.muted)
            box.setLeft(box.left() + self._column)
            if self._words:
                paint_text(painter, box, self._words, self.font(), self.theme.ink)
            else:
                paint_text(
                    painter, box, self._hint if self.underMouse() else "–", self.font(), self.theme.muted
                )


class RoleSlot(QWidget):
    """One role. Signals: `asked()` to fill it from the selection, `clicked()`, `cleared()`;
    `dropped(Span, shared)` for words of the article let go here, shared where Shift was held.
    """

    asked = Signal()
    clicked = Signal()
    cleared = Signal()
    dropped = Signal(object, bool)

    def __init__(self, theme: Theme, role: Role) -> None:
        super().__init__()
        self.role = role
        self.taking = False
        self.cap = CapButton(theme)
        self.cap.setMinimumWidth(_CAP)
        self.words = SlotButton(theme)
        self.clear = CapButton(theme)
        self.clear.show_as("×", "")
        kept = self.clear.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.clear.setSizePolicy(kept)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 1, 0, 1)
        layout.setSpacing(6)
        layout.addWidget(self.cap)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.clear)
        self.cap.clicked.connect(self.asked)
        self.words.clicked.connect(self.clicked)
        self.clear.clicked.connect(self.cleared)
        self.clear.setVisible(False)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if carried(event.mimeData()) is not None:
            event.acceptProposedAction()
            self._show_taking(taking=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_taking(taking=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_taking(taking=False)
        span = carried(event.mimeData())
        if span is not None:
            event.acceptProposedAction()
            self.dropped.emit(span, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def _show_taking(self, *, taking: bool) -> None:
        self.taking = taking
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.clear.setVisible(self.words.filled)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.clear.setVisible(False)
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.words.theme
        with QPainter(self) as painter:
            painter.setPen(QPen(theme.line, 1))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
            if self.taking:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(theme.accent, 1.5))
                painter.setBrush(theme.accentbg)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -2), 5, 5)


class RoleSlots(QWidget):
    """Every role of the schema, one below the other.

    Signals: `asked(role)` to fill it from the selection, `clicked(role)` to see it in the text,
    `cleared(role)`, `shared(role)` by a click with Shift: the whole sentence is to have it;
    `dropped(role, Span, shared)` for words of the article.
    """

    asked = Signal(str)
    clicked = Signal(str)
    cleared = Signal(str)
    shared = Signal(str)
    dropped = Signal(str, object, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._metric: Metric | None = None
        self._labelled: tuple[str, dict[str, str], QFont] | None = None
        self._theme = theme
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.slots: dict[str, RoleSlot] = {}
        self.renew()

    def renew(self) -> None:
        """Make the slots anew: other roles are in force."""
        for slot in self.slots.values():
            self._layout.removeWidget(slot)
            slot.deleteLater()
        self._labelled = None
        self.slots = {role.id: RoleSlot(self._theme, role) for role in schema().roles}
        for role, slot in self.slots.items():
            self._layout.addWidget(slot)
            slot.asked.connect(lambda role=role: self._on_asked(role))
            slot.dropped.connect(lambda span, shared, role=role: self.dropped.emit(role, span, shared))
            slot.clicked.connect(lambda role=role: self._on_clicked(role))
            slot.cleared.connect(lambda role=role: self.cleared.emit(role))

    def show_metric(self, metric: Metric, text: str, language: str, keys: Mapping[str, str]) -> None:
        """Show that metric's roles."""
        self._metric = metric
        own = {role: keys.get(f"role:{role}", "") for role in self.slots}
        if self._labelled != (language, own, self.font()):
            self._labelled = (language, own, self.font())
            self._label(language, own)
        for role, slot in self.slots.items():
            span = metric.role(role)
            slot.words.show_words("" if span is None else " ".join(span.quote(text).split()))
            slot.clear.setVisible(span is not None and slot.underMouse())

    def _label(self, language: str, keys: Mapping[str, str]) -> None:
        """Name the slots, and say how each is filled: the same for every metric."""
        names = {role: slot.role.name(language) for role, slot in self.slots.items()}
        metrics = QFontMetricsF(self.font())
        column = max(metrics.horizontalAdvance(name) for name in names.values()) + 16
        for role, slot in self.slots.items():
            key = key_sign(keys[role])
            hint = self.tr("select words, press {key}").format(key=key) if key else self.tr("drag words here")
            slot.words.name(names[role], hint, column, language)
            slot.cap.show_as("", key)
            slot.cap.setToolTip(self.tr("The selection becomes {role}").format(role=names[role]))
            slot.cap.setAccessibleName(slot.cap.toolTip())
            slot.clear.setToolTip(self.tr("Clear {role}").format(role=names[role]))
            slot.clear.setAccessibleName(slot.clear.toolTip())

    def _on_asked(self, role: str) -> None:
        (self.shared if shift_held() else self.asked).emit(role)

    def _on_clicked(self, role: str) -> None:
        if shift_held():
            self.shared.emit(role)
            return
        filled = self._metric is not None and self._metric.role(role) is not None
        (self.clicked if filled else self.asked).emit(role)

    def set_theme(self, theme: Theme) -> None:
        """Paint in that theme from now on."""
        self._theme = theme
        for slot in self.slots.values():
            slot.cap.set_theme(theme)
            slot.words.set_theme(theme)
            slot.clear.set_theme(theme)
