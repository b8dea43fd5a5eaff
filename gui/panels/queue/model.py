"""The queue as a list model: rows come from the project a page at a time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from time import perf_counter

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from core.errors import KnownError, filled
from core.jobs.listing import Hit, Order, OrderName, Queued, Wanted
from core.jobs.next_up import reason
from core.jobs.project import Project
from gui.sentences import sentence
from gui.workspace import Workspace

PAGE = 200
_FOUND = 50
_PORTION = 0.012
"""Seconds of looking at texts before the window gets its turn again."""

Index = QModelIndex | QPersistentModelIndex


class QueueModel(QAbstractListModel):
    """Articles of a project that are wanted; UserRole holds the whole Queued.

    `questions` says how many are open in an article, where any are.
    Signals: `filled()` when all that a search can find at first has been found, `failed(KnownError)` where no
    more rows can be read; `unreadable` then.
    """

    filled = Signal()
    failed = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._project: Project | None = None
        self.order = Order()
        self.wanted = Wanted()
        self.questions: Mapping[str, int] = {}
        self._rows: list[Queued] = []
        self._hits: dict[str, Hit | None] = {}
        self._after: int | None = None
        self.unreadable = False
        self._looking = QTimer(self, interval=0)
        self._looking.timeout.connect(self._look_on)

    def show(self, project: Project | None, wanted: Wanted) -> None:
        """List the project's articles that are wanted."""
        self.beginResetModel()
        self._project, self.wanted = project, wanted
        self._rows, self._hits, self.unreadable = [], {}, False
        self._after = None if project is None else 0
        self._rows = self._page()
        self.endResetModel()
        self._looking.stop()
        if not self._rows and self._after is not None:
            self._looking.start()

    @property
    def asked_for(self) -> Wanted | None:
        """What is listed, in the order of import; None where what was typed is no query."""
        return None if self._project is None else replace(self.wanted, ranked=False)

    @property
    def looking(self) -> bool:
        """Whether texts are still being looked at before anything was found."""
        return self._looking.isActive()

    def _page(self) -> list[Queued]:
        """The next rows; none where it takes longer to find one, or they cannot be read.

        Nothing is raised: Qt asks for rows in the middle of its own work, and would go on asking.
        """
        try:
            return self._read()
        except KnownError as error:
            self._after, self.unreadable = None, True
            self.failed.emit(error)
            return []
        except Exception:
            self._after = None  # who looks on would meet the bug again, many times a second
            raise

    def _read(self) -> list[Queued]:
        end = perf_counter() + _PORTION
        limit = _FOUND if self.wanted.query.has_place else PAGE
        while self._project is not None and self._after is not None:
            page = self._project.listing.page(self.wanted, self._after, limit)
            self._after = page.after
            if page.rows or perf_counter() >= end:
                return list(page.rows)
        return []

    def _look_on(self) -> None:
        self.fetchMore(QModelIndex())
        if self._rows or self._after is None:
            self._looking.stop()
            self.filled.emit()

    def refresh(self, article_id: str) -> bool:
        """Read that article's row again; it stays listed until the next filter.

        Whether the article is known to stand where it stood: then no count of articles is another.
        """
        row = self.row_of(article_id)
        if row is None or self._project is None:
            return False
        before, fresh = self._rows[row], self._project.listing.row(article_id)
        if fresh != before:
            self._rows[row] = fresh
            self.dataChanged.emit(self.index(row), self.index(row))
        return (fresh.status, fresh.flagged) == (before.status, before.flagged)

    def row_of(self, article_id: str) -> int | None:
        """Where that article is listed."""
        return next((i for i, row in enumerate(self._rows) if row.id == article_id), None)

    def at(self, row: int) -> Queued:
        """The article listed there."""
        return self._rows[row]

    def hit(self, row: int) -> Hit | None:
        """Where the article listed there has what was searched for: looked up when it is first shown."""
        article_id = self._rows[row].id
        if article_id not in self._hits and self._project is not None:
            asked = self.wanted.query
            self._hits[article_id] = self._project.listing.hit(article_id, asked) if asked.has_place else None
        return self._hits.get(article_id)

    def asked(self, row: Queued) -> str:
        """How many questions are open in that article, in words; none where none are."""
        count = self.questions.get(row.id, 0)
        return self.tr("%n open question(s)", "", count) if count else ""

    def _why(self, row: Queued) -> Iterator[str]:
        """Whether it was drawn at random, and why the order puts it here."""
        if self._project is None:
            return
        if row.place is not None and self.order.name is not OrderName.SHARPER:
            yield self.tr("Random sample, number {place}").format(place=row.place)
        why = reason(self._project, self.order, row, self._workspace.language)
        if why is not None:
            yield sentence(why)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._after is not None

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
            counted = self.tr("{decided} of {total} {total:number|numbers} decided")
            done = filled(counted, {"decided": row.decided, "total": row.total})
            about = (
                row.title,
                done,
                self.asked(row),
                row.comment,
                " · ".join(row.reviewers),
                *self._why(row),
            )
            return "\n".join(words for words in about if words)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            hit = self.hit(index.row())
            found = "" if hit is None else hit.line
            said = (row.title, f"{row.decided}/{row.total}", self.asked(row), *row.reviewers, found)
            return " ".join(words for words in said if words)
        if role == Qt.ItemDataRole.UserRole:
            return row
        return None
