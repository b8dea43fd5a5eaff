"""The preview of an import: what would come in or be lost, labels that need a meaning, and what was done."""

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel

from core.jobs.importing import asked, gathered
from gui import questions
from gui.exchange.import_dialog import ImportDialog
from tests.gui.exchanging_hands import (
    LEFT,
    LONG,
    REPORT,
    brat,
    kept,
    own_line,
    previewed,
    settle,
    settled_preview,
    shown,
)

TOWN = "河湾镇通报\n\n上半年全镇接待游客12万人次，同比增长8.4%。"


def row_of(dialog, name: str) -> int:
    model = dialog.model
    return next(row for row in range(model.rowCount()) if name in model.data(model.index(row, 0)))


def cells(dialog, name: str) -> list[str]:
    row = row_of(dialog, name)
    return [dialog.model.data(dialog.model.index(row, column)) for column in range(1, 7)]


def give(dialog, label: str, words: str) -> None:
    """Choose by keys what that label is."""
    choice = dialog.labels.choices[label]
    choice.setFocus()
    while words.casefold() not in choice.currentText().casefold():
        before = choice.currentIndex()
        QTest.keyClick(choice, Qt.Key.Key_Down)
        assert choice.currentIndex() > before, words


def titles(window) -> list[str]:
    model = window.review.queue.model
    return sorted(model.at(row).title for row in range(model.rowCount()))


def answer_save(monkeypatch, place: Path) -> None:
    monkeypatch.setattr(questions, "ask_save_file", lambda *asked: asked[-1](place))


@pytest.fixture
def towns(tmp_path: Path) -> Path:
    """A folder of brat: a value under a strange label, and a place that is no metric."""
    return brat(tmp_path / "towns", "town", TOWN, ("PERCENT", "8.4%"), ("LOC", "河湾镇"))


# -- at once, or after a look


def test_an_archive_of_plain_texts_comes_in_at_once(window, qtbot, tmp_path):
    with zipfile.ZipFile(tmp_path / "texts.zip", "w") as archive:
        archive.writestr("a.txt", TOWN)
        archive.writestr("b/b.txt", REPORT)
    window.flows.import_paths([tmp_path / "texts.zip"])
    qtbot.waitUntil(lambda: window.review.queue.model.rowCount() == 2, timeout=LONG)
    kept(qtbot, window)
    assert shown(window, ImportDialog) is None
    assert "2 articles imported" in window.notice.label.text()


def test_what_is_more_than_text_is_shown_first(window, qtbot, tmp_path, articles):
    (tmp_path / "own.jsonl").write_text(own_line() + "\n", "utf-8")
    dialog = previewed(qtbot, window, [tmp_path / "own.jsonl", articles])
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert window.review.queue.model.rowCount() == 0
    assert dialog.summary.text() == "3 new articles. 1 metric."
    assert cells(dialog, "own.jsonl") == ["JSON Lines", "1", "", "1", "", "ready"]
    assert cells(dialog, "bulletin.txt") == ["Plain text", "1", "", "", "", "ready"]
    assert dialog.import_button.text() == "Import 3 articles, 1 metric"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    kept(qtbot, window)
    assert len(titles(window)) == 3
    assert "3 articles imported. 1 gold metric taken over." in window.notice.label.text()


def test_what_is_here_already_is_counted_apart(window, qtbot, tmp_path):
    (tmp_path / "own.jsonl").write_text(own_line() + "\n", "utf-8")
    (tmp_path / "both.jsonl").write_text(f"{own_line()}\n{own_line(REPORT + '其中水渠62台。')}\n", "utf-8")
    QTest.mouseClick(previewed(qtbot, window, [tmp_path / "own.jsonl"]).import_button, LEFT)
    kept(qtbot, window)
    dialog = previewed(qtbot, window, [tmp_path / "both.jsonl"])
    assert cells(dialog, "both.jsonl")[1:4] == ["1", "1", "2"]
    assert "1 article here already" in dialog.summary.text()


def test_esc_imports_nothing(window, qtbot, tmp_path):
    (tmp_path / "own.jsonl").write_text(own_line() + "\n", "utf-8")
    dialog = previewed(qtbot, window, [tmp_path / "own.jsonl"])
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert shown(window, ImportDialog) is None
    assert titles(window) == []


def test_files_dropped_together_are_shown_together(window, qtbot, tmp_path, towns):
    (tmp_path / "own.jsonl").write_text(own_line() + "\n", "utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in (tmp_path / "own.jsonl", towns)])
    none = Qt.KeyboardModifier.NoModifier
    act = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(200, 300), act, mime, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(200, 300), act, mime, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(window, drop)
    dialog = settled_preview(qtbot, window)
    assert dialog.model.rowCount() == 2


# -- what is wrong


def test_a_refused_file_is_told_in_full_and_the_others_come_in(window, qtbot, tmp_path):
    (tmp_path / "good.jsonl").write_text(own_line() + "\n", "utf-8")
    (tmp_path / "wrong.jsonl").write_text(own_line().replace('62台"', '63台"') + "\n", "utf-8")
    dialog = previewed(qtbot, window, [tmp_path / "good.jsonl", tmp_path / "wrong.jsonl"])
    assert dialog.waiting.text() == "1 file refused."
    dialog.files.setFocus()
    while dialog.files.currentIndex().row() != row_of(dialog, "wrong"):
        QTest.keyClick(dialog.files, Qt.Key.Key_Down)
    assert dialog.left_out.refusal.isVisible()
    assert "wrong.jsonl, line 1" in dialog.left_out.refusal.text()
    QTest.keyClick(dialog.files, Qt.Key.Key_Return)
    kept(qtbot, window)
    assert titles(window) == ["石桥乡半年小结"]


def test_names_and_quotes_are_never_taken_for_rich_text(window, qtbot, tmp_path):
    name = "<b>bold.jsonl"
    (tmp_path / name).write_text("{\n", "utf-8")
    dialog = previewed(qtbot, window, [tmp_path / name])
    for label in dialog.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or "<" not in label.text()
    index = dialog.model.index(0, 0)
    assert dialog.model.data(index) == name
    assert "&lt;b&gt;bold" in dialog.model.data(index, Qt.ItemDataRole.ToolTipRole)


def test_reading_can_be_stopped_and_what_was_read_comes_in(window, qtbot, tmp_path):
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(60):
        (folder / f"{number:02}.jsonl").write_text(own_line(f"{REPORT}第{number}号。") + "\n", "utf-8")
    window.flows.import_paths([folder])
    qtbot.waitUntil(lambda: shown(window, ImportDialog) is not None, timeout=LONG)
    dialog = shown(window, ImportDialog)
    qtbot.waitUntil(lambda: len(dialog.reading.found) >= 1, timeout=LONG)
    QTest.mouseClick(dialog.stop, LEFT)
    read = len(dialog.reading.found)
    assert not dialog.reading.busy
    assert 1 <= read < 60
    assert f"{60 - read} files not read" in dialog.waiting.text()
    QTest.mouseClick(dialog.import_button, LEFT)
    kept(qtbot, window)
    assert len(titles(window)) == read


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


def test_an_import_waits_for_the_one_before(window, qtbot, tmp_path):
    lines = [own_line(f"{REPORT}第{number}号。") for number in range(80)]
    (tmp_path / "large.jsonl").write_text("\n".join([*lines, ""]), "utf-8")
    (tmp_path / "small.jsonl").write_text(own_line() + "\n", "utf-8")
    QTest.mouseClick(previewed(qtbot, window, [tmp_path / "large.jsonl"]).import_button, LEFT)
    window.flows.bring(gathered([tmp_path / "small.jsonl"]).sources, asked({}), 1)
    qtbot.waitUntil(lambda: len(window.workspace.project.article_ids()) == 81, timeout=LONG)
    window.flows.stop()


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


def test_an_import_that_is_stopped_keeps_what_came_in(window, qtbot, tmp_path):
    lines = [own_line(f"{REPORT}第{number}号。") for number in range(300)]
    (tmp_path / "large.jsonl").write_text("\n".join([*lines, ""]), "utf-8")
    dialog = previewed(qtbot, window, [tmp_path / "large.jsonl"])
    QTest.mouseClick(dialog.import_button, LEFT)
    with qtbot.waitSignal(window.flows.keeping.progressed, timeout=LONG, check_params_cb=lambda d, _: d > 0):
        pass
    QTest.mouseClick(window.notice.cancel, LEFT)
    assert not window.flows.keeping.busy
    count = len(window.workspace.project.article_ids())
    assert 0 < count < 300
    assert window.workspace.project.check() == ()
