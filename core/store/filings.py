"""Filings: under which cause, by whom and when, a case of an evaluation was put."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from core.model import Span
from core.store.rows import Row, Rows

Side = tuple[Span, str] | None
"""Where one side of a case stands, and its kind; None where that side has nothing."""


@dataclass(frozen=True, slots=True)
class Filing:
    """A case, named by what either side says and not by the run, under a cause; "" takes it out again."""

    article: str
    gold: Side
    found: Side
    cause: str
    note: str
    reviewer: str
    at: datetime


class Filings(Rows):
    """Rows of `filing`; only ever appended."""

    def put_filing(self, filing: Filing) -> None:
        """Append it."""
        with self.writing() as conn:
            conn.execute(
                """INSERT INTO filing (id, article, gold_start, gold_end, gold_kind,
                found_start, found_end, found_kind, cause, note, reviewer, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                (
                    uuid4().hex,
                    self.key(filing.article),
                    *_columns(filing.gold),
                    *_columns(filing.found),
                    filing.cause,
                    filing.note,
                    filing.reviewer,
                    filing.at.isoformat(),
                ),
            )

    def filings(self) -> tuple[Filing, ...]:
        """All that was ever filed, the oldest first."""
        rows = self.rows(
            """SELECT a.id, f.gold_start, f.gold_end, f.gold_kind, f.found_start, f.found_end, f.found_kind,
            f.cause, f.note, f.reviewer, f.at
            FROM filing f JOIN article a ON a.key = f.article ORDER BY f.key"""
        )
        return tuple(_filing(row) for row in rows)


def _columns(side: Side) -> tuple[int | str | None, ...]:
    return (None, None, None) if side is None else (side[0].start, side[0].end, side[1])


def _side(start: int | None, end: int | None, kind: str | None) -> Side:
    return None if start is None or end is None or kind is None else (Span(start, end), kind)


def _filing(row: Row) -> Filing:
    article, *sides, cause, note, reviewer, at = row
    when = datetime.fromisoformat(at)
    return Filing(article, _side(*sides[:3]), _side(*sides[3:]), cause, note, reviewer, when)
