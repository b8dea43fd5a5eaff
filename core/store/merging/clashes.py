"""Rows that both files have under one name: which of the two holds, and when there can be no union.

Decisions that came with a file, and how an article was dealt, have names made of what they say, so that two
projects can have made the same one at different times. The earlier one holds: what was decided after it in
either file then comes after it in both.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Final, Protocol

from core.errors import KnownError
from core.store.rows import Row, Values


class Run(Protocol):
    """Runs a statement about `main` and `other`."""

    def __call__(self, sql: str, values: Values = ()) -> sqlite3.Cursor: ...


_SAYS = 'layer, {0}.target, {0}.action, {0}."start", {0}."end", {0}.quote, {0}.metric, {0}.cause, {0}.note'
_ORDER = "({0}.lamport, {0}.at, {0}.step, {0}.reviewer)"
EARLIER: Final = f"{_ORDER.format('o')} < {_ORDER.format('m')}"
"""The rule of `core.review.rebuilding.united`, in SQL."""
_BOTH = "FROM other.decision o JOIN main.decision m ON m.id = o.id"


def check(rows: Callable[[str], list[Row]]) -> None:
    """Raises KnownError where decisions or plants of one id say different things."""
    found = rows(
        f"""SELECT a.title, o.reviewer {_BOTH} JOIN other.article a ON a.key = o.article
        JOIN main.article b ON b.key = m.article
        WHERE a.id <> b.id OR (o.{_SAYS.format("o")}) IS NOT (m.{_SAYS.format("m")}) LIMIT 1"""
    )
    for title, reviewer in found:
        raise KnownError(
            "A decision of {reviewer} in “{title}” is not the same in both files, though it has the same id:"
            " one of the files was changed by something else. Nothing was merged; go on with a copy made"
            " earlier.",
            reviewer=reviewer,
            title=title,
        )
    found = rows(
        """SELECT a.title, o.layer FROM other.plant o JOIN other.article a ON a.key = o.article
        JOIN main.article b ON b.id = a.id
        JOIN main.plant m ON m.article = b.key AND m.layer = o.layer AND m.id = o.id
        WHERE (o.fault, o.real, o.shown) IS NOT (m.fault, m.real, m.shown) LIMIT 1"""
    )
    for title, layer in found:
        raise KnownError(
            "“{title}” came to {reviewer} with other planted errors in each of the files, which cannot be"
            " told apart any more once they are one. Nothing was merged.",
            title=title,
            reviewer=layer,
        )


def forget_later(run: Run) -> None:
    """Take out those of our decisions that theirs made earlier: they come in again as theirs."""
    run(f"DELETE FROM main.decision WHERE id IN (SELECT o.id {_BOTH} WHERE {EARLIER})")


def keep_earlier(run: Run) -> None:
    """How an article came to a reviewer, and who stood by a plant, is what was first so in either file."""
    run(
        """UPDATE main.dealt SET way = o.way, at = o.at FROM other.dealt o
        JOIN temp.articles a ON a.there = o.article
        WHERE main.dealt.article = a.here AND main.dealt.layer = o.layer
        AND (o.at, o.way) < (main.dealt.at, main.dealt.way)"""
    )
    run(
        """UPDATE main.plant_upheld SET reviewer = o.reviewer, at = o.at FROM other.plant_upheld o
        JOIN temp.articles a ON a.there = o.article WHERE main.plant_upheld.article = a.here
        AND main.plant_upheld.layer = o.layer AND main.plant_upheld.plant = o.plant
        AND (o.at, o.reviewer) < (main.plant_upheld.at, main.plant_upheld.reviewer)"""
    )


def settle_steps(run: Run) -> None:
    """Drop steps whose decisions all are in another now, and say of the others when they were last undone."""
    run(
        """DELETE FROM main.step WHERE file = ''
        AND NOT EXISTS (SELECT 1 FROM main.decision d WHERE d.step = main.step.id)"""
    )
    run(
        """UPDATE main.step SET toggled = (SELECT max(d.lamport) FROM main.decision d
            WHERE d.article = main.step.article AND d.layer = main.step.layer AND d.target = main.step.id
            AND d.action IN ('undo', 'redo'))
        WHERE id IN (SELECT d.target FROM temp.touched t JOIN main.decision d
            ON d.article = t.article AND d.layer = t.layer
            WHERE NOT t.alone AND d.action IN ('undo', 'redo'))"""
    )
