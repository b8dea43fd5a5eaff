"""Selecting in the article: numbers and words are taken whole, and a bar offers what they can become."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.sheet import State
from gui.selection_bar import place_by
from gui.words import Words
from tests.gui.hands import LEFT, Hands

Key = Qt.Key
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def wordy(hands, monkeypatch) -> Hands:
    """The words are there already, as the helper process would bring them."""
    cut = ("破获", "刑事案件", "群众", "安全感", "抓获", "犯罪", "嫌疑人", "上半年")
    spans = sorted(hands.at(word) for word in cut)
    monkeypatch.setattr(Words, "within", lambda _, span: tuple(w for w in spans if w.overlaps(span)))
    return hands


# -- what is selected


def test_a_stroke_that_touches_a_number_proposes_the_value(hands):
    for drawn in ("案件32", "28起", "8", "破获刑事案件328起"):
        hands.view.select(None)
        hands.drag(drawn)
        assert hands.selected == "328起", drawn


def test_a_stroke_over_words_takes_them_whole_and_leaves_punctuation(wordy):
    wordy.drag("事案")
    assert wordy.selected == "刑事案件"
    wordy.drag("半年，")
    assert wordy.selected == "上半年"


def test_with_alt_single_characters_count(wordy):
    wordy.drag("事案", ALT)
    assert wordy.selected == "事案"
    wordy.drag("件32", ALT)
    assert wordy.selected == "件32"


def test_before_the_words_are_there_characters_count(hands):
    hands.drag("事案")
    assert hands.selected == "事案"
    hands.double_click("刑事案件")
    assert hands.selected == "事"


def test_a_double_click_takes_the_value_and_elsewhere_the_word(wordy):
    wordy.double_click("1.4亿元")
    assert wordy.selected == "1.4亿元"
    wordy.double_click("刑事案件")
    assert wordy.selected == "刑事案件"


def test_growing_goes_up_the_ladder_and_shrinking_down(wordy):
    view = wordy.view
    wordy.workspace.set_current(wordy.item("9年").target)
    view.put_caret(wordy.at("1.4").start)
    seen = []
    for _ in range(6):
        wordy.press(Key.Key_G)
        seen.append(wordy.selected)
    assert seen[:3] == ["1.4", "1.4亿", "1.4亿元"]
    assert seen[-1].endswith("挽回群众损失1.4亿元")
    assert len(seen[-2]) <= len(seen[-1])
    for _ in range(5):
        wordy.press(Key.Key_G, SHIFT)
    assert wordy.selected == "1.4"
    wordy.view.put_caret(wordy.at("刑事案件").start)
    wordy.press(Key.Key_G)
    assert wordy.selected == "刑事案件"


def test_what_the_mouse_took_shrinks_down_the_ladder(hands):
    hands.double_click("1.4亿元")
    hands.press(Key.Key_G, SHIFT)
    assert hands.selected == "1.4亿"
    hands.press(Key.Key_G, SHIFT)
    assert hands.selected == "1.4"


def test_words_come_from_a_helper_process(qtbot, hands):
    words = hands.window.review.pointing.words
    words._rest.setInterval(0)
    words.look(hands.view.on_screen())
    qtbot.waitUntil(lambda: bool(words.within(hands.at("刑事"))), timeout=30000)
    hands.double_click("刑事案件")
    assert hands.selected in {"刑事案件", "刑事"}


# -- the bar


def test_the_bar_is_there_after_a_stroke_and_takes_no_focus(hands):
    hands.drag("群众安全感")
    bar, view = hands.bar, hands.view
    assert bar.isVisible()
    assert view.hasFocus()
    assert view.viewport().rect().contains(bar.geometry())
    assert not any(bar.geometry().intersects(rect) for rect in view.rects_of(view.selection()))
    assert abs(bar.geometry().center().x() - view.rect_of(view.selection().end).x()) < bar.width()


def test_after_keys_the_bar_waits_for_a_rest(qtbot, hands):
    hands.view.put_caret(hands.at("群众").start)
    hands.press(Key.Key_Right, SHIFT)
    assert not hands.bar.isVisible()
    qtbot.waitUntil(hands.bar.isVisible, timeout=3000)
    assert hands.view.hasFocus()


def test_a_chip_makes_a_metric_of_the_selection(qtbot, hands):
    hands.workspace.reject("wrong")
    span = hands.at("328起")
    hands.drag("328起")
    qtbot.mouseClick(hands.bar.kinds["count"], LEFT)
    made = [i for i in hands.workspace.sheet.items() if i.span == span and i.state.annotates]
    assert [i.metric.kind for i in made] == ["count"]
    assert hands.workspace.current == made[0].target
    assert not hands.bar.isVisible()
    assert hands.view.hasFocus()


def test_a_role_of_the_bar_takes_the_selection(qtbot, hands):
    target = hands.item("410余名").target
    hands.workspace.set_current(target)
    hands.drag("嫌疑人", ALT)
    qtbot.mouseClick(hands.bar.roles["indicator"], LEFT)
    metric = hands.workspace.sheet.item(target).metric
    assert metric.role("indicator").quote(hands.text) == "嫌疑人"
    assert hands.workspace.current == target


def test_no_metric_is_offered_where_a_number_is_selected(qtbot, hands):
    hands.drag("群众安全感")
    assert hands.bar.reject.isHidden()
    hands.drag("9年")
    qtbot.mouseClick(hands.bar.reject, LEFT)
    popup = hands.window.editing.causes
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Key.Key_4)
    assert hands.item("9年").state is State.REJECTED


def test_without_a_metric_the_bar_has_no_roles(hands):
    hands.workspace.set_current(None)
    hands.drag("群众安全感")
    assert all(button.isHidden() for button in hands.bar.roles.values())


def test_the_bar_goes_with_esc_and_with_what_is_scrolled_away(hands):
    hands.drag("群众安全感")
    hands.press(Key.Key_Escape)
    assert not hands.bar.isVisible()
    hands.window.review.zoom(2.2)
    hands.view.ensure_visible(hands.at("328起"))
    hands.drag("328起")
    assert hands.bar.isVisible()
    bar = hands.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert not hands.view.viewport().rect().contains(hands.view.rect_of(hands.at("328起").end))
    assert not hands.bar.isVisible()


def test_what_a_slot_shows_is_not_offered(qtbot, hands):
    hands.workspace.set_current(hands.item("328起").target)
    slot = hands.window.review.inspector.card.roles.slots["scope"]
    assert slot.words.filled
    qtbot.mouseClick(slot.words, LEFT)
    assert hands.selected == "全县"
    QTest.qWait(700)
    assert not hands.bar.isVisible()


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ([QRect(100, 100, 60, 30)], QPoint(59, 135)),
        ([QRect(600, 100, 60, 30)], QPoint(500, 135)),
        ([QRect(100, 460, 60, 30)], QPoint(59, 414)),
        ([QRect(0, 0, 700, 30), QRect(0, 54, 700, 30)], QPoint(500, 89)),
        ([QRect(100, 2, 60, 488)], QPoint(165, 2)),
        ([QRect(0, 2, 690, 488)], None),
        ([], None),
    ],
)
def test_the_bar_stands_near_the_end_and_covers_nothing(words, place):
    assert place_by(QSize(200, 40), words, QRect(0, 0, 700, 500)) == place


def test_the_bar_speaks_the_language_in_force(hands):
    hands.workspace.language = "zh"
    QApplication.sendEvent(hands.bar, QEvent(QEvent.Type.LanguageChange))
    hands.drag("群众安全感")
    assert hands.bar.kinds["count"].text() == "1 数量"
