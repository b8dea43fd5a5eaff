"""Which layer is the gold: it is said before anything is written, and changed only when asked for."""

import pytest
from PySide6.QtCore import Qt

from core.jobs.project import Project
from gui.exchange.export_dialog import ExportDialog
from gui.releases.freeze_dialog import FreezeDialog
from tests.gui.panels.accuracy.conftest import BULLETIN, GOLD, add

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def measured(qtbot, make_window, tmp_path):
    """The window on the figures of a project of two layers."""
    with Project.create(tmp_path / "layers.metrics", "fang") as project:
        article = add(project, BULLETIN)
        project.import_gold("hui", article, GOLD[BULLETIN][:1], complete=True)
    window = make_window("fang")
    assert window.files.open_project(tmp_path / "layers.metrics")
    with qtbot.waitSignal(window.accuracy.evaluated, timeout=30000):
        window.show_page(1)
    return window


def look_at_the_other(qtbot, window):
    choice = window.accuracy.header.gold
    choice.setFocus()
    with qtbot.waitSignal(window.accuracy.evaluated, timeout=20000):
        qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert choice.currentText() == "hui"


def answer(qtbot, window, words):
    (button,) = (each for each in window.notice.choices if each.isVisible() and words in each.text())
    qtbot.mouseClick(button, LEFT)


def test_a_layer_is_held_for_gold_after_a_question(qtbot, measured):
    project, header = measured.workspace.project, measured.accuracy.header
    look_at_the_other(qtbot, measured)
    qtbot.mouseClick(header.hold, LEFT)
    assert "exported and frozen" in measured.notice.label.text()
    assert "in place of “fang”" in measured.notice.label.text()
    answer(qtbot, measured, "Leave it")
    assert project.gold_layer == "fang"
    qtbot.mouseClick(header.hold, LEFT)
    with qtbot.waitSignal(measured.accuracy.evaluated, timeout=20000):
        answer(qtbot, measured, "Hold it")
    assert project.gold_layer == "hui"
    assert not header.hold.isVisible()
    assert "against the layer" not in measured.accuracy.notes.text()


def test_export_and_freeze_name_the_layer_that_they_write(qtbot, measured):
    look_at_the_other(qtbot, measured)
    measured.menus.actions["export"].trigger()
    (asked,) = measured.findChildren(ExportDialog)
    assert "“fang”" in asked.windowTitle()
    asked.reject()
    measured.menus.actions["freeze"].trigger()
    (dialog,) = measured.findChildren(FreezeDialog)
    assert "“fang”" in dialog.windowTitle()
    qtbot.waitUntil(lambda: not measured.releases.work.busy, timeout=20000)
    dialog.reject()


def test_the_sample_says_what_it_is_and_names_its_gold(window, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr("core.jobs.sample.user_data_path", lambda *_, **__: tmp_path / "data")
    window.menus.actions["sample"].trigger()
    assert "kept apart from the gold that came with it" in window.notice.label.text()
    with qtbot.waitSignal(window.accuracy.evaluated, timeout=30000):
        window.show_page(1)
    header = window.accuracy.header
    assert header.gold.currentText() == "bundled gold"
    assert "your own" in window.accuracy.basis.words.text()
    header.gold.setCurrentText("lin")
    header.gold.activated.emit(header.gold.currentIndex())
    assert window.workspace.measured_layer == "lin"
    assert "bundled" not in window.accuracy.basis.words.text()
    window.workspace.accept()
    window.notice.hide()
    window.menus.actions["sample"].trigger()
    assert not window.notice.isVisible()
