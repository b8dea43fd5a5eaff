"""Other runs on the accuracy page: the verdict, what was fixed and broken, F1 over the results kept."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from core.jobs.compare import compare, evaluate_run, past_runs
from core.jobs.mending import take_prediction
from core.jobs.results import kept_results
from core.model import Extraction, Found, Run
from gui.long_step import LONG
from gui.panels.accuracy.differences import points
from gui.panels.accuracy.grid import Look
from gui.panels.accuracy.picks import Pick, Table
from gui.sentences import sentence
from tests.gui.panels.accuracy.conftest import BULLETIN, GOLD, HARVEST, SAID, add


@pytest.fixture
def later(project, page):
    """The page on a project that an earlier version has read, too: it knew the rank and missed the rest."""
    known = {BULLETIN: GOLD[BULLETIN][4:5], HARVEST: ()}
    said = {add(project, text, run=False): known[text] for text in (BULLETIN, HARVEST)}
    for number, version in enumerate(("0.9", "1.0")):
        at = datetime(2030, 4 + number, 1, tzinfo=UTC)
        run = Run(f"run {number}", "rules", version, "", at)
        found = {
            article: Extraction(
                tuple(
                    Found(metric, rule)
                    for metric, rule in (
                        SAID[project.article(article).text]
                        if number
                        else ((metric, "rank.word") for metric in metrics)
                    )
                )
            )
            for article, metrics in said.items()
        }
        project.save_run(run, found)
    return page()


def choose_run(qtbot, panel, row=1):
    section = panel.explorer.runs.section
    section.runs.setCurrentIndex(row)
    with qtbot.waitSignal(panel.explorer.runs.compared, timeout=20000):
        section.runs.activated.emit(row)
    return section


def pick(fate):
    return Pick(Table.CHANGES, fate, "count")


def test_nothing_is_offered_where_there_is_one_run(panel):
    runs = panel.explorer.runs.section.runs
    named = [runs.itemText(at) for at in range(runs.count())]
    assert not any("0.9" in name for name in named)


def test_a_run_is_chosen_and_the_verdict_is_a_sentence(qtbot, later, project):
    section = choose_run(qtbot, later, 1 if "0.9" in later.explorer.runs.section.runs.itemText(1) else 2)
    old = next(each for each in past_runs(project) if each.run.version == "0.9")
    expected = compare(evaluate_run(project, old.run), later.evaluation)
    assert section.verdict.text() == sentence(expected.verdict)
    assert section.verdict.isVisible()
    cells = section.fates.grid_model.grid.rows[0][1:]
    assert [int(cell.text) for cell in cells] == [len(each) for each in expected.by_fate().values()]
    top = section.differences.grid_model.grid.rows[0]
    assert top[3].text == points(expected.headline.change)
    assert "few" in section.warnings.text()


def test_runs_of_one_version_are_told_apart(page, project):
    article = add(project, BULLETIN, run=False)
    for day, configuration in enumerate(("terse", "wordy", "plain"), 1):
        run = Run(f"run {day}", "rules", "1.0", configuration, datetime(2030, 4, day, 12, tzinfo=UTC))
        project.save_run(run, {article: Extraction(())})
    runs = page().explorer.runs.section.runs
    named = [runs.itemText(at) for at in range(1, runs.count())]
    assert len(named) >= 2
    assert len(set(named)) == len(named)


def old_run(later):
    texts = [later.explorer.runs.section.runs.itemText(at) for at in range(1, 4)]
    return 1 + next(at for at, text in enumerate(texts) if "0.9" in text)


@pytest.mark.parametrize("fate", ["fixed", "broken", "still_wrong", "newly_spurious"])
def test_a_click_on_a_fate_lists_its_cases_with_both_runs(qtbot, later, fate):
    section = choose_run(qtbot, later, old_run(later))
    index = section.fates.grid_model.index_of(pick(fate))
    count = int(section.fates.grid_model.cell(index).text)
    later.explorer.figures.ensureWidgetVisible(section.fates)
    point = section.fates.visualRect(index).center()
    qtbot.mouseClick(section.fates.viewport(), Qt.MouseButton.LeftButton, pos=point)
    cases = later.explorer.cases
    assert cases.model.rowCount() == count
    for row in range(count):
        cases.view.setCurrentIndex(cases.model.index(row))
        heads = later.explorer.reader.readings.grid_model.grid.heads
        assert sorted(heads[1:]) == ["Gold", "rules", "rules 0.9"]
    if fate == "broken":
        assert [case.gold.span.quote(BULLETIN) for case in cases.model.cases] == ["第3名"]
        words = later.explorer.reader.readings.grid_model.grid.rows[0]
        assert [cell.text for cell in words[1:]] == ["第3名", "–", "第3名"]
        assert words[0].look is Look.NAME


def test_the_comparison_follows_what_is_mended(qtbot, later):
    choose_run(qtbot, later, old_run(later))
    before = later.explorer.runs.found
    later.explorer.choose(pick("still_wrong"))
    rows = later.explorer.cases.model.rowCount()
    case = next(each for each in later.explorer.cases.model.cases if each.predicted is not None)
    with qtbot.waitSignal(later.explorer.runs.compared, timeout=20000):
        later.workspace.mend(case.article, lambda session: take_prediction(session, case))
    assert later.explorer.runs.found is not before
    assert later.explorer.cases.model.rowCount() == rows - 1


def test_no_run_takes_the_comparison_away(qtbot, later):
    section = choose_run(qtbot, later, old_run(later))
    later.explorer.choose(pick("fixed"))
    choose_run(qtbot, later, 0)
    assert not section.verdict.isVisible()
    assert not section.fates.isVisible()
    assert later.explorer.pick.table is Table.KINDS


def test_another_mode_is_compared_anew(qtbot, later):
    choose_run(qtbot, later, old_run(later))
    with qtbot.waitSignal(later.explorer.runs.compared, timeout=20000):
        qtbot.mouseClick(later.header.switch.buttons["type"], Qt.MouseButton.LeftButton)
    assert later.explorer.runs.found.comparison.mode == "type"


def keep(qtbot, panel):
    """Keep the result shown; what the window says to it."""
    with qtbot.waitSignal(panel.workspace.told, timeout=20000) as told:
        qtbot.mouseClick(panel.explorer.runs.versions.keep, Qt.MouseButton.LeftButton)
    return told.args[0]


def test_results_are_kept_and_stand_in_the_chart(qtbot, later, project):
    versions = later.explorer.runs.versions
    assert not versions.grid.isVisible()
    later.explorer.figures.ensureWidgetVisible(versions.keep)
    keep(qtbot, later)
    (result,) = kept_results(project)
    assert result.articles == 2
    assert versions.grid.isVisible()
    assert "nothing was added" in keep(qtbot, later)
    case = next(each for each in later.explorer.cases.model.cases if each.predicted and each.gold)
    later.workspace.mend(case.article, lambda session: take_prediction(session, case))
    keep(qtbot, later)
    rows = versions.grid.grid_model.grid.rows
    assert len(rows) == 2
    assert rows[-1][3].text != rows[0][3].text
    assert all(row[-1].reach is not None for row in rows)
    assert "other gold" in rows[0][0].tip


def test_a_result_waits_for_a_step_that_may_still_be_given_up(qtbot, later, project):
    def portions():
        while True:
            yield 1

    step = later.workspace.long_step
    qtbot.mouseClick(later.explorer.runs.versions.keep, Qt.MouseButton.LeftButton)
    step.run(portions(), LONG, done=lambda outcome: outcome())
    while later.aside.busy:  # timers wait while a step is long, and those of a test do
        QApplication.processEvents()
    assert step.busy
    assert kept_results(project) == ()
    with qtbot.waitSignal(later.workspace.told, timeout=20000):
        step.stop()
    assert len(kept_results(project)) == 1
