"""The cases behind a figure as a list model; texts are cut only for the rows that are looked at."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.jobs.evaluate import UNDEFINED, Case
from core.model import Metric
from gui.figures import written
from gui.panels.accuracy.snippet import Snippet, snippet
from gui.panels.accuracy.words import kind_name, role_verdict, verdict

LINE_ROLE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class CaseLine:
    """What a row of the list shows: `filed` is the cause it is filed under, or nothing.

    `readings` are gold's and the extractor's.
    """

    case: Case
    title: str
    verdict: str
    filed: str
    snippet: Snippet
    readings: tuple[str, str]


class CaseModel(QAbstractListModel):
    """Cases in the order of their articles."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cases: list[Case] = []
        self._texts: Mapping[str, str] = {}
        self._role: str | None = None
        self.language = "zh"
        self.filed_as: Callable[[Case], str] = lambda _case: ""

    @property
    def cases(self) -> Sequence[Case]:
        """What is listed."""
        return self._cases

    def show(self, cases: tuple[Case, ...], texts: Mapping[str, str], role: str | None = None) -> None:
        """List these; `texts` are the articles' by id. With a role, its words are what is compared."""
        self.beginResetModel()
        self._cases, self._texts, self._role = list(cases), texts, role
        self.endResetModel()

    def extend(self, cases: tuple[Case, ...]) -> None:
        """List these, too, behind the others."""
        if cases:
            first = len(self._cases)
            self.beginInsertRows(QModelIndex(), first, first + len(cases) - 1)
            self._cases.extend(cases)
            self.endInsertRows()

    def line(self, row: int) -> CaseLine:
        """A row's contents."""
        case = self._cases[row]
        return CaseLine(
            case,
            case.title,
            verdict(case) if self._role is None else role_verdict(case, self._role),
            self.filed_as(case),
            snippet(case, self._texts[case.article]),
            self._readings(case),
        )

    def _readings(self, case: Case) -> tuple[str, str]:
        return self._reading(case, case.gold), self._reading(case, case.predicted)

    def _reading(self, case: Case, metric: Metric | None) -> str:
        if metric is None:
            return UNDEFINED
        if self._role is not None:
            return role_words(metric, self._role, self._texts[case.article])
        return reading(metric, self.language)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._cases)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid():
            return None
        if role == LINE_ROLE:
            return self.line(index.row())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            line = self.line(index.row())
            parts = (line.title, line.verdict, line.filed, line.snippet.text)
            return " — ".join(part for part in parts if part)
        return None


def reading(metric: Metric, language: str) -> str:
    """How one side reads the words: kind and value."""
    return f"{kind_name(metric.kind, language)} {written(metric)}"


def role_words(metric: Metric, role: str, text: str) -> str:
    """The words linked under that role, on one line; a dash where there are none."""
    span = metric.role(role)
    return "–" if span is None else " ".join(span.quote(text).split())
