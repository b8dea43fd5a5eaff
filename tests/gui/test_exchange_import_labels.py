"""What the preview of an import asks: labels that need a meaning, and what is lost of those without one."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui import questions
from gui.exchange.import_dialog import ImportDialog
from tests.gui.exchanging_hands import (
    LEFT,
    LONG,
    REPORT,
    TOWN,
    brat,
    cells,
    kept,
    previewed,
    settle,
    shown,
    town_in,
)


def give(dialog, label: str, words: str) -> None:
    """Choose by keys what that label is."""
    choice = dialog.labels.choices[label]
    choice.setFocus()
    while words.casefold() not in choice.currentText().casefold():
        before = choice.currentIndex()
        QTest.keyClick(choice, Qt.Key.Key_Down)
        assert choice.currentIndex() > before, words


def answer_save(monkeypatch, place: Path) -> None:
    monkeypatch.setattr(questions, "ask_save_file", lambda *asked: asked[-1](place))


@pytest.fixture
def towns(tmp_path: Path) -> Path:
    """A folder of brat: a value under a strange label, and a place that is no metric."""
    return town_in(tmp_path / "towns")


# -- labels


def test_nothing_of_a_file_comes_in_until_its_labels_have_a_meaning(window, qtbot, towns):
    dialog = previewed(qtbot, window, [towns])
    assert set(dialog.labels.choices) == {"PERCENT", "LOC"}
    assert dialog.waiting.text() == "1 file waiting for labels to get a meaning."
    assert not dialog.import_button.isEnabled()
    give(dialog, "PERCENT", "ratio")
    settle(qtbot, dialog)
    assert not dialog.import_button.isEnabled()
    give(dialog, "LOC", "Leave out")
    settle(qtbot, dialog)
    qtbot.waitUntil(dialog.import_button.isEnabled, timeout=LONG)
    assert cells(dialog, "town")[1:6] == ["1", "", "1", "1", "ready"]
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    kept(qtbot, window)
    project = window.workspace.project
    (article_id,) = project.article_ids()
    (metric,) = project.annotated(article_id, "lin").metrics
    assert (metric.kind, metric.span.quote(TOWN)) == ("ratio", "8.4%")


def test_what_labels_mean_is_asked_once_and_can_be_asked_again(window, qtbot, towns, tmp_path):
    dialog = previewed(qtbot, window, [towns])
    give(dialog, "PERCENT", "ratio")
    QTest.mouseClick(dialog.labels.leave_rest, LEFT)
    settle(qtbot, dialog)
    qtbot.waitUntil(dialog.import_button.isEnabled, timeout=LONG)
    QTest.mouseClick(dialog.import_button, LEFT)
    kept(qtbot, window)
    other = brat(tmp_path / "other", "two", REPORT, ("PERCENT", "81.5%"), ("LOC", "石桥乡"))
    dialog = previewed(qtbot, window, [other])
    assert dialog.labels.isHidden()
    assert cells(dialog, "two")[1:5] == ["1", "", "1", "1"]
    QTest.mouseClick(dialog.options.again, LEFT)
    settle(qtbot, dialog)
    qtbot.waitUntil(dialog.labels.isVisible, timeout=LONG)
    assert "ratio" in dialog.labels.choices["PERCENT"].currentText().casefold()
    settle(qtbot, dialog)
    qtbot.waitUntil(dialog.import_button.isEnabled, timeout=LONG)
    give(dialog, "PERCENT", "change")
    settle(qtbot, dialog)
    QTest.mouseClick(dialog.import_button, LEFT)
    kept(qtbot, window)
    assert window.settings.labels["PERCENT"] == "change"


def test_a_meaning_that_does_not_fit_refuses_the_file_and_can_be_changed(window, qtbot, tmp_path):
    folder = brat(tmp_path / "names", "name", TOWN, ("LOC", "河湾镇"))
    dialog = previewed(qtbot, window, [folder])
    give(dialog, "LOC", "count")
    settle(qtbot, dialog)
    qtbot.waitUntil(lambda: "refused" in dialog.waiting.text(), timeout=LONG)
    give(dialog, "LOC", "Leave out")
    settle(qtbot, dialog)
    qtbot.waitUntil(dialog.import_button.isEnabled, timeout=LONG)
    assert dialog.waiting.isHidden()


def test_keys_alone_lead_through_the_preview(window, qtbot, towns):
    dialog = previewed(qtbot, window, [towns])
    window.activateWindow()
    dialog.activateWindow()
    dialog.files.setFocus()
    passed = []
    for _ in range(8):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        passed.append(QApplication.focusWidget())
    choices = dialog.labels.choices
    there = [dialog.labels.leave_rest, *choices.values()]
    assert passed[: len(there)] == there
    cancel = dialog.buttons.buttons()
    assert set(passed[len(there) :]) <= {*cancel, dialog.files, *there}


def test_what_stood_between_tokens_is_asked_of_columns_alone(window, qtbot, tmp_path, towns):
    assert previewed(qtbot, window, [towns]).options.choice.isHidden()
    QTest.keyClick(shown(window, ImportDialog), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: shown(window, ImportDialog) is None)
    (tmp_path / "rice.conll").write_text("收购 O\n稻谷 O\n12吨 B-count\n", "utf-8")
    dialog = previewed(qtbot, window, [tmp_path / "rice.conll"])
    dialog.options.choice.setFocus()
    QTest.keyClick(dialog.options.choice, Qt.Key.Key_Down)
    settle(qtbot, dialog)
    QTest.mouseClick(dialog.import_button, LEFT)
    kept(qtbot, window)
    (article_id,) = window.workspace.project.article_ids()
    assert window.workspace.project.article(article_id).text.strip() == "收购 稻谷 12吨"


# -- losses


def test_what_has_no_place_is_listed_and_can_be_saved(window, qtbot, towns, tmp_path, monkeypatch):
    dialog = previewed(qtbot, window, [towns])
    give(dialog, "PERCENT", "ratio")
    QTest.mouseClick(dialog.labels.leave_rest, LEFT)
    settle(qtbot, dialog)
    qtbot.waitUntil(dialog.left_out.isVisible, timeout=LONG)
    model = dialog.left_out.tree.model()
    aspect = model.index(0, 0)
    assert dialog.left_out.tree.isExpanded(aspect)
    assert [model.data(model.index(0, column, aspect)) for column in range(3)] == ["0–3", "河湾镇", "LOC"]
    QTest.mouseClick(dialog.import_button, LEFT)
    kept(qtbot, window)
    assert "1 piece without a place here" in window.notice.label.text()
    place = tmp_path / "lost.txt"
    answer_save(monkeypatch, place)
    QTest.mouseClick(window.notice.choices[0], LEFT)
    assert "河湾镇" in place.read_text("utf-8")
    assert str(place) in window.notice.label.text()
