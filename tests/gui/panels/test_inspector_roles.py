"""Kinds and roles in the inspector: chips give the kind, slots take, show and clear words of the text."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from gui.panels.inspector import InspectorPanel
from tests.gui.panels.conftest import METRICS, click, span_of


@pytest.fixture
def panel(workspace, shown) -> InspectorPanel:
    return shown(InspectorPanel(workspace), 380, 560)


def test_a_chip_gives_the_kind(qtbot, panel, workspace, find) -> None:
    workspace.set_current(find("12.4%").target)
    click(qtbot, panel.card.kinds.chips["ratio"])
    metric = find("12.4%").metric
    assert (metric.kind, metric.quantity.direction) == ("ratio", None)
    assert workspace.current == find("940余名").target
    workspace.back()
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
