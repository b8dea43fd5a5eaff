"""Everything like one item, its history, named undo, copies in other articles, by keys and clicks."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core.jobs.project import Project
from core.model import Metric, Quantity, Span
from core.sheet import State
from gui.item_menu import ItemMenu
from tests.gui.hands import go_to, item_at

REPORTS = (
    "青石镇平安通报\n\n一季度，全镇破获案件28起，抓获嫌疑人35人。镇里共有96户搬迁。\n"
    "二季度，全镇破获案件28起，抓获嫌疑人41人。\n三季度，全镇破获案件19起，抓获嫌疑人5人。\n",
    "柳河乡简讯\n\n镇里共有96户搬迁。全乡破获案件28起。\n",
)


@pytest.fixture
def work(qtbot, reports):
    """The first of the two reports is open."""
    with qtbot.waitActive(reports):
        reports.activateWindow()
    open_article(reports, 0)
    return reports


def open_article(window, number):
    window.workspace.open_article(window.review.queue.model.at(number).id)
    window.review.view.setFocus()


def press(window, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(window.review.view, key, modifier)


def states(window):
    sheet = window.workspace.sheet
    return {i.span.quote(sheet.article.text): i.state for i in sheet.items() if i.metric is not None}


# -- everything like this one


def test_like_places_are_previewed_ticked_and_decided_in_one_step(work):
    go_to(work, "28起")
    press(work, Qt.Key.Key_A)
    go_to(work, "28起")
    before = work.workspace.sheet.items()
    press(work, Qt.Key.Key_S)
    popup = work.repeats.popup
    assert popup.isVisible()
    assert popup.title.text() == "Like “28起”: Count"
    shown = [popup.model.line(row) for row in range(popup.model.rowCount())]
    assert [line.quoted.words for line in shown] == ["28起", "19起"]
    assert [line.about for line in shown] == [
        "same words · accept as Count 28 起",
        "same pattern · accept as Count 19 起",
    ]
    assert "二季度，全镇破获案件28起" in shown[0].quoted.text
    QTest.keyClick(popup.list, Qt.Key.Key_Space)
    assert len(popup.model.ticked) == 1
    QTest.keyClick(popup.list, Qt.Key.Key_Space)
    QTest.keyClick(popup.list, Qt.Key.Key_Return)
    assert not popup.isVisible()
    assert states(work)["19起"] is State.ACCEPTED
    assert item_at(work, "28起", 1).state is State.ACCEPTED
    press(work, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert work.workspace.sheet.items() == before
    assert work.notice.label.text() == "Undone: accept “28起” and 1 more"


def test_a_rejection_is_done_at_the_ticked_places_by_mouse(qtbot, work):
    go_to(work, "35人")
    work.workspace.reject("trait")
    go_to(work, "35人")
    press(work, Qt.Key.Key_S)
    popup = work.repeats.popup
    assert [popup.model.line(row).quoted.words for row in range(2)] == ["41人", "5人"]
    first = popup.list.visualRect(popup.model.index(0)).center()
    qtbot.mouseClick(popup.list.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert len(popup.model.ticked) == 1
    qtbot.mouseClick(popup.apply, Qt.MouseButton.LeftButton)
    assert states(work)["41人"] is State.SUGGESTED
    assert (states(work)["5人"], item_at(work, "5人").cause) == (State.REJECTED, "trait")


def test_escape_leaves_everything_as_it_was(work):
    go_to(work, "28起")
    before = work.workspace.sheet.items()
    press(work, Qt.Key.Key_S)
    QTest.keyClick(work.repeats.popup.list, Qt.Key.Key_Escape)
    assert not work.repeats.popup.isVisible()
    assert work.workspace.sheet.items() == before


def test_where_nothing_is_alike_it_is_said(work):
    go_to(work, "96户")
    press(work, Qt.Key.Key_A)
    go_to(work, "96户")
    press(work, Qt.Key.Key_S)
    assert not work.repeats.popup.isVisible()
    assert work.notice.label.text() == "Nothing else in this article is like “96户”."


def test_the_menu_of_a_row_leads_there(work):
    go_to(work, "28起")
    view = work.review.rows.view
    view.menu_asked.emit(work.workspace.current, QPoint(10, 10))
    (menu,) = work.review.rows.findChildren(ItemMenu)
    entry = next(action for action in menu.actions() if action.text().startswith("Everything like this one"))
    menu.close()
    entry.trigger()
    assert work.repeats.popup.isVisible()
    work.repeats.popup.close()


# -- undo


def edit_menu(work):
    menu = work.menus._menus["edit"]
    menu.popup(work.mapToGlobal(QPoint(5, 5)))
    texts = [work.menus.actions[name].text() for name in ("undo", "redo")]
    menu.close()
    return texts


def test_the_menu_names_what_would_be_undone_and_done_again(work):
    assert edit_menu(work) == ["Undo", "Redo"]
    go_to(work, "28起")
    press(work, Qt.Key.Key_A)
    go_to(work, "35人")
    work.workspace.reject("trait")
    assert edit_menu(work) == ["Undo: reject “35人”", "Redo"]
    press(work, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert edit_menu(work) == ["Undo: accept “28起”", "Redo: reject “35人”"]
    assert work.menus.actions["undo"].text() == "Undo"


def blocked(work):
    """Accept and reject 28起; then another reviewer lays a metric over it in the same layer."""
    go_to(work, "28起")
    press(work, Qt.Key.Key_A)
    go_to(work, "28起")
    work.workspace.reject("name")
    article = work.workspace.sheet.article
    start = article.text.index("案件28起")
    with Project.open(work.workspace.project.path, "zhou") as other:
        session = other.session(layer="lin")
        session.open(article.id)
        session.add(Metric(Span(start, start + 5), "count", Quantity(Decimal(28))))


def test_an_undo_in_whose_way_something_lies_shows_it_or_passes_it_over(qtbot, work):
    go_to(work, "35人")
    press(work, Qt.Key.Key_A)
    blocked(work)
    press(work, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    notice = work.notice
    assert "“案件28起” has come to stand there" in notice.label.text()
    show, go_on, *_ = notice.choices
    assert show.isVisible()
    assert go_on.isVisible()
    qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    assert work.workspace.item.span.quote(work.workspace.sheet.article.text) == "案件28起"
    press(work, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseClick(go_on, Qt.MouseButton.LeftButton)
    assert notice.label.text().splitlines() == [
        "Undone: accept “28起”",
        "Changed here by another window meanwhile: 1.",
    ]
    assert not go_on.isVisible()
    press(work, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert notice.label.text() == "Undone: reject “28起”"
    press(work, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert states(work)["35人"] is State.SUGGESTED


# -- history


def test_the_history_tells_who_did_what_and_which_rule_proposed_it(qtbot, work):
    past = work.review.inspector.card.past
    go_to(work, "28起")
    press(work, Qt.Key.Key_A)
    go_to(work, "28起")
    press(work, Qt.Key.Key_7)
    press(work, Qt.Key.Key_H)
    told = [line.text() for line in past.lines]
    assert len(told) == 3
    assert "lin · edit" in told[0]
    assert "Count → Measure" in told[0]
    assert "lin · accept" in told[1]
    assert "Count 28 起 · “28起”" in told[1]
    assert "proposed by rules" in told[2]
    assert past.lines[0].toolTip() == "just now"
    qtbot.waitUntil(lambda: past.lines[0].visibleRegion().boundingRect().height() > 0)
    press(work, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    told = [line.text() for line in past.lines]
    assert "lin · undo" in told[0]
    assert "Measure → Count" in told[0]
    assert "edit (undone since)" in told[1]
    go_to(work, "35人")
    assert len(past.lines) == 1
    press(work, Qt.Key.Key_H)
    assert not past.lines[0].isVisible()


# -- copies


def test_a_decision_waits_where_its_sentence_stands_again_and_can_be_taken_back(qtbot, work):
    go_to(work, "96户")
    press(work, Qt.Key.Key_5)
    go_to(work, "96户")
    press(work, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: not work.repeats.busy)
    assert work.notice.label.text().startswith("Waits as a suggestion in 1 other article")
    open_article(work, 1)
    waiting = [
        i for i in work.workspace.sheet.items() if i.state is State.SUGGESTED and i.rule.startswith("copied")
    ]
    (copy,) = waiting
    assert copy.metric.kind == "duration"
    work.workspace.set_current(copy.target)
    assert "Copied forward from a decision in “青石镇平安通报”." in work.review.inspector.card.reason.text()
    qtbot.mouseClick(work.notice.choices[0], Qt.MouseButton.LeftButton)
    assert not [i for i in work.workspace.sheet.items() if i.rule.startswith("copied")]


def test_a_copy_survives_a_run_and_is_decided_like_any_other(qtbot, work):
    go_to(work, "96户")
    press(work, Qt.Key.Key_5)
    go_to(work, "96户")
    press(work, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: not work.repeats.busy)
    press(work, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: not work.repeats.busy)
    assert work.notice.label.text().startswith("This sentence stands in no other article to do")
    work.flows.extract()
    qtbot.waitUntil(lambda: not work.background.busy, timeout=30000)
    open_article(work, 1)
    copy = next(i for i in work.workspace.sheet.items() if i.rule.startswith("copied"))
    work.workspace.set_current(copy.target)
    press(work, Qt.Key.Key_A)
    assert work.workspace.sheet.item(copy.target).state is State.ACCEPTED


def test_what_is_undecided_is_not_copied(work):
    go_to(work, "96户")
    press(work, Qt.Key.Key_F)
    assert work.notice.label.text().startswith("Only a decision can be copied forward")
