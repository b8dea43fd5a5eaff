"""Keys that the reviewer gives: conflicts are said, menus, caps and hints follow, and all of it is kept."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from core.sheet import State
from gui.keymap import Keymap
from gui.kind_keys import kind_keys
from gui.paint import key_sign

Key = Qt.Key


@pytest.fixture
def work(qtbot, window, articles: Path):
    window.flows.import_paths([articles])
    qtbot.waitUntil(
        lambda: not window.background.busy and window.review.queue.model.rowCount() == 2, timeout=30000
    )
    window.review.view.setFocus()
    return window


@pytest.fixture
def overview(work):
    """The overview, asked for by its key."""
    QTest.keyClick(work.review.view, Key.Key_F1)
    assert work.keys.isVisible()
    return work.keys


def give(qtbot, overview, name: str, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    """Click the act's key and press another one."""
    row = overview.rows[name]
    qtbot.mouseClick(row.key, Qt.MouseButton.LeftButton)
    assert row.key.taking
    QTest.keyClick(row.key, key, modifier)
    QTest.keyClick(row.key, Key.Key_Return)


def go_on(qtbot, work) -> None:
    """Leave the overview for the article."""
    work.activateWindow()
    work.review.view.setFocus()
    qtbot.waitUntil(lambda: work.isActiveWindow() and work.review.view.hasFocus())


def test_a_free_key_is_given_and_acts_at_once(qtbot, work, overview):
    give(qtbot, overview, "accept", Key.Key_J)
    assert overview.rows["accept"].key.text() == "J"
    target = work.workspace.current
    go_on(qtbot, work)
    QTest.keyClick(work.review.view, Key.Key_A)
    assert work.workspace.sheet.item(target).state is State.SUGGESTED
    QTest.keyClick(work.review.view, Key.Key_J)
    assert work.workspace.sheet.item(target).state is State.ACCEPTED


def test_every_place_shows_the_key_in_force(qtbot, work, overview):
    card = work.review.inspector.card
    give(qtbot, overview, "accept", Key.Key_J)
    give(qtbot, overview, "kind:money", Key.Key_M)
    give(qtbot, overview, "role:period", Key.Key_P)
    give(qtbot, overview, "complete", Key.Key_F5)
    assert work.menus.actions["accept"].shortcut() == QKeySequence("J")
    assert work.review.gate.hints["accept"]._cap == "J"
    assert work.review.gate.complete._cap == "F5"
    assert card.answers.accept._cap == "J"
    assert card.kinds.chips["money"].text() == "M Money"
    assert card.roles.slots["period"].cap._cap == "P"
    assert "press P" in card.roles.slots["period"].words.toolTip() or card.roles.slots["period"].words.filled
    work.review.pointing.bar.offer(roles=True, rejectable=True)
    assert work.review.pointing.bar.kinds["money"].text() == "M Money"
    assert work.review.pointing.bar.roles["period"]._cap == "P"


def test_a_conflict_names_the_owner_and_another_key_can_be_chosen(qtbot, work, overview):
    give(qtbot, overview, "doubt", Key.Key_X)
    row = overview.rows["doubt"]
    assert row.trouble.text() == "X belongs to “Reject with a cause”."
    assert row.conflict.isVisible()
    assert work.workspace.keys["doubt"] == "D"
    qtbot.mouseClick(row.again, Qt.MouseButton.LeftButton)
    QTest.keyClick(row.key, Key.Key_U)
    QTest.keyClick(row.key, Key.Key_Return)
    assert work.workspace.keys["doubt"] == "U"
    assert not row.conflict.isVisible()


def test_a_key_is_taken_over_and_given_back(qtbot, work, overview):
    give(qtbot, overview, "doubt", Key.Key_X)
    row = overview.rows["doubt"]
    qtbot.mouseClick(row.take, Qt.MouseButton.LeftButton)
    assert (row.key.text(), overview.rows["reject"].key.text()) == ("X", "–")
    assert work.menus.actions["reject"].shortcuts() == []
    qtbot.mouseClick(row.back, Qt.MouseButton.LeftButton)
    assert row.key.text() == "D"
    qtbot.mouseClick(overview.rows["reject"].back, Qt.MouseButton.LeftButton)
    assert overview.rows["reject"].key.text() == "X"
    assert not overview.reset_all.isEnabled()


def test_what_lost_its_key_says_so_until_it_has_one_again(qtbot, work, overview):
    give(qtbot, overview, "doubt", Key.Key_X)
    row, other = overview.rows["doubt"], overview.rows["reject"]
    qtbot.waitUntil(row.take.hasFocus)
    QTest.keyClick(row.take, Key.Key_Return)
    assert work.workspace.keys["doubt"] == "X"
    said = "This has no key any longer: X belongs to “Mark as doubtful, with a note” now."
    assert other.trouble.text() == said
    assert other.conflict.isVisible()
    assert not other.take.isVisible()
    assert not row.conflict.isVisible()
    overview.close()
    go_on(qtbot, work)
    QTest.keyClick(work.review.view, Key.Key_F1)
    assert overview.rows["reject"].trouble.text() == said
    other = overview.rows["reject"]
    qtbot.mouseClick(other.again, Qt.MouseButton.LeftButton)
    QTest.keyClick(other.key, Key.Key_J)
    QTest.keyClick(other.key, Key.Key_Return)
    assert work.workspace.keys["reject"] == "J"
    assert not other.conflict.isVisible()


def test_it_opens_with_an_empty_search(qtbot, work, overview):
    QTest.keyClicks(overview.search, "doubt")
    overview.close()
    go_on(qtbot, work)
    QTest.keyClick(work.review.view, Key.Key_F1)
    assert overview.search.text() == ""
    assert overview.rows["accept"].isVisible()


def test_several_strokes_make_one_key(qtbot, work, overview):
    row = overview.rows["flag"]
    qtbot.mouseClick(row.key, Qt.MouseButton.LeftButton)
    QTest.keyClick(row.key, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(row.key, Key.Key_F)
    assert work.workspace.keys["flag"] == "Ctrl+K, F"
    give(qtbot, overview, "comment", Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert "Ctrl K belongs to" in overview.rows["comment"].trouble.text()
    view = work.review.view
    go_on(qtbot, work)
    QTest.keyClick(view, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Key.Key_F)
    assert work.workspace.sheet.state.flagged


def test_the_keys_of_the_caret_stay(qtbot, work, overview):
    give(qtbot, overview, "next", Key.Key_Right)
    row = overview.rows["next"]
    assert "stays as it is" in row.trouble.text()
    assert not row.take.isVisible()
    assert work.workspace.keys["next"] == "Tab"


def test_esc_keeps_the_key_and_the_overview(qtbot, overview):
    row = overview.rows["accept"]
    qtbot.mouseClick(row.key, Qt.MouseButton.LeftButton)
    QTest.keyClick(row.key, Key.Key_Escape)
    assert (row.key.text(), row.key.taking) == ("A", False)
    assert overview.isVisible()


def test_keys_are_searched_by_key_and_by_words(overview):
    overview.search.setText("reject")
    shown = [name for name, row in overview.rows.items() if not row.isHidden()]
    assert "reject" in shown
    assert len(shown) < 6
    overview.search.setText("ctrl z")
    assert "undo" in [name for name, row in overview.rows.items() if not row.isHidden()]
    overview.search.setText("nothing at all")
    assert overview.nothing.isVisible()


def test_keys_are_kept_over_a_restart(qtbot, work, overview, make_window):
    give(qtbot, overview, "accept", Key.Key_J)
    work.close()
    again = make_window()
    assert again.workspace.keys["accept"] == "J"
    again.workspace.keymap.reset_all()
    assert again.settings.keys == {}


def test_letters_in_a_field_stay_letters_whatever_is_bound(qtbot, work, overview):
    give(qtbot, overview, "next_article", Key.Key_J)
    overview.close()
    before = work.workspace.sheet.article.id
    field = work.review.queue.filter
    field.setFocus()
    QTest.keyClicks(field, "jj")
    assert field.text() == "jj"
    assert work.workspace.sheet.article.id == before


def test_what_was_chosen_goes_before_what_comes_with_the_program(qapp):
    keymap = Keymap()
    keymap.restore({"old": ("Z",)}, lambda _: None)
    keymap.offer({"kind": ("Z", "Ctrl+Z"), "old": ("O",), "other": ("O",)})
    assert keymap.keys("old") == ("Z",)
    assert keymap.keys("kind") == ("Ctrl+Z",)
    assert keymap.keys("other") == ("O",)
    keymap.reset("old")
    assert keymap.keys("old") == ("O",)
    assert keymap.keys("other") == ()


def test_settings_that_cannot_be_read_are_no_keys(settings):
    settings._store.setValue("keys", "[1")
    assert settings.keys == {}
    settings._store.setValue("keys", "[1]")
    assert settings.keys == {}


@pytest.mark.parametrize(
    ("key", "sign"),
    [("Ctrl+Return", "Ctrl ↵"), ("Ctrl++", "Ctrl +"), ("A", "A"), ("", ""), ("Ctrl+K, F", "Ctrl K  F")],
)
def test_a_key_is_shown_stroke_by_stroke(key: str, sign: str):
    assert key_sign(key) == sign


def test_the_keys_of_the_kinds_are_told_in_short(work):
    assert kind_keys(work.workspace.keys) == "1–7"
    work.workspace.keymap.bind("kind:money", "M")
    assert kind_keys(work.workspace.keys) == "1 M 3 4 5 6 7"
