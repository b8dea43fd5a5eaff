"""The popup: each place like the current item in its sentence, with a tick; Enter does what is ticked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from core.jobs.alike import alike
from core.sheet import Item
from gui.buttons import CapButton, Look
from gui.panels.alike.delegate import HEIGHT, PlaceDelegate
from gui.panels.alike.model import PlaceModel
from gui.panels.alike.words import heading
from gui.waiting import LOOKED_AT, waiting
from gui.workspace import Workspace

_WIDTH, _ROWS = 620, 7
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class PlaceList(QListView):
    """Space or a click ticks a row. Signals: `done()` on Enter, `left()` on Esc."""

    done = Signal()
    left = Signal()

    def __init__(self, model: PlaceModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._places = model
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if event.key() in _ENTER:
            self.done.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Space and row >= 0:
            self._places.tick(row)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Jump to nothing: letters mean nothing here."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index: QModelIndex = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._places.tick(index.row())


class AlikePopup(QWidget):
    """It blocks nothing; Esc or a click elsewhere ends it, and nothing was done."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._workspace = workspace
        self._item: Item | None = None
        self.title, self.hint = QLabel(), QLabel()
        self.title.setProperty("heading", True)
        self.hint.setProperty("muted", True)
        for label in (self.title, self.hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.all = QCheckBox()
        self.all.setTristate(True)
        self.all.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.model = PlaceModel(self)
        self.list = PlaceList(self.model, self)
        self._delegate = PlaceDelegate(workspace.theme, self)
        self.list.setItemDelegate(self._delegate)
        self.apply = CapButton(workspace.theme, Look.PRIMARY)
        self._build()
        self.list.done.connect(self._apply)
        self.list.left.connect(self.close)
        self.apply.clicked.connect(self._apply)
        self.all.clicked.connect(self._on_all_clicked)
        self.model.ticked_changed.connect(self._count)
        workspace.theme_changed.connect(self._restyle)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 12, 4)
        head.addWidget(self.title, 1)
        head.addWidget(self.all)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 6, 8, 6)
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.apply)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 6, 2, 4)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)

    def ask(self, point: QPoint) -> int:
        """Show what is like the current item, near that point of the screen; how many places there are."""
        sheet, item = self._workspace.sheet, self._workspace.item
        if sheet is None or item is None:
            return 0
        with waiting(len(sheet.listed()), LOOKED_AT):
            found = alike(sheet, item)
        if not found:
            return 0
        self._item = item
        self.model.show(found, sheet.article.text, self._workspace.language)
        self._retranslate()
        self.list.setCurrentIndex(self.model.index(0))
        self.list.setFixedHeight(min(len(found), _ROWS) * HEIGHT)
        self.resize(_WIDTH, self.sizeHint().height())
        self._place(point)
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)
        return len(found)

    def _place(self, point: QPoint) -> None:
        screen = QGuiApplication.screenAt(point) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        left = min(point.x(), room.right() - self.width())
        top = min(point.y() + 6, room.bottom() - self.height())
        self.move(max(room.left(), left), max(room.top(), top))

    def _apply(self) -> None:
        ticked = self.model.ticked
        if ticked:
            self.close()
            self._workspace.follow(ticked)

    def _on_all_clicked(self) -> None:
        self.model.tick_all(on=len(self.model.ticked) < self.model.rowCount())

    def _count(self) -> None:
        ticked, total = len(self.model.ticked), self.model.rowCount()
        partly = Qt.CheckState.PartiallyChecked if ticked else Qt.CheckState.Unchecked
        self.all.setCheckState(Qt.CheckState.Checked if ticked == total else partly)
        self.apply.show_as(self.tr("Apply to %n place(s)", "", ticked), "↵", dimmed=not ticked)

    def event(self, event: QEvent) -> bool:
        # a key that means nothing here must not be looked for among the window's shortcuts
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._workspace.theme
        with QPainter(self) as painter:
            painter.setPen(QPen(theme.faint, 1))
            painter.setBrush(theme.paper)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _restyle(self) -> None:
        self._delegate.theme = self._workspace.theme
        self.apply.set_theme(self._workspace.theme)

    def _retranslate(self) -> None:
        sheet = self._workspace.sheet
        if sheet is not None and self._item is not None:
            self.title.setText(heading(self._item, sheet.article.text, self._workspace.language))
        self.all.setText(self.tr("All"))
        self.hint.setText(self.tr("Space ticks · Esc closes · one step to undo"))
        self.list.setAccessibleName(self.tr("Places like this one"))
        self.setAccessibleName(self.title.text())
        self._count()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
