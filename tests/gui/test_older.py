"""Projects that an older program wrote, or a kill left: made ready behind the window, which goes on."""

import gzip
import os
import shutil
import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.errors import LostError
from core.jobs.backups import backups_of
from core.jobs.older import look_through
from core.jobs.project import Project
from core.schema import schema
from gui.project_work import Place, ProjectWork
from tests.layout_project import FOLDER
from tests.reliability.work import VILLAGE, decide

LEFT = Qt.MouseButton.LeftButton


def layout(path):
    with closing(sqlite3.connect(path)) as conn:
        return conn.execute("PRAGMA user_version").fetchone()[0]


@pytest.fixture
def old(tmp_path):
    path = tmp_path / "old.metrics"
    path.write_bytes(gzip.decompress((FOLDER / "layout-08.metrics.gz").read_bytes()))
    return path


@pytest.fixture
def held(old):
    """Another program is writing into it: bringing it up has to wait."""
    with closing(sqlite3.connect(old, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield other


def goes_on(few, path, words):
    """The window, in which a decision was made while that project is made ready."""
    window = few.window
    before = window.workspace.project
    assert not window.files.open_project(path)
    assert words in window.notice.label.text()
    current = window.workspace.current
    few.press(Qt.Key.Key_A)
    assert window.workspace.current != current
    assert window.workspace.project is before
    return window


def test_the_window_goes_on_while_it_is_brought_up(few, old, held, qtbot):
    window = goes_on(few, old, "“old.metrics” is of an older version")
    held.execute("ROLLBACK")
    qtbot.waitUntil(lambda: window.workspace.project.path == old, timeout=20000)
    assert not window.notice.isVisible()
    assert layout(old) > 8
    assert [layout(each.path) for each in backups_of(old)][-1] == 8


def test_it_can_be_given_up(few, old, held, qtbot):
    window = few.window
    before = window.workspace.project
    window.files.open_project(old)
    QTest.mouseClick(window.notice.cancel, LEFT)
    assert not window.notice.isVisible()
    held.execute("ROLLBACK")
    window.files.older.work.close()
    assert window.workspace.project is before


def test_why_it_cannot_be_is_said(few, old, qtbot):
    with closing(sqlite3.connect(old, isolation_level=None)) as other:
        other.execute("DROP TABLE layer")
    before = old.read_bytes()
    few.window.files.open_project(old)
    qtbot.waitUntil(
        lambda: "old.metrics" in few.window.notice.label.text() and not few.window.files.older.work.busy
    )
    assert few.window.notice.property("trouble")
    assert old.read_bytes() == before


def test_its_kinds_are_not_those_of_the_window_beside_it(few, tmp_path, qtbot):
    path = tmp_path / "other.metrics"
    path.write_bytes(gzip.decompress((FOLDER / "layout-14.metrics.gz").read_bytes()))
    before, found = schema(), []
    work = ProjectWork(few.window)
    work.run(Place(path, "lin"), lambda *_: schema().kinds, found.append, found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=20000)
    work.close()
    assert "wage" in [kind.id for kind in found[0]]
    assert schema() is before


def killed(folder, megabytes):
    """A project as a kill leaves it, what was decided last in its log; and the file as it was at first."""
    path, away = folder / "left.metrics", folder / "away"
    with Project.create(path, "lin") as project:
        VILLAGE.fill(project)
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("CREATE TABLE filler (page)")
        db.executemany("INSERT INTO filler VALUES (zeroblob(?))", [(2**20,)] * megabytes)
        db.execute("DROP TABLE filler")
    first = path.read_bytes()
    with Project.open(path, "lin") as project:
        decide(project, 30)
    away.mkdir()
    with Project.open(path, "lin") as project:
        decide(project, 3)
        for each in (path, log_of(path)):
            shutil.copy(each, away)
    for each in (path, log_of(path)):
        (away / each.name).replace(each)
    return path, first


def log_of(path):
    return path.with_name(f"{path.name}-wal")


def decided(project):
    return len(project.store.rows("SELECT 1 FROM decision"))


def test_the_window_goes_on_while_a_log_that_a_kill_left_is_checked(few, tmp_path, qtbot):
    path = killed(tmp_path, megabytes=20)[0]
    window = goes_on(few, path, "“left.metrics” was not closed")
    qtbot.waitUntil(lambda: window.workspace.project.path == path, timeout=20000)
    assert decided(window.workspace.project) == 33


def test_a_small_one_is_opened_at_once(few, tmp_path):
    assert few.window.files.open_project(killed(tmp_path, megabytes=1)[0])
    assert decided(few.window.workspace.project) == 33


def test_checking_a_log_can_be_given_up(few, tmp_path, qtbot):
    window, path = few.window, killed(tmp_path, megabytes=20)[0]
    before = window.workspace.project
    window.files.open_project(path)
    QTest.mouseClick(window.notice.cancel, LEFT)
    assert not window.notice.isVisible()
    window.files.older.work.close()
    assert window.workspace.project is before


def test_a_project_that_is_made_meanwhile_stays_open(few, tmp_path, qtbot):
    window = few.window
    window.files.open_project(killed(tmp_path, megabytes=20)[0])
    assert window.files.new_project(tmp_path / "new.metrics")
    assert not window.files.older.work.busy
    assert window.workspace.project.name == "new"


def test_a_log_of_another_copy_is_refused_and_nothing_is_changed(few, tmp_path, qtbot):
    window = few.window
    before, (path, first) = window.workspace.project, killed(tmp_path, megabytes=20)
    path.write_bytes(first)
    log = log_of(path).read_bytes()
    assert not window.files.open_project(path)
    qtbot.waitUntil(lambda: "belongs to another copy" in window.notice.label.text(), timeout=20000)
    assert window.workspace.project is before
    assert (path.read_bytes(), log_of(path).read_bytes()) == (first, log)


def test_what_lies_there_as_it_was_checked_is_not_looked_through_again(tmp_path):
    """Told from size and time alone: here they are made to hide that it is another copy."""
    path, first = killed(tmp_path, megabytes=1)
    checked = path.stat()
    look_through(path, lambda *_: True)
    path.write_bytes(first)
    os.utime(path, ns=(checked.st_atime_ns, checked.st_mtime_ns))
    assert path.stat().st_size == checked.st_size
    Project.open(path, "lin").close()


def test_what_was_changed_after_it_was_checked_is_checked_again(tmp_path):
    path, first = killed(tmp_path, megabytes=1)
    look_through(path, lambda *_: True)
    path.write_bytes(first)
    with pytest.raises(LostError, match="belongs to another copy"):
        Project.open(path, "lin")
