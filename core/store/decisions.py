"""Decisions: appended in one transaction with what stands after them, and read back for undo and replay."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from core.errors import KnownError
from core.model import Action, Decision, Span
from core.portions import Portions, cut, whole
from core.record import canonical, metric_record, metric_said
from core.sheet import Entry, Stale
from core.store.articles import Articles
from core.store.first import OVERLAP
from core.store.rows import UNREADABLE, Row, unreadable
from core.store.standings import Standings
from core.store.steps import Steps

MOST_LAMPORT = 2**53
"""Nobody has decided so often: what stands so far behind leaves no room for the next decision."""

DECISION = """SELECT d.id, a.id, d.layer, d.reviewer, d.target, d.action, d.lamport, d.at, d.step,
    d."start", d."end", d.metric, d.cause, d.note FROM decision d JOIN article a ON a.key = d.article"""
"""The columns that `decision_in` reads."""


class Decisions(Articles, Standings, Steps):
    """The append-only part."""

    def append(self, entry: Entry) -> tuple[Decision, ...]:
        """The same as `appending`, in one go."""
        return whole(self.appending(entry))

    def appending(self, entry: Entry) -> Portions[tuple[Decision, ...]]:
        """Write a step, all of it or nothing; the decisions come back with the order they were given.

        The transaction is open from the first portion to the last. Raises Stale where the article's layer
        has moved on since `entry.seen`, and KnownError where a value span would overlap another of the layer.
        """
        text = self.article(entry.article_id).text
        with self.writing() as conn:
            key = self.key(entry.article_id)
            if self.seen(key, entry.layer) != entry.seen:
                raise Stale
            newest: int = conn.execute("SELECT coalesce(max(lamport), 0) FROM decision").fetchone()[0]
            if newest + len(entry.decisions) > MOST_LAMPORT:
                raise _beyond()
            decisions = tuple(replace(d, order=newest + i) for i, d in enumerate(entry.decisions, 1))
            conn.execute("INSERT INTO layer (name) VALUES (?) ON CONFLICT DO NOTHING", (entry.layer,))
            self.put_step(entry, key, newest + 1)
            yield from self._writing_decisions(decisions, key, text)
            try:
                yield from self.putting_standings(key, entry.layer, entry.standings, entry.gone, text)
            except sqlite3.IntegrityError as error:
                if OVERLAP not in str(error):
                    raise
                raise _overlap() from None
            self.put_article(
                key, entry.layer, entry.state, entry.status, entry.decided, newest + len(decisions)
            )
        return decisions

    def _writing_decisions(self, decisions: Sequence[Decision], key: int, text: str) -> Portions[None]:
        with self.writing() as conn:
            for portion in cut(decisions):
                conn.executemany(
                    """INSERT INTO decision (id, article, layer, reviewer, target, action, lamport, at, step,
                    "start", "end", quote, metric, cause, note)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    (_values(decision, key, text) for decision in portion),
                )
                yield len(portion)

    def known(self, decision_ids: Sequence[str]) -> frozenset[str]:
        """Which of these decisions are in the file already."""
        asked = canonical(list(decision_ids))
        rows = self.rows("SELECT id FROM decision WHERE id IN (SELECT value FROM json_each(?))", (asked,))
        return frozenset(row[0] for row in rows)

    def decisions_of(self, article_id: str, layer: str) -> tuple[Decision, ...]:
        """Every decision in that article and layer, by (order, id), undo and redo among them."""
        rows = self.rows(
            f"{DECISION} WHERE d.article = ? AND d.layer = ? ORDER BY d.lamport, d.id",
            (self.key(article_id), layer),
        )
        return tuple(decision_in(row) for row in rows)

    def history(self, article_id: str, layer: str, step: str) -> Portions[tuple[Decision, ...]]:
        """The decisions on what the step touched, by (order, id): those that stand, and the step's own."""
        rows = self.rows(
            f"""{DECISION} JOIN step s ON s.id = d.step
            WHERE d.article = ? AND d.layer = ? AND (s.undone = 0 OR s.id = ?)
            AND d.action NOT IN ('undo', 'redo')
            AND d.target IN (SELECT target FROM decision WHERE step = ? AND action NOT IN ('undo', 'redo'))
            ORDER BY d.lamport, d.id""",
            (self.key(article_id), layer, step, step),
        )
        decisions: list[Decision] = []
        for portion in cut(rows):
            decisions.extend(decision_in(row) for row in portion)
            yield len(portion)
        return tuple(decisions)


def _beyond() -> KnownError:
    return KnownError(
        "The project holds a decision with an order that no program gives, and can take no further one."
        " Check the project: the check names it, and a repair leaves it out."
    )


def _overlap() -> KnownError:
    return KnownError(
        "Another value span of this layer lies there; value spans never overlap. Nothing was changed."
        " Move the edge, or take the other metric out first."
    )


def _values(decision: Decision, key: int, text: str) -> Row:
    span, metric = decision.span, decision.metric
    place = (None, None, None) if span is None else (span.start, span.end, span.quote(text))
    return (
        decision.id,
        key,
        decision.layer,
        decision.reviewer,
        decision.target,
        decision.action,
        decision.order,
        decision.at.isoformat(),
        decision.step,
        *place,
        None if metric is None else canonical(metric_record(metric, text)),
        decision.cause,
        decision.note,
    )


def decision_in(row: Row) -> Decision:
    """The decision that a row of DECISION holds. Raises KnownError."""
    try:
        return Decision(
            id=row[0],
            article_id=row[1],
            layer=row[2],
            reviewer=row[3],
            target=row[4],
            action=Action(row[5]),
            order=row[6],
            at=datetime.fromisoformat(row[7]),
            step=row[8],
            span=None if row[9] is None else Span(row[9], row[10]),
            metric=None if row[11] is None else metric_said(row[11]),
            cause=row[12],
            note=row[13],
        )
    except UNREADABLE as error:
        raise unreadable(error) from error
