"""Appending: orders are given inside the transaction, and what does not fit leaves no trace."""

import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from core.errors import KnownError
from core.model import Action, Decision
from core.sheet import ArticleState, Entry, Stale, Standing, State, Status
from tests.core.jobs.flawed import spoilt

NOW = datetime(2024, 3, 1, 8, tzinfo=timezone(timedelta(hours=8)))


@pytest.fixture
def store(project):
    return project._store


@pytest.fixture
def entry(village):
    """A step that adds one metric."""
    metric = village.metric("第3名", "rank", "3")
    decision = Decision(
        id="d" * 32,
        article_id=village.article.id,
        layer="林",
        reviewer="林",
        target="t",
        action=Action.ADD,
        order=0,
        at=NOW,
        step="s",
        span=metric.span,
        metric=metric,
        note="见表三",
    )
    return Entry(
        article_id=village.article.id,
        layer="林",
        reviewer="林",
        step="s",
        name=Action.ADD,
        seen=0,
        decisions=(decision,),
        standings=(Standing("t", State.ADDED, metric.span, metric),),
        gone=(),
        state=ArticleState(),
        status=Status.STARTED,
        decided=1,
    )


def test_decisions_come_back_as_they_went_in(store, entry, village):
    (written,) = store.append(entry)
    assert written == replace(entry.decisions[0], order=1)
    (read,) = store.decisions_of(village.article.id, "林")
    assert read == written
    assert read.at == NOW.astimezone(UTC)
    assert store.known(["d" * 32, "e" * 32]) == {"d" * 32}
    assert store.annotations(village.article.id, "林")[0].metric == entry.decisions[0].metric


def test_who_knows_less_than_the_file_is_stale(store, entry):
    store.append(entry)
    with pytest.raises(Stale):
        store.append(entry)


def test_orders_follow_each_other_across_articles(store, entry, village):
    other = village.other()
    store.add_articles([other.article], other.numbers)
    store.append(entry)
    decisions = tuple(
        replace(
            entry.decisions[0], id=name * 32, article_id=other.article.id, step="s2", metric=None, span=None
        )
        for name in "ab"
    )
    written = store.append(
        replace(entry, article_id=other.article.id, step="s2", decisions=decisions, standings=())
    )
    assert [decision.order for decision in written] == [2, 3]
    assert store.contents(other.article.id, "林").seen == 3


@pytest.mark.parametrize(
    "spoil",
    [
        lambda entry: replace(entry, standings=(replace(entry.standings[0], state=State.SUGGESTED),)),
        lambda entry: replace(entry, decisions=entry.decisions * 2),
        lambda entry: replace(entry, reviewer=""),
        lambda entry: replace(entry, decided=-1),
    ],
)
def test_what_does_not_fit_leaves_no_trace(store, entry, village, spoil):
    with pytest.raises(sqlite3.IntegrityError):
        store.append(spoil(entry))
    assert store.decisions_of(village.article.id, "林") == ()
    assert store.undoable("林", "林") is None
    assert store.append(entry)


def test_overlapping_value_spans_are_refused_whoever_asks(store, entry, village):
    store.append(entry)
    metric = village.metric("全县第3名")
    again = replace(
        entry,
        step="s2",
        seen=1,
        decisions=(replace(entry.decisions[0], id="e" * 32, step="s2", target="u"),),
        standings=(Standing("u", State.ADDED, metric.span, metric),),
    )
    with pytest.raises(KnownError, match="value spans never overlap"):
        store.append(again)
    assert len(store.decisions_of(village.article.id, "林")) == 1


def test_behind_an_order_that_no_program_gives_nothing_is_taken(store, entry):
    store.append(entry)
    spoilt(store.path, f"UPDATE decision SET lamport = {2**53}")
    decision = replace(entry.decisions[0], id="e" * 32, step="s2", target="u", metric=None, span=None)
    with pytest.raises(KnownError, match="a repair leaves it out"):
        store.append(replace(entry, step="s2", seen=1, decisions=(decision,), standings=()))
    assert len(store.decisions_of(entry.article_id, "林")) == 1


def test_a_step_is_undone_once(store, entry):
    store.append(entry)
    undo = replace(
        entry,
        name=Action.UNDO,
        seen=1,
        decisions=(replace(entry.decisions[0], id="e" * 32, action=Action.UNDO, target="s", metric=None),),
        standings=(),
        gone=("t",),
    )
    store.append(undo)
    assert store.undoable("林", "林") is None
    assert store.redoable("林", "林").id == "s"
    with pytest.raises(Stale):
        store.append(replace(undo, seen=2))


def test_a_step_from_elsewhere_is_not_undone_here(store, entry):
    store.append(replace(entry, brought=True))
    assert store.undoable("林", "林") is None
