"""Another project is merged in the window: what would come in is told, then it is there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from core.jobs.merging import StoppedError
from core.jobs.project import Project
from core.model import Article
from core.store.merging import snapshot
from gui.app import Appearance
from gui.merging import dialog as room
from gui.merging.dialog import MergeDialog

LEFT = Qt.MouseButton.LeftButton
TEXT = "柳河村去年有18户迁入新居，新修道路6公里，村民人均收入增长9.1%，比上年同期多修了两条水渠。\n"


@pytest.fixture
def theirs(hands, tmp_path):
    """A copy of the window's project, in which 赵 has flagged an article and imported another."""
    path = tmp_path / "zhao.metrics"
    snapshot(hands.window.workspace.project.path, path)
    with Project.open(path, "赵") as other:
        session = other.session()
        session.open(other.article_ids()[0])
        session.flag(on=True)
        other.add_articles([Article.of(TEXT, "柳河村")], {})
    return path


def dialog_of(window):
    return next((each for each in window.findChildren(MergeDialog) if each.isVisible()), None)


def known(window, qtbot):
    """The dialog when it has found out what would come in."""
    qtbot.waitUntil(lambda: dialog_of(window) is not None and not window.merging.work.busy, timeout=20000)
    return dialog_of(window)


def rows(dialog):
    table = dialog.figures
    return [[table.item(row, column).text() for column in range(3)] for row in range(table.rowCount())]


def test_a_project_is_merged_from_the_menu(hands, theirs, qtbot):
    window = hands.window
    window.menus.actions["merge"].trigger()
    asking = next(each for each in window.findChildren(QFileDialog) if each.isVisible())
    asking.fileSelected.emit(str(theirs))
    asking.close()
    dialog = known(window, qtbot)
    assert dialog.windowTitle() == "Merge “zhao.metrics” into “work.metrics”"
    assert ["Articles", "1", "2"] in rows(dialog)
    assert ["  of 赵", "1", "0"] in rows(dialog)
    assert not dialog.notes.isVisible()
    assert not dialog.figures.verticalScrollBar().isVisible()
    assert window.workspace.project.layers() == ("lin",)
    before = window.workspace.sheet.article.id
    QTest.mouseClick(dialog.merge_button, LEFT)
    qtbot.waitUntil(lambda: dialog_of(window) is None, timeout=20000)
    assert window.workspace.project.layers() == ("lin", "赵")
    assert window.review.queue.model.rowCount() == 3
    assert window.workspace.sheet.article.id == before
    said = "From “zhao.metrics” came in: 1 article, 1 decision."
    qtbot.waitUntil(lambda: said in window.notice.label.text(), timeout=20000)
    window.merging.show(theirs)
    dialog = known(window, qtbot)
    assert "nothing to merge" in dialog.state.text()
    assert not dialog.merge_button.isEnabled()


def test_tab_leads_from_the_figures_to_every_button(hands, theirs, qtbot):
    window = hands.window
    window.merging.show(theirs)
    dialog = known(window, qtbot)
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    dialog.figures.setFocus()
    met = []
    for _ in range(8):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget())
    assert {dialog.re_anchor, dialog.merge_button, dialog.stop_button} <= set(met)


def test_what_stays_apart_is_said_and_corrected_texts_are_looked_for_on_demand(hands, theirs, qtbot):
    window = hands.window
    with Project.open(theirs, "lin") as other:
        other.set_gold_layer("赵")
        corrected = hands.text + "（本文有更正。）\n"
        other.add_articles([Article.of(corrected, window.workspace.sheet.title)], {})
    window.merging.show(theirs)
    dialog = known(window, qtbot)
    assert "holds the layer “赵” for gold" in dialog.notes.toPlainText()
    QTest.mouseClick(dialog.re_anchor, LEFT, pos=dialog.re_anchor.rect().center() * 0.1)
    qtbot.waitUntil(lambda: "is taken for an earlier text of" in dialog.notes.toPlainText(), timeout=20000)
    window.settings.language = "zh"
    Appearance(window).speak()
    qtbot.waitUntil(lambda: "保持不变" in dialog.notes.toPlainText())
    assert dialog.merge_button.text() == "合并"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog_of(window) is None


def test_a_merge_is_stopped_and_nothing_has_changed(hands, theirs, qtbot, monkeypatch):
    window = hands.window
    window.merging.show(theirs)
    dialog = known(window, qtbot)

    def patient(_project, _files, progress, *, re_anchor):
        while progress(1, 2):
            pass
        raise StoppedError("Stopped: nothing was merged.")

    monkeypatch.setattr(room, "merge", patient)
    QTest.mouseClick(dialog.merge_button, LEFT)
    assert dialog.stop_button.text() == "Stop"
    assert window.background._held is not None
    QTest.mouseClick(dialog.stop_button, LEFT)
    qtbot.waitUntil(lambda: dialog.state.text() == "Stopped: nothing was merged.")
    assert window.background._held is None
    assert window.workspace.project.layers() == ("lin",)
    monkeypatch.undo()
    QTest.mouseClick(dialog.merge_button, LEFT)
    qtbot.waitUntil(lambda: dialog_of(window) is None, timeout=20000)
    assert window.workspace.project.layers() == ("lin", "赵")


def test_what_cannot_be_merged_is_a_sentence(hands, theirs, qtbot, tmp_path):
    window = hands.window
    window.merging.show(window.workspace.project.path)
    assert "the project itself" in window.notice.label.text()
    broken = tmp_path / "broken.metrics"
    broken.write_text("no project", "utf-8")
    window.merging.show(broken)
    dialog = known(window, qtbot)
    assert "is no project of this program" in dialog.state.text()
    assert not dialog.merge_button.isEnabled()
    dialog.reject()
    for path, quote in ((window.workspace.project.path, "328起"), (theirs, "案件328")):
        with Project.open(path, "lin") as project:
            metric = next(
                item for item in window.workspace.sheet.items() if item.span == hands.at("328起")
            ).metric
            moved = type(metric)(hands.at(quote), metric.kind, metric.quantity)
            project.import_gold("lin", window.workspace.sheet.article.id, [moved], complete=False)
    window.merging.show(theirs)
    dialog = known(window, qtbot)
    assert "value spans of a layer never overlap" in dialog.state.text()
    assert "“案件328” / “328起”" in dialog.notes.toPlainText()
    assert not dialog.merge_button.isEnabled()
