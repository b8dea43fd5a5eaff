"""The page of agreement: figures of any two reviewers, the pairs behind each, and their text."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QAbstractItemModelTester, QTest

from core.jobs.project import ADJUDICATED, Project
from core.model import Span
from gui.panels.agreement.figures import Cell, Pick, columns
from gui.theme import font

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


def seen(name, metric, quote):
    """zhao has shorter words for 410余名 and another kind for 98.2%; sun has marked counts alone."""
    if name == "zhao" and quote == "410余名":
        return replace(metric, span=Span(metric.span.start, metric.span.end - 1))
    if name == "zhao" and quote == "98.2%":
        return replace(metric, kind="change")
    return None if name == "sun" and metric.kind != "count" else metric


@pytest.fixture
def work(qtbot, window, articles: Path):
    """Both articles are complete in three layers, and the page of agreement is shown."""
    window.flows.import_paths([articles])
    model = window.review.queue.model
    qtbot.waitUntil(lambda: not window.background.busy and model.rowCount() == 2, timeout=30000)
    project = window.workspace.project
    for name in ("zhao", "qian", "sun"):
        for article_id in project.article_ids():
            text = project.article(article_id).text
            found = [each.metric for each in project.predicted(article_id).metrics]
            told = [seen(name, metric, metric.span.quote(text)) for metric in found]
            project.import_gold(name, article_id, [m for m in told if m is not None], complete=True)
    with qtbot.waitActive(window):
        window.activateWindow()
    QTest.keyClick(window.review.view, Qt.Key.Key_5, CTRL)
    settled(qtbot, window)
    return window


def page_of(window):
    return window.several.agreement


def settled(qtbot, window):
    qtbot.waitUntil(lambda: not page_of(window).busy, timeout=30000)


def row(table, place):
    model = table.figures
    return [model.data(model.index(place, column)) for column in range(model.columnCount())]


def click(qtbot, table, pick):
    index = table.figures.index_of(pick)
    qtbot.mouseClick(table.viewport(), LEFT, pos=table.visualRect(index).center())


def listed(page):
    return [page.model.data(page.model.index(row)).splitlines() for row in range(page.model.rowCount())]


def test_every_two_reviewers_have_a_row(work):
    page = page_of(work)
    assert work.pages.currentWidget() is page
    assert page.pairs.hasFocus()
    assert [(each.one, each.other) for each in page.found] == [
        ("qian", "sun"),
        ("qian", "zhao"),
        ("sun", "zhao"),
    ]
    assert row(page.pairs, 1)[:4] == ["qian", "13 · 13", "84.6", "92.3"]
    assert page.note.isVisible()


def test_a_click_on_a_number_shows_its_pairs_what_differs_first(qtbot, work):
    page = page_of(work)
    click(qtbot, page.pairs, Pick(1, "strict"))
    assert page.list_heading.text() == "qian – zhao · Strict F1: 2 of 13 differ"
    told = listed(page)
    assert [line[1][0] for line in told] == ["≠"] * 2 + ["="] * 11
    assert "410余" in told[0][0]
    click(qtbot, page.pairs, Pick(1, "kind"))
    assert page.list_heading.text().startswith("qian – zhao · κ kind: 1 of 12 differ")


def test_both_numbers_of_metrics_have_room_at_1280_by_800(qtbot, work):
    page = page_of(work)
    work.resize(1280, 800)
    QTest.qWait(50)
    page.pairs.show_figures(columns(kinds=False), [[Cell("1,185 · 1,171")] * 8])
    head = page.pairs.horizontalHeader()
    assert (
        head.sectionSize(1) >= QFontMetricsF(font(14, tabular=True)).horizontalAdvance("1,185 · 1,171") + 12
    )
    assert head.length() <= page.pairs.viewport().width()


def test_a_side_without_a_metric_says_so_below_its_name(qtbot, work):
    page = page_of(work)
    click(qtbot, page.pairs, Pick(0, "strict"))
    qtbot.waitUntil(lambda: any(card.nothing.isVisible() for card in page.reader.cards), timeout=5000)
    (card,) = [card for card in page.reader.cards if card.nothing.isVisible()]
    assert card.nothing.y() >= card.title.geometry().bottom()
    assert card.title.width() >= card.title.sizeHint().width()


def test_kinds_follow_the_chosen_pair_and_lead_to_pairs_too(qtbot, work):
    page = page_of(work)
    click(qtbot, page.pairs, Pick(1, "type"))
    names = [row(page.kinds, at)[0] for at in range(page.kinds.figures.rowCount())]
    assert names[0] == "Count"
    assert "Change" in names
    click(qtbot, page.kinds, Pick(1, "strict", "change"))
    assert page.list_heading.text().startswith("qian – zhao · Change · Strict F1: 1 of")


def test_kappa_of_a_kind_is_that_of_the_kind_alone(qtbot, work):
    page = page_of(work)
    click(qtbot, page.pairs, Pick(1, "kind"))
    at = next(i for i, column in enumerate(columns(kinds=True)) if column.head == "κ kind")
    rows = [row(page.kinds, place) for place in range(page.kinds.figures.rowCount())]
    told = {each[0]: each[at] for each in rows}
    agreement = page.found[1].agreement
    assert told["Count"] == "1.00"
    assert told["Ratio"] == f"{agreement.kappa('kind', 'ratio').value:.2f}" != told["Count"]
    assert told["Change"] == f"{agreement.kappa('kind', 'change').value:.2f}"
    assert all(agreement.kappa("kind").value != float(words) for words in told.values())


def test_two_articles_have_an_interval_and_one_has_a_dash(qtbot, work):
    page = page_of(work)
    index = page.pairs.figures.index_of(Pick(1, "strict"))
    assert "–" in cell_at(page, index).small != "–"
    session = work.workspace.project.session("zhao")
    QTest.keyClick(work, Qt.Key.Key_1, CTRL)
    work.workspace.act(lambda: reopened(session, work.workspace.project.article_ids()[0]))
    work.workspace.queue_changed.emit()
    QTest.keyClick(work, Qt.Key.Key_5, CTRL)
    settled(qtbot, work)
    assert page.found[1].articles == 1
    assert cell_at(page, index).small == "–"
    assert "with one there is none" in page.note.text()


def cell_at(page, index):
    cell = page.pairs.figures.cell(index)
    assert cell.pick == Pick(1, "strict")
    return cell


def reopened(session, article):
    session.open(article)
    return session.reopen()


def test_a_pair_is_shown_in_its_text_with_both_readings(qtbot, work):
    page = page_of(work)
    click(qtbot, page.pairs, Pick(1, "strict"))
    place = page.list.visualRect(page.model.index(1)).center()
    qtbot.mouseClick(page.list.viewport(), LEFT, pos=place)
    cards = page.reader.cards
    assert [card.title.text() for card in cards] == ["qian (tint)", "zhao (line)"]
    assert {card.emphasised[0] for card in cards} <= {"Ratio", "–", "98.2%", "Change"}
    case = page.model.pairs[1].case
    shown = case.gold or case.predicted
    assert page.reader.view.on_screen().overlaps(shown.span)
    assert page.reader.view.text()[shown.span.start : shown.span.end] == "98.2%"


def test_figures_are_chosen_by_keys(work):
    page = page_of(work)
    page.pairs.setCurrentIndex(page.pairs.figures.index_of(Pick(0, "strict")))
    QTest.keyClick(page.pairs, Qt.Key.Key_Down)
    QTest.keyClick(page.pairs, Qt.Key.Key_Right)
    QTest.keyClick(page.pairs, Qt.Key.Key_Return)
    assert page.pick == Pick(1, "type")


def test_progress_is_shown_and_the_window_lives_meanwhile(qtbot, work):
    page = page_of(work)
    seen = []
    page.computing.progressed.connect(lambda done, total: seen.append((done, total)))
    page._outdate()
    work.show_page(0)
    work.show_page(4)
    assert page.busy
    assert page.progress.isVisible()
    settled(qtbot, work)
    assert not page.progress.isVisible()
    assert seen[-1] == (9, 9)


def test_what_was_decided_since_is_measured_when_the_page_is_shown_again(qtbot, work):
    project = work.workspace.project
    article = project.article_ids()[0]
    text = project.article(article).text
    session = project.session("zhao")
    sheet = session.open(article)
    target = next(i.target for i in sheet.items() if i.metric and i.metric.span.quote(text) == "98.2%")
    session.edit(target, replace(sheet.item(target).metric, kind="ratio"))
    work.workspace.queue_changed.emit()
    work.show_page(0)
    work.show_page(4)
    settled(qtbot, work)
    assert row(page_of(work).pairs, 1)[2] == "92.3"


def test_the_adjudicated_layer_is_no_reviewer(qtbot, work):
    project = work.workspace.project
    project.import_gold(ADJUDICATED, project.article_ids()[0], [], complete=True)
    work.workspace.queue_changed.emit()
    work.show_page(0)
    work.show_page(4)
    settled(qtbot, work)
    assert len(page_of(work).found) == 3


def test_models_are_well_behaved(qtbot, work):
    page = page_of(work)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    for model in (page.pairs.figures, page.kinds.figures, page.model, work.several.adjudication.model):
        QAbstractItemModelTester(model, mode)
    click(qtbot, page.pairs, Pick(2, "alpha"))
    work.show_page(3)


def test_who_sees_one_layer_alone_is_told_whom_to_ask(qtbot, make_window, tmp_path: Path):
    Project.create(tmp_path / "others.metrics", "lin").close()
    window = make_window("zhao")
    window.files.open_project(tmp_path / "others.metrics")
    window.show_page(4)
    assert "zhao sees his own layer alone" in page_of(window).empty.text()


def test_nothing_to_measure_says_what_to_do(qtbot, window):
    window.show_page(4)
    settled(qtbot, window)
    assert page_of(window).empty.text().startswith("No article has been completed by two reviewers yet")
