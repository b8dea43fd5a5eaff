"""Find in the article: matches are selected one after the other, and Esc gives the keys back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


@pytest.fixture
def opened(qtbot, window, articles: Path):
    window.flows.import_paths([articles / "bulletin.txt"])
    qtbot.waitUntil(lambda: not window.background.busy and window.workspace.sheet is not None, timeout=30000)
    return window


def test_enter_goes_from_match_to_match_round_the_article(opened):
    text, view = opened.workspace.sheet.article.text, opened.review.view
    view.put_caret(0)
    opened.menus.actions["find"].trigger()
    words = opened.review.find_bar.words
    assert words.hasFocus()
    words.setText("同比")
    first = text.index("同比")
    QTest.keyClick(words, Qt.Key.Key_Return)
    assert (view.selection().start, view.selection().quote(text)) == (first, "同比")
    words.setText("全")
    places = [i for i, letter in enumerate(text) if letter == "全"]
    assert opened.review.find_bar.count.text().startswith(str(len(places)))
    for _ in places:
        QTest.keyClick(view, Qt.Key.Key_F3)
    seen = view.selection().start
    QTest.keyClick(view, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert view.selection().start != seen
    assert view.selection().quote(text) == "全"


def test_esc_leaves_the_selection_and_gives_the_keys_back(opened):
    opened.menus.actions["find"].trigger()
    words = opened.review.find_bar.words
    words.setText("98.2%")
    QTest.keyClick(words, Qt.Key.Key_Return)
    QTest.keyClick(words, Qt.Key.Key_Escape)
    assert not opened.review.find_bar.isVisible()
    assert opened.review.view.hasFocus()
    assert opened.review.view.selection().quote(opened.workspace.sheet.article.text) == "98.2%"


def test_words_that_are_not_there_select_nothing(opened):
    opened.review.view.select(None)
    opened.menus.actions["find"].trigger()
    words = opened.review.find_bar.words
    words.setText("没有这几个字")
    QTest.keyClick(words, Qt.Key.Key_Return)
    assert opened.review.view.selection() is None
    assert words.hasFocus()


def test_after_a_match_the_keys_belong_to_the_article(opened):
    view, words, text = opened.review.view, opened.review.find_bar.words, opened.workspace.sheet.article.text
    item = next(item for item in opened.workspace.sheet.items() if item.metric is not None)
    opened.workspace.set_current(item.target)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    words.setText("群众")
    QTest.keyClick(words, Qt.Key.Key_Return)
    assert view.hasFocus()
    QTest.keyClick(view, Qt.Key.Key_E)
    assert words.text() == "群众"
    role = opened.workspace.sheet.item(item.target).metric.role("scope")
    assert role is not None
    assert role.quote(text) == "群众"
    QTest.keyClick(view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert words.hasFocus()
