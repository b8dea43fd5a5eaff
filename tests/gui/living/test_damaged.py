"""A project is damaged where its articles are listed or read: the window says so, and what can be done."""

import shutil
import sqlite3
from contextlib import closing

import pytest

from tests.gui.living.conftest import said


def spoil(path, *tables):
    """Write over the first page of each of these tables and of its indexes."""
    with closing(sqlite3.connect(path)) as db:
        size = db.execute("PRAGMA page_size").fetchone()[0]
        marks = ", ".join("?" * len(tables))
        found = db.execute(f"SELECT rootpage FROM sqlite_master WHERE tbl_name IN ({marks})", tables)
        pages = [page for (page,) in found if page]
    with path.open("r+b") as file:
        for page in pages:
            file.seek((page - 1) * size)
            file.write(b"\xff" * size)


@pytest.fixture
def opened(bugs, make_window, read_project, tmp_path):
    """Open a project in which these tables cannot be read."""

    def open_spoilt(*tables):
        path = shutil.copy(read_project, tmp_path / "work.metrics")
        spoil(path, *tables)
        window = make_window(bugs=bugs)
        window.files.open_project(path)
        return window

    return open_spoilt


@pytest.mark.parametrize("tables", [("shares",), ("shares", "dealt", "step")])
def test_a_queue_that_cannot_be_read_is_not_called_empty(opened, qtbot, tables):
    window = opened(*tables)
    said(qtbot, window, "“work.metrics” is damaged")
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.notice.choices))
    assert "Check and repair…" in [each.text() for each in window.notice.choices if each.isVisible()]
    assert "cannot be read" in window.review.queue.empty.text()
    assert not window.review.queue.import_button.isVisible()


def test_an_article_that_cannot_be_read_is_told_with_the_ways_out(opened, qtbot):
    window = opened("suggestion")
    assert window.review.queue.model.rowCount() == 2
    said(qtbot, window, "“work.metrics” is damaged")
    assert "Check and repair…" in [each.text() for each in window.notice.choices if each.isVisible()]
    assert window.workspace.sheet is None
