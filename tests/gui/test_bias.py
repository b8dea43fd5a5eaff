"""Bias control in the window: its question, blind articles, planted errors and the last look at them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox

from core.bias import Shares
from core.jobs.bias import revealed, set_shares, shares_of
from core.model import Span
from core.sheet import State
from gui.bias import BiasDialog
from gui.plants import PlantsDialog
from tests.gui.bias_hands import accept_all, beginning, complete, dialog_of
from tests.gui.exchanging_hands import asked_export, exported


@pytest.fixture
def begin(window, articles, qtbot):
    return beginning(window, articles, qtbot)


# -- the question


def test_the_question_sets_the_shares(window):
    window.menus.actions["bias"].trigger()
    dialog = dialog_of(window, BiasDialog)
    for field, keys in ((dialog.blind, "10"), (dialog.planted, "15"), (dialog.seed, "7")):
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field.lineEdit(), keys)
    QTest.mouseClick(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
    assert shares_of(window.workspace.project) == Shares(0.1, 0.15, 7)
    assert "10 %" in window.notice.label.text()


def test_escape_changes_nothing(window, qtbot):
    set_shares(window.workspace.project, Shares(0.1, 0.2, 3))
    window.menus.actions["bias"].trigger()
    dialog = dialog_of(window, BiasDialog)
    assert (dialog.blind.value(), dialog.planted.value(), dialog.seed.value()) == (10, 20, 3)
    dialog.blind.setValue(40)
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog_of(window, BiasDialog) is None)
    assert shares_of(window.workspace.project) == Shares(0.1, 0.2, 3)


def test_more_than_all_articles_is_said_in_the_dialog_and_what_was_typed_stays(window, qtbot):
    window.menus.actions["bias"].trigger()
    dialog = dialog_of(window, BiasDialog)
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    for field, keys in ((dialog.blind, "70"), (dialog.planted, "40")):
        field.selectAll()
        QTest.keyClicks(field.lineEdit(), keys)
    assert "110 %" in dialog.trouble.text()
    assert dialog.trouble.isVisible()
    QTest.mouseClick(ok, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert (dialog.blind.value(), dialog.planted.value()) == (70, 40)
    dialog.planted.selectAll()
    QTest.keyClicks(dialog.planted.lineEdit(), "30")
    assert not dialog.trouble.isVisible()
    QTest.mouseClick(ok, Qt.MouseButton.LeftButton)
    assert (shares_of(window.workspace.project).blind, shares_of(window.workspace.project).planted) == (
        0.7,
        0.3,
    )


# -- blind


def test_a_blind_article_shows_text_alone(begin):
    window = begin(Shares(1, 0, 7))
    page = window.review
    assert window.workspace.sheet.blind
    assert page.rows.model.rowCount() == 0
    assert "without suggestions" in page.rows.empty.text()
    assert page.gate.blind.isVisible()
    assert not any(count.isVisible() for count in page.gate.counts.values())
    assert not page.gate.ticks.isVisible()
    assert page.gate.complete.text() == "I have found all"
    assert not page.gate.complete.dimmed
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_A, Qt.Key.Key_N):
        QTest.keyClick(page.view, key)
    assert window.workspace.current is None


def test_the_first_completion_shows_what_was_held_back(begin):
    window = begin(Shares(1, 0, 7))
    text = window.workspace.sheet.article.text
    start = text.index("328起")
    window.review.view.select(Span(start, start + 4))
    QTest.keyClick(window.review.view, Qt.Key.Key_1)
    assert [item.state for item in window.workspace.sheet.items()] == [State.ADDED]
    first = window.workspace.sheet.article.id
    complete(window)
    assert window.workspace.sheet.article.id == first
    assert not window.workspace.sheet.state.complete
    assert "what was suggested" in window.notice.label.text()
    assert window.workspace.item.state.undecided
    assert not window.review.gate.blind.isVisible()
    assert "without suggestions" not in " ".join(window.review._heading(window.workspace.sheet))
    assert window.review.gate.counts[State.SUGGESTED].isVisible()
    accept_all(window)
    complete(window)
    assert window.workspace.sheet.article.id != first
    assert window.workspace.project.queue_row(first).status.value == "complete"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_a_blind_article_without_a_mark_stays_blind_until_one_says_so(qtbot, begin, key):
    window = begin(Shares(1, 0, 7))
    complete(window)
    box = dialog_of(window, QMessageBox)
    assert "You have marked nothing" in box.text()
    qtbot.waitUntil(box.isActiveWindow)
    QTest.keyClick(box, key)
    qtbot.waitUntil(lambda: dialog_of(window, QMessageBox) is None)
    assert window.workspace.sheet.blind
    assert window.review.rows.model.rowCount() == 0


def test_a_blind_article_without_a_metric_goes_on_where_one_says_so(begin):
    window = begin(Shares(1, 0, 7))
    complete(window)
    (go_on,) = (each for each in dialog_of(window, QMessageBox).buttons() if "no metric" in each.text())
    QTest.mouseClick(go_on, Qt.MouseButton.LeftButton)
    assert not window.workspace.sheet.blind
    assert "what was suggested" in window.notice.label.text()


# -- planted


def test_nothing_in_the_window_tells_a_plant_from_the_rest(begin):
    window = begin(Shares(0, 1, 7))
    project, sheet = window.workspace.project, window.workspace.sheet
    plants = project.store.plants(sheet.article.id, project.layer)
    assert plants
    reasons, notes = {}, {}
    for item in sheet.items():
        window.workspace.set_current(item.target)
        card = window.review.inspector.card
        reasons[item.target] = bool(card.reason.text())
        notes[item.target] = card.note.isVisible()
        assert len(item.target) == 32
    assert all(reasons.values())
    assert not any(notes.values())
    assert sheet.gate.numbers == 0


def test_completing_asks_again_and_putting_right_can_be_undone(begin, qtbot):
    window = begin(Shares(0, 1, 7))
    first = window.workspace.sheet.article.id
    accept_all(window)
    assert not window.findChildren(PlantsDialog)
    complete(window)
    dialog = dialog_of(window, PlantsDialog)
    found = revealed(window.workspace.project, first)
    assert len(dialog.cards) == len(found) >= 1
    assert window.workspace.sheet.article.id == first
    for card in dialog.cards:
        QTest.mouseClick(card.right, Qt.MouseButton.LeftButton)
        assert card.right.isHidden()
        assert "Put right" in card.answer.text()
    assert not any(each.open for each in revealed(window.workspace.project, first))
    QTest.mouseClick(dialog.go_on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.workspace.sheet.article.id != first)
    QTest.keyClick(window.review.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.workspace.sheet.article.id == first
    assert sum(each.open for each in revealed(window.workspace.project, first)) == 1


def test_what_is_left_open_keeps_exports_away_and_is_asked_again(begin, tmp_path, qtbot):
    window = begin(Shares(0, 1, 7))
    first, title = window.workspace.sheet.article.id, window.workspace.sheet.title
    accept_all(window)
    complete(window)
    dialog = dialog_of(window, PlantsDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.workspace.sheet.article.id != first)
    export = asked_export(qtbot, window)
    assert title in export.trouble.text()
    assert not export.export_button.isEnabled()
    export.reject()
    assert not (tmp_path / "gold.jsonl").exists()
    window.workspace.open_article(first)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.review.view.setFocus()
    complete(window)
    dialog = dialog_of(window, PlantsDialog)
    for card in dialog.cards:
        QTest.mouseClick(card.stay, Qt.MouseButton.LeftButton)
        assert "stays" in card.answer.text()
    dialog.accept()
    exported(qtbot, window, tmp_path / "gold.jsonl")
    assert (tmp_path / "gold.jsonl").exists()


def test_what_was_caught_is_told_and_the_work_goes_on(begin):
    window = begin(Shares(0, 1, 7))
    workspace = window.workspace
    first, sheet = workspace.sheet.article.id, workspace.sheet
    plants = workspace.project.store.plants(first, workspace.project.layer)
    real = workspace.project.predicted(first)
    for plant in plants:
        target = next(i.target for i in sheet.items() if plant.touches(i.span) and i.state.undecided)
        metric = next((f.metric for f in real.metrics if plant.touches(f.metric.span)), None)
        if metric is None:
            workspace.set_current(target)
            workspace.reject("date")
        else:
            workspace.edit(target, metric)
    accept_all(window)
    complete(window)
    assert dialog_of(window, PlantsDialog) is None
    assert workspace.sheet.article.id != first
    assert "planted in that article" in window.notice.label.text()
    assert all(each.caught for each in revealed(workspace.project, first))


def test_the_accuracy_page_says_what_came_of_it(begin, qtbot):
    window = begin(Shares(0, 1, 7))
    accept_all(window)
    complete(window)
    dialog_of(window, PlantsDialog).accept()
    with qtbot.waitSignal(window.accuracy.evaluated, timeout=20000):
        window.show_page(1)
    line = window.accuracy.bias
    assert line.isVisible()
    assert "Recall blind –" in line.text()
    assert "planted errors caught 0.0 % (0 of" in line.text()
    assert "still in the gold" in line.text()
    assert "were read blind" in line.toolTip()
