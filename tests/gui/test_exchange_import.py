"""The preview of an import: what would come in, what is wrong or not waited for, and what was done."""

import json
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel

from core.jobs.importing import asked, gathered
from gui.exchange.import_dialog import ImportDialog
from tests.gui.exchanging_hands import (
    LEFT,
    LONG,
    REPORT,
    TOWN,
    cells,
    kept,
    own_line,
    previewed,
    row_of,
    settled_preview,
    shown,
    town_in,
)


def titles(window) -> list[str]:
    model = window.review.queue.model
    return sorted(model.at(row).title for row in range(model.rowCount()))


@pytest.fixture
def towns(tmp_path: Path) -> Path:
    """A folder of brat: a value under a strange label, and a place that is no metric."""
    return town_in(tmp_path / "towns")


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


def test_what_two_files_have_is_counted_once(window, qtbot, tmp_path):
    for name in ("a.jsonl", "b.jsonl"):
        (tmp_path / name).write_text(own_line() + "\n", "utf-8")
    dialog = previewed(qtbot, window, [tmp_path / "a.jsonl", tmp_path / "b.jsonl"])
    assert [cells(dialog, name)[1:4] for name in ("a.jsonl", "b.jsonl")] == [["1", "", "1"], ["", "1", ""]]
    assert dialog.import_button.text() == "Import 1 article, 1 metric"


def test_the_name_of_a_file_has_the_most_room(window, qtbot, tmp_path):
    (tmp_path / "own.jsonl").write_text(own_line() + "\n", "utf-8")
    header = previewed(qtbot, window, [tmp_path / "own.jsonl"]).files.horizontalHeader()
    name, *rest = (header.sectionSize(column) for column in range(header.count()))
    assert name > max(rest)


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
    assert dialog.model.data(index, Qt.ItemDataRole.ToolTipRole).startswith("<b>bold")  # tips are no markup


def test_of_a_large_file_that_is_written_after_the_look_nothing_comes_in(window, qtbot, tmp_path):
    large = tmp_path / "large.jsonl"
    lines = [json.dumps({"text": f"{TOWN}其中{at}户。", "metrics": []}) for at in range(8)]
    large.write_text("\n".join(line + " " * 2**21 for line in lines), "utf-8")
    dialog = previewed(qtbot, window, [large])
    assert cells(dialog, "large.jsonl")[1] == "8"
    with large.open("a", encoding="utf-8") as end:
        end.write("\n" + lines[0].replace("[]", "[3]"))
    QTest.mouseClick(dialog.import_button, LEFT)
    kept(qtbot, window)
    assert titles(window) == []
    assert "large.jsonl was written while it was read: nothing from line 1" in window.notice.label.text()


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


def test_each_of_many_files_is_shown_for_itself_and_all_of_them_at_the_end(window, qtbot, tmp_path):
    """What looks through all files for each of them takes an hour for ten thousands."""
    for number in range(12):
        (tmp_path / f"{number:02}.jsonl").write_text(own_line(f"{REPORT}第{number}号。") + "\n", "utf-8")
    window.flows.import_paths([tmp_path])
    qtbot.waitUntil(lambda: shown(window, ImportDialog) is not None, timeout=LONG)
    dialog = shown(window, ImportDialog)
    changed = []
    dialog.model.dataChanged.connect(lambda first, last: changed.append(last.row() - first.row() + 1))
    qtbot.waitUntil(lambda: not dialog.reading.busy, timeout=LONG)
    assert changed.count(12) == 1
    assert set(changed) == {1, 12}
    assert dialog.summary.text() == "12 new articles. 12 metrics."


# -- one after another, or not to its end


def test_an_import_waits_for_the_one_before(window, qtbot, tmp_path):
    lines = [own_line(f"{REPORT}第{number}号。") for number in range(80)]
    (tmp_path / "large.jsonl").write_text("\n".join([*lines, ""]), "utf-8")
    (tmp_path / "small.jsonl").write_text(own_line() + "\n", "utf-8")
    QTest.mouseClick(previewed(qtbot, window, [tmp_path / "large.jsonl"]).import_button, LEFT)
    window.flows.bring(gathered([tmp_path / "small.jsonl"]).sources, asked({}), 1)
    qtbot.waitUntil(lambda: len(window.workspace.project.article_ids()) == 81, timeout=LONG)
    window.flows.stop()


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
