"""What hands do without thinking: keys after a click, a selection that is over, a question nobody answers."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.model import Span
from core.sheet import State
from gui import questions


@pytest.fixture
def work(qtbot, window, articles: Path):
    """The window on two articles, the keys in the article."""
    window.flows.import_paths([articles])
    qtbot.waitUntil(
        lambda: not window.background.busy and window.review.queue.model.rowCount() == 2, timeout=30000
    )
    window.review.view.setFocus()
    return window


def at(work, words: str) -> Span:
    start = work.workspace.sheet.article.text.index(words)
    return Span(start, start + len(words))


def press(work, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(work.focusWidget(), key, modifier)


def test_a_selection_is_over_after_a_decision_a_step_and_esc(work):
    view, workspace = work.review.view, work.workspace
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_A, Qt.Key.Key_Escape):
        view.select(at(work, "群众"))
        assert workspace.selection is not None
        press(work, key)
        assert view.selection() is None
        assert workspace.selection is None


def test_the_caret_is_at_the_current_item(work):
    press(work, Qt.Key.Key_Tab)
    assert work.review.view.caret() == work.workspace.item.span.start
    press(work, Qt.Key.Key_G)
    assert work.review.view.selection() == work.workspace.item.span


def test_a_click_in_the_queue_gives_the_keys_to_the_article(qtbot, work):
    queue = work.review.queue
    index = queue.model.index(1)
    spot = queue.list.visualRect(index).center()
    QTest.mouseClick(queue.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert work.workspace.sheet.article.title == "松岗镇秋粮收购过半"
    target = work.workspace.current
    press(work, Qt.Key.Key_A)
    assert work.workspace.sheet.item(target).state is State.ACCEPTED


def test_the_filter_opens_by_enter_and_is_left_by_esc(work):
    press(work, Qt.Key.Key_Slash)
    field = work.review.queue.filter
    assert field.hasFocus()
    field.setText("秋粮")
    press(work, Qt.Key.Key_Return)
    assert work.review.view.hasFocus()
    assert work.workspace.sheet.article.title == "松岗镇秋粮收购过半"
    press(work, Qt.Key.Key_Slash)
    press(work, Qt.Key.Key_Escape)
    assert field.text() == ""
    press(work, Qt.Key.Key_Escape)
    assert work.review.view.hasFocus()


def test_no_key_acts_on_an_article_behind_the_accuracy_page(work, monkeypatch):
    asked = []
    monkeypatch.setattr(questions, "ask_text", lambda *words: asked.append(words))
    work.show_page(1)
    before = work.workspace.sheet.article.id
    for key, modifier in (
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier),
    ):
        QTest.keyClick(work, key, modifier)
    assert asked == []
    assert work.workspace.sheet.article.id == before
    assert work.review.find_bar.isHidden()
    work.show_page(0)
    QTest.keyClick(work.review.view, Qt.Key.Key_F2)
    assert len(asked) == 1


def test_keys_in_a_project_without_articles_do_no_harm(window):
    window.review.view.setFocus()
    for key in (Qt.Key.Key_A, Qt.Key.Key_X, Qt.Key.Key_N, Qt.Key.Key_1, Qt.Key.Key_G, Qt.Key.Key_Tab):
        QTest.keyClick(window.review.view, key)
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.workspace.sheet is None


def test_an_edge_cannot_leave_its_number(work):
    workspace = work.workspace
    item = next(i for i in workspace.sheet.items() if i.metric and i.span == at(work, "9年"))
    workspace.set_current(item.target)
    press(work, Qt.Key.Key_BracketRight)
    assert workspace.item.span == item.span
    assert "number" in work.notice.label.text()


def test_an_edge_is_dragged_by_its_handle(work):
    view, workspace = work.review.view, work.workspace
    money = next(i for i in workspace.sheet.items() if i.metric and i.span == at(work, "1.4亿元"))
    workspace.set_current(money.target)
    grip = view.rect_of(money.span.end).center()
    there = view.rect_of(money.span.end - 1).center()
    port = view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=grip)
    QTest.mouseMove(port, there)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=there)
    changed = workspace.sheet.item(money.target)
    assert changed.metric.span == Span(money.span.start, money.span.end - 1)
    assert changed.state is State.EDITED


def test_undo_goes_on_after_a_restart(work, make_window):
    workspace = work.workspace
    target, article_id = workspace.current, workspace.sheet.article.id
    press(work, Qt.Key.Key_A)
    path = workspace.project.path
    work.close()
    again = make_window()
    assert again.files.open_project(path)
    again.review.view.setFocus()
    QTest.keyClick(again.review.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert again.workspace.sheet.article.id == article_id
    assert again.workspace.sheet.item(target).state is State.SUGGESTED
    QTest.keyClick(
        again.review.view,
        Qt.Key.Key_Z,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert again.workspace.sheet.item(target).state is State.ACCEPTED


def test_a_typed_value_is_kept_by_enter(work):
    workspace = work.workspace
    money = next(i for i in workspace.sheet.items() if i.metric and i.span == at(work, "1.4亿元"))
    workspace.set_current(money.target)
    press(work, Qt.Key.Key_V)
    field = work.focusWidget()
    assert field is not work.review.view
    field.selectAll()
    QTest.keyClicks(field, "150000000")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert str(workspace.sheet.item(money.target).metric.quantity.value) == "150000000"
    assert work.review.view.hasFocus()


def test_undo_says_what_it_took_back_and_that_nothing_is_left(work):
    press(work, Qt.Key.Key_A)
    press(work, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert work.notice.label.text() == "Undone: accept “328起”"
    press(work, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "nothing left" in work.notice.label.text()


def test_what_an_import_refused_is_still_said_after_the_extraction(qtbot, window, articles: Path):
    (articles / "empty.txt").write_bytes(b"")
    window.flows.import_paths([articles])
    qtbot.waitUntil(
        lambda: not window.background.busy and window.workspace.current is not None, timeout=30000
    )
    assert window.notice.isVisible()
    assert "empty.txt" in window.notice.label.text()


def test_flagging_and_skipping_move_no_pane(work):
    width = work.review.view.width()
    session = work.workspace.session
    work.workspace.act(lambda: session.flag(on=True))
    work.workspace.act(lambda: session.skip(on=True))
    QTest.qWait(50)
    assert work.review.queue.chips["flagged"].isVisible()
    assert work.review.queue.chips["aside"].isVisible()
    assert work.review.view.width() == width


def test_the_heading_follows_title_and_state(work, monkeypatch):
    drawn = []
    monkeypatch.setattr(work.review.view, "set_heading", lambda *words: drawn.append(words))
    session = work.workspace.session
    work.workspace.act(lambda: session.retitle("新题目"))
    work.workspace.act(lambda: session.flag(on=True))
    assert drawn[0][0] == "新题目"
    assert "flagged" in drawn[1][1]


def test_the_window_comes_back_to_the_article_that_was_open(qtbot, work, make_window):
    work.review.queue.go(1)
    last, path = work.workspace.sheet.article.id, work.workspace.project.path
    work.close()
    again = make_window()
    assert again.files.open_project(path)
    assert again.workspace.sheet.article.id == last


def test_a_case_is_opened_at_its_own_metric(work):
    second = [i for i in work.workspace.sheet.items() if i.metric][2]
    work.accuracy.open_requested.emit(work.workspace.sheet.article.id, second.span)
    assert work.workspace.current == second.target


def test_an_unknown_number_is_asked_for_its_cause(qtbot, work):
    workspace = work.workspace
    workspace.reject("wrong")
    unknown = next(i for i in workspace.sheet.items() if i.state is State.UNKNOWN)
    workspace.set_current(unknown.target)
    work.review.view.setFocus()
    QTest.keyClick(work.review.view, Qt.Key.Key_X)
    popup = work.editing.causes
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup.focusWidget() or popup, Qt.Key.Key_4)
    decided = workspace.sheet.item(unknown.target)
    assert (decided.state, decided.cause) == (State.CONFIRMED, "trait")


def waiting(work) -> list[Span]:
    return [item.span for item in work.workspace.sheet.items() if item.state is State.SUGGESTED]


def test_the_rest_twice_at_once_is_the_article_and_later_the_next_paragraph(qtbot, window, tmp_path):
    folder = tmp_path / "long"
    folder.mkdir()
    text = "".join(f"柳岗镇第{number}村今年收粮{number}00吨，增长{number}%。\n" for number in range(2, 7))
    folder.joinpath("1.txt").write_text(text, "utf-8")
    window.flows.import_paths([folder])
    qtbot.waitUntil(
        lambda: not window.background.busy and window.review.queue.model.rowCount() == 1, timeout=30000
    )
    work = window
    work.review.view.setFocus()
    everything = waiting(work)
    assert len({text.count("\n", 0, span.start) for span in everything}) == 5
    rest = Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier
    press(work, *rest)
    first = [span for span in everything if span not in waiting(work)]
    assert len({text.count("\n", 0, span.start) for span in first}) == 1
    QTest.qWait(2 * QApplication.doubleClickInterval() + 100)
    press(work, *rest)
    assert waiting(work), "whoever reads on accepts what was read"
    press(work, *rest)
    assert not waiting(work)
