"""The keyboard moves a caret as everywhere; every other key belongs to the window."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from core.model import Span
from gui.article_view import ArticleView

Key = Qt.Key
CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
TEXT = "春江水暖，2031年办结12.5%。\n\n𠮷e\u0301田👨\u200d👩\u200d👧社\n末行"


@pytest.fixture
def text(view):
    view.set_article(TEXT, "", "")
    return view


def press(view, *keys, modifiers=NONE):
    for key in keys:
        QTest.keyClick(view, key, modifiers)


def test_right_and_left_step_over_whole_characters(text):
    seen = [0]
    while text.caret() < len(TEXT):
        press(text, Key.Key_Right)
        seen.append(text.caret())
    family = TEXT.index("👨")
    assert family + 5 in seen
    assert not set(range(family + 1, family + 5)) & set(seen)
    assert TEXT.index("\u0301") not in seen
    back = [text.caret()]
    while text.caret() > 0:
        press(text, Key.Key_Left)
        back.append(text.caret())
    assert back == seen[::-1]
    press(text, Key.Key_Left)
    assert text.caret() == 0


def test_ctrl_steps_over_runs(text):
    press(text, Key.Key_Right, modifiers=CTRL)
    assert text.caret() == TEXT.index("，")
    press(text, *[Key.Key_Right] * 2, modifiers=CTRL)
    assert text.caret() == TEXT.index("年")
    press(text, *[Key.Key_Right] * 2, modifiers=CTRL)
    assert text.caret() == TEXT.index("。")
    press(text, *[Key.Key_Left] * 2, modifiers=CTRL)
    assert text.caret() == TEXT.index("年")
    press(text, *[Key.Key_Left] * 5, modifiers=CTRL)
    assert text.caret() == 0
    press(text, *[Key.Key_Right] * 40, modifiers=CTRL)
    assert text.caret() == len(TEXT)


def test_up_and_down_keep_their_column(text):
    press(text, *[Key.Key_Right] * 6)
    press(text, *[Key.Key_Down] * 3)
    assert text.caret() == len(TEXT)
    press(text, *[Key.Key_Up] * 3)
    assert text.caret() == 6
    press(text, *[Key.Key_Up] * 3)
    assert text.caret() == 6


def test_home_and_end_stay_in_the_row(qtbot):
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(320, 400)
    view.set_article("一" * 60, "", "")
    view.show()
    press(view, Key.Key_Down, Key.Key_End)
    end = view.caret()
    assert 0 < end < 60
    press(view, Key.Key_End)
    assert view.caret() == end
    press(view, Key.Key_Home)
    start = view.caret()
    assert 0 < start < end
    press(view, Key.Key_Home)
    assert view.caret() == start
    press(view, Key.Key_End, modifiers=CTRL)
    assert view.caret() == 60
    press(view, Key.Key_Home, modifiers=CTRL)
    assert view.caret() == 0


def test_shift_extends_the_selection_and_says_so(text):
    told = []
    text.selected.connect(told.append)
    press(text, *[Key.Key_Right] * 3, modifiers=SHIFT)
    assert told == [Span(0, 1), Span(0, 2), Span(0, 3)]
    press(text, Key.Key_Right, modifiers=SHIFT | CTRL)
    assert text.selection() == Span(0, 4)
    press(text, Key.Key_Left)
    assert text.selection() is None
    assert told[-1] is None


def test_pages_scroll_the_caret_into_sight(view):
    view.set_article("春江水暖\n" * 300, "", "")
    press(view, *[Key.Key_PageDown] * 4)
    assert view.caret() > 100
    assert view.verticalScrollBar().value() > 1000
    assert view.viewport().rect().contains(view.rect_of(view.caret()))
    press(view, *[Key.Key_PageUp] * 9)
    assert view.verticalScrollBar().value() < 100
    assert view.caret() < 5


def test_the_caret_is_announced(text, qtbot):
    with qtbot.waitSignal(text.caret_moved) as moved:
        press(text, Key.Key_Right)
    assert moved.args == [1]


def test_ctrl_c_copies_the_stored_characters(text):
    text.select(Span(TEXT.index("𠮷"), TEXT.index("社")))
    press(text, Key.Key_C, modifiers=CTRL)
    assert QGuiApplication.clipboard().text() == "𠮷e\u0301田👨\u200d👩\u200d👧"
    text.select(None)
    press(text, Key.Key_C, modifiers=CTRL)
    assert QGuiApplication.clipboard().text() == "𠮷e\u0301田👨\u200d👩\u200d👧"


@pytest.mark.parametrize(
    "key", [Key.Key_A, Key.Key_X, Key.Key_1, Key.Key_Escape, Key.Key_Return, Key.Key_BracketLeft]
)
def test_other_keys_are_ignored(text, key):
    event = QKeyEvent(QEvent.Type.KeyPress, key, NONE)
    QApplication.sendEvent(text, event)
    assert not event.isAccepted()


def test_shortcuts_of_the_window_work_while_the_view_has_the_focus(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    view = ArticleView()
    view.set_article(TEXT, "", "")
    QVBoxLayout(window).addWidget(view)
    pressed = []
    for keys in ("a", "1", "Tab", "Ctrl+Return", "Right"):
        QShortcut(QKeySequence(keys), window).activated.connect(lambda keys=keys: pressed.append(keys))
    with qtbot.waitActive(window):
        window.show()
    view.setFocus()
    for key in (Key.Key_A, Key.Key_1, Key.Key_Tab):
        QTest.keyClick(view, key)
    QTest.keyClick(view, Key.Key_Return, CTRL)
    QTest.keyClick(view, Key.Key_Right)
    assert pressed == ["a", "1", "Tab", "Ctrl+Return"]
    assert view.caret() == 1


def test_the_focus_shows(view):
    focused = view.grab().toImage()
    view.clearFocus()
    assert view.grab().toImage() != focused
