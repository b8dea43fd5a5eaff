"""Measuring on the accuracy page: what it rests on, when it happens again, what to do where nothing is."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from core.jobs.project import ADJUDICATED
from core.jobs.results import kept_results
from gui.panels.accuracy.picks import Pick, Table
from tests.gui.panels.accuracy.conftest import BULLETIN, GOLD, HARVEST, add


def test_what_it_rests_on_is_said(qtbot, panel):
    assert panel.header.gold.currentText() == "fang"
    assert "draft" in panel.header.extractor.text()
    assert panel.header.extractor.text().endswith("rules")
    assert "8" in panel.header.summary.text()
    assert "present version" in panel.notes.text()
    qtbot.waitUntil(lambda: not panel.progress.isVisible(), timeout=20000)


def test_new_gold_is_measured_while_the_page_is_shown(qtbot, project, page):
    add(project, BULLETIN)
    panel = page()
    assert len(panel.evaluation.articles) == 1
    panel.explorer.choose(Pick(Table.KINDS, "count", "pos"))
    add(project, HARVEST)
    with qtbot.waitSignal(panel.evaluated, timeout=20000):
        panel.workspace.queue_changed.emit()
    assert len(panel.evaluation.articles) == 2
    assert panel.explorer.pick == Pick(Table.KINDS, "count", "pos")


def test_changes_wait_until_the_page_is_shown_again(qtbot, project, panel):
    panel.hide()
    panel.workspace.queue_changed.emit()
    with qtbot.assertNotEmitted(panel.evaluated, wait=600):
        pass
    with qtbot.waitSignal(panel.evaluated, timeout=20000):
        panel.show()


def test_recompute_measures_again(qtbot, panel):
    with qtbot.waitSignal(panel.evaluated, timeout=20000):
        qtbot.mouseClick(panel.header.recompute, Qt.MouseButton.LeftButton)
        assert panel.progress.isVisible()


def test_the_window_lives_while_it_measures(qtbot, project, panel, monkeypatch):
    monkeypatch.setattr("gui.panels.accuracy.computing._PORTION", 0.0)
    turns = []
    panel.progress.valueChanged.connect(turns.append)
    panel.refresh()
    panel.refresh()
    assert panel.progress.isVisible()
    with qtbot.waitSignal(panel.evaluated):
        pass
    assert turns[-1] <= panel.progress.maximum()
    qtbot.waitUntil(lambda: not panel.progress.isVisible(), timeout=20000)


def test_another_layer_is_looked_at_and_the_gold_stays(qtbot, project, page):
    article = add(project, BULLETIN)
    project.import_gold("hui", article, GOLD[BULLETIN][:1], complete=True)
    panel = page()
    choice = panel.header.gold
    assert panel.evaluation.counts("strict").pos == 6
    assert not panel.header.hold.isVisible()
    with qtbot.waitSignal(panel.evaluated, timeout=20000):
        choice.setFocus()
        qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert choice.currentText() == "hui"
    assert panel.evaluation.counts("strict").pos == 1
    assert project.gold_layer == "fang"
    assert "against the layer “hui”" in panel.notes.text()
    with qtbot.waitSignal(panel.gold_asked) as asked:
        qtbot.mouseClick(panel.header.hold, Qt.MouseButton.LeftButton)
    assert asked.args == ["hui"]
    assert project.gold_layer == "fang"
    qtbot.mouseClick(panel.explorer.runs.versions.keep, Qt.MouseButton.LeftButton)
    assert not kept_results(project)
    with qtbot.waitSignal(panel.evaluated, timeout=20000):
        qtbot.keyClick(choice, Qt.Key.Key_Up)
    assert "against the layer" not in panel.notes.text()
    assert not panel.header.hold.isVisible()


def test_a_wheel_over_the_choice_does_nothing_before_it_has_the_focus(qtbot, project, page):
    article = add(project, BULLETIN)
    project.import_gold("hui", article, GOLD[BULLETIN][:1], complete=True)
    panel = page()
    choice = panel.header.gold
    panel.explorer.cases.view.setFocus()
    turn(choice)
    assert choice.currentText() == "fang"
    choice.setFocus()
    with qtbot.waitSignal(panel.evaluated, timeout=20000):
        turn(choice)
    assert choice.currentText() == "hui"


def turn(widget: QWidget) -> None:
    """One notch of the wheel over the widget."""
    at = QPointF(widget.rect().center())
    notch, none = QPoint(0, -120), Qt.KeyboardModifier.NoModifier
    buttons, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    there = QPointF(widget.mapToGlobal(at.toPoint()))
    event = QWheelEvent(at, there, QPoint(), notch, buttons, none, phase, False)
    QApplication.sendEvent(widget, event)


@pytest.mark.parametrize(
    ("layer", "said"),
    [(ADJUDICATED, "page of adjudication (Ctrl 4)"), ("hu{i}", "complete in the layer “hu{i}”")],
)
def test_an_empty_layer_that_completing_does_not_fill_says_what_does(qtbot, project, page, layer, said):
    add(project, BULLETIN)
    project.set_gold_layer(layer)
    panel = page(shown=False)
    panel.show()
    qtbot.waitUntil(lambda: said in panel.empty.text())
    assert "Ctrl ↵" not in panel.empty.text()


def test_empty_states_say_what_to_do_next(qtbot, project, page):
    panel = page(shown=False)
    panel.show()
    qtbot.waitUntil(lambda: "Ctrl ↵" in panel.empty.text())
    assert panel.stack.currentWidget() is panel.empty
    assert not panel.header.report.isEnabled()
    add(project, BULLETIN, run=False)
    panel.workspace.queue_changed.emit()
    qtbot.waitUntil(lambda: "Ctrl R" in panel.empty.text())
    panel.workspace.project = None
    panel.workspace.project_opened.emit(None)
    qtbot.waitUntil(lambda: "Ctrl O" in panel.empty.text())
