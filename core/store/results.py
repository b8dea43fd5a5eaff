"""Results of evaluations: what was measured, on what it rests, and when."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields, replace
from datetime import datetime
from uuid import uuid4

from core.record import Record, canonical
from core.store.rows import Row, Rows


@dataclass(frozen=True, slots=True)
class Result:
    """A kept result. Two of them are comparable where `content`, the hash of the gold measured, is the same.

    `gold` is "draft" or the content hash of the `release`; `version` and `configuration` are empty where the
    predictions were not all of one. `seed` is that of the intervals in `figures`.
    """

    at: datetime
    reviewer: str
    gold: str
    release: str
    content: str
    extractor: str
    version: str
    configuration: str
    scorer: str
    seed: int
    articles: int
    figures: Record


_COLUMNS = tuple(each.name for each in fields(Result))
_RESULT = f"SELECT {', '.join(_COLUMNS)} FROM result"


class Results(Rows):
    """Rows of `result`; only ever appended."""

    def keep_result(self, result: Result) -> bool:
        """Keep it, unless the last one of the same extractor says the very same; whether it was kept."""
        with self.writing() as conn:
            row = self.row(f"{_RESULT} WHERE extractor = ? ORDER BY key DESC LIMIT 1", (result.extractor,))
            last = None if row is None else _result(row)
            if last is not None and last == replace(result, at=last.at, reviewer=last.reviewer):
                return False
            values = {name: getattr(result, name) for name in _COLUMNS}
            values |= {"at": result.at.isoformat(), "figures": canonical(result.figures)}
            conn.execute(
                f"INSERT INTO result (id, {', '.join(_COLUMNS)}) VALUES (?{', ?' * len(_COLUMNS)})",
                (uuid4().hex, *values.values()),
            )
        return True

    def results(self) -> tuple[Result, ...]:
        """Every kept result, the oldest first."""
        return tuple(_result(row) for row in self.rows(f"{_RESULT} ORDER BY key"))


def _result(row: Row) -> Result:
    values = dict(zip(_COLUMNS, row, strict=True))
    values |= {"at": datetime.fromisoformat(values["at"]), "figures": json.loads(values["figures"])}
    return Result(**values)
