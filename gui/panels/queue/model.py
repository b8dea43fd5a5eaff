"""The queue as a list model: rows come from the project a page at a time."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.jobs.project import Project, QueueRow
from core.sheet import Status

PAGE = 200

Index = QModelIndex | QPersistentModelIndex


class QueueModel(QAbstractListModel):
    """Articles of a project under a filter; UserRole holds the whole QueueRow."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._statuses: tuple[Status, ...] | None = None
        self._title = ""
        self._flagged = False
        self._rows: list[QueueRow] = []
        self._more = False

    def show(
        self,
        project: Project | None,
        statuses: tuple[Status, ...] | None,
        title: str,
        *,
        flagged: bool = False,
    ) -> None:
        """List the project's articles of these statuses whose title holds the words."""
        self.beginResetModel()
        self._project, self._statuses, self._title, self._flagged = project, statuses, title, flagged
        self._rows = []
        self._more = project is not None
        self._rows = self._page()
        self.endResetModel()

    def _page(self) -> list[QueueRow]:
        if self._project is None:
            return []
        rows = self._project.queue(
            statuses=self._statuses,
            title=self._title,
            flagged=self._flagged or None,
            offset=len(self._rows),
            limit=PAGE,
        )
        self._more = len(rows) == PAGE
        return list(rows)

    def refresh(self, article_id: str) -> None:
        """Read that article's row again; it stays listed until the next filter."""
        row = self.row_of(article_id)
        if row is None or self._project is None:
            return
        fresh = self._project.queue_row(article_id)
        if fresh != self._rows[row]:
            self._rows[row] = fresh
            self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, article_id: str) -> int | None:
        """Where that article is listed."""
        return next((i for i, row in enumerate(self._rows) if row.id == article_id), None)

    def at(self, row: int) -> QueueRow:
        """The article listed there."""
        return self._rows[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:
        if parent.isValid():
            return
        rows = self._page()
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(words for words in (row.title, row.comment) if words)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.title} {row.decided}/{row.total}"
        if role == Qt.ItemDataRole.UserRole:
            return row
        return None
