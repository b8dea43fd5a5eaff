"""A project that an older program wrote: brought up behind the window, which goes on meanwhile."""

import gzip
import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.jobs.backups import backups_of
from tests.layout_project import FOLDER

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


def test_the_window_goes_on_while_it_is_brought_up(few, old, held, qtbot):
    window = few.window
    before = window.workspace.project
    assert not window.files.open_project(old)
    assert "“old.metrics” is of an older version" in window.notice.label.text()
    current = window.workspace.current
    few.press(Qt.Key.Key_A)
    assert window.workspace.current != current
    assert window.workspace.project is before
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
