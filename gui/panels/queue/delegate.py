"""How an article looks in the queue: title, state by mark and word, progress by bar and count."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.jobs.project import QueueRow
from core.sheet import Status
from gui.workspace import Workspace

_HEIGHT = 56
_PAD = 10


class QueueDelegate(QStyledItemDelegate):
    """Paints a QueueRow: two lines, nothing that shouts."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._words = self.status_words()

    def status_words(self) -> dict[Status, str]:
        """The word for each status, in the interface's language."""
        return {
            Status.OPEN: self.tr("new"),
            Status.STARTED: "",
            Status.COMPLETE: self.tr("done"),
            Status.SKIPPED: self.tr("skipped"),
            Status.WITHDRAWN: self.tr("withdrawn"),
        }

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._words = self.status_words()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160, _HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: QueueRow = index.data(Qt.ItemDataRole.UserRole)
        theme = self._workspace.theme
        rect: QRect = option.rect.adjusted(4, 2, -4, -2)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = self._workspace.sheet
        is_open = sheet is not None and sheet.article.id == row.id
        here = bool(state & QStyle.StateFlag.State_HasFocus)
        if is_open or here:
            painter.setPen(QPen(theme.accent if here else theme.line))
            painter.setBrush(theme.paper if is_open else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        inner = rect.adjusted(_PAD, 6, -_PAD, -6)
        self._paint_title(painter, inner, row, bold=is_open)
        self._paint_progress(painter, inner, row)
        painter.restore()

    def _paint_title(self, painter: QPainter, inner: QRect, row: QueueRow, *, bold: bool) -> None:
        theme = self._workspace.theme
        font = painter.font()
        font.setPixelSize(14)
        font.setBold(bold)
        painter.setFont(font)
        faded = row.status in {Status.WITHDRAWN, Status.SKIPPED}
        painter.setPen(theme.muted if faded else theme.ink)
        title = ("⚑ " if row.flagged else "") + ("✎ " if row.comment else "") + row.title
        line = QRect(inner.left(), inner.top(), inner.width(), 20)
        text = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)

    def _paint_progress(self, painter: QPainter, inner: QRect, row: QueueRow) -> None:
        theme = self._workspace.theme
        font = painter.font()
        font.setPixelSize(12)
        font.setBold(False)
        painter.setFont(font)
        line = QRect(inner.left(), inner.bottom() - 17, inner.width(), 18)
        word = self._words[row.status]
        count = f"{row.decided} / {row.total}"
        words = word if row.status is Status.COMPLETE else f"{word} {count}".strip()
        painter.setPen(theme.muted)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        width = line.width() - painter.fontMetrics().horizontalAdvance(words) - 10
        bar = QRectF(line.left(), line.center().y() - 1, max(width, 0), 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.line)
        painter.drawRoundedRect(bar, 1.5, 1.5)
        done = 1.0 if row.status is Status.COMPLETE else row.decided / row.total if row.total else 0.0
        painter.setBrush(theme.ok if row.status is Status.COMPLETE else theme.accent)
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * done, 3), 1.5, 1.5)
