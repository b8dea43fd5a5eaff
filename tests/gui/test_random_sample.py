"""The random sample and what to label next, in the window."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QToolTip

from core.jobs.listing import OrderName
from core.jobs.next_up import Purpose, next_up
from core.jobs.random_sample import draw_sample, random_sample
from gui.app import Appearance
from gui.random_sample import RandomSampleDialog

REPORTS = tuple(
    f"{name}镇去年有{n}户，同比增长{n}.5%，位列全县第{n}名。\n" for n, name in enumerate("甲乙丙丁戊", 2)
)


def dialog_of(window):
    return next((each for each in window.findChildren(RandomSampleDialog) if each.isVisible()), None)


def typed(field, words):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field.lineEdit(), words)


def press(dialog, button=QDialogButtonBox.StandardButton.Ok):
    QTest.mouseClick(dialog.buttons.button(button), Qt.MouseButton.LeftButton)


def choice(window, words):
    ordering = window.review.queue.ordering
    ordering.choices.aboutToShow.emit()
    return next(action for action in ordering.choices.actions() if action.text().startswith(words))


def places(window):
    model = window.review.queue.model
    return [model.at(row).place for row in range(model.rowCount())]


def tip(window, row):
    model = window.review.queue.model
    return model.index(row).data(Qt.ItemDataRole.ToolTipRole)


# -- the question


def test_a_sample_is_drawn_and_its_articles_are_marked(reports):
    window = reports
    queue = window.review.queue
    assert queue.chips["drawn"].isHidden()
    window.menus.actions["random_sample"].trigger()
    dialog = dialog_of(window)
    assert dialog.size_field.maximum() == 5
    typed(dialog.size_field, "3")
    typed(dialog.seed, "7")
    press(dialog)
    assert "3 articles drawn at random." in window.notice.label.text()
    sample = random_sample(window.workspace.project)
    assert (sample.size, sample.seed) == (3, 7)
    assert sum(place is not None for place in places(window)) == 3
    assert queue.chips["drawn"].isVisible()
    assert queue.chips["drawn"].text() == "random sample 3"


def test_the_question_says_what_was_drawn_and_makes_it_larger(reports):
    window = reports
    draw_sample(window.workspace.project, 2, 7)
    window.menus.actions["random_sample"].trigger()
    dialog = dialog_of(window)
    assert "2 articles are drawn, 0 of them completed" in dialog.drawn.text()
    assert not dialog.seed.isEnabled()
    assert dialog.size_field.minimum() == 2
    assert dialog.size_field.value() == 4
    press(dialog)
    assert random_sample(window.workspace.project).size == 4
    window.menus.actions["random_sample"].trigger()
    dialog = dialog_of(window)
    typed(dialog.size_field, "4")
    press(dialog)
    assert "as it was" in window.notice.label.text()


def test_escape_draws_nothing(reports, qtbot):
    window = reports
    window.menus.actions["random_sample"].trigger()
    dialog = dialog_of(window)
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog_of(window) is None)
    assert random_sample(window.workspace.project) is None


def test_without_articles_there_is_nothing_to_draw_from(window):
    window.menus.actions["random_sample"].trigger()
    assert dialog_of(window) is None
    assert "no articles to draw from" in window.notice.label.text()


# -- chip and orders


def test_the_chip_shows_the_sample_alone(reports):
    window = reports
    draw_sample(window.workspace.project, 2, 7)
    queue = window.review.queue
    queue.reload()
    QTest.mouseClick(queue.chips["drawn"], Qt.MouseButton.LeftButton)
    assert sorted(places(window)) == [1, 2]
    QTest.mouseClick(queue.chips["done"], Qt.MouseButton.LeftButton)
    assert queue.model.rowCount() == 0
    assert "Press it again to see all" in queue.empty.text()
    assert queue.chips["drawn"].text() == "random sample 0"
    QTest.mouseClick(queue.chips["todo"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(queue.chips["drawn"], Qt.MouseButton.LeftButton)
    assert queue.model.rowCount() == 5


def test_the_order_of_the_sample_asks_for_one_where_there_is_none(reports, qtbot):
    window = reports
    choice(window, "Draw a random sample").trigger()
    dialog = dialog_of(window)
    typed(dialog.size_field, "2")
    press(dialog)
    choice(window, "Random sample first").trigger()
    queue = window.review.queue
    qtbot.waitUntil(lambda: queue.ordering.order.name is OrderName.SHARPER, timeout=5000)
    assert places(window) == [1, 2, None, None, None]
    assert tip(window, 0).endswith("Number 1 of 2 in the random sample (seed 1).")
    assert "Not in the random sample" in tip(window, 4)


@pytest.mark.parametrize(
    ("words", "purpose", "why"),
    [
        ("Rules seldom judged", Purpose.RULES, "judged cases"),
        ("Kinds with wide intervals", Purpose.KINDS, "whose interval is wide"),
    ],
)
def test_an_order_by_purpose_says_why_in_the_rows_tip(reports, qtbot, words, purpose, why):
    window = reports
    draw_sample(window.workspace.project, 5, 7)
    choice(window, words).trigger()
    queue = window.review.queue
    qtbot.waitUntil(lambda: queue.ordering.order.name == purpose.value, timeout=5000)
    assert queue.ordering.text().startswith(words)
    listed = [queue.model.at(row).id for row in range(5)]
    assert listed == [each.row.id for each in next_up(window.workspace.project, purpose, 5)]
    assert why in tip(window, 0)
    assert "Random sample, number" in tip(window, 0)


def test_the_tip_follows_the_language(reports, qtbot):
    window = reports
    choice(window, "Kinds with wide").trigger()
    queue = window.review.queue
    qtbot.waitUntil(lambda: queue.ordering.order.name is OrderName.KINDS, timeout=5000)
    appearance = window.findChild(Appearance)
    appearance._choose_language("zh")
    assert "属于区间较宽的类型" in tip(window, 0)
    assert "排名" in tip(window, 0)
    appearance._choose_language("en")


def test_resting_the_mouse_on_a_row_shows_the_reason(reports, qtbot):
    window = reports
    choice(window, "Rules seldom").trigger()
    queue = window.review.queue
    qtbot.waitUntil(lambda: queue.ordering.order.name is OrderName.RULES, timeout=5000)
    spot = queue.list.visualRect(queue.model.index(0)).center()
    port = queue.list.viewport()
    event = QHelpEvent(QEvent.Type.ToolTip, QPoint(spot), port.mapToGlobal(spot))
    QApplication.sendEvent(port, event)
    assert "judged cases" in QToolTip.text()


# -- accuracy


def complete(window, articles):
    """Complete these articles, as the session does."""
    session = window.workspace.project.session()
    for article in articles:
        session.open(article)
        session.accept_all([item.target for item in session.sheet.items()])
        for item in session.sheet.items():
            if item.state.undecided:
                session.reject(item.target, "name")
        session.complete()


def drawn(window, size):
    """Draw so many: the articles drawn, in their order, and the others."""
    project = window.workspace.project
    draw_sample(project, size, 7)
    places = project.store.drawn_places()
    others = [each for each in project.article_ids() if each not in places]
    return sorted(places, key=places.__getitem__), others


def measured(window, qtbot):
    qtbot.waitUntil(lambda: not window.accuracy.busy, timeout=20000)
    return window.accuracy.evaluation


def pick(window, row):
    """Choose by the keys, as a person does."""
    choice = window.accuracy.basis.choice
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Home if row == 0 else Qt.Key.Key_End)


def test_the_accuracy_page_says_on_what_it_rests_and_restricts_itself(reports, qtbot):
    window = reports
    sample, _ = drawn(window, 4)
    complete(window, sample[:2])
    window.show_page(1)
    assert len(measured(window, qtbot).articles) == 2
    line = window.accuracy.basis
    assert "rest on 2 of the 4 articles of the random sample (seed 7) and on no others" in line.words.text()
    assert line.choice.isVisible()


def test_chosen_articles_are_left_out_on_demand(reports, qtbot):
    window = reports
    sample, others = drawn(window, 2)
    complete(window, [*sample, others[0]])
    window.show_page(1)
    assert len(measured(window, qtbot).articles) == 3
    line = window.accuracy.basis
    assert "and on 1 chosen otherwise: figures over chosen articles are biased" in line.words.text()
    pick(window, 1)
    qtbot.waitUntil(lambda: window.accuracy.evaluation.population.only_sample, timeout=20000)
    assert len(measured(window, qtbot).articles) == 2
    assert "chosen otherwise" not in line.words.text()
    pick(window, 0)
    qtbot.waitUntil(lambda: not window.accuracy.evaluation.population.only_sample, timeout=20000)
    assert len(measured(window, qtbot).articles) == 3


def test_a_sample_without_completed_articles_says_what_to_do(reports, qtbot):
    window = reports
    drawn(window, 2)
    window.show_page(1)
    assert measured(window, qtbot) is None
    pick(window, 1)
    qtbot.waitUntil(lambda: "Random sample first" in window.accuracy.empty.text(), timeout=20000)
    assert window.accuracy.basis.choice.isVisible()


def test_without_a_sample_there_is_no_choice_but_a_sentence(reports, qtbot):
    window = reports
    complete(window, window.workspace.project.article_ids()[:1])
    window.show_page(1)
    assert measured(window, qtbot).basis.chosen == 1
    assert window.accuracy.basis.choice.isHidden()
    assert "none of them drawn at random" in window.accuracy.basis.words.text()


def test_an_article_completed_outside_the_sample_does_not_come_into_its_figures(reports, qtbot):
    window = reports
    sample, others = drawn(window, 2)
    complete(window, sample)
    window.show_page(1)
    assert len(measured(window, qtbot).articles) == 2
    pick(window, 1)
    qtbot.waitUntil(lambda: window.accuracy.evaluation.population.only_sample, timeout=20000)
    measured(window, qtbot)
    window.show_page(0)
    window.workspace.open_article(others[0])
    window.workspace.accept_rest()
    for item in window.workspace.sheet.items():
        if item.state.undecided:
            window.workspace.set_current(item.target)
            window.workspace.reject("name")
    assert window.workspace.complete()
    window.show_page(1)
    assert len(measured(window, qtbot).articles) == 2
