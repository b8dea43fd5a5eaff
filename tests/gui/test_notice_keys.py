"""What a notice asks can be answered by keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.gui.test_notice_rule import lost  # noqa: F401 - a fixture


@pytest.fixture
def asked(lost, qtbot):  # noqa: F811
    """A window that is active, whose project is lost; the focus is in the article."""
    window = lost.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=20000)
    window.review.view.setFocus()
    return window


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def test_f6_goes_to_the_notice_after_the_panes_and_round(asked):
    seen = []
    for _ in range(4):
        press(Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    assert seen[2] is asked.notice.choices[0]
    assert seen[3] is asked.review.view
    press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is asked.notice.choices[0]


def test_from_another_page_too(asked):
    asked.show_page(1)
    press(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is asked.notice.choices[0]
    press(Qt.Key.Key_Escape)
    assert asked.accuracy.isAncestorOf(QApplication.focusWidget())


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_button_is_pressed_and_esc_leads_back_to_the_article(asked, key, qtbot):
    press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    press(key)
    dialog = next(each for each in asked.findChildren(QFileDialog) if each.isVisible())
    dialog.reject()
    asked.activateWindow()
    qtbot.waitUntil(asked.isActiveWindow, timeout=20000)
    assert QApplication.focusWidget() is asked.notice.choices[0]
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is asked.notice.choices[1]
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is asked.review.view
    assert asked.notice.isVisible()


def test_a_notice_that_is_closed_by_key_gives_the_focus_back(asked):
    press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    for _ in range(2):
        press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is asked.notice.close_button
    press(Qt.Key.Key_Space)
    assert not asked.notice.isVisible()
    assert QApplication.focusWidget() is asked.review.view


def test_work_is_stopped_by_key(few, articles, qtbot):
    window = few.window
    window.activateWindow()
    qtbot.waitUntil(lambda: window.isActiveWindow() and not window.background.busy, timeout=30000)
    window.review.view.setFocus()
    window.background.hold()
    window.flows.import_paths([articles])
    press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is window.notice.cancel
    press(Qt.Key.Key_Space)
    assert not window.background.busy
    assert not window.notice.isVisible()
    assert QApplication.focusWidget() is window.review.view
    window.background.release()


def test_a_sentence_with_nothing_to_press_is_passed_over(few, qtbot):
    window = few.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=20000)
    window.review.view.setFocus()
    window.notice.say("Said in passing.")
    press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.review.queue.isAncestorOf(QApplication.focusWidget())
