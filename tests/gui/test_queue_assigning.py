"""Giving articles to reviewers from the queue: its menu, its chips, its rows."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from gui import questions


@pytest.fixture
def work(qtbot, window, articles: Path):
    """The window on two articles."""
    window.flows.import_paths([articles])
    qtbot.waitUntil(
        lambda: not window.background.busy and window.review.queue.model.rowCount() == 2, timeout=30000
    )
    return window


def spot(work, row: int) -> QPoint:
    queue = work.review.queue
    return queue.list.visualRect(queue.model.index(row)).center()


def submenu(work, words: str):
    menu = work.review.queue.assigning.menu()
    return next(action.menu() for action in menu.actions() if action.text().startswith(words))


def give(work, name: str) -> None:
    next(action for action in submenu(work, "Assign").actions() if action.text() == name).trigger()


def test_selected_articles_are_given_shown_and_filtered(qtbot, work):
    queue = work.review.queue
    assert queue.chips["mine"].isHidden()
    view = queue.list.viewport()
    opened = work.workspace.sheet.article.id
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=spot(work, 0))
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, spot(work, 1))
    assert len(queue.assigning.selected()) == 2
    assert work.workspace.sheet.article.id == opened  # picking opens nothing
    give(work, "lin")
    assert [queue.model.at(row).reviewers for row in range(2)] == [("lin",), ("lin",)]
    assert "2 articles assigned to lin" in work.notice.label.text()
    assert queue.chips["mine"].text() == "mine 2"
    assert queue.chips["free"].text() == "unassigned 0"
    assert "lin" in queue.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=spot(work, 1))
    next(action for action in submenu(work, "Take away").actions() if action.text() == "lin").trigger()
    QTest.mouseClick(queue.chips["mine"], Qt.MouseButton.LeftButton)
    assert [queue.model.at(row).title[:3] for row in range(queue.model.rowCount())] == ["澜口县"]
    QTest.mouseClick(queue.chips["free"], Qt.MouseButton.LeftButton)
    assert not queue.chips["mine"].isChecked()
    assert [queue.model.at(row).title[:3] for row in range(queue.model.rowCount())] == ["松岗镇"]
    QTest.mouseClick(queue.chips["free"], Qt.MouseButton.LeftButton)
    assert queue.model.rowCount() == 2


def test_someone_new_is_given_articles_by_name(qtbot, work, monkeypatch):
    monkeypatch.setattr(questions, "ask_text", lambda _parent, _title, _label, _value, answer: answer("赵敏"))
    give(work, "Someone else…")
    assert work.review.queue.model.at(0).reviewers == ("赵敏",)
    assert "赵敏" in [action.text() for action in submenu(work, "Assign").actions()]


def test_a_name_is_needed(qtbot, work, monkeypatch):
    monkeypatch.setattr(questions, "ask_text", lambda _parent, _title, _label, _value, answer: answer(" "))
    give(work, "Someone else…")
    assert "To whom?" in work.notice.label.text()
    assert work.review.queue.model.at(0).reviewers == ()


def test_the_menu_opens_by_right_click_and_from_the_article_menu(qtbot, work):
    view = work.review.queue.list.viewport()
    by_click = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, spot(work, 0), view.mapToGlobal(spot(work, 0))
    )
    for ask in (
        lambda: QApplication.sendEvent(view, by_click),
        work.menus.actions["assign"].trigger,
    ):
        ask()
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert menu.actions()[0].text() == "Assign 1 article to"
        menu.close()
