"""Figures by groups of articles: by article, source, genre or any field; each leads to its cases."""

import pytest
from PySide6.QtCore import Qt

from core.jobs.mending import take_prediction
from core.jobs.project import Project
from gui.panels.accuracy import grouping, groups_grid
from gui.panels.accuracy.picks import Pick, Table
from tests.gui.panels.accuracy.conftest import BULLETIN, GOLD, HARVEST, add


@pytest.fixture
def grouped(qtbot, project, page):
    """The page on two articles of two genres, once its groups are counted."""
    for text, genre in ((BULLETIN, "通报"), (HARVEST, "农业")):
        add(project, text, fields=(("genre", genre), ("station", "七号站")))
    panel = page()
    wait(qtbot, panel, lambda rows: len(rows) == 3)
    return panel


def rows_of(panel):
    return panel.explorer.grouping.section.grid.grid_model.grid.rows


def wait(qtbot, panel, holds):
    qtbot.waitUntil(lambda: holds(rows_of(panel)), timeout=20000)


def choose_field(qtbot, panel, field, holds):
    fields = panel.explorer.grouping.section.fields
    fields.setCurrentIndex(fields.findData(field))
    fields.activated.emit(fields.currentIndex())
    wait(qtbot, panel, holds)


def names(panel):
    return [row[0].text for row in rows_of(panel)]


def click(qtbot, panel, pick):
    grid = panel.explorer.grouping.section.grid
    panel.explorer.figures.ensureWidgetVisible(grid)
    box = grid.visualRect(grid.grid_model.index_of(pick))
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=box.center())


def test_articles_come_with_the_most_errors_first(grouped):
    assert names(grouped) == [BULLETIN.splitlines()[0], HARVEST.splitlines()[0], "Mean"]
    section = grouped.explorer.grouping.section
    fields = [section.fields.itemData(at) for at in range(section.fields.count())]
    assert fields == ["article", "genre", "source", "station"]


def test_a_field_of_the_files_groups_them(qtbot, grouped):
    choose_field(qtbot, grouped, "genre", lambda rows: rows[0][0].text == "农业")
    assert names(grouped) == ["农业", "通报", "Mean"]
    choose_field(qtbot, grouped, "station", lambda rows: rows[0][0].text == "七号站")
    (group, _) = rows_of(grouped)
    counts = grouped.evaluation.counts("strict")
    assert group[1].text == "2"
    assert group[2].text == str(counts.pos)
    assert group[6].text  # how sure it is: two articles can tell


def test_a_figure_of_a_group_leads_to_its_cases(qtbot, grouped):
    choose_field(qtbot, grouped, "genre", lambda rows: rows[0][0].text == "农业")
    click(qtbot, grouped, Pick(Table.GROUPS, "农业", "pos", "genre"))
    cases = grouped.explorer.cases.model.cases
    assert len(cases) == len(GOLD[HARVEST])
    assert {case.title for case in cases} == {HARVEST.splitlines()[0]}
    assert grouped.explorer.cases.heading.text().startswith("genre · ")


def test_what_is_mended_follows(qtbot, grouped):
    case = next(each for each in grouped.explorer.cases.model.cases if each.predicted and each.gold)
    before = [row[4].text for row in rows_of(grouped)]
    grouped.workspace.mend(case.article, lambda session: take_prediction(session, case))
    wait(qtbot, grouped, lambda rows: [row[4].text for row in rows] != before)


def test_another_mode_is_counted_anew(qtbot, grouped):
    before = [row[4].text for row in rows_of(grouped)]
    qtbot.mouseClick(grouped.header.switch.buttons["exact"], Qt.MouseButton.LeftButton)
    wait(qtbot, grouped, lambda rows: [row[4].text for row in rows] != before)


def test_of_very_many_articles_the_worst_are_shown(qtbot, project, page, monkeypatch):
    for module in (groups_grid, grouping):
        monkeypatch.setattr(module, "MOST", 1)
    for text in (BULLETIN, HARVEST):
        add(project, text)
    panel = page()
    wait(qtbot, panel, lambda rows: len(rows) == 2)
    assert names(panel)[0] == BULLETIN.splitlines()[0]
    assert "1 of 2" in panel.explorer.grouping.section.hint.text()


def test_a_field_that_the_next_project_lacks_gives_way_to_articles(qtbot, grouped, tmp_path):
    choose_field(qtbot, grouped, "genre", lambda rows: rows[0][0].text == "农业")
    with Project.create(tmp_path / "other.metrics", "fang") as other:
        add(other, HARVEST)
        grouped.workspace.project, grouped.workspace.session = other, other.session()
        grouped.workspace.project_opened.emit(other)
        wait(qtbot, grouped, lambda rows: [row[0].text for row in rows][:1] == [HARVEST.splitlines()[0]])
        assert not grouped.explorer.grouping.busy
        assert grouped.explorer.grouping.section.fields.currentData() == "article"
        grouped.workspace.project = None
        grouped.workspace.project_opened.emit(None)
