"""Filing cases under causes, so that a tally says what to mend first. Filings are only ever appended.

A case is known by its article and by what either side says there (span and kind), not by its run: what was
filed once is filed when the same case comes again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from datetime import UTC, datetime
from enum import StrEnum

from core.evaluation import Case
from core.jobs.project import Project
from core.model import Metric
from core.store.filings import Filing, Side

__all__ = ["ErrorCause", "Filing", "FilingCabinet"]

_Key = tuple[str, Side, Side]


class ErrorCause(StrEnum):
    """Why a case came out as it did, in the order of the keys."""

    MISSING_RULE = "missing_rule"
    BOUNDARY = "boundary"
    KIND = "kind"
    VALUE = "value"
    ROLE = "role"
    GOLD = "gold"
    OTHER = "other"


class FilingCabinet:
    """What is filed in a project; read once, and kept up to date by `file`."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._filed: dict[_Key, Filing] = {}
        for filing in project.store.filings():
            self._put(filing)

    def filing(self, case: Case) -> Filing | None:
        """Under what the case is filed, by whom and when; None where it is not."""
        return self._filed.get(_key(case))

    def cause(self, case: Case) -> ErrorCause | None:
        """The cause alone; one that a newer version of the program knows reads as the last."""
        filing = self.filing(case)
        if filing is None:
            return None
        return ErrorCause(filing.cause) if filing.cause in set(ErrorCause) else ErrorCause.OTHER

    def file(self, case: Case, cause: ErrorCause | None, note: str = "") -> bool:
        """Put the case under a cause, or take it out; False where it is there already."""
        before = self.filing(case)
        now = ("", "") if before is None else (before.cause, before.note)
        wanted = ("", "") if cause is None else (cause.value, note.strip())
        if now == wanted:
            return False
        article, gold, found = _key(case)
        at = datetime.now(UTC)
        filing = Filing(article, gold, found, *wanted, reviewer=self._project.reviewer, at=at)
        self._project.store.put_filing(filing)
        self._put(filing)
        return True

    def tally(self, cases: Collection[Case]) -> Mapping[ErrorCause | None, int]:
        """How many of the cases are filed under each cause; None: not filed."""
        articles = {article for article, _, _ in self._filed}
        found: Counter[ErrorCause | None] = Counter()
        for case in cases:
            if case.article in articles and (cause := self.cause(case)) is not None:
                found[cause] += 1
        if left := len(cases) - found.total():
            found[None] = left
        return found

    def _put(self, filing: Filing) -> None:
        key = filing.article, filing.gold, filing.found
        if filing.cause:
            self._filed[key] = filing
        else:
            self._filed.pop(key, None)


def _key(case: Case) -> _Key:
    return case.article, _side(case.gold), _side(case.predicted)


def _side(metric: Metric | None) -> Side:
    return None if metric is None else (metric.span, metric.kind)
