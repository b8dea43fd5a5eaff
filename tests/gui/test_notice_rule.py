"""What stands in the notice when: ways out until trouble is over, work until it ends, words in passing."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from gui.backups.dialog import BackupsDialog
from tests.gui.test_backups import answer, choices

LEFT = Qt.MouseButton.LeftButton
WAYS = ["Save a copy…", "Backups…"]


@pytest.fixture
def lost(few, tmp_path: Path, qtbot):
    """The project's file was moved away, and a decision was refused for that."""
    qtbot.waitUntil(lambda: not few.window.background.busy, timeout=30000)
    path = few.window.workspace.project.path
    path.rename(tmp_path / "elsewhere.metrics")
    few.press(Qt.Key.Key_A)
    assert choices(few.window) == WAYS
    return few


def way(window, text):
    return next(each for each in window.notice.choices if each.isVisible() and each.text() == text)


@pytest.mark.parametrize(("text", "kind"), [("Save a copy…", QFileDialog), ("Backups…", BackupsDialog)])
def test_a_way_out_that_was_looked_at_and_left_is_still_offered(lost, text, kind):
    window = lost.window
    QTest.mouseClick(way(window, text), LEFT)
    dialog = next(each for each in window.findChildren(kind) if each.isVisible())
    dialog.reject()
    assert choices(window) == WAYS


def test_a_way_out_stays_while_the_reviewer_goes_about(lost, qtbot):
    window = lost.window
    qtbot.waitUntil(window.isActiveWindow, timeout=20000)
    before = window.workspace.current
    lost.press(Qt.Key.Key_Tab)
    assert window.workspace.current != before
    assert choices(window) == WAYS
    lost.press(Qt.Key.Key_Escape)
    assert choices(window) == WAYS
    window.show_page(1)
    window.show_page(0)
    assert choices(window) == WAYS


def test_what_is_said_meanwhile_lies_over_it_and_goes_with_the_next_act(lost):
    window = lost.window
    window.menus.actions["log"].trigger()
    assert choices(window) == ["Copy its place", "Open the folder"] or "No log" in window.notice.label.text()
    lost.press(Qt.Key.Key_Escape)
    assert choices(window) == WAYS
    window.workspace.told.emit("Nothing else is like it.")
    assert choices(window) == []
    QTest.mouseClick(window.notice.close_button, LEFT)
    assert choices(window) == WAYS
    QTest.mouseClick(window.notice.close_button, LEFT)
    assert not window.notice.isVisible()


def test_it_goes_when_the_file_is_back_and_a_decision_is_saved(lost, tmp_path):
    path = lost.window.workspace.project.path
    (tmp_path / "elsewhere.metrics").rename(path)
    lost.press(Qt.Key.Key_A)
    assert not lost.window.notice.isVisible()


def test_it_goes_when_a_copy_is_saved(lost, tmp_path, qtbot):
    window, copy = lost.window, tmp_path / "copy.metrics"
    QTest.mouseClick(way(window, "Save a copy…"), LEFT)
    answer(window, copy)
    qtbot.waitUntil(lambda: window.workspace.project.path == copy, timeout=20000)
    assert choices(window) == []
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=20000)
    lost.press(Qt.Key.Key_Escape)
    assert not window.notice.isVisible()


def test_work_stands_below_what_is_said_and_takes_no_word_of_it_away(lost):
    notice = lost.window.notice
    said = notice.label.text()
    for done in range(3):
        notice.progress("Reading the texts…", done, 3)
        assert (notice.label.text(), choices(lost.window)) == (said, WAYS)
        assert (notice.below.text(), notice.bar.value()) == ("Reading the texts…", done)
        assert notice.below.isVisible()
        assert notice.cancel.isVisible()
        assert notice.rect().contains(notice.cancel.geometry())
    notice.settle()
    assert notice.isVisible()
    assert not notice.bar.isVisible()
    assert not notice.below.isVisible()


def test_a_decision_takes_no_work_away_nor_the_button_that_stops_it(few, articles, qtbot):
    window = few.window
    qtbot.waitUntil(lambda: not window.background.busy, timeout=30000)
    window.background.hold()
    window.flows.import_paths([articles])
    assert window.notice.bar.isVisible()
    for key in (Qt.Key.Key_A, Qt.Key.Key_2, Qt.Key.Key_Escape):
        few.press(key)
        assert window.notice.bar.isVisible()
        assert window.notice.cancel.isVisible()
    window.background.release()
    qtbot.waitUntil(lambda: not window.background.busy, timeout=30000)
    assert not window.notice.bar.isVisible()
    assert "2 articles imported" in window.notice.label.text()


def test_work_that_is_stopped_leaves_the_bar(few, articles, qtbot):
    window = few.window
    qtbot.waitUntil(lambda: not window.background.busy, timeout=30000)
    window.background.hold()
    window.flows.import_paths([articles])
    window.workspace.told.emit("A sentence meanwhile.")
    QTest.mouseClick(window.notice.cancel, LEFT)
    assert not window.notice.bar.isVisible()
    assert window.notice.label.text() == "A sentence meanwhile."
    window.background.release()
    assert not window.background.busy


def test_the_ways_out_are_said_in_the_language_that_is_chosen(lost, qtbot):
    window = lost.window
    _, group = window.menus._choices["language"]
    chinese = next(action for action in group.actions() if action.data() == "zh")
    chinese.trigger()
    qtbot.waitUntil(lambda: choices(window) != WAYS, timeout=20000)
    assert choices(window) == ["另存副本…", "备份…"]
    assert "few.metrics" in window.notice.label.text()
    assert not any(part in window.notice.label.text() for part in ("Nothing", "Save", "moved"))
