"""Active time from keys and mouse in article and rows, pace in the header, haste pointed out."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core.jobs.effort import note_effort
from core.sheet import State
from gui.effort import Stretch


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now

    def on(self, seconds):
        self.now += seconds


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def review(window, articles, qtbot, clock):
    window.honesty.effort._stretch = Stretch(clock)
    window.honesty.haste._clock = clock
    window.flows.import_paths([articles])
    qtbot.waitUntil(
        lambda: not window.background.busy and window.workspace.current is not None, timeout=30000
    )
    window.review.view.setFocus()
    window.honesty.effort.keep()
    return window


def rows(window):
    with closing(sqlite3.connect(window.workspace.project.path)) as file:
        return file.execute(
            "SELECT article, reviewer, seconds, decisions FROM effort ORDER BY key"
        ).fetchall()


@pytest.mark.parametrize(
    ("gaps", "seconds"),
    [
        ([], 0),
        ([10, 20], 30),
        ([59.5], 59.5),
        ([61], 60),
        ([3600, 5], 65),
        ([300, 300, 300], 180),
    ],
)
def test_a_moment_of_input_is_good_for_a_minute(clock, gaps, seconds):
    stretch = Stretch(clock)
    assert stretch.take() == 0
    clock.on(500)
    stretch.touch()
    for gap in gaps:
        clock.on(gap)
        stretch.touch()
    assert stretch.take() == pytest.approx(seconds)


def test_what_was_taken_is_not_counted_again(clock):
    stretch = Stretch(clock)
    stretch.touch()
    clock.on(40)
    assert stretch.take() == 40
    clock.on(40)
    assert stretch.take() == 20
    clock.on(40)
    assert stretch.take() == 0


def test_nothing_is_counted_before_anyone_touches_article_or_rows(review, clock):
    clock.on(45)
    review.honesty.effort.keep()
    assert rows(review) == []


def test_keys_and_mouse_make_a_row_with_its_decisions(review, clock):
    view = review.review.view
    QTest.keyClick(view, Qt.Key.Key_Tab)
    clock.on(20)
    QTest.keyClick(view, Qt.Key.Key_A)
    clock.on(20)
    QTest.mouseMove(view.viewport(), QPoint(40, 40))
    clock.on(500)
    QTest.mouseClick(review.review.rows.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 12))
    clock.on(5)
    review.honesty.effort.keep()
    assert rows(review) == [(1, "lin", 105.0, 1)]


def test_another_article_begins_another_row(review, clock):
    QTest.keyClick(review.review.view, Qt.Key.Key_Tab)
    clock.on(12)
    QTest.keyClick(review.review.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    clock.on(7)
    QTest.keyClick(review.review.view, Qt.Key.Key_Tab)
    review.honesty.effort.keep()
    assert [(article, seconds) for article, _, seconds, _ in rows(review)] == [(1, 12.0), (2, 7.0)]


def test_what_was_done_is_kept_when_the_window_closes_and_read_by_the_next(review, clock, make_window):
    path = review.workspace.project.path
    QTest.keyClick(review.review.view, Qt.Key.Key_A)
    clock.on(30)
    review.close()
    again = make_window()
    assert again.files.open_project(path)
    assert rows(again) == [(1, "lin", 30.0, 1)]


def test_undo_is_no_decision(review, clock):
    QTest.keyClick(review.review.view, Qt.Key.Key_A)
    QTest.keyClick(review.review.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    clock.on(3)
    review.honesty.effort.keep()
    assert rows(review) == [(1, "lin", 3.0, 1)]


def test_the_header_says_pace_and_what_is_left_and_how_it_is_computed(review):
    project, header = review.workspace.project, review.header
    assert not header.effort.isVisible()
    first = project.article_ids()[0]
    note_effort(project, first, at=datetime(2026, 3, 1, tzinfo=UTC), seconds=120, decisions=9)
    QTest.keyClick(review.review.view, Qt.Key.Key_A)
    review.honesty.effort.keep()
    assert header.effort.isVisible()
    assert "decisions a minute" in header.effort.text()
    assert "left" not in header.effort.text()
    assert "60 seconds" in header.effort.toolTip()
    assert header.effort.sizeHint().width() <= header.effort.width()


def accept_quickly(window, clock, count, seconds):
    for _ in range(count):
        clock.on(seconds)
        QTest.keyClick(window.review.view, Qt.Key.Key_A)


def test_haste_is_pointed_out_once_the_hand_rests_and_not_again_soon(review, clock, qtbot):
    waiting = [i for i in review.workspace.sheet.items() if i.state is State.SUGGESTED]
    assert len(waiting) >= 6
    accept_quickly(review, clock, 6, 0.2)
    assert not review.notice.isVisible()
    qtbot.waitUntil(review.notice.isVisible, timeout=5000)
    assert "5 accepted in 1.0 seconds" in review.notice.label.text()
    assert review.workspace.sheet.gate.suggestions == len(waiting) - 6
    review.notice.hide()
    while review.workspace.session.undo():
        pass
    review.workspace.reload()
    accept_quickly(review, clock, 6, 0.2)
    assert not review.honesty.haste._pause.isActive()


def test_a_steady_hand_hears_nothing(review, clock):
    accept_quickly(review, clock, 6, 0.6)
    assert not review.honesty.haste._pause.isActive()
