"""How an article looks in the queue: title, state by mark and word, progress, and what a search found."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.jobs.listing import Hit, OrderName, Queued
from core.sheet import Status
from gui.panels.queue.model import QueueModel
from gui.workspace import Workspace

_HEIGHT, _FOUND_HEIGHT = 56, 78
_PAD = 10
_LINE = 20
_NAMES_SHARE = 0.4


class QueueDelegate(QStyledItemDelegate):
    """Paints a Queued: two lines, a third with the words found; nothing that shouts."""

    def __init__(self, workspace: Workspace, model: QueueModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._model = workspace, model
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
        return QSize(160, _FOUND_HEIGHT if self._model.wanted.query.has_place else _HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Queued = index.data(Qt.ItemDataRole.UserRole)
        theme = self._workspace.theme
        rect: QRect = option.rect.adjusted(4, 2, -4, -2)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = self._workspace.sheet
        is_open = sheet is not None and sheet.article.id == row.id
        here = bool(state & QStyle.StateFlag.State_HasFocus)
        chosen = bool(state & QStyle.StateFlag.State_Selected) and not is_open
        if is_open or here or chosen:
            painter.setPen(QPen(theme.accent if here else theme.line))
            ground = theme.accentbg if chosen else theme.paper if is_open else Qt.BrushStyle.NoBrush
            painter.setBrush(ground)
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        if is_open:  # as in the rows: a bar says which one is here, in the dark, too
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent)
            painter.drawRoundedRect(QRectF(rect.left(), rect.top() + 8, 3, rect.height() - 16), 1.5, 1.5)
        inner = rect.adjusted(_PAD, 6, -_PAD, -6)
        self._paint_title(painter, inner, row, bold=is_open)
        if self._model.wanted.query.has_place:
            ground = theme.paper if chosen else theme.accentbg
            self._paint_hit(painter, inner, self._model.hit(index.row()), ground)
        self._paint_progress(painter, inner, row)
        painter.restore()

    def _paint_title(self, painter: QPainter, inner: QRect, row: Queued, *, bold: bool) -> None:
        theme = self._workspace.theme
        line = QRect(inner.left(), inner.top(), inner.width(), _LINE)
        if row.reviewers:
            line.setRight(self._paint_names(painter, line, row) - 8)
        _set_font(painter, 14, bold=bold)
        faded = row.status in {Status.WITHDRAWN, Status.SKIPPED}
        painter.setPen(theme.muted if faded else theme.ink)
        marks = ("⚑ " if row.flagged else "", "✎ " if row.comment else "", "" if row.place is None else "◇ ")
        title = "".join((*marks, row.title))
        text = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)

    def _paint_names(self, painter: QPainter, line: QRect, row: Queued) -> int:
        """Those to whom it is given, as a pill at the right; where the pill begins."""
        theme = self._workspace.theme
        _set_font(painter, 11)
        room = int(line.width() * _NAMES_SHARE)
        joined = "、" if self._workspace.language == "zh" else ", "
        metrics = painter.fontMetrics()
        names = metrics.elidedText(joined.join(row.reviewers), Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(names) + 12
        pill = QRectF(line.right() - width + 1, line.top() + 2, width, 16)
        painter.setPen(QPen(theme.line))
        painter.setBrush(theme.accentbg if self._mine(row) else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.setPen(theme.accent if self._mine(row) else theme.muted)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, names)
        return int(pill.left())

    def _mine(self, row: Queued) -> bool:
        project = self._workspace.project
        return project is not None and project.reviewer in row.reviewers

    def _paint_hit(self, painter: QPainter, inner: QRect, hit: Hit | None, tint: QColor) -> None:
        """The line with the words found, tinted; the start of it gives way, so that they are in sight."""
        theme = self._workspace.theme
        _set_font(painter, 12)
        line = QRect(inner.left(), inner.top() + _LINE + 2, inner.width(), _LINE)
        painter.setPen(theme.muted)
        if hit is None:
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self.tr("in the title"))
            return
        before, words, after = fitted(hit, painter.fontMetrics(), line.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        for part, found in ((before, False), (words, True), (after, False)):
            width = painter.fontMetrics().horizontalAdvance(part)
            if found:
                box = QRectF(line.left(), line.top() + 1, width, line.height() - 2)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(tint)
                painter.drawRoundedRect(box.adjusted(-1, 0, 1, 0), 3, 3)
            painter.setPen(theme.accent if found else theme.muted)
            painter.drawText(QRect(line.left(), line.top(), width, line.height()), flags, part)
            line.setLeft(line.left() + width)

    def _paint_progress(self, painter: QPainter, inner: QRect, row: Queued) -> None:
        theme = self._workspace.theme
        _set_font(painter, 12)
        line = QRect(inner.left(), inner.bottom() - 17, inner.width(), 18)
        word, asked = self._words[row.status], self._model.asked(row)
        count = f"{row.decided} / {row.total}"
        words = word if row.status is Status.COMPLETE else f"{word} {count}".strip()
        words = " · ".join(part for part in (self._figure(row), asked or words) if part)
        painter.setPen(theme.warn if asked else theme.muted)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        width = line.width() - painter.fontMetrics().horizontalAdvance(words) - 10
        bar = QRectF(line.left(), line.center().y() - 1, max(width, 0), 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.line)
        painter.drawRoundedRect(bar, 1.5, 1.5)
        done = 1.0 if row.status is Status.COMPLETE else row.decided / row.total if row.total else 0.0
        ended = theme.warn if asked else theme.ok
        painter.setBrush(ended if row.status is Status.COMPLETE else theme.accent)
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * done, 3), 1.5, 1.5)

    def _figure(self, row: Queued) -> str:
        """What the order goes by, in a word."""
        order = self._model.order.name
        if order is OrderName.SHARPER and row.place is not None:
            return self.tr("sample {n}").format(n=row.place)
        if row.score is None or row.score < 0:
            return ""
        if order is OrderName.ERRORS:
            return self.tr("≈ {n} wrong").format(n=f"{row.score:.1f}")
        if order is OrderName.DISAGREEMENT:
            return self.tr("{n} differ").format(n=f"{row.score:.0f}")
        return ""


def _set_font(painter: QPainter, pixels: int, *, bold: bool = False) -> None:
    font = QFont(painter.font())
    font.setPixelSize(pixels)
    font.setBold(bold)
    painter.setFont(font)


def fitted(hit: Hit, metrics: QFontMetrics, width: int) -> tuple[str, str, str]:
    """The three parts of the line, cut so that the words found have their place in that width."""
    words = metrics.elidedText(hit.words, Qt.TextElideMode.ElideMiddle, width)
    left = width - metrics.horizontalAdvance(words)
    before = metrics.elidedText(hit.before, Qt.TextElideMode.ElideLeft, left // 2)
    left -= metrics.horizontalAdvance(before)
    return before, words, metrics.elidedText(hit.after, Qt.TextElideMode.ElideRight, left)
