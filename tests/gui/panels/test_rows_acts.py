"""The rows answered where they stand: by a glyph, by a menu, and what hints say about both."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from core.model import Span
from core.sheet import State
from gui.item_menu import ItemMenu
from gui.panels.rows import RowsPanel
from gui.panels.rows.delegate import GLYPH
from tests.gui.panels.conftest import ARTICLE, METRICS, extraction, faultless, run, span_of


@pytest.fixture
def panel(workspace, shown) -> RowsPanel:
    panel = RowsPanel(workspace)
    panel.tester = faultless(panel.model, panel)
    return shown(panel, 380, 700)


def glyph_place(panel: RowsPanel, target: str) -> QPoint:
    box = panel.view.visualRect(panel.model.index_of(target))
    return QPoint(box.left() + GLYPH // 2, box.center().y())


def tip(panel: RowsPanel, place: QPoint) -> str:
    """What is said when the pointer rests there."""
    viewport = panel.view.viewport()
    QToolTip.hideText()
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, place, viewport.mapToGlobal(place)))
    return QToolTip.text()


def menu_of(panel: RowsPanel, place: QPoint, reason=QContextMenuEvent.Reason.Mouse) -> ItemMenu:
    viewport = panel.view.viewport()
    QApplication.sendEvent(viewport, QContextMenuEvent(reason, place, viewport.mapToGlobal(place)))
    (menu,) = (menu for menu in panel.findChildren(ItemMenu) if menu.isVisible())
    return menu


def choose(qtbot, menu: ItemMenu, words: str) -> None:
    action = next(action for action in menu.actions() if action.text().split("\t")[0] == words)
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def test_a_click_on_a_suggestions_glyph_accepts_it(qtbot, panel, workspace, find) -> None:
    panel.resize(380, 220)
    target = find("940余名").target
    panel.view.scrollTo(panel.model.index_of(target))
    place = glyph_place(panel, target)
    assert "A click here accepts it, as A does" in tip(panel, place)
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert find("940余名").state is State.ACCEPTED
    assert workspace.current == find("3.2亿元").target
    assert find("3.2亿元").state is State.SUGGESTED


@pytest.mark.parametrize("quote", ["1286起", "110", "三"])
def test_a_click_on_any_other_glyph_decides_nothing(qtbot, panel, workspace, find, quote: str) -> None:
    workspace.set_current(find("1286起").target)
    workspace.accept()
    target = find(quote).target
    before = workspace.sheet.items()
    place = glyph_place(panel, target)
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert workspace.sheet.items() == before
    assert workspace.current == target


@pytest.mark.parametrize(
    ("quote", "words"), [("110", "take this number for no metric"), ("三", "No rule knows this number")]
)
def test_a_glyph_says_what_it_means(panel, find, quote: str, words: str) -> None:
    place = glyph_place(panel, find(quote).target)
    assert words in tip(panel, place)
    assert quote in tip(panel, place + QPoint(GLYPH, 0))


def test_headers_and_counts_say_what_they_hold(panel) -> None:
    header = panel.view.visualRect(panel.model.index(7)).center()
    assert "no rule knows" in tip(panel, header)
    assert "rejected ones are not counted" in panel.count.toolTip()


def test_the_menu_of_a_row_answers_it(qtbot, panel, workspace, find) -> None:
    target = find("940余名").target
    menu = menu_of(panel, glyph_place(panel, target))
    assert workspace.current == target
    words = [action.text().split("\t")[0] for action in menu.actions() if not action.isSeparator()]
    assert words[:4] == ["Accept", "Reject", "Doubt", "Count"]
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Count\t1"]
    choose(qtbot, menu, "Accept")
    assert find("940余名").state is State.ACCEPTED


@pytest.mark.parametrize(("words", "name"), [("Reject", "reject"), ("Doubt", "doubt")])
def test_the_menu_leaves_questions_to_the_window(qtbot, panel, find, words: str, name: str) -> None:
    menu = menu_of(panel, glyph_place(panel, find("940余名").target))
    with qtbot.waitSignal(panel.action_clicked) as told:
        choose(qtbot, menu, words)
    assert told.args == [name]
    assert find("940余名").state is State.SUGGESTED


def test_the_menu_gives_the_row_a_kind_whatever_is_selected(qtbot, panel, workspace, find) -> None:
    workspace.select(span_of("2031年"))
    choose(qtbot, menu_of(panel, glyph_place(panel, find("12.4%").target)), "Ratio")
    assert find("12.4%").metric.kind == "ratio"
    assert find("2031年").state is State.EXCLUDED
    assert workspace.selection == span_of("2031年")


def test_the_menu_key_opens_the_current_rows_menu(qtbot, panel, workspace, find) -> None:
    workspace.set_current(find("110").target)
    menu = menu_of(panel, QPoint(), QContextMenuEvent.Reason.Keyboard)
    assert menu.actions()[0].text() == "No metric\tA"
    choose(qtbot, menu, "No metric")
    assert find("110").state is State.CONFIRMED


def test_what_is_set_aside_has_a_short_menu(panel, workspace, project, find) -> None:
    workspace.set_current(find("1286起").target)
    workspace.accept()
    bare = replace(METRICS[0], span=Span(METRICS[0].span.start, METRICS[0].span.end - 1))
    project.save_run(run("2"), {ARTICLE.id: extraction((bare, *METRICS[1:]))})
    workspace.reload()
    menu = menu_of(panel, glyph_place(panel, workspace.sheet.settled()[0].target))
    assert [action.text() for action in menu.actions()] == ["Accept\tA"]
