"""The gate in the whole window: what is left, keys to the next and for the exclusions, what is missing."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.sheet import State

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def work(qtbot, window, articles: Path):
    window.flows.import_paths([articles])
    qtbot.waitUntil(
        lambda: not window.background.busy and window.review.queue.model.rowCount() == 2, timeout=30000
    )
    window.review.view.setFocus()
    return window


def press(work, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(work.review.view, key, modifier)


def left(work) -> list[str]:
    return [count.text() for count in work.review.gate.counts.values()]


def states(work, state: State) -> int:
    return sum(item.state is state for item in work.workspace.sheet.items())


def test_the_strip_shows_what_is_left_and_follows_every_decision(work):
    sheet = work.workspace.sheet
    for _ in range(3):
        gate = sheet.gate
        for text, count in zip(left(work), (gate.suggestions, gate.numbers, gate.exclusions), strict=True):
            assert text.startswith(f"{count} ")
        press(work, Key.Key_A)


def test_one_key_goes_to_the_next_and_it_is_in_view(work):
    work.review.zoom(2.2)
    view, workspace = work.review.view, work.workspace
    seen = set()
    while workspace.current not in seen:
        seen.add(workspace.current)
        item = workspace.item
        assert view.viewport().rect().contains(view.rect_of(item.span.start))
        press(work, Key.Key_Tab)
    waiting = {i.target for i in workspace.sheet.items() if i.state.undecided}
    assert seen == waiting


def test_after_each_decision_the_next_undecided_is_current_and_in_view(work):
    work.review.zoom(2.2)
    view, workspace, sheet = work.review.view, work.workspace, work.workspace.sheet
    for key in (Key.Key_A, Key.Key_3, Key.Key_A, Key.Key_5):
        item = workspace.item
        assert item.state is State.SUGGESTED
        expected = sheet.next_undecided(item.target)
        press(work, key)
        assert not sheet.item(item.target).state.undecided
        assert workspace.current == expected
        assert view.viewport().rect().contains(view.rect_of(workspace.item.span.start))


def test_what_was_done_in_the_text_leaves_the_current_item_where_it_is(work):
    view, workspace = work.review.view, work.workspace
    target = workspace.current
    press(work, Key.Key_BracketLeft)
    assert workspace.current == target
    start = workspace.sheet.article.text.index("全县")
    view.put_caret(start)
    press(work, Key.Key_Right, SHIFT)
    press(work, Key.Key_E)
    assert workspace.current == target
    press(work, Key.Key_Z, CTRL)
    assert workspace.current == target


def test_back_goes_to_what_was_decided_last(work):
    target = work.workspace.current
    press(work, Key.Key_3)
    assert work.workspace.current != target
    press(work, Key.Key_B)
    assert work.workspace.current == target


def test_one_key_confirms_the_exclusions_seen(work):
    work.review.queue.go(1)
    assert states(work, State.EXCLUDED) > 0
    press(work, Key.Key_N)
    assert states(work, State.EXCLUDED) == 0
    assert work.review.gate.confirm.dimmed
    press(work, Key.Key_Z, CTRL)
    assert states(work, State.EXCLUDED) > 0


def test_complete_says_exactly_what_is_missing_and_goes_there(work):
    workspace, sheet = work.workspace, work.workspace.sheet
    press(work, Key.Key_N)
    press(work, Key.Key_A, SHIFT)
    press(work, Key.Key_A, SHIFT)
    workspace.undo()
    workspace.set_current(None)
    press(work, Key.Key_Return, CTRL)
    said = work.notice.label.text()
    gate = sheet.gate
    assert gate.suggestions > 0
    assert f"Not complete yet: {gate.suggestions} suggestion" in said
    assert "exclusion" not in said
    quote = workspace.item.span.quote(sheet.article.text)
    assert said.endswith(f"“{quote}” is the first.")
    assert workspace.item.state.undecided
    press(work, Key.Key_A, SHIFT)
    press(work, Key.Key_A, SHIFT)
    while workspace.sheet is sheet and not sheet.gate.open:
        workspace.reject("grade")
    press(work, Key.Key_Return, CTRL)
    assert workspace.sheet is not sheet


def test_the_queue_says_what_its_figures_mean(work):
    model = work.review.queue.model
    tip = model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    row = model.at(0)
    assert f"{row.decided} of {row.total} numbers decided" in tip


def test_the_choice_of_a_layer_says_that_it_changes_no_gold(work):
    assert "changes what is shown here alone" in work.accuracy.header.gold.toolTip()


def test_while_a_value_is_typed_the_strip_shows_the_keys_that_hold(work):
    gate, field = work.review.gate, work.review.inspector.card.editor.fields.value
    assert gate.hints["accept"].isVisible()
    press(work, Key.Key_V)
    assert field.hasFocus()
    assert not any(hint.isVisible() for hint in gate.hints.values())
    assert [hint.text() for hint in gate.typing.values() if hint.isVisible()] == ["keeps it", "leaves it"]
    QTest.keyClick(field, Key.Key_Escape)
    assert gate.hints["accept"].isVisible()
    assert not any(hint.isVisible() for hint in gate.typing.values())


def test_complete_names_the_current_item_where_it_is_the_first_that_waits(work):
    workspace, sheet = work.workspace, work.workspace.sheet
    first = sheet.next_undecided(None)
    assert workspace.current == first
    press(work, Key.Key_Return, CTRL)
    assert workspace.current == first
    quote = workspace.item.span.quote(sheet.article.text)
    assert work.notice.label.text().endswith(f"“{quote}” is the first.")
    press(work, Key.Key_Tab)
    press(work, Key.Key_Tab)
    press(work, Key.Key_Return, CTRL)
    assert workspace.current == first


@pytest.mark.parametrize("hand", ["click", "enter"])
def test_the_open_article_chosen_once_more_stays_as_it_is(work, hand):
    """An item that could be decided must be in sight."""
    queue, workspace, card = work.review.queue, work.workspace, work.review.inspector.card
    press(work, Key.Key_Tab)
    target = workspace.current
    row = queue.model.row_of(workspace.sheet.article.id)
    if hand == "click":
        place = queue.list.visualRect(queue.model.index(row)).center()
        QTest.mouseClick(queue.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    else:
        queue.list.setFocus()
        QTest.keyClick(queue.list, Key.Key_Return)
    assert workspace.current == target
    assert card.isVisible()
    assert card.item.target == target
    assert work.review.view.hasFocus()


def test_the_same_item_is_shown_again_where_its_article_was_opened_anew(work):
    workspace, card = work.workspace, work.review.inspector.card
    workspace.open_article(workspace.sheet.article.id)
    assert card.isVisible()
    assert card.item.target == workspace.current
