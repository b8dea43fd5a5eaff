"""The places as a list with ticks; sentences are cut only for the rows that are looked at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from core.sheet import Place
from gui.panels.alike.words import deed, likeness, standing
from gui.quoted import Quoted, quoted

LINE_ROLE = int(Qt.ItemDataRole.UserRole)
_WORDS = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """What a row shows."""

    quoted: Quoted
    about: str
    kind: str | None


class PlaceModel(QAbstractListModel):
    """Signals: `ticked_changed()`."""

    ticked_changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._places: Sequence[Place] = ()
        self._text, self._language = "", "zh"
        self._ticked: list[bool] = []

    def show(self, places: Sequence[Place], text: str, language: str) -> None:
        """List these; those where nothing was decided yet are ticked."""
        self.beginResetModel()
        self._places, self._text, self._language = places, text, language
        self._ticked = [place.waits for place in places]
        self.endResetModel()
        self.ticked_changed.emit()

    @property
    def ticked(self) -> tuple[Place, ...]:
        """What is to be done."""
        return tuple(place for place, on in zip(self._places, self._ticked, strict=True) if on)

    def tick(self, row: int, *, on: bool | None = None) -> None:
        """Tick that row or let it go; without saying which, turn it over."""
        self._ticked[row] = not self._ticked[row] if on is None else on
        self.dataChanged.emit(self.index(row), self.index(row))
        self.ticked_changed.emit()

    def tick_all(self, *, on: bool) -> None:
        """Tick every row, or none."""
        self._ticked = [on] * len(self._places)
        if self._places:
            self.dataChanged.emit(self.index(0), self.index(len(self._places) - 1))
        self.ticked_changed.emit()

    def line(self, row: int) -> Line:
        """A row's contents."""
        place = self._places[row]
        about = (likeness(place), deed(place, self._text, self._language), standing(place))
        kind = None if place.metric is None else place.metric.kind
        return Line(quoted(self._text, place.span), " · ".join(filter(None, about)), kind)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._places)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == LINE_ROLE:
            return self.line(index.row())
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self._ticked[index.row()] else Qt.CheckState.Unchecked
        if role in _WORDS:
            line = self.line(index.row())
            return f"{line.quoted.text}\n{line.about}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick(index.row(), on=Qt.CheckState(value) == Qt.CheckState.Checked)
        return True
