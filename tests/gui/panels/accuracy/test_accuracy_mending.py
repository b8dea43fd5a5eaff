"""Mending gold and filing cases on the accuracy page: by keys and buttons, undoable, followed at once."""

import pytest
from PySide6.QtCore import Qt

from core.jobs.filing import ErrorCause, FilingCabinet
from core.jobs.mending import drop_gold, take_prediction
from core.jobs.project import Project
from core.model import Action
from gui.panels.accuracy.picks import Pick, Table
from tests.gui.panels.accuracy.conftest import BULLETIN, HARVEST, SAID, add, click_pick, place

ERRORS = Pick(Table.KINDS, None, "errors")


@pytest.fixture
def mended(panel):
    """The page, with what the window does about a wish to mend."""
    workspace = panel.workspace

    def mend(name, case, _point):
        deed = {"take": take_prediction, "drop": lambda s, c: drop_gold(s, c, "date")}[name]
        workspace.mend(case.article, lambda session: deed(session, case))

    panel.mend_requested.connect(mend)
    return panel


def go_to(panel, quote):
    """Make the case whose gold, or else prediction, has these words the current one."""
    explorer = panel.explorer
    for row, case in enumerate(explorer.cases.model.cases):
        span = (case.gold or case.predicted).span
        if span.quote(panel.evaluation.text(case.article)) == quote:
            explorer.cases.view.setCurrentIndex(explorer.cases.model.index(row))
            return
    raise AssertionError(quote)


def quotes(panel):
    cases = panel.explorer.cases.model.cases
    return [(c.gold or c.predicted).span.quote(panel.evaluation.text(c.article)) for c in cases]


def test_a_key_takes_the_prediction_into_the_gold_and_everything_follows(qtbot, mended, project):
    click_pick(qtbot, mended, ERRORS)
    go_to(mended, "6.5%")
    before, row = mended.evaluation.counts("strict").cor, mended.explorer.cases.view.currentIndex().row()
    with qtbot.waitSignal(mended.evaluated, timeout=2000):
        qtbot.keyClick(mended.explorer.cases.view, Qt.Key.Key_T)
    assert mended.evaluation.counts("strict").cor == before + 1
    assert "6.5%" not in quotes(mended)
    assert mended.explorer.cases.view.currentIndex().row() == row
    article = project.article_ids()[0]
    assert SAID[BULLETIN][1][0] in project.annotated(article, "fang").metrics
    rows = mended.explorer.figures.grids[Table.KINDS].grid_model.grid.rows
    assert {cells[0].text: cells[1].text for cells in rows}["Ratio"] == "2"
    assert not mended._pause.isActive()


def test_undo_and_redo_are_followed_too(qtbot, mended):
    click_pick(qtbot, mended, ERRORS)
    counts, names = mended.evaluation.counts("strict"), quotes(mended)
    go_to(mended, "全市")
    qtbot.mouseClick(mended.explorer.reader.mending.mends["take"], Qt.MouseButton.LeftButton)
    after = mended.evaluation.counts("strict")
    assert after.pos == counts.pos + 1
    with qtbot.waitSignal(mended.workspace.changed) as changed:
        mended.workspace.undo()
    assert changed.args[0].name is Action.UNDO
    assert mended.evaluation.counts("strict") == counts
    assert quotes(mended) == names
    mended.workspace.redo()
    assert mended.evaluation.counts("strict") == after


def test_gold_is_taken_out(qtbot, mended):
    click_pick(qtbot, mended, ERRORS)
    go_to(mended, "第3名")
    pos = mended.evaluation.counts("strict").pos
    qtbot.keyClick(mended.explorer.reader.view, Qt.Key.Key_X)
    assert mended.evaluation.counts("strict").pos == pos - 1
    assert "第3名" not in quotes(mended)


def test_what_cannot_be_taken_is_said(qtbot, mended):
    click_pick(qtbot, mended, ERRORS)
    go_to(mended, "第3名")
    button = mended.explorer.reader.mending.mends["take"]
    assert button.dimmed
    with qtbot.waitSignal(mended.workspace.failed) as failed:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert failed.args[0]


def test_following_gives_what_measuring_anew_gives(qtbot, mended):
    click_pick(qtbot, mended, ERRORS)
    for quote in ("6.5%", "全市", "60吨"):
        go_to(mended, quote)
        qtbot.keyClick(mended.explorer.cases.view, Qt.Key.Key_T)
    followed, listed = mended.evaluation, quotes(mended)
    with qtbot.waitSignal(mended.evaluated, timeout=20000):
        mended.refresh()
    for mode in followed.tallies:
        assert mended.evaluation.counts(mode) == followed.counts(mode)
    assert quotes(mended) == listed


def test_what_is_decided_elsewhere_is_followed_when_the_page_is_shown_again(qtbot, mended):
    click_pick(qtbot, mended, ERRORS)
    go_to(mended, "6.5%")
    case = mended.explorer.cases.current
    mended.hide()
    mended.workspace.mend(case.article, lambda session: take_prediction(session, case))
    assert "6.5%" in quotes(mended)
    with qtbot.waitSignal(mended.evaluated, timeout=2000):
        mended.show()
    assert "6.5%" not in quotes(mended)


def test_a_reopened_article_leaves_the_figures(qtbot, mended, project):
    case = mended.explorer.cases.current
    workspace = mended.workspace
    workspace.open_article(case.article)
    workspace.act(workspace.session.reopen)
    assert case.article not in {each.pair.article for each in mended.evaluation.articles}


def test_gold_of_another_layer_is_mended_and_undone_there(qtbot, project, page):
    add(project, BULLETIN, layer="hui")
    project.set_gold_layer("hui")
    panel = page()
    workspace = panel.workspace
    panel.mend_requested.connect(
        lambda _, case, __: workspace.mend(case.article, lambda session: take_prediction(session, case))
    )
    click_pick(qtbot, panel, ERRORS)
    before = panel.evaluation.counts("strict")
    go_to(panel, "6.5%")
    qtbot.keyClick(panel.explorer.cases.view, Qt.Key.Key_T)
    assert panel.evaluation.counts("strict").cor == before.cor + 1
    assert workspace.session.layer == "fang"
    workspace.undo()
    assert panel.evaluation.counts("strict") == before


# -- filing


def test_a_digit_files_the_case_and_goes_on(qtbot, panel, project):
    click_pick(qtbot, panel, ERRORS)
    first = panel.explorer.cases.current
    qtbot.keyClick(panel.explorer.cases.view, Qt.Key.Key_2)
    assert panel.explorer.cases.view.currentIndex().row() == 1
    filing = FilingCabinet(project).filing(first)
    assert (filing.cause, filing.reviewer) == ("boundary", "fang")
    assert panel.explorer.cases.model.line(0).filed == "boundary"
    qtbot.keyClick(panel.explorer.cases.view, Qt.Key.Key_P)
    assert panel.explorer.reader.mending.causes[ErrorCause.BOUNDARY].isChecked()
    assert "fang" in panel.explorer.reader.mending.filing.text()
    qtbot.keyClick(panel.explorer.cases.view, Qt.Key.Key_0)
    assert FilingCabinet(project).filing(first) is None


def test_the_tally_counts_and_sifts(qtbot, panel):
    click_pick(qtbot, panel, ERRORS)
    cases, view = panel.explorer.cases, panel.explorer.cases.view
    total = cases.model.rowCount()
    assert not cases.tally.isVisible()
    for key in (Qt.Key.Key_1, Qt.Key.Key_1, Qt.Key.Key_6):
        qtbot.keyClick(view, key)
    rows = [(row[0].text, row[1].text) for row in cases.tally.grid_model.grid.rows]
    assert rows == [("rule missing", "2"), ("gold was wrong", "1"), ("not filed yet", str(total - 3))]
    pick = Pick(Table.CAUSES, "missing_rule", "count")
    rect = cases.tally.visualRect(cases.tally.grid_model.index_of(pick))
    qtbot.mouseClick(cases.tally.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert cases.model.rowCount() == 2
    assert "rule missing" in cases.heading.text()
    with qtbot.waitSignal(panel.picture_asked) as asked:
        cases.tally_menu.actions_by_how["svg"].trigger()
    assert asked.args[0].grid == cases.tally.grid_model.grid
    qtbot.keyClick(view, Qt.Key.Key_3)
    assert cases.model.rowCount() == 1
    qtbot.mouseClick(cases.tally.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert cases.model.rowCount() == total


def test_a_note_is_kept_with_the_case(qtbot, panel, project):
    click_pick(qtbot, panel, ERRORS)
    with qtbot.waitActive(panel):
        panel.activateWindow()
    case, mending = panel.explorer.cases.current, panel.explorer.reader.mending
    panel.explorer.cases.view.setFocus()
    qtbot.keyClick(panel.explorer.cases.view, Qt.Key.Key_C)
    assert mending.note.hasFocus()
    qtbot.keyClicks(mending.note, "1 unit")
    qtbot.keyClick(mending.note, Qt.Key.Key_Return)
    filing = FilingCabinet(project).filing(case)
    assert (filing.cause, filing.note) == ("other", "1 unit")
    assert panel.explorer.cases.view.hasFocus()
    qtbot.keyClick(panel.explorer.cases.view, Qt.Key.Key_C)
    qtbot.keyClicks(mending.note, "x")
    qtbot.keyClick(mending.note, Qt.Key.Key_Escape)
    assert FilingCabinet(project).filing(case).note == "1 unit"
    assert panel.explorer.cases.view.hasFocus()


def test_filing_outlives_the_run(qtbot, panel, project):
    click_pick(qtbot, panel, ERRORS)
    go_to(panel, "6.5%")
    qtbot.mouseClick(panel.explorer.reader.mending.causes[ErrorCause.KIND], Qt.MouseButton.LeftButton)
    add(project, HARVEST)
    with qtbot.waitSignal(panel.evaluated, timeout=20000):
        panel.refresh()
    go_to(panel, "6.5%")
    assert panel.explorer.cases.model.line(panel.explorer.cases.view.currentIndex().row()).filed == "kind"


def test_every_cause_has_a_button_with_its_key(panel):
    mending = panel.explorer.reader.mending
    assert len(mending.causes) == len(ErrorCause) == 7
    for button in mending.causes.values():
        assert button.isVisible()
        assert mending.rect().contains(button.geometry())


def test_the_place_in_the_text_of_a_filed_case_stays(qtbot, panel):
    click_pick(qtbot, panel, Pick(Table.KINDS, "rank", "fn"))
    span = place(BULLETIN, "第3名")
    qtbot.keyClick(panel.explorer.cases.view, Qt.Key.Key_1)
    view = panel.explorer.reader.view
    assert view.viewport().rect().contains(view.rect_of(span.start).center())


def test_two_windows_of_one_project_share_what_is_filed(qtbot, panel, project):
    click_pick(qtbot, panel, ERRORS)
    qtbot.keyClick(panel.explorer.cases.view, Qt.Key.Key_4)
    with Project.open(project.path, "hui") as other:
        assert [filing.cause for filing in other.store.filings()] == ["value"]
