"""The left column: the articles that several have completed, and how far each is adjudicated."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.jobs.adjudication import Doubled, Outline
from gui.paint import paint_text, sized
from gui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
OUTLINE_ROLE = int(Qt.ItemDataRole.UserRole)
_WORDS = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}
_EDGE = 14


class ArticleModel(QAbstractListModel):
    """Articles in the order of import; what is not read yet has no words but a dash."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._doubled: Sequence[Doubled] = ()
        self._outlines: Mapping[str, Outline] = {}

    def show(self, doubled: Sequence[Doubled], outlines: Mapping[str, Outline]) -> None:
        """List these; where they are the same ones, only what is known of them is new."""
        if doubled != self._doubled:
            self.beginResetModel()
            self._doubled, self._outlines = doubled, outlines
            self.endResetModel()
            return
        self._outlines = outlines
        if doubled:
            self.dataChanged.emit(self.index(0), self.index(len(doubled) - 1))

    def about(self, outline: Outline) -> str:
        """How far it is, in a few words."""
        if outline.done:
            return self.tr("✓ adjudicated")
        parts = []
        if outline.left:
            words = self.tr("{left} of {n} left")
            parts.append(words.format(left=outline.left, n=outline.differences))
        if outline.agreed_left:
            parts.append(self.tr("{n} agreed").format(n=outline.agreed_left))
        return " · ".join(parts) or self.tr("to be completed")

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._doubled)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        outline = self._outlines.get(self._doubled[index.row()].article)
        if role == OUTLINE_ROLE:
            return outline
        if role in _WORDS:
            return "–" if outline is None else f"{outline.title}\n{self.about(outline)}"
        return None


class ArticleDelegate(QStyledItemDelegate):
    """The title, and below it how far the article is."""

    def __init__(self, theme: Theme, model: ArticleModel) -> None:
        super().__init__(model)
        self.theme, self._model = theme, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, 50)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        outline: Outline | None = index.data(OUTLINE_ROLE)
        box, font, theme = QRectF(option.rect), QFont(option.font), self.theme
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.accentbg)
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), theme.accent)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.bg)
        room = box.adjusted(_EDGE, 5, -_EDGE, -5)
        done = outline is not None and outline.done
        bold = sized(font, 1, bold=not done)
        head = QRectF(room.left(), room.top(), room.width(), QFontMetricsF(bold).height())
        title = "–" if outline is None else outline.title
        paint_text(painter, head, title, bold, theme.muted if done else theme.ink)
        below = QRectF(room.left(), room.top() + 21, room.width(), 18)
        words = "" if outline is None else self._model.about(outline)
        paint_text(painter, below, words, sized(font, 0.88), theme.ok if done else theme.muted)
        painter.restore()
