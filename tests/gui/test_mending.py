"""Mending gold from the accuracy page of a window: a cause is asked, the review is one key away and back."""

import pytest
from PySide6.QtCore import Qt

from core.jobs.filing import FilingCabinet
from core.jobs.project import Project
from gui.panels.accuracy.picks import Pick, Table
from gui.settings import Settings
from gui.window import Window
from gui.workspace import Workspace
from tests.gui.panels.accuracy.conftest import BULLETIN, HARVEST, add

ERRORS = Pick(Table.KINDS, None, "errors")


@pytest.fixture
def window(qtbot, tmp_path):
    window = Window.furnished(Workspace(), Settings(), "fang")
    window.workspace.language = "en"
    qtbot.addWidget(window)
    project = Project.create(tmp_path / "m.metrics", "fang")
    add(project, BULLETIN)
    add(project, HARVEST)
    window.workspace.use(project)
    with qtbot.waitActive(window):
        window.show()
    with qtbot.waitSignal(window.accuracy.evaluated, timeout=20000):
        window.show_page(1)
    window.accuracy.explorer.choose(ERRORS)
    window.accuracy.explorer.cases.view.setFocus()
    return window


def test_gold_goes_for_a_cause_and_comes_back(qtbot, window):
    explorer, counts = window.accuracy.explorer, window.accuracy.evaluation.counts("strict")
    case = next(case for case in explorer.cases.model.cases if case.gold is not None)
    row = explorer.cases.model.cases.index(case)
    explorer.cases.view.setCurrentIndex(explorer.cases.model.index(row))
    qtbot.keyClick(explorer.cases.view, Qt.Key.Key_X)
    assert window.mending.causes.isVisible()
    qtbot.keyClick(window.mending.causes, Qt.Key.Key_9)
    assert window.accuracy.evaluation.counts("strict").pos == counts.pos - 1
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.accuracy.evaluation.counts("strict") == counts)
    assert window.pages.currentWidget() is window.accuracy


def test_the_review_is_one_key_away_and_leads_back_to_the_case(qtbot, window):
    explorer = window.accuracy.explorer
    case = next(case for case in explorer.cases.model.cases if case.gold is not None)
    row = explorer.cases.model.cases.index(case)
    explorer.cases.view.setCurrentIndex(explorer.cases.model.index(row))
    qtbot.keyClick(explorer.cases.view, Qt.Key.Key_V)
    assert window.pages.currentIndex() == 0
    assert window.workspace.sheet.article.id == case.article
    assert window.workspace.item.metric == case.gold
    window.workspace.set_kind("money" if case.gold.kind != "money" else "count")
    back = next(button for button in window.notice.choices if button.isVisible())
    with qtbot.waitSignal(window.accuracy.evaluated, timeout=2000):
        qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert window.pages.currentWidget() is window.accuracy
    now = [each.gold for each in explorer.cases.model.cases if each.gold is not None]
    assert case.gold not in now
    assert not window.notice.isVisible()
    window.workspace.undo()
    assert not window.notice.choices[0].isVisible()


def test_nothing_to_take_out_is_said(qtbot, window):
    explorer = window.accuracy.explorer
    case = next(case for case in explorer.cases.model.cases if case.gold is None)
    row = explorer.cases.model.cases.index(case)
    explorer.cases.view.setCurrentIndex(explorer.cases.model.index(row))
    qtbot.keyClick(explorer.cases.view, Qt.Key.Key_X)
    assert not window.mending.causes.isVisible()
    assert "no gold here" in window.notice.label.text()


@pytest.mark.parametrize(("how", "begins"), [("svg", b"<?xml"), ("png", b"\x89PNG")])
def test_a_chart_is_written_to_a_file(qtbot, window, tmp_path, how, begins):
    figures = window.accuracy.explorer.figures
    picture = figures.grids[Table.KINDS].picture("By kind", "made up")
    window.files.write_picture(picture, tmp_path / f"kinds.{how}", how)
    assert (tmp_path / f"kinds.{how}").read_bytes().startswith(begins)
    window.files.write_picture(picture, tmp_path / "no" / f"kinds.{how}", how)
    assert window.notice.property("trouble")


@pytest.mark.parametrize(("layer", "called"), [("hui", "hui"), ("sample", "bundled gold")])
def test_gold_of_another_layer_is_named_in_the_review(qtbot, window, layer, called):
    project = window.workspace.project
    article = project.article_ids()[0]
    project.import_gold(layer, article, project.annotated(article, "fang").metrics, complete=True)
    project.set_gold_layer(layer)
    with qtbot.waitSignal(window.accuracy.evaluated, timeout=20000):
        window.accuracy.refresh()
    qtbot.keyClick(window.accuracy.explorer.cases.view, Qt.Key.Key_V)
    assert f"“{called}”" in window.notice.label.text()
    assert window.notice.choices[0].isVisible()


def test_undo_takes_back_what_was_done_last_on_the_page(qtbot, window):
    explorer, project = window.accuracy.explorer, window.workspace.project
    counts, cases = window.accuracy.evaluation.counts("strict"), explorer.cases
    case = next(case for case in cases.model.cases if case.gold is not None)
    other = next(each for each in cases.model.cases if each is not case)

    def press(at, key):
        row = cases.model.cases.index(at)
        cases.view.setCurrentIndex(cases.model.index(row))
        qtbot.keyClick(cases.view, key)

    def undo():
        window.activateWindow()
        qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    def filed(at):
        filing = FilingCabinet(project).filing(at)
        return None if filing is None else filing.cause

    press(other, Qt.Key.Key_2)
    press(other, Qt.Key.Key_3)
    press(case, Qt.Key.Key_X)
    qtbot.keyClick(window.mending.causes, Qt.Key.Key_9)
    assert window.accuracy.evaluation.counts("strict").pos == counts.pos - 1
    press(other, Qt.Key.Key_4)
    rows = len(project.store.filings())
    assert filed(other) == "value"
    undo()
    assert filed(other) == "kind"
    assert "value" in window.notice.label.text()
    assert window.accuracy.evaluation.counts("strict").pos == counts.pos - 1
    undo()
    qtbot.waitUntil(lambda: window.accuracy.evaluation.counts("strict") == counts)
    assert filed(other) == "kind"
    undo()
    assert filed(other) == "boundary"
    undo()
    assert filed(other) is None
    assert "boundary" in window.notice.label.text()
    assert len(project.store.filings()) > rows
    window.menus.actions["undo"].trigger()
    assert filed(other) is None
