"""The pairs behind a figure in their sentences, what lowers it first; the chosen one is shown in its text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.jobs.agreement import Behind, Case
from core.model import Metric, Span
from gui.figures import written
from gui.paint import paint_text, sized
from gui.quoted import paint_quoted, quoted
from gui.readings import DASH, kind_name, one_line
from gui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
PAIR_ROLE = int(Qt.ItemDataRole.UserRole)
_WORDS = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}
_HEIGHT, _EDGE = 62, 14


def place_of(case: Case) -> Span:
    """The stretch that both sides touch."""
    spans = [metric.span for metric in (case.gold, case.predicted) if metric is not None]
    return Span(min(span.start for span in spans), max(span.end for span in spans))


class PairModel(QAbstractListModel):
    """Pairs; texts are looked up for the rows that are looked at."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pairs: Sequence[Behind] = ()
        self._text: Callable[[str], str] = lambda _: ""
        self.language = "zh"

    @property
    def pairs(self) -> Sequence[Behind]:
        """What is listed."""
        return self._pairs

    def show(self, pairs: Sequence[Behind], text: Callable[[str], str]) -> None:
        """List these; `text` gives an article's by its id."""
        self.beginResetModel()
        self._pairs, self._text = pairs, text
        self.endResetModel()

    def text_of(self, pair: Behind) -> str:
        """The text of the pair's article."""
        return self._text(pair.case.article)

    def about(self, pair: Behind) -> str:
        """What either said, in one line; a pair that lowers the figure is marked."""
        one, other = pair.case.gold, pair.case.predicted
        by_words = one is not None and other is not None and one.span != other.span
        text = self.text_of(pair) if by_words else ""
        said = " | ".join(self._said(metric, text) for metric in (one, other))
        return f"≠ {said}" if pair.differs else f"= {self._said(one or other, text)}"

    def _said(self, metric: Metric | None, text: str) -> str:
        """The kind with the words, where those differ, else with the value."""
        if metric is None:
            return DASH
        what = f"“{one_line(metric, text)}”" if text else written(metric)
        return f"{kind_name(metric.kind, self.language)} {what}"

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._pairs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        pair = self._pairs[index.row()]
        if role == PAIR_ROLE:
            return pair
        if role in _WORDS:
            line = quoted(self.text_of(pair), place_of(pair.case)).text
            return f"{line}\n{self.about(pair)}\n{pair.case.title}"
        return None


class PairDelegate(QStyledItemDelegate):
    """The sentence, what either said, and in which article."""

    def __init__(self, theme: Theme, model: PairModel) -> None:
        super().__init__(model)
        self.theme, self._model = theme, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        pair: Behind = index.data(PAIR_ROLE)
        box, small = QRectF(option.rect), sized(QFont(option.font), 0.88)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, self.theme.accentbg)
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), self.theme.accent)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, self.theme.bg)
        room = box.adjusted(_EDGE, 5, -_EDGE, -4)
        metric = pair.case.gold or pair.case.predicted
        line = QRectF(room.left(), room.top(), room.width(), 22)
        words = quoted(self._model.text_of(pair), place_of(pair.case))
        kind = None if metric is None else metric.kind
        paint_quoted(painter, line, words, QFont(option.font), self.theme, kind=kind)
        said = QRectF(room.left(), room.top() + 22, room.width(), 17)
        colour = self.theme.warn if pair.differs else self.theme.ok
        paint_text(painter, said, self._model.about(pair), small, colour)
        where = QRectF(room.left(), room.top() + 38, room.width(), 16)
        paint_text(painter, where, pair.case.title, small, self.theme.muted)
        painter.restore()
