"""The cursor that asks for patience, over work in a long article."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from gui import desk
from gui.panels.alike import popup
from gui.waiting import LOOKED_AT, waiting
from tests.gui.crowd import crowded

LINE = "松岗镇收粮1234吨。"
COUNT = 501


@pytest.fixture
def work(qtbot, window):
    """An article with so many suggestions, and what cursor was shown whenever something was announced."""
    workspace = window.workspace
    article = crowded(workspace.project, LINE, COUNT)
    window.cursors = []
    for signal in (workspace.opened, workspace.changed):
        signal.connect(lambda _: window.cursors.append(shown()))
    with qtbot.waitActive(window):
        window.activateWindow()
    workspace.open_article(article.id)
    window.review.view.setFocus()
    return window


def shown():
    cursor = QGuiApplication.overrideCursor()
    return None if cursor is None else cursor.shape()


def test_what_goes_wrong_brings_the_cursor_back(qapp):
    seen = []
    with pytest.raises(KeyError), waiting(LOOKED_AT):
        {}[seen.append(shown())]
    assert seen == [Qt.CursorShape.WaitCursor]
    assert shown() is None


def test_opening_a_long_article(work, monkeypatch):
    monkeypatch.setattr(desk, "LOOKED_AT", COUNT)
    work.cursors.clear()
    work.workspace.reload()
    work.workspace.open_article(work.workspace.sheet.article.id)
    assert work.cursors == [None, Qt.CursorShape.WaitCursor]
    assert shown() is None


def test_looking_for_what_is_alike(work, monkeypatch):
    monkeypatch.setattr(popup, "LOOKED_AT", COUNT)
    seen = []
    monkeypatch.setattr(
        popup, "alike", lambda sheet, item, alike=popup.alike: (seen.append(shown()), alike(sheet, item))[1]
    )
    QTest.keyClick(work.review.view, Qt.Key.Key_S)
    assert seen == [Qt.CursorShape.WaitCursor]
    assert shown() is None
    assert work.repeats.popup.isVisible()
    work.repeats.popup.close()
