"""The rows and the current item: clicks, keys and scrolling follow it and decide nothing."""

import pytest
from PySide6.QtCore import Qt

from core.sheet import State
from gui.panels.rows import RowsPanel
from tests.gui.panels.conftest import faultless


@pytest.fixture
def panel(workspace, shown) -> RowsPanel:
    panel = RowsPanel(workspace)
    panel.tester = faultless(panel.model, panel)
    return shown(panel, 380, 700)


def click(qtbot, panel: RowsPanel, target: str) -> None:
    index = panel.model.index_of(target)
    assert index is not None
    panel.view.scrollTo(index)
    at = panel.view.visualRect(index).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_rows_and_current_item_follow_each_other(qtbot, panel, workspace, find) -> None:
    target = find("第2名").target
    with qtbot.waitSignal(workspace.current_changed) as told:
        click(qtbot, panel, target)
    assert told.args == [target]

    workspace.set_current(find("110").target)
    index = panel.view.currentIndex()
    assert panel.model.target_at(index) == find("110").target
    assert panel.view.selectionModel().isSelected(index)

    workspace.set_current(None)
    assert not panel.view.selectionModel().hasSelection()


def test_arrows_go_through_the_rows_and_decide_nothing(qtbot, panel, workspace, find) -> None:
    workspace.set_current(find("1286起").target)
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert workspace.item == find("12.4%")
    assert workspace.item.state is State.SUGGESTED


def test_the_current_row_is_shown_with_its_neighbours(panel, workspace, find) -> None:
    panel.resize(380, 220)
    workspace.set_current(find("三").target)
    workspace.set_current(find("940余名").target)
    shown = panel.view.viewport().rect()
    assert all(shown.contains(panel.view.visualRect(panel.model.index(row))) for row in (0, 1, 2))


def test_letters_and_digits_are_left_to_the_review_keys(qtbot, panel, workspace, find) -> None:
    current = find("12.4%").target
    workspace.set_current(current)
    for key in "anx15":
        qtbot.keyClick(panel.view, key)
    assert workspace.current == current


def test_home_end_and_page_keys_go_through_the_rows(qtbot, panel, workspace, find) -> None:
    panel.resize(380, 220)
    workspace.set_current(find("940余名").target)
    shown = panel.view.viewport().height() // panel.view.rowHeight(0)
    qtbot.keyClick(panel.view, Qt.Key.Key_End)
    assert workspace.current == find("三").target
    qtbot.keyClick(panel.view, Qt.Key.Key_Home)
    assert workspace.current == find("1286起").target
    qtbot.keyClick(panel.view, Qt.Key.Key_PageDown)
    below = panel.view.currentIndex().row()
    assert shown - 1 <= below <= shown + 1
    assert workspace.current == panel.model.target_at(panel.view.currentIndex())
    qtbot.keyClick(panel.view, Qt.Key.Key_PageUp)
    assert workspace.current == find("1286起").target


def test_a_click_on_the_words_of_a_suggestion_decides_nothing(qtbot, panel, workspace, find) -> None:
    click(qtbot, panel, find("940余名").target)
    assert find("940余名").state is State.SUGGESTED
