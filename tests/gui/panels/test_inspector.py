"""The inspector: it shows the current item from near and passes on what is answered."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from core.model import Direction, Modifier, Quantity, Span
from core.sheet import State
from gui.panels.inspector import InspectorPanel
from gui.theme import theme_of
from tests.gui.panels.conftest import ARTICLE, METRICS, extraction, run, span_of


@pytest.fixture
def panel(qtbot, workspace, opened) -> InspectorPanel:
    panel = InspectorPanel(workspace)
    qtbot.addWidget(panel)
    panel.resize(380, 560)
    panel.show()
    opened()
    return panel


def click(qtbot, widget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def commit(widget, words: str) -> None:
    """Type as an input method does: keys alone cannot write Chinese."""
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(widget, event)


def write(qtbot, panel: InspectorPanel, words: str) -> None:
    panel.edit_value()
    commit(panel.card.editor.fields.value, words)
    qtbot.keyClick(panel.card.editor.fields.value, Qt.Key.Key_Return)


def test_it_shows_the_current_metric(panel, workspace, find) -> None:
    workspace.set_current(find("1286起").target)
    card = panel.card
    assert card.heading.text() == "Current metric · suggestion"
    assert card.place.text() == "1 / 7"
    assert card.figure.text() == "1,286 起"
    assert [kind for kind, chip in card.kinds.chips.items() if chip.isChecked()] == ["count"]
    shown = {role: slot.words.accessibleName() for role, slot in card.roles.slots.items()}
    assert shown["indicator"] == "Indicator: 破获刑事案件"
    assert shown["basis"].startswith("Basis: select words")
    assert "measure word" in card.reason.text()
    assert "section 2" in card.reason.text()
    assert not card.note.isVisible()


def test_it_follows_decisions_and_current(panel, workspace, find) -> None:
    workspace.set_current(find("1286起").target)
    click_on = panel.card.answers.accept
    click_on.click()
    assert find("1286起").state is State.ACCEPTED
    assert panel.card.place.text() == "2 / 7"
    workspace.undo()
    assert panel.card.heading.text() == "Current metric · suggestion"


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


def test_a_chip_gives_the_kind(qtbot, panel, workspace, find) -> None:
    workspace.set_current(find("12.4%").target)
    click(qtbot, panel.card.kinds.chips["ratio"])
    metric = find("12.4%").metric
    assert (metric.kind, metric.quantity.direction) == ("ratio", None)
    assert panel.card.kinds.chips["ratio"].isChecked()
    assert not panel.card.kinds.chips["change"].isChecked()


def test_a_chip_does_not_take_the_focus(qtbot, panel, workspace, find) -> None:
    panel.edit_value()
    held = QApplication.focusWidget()
    click(qtbot, panel.card.kinds.chips["ratio"])
    click(qtbot, panel.card.answers.accept)
    assert QApplication.focusWidget() in {held, None}


def test_a_filled_slot_is_shown_in_the_text_and_can_be_cleared(qtbot, panel, workspace, find) -> None:
    workspace.set_current(find("1286起").target)
    slot = panel.card.roles.slots["period"]
    with qtbot.waitSignal(panel.role_clicked) as told:
        click(qtbot, slot.words)
    assert told.args == ["period"]
    assert not slot.clear.isVisible()
    qtbot.mouseMove(panel.card.heading)
    qtbot.mouseMove(slot.words, QPoint(5, 5))
    slot.clear.click()
    assert find("1286起").metric.role("period") is None
    assert not slot.words.filled


def test_a_slot_is_filled_from_the_selection(qtbot, panel, workspace, find) -> None:
    workspace.set_current(find("12.4%").target)
    slot = panel.card.roles.slots["scope"]
    with qtbot.waitSignal(workspace.failed):
        click(qtbot, slot.cap)
    workspace.select(span_of("全县"))
    click(qtbot, slot.words)
    assert find("12.4%").metric.role("scope") == span_of("全县")
    workspace.select(span_of("全市"))
    click(qtbot, slot.cap)
    assert find("12.4%").metric.role("scope") == span_of("全市")


def test_a_filled_slot_takes_what_is_selected(qtbot, panel, workspace, find) -> None:
    workspace.set_current(find("第2名").target)
    slots = panel.card.roles.slots
    workspace.select(span_of("全县"))
    with qtbot.assertNotEmitted(panel.role_clicked):
        click(qtbot, slots["scope"].words)
    assert find("第2名").metric.role("scope") == span_of("全县")
    assert "selected" in slots["scope"].words.toolTip()


def test_words_that_a_slot_has_shown_are_not_taken_by_the_next(qtbot, panel, workspace, find) -> None:
    """The window shows a role by selecting its words, as a reviewer selects others."""
    panel.role_clicked.connect(lambda role: workspace.select(workspace.item.metric.role(role)))
    workspace.set_current(find("1286起").target)
    slots = panel.card.roles.slots
    for role in ("indicator", "period", "period"):
        with qtbot.waitSignal(panel.role_clicked):
            click(qtbot, slots[role].words)
    workspace.set_current(find("第2名").target)
    with qtbot.waitSignal(panel.role_clicked):
        click(qtbot, slots["scope"].words)
    assert find("1286起").metric == METRICS[0]
    assert find("第2名").metric == METRICS[5]


def test_reject_asks_the_window(qtbot, panel, workspace, find) -> None:
    workspace.set_current(find("12.4%").target)
    with qtbot.waitSignal(panel.reject_clicked):
        click(qtbot, panel.card.answers.reject)
    assert find("12.4%").state is State.SUGGESTED


def test_a_doubt_has_a_note(qtbot, panel, workspace, find) -> None:
    workspace.set_current(find("九年").target)
    note = panel.card.answers.note
    assert not note.isVisible()
    panel.edit_doubt()
    assert note.hasFocus()
    assert panel.card.answers.hint.isVisible()
    commit(note, "起算年份不明")
    with qtbot.waitSignal(panel.finished):
        qtbot.keyClick(note, Qt.Key.Key_Return)
    assert find("九年").metric.doubt == "起算年份不明"
    assert panel.card.heading.text() == "Current metric · doubtful"
    assert note.isVisible()

    panel.edit_doubt()
    commit(note, "另一句")
    qtbot.keyClick(note, Qt.Key.Key_Escape)
    assert note.text() == "起算年份不明"
    panel.edit_doubt()
    qtbot.keyClick(note, Qt.Key.Key_Delete)
    qtbot.keyClick(note, Qt.Key.Key_Return)
    assert find("九年").metric.doubt is None
    assert not note.isVisible()


def test_an_exclusion_says_its_cause_and_what_can_be_done(qtbot, panel, workspace, find) -> None:
    workspace.set_current(find("110").target)
    card = panel.card
    assert card.heading.text() == "Current number · excluded, to confirm"
    assert card.figure.text() == "110"
    assert card.place.text() == "2 / 3"
    assert card.reason.text().startswith("Name that holds a number, such as 5G")
    assert card.remedy.text().startswith("A confirms")
    assert not card.roles.isVisible()
    click(qtbot, card.answers.accept)
    assert find("110").state is State.CONFIRMED


def test_an_unknown_number_becomes_a_metric(qtbot, panel, workspace, find) -> None:
    workspace.set_current(find("三").target)
    assert "No rule knows" in panel.card.reason.text()
    panel.edit_value()
    assert not panel.card.editor.isVisible()
    assert not panel.card.answers.accept.isVisible()
    click(qtbot, panel.card.kinds.chips["count"])
    assert find("三").state is State.ADDED
    assert panel.card.reason.text() == "Added by hand."
    assert panel.card.answers.reject.text() == "Remove"


def test_a_rejected_metric_can_be_taken_back(qtbot, panel, workspace, find) -> None:
    target = find("第2名").target
    workspace.set_current(target)
    workspace.reject("vague-rank")
    workspace.set_current(target)
    assert panel.card.heading.text() == "Current metric · rejected"
    assert panel.card.place.text() == ""
    assert panel.card.reason.text().startswith("Vague rank")
    click(qtbot, panel.card.answers.accept)
    assert find("第2名").state is State.ACCEPTED


def test_a_settled_suggestion_is_explained(panel, workspace, project, find) -> None:
    workspace.set_current(find("1286起").target)
    workspace.accept()
    bare = replace(METRICS[0], span=Span(METRICS[0].span.start, METRICS[0].span.end - 1))
    project.save_run(run("2"), {ARTICLE.id: extraction((bare, *METRICS[1:]))})
    workspace.reload()
    workspace.set_current(workspace.sheet.settled()[0].target)
    assert "what you have decided" in panel.card.reason.text()
    assert not panel.card.answers.reject.isVisible()


def test_without_an_item_it_says_what_to_do_next(qtbot, workspace, panel) -> None:
    workspace.set_current(None)
    assert panel.empty.isVisible()
    assert "Tab" in panel.empty.text()
    workspace.accept_rest()
    workspace.confirm(tuple(item.target for item in workspace.sheet.items()))
    workspace.reject("grade")
    assert workspace.sheet.gate.open
    workspace.set_current(None)
    assert "Ctrl\N{NO-BREAK SPACE}↵ completes it" in panel.empty.text()
    workspace.complete()
    assert "is complete" in panel.empty.text()
    assert "Reopen" in panel.empty.text()
    assert "↵" not in panel.empty.text()
    fresh = InspectorPanel(workspace)
    qtbot.addWidget(fresh)
    workspace.session.sheet = None
    fresh._refresh()
    assert "queue" in fresh.empty.text()


def test_language_and_theme_change_live(panel, workspace, find) -> None:
    workspace.set_current(find("1286起").target)
    panel.edit_value()
    workspace.language = "zh"
    QApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))
    assert panel.card.kinds.chips["count"].text() == "1 数量"
    assert panel.card.editor.isVisible()
    workspace.theme = theme_of(dark=True)
    workspace.theme_changed.emit()
    assert panel.card.figure.theme.dark
    assert not panel.grab().isNull()
