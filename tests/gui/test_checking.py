"""A project is checked from the window's menu, and repaired into a new file that can be opened."""

import sqlite3
from contextlib import closing

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from gui.app import Appearance
from gui.soundness.dialog import CheckDialog
from tests.core.jobs.flawed import MANY, sound, spoilt

LEFT = Qt.MouseButton.LeftButton


def checked(window, qtbot):
    """The dialog when it has found out."""

    def ready():
        found = [each for each in window.findChildren(CheckDialog) if each.isVisible()]
        return bool(found) and not window.files.soundness.work.busy

    qtbot.waitUntil(ready, timeout=20000)
    return next(each for each in window.findChildren(CheckDialog) if each.isVisible())


def chosen(window, path):
    asking = next(each for each in window.findChildren(QFileDialog) if each.isVisible())
    asking.fileSelected.emit(str(path))
    asking.close()


def test_the_open_project_is_sound(hands, qtbot):
    window = hands.window
    window.menus.actions["check"].trigger()
    dialog = checked(window, qtbot)
    assert dialog.windowTitle() == "Check “work.metrics”"
    assert "Sound: 2 articles and 0 decisions were checked." in dialog.state.text()
    assert not dialog.repair_button.isVisible()
    assert not dialog.lines.isVisible()
    QTest.mouseClick(dialog.close_button, LEFT)


def test_flaws_are_shown_and_repaired_into_a_new_file(make_window, tmp_path, qtbot):
    window = make_window()
    path, new = sound(tmp_path / "p.metrics"), tmp_path / "new.metrics"
    spoilt(
        path, "UPDATE standing SET value = '9' WHERE quote = '1200起'", "DELETE FROM step WHERE lamport = 1"
    )
    before = path.read_bytes()
    window.menus.actions["check"].trigger()
    chosen(window, path)
    dialog = checked(window, qtbot)
    assert "flaws in 3 articles and 26 decisions" in dialog.state.text()
    assert "“柳荫镇通报”" in dialog.lines.toPlainText()
    window.settings.language = "zh"
    Appearance(window).speak()
    qtbot.waitUntil(lambda: "其所属步骤缺失" in dialog.lines.toPlainText())
    QTest.mouseClick(dialog.repair_button, LEFT)
    chosen(dialog, new)
    dialog = checked(window, qtbot)
    qtbot.waitUntil(dialog.open_button.isVisible, timeout=20000)
    assert "“new.metrics”" in dialog.state.text()
    assert path.read_bytes() == before
    QTest.mouseClick(dialog.open_button, LEFT)
    assert window.workspace.project.path == new
    assert len(window.workspace.project.article_ids()) == 3


def test_a_name_that_is_taken_is_refused(window, tmp_path, qtbot):
    path = sound(tmp_path / "p.metrics")
    spoilt(path, "UPDATE standing SET value = '9' WHERE quote = '1200起'")
    window.files.soundness.show(path)
    dialog = checked(window, qtbot)
    dialog.repair_into(path)
    qtbot.waitUntil(lambda: "exists already" in dialog.state.text(), timeout=20000)
    assert dialog.repair_button.isVisible()
    assert not dialog.open_button.isVisible()


def test_what_is_no_project_is_said(window, tmp_path, qtbot):
    path = tmp_path / "notes.metrics"
    path.write_text("青石镇", "utf-8")
    window.files.soundness.show(path)
    dialog = checked(window, qtbot)
    assert "no project of this program" in dialog.state.text()


def test_a_file_that_is_not_there_is_not_offered_to_be_repaired(window, tmp_path, qtbot):
    window.files.soundness.show(tmp_path / "moved.metrics")
    dialog = checked(window, qtbot)
    assert "There is no file" in dialog.state.text()
    assert not dialog.repair_button.isVisible()


def test_the_check_is_stopped(hands, qtbot):
    window = hands.window
    window.menus.actions["check"].trigger()
    dialog = next(each for each in window.findChildren(CheckDialog) if each.isVisible())
    QTest.mouseClick(dialog.close_button, LEFT)
    qtbot.waitUntil(lambda: not window.files.soundness.work.busy)
    with closing(sqlite3.connect(window.workspace.project.path)) as conn:
        assert conn.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_repair_says_how_far_it_is_and_is_stopped(window, tmp_path, qtbot):
    path, new = sound(tmp_path / "p.metrics"), tmp_path / "new.metrics"
    spoilt(path, MANY)
    window.files.soundness.show(path)
    dialog = checked(window, qtbot)
    dialog.repair_into(new)
    assert "Repairing into “new.metrics”" in dialog.state.text()
    assert dialog.progress.accessibleName() == "Repairing"
    qtbot.waitUntil(lambda: 0 < dialog.progress.value() < dialog.progress.maximum(), timeout=20000)
    assert not new.exists()
    QTest.mouseClick(dialog.close_button, LEFT)
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: "no new file was made" in dialog.state.text(), timeout=20000)
    assert not new.exists()
    assert not list(tmp_path.glob(".*"))
    assert dialog.close_button.text() == "Close"
    assert dialog.repair_button.isVisible()
    QTest.mouseClick(dialog.close_button, LEFT)
    assert not dialog.isVisible()


def test_lost_suggestions_are_said_to_be_had_again(window, tmp_path, qtbot):
    path = sound(tmp_path / "p.metrics")
    spoilt(path, "DROP TABLE suggestion")
    window.files.soundness.show(path)
    dialog = checked(window, qtbot)
    dialog.repair_into(tmp_path / "new.metrics")
    qtbot.waitUntil(dialog.open_button.isVisible, timeout=20000)
    again = "“Run the extractor” in the new file makes the lost suggestions again."
    assert dialog.state.text().endswith(again)
    assert "suggestions cannot be read" in dialog.lines.toPlainText()
    window.settings.language = "zh"
    Appearance(window).speak()
    qtbot.waitUntil(lambda: "运行抽取器" in dialog.state.text())
    assert "suggestion" not in dialog.lines.toPlainText()
