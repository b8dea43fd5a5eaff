"""Selecting in the article: numbers and words are taken whole, and a bar offers what they can become."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.model import Span
from core.sheet import State
from gui.item_menu import ItemMenu, SelectionMenu
from gui.selection_bar import place_by
from gui.words import Words

Key = Qt.Key
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


class Hands:
    """A reviewer's hands on a window with two articles."""

    def __init__(self, window):
        self.window, self.view, self.workspace = window, window.review.view, window.workspace
        self.bar = window.review.pointing.bar
        self.view.setFocus()

    @property
    def text(self) -> str:
        return self.workspace.sheet.article.text

    def at(self, words: str) -> Span:
        start = self.text.index(words)
        return Span(start, start + len(words))

    def point(self, offset: int) -> QPoint:
        return self.view.rect_of(offset).center()

    def drag(self, words: str, modifier=NONE) -> None:
        span, port = self.at(words), self.view.viewport()
        QTest.mousePress(port, LEFT, modifier, self.point(span.start))
        QTest.mouseMove(port, self.point(span.end))
        QTest.mouseRelease(port, LEFT, modifier, self.point(span.end))

    def inside(self, words: str) -> QPoint:
        """A place within the second character of the words, a little right of its left edge."""
        offset = self.at(words).start + 1
        return self.point(offset) + QPoint(6, 0)

    def double_click(self, words: str) -> None:
        QTest.mouseDClick(self.view.viewport(), LEFT, NONE, self.inside(words))

    def press(self, key, modifier=NONE) -> None:
        QTest.keyClick(self.view, key, modifier)

    @property
    def selected(self) -> str:
        span = self.view.selection()
        return "" if span is None else span.quote(self.text)

    def item(self, words: str):
        return next(i for i in self.workspace.sheet.items() if i.span == self.at(words))

    def menu(self, kind, place: QPoint, reason=QContextMenuEvent.Reason.Mouse):
        port = self.view.viewport()
        QApplication.sendEvent(port, QContextMenuEvent(reason, place, port.mapToGlobal(place)))
        (menu,) = (menu for menu in self.view.findChildren(kind) if menu.isVisible())
        return menu


@pytest.fixture
def hands(qtbot, window, articles: Path) -> Hands:
    window.flows.import_paths([articles])
    qtbot.waitUntil(
        lambda: not window.background.busy and window.review.queue.model.rowCount() == 2, timeout=30000
    )
    return Hands(window)


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


# -- menus


def test_a_span_has_the_menu_of_its_row(qtbot, hands):
    menu = hands.menu(ItemMenu, hands.inside("12.5%"))
    assert hands.workspace.current == hands.item("12.5%").target
    titles = [action.text() for action in menu.actions()]
    assert "Accept\tA" in titles
    action = next(action for action in menu.actions() if action.text() == "Ratio\t3")
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
    assert hands.item("12.5%").metric.kind == "ratio"


def test_a_selection_has_a_menu_of_kinds_and_roles(qtbot, hands):
    target = hands.item("410余名").target
    hands.workspace.set_current(target)
    hands.drag("嫌疑人", ALT)
    menu = hands.menu(SelectionMenu, hands.inside("嫌疑人"))
    action = next(a for a in menu.actions() if a.text() == "Indicator of the current metric\tQ")
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
    assert hands.workspace.sheet.item(target).metric.role("indicator") == hands.at("嫌疑人")


def test_the_menu_key_opens_the_menu_of_the_current_item(hands):
    hands.workspace.set_current(hands.item("12.5%").target)
    menu = hands.menu(ItemMenu, QPoint(), QContextMenuEvent.Reason.Keyboard)
    assert menu.isVisible()


def test_bare_text_has_no_menu(hands):
    port, place = hands.view.viewport(), hands.inside("抓获犯罪")
    QApplication.sendEvent(
        port, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, port.mapToGlobal(place))
    )
    assert not hands.view.findChildren(SelectionMenu)


def test_the_bar_speaks_the_language_in_force(hands):
    hands.workspace.language = "zh"
    QApplication.sendEvent(hands.bar, QEvent(QEvent.Type.LanguageChange))
    hands.drag("群众安全感")
    assert hands.bar.kinds["count"].text() == "1 数量"
