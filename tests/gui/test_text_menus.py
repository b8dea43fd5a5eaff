"""Menus in the text: of a span, of a selection, by the mouse and by the menu key."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from gui.item_menu import ItemMenu, SelectionMenu
from tests.gui.hands import LEFT

ALT = Qt.KeyboardModifier.AltModifier


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
