"""The popup of causes: a digit answers, 0 reaches every cause, Esc cancels."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from core.schema import schema
from gui.panels.causes import CausesPopup
from gui.theme import theme_of


@pytest.fixture
def popup(qtbot, workspace) -> CausesPopup:
    popup = CausesPopup(workspace)
    qtbot.addWidget(popup)
    popup.popup_at(QPoint(40, 40))
    return popup


def commit(widget, words: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(widget, event)


@pytest.mark.parametrize(
    ("key", "cause"),
    [
        ("1", "date"),
        ("2", "name"),
        ("3", "sequence"),
        ("4", "trait"),
        ("5", "definition"),
        ("6", "idiom"),
        ("7", "furniture"),
        ("8", "reference"),
        ("9", "wrong"),
    ],
)
def test_a_digit_chooses_its_groups_first_cause(qtbot, popup, key: str, cause: str) -> None:
    with qtbot.waitSignal(popup.chosen) as told, qtbot.assertNotEmitted(popup.cancelled):
        qtbot.keyClick(popup, key)
    assert told.args == [cause]
    assert not popup.isVisible()


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


def test_a_click_chooses_where_there_is_one_cause_and_lists_where_there_are_several(qtbot, popup) -> None:
    qtbot.mouseClick(popup.groups.rows["2"], Qt.MouseButton.LeftButton)
    assert popup.search.list.count() == 3
    item = popup.search.list.item(1)
    at = popup.search.list.visualItemRect(item).center()
    with qtbot.waitSignal(popup.chosen) as told:
        qtbot.mouseClick(popup.search.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert told.args == ["programme"]

    popup.popup_at(QPoint(40, 40))
    assert popup.groups.isVisible()
    with qtbot.waitSignal(popup.chosen) as told:
        qtbot.mouseClick(popup.groups.rows["4"], Qt.MouseButton.LeftButton)
    assert told.args == ["trait"]


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
