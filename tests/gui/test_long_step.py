"""A step of thousands of decisions: the window lives meanwhile, and stopping leaves nothing of it."""

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest

from core.jobs.project import Project
from core.sheet import State
from gui import long_step
from tests.gui.crowd import crowded

LINE = "松岗镇收粮1234吨。\n"
COUNT = 2_000
NONE, CONTROL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def work(qtbot, window, monkeypatch):
    """An article with so many suggestions, open; progress is told at once."""
    monkeypatch.setattr(long_step, "_SHOWN_AFTER", 0)
    workspace = window.workspace
    article = crowded(workspace.project, LINE, COUNT)
    window.said = []
    for signal in (workspace.told, workspace.failed):
        signal.connect(window.said.append)
    with qtbot.waitActive(window):
        window.activateWindow()
    workspace.open_article(article.id)
    window.review.view.setFocus()
    return window


def begin(qtbot, window):
    """Accept all that is left in the article, until it is told how far that is."""
    step = window.workspace.long_step
    with qtbot.waitSignal(step.progressed):
        window.workspace.accept_rest()
        assert step.busy
    assert step.busy
    assert window.notice.cancel.isVisible()


def ended(qtbot, window):
    if window.workspace.long_step.busy:
        with qtbot.waitSignal(window.workspace.long_step.ended, timeout=20_000):
            pass


def standing(window):
    return sum(item.state is State.ACCEPTED for item in window.workspace.sheet.items())


def untouched(window):
    """Whether nothing was kept: in memory, in the file, in the history."""
    sheet = window.workspace.sheet
    return (
        standing(window) == 0
        and sheet.gate.suggestions == COUNT
        and sheet.reload() == ()
        and window.workspace.session.undoable() is None
    )


def test_accepted_taken_back_and_done_again_as_one_step(qtbot, work):
    begin(qtbot, work)
    bar = work.notice.bar
    assert 0 < bar.value() < bar.maximum()
    ended(qtbot, work)
    assert standing(work) == COUNT
    assert not work.notice.isVisible()
    QTest.keyClick(work.review.view, Qt.Key.Key_Z, CONTROL)
    ended(qtbot, work)
    assert untouched(work)
    QTest.keyClick(work.review.view, Qt.Key.Key_Z, CONTROL | SHIFT)
    ended(qtbot, work)
    assert standing(work) == COUNT
    assert work.workspace.sheet.reload() == ()


def test_a_click_stops_it_and_nothing_is_kept(qtbot, work):
    begin(qtbot, work)
    QTest.mouseClick(work.notice.cancel, Qt.MouseButton.LeftButton)
    assert not work.workspace.long_step.busy
    assert untouched(work)
    assert work.said == ["Stopped: nothing was changed."]
    QTest.keyClick(work.review.view, Qt.Key.Key_A)
    assert standing(work) == 1


def test_escape_stops_it(qtbot, work):
    begin(qtbot, work)
    QTest.keyClick(work.review.view, Qt.Key.Key_Escape)
    assert not work.workspace.long_step.busy
    assert untouched(work)


def test_nothing_else_is_decided_meanwhile(qtbot, work):
    begin(qtbot, work)
    current = work.workspace.current
    for key in (Qt.Key.Key_X, Qt.Key.Key_A, Qt.Key.Key_Tab, Qt.Key.Key_1):
        QTest.keyClick(work.review.view, key)
    QTest.mouseClick(work.review.view.viewport(), Qt.MouseButton.LeftButton, NONE, QPoint(300, 400))
    QTest.mouseClick(work.review.gate.complete, Qt.MouseButton.LeftButton)
    assert work.workspace.long_step.busy
    assert work.workspace.current == current
    assert not work.editing.causes.isVisible()
    ended(qtbot, work)
    assert standing(work) == COUNT
    assert not work.workspace.sheet.state.complete


def test_timers_wait_and_go_on_afterwards(qtbot, work):
    """What a timer wrote would be part of the step, and be gone with it."""
    turns = []
    timer = QTimer(work, interval=0)
    timer.timeout.connect(lambda: turns.append(work.workspace.long_step.busy))
    timer.start()
    begin(qtbot, work)
    ended(qtbot, work)
    qtbot.waitUntil(lambda: bool(turns))
    timer.stop()
    assert not any(turns)


def test_a_window_that_is_closed_meanwhile_leaves_the_project_whole(qtbot, work, tmp_path):
    begin(qtbot, work)
    work.close()
    with Project.open(tmp_path / "work.metrics", "lin") as project:
        assert project.check() == ()
        session = project.session()
        session.open(project.article_ids()[0])
        assert session.sheet.gate.suggestions == COUNT
        assert session.undoable() is None
