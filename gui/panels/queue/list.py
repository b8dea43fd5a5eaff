"""The queue's list: what is said of one article anew costs one row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QAbstractItemView, QListView

Index = QModelIndex | QPersistentModelIndex


class QueueList(QListView):
    """All rows are equally high, so that none moves when another one changes."""

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        # QListView would place all rows anew, and paint them
        QAbstractItemView.dataChanged(self, first, last, list(roles))
