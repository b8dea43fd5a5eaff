"""Values in the inspector: what is typed is read, kept or refused, and keys stay in the editor."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from core.model import Direction, Modifier, Quantity
from core.sheet import State
from gui.panels.inspector import InspectorPanel
from tests.gui.panels.conftest import ARTICLE, METRICS, click, commit, extraction, run


@pytest.fixture
def panel(workspace, shown) -> InspectorPanel:
    return shown(InspectorPanel(workspace), 380, 560)


def write(qtbot, panel: InspectorPanel, words: str) -> None:
    panel.edit_value()
    commit(panel.card.editor.fields.value, words)
    qtbot.keyClick(panel.card.editor.fields.value, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("typed", "quantity"),
    [
        ("1300", Quantity(Decimal(1300), unit="起")),
        ("1.4亿元", Quantity(Decimal(140000000), unit="元")),
        ("约1286", Quantity(Decimal(1286), None, "起", Modifier.ABOUT)),
        ("１，２８７", Quantity(Decimal(1287), unit="起")),
        ("3至5", Quantity(Decimal(3), Decimal(5), "起")),
    ],
)
def test_a_value_is_parsed_as_typed(qtbot, panel, workspace, find, typed: str, quantity: Quantity) -> None:
    workspace.set_current(find("1286起").target)
    write(qtbot, panel, typed)
    item = find("1286起")
    assert item.metric.quantity == quantity
    assert item.state is State.EDITED
    assert workspace.current == item.target
    assert not panel.card.editor.isVisible()


def test_the_text_says_something_else(qtbot, panel, workspace, find) -> None:
    workspace.set_current(find("1286起").target)
    write(qtbot, panel, "1268")
    assert panel.card.note.isVisible()
    assert panel.card.note.text() == "In the text: 1,286 起"


@pytest.mark.parametrize(
    "typed", ["3.2亿", "三点二亿", "320000000", "3亿2千万", "３.２亿", "32000万", "3.2e8", "320,000,000元"]
)
def test_any_notation_of_the_texts_value_agrees_with_it(qtbot, panel, workspace, find, typed: str) -> None:
    workspace.set_current(find("3.2亿元").target)
    panel.edit_value()
    editor = panel.card.editor
    editor.fields.value.clear()
    commit(editor.fields.value, typed)
    assert not editor.fields.value.property("wrong")
    assert not editor.note.isVisible()
    assert editor.preview.text() == "Reads as 320,000,000 元"


def test_while_typing_what_disagrees_is_red_with_the_reason(qtbot, panel, workspace, find) -> None:
    workspace.set_current(find("3.2亿元").target)
    panel.edit_value()
    editor = panel.card.editor
    editor.fields.value.clear()
    commit(editor.fields.value, "2.3亿")
    assert editor.fields.value.property("wrong")
    assert editor.note.text() == "It disagrees with the text, which says 320,000,000 元."
    commit(editor.fields.value, "x")
    assert "cannot be read" in editor.note.text()
    editor.fields.value.clear()
    commit(editor.fields.value, "3.2亿")
    assert not editor.fields.value.property("wrong")
    assert not editor.note.isVisible()


def test_a_direction_is_checked_against_the_words_around(qtbot, panel, workspace, find) -> None:
    workspace.set_current(find("12.4%").target)
    panel.edit_value()
    editor = panel.card.editor
    assert not editor.note.isVisible()
    qtbot.keyClick(editor.fields.direction, Qt.Key.Key_Down)
    assert editor.note.text() == "It disagrees with the text, which says ↑ 12.4 %."


def test_a_value_that_agrees_goes_on_and_one_that_does_not_stays(
    qtbot, panel, workspace, project, find
) -> None:
    wrong = replace(METRICS[0], quantity=Quantity(Decimal(1268), unit="起"))
    project.save_run(run("2"), {ARTICLE.id: extraction((wrong, *METRICS[1:]))})
    workspace.reload()
    workspace.set_current(find("1286起").target)
    write(qtbot, panel, "1287")
    assert workspace.current == find("1286起").target
    workspace.undo()
    write(qtbot, panel, "1286")
    assert find("1286起").metric.quantity.value == 1286
    assert workspace.current == find("12.4%").target


def test_what_cannot_be_read_is_not_kept(qtbot, panel, workspace, find) -> None:
    workspace.set_current(find("1286起").target)
    panel.edit_value()
    editor = panel.card.editor
    assert editor.fields.value.hasFocus()
    commit(editor.fields.value, "许多")
    assert editor.fields.value.property("wrong")
    assert "cannot be read" in editor.note.text()
    qtbot.keyClick(editor.fields.value, Qt.Key.Key_Return)
    assert editor.isVisible()
    assert find("1286起").state is State.SUGGESTED

    with qtbot.waitSignal(panel.finished):
        qtbot.keyClick(editor.fields.value, Qt.Key.Key_Escape)
    assert not editor.isVisible()
    assert find("1286起").metric == METRICS[0]


def test_an_upper_end_must_lie_above(qtbot, panel, workspace, find) -> None:
    workspace.set_current(find("416家").target)
    panel.edit_value()
    editor = panel.card.editor
    editor.fields.upper.setFocus()
    qtbot.keyClicks(editor.fields.upper, "400")
    assert editor.fields.upper.property("wrong")
    qtbot.keyClick(editor.fields.upper, Qt.Key.Key_Return)
    assert find("416家").state is State.SUGGESTED
    editor.fields.upper.selectAll()
    qtbot.keyClicks(editor.fields.upper, "430")
    assert editor.preview.text() == "Reads as 416–430 家"
    qtbot.keyClick(editor.fields.upper, Qt.Key.Key_Return)
    assert find("416家").metric.quantity == Quantity(Decimal(416), Decimal(430), "家")


def test_unit_modifier_and_direction_can_be_chosen(qtbot, panel, workspace, find) -> None:
    workspace.set_current(find("12.4%").target)
    panel.edit_value()
    editor = panel.card.editor
    qtbot.keyClick(editor.fields.direction, Qt.Key.Key_Down)
    qtbot.keyClick(editor.fields.modifier, Qt.Key.Key_Down)
    editor.fields.unit.selectAll()
    commit(editor.fields.unit, "个百分点")
    qtbot.keyClick(editor.fields.direction, Qt.Key.Key_Return)
    wanted = Quantity(Decimal("12.4"), None, "个百分点", Modifier.ABOUT, Direction.DOWN)
    assert find("12.4%").metric.quantity == wanted


def test_enter_on_an_unchanged_value_decides_nothing(qtbot, panel, workspace, find) -> None:
    workspace.set_current(find("1286起").target)
    panel.edit_value()
    with qtbot.waitSignal(panel.finished), qtbot.assertNotEmitted(workspace.changed):
        qtbot.keyClick(panel.card.editor.fields.value, Qt.Key.Key_Return)


def test_tab_goes_round_the_editor_and_nowhere_else(qtbot, panel, workspace, find) -> None:
    workspace.set_current(find("12.4%").target)
    panel.edit_value()
    fields = panel.card.editor.fields
    around = [fields.upper, fields.direction, fields.unit, fields.modifier, fields.value]
    for field in around:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert field.hasFocus()
    for field in [*around[3::-1], fields.value]:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
        assert field.hasFocus()

    workspace.set_current(find("1286起").target)  # a count has no direction
    panel.edit_value()
    fields.upper.setFocus()
    qtbot.keyClick(fields.upper, Qt.Key.Key_Tab)
    assert fields.unit.hasFocus()


@pytest.mark.parametrize("place", range(5))
def test_escape_leaves_the_editor_from_every_field(qtbot, panel, workspace, find, place: int) -> None:
    workspace.set_current(find("12.4%").target)
    panel.edit_value()
    editor = panel.card.editor
    assert editor.hint.isVisible()
    assert editor.hint.text() == "Enter keeps · Esc reverts"
    commit(editor.fields.value, "99")
    editor.fields.order[place].setFocus()
    with qtbot.waitSignal(panel.finished), qtbot.assertNotEmitted(workspace.changed):
        qtbot.keyClick(editor.fields.order[place], Qt.Key.Key_Escape)
    assert not editor.isVisible()
    assert find("12.4%").metric == METRICS[1]
    panel.edit_value()
    assert editor.fields.value.text() == "12.4"


def test_a_draft_is_dropped_where_another_item_becomes_current(panel, workspace, find) -> None:
    workspace.set_current(find("1286起").target)
    panel.edit_value()
    commit(panel.card.editor.fields.value, "99")
    workspace.set_current(find("12.4%").target)
    assert not panel.card.editor.isVisible()
    assert find("1286起").metric == METRICS[0]


def test_a_click_on_the_figure_edits_it(qtbot, panel, workspace, find) -> None:
    workspace.set_current(find("1286起").target)
    click(qtbot, panel.card.figure)
    assert panel.card.editor.isVisible()
