"""Backups in the window: made behind it, listed, restored; what is said where a project is gone."""

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from core.jobs.backups import backups_of, make_backup
from core.jobs.noted import known_of, note, shortfall
from core.jobs.project import Project
from gui.backups.dialog import BackupsDialog
from gui.soundness.dialog import CheckDialog

LEFT = Qt.MouseButton.LeftButton


def kept(qtbot, window, decisions):
    """Wait until a backup holds so many decisions."""
    path = window.workspace.project.path
    qtbot.waitUntil(lambda: any(b.decisions == decisions for b in backups_of(path)), timeout=20000)
    return path


def answer(window, path):
    """Give that name to the file dialog that is open."""
    dialog = next(each for each in window.findChildren(QFileDialog) if each.isVisible())
    dialog.fileSelected.emit(str(path))
    dialog.close()


def choices(window):
    """What the bar at the foot offers."""
    return [each.text() for each in window.notice.choices if each.isVisible()]


def listed(window):
    return next(each for each in window.findChildren(BackupsDialog) if each.isVisible())


def test_one_is_made_when_a_project_has_been_opened_and_one_at_its_close(few, qtbot, tmp_path):
    window = few.window
    path = window.workspace.project.path
    window.files.open_project(path)
    kept(qtbot, window, 0)
    few.press(Qt.Key.Key_A)
    few.press(Qt.Key.Key_A)
    window.files.new_project(tmp_path / "another.metrics")
    qtbot.waitUntil(lambda: {b.decisions for b in backups_of(path)} == {0, 2}, timeout=20000)
    assert known_of(path).size.decisions == 2


def test_one_is_made_after_so_many_decisions(few, qtbot, monkeypatch):
    monkeypatch.setattr("gui.backups.keeper.EVERY", 3)
    for _ in range(3):
        few.press(Qt.Key.Key_A)
    kept(qtbot, few.window, 3)


def test_they_are_listed_and_one_is_restored_into_a_new_file(few, qtbot, tmp_path):
    window = few.window
    window.files.open_project(window.workspace.project.path)
    path = kept(qtbot, window, 0)
    few.press(Qt.Key.Key_A)
    window.menus.actions["backups"].trigger()
    dialog = listed(window)
    assert dialog.windowTitle() == "Backups of “few.metrics”"
    assert [dialog.table.item(0, column).text() for column in (1, 2)] == ["1", "0"]
    heads = [dialog.table.horizontalHeaderItem(column).textAlignment() for column in range(3)]
    assert [bool(head & Qt.AlignmentFlag.AlignRight) for head in heads] == [False, True, True]
    assert str(backups_of(path)[0].path.parent) in dialog.place.text()
    QTest.mouseClick(dialog.restore, LEFT)
    again = tmp_path / "again.metrics"
    answer(window, again)
    qtbot.waitUntil(lambda: window.workspace.project.path == again, timeout=20000)
    assert "Restored" in window.notice.label.text()
    with Project.open(path, "lin") as before:
        assert before.check() == ()


def test_one_is_made_at_once_from_the_list(few, qtbot):
    window = few.window
    window.files.open_project(window.workspace.project.path)
    path = kept(qtbot, window, 0)
    few.press(Qt.Key.Key_A)
    window.menus.actions["backups"].trigger()
    dialog = listed(window)
    QTest.mouseClick(dialog.make, LEFT)
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 2, timeout=20000)
    assert [dialog.table.item(0, column).text() for column in (1, 2)] == ["1", "1"]
    assert "Made." in dialog.about.text()
    QTest.mouseClick(dialog.make, LEFT)
    qtbot.waitUntil(lambda: "none was made" in dialog.about.text(), timeout=20000)
    assert len(backups_of(path)) == 2
    dialog.close()


@pytest.fixture
def large(few, qtbot):
    """The list of a project that has a backup, a decision more, and many pages in which nothing is."""
    window = few.window
    path = kept(qtbot, window, 0)
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("CREATE TABLE filler (page)")
        db.executemany("INSERT INTO filler VALUES (zeroblob(?))", [(2**20,)] * 40)
        db.execute("DROP TABLE filler")
    few.press(Qt.Key.Key_A)
    window.menus.actions["backups"].trigger()
    return listed(window)


def test_the_list_says_how_far_one_is(large, qtbot):
    told = []
    large.progress.valueChanged.connect(lambda done: told.append((done, large.progress.maximum())))
    QTest.mouseClick(large.make, LEFT)
    assert large.progress.isVisible()
    assert not large.make.isVisible()
    qtbot.waitUntil(lambda: "Made." in large.about.text(), timeout=20000)
    assert not large.progress.isVisible()
    assert large.make.isVisible()
    assert any(0 < done <= total for done, total in told)
    large.close()


def test_one_that_is_stopped_leaves_those_that_were_there(large, few, qtbot):
    path = few.window.workspace.project.path
    before = backups_of(path)
    QTest.mouseClick(large.make, LEFT)
    QTest.mouseClick(large.stop, LEFT)
    assert "Stopped: no backup was made." in large.about.text()
    few.window.backups.making.work.close()
    assert backups_of(path) == before
    assert not [each for each in before[0].path.parent.iterdir() if ".part" in each.name]
    large.close()


@pytest.mark.parametrize("stopped", [False, True])
def test_it_goes_on_when_the_list_is_closed_and_can_be_stopped_there(large, few, qtbot, stopped):
    window, path = few.window, few.window.workspace.project.path
    QTest.mouseClick(large.make, LEFT)
    QTest.mouseClick(large.close_button, LEFT)
    window.backups.making.work.progressed.emit(1, 4)
    assert (window.notice.label.text(), window.notice.bar.value()) == ("Making a backup…", 1)
    if stopped:
        QTest.mouseClick(window.notice.cancel, LEFT)
        window.backups.making.work.close()
    qtbot.waitUntil(lambda: not window.notice.isVisible(), timeout=20000)
    assert len(backups_of(path)) == (1 if stopped else 2)


def test_restoring_says_how_far_it_is_and_can_be_stopped(large, few, tmp_path):
    window, target = few.window, tmp_path / "again.metrics"
    large.close()
    before = window.workspace.project
    window.backups.restore(backups_of(before.path)[0], target)
    assert window.notice.label.text() == "Restoring the backup…"
    assert window.notice.bar.isVisible()
    QTest.mouseClick(window.notice.cancel, LEFT)
    window.backups.restoring.close()
    assert not window.notice.isVisible()
    assert window.workspace.project is before
    assert not [each for each in tmp_path.iterdir() if ".part" in each.name]


def test_an_existing_file_is_never_restored_over(few, qtbot):
    window = few.window
    window.files.open_project(window.workspace.project.path)
    path = kept(qtbot, window, 0)
    window.backups.restore(backups_of(path)[0], path)
    qtbot.waitUntil(lambda: "exists already" in window.notice.label.text(), timeout=20000)


@pytest.fixture
def left(tmp_path):
    """A project that was backed up, worked on, and left."""
    path = tmp_path / "left.metrics"
    with Project.create(path, "lin"):
        pass
    make_backup(path)
    note(path)
    return path


@pytest.mark.parametrize("harm", ["deleted", "cut", "a letter"])
def test_where_it_cannot_be_opened_a_backup_is_offered(window, qtbot, tmp_path, left, harm):
    if harm == "deleted":
        left.unlink()
    else:
        left.write_bytes(left.read_bytes()[:5000] if harm == "cut" else b"a letter to the mayor")
    assert not window.files.open_project(left)
    said = window.notice.label.text()
    assert "A backup of “left.metrics” made on" in said
    assert "nothing that was known to be saved is missing" in said
    mendable = [] if harm == "deleted" else ["Check and repair…"]
    assert choices(window) == ["Restore…", "Backups…", *mendable]
    QTest.mouseClick(window.notice.choices[0], LEFT)
    answer(window, tmp_path / "again.metrics")
    qtbot.waitUntil(lambda: window.workspace.project.name == "again", timeout=20000)


def test_without_a_backup_a_damaged_project_can_be_repaired(few, qtbot, tmp_path):
    window = few.window
    path = tmp_path / "cut.metrics"
    path.write_bytes(window.workspace.project.path.read_bytes()[:-4096])
    assert not window.files.open_project(path)
    assert "is damaged" in window.notice.label.text()
    assert choices(window) == ["Check and repair…"]
    QTest.mouseClick(window.notice.choices[0], LEFT)
    dialog = next(each for each in window.findChildren(CheckDialog) if each.isVisible())
    qtbot.waitUntil(dialog.repair_button.isVisible, timeout=20000)
    dialog.repair_into(tmp_path / "whole.metrics")
    qtbot.waitUntil(dialog.open_button.isVisible, timeout=20000)
    QTest.mouseClick(dialog.open_button, LEFT)
    assert window.workspace.project.name == "whole"


def test_damage_that_opening_does_not_meet_is_told_when_the_whole_was_read(few, qtbot, tmp_path):
    window = few.window
    path = window.workspace.project.path
    window.files.new_project(tmp_path / "another.metrics")
    data = bytearray(path.read_bytes())
    for page in range(len(data) // 4096 // 2, len(data) // 4096):
        data[page * 4096 : page * 4096 + 900] = b"\xee" * 900
    path.write_bytes(data)
    window.files.open_project(path)
    qtbot.waitUntil(lambda: "is damaged" in window.notice.label.text(), timeout=20000)


def test_what_is_missing_is_told_at_each_opening_until_the_reviewer_knows(few, qtbot, tmp_path):
    window, another = few.window, tmp_path / "another.metrics"
    path = window.workspace.project.path
    Project.create(another, "lin").close()
    window.files.open_project(another)
    older = path.read_bytes()
    window.files.open_project(path)
    for _ in range(3):
        few.press(Qt.Key.Key_A)
    window.files.open_project(another)
    qtbot.waitUntil(lambda: noted(path) == (3, 1), timeout=20000)
    path.write_bytes(older)
    for decisions, held in enumerate(("0 decisions", "1 decision")):
        window.files.open_project(path)
        missing = f"holds {held}, but 3 were saved here"
        qtbot.waitUntil(lambda said=missing: said in window.notice.label.text(), timeout=20000)
        choices = window.notice.choices
        assert [each.text() for each in choices if each.isVisible()] == ["Backups…", "Warn no more"]
        if not decisions:
            few.press(Qt.Key.Key_A)
            window.files.open_project(another)
            qtbot.waitUntil(lambda: noted(path) == (3, 2), timeout=20000)
    QTest.mouseClick(choices[1], LEFT)
    qtbot.waitUntil(lambda: noted(path) == (1, 3), timeout=20000)
    assert shortfall(path) is None


def noted(path):
    known = known_of(path)
    return None if known is None else (known.size.decisions, known.number)


def test_another_project_under_the_name_is_told(window, qtbot, left):
    left.unlink()
    Project.create(left, "zhao").close()
    window.files.open_project(left)
    qtbot.waitUntil(lambda: "is another project than the one that was here" in window.notice.label.text())
