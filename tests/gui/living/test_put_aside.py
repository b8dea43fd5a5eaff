"""A panel that was put aside: keys still lead everywhere, and what is said of it is true."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.living.conftest import decides, fails_until_put_aside, quoting, said, turn, written

pytestmark = pytest.mark.qt_log_ignore("QPainter::end: Painter ended with", extend=True)

ASIDE = "A panel has failed 10 times and was put aside"


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def fails_to_paint(qtbot, window, view, place: str, monkeypatch) -> None:
    """What that view is painted with raises until its panel is put aside."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=20000)
    with monkeypatch.context() as patch:
        patch.setattr(place, quoting)
        for _ in range(20):
            view.viewport().update()
            turn()
        said(qtbot, window, ASIDE)


@pytest.fixture
def rows_aside(qtbot, living, monkeypatch):
    """The rows have failed while they had the focus."""
    rows = living.review.rows
    rows.setFocus()
    fails_to_paint(qtbot, living, rows.view, "gui.panels.rows.model.row_of", monkeypatch)
    return living


def test_the_article_has_the_focus_and_f6_goes_round_what_is_there(rows_aside):
    review, gap = rows_aside.review, rows_aside.mishaps.gaps[rows_aside.review.rows]
    assert QApplication.focusWidget() is review.view
    seen = []
    for _ in range(4):
        press(Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    assert review.queue.isAncestorOf(seen[0])
    assert seen[1:] == [gap.button, rows_aside.notice.choices[0], review.view]
    decides(rows_aside)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_it_is_brought_back_by_key_and_not_said_to_be_aside_any_more(rows_aside, key):
    press(Qt.Key.Key_F6)
    press(Qt.Key.Key_F6)
    press(key)
    assert rows_aside.review.rows.isVisible()
    assert not rows_aside.notice.isVisible()
    assert QApplication.focusWidget() is rows_aside.review.view
    press(Qt.Key.Key_F6)
    assert rows_aside.review.rows.isAncestorOf(QApplication.focusWidget())


def test_what_was_said_since_is_left(rows_aside):
    rows_aside.notice.say("Something else.", trouble=True)
    QTest.mouseClick(rows_aside.mishaps.gaps[rows_aside.review.rows].button, Qt.MouseButton.LeftButton)
    assert rows_aside.review.rows.isVisible()
    assert rows_aside.notice.label.text() == "Something else."


def test_on_a_page_that_was_put_aside_a_key_brings_it_back(qtbot, living, monkeypatch):
    living.activateWindow()
    qtbot.waitUntil(living.isActiveWindow, timeout=20000)
    for page in (1, 2, 3, 4):
        living.show_page(page)
        panel = living.pages.currentWidget()
        fails_until_put_aside(qtbot, living, panel, monkeypatch)
        living.show_page(0)
        living.show_page(page)
        assert QApplication.focusWidget() is living.mishaps.gaps[panel].button
        press(Qt.Key.Key_Space)
        assert living.pages.currentWidget() is panel
        assert not living.notice.isVisible()


def test_the_search_says_that_the_list_was_put_aside(qtbot, living, monkeypatch):
    queue = living.review.queue
    place = "gui.panels.queue.delegate.QueueDelegate._paint_title"
    fails_to_paint(qtbot, living, queue.list, place, monkeypatch)
    assert not queue.isVisible()
    living.review.view.setFocus()
    press(Qt.Key.Key_Slash)
    assert said(qtbot, living, "The list of articles was put aside. F6 leads to")
    living.mishaps.gaps[queue].button.click()
    press(Qt.Key.Key_Slash)
    assert queue.filter.isAncestorOf(QApplication.focusWidget()) or queue.filter.hasFocus()


def test_in_chinese_no_space_stands_between_sentences(qtbot, living, bugs, monkeypatch):
    living.workspace.language = "zh"
    living.workspace.language_changed.connect(quoting)
    for _ in range(2):
        living.workspace.language_changed.emit()
    qtbot.waitUntil(lambda: "So far 2" in living.notice.label.text(), timeout=20000)
    words = said(qtbot, living, "ValueError、")
    assert "says more.So far 2 times." in words  # no translation is installed
    written(bugs)
