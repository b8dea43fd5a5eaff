"""The popup: groups first, all causes behind 0; it blocks nothing, and Esc or a click elsewhere ends it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui.panels.causes.groups import GroupList
from gui.panels.causes.search import CauseSearch
from gui.workspace import Workspace


class CausesPopup(QWidget):
    """Signals: `chosen(cause)`, `cancelled()` when it goes without an answer."""

    chosen = Signal(str)
    cancelled = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._workspace = workspace
        self._answered = False
        self.title = QLabel()
        self.title.setProperty("muted", True)
        self.groups = GroupList(workspace.theme)
        self.search = CauseSearch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(4)
        for part in (self.title, self.groups, self.search):
            layout.addWidget(part)
        self.title.setContentsMargins(8, 2, 8, 2)
        self.groups.chosen.connect(self._choose)
        self.groups.opened.connect(self._show_causes)
        self.search.chosen.connect(self._choose)
        self.search.cancelled.connect(self.close)
        workspace.theme_changed.connect(lambda: self.groups.set_theme(workspace.theme))
        self._retranslate()

    def popup_at(self, point: QPoint) -> None:
        """Ask, with the upper left corner there (global) or as near as the screen allows."""
        self._answered = False
        self._retranslate()
        self.search.setVisible(False)
        self.groups.setVisible(True)
        self._place(point)
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _show_causes(self, group: str) -> None:
        self.groups.setVisible(False)
        self.search.setVisible(True)
        self._place(self.pos())
        self.search.start(group, self._workspace.language)

    def _place(self, point: QPoint) -> None:
        self.adjustSize()
        screen = QGuiApplication.screenAt(point) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        left = min(point.x(), room.right() - self.width())
        top = min(point.y(), room.bottom() - self.height())
        self.move(max(room.left(), left), max(room.top(), top))

    def _choose(self, cause: str) -> None:
        self._answered = True
        self.close()
        self.chosen.emit(cause)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.groups.isVisible() or not self.groups.press(event.text()):
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not self._answered and not event.spontaneous():
            self.cancelled.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._workspace.theme
        with QPainter(self) as painter:
            painter.setPen(QPen(theme.faint, 1))
            painter.setBrush(theme.paper)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Why is it no metric? Esc cancels."))
        self.setAccessibleName(self.title.text())
        self.groups.retranslate(self._workspace.language)
        self.search.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
