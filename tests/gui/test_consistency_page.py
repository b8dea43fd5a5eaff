"""The page of consistency: what differs, opened and mended, and what a new guideline asks about again."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core.jobs.consistency import Revised, Sort
from core.jobs.labels import adopt, write_schema
from core.sheet import State
from gui.panels.consistency.instances import ARROW
from tests.gui.hands import go_to

REPORTS = (
    "青石镇通报\n\n全镇破获案件28起，抓获嫌疑人860余人。\n",
    "柳河乡简讯\n\n全乡破获案件28起，居全县第2名。\n",
    "白塔村简讯\n\n村里共有28起纠纷，抓获嫌疑人41余人。\n",
)


@pytest.fixture
def work(qtbot, reports):
    """28起 is a count here, a measure there and none in the third; 41余人 has lost its unit."""
    window, workspace, model = reports, reports.workspace, reports.review.queue.model
    for number, deeds in enumerate(
        ((("28起", ""), ("860余人", "")), (("28起", "measure"),), (("28起", "none"),))
    ):
        workspace.open_article(model.at(number).id)
        for quote, deed in deeds:
            go_to(window, quote)
            if deed == "none":
                workspace.reject("name")
            else:
                workspace.accept()
                if deed:
                    go_to(window, quote)
                    workspace.set_kind(deed)
    go_to(window, "41余人")
    span = workspace.item.span
    workspace.set_span(workspace.current, type(span)(span.start, span.start + 2))
    with qtbot.waitActive(window):
        window.activateWindow()
    QTest.keyClick(window.review.view, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, window)
    return window


def settled(qtbot, window):
    qtbot.waitUntil(lambda: not window.consistency.busy, timeout=10000)


def listed(window):
    model = window.consistency.model
    rows = [model.index(row) for row in range(model.rowCount())]
    return [model.data(index).replace("\n", ": ") for index in rows]


def choose(window, row):
    model = window.consistency.cases
    window.consistency.list.setCurrentIndex(model.index(row))


def offered(window):
    return [button.text() for button in window.consistency.answers.choices if not button.isHidden()]


def test_what_differs_is_listed_with_how_often(work):
    assert work.pages.currentWidget() is work.consistency
    assert listed(work) == [
        "Same words, decided differently",
        "28起: Count 1 · Measure 1 · no metric 1",
        "Same pattern, other boundaries",
        "疑人#余人: #余人 1 · # 1",
    ]
    assert work.consistency.heading.text().startswith("5 decision")
    assert work.consistency.list.hasFocus()


def test_a_click_on_the_arrow_opens_the_decision_in_its_article(qtbot, work):
    page = work.consistency
    row = page.list.visualRect(page.cases.index(1))
    place = QPoint(row.right() - ARROW // 2, row.center().y())
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert work.pages.currentWidget() is work.review
    text = work.workspace.sheet.article.text
    assert "柳河乡" in text
    assert work.workspace.item.span.quote(text) == "28起"
    assert work.review.view.hasFocus()


def test_enter_opens_the_decision(work):
    QTest.keyClick(work.consistency.list, Qt.Key.Key_Down)
    QTest.keyClick(work.consistency.list, Qt.Key.Key_Down)
    QTest.keyClick(work.consistency.list, Qt.Key.Key_Return)
    assert "白塔村" in work.workspace.sheet.article.text


def test_a_decision_made_like_the_others_updates_the_group(qtbot, work):
    choose(work, 1)
    assert offered(work) == ["Count “28起”", "no metric (Name that holds a number)"]
    QTest.keyClick(work.consistency.list, Qt.Key.Key_1)
    settled(qtbot, work)
    assert listed(work)[1] == "28起: Count 2 · no metric 1"
    choose(work, 2)
    assert offered(work) == ["Count “28起”"]
    button = work.consistency.answers.choices[0]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settled(qtbot, work)
    assert listed(work) == ["Same pattern, other boundaries", "疑人#余人: #余人 1 · # 1"]
    (only,) = [
        i for i in work.workspace.sheet.items() if i.state.annotates and i.metric.quantity.unit == "起"
    ]
    assert only.metric.kind == "count"
    QTest.keyClick(work.consistency.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, work)
    assert listed(work)[1] == "28起: Count 2 · no metric 1"


def test_other_boundaries_are_mended_from_the_page(qtbot, work):
    page = work.consistency
    page.groups.setCurrentIndex(page.model.index(3))
    assert page.entry.sort is Sort.EDGES
    choose(work, 1)
    assert offered(work) == ["Count “41余人”"]
    QTest.keyClick(page.list, Qt.Key.Key_1)
    settled(qtbot, work)
    assert len(listed(work)) == 2


def test_a_cause_is_asked_for_and_the_group_follows(qtbot, work):
    choose(work, 0)
    QTest.keyClick(work.consistency.list, Qt.Key.Key_X)
    popup = work.editing.causes
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_4)
    settled(qtbot, work)
    assert listed(work)[1] == "28起: no metric 2 · Measure 1"


def test_a_decision_in_the_article_updates_the_page(qtbot, work):
    choose(work, 1)
    QTest.keyClick(work.consistency.list, Qt.Key.Key_Return)
    QTest.keyClick(work.review.view, Qt.Key.Key_1)
    QTest.keyClick(work.review.view, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, work)
    assert listed(work)[1] == "28起: Count 2 · no metric 1"


def test_a_new_guideline_asks_again_until_the_decision_is_said_to_stand(qtbot, work, tmp_path: Path):
    file = tmp_path / "schema.toml"
    write_schema(file)
    text = file.read_text("utf-8").replace('guideline = "', 'guideline = "9.0"  # "')
    file.write_text(text + '\n[[revision]]\nversion = "9.0"\nkinds = ["measure"]\nnote = "度量"\n', "utf-8")
    adopt(work.workspace.project, file)
    work.workspace.queue_changed.emit()
    qtbot.waitUntil(lambda: listed(work)[-1] == "Guideline 9.0: 度量")
    page = work.consistency
    page.groups.setCurrentIndex(page.model.index(page.model.rowCount() - 1))
    assert isinstance(page.entry, Revised)
    assert not page.answers.affirm.isHidden()
    before = len(work.workspace.project.store.decisions_of(page.list.current.decided.article, "lin"))
    QTest.keyClick(page.list, Qt.Key.Key_A)
    settled(qtbot, work)
    assert "Guideline 9.0: 度量" not in listed(work)
    article = work.workspace.sheet.article.id
    assert len(work.workspace.project.store.decisions_of(article, "lin")) == before + 1
    QTest.keyClick(page.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, work)
    assert listed(work)[-1] == "Guideline 9.0: 度量"


def test_nothing_to_show_is_said(qtbot, window):
    window.show_page(2)
    settled(qtbot, window)
    assert window.consistency.empty.isVisible()
    assert window.consistency.empty.text().startswith("Nothing is decided yet")


def test_the_window_stays_on_the_item_that_waits(work):
    """Nothing on the page decides by being looked at."""
    states = [i.state for i in work.workspace.sheet.items()]
    choose(work, 0)
    choose(work, 2)
    assert [i.state for i in work.workspace.sheet.items()] == states
    assert State.REJECTED in states


def test_the_page_opens_on_the_odd_one_out(qtbot, work):
    """What it answers with 1 is then how the others were decided."""
    page = work.consistency
    choose(work, 1)
    QTest.keyClick(page.list, Qt.Key.Key_1)
    settled(qtbot, work)
    assert listed(work)[1] == "28起: Count 2 · no metric 1"
    page.groups.setCurrentIndex(page.model.index(3))
    page.groups.setCurrentIndex(page.model.index(1))
    assert page.list.currentIndex().row() == 2
    assert offered(work)[0] == "Count “28起”"


def test_1_on_a_line_that_most_agree_with_changes_nothing(qtbot, work):
    """A key means the same way on every line of the group: the way of the fewer is never the first."""
    page = work.consistency
    choose(work, 1)
    QTest.keyClick(page.list, Qt.Key.Key_1)
    settled(qtbot, work)
    assert listed(work)[1] == "28起: Count 2 · no metric 1"
    choose(work, 0)
    assert offered(work) == ["no metric (Name that holds a number)"]
    QTest.keyClick(page.list, Qt.Key.Key_1)
    settled(qtbot, work)
    assert listed(work)[1] == "28起: Count 2 · no metric 1"
    QTest.keyClick(page.list, Qt.Key.Key_2)
    settled(qtbot, work)
    assert listed(work)[1] == "28起: no metric 2 · Count 1"
