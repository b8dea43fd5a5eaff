"""What a screen reader hears: the item at a character with its state, and the current one's role words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

TEXT = "𠮷田县通报\n\n去年全县修复路灯418盏，第3届灯会如期开幕。\n"


@pytest.fixture
def work(qtbot, window, tmp_path):
    (tmp_path / "lamps.txt").write_text(TEXT, "utf-8")
    window.flows.import_paths([tmp_path / "lamps.txt"])
    qtbot.waitUntil(
        lambda: not window.background.busy and window.workspace.current is not None, timeout=30000
    )
    return window


@pytest.fixture
def read(work):
    """What is told at a word: the description, and the words that it covers."""
    interface = QAccessible.queryAccessibleInterface(work.review.view)
    text = interface.textInterface()

    def at(word):
        # the first character of the text takes two of Qt's units
        words, start, end = text.attributes(TEXT.index(word) + 1)
        return words, text.text(start, end)

    return at


def test_a_suggestion_is_told_with_kind_value_and_state(read):
    words, quote = read("418")
    assert quote == "418盏"
    assert words.startswith("text-description:")
    assert all(part in words for part in ("418", "Count", "suggestion"))


def test_a_decision_is_told_as_soon_as_it_is_made(work, read):
    work.review.view.setFocus()
    QTest.keyClick(work.review.view, Qt.Key.Key_A)
    words, _ = read("418")
    assert "accepted" in words


def test_an_excluded_number_says_why(read):
    words, _ = read("第3")
    assert "Ordinal" in words


def test_the_role_words_of_the_current_metric_are_told(read):
    assert read("修复路灯") == ("text-description:Indicator", "修复路灯")


def test_nothing_is_said_of_plain_words(read):
    assert read("如期")[0] == ""


def test_what_becomes_current_is_announced(work, monkeypatch):
    announced = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: announced.append(getattr(event, "message", str)())
    )
    QAccessible.setActive(True)
    try:
        work.workspace.set_current(None)
        work.workspace.step()
    finally:
        QAccessible.setActive(False)
    assert any("418" in words for words in announced)
