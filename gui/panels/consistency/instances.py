"""The right column: each decision of a group in its sentence; the arrow at its end opens the article."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.jobs.consistency import Instance, Sort
from gui.paint import paint_text, sized
from gui.panels.consistency.words import verdict
from gui.quoted import paint_quoted, quoted
from gui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
INSTANCE_ROLE = int(Qt.ItemDataRole.UserRole)
_WORDS = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}
_HEIGHT, _EDGE, ARROW = 56, 16, 44
"""A click in the last ARROW pixels of a row opens it."""
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class InstanceModel(QAbstractListModel):
    """Decisions of one group; titles are looked up for the rows that are looked at."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._instances: Sequence[Instance] = ()
        self.differing: Sort | None = None
        self.language = "zh"
        self.title_of: Callable[[str], str] = lambda _: ""

    def show(self, instances: Sequence[Instance], sort: Sort | None) -> None:
        """List these, which differ in that."""
        self.beginResetModel()
        self._instances, self.differing = instances, sort
        self.endResetModel()

    @property
    def instances(self) -> Sequence[Instance]:
        """What is listed."""
        return self._instances

    def about(self, instance: Instance) -> tuple[str, str]:
        """What was decided, and in which article."""
        return verdict(instance, self.differing, self.language), self.title_of(instance.decided.article)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._instances)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        instance = self._instances[index.row()]
        if role == INSTANCE_ROLE:
            return instance
        if role in _WORDS:
            return "\n".join((quoted(instance.around, instance.span).text, " · ".join(self.about(instance))))
        return None


class InstanceDelegate(QStyledItemDelegate):
    """The sentence, and below it what was decided and where."""

    def __init__(self, theme: Theme, model: InstanceModel) -> None:
        super().__init__(model)
        self.theme, self._model = theme, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        instance: Instance = index.data(INSTANCE_ROLE)
        box, font = QRectF(option.rect), QFont(option.font)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, self.theme.accentbg)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, self.theme.bg)
        room = box.adjusted(_EDGE, 6, -ARROW, -6)
        line = QRectF(room.left(), room.top(), room.width(), 23)
        kind = instance.decided.kind if instance.decided.state.annotates else None
        paint_quoted(painter, line, quoted(instance.around, instance.span), font, self.theme, kind=kind)
        what, where = self._model.about(instance)
        small = sized(font, 0.9)
        below = QRectF(room.left(), room.top() + 24, room.width(), 20)
        colour = self.theme.kind(kind) if kind else self.theme.ink
        width = paint_text(painter, below, what, small, colour) + 12
        below.setLeft(below.left() + width)
        paint_text(painter, below, where, small, self.theme.muted)
        self._arrow(painter, box, font)
        painter.restore()

    def _arrow(self, painter: QPainter, box: QRectF, font: QFont) -> None:
        large = sized(font, 1.2)
        place = QRectF(box.right() - ARROW, box.top(), ARROW - 12, box.height())
        place.setLeft(place.right() - QFontMetricsF(large).horizontalAdvance("→"))
        paint_text(painter, place, "→", large, self.theme.accent)


class InstanceList(QListView):
    """Signals: `opened(Instance)` by Enter, a double click or the arrow; `typed(str)` for other keys."""

    opened = Signal(object)
    typed = Signal(str)

    def __init__(self, model: InstanceModel) -> None:
        super().__init__()
        self._instances = model
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._open)

    @property
    def current(self) -> Instance | None:
        """The decision that is chosen."""
        index = self.currentIndex()
        return self._instances.instances[index.row()] if index.isValid() else None

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._instances.instances[index.row()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self._open(self.currentIndex())
        elif event.text().isalnum() and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.typed.emit(event.text().lower())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Jump to nothing: letters and digits decide."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and place.x() >= self.viewport().width() - ARROW:
            self._open(self.indexAt(place))
