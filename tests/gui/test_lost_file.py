"""The project's file is taken away under the window: no decision is shown as saved that is not."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.jobs.backups import Backup, best_of, restore_backup
from core.jobs.project import Project
from core.sheet import State
from tests.gui.losing import decided, refused
from tests.gui.test_backups import answer, choices, listed

LEFT = Qt.MouseButton.LeftButton


def test_moved_away_and_back(few, tmp_path):
    path = few.window.workspace.project.path
    few.press(Qt.Key.Key_A)
    path.rename(tmp_path / "elsewhere.metrics")
    assert "is not in" in refused(few)
    (tmp_path / "elsewhere.metrics").rename(path)
    before = few.window.workspace.current
    few.press(Qt.Key.Key_A)
    assert few.window.workspace.current != before
    few.window.close()
    assert decided(path) == 2


@pytest.mark.parametrize("how", ["deleted", "replaced", "without its log"])
def test_a_copy_holds_every_decision_that_was_shown_as_saved(few, tmp_path, another, how, qtbot):
    window = few.window
    path = window.workspace.project.path
    for _ in range(3):
        few.press(Qt.Key.Key_A)
    if how == "replaced":
        shutil.copy(another, tmp_path / "new").replace(path)
    else:
        path.with_name(path.name + ("" if how == "deleted" else "-wal")).unlink()
    there = path.read_bytes() if path.exists() else None
    said = refused(few)
    waiting = window.workspace.current
    assert {"deleted": "is not in", "replaced": "Another file has taken", "without its log": "-wal"}[
        how
    ] in said
    assert choices(window) == ["Save a copy…", "Backups…"]
    QTest.mouseClick(window.notice.choices[0], LEFT)
    copy = tmp_path / "copy.metrics"
    answer(window, copy)
    qtbot.waitUntil(lambda: window.workspace.project.path == copy, timeout=20000)
    assert window.notice.label.text() == f"Copy saved: {copy}"
    assert window.workspace.current == waiting
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    few.press(Qt.Key.Key_A)
    window.close()
    assert decided(copy) == 4
    if how == "replaced":
        assert path.read_bytes() == there


@pytest.mark.skipif(sys.platform == "win32", reason="a folder that is open is not renamed there")
def test_a_folder_that_cannot_be_entered_any_more_is_said_and_nothing_is_lost(few, tmp_path, qtbot):
    window = few.window
    path = window.workspace.project.path
    inside = tmp_path / "inside"
    inside.mkdir()
    assert window.files.open_project(shutil.copy(path, inside / "work.metrics"))
    few.press(Qt.Key.Key_A)
    inside.rename(tmp_path / "away")
    inside.symlink_to(inside)  # nobody can follow it
    assert "“work.metrics” cannot be reached in" in refused(few)
    rescued(qtbot, inside / "work.metrics", 1)
    inside.unlink()
    (tmp_path / "away").rename(inside)
    few.press(Qt.Key.Key_A)
    window.close()
    assert decided(inside / "work.metrics") == 2


def test_a_backup_of_a_replaced_project_is_of_what_is_open(few, tmp_path, qtbot):
    """The log of one read with the file of another, of the same layout, would make a mixture."""
    window = few.window
    path = window.workspace.project.path
    twin = shutil.copy(path, tmp_path / "twin.metrics")
    few.press(Qt.Key.Key_A)
    few.press(Qt.Key.Key_A)
    twin.replace(path)
    window.backups.show()
    dialog = listed(window)
    QTest.mouseClick(dialog.make, LEFT)
    rescued(qtbot, path, 2)
    qtbot.waitUntil(lambda: not window.backups.making.work.busy, timeout=20000)
    dialog.reject()


def taken_away(path: Path, how: str) -> None:
    path.with_name(path.name + ("" if how == "deleted" else "-wal")).unlink()


def rescued(qtbot, path: Path, decisions: int) -> Backup:
    """The backup to go on with, when it holds so many decisions."""
    qtbot.waitUntil(
        lambda: (best := best_of(path)) is not None and best.decisions == decisions, timeout=20000
    )
    return best_of(path)


@pytest.mark.parametrize("how", ["deleted", "without its log"])
def test_what_nobody_could_know_was_lost_is_kept_when_the_window_closes(few, tmp_path, how, qtbot):
    path = few.window.workspace.project.path
    for _ in range(3):
        few.press(Qt.Key.Key_A)
    taken_away(path, how)
    few.window.close()
    restore_backup(rescued(qtbot, path, 3), tmp_path / "restored.metrics")
    assert decided(tmp_path / "restored.metrics") == 3


def test_what_is_lost_is_kept_and_offered_when_another_project_is_opened(few, tmp_path, qtbot):
    window = few.window
    path = window.workspace.project.path
    for _ in range(2):
        few.press(Qt.Key.Key_A)
    path.unlink()
    assert window.files.new_project(tmp_path / "next.metrics")
    qtbot.waitUntil(lambda: "Restore…" in choices(window), timeout=20000)
    assert "all that was open is kept" in window.notice.label.text()
    assert "and 2 decisions: nothing that was known to be saved is missing" in window.notice.label.text()
    assert rescued(qtbot, path, 2)


def test_a_loss_that_is_met_behind_the_window_offers_a_copy_and_is_marked(few, qtbot):
    """It is found when it is noted how much is saved, a moment after the last decision."""
    window = few.window
    path = window.workspace.project.path
    few.press(Qt.Key.Key_A)
    path.unlink()
    qtbot.waitUntil(lambda: choices(window) == ["Save a copy…", "Backups…"], timeout=20000)
    assert window.header.dot.text() == "▲"
    assert rescued(qtbot, path, 1)  # a kill would lose it else


def test_nothing_is_written_into_a_file_that_was_copied_over_it(few, another):
    """With `cp` the file stays the same and its content is another's: even closing must not touch it."""
    window = few.window
    path = window.workspace.project.path
    for _ in range(3):
        few.press(Qt.Key.Key_A)
    path.write_bytes(another.read_bytes())
    assert "Another file has taken" in refused(few)
    window.close()
    assert path.read_bytes() == another.read_bytes()
    with Project.open(path, "zhao") as project:
        assert project.article_ids() == ()
        assert project.check() == ()
    assert [file.suffix for file in path.parent.glob("few.metrics-*")] == [".lost"]


def test_nothing_is_written_into_an_older_copy_that_was_put_over_it(few, tmp_path):
    window = few.window
    path = window.workspace.project.path
    few.press(Qt.Key.Key_A)
    window.files.open_project(path)  # closing has brought the decision into the file
    older = path.read_bytes()
    for _ in range(2):
        few.press(Qt.Key.Key_A)
    window.files.open_project(path)
    few.press(Qt.Key.Key_A)
    path.write_bytes(older)
    assert "Another file has taken" in refused(few)
    window.close()
    assert path.read_bytes() == older
    assert decided(path) == 1


LOCK = """
import sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.readline()
"""


def test_locked_by_another_program(few, qtbot):
    window = few.window
    path = window.workspace.project.path
    with subprocess.Popen(
        [sys.executable, "-c", LOCK, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout.readline() == "held\n"
        assert "is being written by another program" in refused(few)
        other.communicate("\n")
    before = window.workspace.current
    few.press(Qt.Key.Key_A)
    assert window.workspace.current != before
    assert window.header.saved.text().startswith("saved ")
    assert window.header.dot.text() == "●"


def test_what_another_window_has_decided_meanwhile_stands_and_is_told(few):
    window = few.window
    path, first = window.workspace.project.path, window.workspace.current
    with Project.open(path, "lin") as other:
        session = other.session()
        sheet = session.open(window.workspace.sheet.article.id)
        theirs = [item.target for item in sheet.items()[2:4]]
        session.reject(theirs[0], "date")
        session.reject(theirs[1], "name")
    few.press(Qt.Key.Key_A)
    assert "Changed here by another window meanwhile: 2." in window.notice.label.text()
    states = [window.workspace.sheet.item(target).state for target in (first, *theirs)]
    assert states == [State.ACCEPTED, State.REJECTED, State.REJECTED]
    window.close()
    assert decided(path) == 3
