"""The popup of causes: keys and mouse answer alike, 0 reaches every cause, Esc cancels."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QSizeGrip

from core.schema import schema
from core.sheet import State
from gui.panels.causes import CausesPopup
from gui.theme import theme_of


@pytest.fixture
def popup(qtbot, workspace) -> CausesPopup:
    popup = CausesPopup(workspace)
    qtbot.addWidget(popup)
    popup.popup_at(QPoint(40, 40))
    return popup


def press(qtbot, lines, key: str, *, by_mouse: bool) -> None:
    """The line's key, or a click on it."""
    if by_mouse:
        qtbot.mouseClick(lines.rows[key], Qt.MouseButton.LeftButton)
    else:
        qtbot.keyClick(lines.window(), key)


def commit(widget, words: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(widget, event)


ONE_CAUSE = {
    "4": "trait",
    "5": "definition",
    "6": "idiom",
    "7": "furniture",
    "8": "reference",
    "9": "wrong",
}
SEVERAL = {
    "1": ["date", "frame", "schedule"],
    "2": ["name", "programme", "facets"],
    "3": ["sequence", "vague-rank", "grade"],
}


@pytest.mark.parametrize(("key", "cause"), ONE_CAUSE.items())
@pytest.mark.parametrize("by_mouse", [False, True])
def test_a_group_of_one_cause_answers_at_once(qtbot, popup, key: str, cause: str, by_mouse: bool) -> None:
    with qtbot.waitSignal(popup.chosen) as told, qtbot.assertNotEmitted(popup.cancelled):
        press(qtbot, popup.groups, key, by_mouse=by_mouse)
    assert told.args == [cause]
    assert not popup.isVisible()


@pytest.mark.parametrize(("key", "causes"), SEVERAL.items())
@pytest.mark.parametrize("by_mouse", [False, True])
def test_a_group_of_several_lists_them_first(qtbot, popup, key: str, causes: list, by_mouse: bool) -> None:
    for second, cause in enumerate(causes, 1):
        popup.popup_at(QPoint(40, 40))
        with qtbot.assertNotEmitted(popup.chosen):
            press(qtbot, popup.groups, key, by_mouse=by_mouse)
        assert popup.causes.isVisible()
        assert list(popup.causes.rows) == ["1", "2", "3"]
        with qtbot.waitSignal(popup.chosen) as told:
            press(qtbot, popup.causes, str(second), by_mouse=by_mouse)
        assert told.args == [cause]


def test_every_group_says_how_many_it_is(popup) -> None:
    further = {key for key, row in popup.groups.rows.items() if row.line.further}
    assert further == {*SEVERAL, "0"}
    assert {*popup.groups.rows} == {*SEVERAL, *ONE_CAUSE, "0"}


def test_arrows_and_enter_go_the_same_way(qtbot, popup) -> None:
    down, right = Qt.Key.Key_Down, Qt.Key.Key_Right
    qtbot.keyClick(popup, Qt.Key.Key_Return)  # nothing is current yet
    for key in (down, down, right):
        qtbot.keyClick(popup, key)
    assert popup.causes.isVisible()
    qtbot.keyClick(popup, down)
    with qtbot.waitSignal(popup.chosen) as told:
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert told.args == ["programme"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_Backspace, None])
def test_one_can_go_back_from_the_short_list(qtbot, popup, key) -> None:
    qtbot.keyClick(popup, "3")
    if key is None:
        qtbot.mouseClick(popup.back, Qt.MouseButton.LeftButton)
    else:
        qtbot.keyClick(popup, key)
    assert popup.groups.isVisible()
    assert not popup.causes.isVisible()
    assert not popup.back.isVisible()
    with qtbot.waitSignal(popup.chosen) as told:
        qtbot.keyClick(popup, "4")
    assert told.args == ["trait"]


def test_right_on_a_single_cause_and_left_on_the_groups_do_nothing(qtbot, popup) -> None:
    with qtbot.assertNotEmitted(popup.chosen), qtbot.assertNotEmitted(popup.cancelled):
        for _ in range(4):
            qtbot.keyClick(popup, Qt.Key.Key_Down)
        qtbot.keyClick(popup, Qt.Key.Key_Right)
        qtbot.keyClick(popup, Qt.Key.Key_Left)
    assert popup.groups.isVisible()


def test_a_digit_held_down_answers_once(qtbot, popup) -> None:
    qtbot.keyClick(popup, "1")
    again = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "1", autorep=True, count=1
    )
    with qtbot.assertNotEmitted(popup.chosen):
        QApplication.sendEvent(popup, again)


def test_no_key_is_left_to_the_window_while_it_asks(popup) -> None:
    for key in (Qt.Key.Key_1, Qt.Key.Key_A, Qt.Key.Key_Tab):
        asked = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
        asked.ignore()
        QApplication.sendEvent(popup, asked)
        assert asked.isAccepted()


def test_every_group_has_a_key() -> None:
    assert len(schema().groups) == 9


def test_escape_cancels(qtbot, popup) -> None:
    with qtbot.waitSignal(popup.cancelled), qtbot.assertNotEmitted(popup.chosen):
        qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_other_keys_do_nothing(qtbot, popup) -> None:
    with qtbot.assertNotEmitted(popup.chosen), qtbot.assertNotEmitted(popup.cancelled):
        for key in "axn":
            qtbot.keyClick(popup, key)
    assert popup.isVisible()


def test_zero_lists_all_causes_and_typing_finds_one(qtbot, popup) -> None:
    qtbot.keyClick(popup, "0")
    search = popup.search
    assert search.isVisible()
    assert search.field.hasFocus()
    assert search.list.count() == len(schema().causes)
    commit(search.field, "等级")
    shown = [row for row in range(search.list.count()) if not search.list.item(row).isHidden()]
    assert len(shown) == 3  # of the group “order and grade”
    qtbot.keyClick(search.field, Qt.Key.Key_Down)
    qtbot.keyClick(search.field, Qt.Key.Key_Down)
    qtbot.keyClick(search.field, Qt.Key.Key_Down)
    qtbot.keyClick(search.field, Qt.Key.Key_Up)
    with qtbot.waitSignal(popup.chosen) as told:
        qtbot.keyClick(search.field, Qt.Key.Key_Return)
    assert told.args == ["vague-rank"]


def test_a_search_that_finds_nothing_chooses_nothing(qtbot, popup) -> None:
    qtbot.keyClick(popup, "0")
    qtbot.keyClicks(popup.search.field, "zzz")
    with qtbot.assertNotEmitted(popup.chosen):
        qtbot.keyClick(popup.search.field, Qt.Key.Key_Return)
        qtbot.keyClick(popup.search.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(popup.cancelled):
        qtbot.keyClick(popup.search.field, Qt.Key.Key_Escape)


def test_digits_belong_to_the_search_field_once_it_is_open(qtbot, popup) -> None:
    qtbot.keyClick(popup, "0")
    with qtbot.assertNotEmitted(popup.chosen):
        qtbot.keyClicks(popup.search.field, "12")
    assert popup.search.field.text() == "12"


def test_the_search_is_left_the_way_it_was_entered(qtbot, popup) -> None:
    qtbot.keyClick(popup, "0")
    qtbot.keyClicks(popup.search.field, "a")
    qtbot.keyClick(popup.search.field, Qt.Key.Key_Backspace)
    assert popup.search.isVisible()
    qtbot.keyClick(popup.search.field, Qt.Key.Key_Backspace)
    assert popup.groups.isVisible()
    assert popup.hasFocus()


def test_a_click_in_the_search_chooses(qtbot, popup) -> None:
    qtbot.mouseClick(popup.groups.rows["0"], Qt.MouseButton.LeftButton)
    item = popup.search.list.item(1)
    at = popup.search.list.visualItemRect(item).center()
    with qtbot.waitSignal(popup.chosen) as told:
        qtbot.mouseClick(popup.search.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert told.args == ["frame"]


def test_the_search_scrolls_one_way_only(qtbot, popup) -> None:
    qtbot.keyClick(popup, "0")
    assert not popup.search.list.horizontalScrollBar().isVisible()
    assert popup.findChildren(QSizeGrip) == []


def test_it_stays_on_the_screen(popup) -> None:
    popup.close()
    room = popup.screen().availableGeometry()
    popup.popup_at(room.bottomRight())
    assert room.contains(popup.geometry())


def test_language_and_theme_change_live(popup, workspace) -> None:
    assert popup.groups.rows["4"].text() == "Trait of a person"
    workspace.language = "zh"
    QApplication.sendEvent(popup, QEvent(QEvent.Type.LanguageChange))
    assert popup.groups.rows["4"].text() == "个人特征"
    workspace.theme = theme_of(dark=True)
    workspace.theme_changed.emit()
    assert popup.groups.rows["4"].theme.dark
    assert not popup.grab().isNull()


def test_digits_decide_in_the_popup_and_nowhere_else(qtbot, window, articles) -> None:
    """With the real window and its shortcuts: x, then two digits, and the article has heard none of them."""
    window.flows.import_paths([articles])
    workspace, view, popup = window.workspace, window.review.view, window.editing.causes
    qtbot.waitUntil(lambda: not window.background.busy and workspace.item is not None, timeout=30000)
    workspace.set_current(next(i.target for i in workspace.sheet.items() if i.state is State.SUGGESTED))
    before = {item.target: item for item in workspace.sheet.items()}
    target = workspace.current
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_X)
    assert popup.isVisible()
    for key in "ax2":
        qtbot.keyClick(popup, key)
    assert {item.target: item for item in workspace.sheet.items()} == before
    qtbot.keyClick(popup, "3")
    changed = {i.target for i in workspace.sheet.items() if before.get(i.target) != i}
    assert changed == {target}
    assert workspace.sheet.item(target).cause == "facets"
    assert not popup.isVisible()
