"""A copy of what is open: whole, whatever became of its file, and of the window meanwhile."""

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gui.losing import decided, refused
from tests.gui.test_backups import answer, choices

LEFT = Qt.MouseButton.LeftButton


def test_a_copy_can_be_saved_at_any_time_and_the_window_stays_where_it_is(few, tmp_path, qtbot):
    window = few.window
    path = window.workspace.project.path
    few.press(Qt.Key.Key_A)
    window.menus.actions["save_copy"].trigger()
    answer(window, tmp_path / "copy.metrics")
    qtbot.waitUntil(lambda: "Copy saved" in window.notice.label.text(), timeout=20000)
    assert window.workspace.project.path == path
    assert decided(tmp_path / "copy.metrics") == 1
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=20000)
    few.press(Qt.Key.Key_A)
    window.close()
    assert (decided(path), decided(tmp_path / "copy.metrics")) == (2, 1)


@pytest.fixture
def large(few, request, qtbot):
    """A project that was taken away, of so many megabytes, in which nothing is: a copy takes its time."""
    path = few.window.workspace.project.path
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("CREATE TABLE filler (page)")
        db.executemany("INSERT INTO filler VALUES (zeroblob(?))", [(2**20,)] * getattr(request, "param", 4))
        db.execute("DROP TABLE filler")
    few.press(Qt.Key.Key_A)
    qtbot.waitUntil(lambda: not few.window.background.busy, timeout=30000)
    path.rename(path.with_name("elsewhere.metrics"))
    refused(few)
    return path


def ask_copy(few, copy):
    """Have a copy made; the window is told how far it is."""
    few.window.backups.copying.save(copy)
    assert few.window.notice.bar.isVisible()
    assert f"Saving a copy as “{copy.name}”" in few.window.notice.below.text()


def parts(folder):
    return [each.name for each in folder.iterdir() if each.suffix == ".part"]


def test_nothing_is_decided_while_a_copy_is_made_and_so_none_is_missing_from_it(few, large, tmp_path, qtbot):
    window, copy = few.window, tmp_path / "copy.metrics"
    ask_copy(few, copy)
    (tmp_path / "elsewhere.metrics").rename(large)  # it could be written again
    assert "would not be in it" in refused(few)
    assert window.workspace.project.path == large
    qtbot.waitUntil(lambda: window.workspace.project.path == copy, timeout=20000)
    few.press(Qt.Key.Key_A)
    window.close()
    assert (decided(copy), decided(large)) == (2, 1)


@pytest.mark.parametrize("large", [100], indirect=True)
def test_a_copy_that_is_stopped_leaves_no_file_and_what_is_open_open(few, large, tmp_path, qtbot):
    window, copy = few.window, tmp_path / "copy.metrics"
    ask_copy(few, copy)
    qtbot.waitUntil(lambda: window.notice.bar.maximum() > 1, timeout=20000)
    QTest.mouseClick(window.notice.cancel, LEFT)
    assert choices(window) == ["Save a copy…", "Backups…"]
    qtbot.waitUntil(lambda: not parts(tmp_path), timeout=20000)
    assert not copy.exists()
    (tmp_path / "elsewhere.metrics").rename(large)
    few.press(Qt.Key.Key_A)
    window.close()
    assert decided(large) == 2


def test_a_copy_takes_no_file_from_its_place(few, large, another, qtbot):
    before = another.read_bytes()
    ask_copy(few, another)
    qtbot.waitUntil(lambda: "exists already" in few.window.notice.label.text(), timeout=20000)
    assert another.read_bytes() == before
    assert choices(few.window) == ["Save a copy…", "Backups…"]
    assert few.window.workspace.project.path == large
    assert "is not in" in refused(few)


@pytest.mark.parametrize("then", ["another is opened", "the window is closed"])
def test_a_copy_becomes_whole_whatever_the_window_does(few, large, another, then, tmp_path, qtbot):
    window, copy = few.window, tmp_path / "copy.metrics"
    ask_copy(few, copy)
    if then == "another is opened":
        assert window.files.open_project(another)
        qtbot.waitUntil(lambda: f"Copy saved: {copy}" in window.notice.label.text(), timeout=20000)
        assert window.workspace.project.path == another
    else:
        window.close()
    qtbot.waitUntil(copy.exists, timeout=20000)
    qtbot.waitUntil(lambda: not parts(tmp_path), timeout=20000)
    assert decided(copy) == 1
