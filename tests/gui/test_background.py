"""Work in the helper process: results in, errors told, cancel heard."""

import operator
import time

import pytest

from core.errors import KnownError
from gui.background import Background
from gui.helper_process import Ending


@pytest.fixture
def background(qtbot):
    background = Background()
    yield background
    background.close()


def test_results_arrive_with_their_index(qtbot, background):
    found, ended = {}, []
    background.run(
        operator.mul, ((n, 10) for n in range(9)), found.__setitem__, lambda: ended.append(True), total=9
    )
    qtbot.waitUntil(lambda: bool(ended), timeout=20000)
    assert found == {n: n * 10 for n in range(9)}
    assert not background.busy


def test_an_error_is_told_and_the_rest_goes_on(qtbot, background):
    found, ended, told = {}, [], []
    background.failed.connect(told.append)
    with qtbot.captureExceptions() as raised:
        calls = [(1, 1), (1, 0), (4, 2)]
        background.run(operator.truediv, calls, found.__setitem__, lambda: ended.append(True), total=3)
        qtbot.waitUntil(lambda: bool(ended), timeout=20000)
    assert found == {0: 1.0, 2: 2.0}
    assert [(failure.ending, failure.trace.kind) for failure in told] == [
        (Ending.FAILED, "ZeroDivisionError")
    ]
    assert [str(error) for _, error, _ in raised] == ["ZeroDivisionError"]


def test_results_are_held_until_others_have_had_their_turn(qtbot, background):
    found, ended = {}, []
    background.hold()
    background.run(operator.neg, [(1,), (2,)], found.__setitem__, lambda: ended.append(True), total=2)
    qtbot.waitUntil(lambda: len(background._held) == 2, timeout=20000)
    assert (found, ended, background.busy) == ({}, [], True)
    background.release()
    assert (found, ended, background.busy) == ({0: -1, 1: -2}, [True], False)


def test_while_it_is_paused_no_more_calls_are_drawn(qtbot, background):
    found, ended, drawn = {}, [], []
    calls = ((drawn.append(n) or n,) for n in range(50))
    task = background.run(operator.neg, calls, found.__setitem__, lambda: ended.append(True), total=50)
    background.pace(task, paused=True)
    qtbot.waitUntil(lambda: not task.under_way, timeout=20000)
    assert len(found) == len(drawn) < 10
    assert (ended, background.busy) == ([], True)
    background.pace(task, paused=False)
    qtbot.waitUntil(lambda: bool(ended), timeout=20000)
    assert found == {n: -n for n in range(50)}


def test_nothing_to_do_ends_at_once(background):
    ended = []
    background.run(operator.neg, [], lambda *_: None, lambda: ended.append(True), total=0)
    assert ended == [True]


def test_where_no_more_calls_can_be_made_the_task_ends(qtbot, background):
    def calls():
        yield from ((n,) for n in range(6))
        raise KnownError("The text is gone.")

    ended = []
    with qtbot.captureExceptions() as raised:
        background.run(operator.neg, calls(), lambda *_: None, lambda: ended.append(True), total=9)
        qtbot.waitUntil(lambda: bool(ended), timeout=20000)
    assert [str(error) for _, error, _ in raised] == ["The text is gone."]
    assert not background.busy


def test_cancel_ends_the_task_and_later_work_still_runs(qtbot, background):
    found, ended = {}, []
    task = background.run(
        time.sleep, ((0.05,) for _ in range(1000)), found.__setitem__, lambda: ended.append(1), total=1000
    )
    qtbot.waitUntil(lambda: task.done >= 1, timeout=20000)
    background.cancel(task)
    seen = len(found)
    assert ended == [1]
    background.run(operator.neg, [(5,)], found.__setitem__, lambda: ended.append(2), total=1)
    qtbot.waitUntil(lambda: ended == [1, 2], timeout=20000)
    assert found[0] == -5
    assert len(found) == max(seen, 1)


def test_results_arrive_after_the_task_is_known(qtbot, background):
    told, known = [], None
    known = background.run(
        abs,
        [(-1,), (-2,)],
        lambda _, v: told.append((known, v)),
        lambda: told.append((known, "end")),
        total=2,
    )
    assert told == []
    qtbot.waitUntil(lambda: not background.busy, timeout=20000)
    assert told == [(known, 1), (known, 2), (known, "end")]
