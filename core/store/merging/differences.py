"""What is one thing for a whole project, or is never changed, and is not the same in both files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from core.store.merging.describing import BOTH, EARLIER
from core.store.rows import Row


@dataclass(frozen=True, slots=True)
class Differences:
    """How many articles are described, read for numbers, or came to a reviewer otherwise; which releases.

    `redescribed`: of how many articles what theirs says holds from now on, since it had them first.
    """

    described: int
    redescribed: int
    numbers: int
    dealt: int
    releases: tuple[str, ...]


def differences(rows: Callable[[str], list[Row]]) -> Differences:
    """Where theirs says something else than ours, to be asked before anything is written."""
    described, redescribed = rows(
        f"""SELECT count(*), coalesce(sum({EARLIER}), 0) {BOTH}
        WHERE (o.title, o.source, o.published, o.fields) <> (m.title, m.source, m.published, m.fields)"""
    )[0]
    spans = """(SELECT coalesce(group_concat("start" || '-' || "end"), '') FROM (
        SELECT "start", "end" FROM {0}.number WHERE article = {1}.key ORDER BY "start"))"""
    numbers = rows(
        f"SELECT count(*) {BOTH} WHERE {spans.format('other', 'o')} <> {spans.format('main', 'm')}"
    )
    dealt = rows(
        f"""SELECT count(*) {BOTH} JOIN other.dealt d ON d.article = o.key
        JOIN main.dealt e ON e.article = m.key AND e.layer = d.layer WHERE d.way <> e.way"""
    )
    releases = rows(
        """SELECT o.name || ' ' || o.major || '.' || o.minor || '.' || o.patch FROM other.release o
        JOIN main.release m ON (m.name, m.major, m.minor, m.patch) = (o.name, o.major, o.minor, o.patch)
        WHERE m.content <> o.content ORDER BY o.key"""
    )
    return Differences(described, redescribed, numbers[0][0], dealt[0][0], tuple(row[0] for row in releases))
