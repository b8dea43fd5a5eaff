"""The popup: groups first, several causes of a group behind its key, all causes behind 0.

It blocks nothing, and Esc or a click elsewhere ends it. While it is open every key is its own.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from core.schema import schema
from gui.panels.causes.groups import CauseList, GroupList
from gui.panels.causes.lines import Line, LineButton
from gui.panels.causes.search import CauseSearch
from gui.workspace import Workspace

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_BACK = {Qt.Key.Key_Left, Qt.Key.Key_Backspace}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class CausesPopup(QWidget):
    """Signals: `chosen(cause)`, `cancelled()` when it goes without an answer."""

    chosen = Signal(str)
    cancelled = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._workspace = workspace
        self._answered = False
        self._group = ""
        self.title = QLabel()
        self.title.setProperty("muted", True)
        self.title.setContentsMargins(8, 2, 8, 2)
        self.groups = GroupList(workspace.theme)
        self.causes = CauseList(workspace.theme)
        self.search = CauseSearch()
        self.back = LineButton(workspace.theme, Line("←", ""))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(4)
        for part in (self.title, self.groups, self.causes, self.search, self.back):
            layout.addWidget(part)
        self._connect()
        self._retranslate()
        self._turn_to(self.groups)

    def _connect(self) -> None:
        for part in (self.groups, self.causes, self.search):
            part.chosen.connect(self._choose)
        self.groups.opened.connect(self._on_opened)
        self.search.cancelled.connect(self.close)
        self.search.left.connect(self._show_groups)
        self.back.clicked.connect(self._show_groups)
        self._workspace.theme_changed.connect(self._restyle)

    # -- what is shown

    def popup_at(self, point: QPoint) -> None:
        """Ask, with the upper left corner there (global) or as near as the screen allows."""
        self._answered = False
        self._retranslate()
        self._turn_to(self.groups)
        self._place(point)
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _show_groups(self) -> None:
        self._turn_to(self.groups)
        self._place(self.pos())
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_opened(self, group: str) -> None:
        """Show the causes of that group, or all of them with a search."""
        self._group = group
        self._fill_causes()
        self._turn_to(self.causes if group else self.search)
        self._place(self.pos())
        if not group:
            self.search.start(self._workspace.language)

    def _turn_to(self, page: QWidget) -> None:
        for part in (self.groups, self.causes, self.search):
            part.setVisible(part is page)
        self.back.setVisible(page is not self.groups)

    def _place(self, point: QPoint) -> None:
        self.adjustSize()
        screen = QGuiApplication.screenAt(point) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        left = min(point.x(), room.right() - self.width())
        top = min(point.y(), room.bottom() - self.height())
        self.move(max(room.left(), left), max(room.top(), top))

    # -- what is answered

    def _choose(self, cause: str) -> None:
        self._answered = True
        self.close()
        self.chosen.emit(cause)

    def event(self, event: QEvent) -> bool:
        # a key that means nothing here must not be looked for among the window's shortcuts
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        lines = self.causes if self.causes.isVisible() else self.groups
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key in _BACK and lines is self.causes:
            self._show_groups()
        elif key in _STEPS:
            lines.step(_STEPS[key])
        elif key in _ENTER or (key == Qt.Key.Key_Right and lines is self.groups and self._opens()):
            lines.take(lines.current)
        elif not event.isAutoRepeat():  # a digit held down answers once
            lines.take(event.text())

    def _opens(self) -> bool:
        """Whether more lies behind the current group."""
        return bool(self.groups.current) and self.groups.rows[self.groups.current].line.further

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not self._answered and not event.spontaneous():
            self.cancelled.emit()

    # -- language and theme

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._workspace.theme
        with QPainter(self) as painter:
            painter.setPen(QPen(theme.faint, 1))
            painter.setBrush(theme.paper)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _restyle(self) -> None:
        for part in (self.groups, self.causes, self.back):
            part.set_theme(self._workspace.theme)

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Why is it no metric? Esc cancels."))
        self.setAccessibleName(self.title.text())
        self.back.show_line(Line("←", self.tr("Back to the groups")))
        self.groups.show_groups(self._workspace.language)
        self._fill_causes()
        self.search.retranslate()

    def _fill_causes(self) -> None:
        group = next((group for group in schema().groups if group.id == self._group), None)
        if group is not None:
            self.causes.show_causes(group, self._workspace.language)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
