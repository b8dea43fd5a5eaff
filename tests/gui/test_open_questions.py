"""Planted errors that wait for an answer: seen in the queue after completion, and never before."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.bias import Shares
from core.jobs.bias import revealed
from gui.plants import PlantsDialog
from tests.gui.bias_hands import accept_all, beginning, complete, dialog_of


@pytest.fixture
def begin(window, articles, qtbot):
    return beginning(window, articles, qtbot)


def leave_open(window, qtbot):
    """Complete the first article with its planted errors accepted, and answer nothing; its id."""
    first = window.workspace.sheet.article.id
    accept_all(window)
    complete(window)
    dialog = dialog_of(window, PlantsDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.workspace.sheet.article.id != first)
    return first


def said_of(queue, article_id):
    """What the queue says of that article to a screen reader."""
    index = queue.model.index(queue.model.row_of(article_id))
    return index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_nothing_says_that_questions_will_come_before_the_article_is_complete(begin):
    window = begin(Shares(0, 1, 7))
    queue = window.review.queue
    accept_all(window)
    assert queue.questions.by_article == {}
    assert queue.chips["asked"].isHidden()
    assert "question" not in said_of(queue, window.workspace.sheet.article.id)
    assert "question" not in window.review.gate.complete.text()


def test_a_complete_article_with_open_questions_does_not_look_done(begin, qtbot):
    window = begin(Shares(0, 1, 7))
    queue, gate = window.review.queue, window.review.gate
    first = leave_open(window, qtbot)
    left = len(revealed(window.workspace.project, first))
    assert f"{left} open question" in said_of(queue, first)
    assert queue.chips["asked"].isVisible()
    assert queue.chips["asked"].text() == "open questions 1"
    QTest.mouseClick(queue.chips["asked"], Qt.MouseButton.LeftButton)
    assert [queue.model.at(row).id for row in range(queue.model.rowCount())] == [first]
    place = queue.list.visualRect(queue.model.index(0)).center()
    QTest.mouseClick(queue.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    dialog = dialog_of(window, PlantsDialog)  # one click on the article leads to its questions
    assert len(dialog.cards) == left
    assert gate.complete.text().startswith(f"Answer {left} open question")
    assert not gate.complete.dimmed
    for card in dialog.cards[1:]:
        QTest.mouseClick(card.stay, Qt.MouseButton.LeftButton)
    dialog.accept()
    assert gate.complete.text().startswith("Answer 1 open question")
    QTest.mouseClick(gate.complete, Qt.MouseButton.LeftButton)
    (card,) = dialog_of(window, PlantsDialog).cards
    QTest.mouseClick(card.right, Qt.MouseButton.LeftButton)
    dialog_of(window, PlantsDialog).accept()
    assert queue.questions.by_article == {}
    assert queue.chips["asked"].isHidden()
    assert queue.bar.state == "todo"


def test_open_questions_are_found_again_when_the_project_is(begin, qtbot, tmp_path):
    window = begin(Shares(0, 1, 7))
    first = leave_open(window, qtbot)
    assert window.files.open_project(tmp_path / "work.metrics")
    queue = window.review.queue
    assert queue.chips["asked"].isHidden()
    qtbot.waitUntil(queue.chips["asked"].isVisible)
    assert list(queue.questions.by_article) == [first]
