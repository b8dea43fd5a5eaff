"""Measuring on the accuracy page: what it rests on, when it happens again, what to do where nothing is."""

from PySide6.QtCore import Qt

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


def test_another_layer_can_be_gold(qtbot, project, page):
    article = add(project, BULLETIN)
    project.import_gold("hui", article, GOLD[BULLETIN][:1], complete=True)
    panel = page()
    assert panel.evaluation.counts("strict").pos == 6
    with qtbot.waitSignal(panel.evaluated, timeout=20000):
        panel.header.gold.setCurrentText("hui")
        panel.header.gold.activated.emit(panel.header.gold.currentIndex())
    assert panel.evaluation.counts("strict").pos == 1
    assert project.gold_layer == "hui"


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
