"""What each action does to what stands, as a table; and replay, whatever order they arrive in."""

import random
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from core.model import Action, Decision, Metric, Quantity, Span
from core.review.rebuilding import rebuilt
from core.review.standing import article_after, decides, replayed, status
from core.sheet import ArticleState, Standing, State, Status

PLACE = Span(3, 7)
METRIC = Metric(PLACE, "count", Quantity(Decimal(1)))
OTHER = Metric(Span(4, 7), "rank", Quantity(Decimal(2)))
DOUBTED = Metric(PLACE, "count", Quantity(Decimal(1)), doubt="?")


def decision(action, order=1, *, target="t", step=None, **more):
    return Decision(
        id=f"{order:032x}",
        article_id="a" * 64,
        layer="林",
        reviewer="林",
        target=target,
        action=action,
        order=order,
        at=datetime(2024, 1, 1, tzinfo=UTC),
        step=step or f"s{order}",
        **more,
    )


A, E, N, R, C, D, L = (
    Action.ACCEPT, Action.EDIT, Action.ADD, Action.REJECT, Action.CONFIRM, Action.DOUBT, Action.CLEAR,
)  # fmt: skip


@pytest.mark.parametrize(
    ("actions", "state", "metric"),
    [
        ([(A, METRIC)], State.ACCEPTED, METRIC),
        ([(A, METRIC), (E, OTHER)], State.EDITED, OTHER),
        ([(A, METRIC), (E, OTHER), (A, METRIC)], State.ACCEPTED, METRIC),
        ([(N, METRIC)], State.ADDED, METRIC),
        ([(N, METRIC), (E, OTHER)], State.ADDED, OTHER),
        ([(R, METRIC)], State.REJECTED, METRIC),
        ([(R, METRIC), (A, METRIC)], State.ACCEPTED, METRIC),
        ([(R, METRIC), (E, OTHER)], State.EDITED, OTHER),
        ([(N, METRIC), (R, METRIC)], None, None),
        ([(N, METRIC), (R, METRIC), (N, OTHER)], State.ADDED, OTHER),
        ([(C, None)], State.CONFIRMED, None),
        ([(C, None), (N, METRIC)], State.ADDED, METRIC),
        ([(D, None)], State.DOUBTED, None),
        ([(D, None), (L, None)], None, None),
        ([(D, DOUBTED)], State.ACCEPTED, DOUBTED),
        ([(E, OTHER), (D, DOUBTED)], State.EDITED, DOUBTED),
        ([(N, OTHER), (D, DOUBTED), (L, METRIC)], State.ADDED, METRIC),
        ([(R, METRIC), (D, DOUBTED)], State.ACCEPTED, DOUBTED),
    ],
)
def test_actions(actions, state, metric):
    decisions = [
        decision(action, order, span=PLACE, metric=metric)
        for order, (action, metric) in enumerate(actions, 1)
    ]
    standing = replayed(decisions).standings.get("t")
    assert (standing and standing.state, standing and standing.metric) == (state, metric)


def test_the_order_of_arrival_does_not_matter():
    decisions = [
        decision(A, 1, span=PLACE, metric=METRIC),
        decision(E, 2, span=PLACE, metric=OTHER),
        decision(R, 3, span=PLACE, metric=OTHER, cause="date"),
        decision(Action.UNDO, 4, target="s3", step="s3"),
        decision(Action.UNDO, 5, target="s2", step="s2"),
        decision(Action.REDO, 6, target="s2", step="s2"),
        decision(Action.FLAG, 7, target="a" * 64),
    ]
    expected = replayed(decisions)
    assert expected.standings["t"].metric == OTHER
    assert expected.state.flagged
    source = random.Random(4)
    for _ in range(20):
        source.shuffle(decisions)
        assert replayed(decisions) == expected


def test_causes_that_settle():
    assert decides(Standing("t", State.REJECTED, PLACE, cause="date"))
    assert decides(Standing("t", State.REJECTED, PLACE))
    assert not decides(Standing("t", State.REJECTED, PLACE, cause="wrong"))
    assert decides(Standing("t", State.CONFIRMED, PLACE, cause="wrong"))


@pytest.mark.parametrize(
    ("on", "off", "name"),
    [
        (Action.COMPLETE, Action.REOPEN, "complete"),
        (Action.SKIP, Action.UNSKIP, "skipped"),
        (Action.FLAG, Action.UNFLAG, "flagged"),
        (Action.WITHDRAW, Action.RESTORE, "withdrawn"),
    ],
)
def test_switches(on, off, name):
    state = article_after(ArticleState(), decision(on))
    assert getattr(state, name)
    assert article_after(state, decision(off)) == ArticleState()


def test_words():
    state = article_after(ArticleState(), decision(Action.COMMENT, note="好"))
    state = article_after(state, decision(Action.RETITLE, note="新题"))
    assert (state.comment, state.title) == ("好", "新题")


@pytest.mark.parametrize(
    ("state", "touched", "expected"),
    [
        (ArticleState(), False, Status.OPEN),
        (ArticleState(), True, Status.STARTED),
        (ArticleState(skipped=True), True, Status.SKIPPED),
        (ArticleState(skipped=True, complete=True), True, Status.COMPLETE),
        (ArticleState(withdrawn=True, complete=True), True, Status.WITHDRAWN),
    ],
)
def test_status(state, touched, expected):
    assert status(state, touched=touched) is expected


def test_numbers_are_counted_once():
    numbers = [Span(3, 5), Span(6, 7), Span(9, 10)]
    kept = rebuilt(
        numbers, [decision(A, 1, span=PLACE, metric=METRIC), decision(C, 2, target="u", span=Span(3, 5))]
    )
    assert (kept.decided, kept.seen, kept.status) == (2, 2, Status.STARTED)
    assert rebuilt(numbers, []).seen == 0
