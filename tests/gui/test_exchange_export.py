"""The export's dialog: formats, articles, a place, losses before anything is written, and stopping."""

import json
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from core.jobs.export import LOSSES, writable
from gui.exchange.export_dialog import ExportDialog
from gui.exchange.loss_tree import LossModel
from tests.core.jobs.release_examples import fill
from tests.gui.exchanging_hands import LEFT, LONG, asked_export, shown, tried, write


@pytest.fixture
def gold(window):
    """The window on a project of which four articles are gold."""
    fill(window.workspace.project, range(4))
    window.workspace.queue_changed.emit()
    window.review.queue.reload()
    return window


def choose(qtbot, dialog, name: str) -> None:
    dialog.formats.setFocus()
    row = [each.name for each in writable()].index(name)
    while dialog.formats.currentRow() < row:
        QTest.keyClick(dialog.formats, Qt.Key.Key_Down)
    tried(qtbot, dialog)


def export(qtbot, window, dialog) -> None:
    QTest.mouseClick(dialog.export_button, LEFT)
    qtbot.waitUntil(lambda: shown(window, ExportDialog) is None, timeout=LONG)


def test_our_own_format_comes_first_and_loses_nothing(gold, qtbot, tmp_path: Path):
    dialog = asked_export(qtbot, gold)
    assert dialog.form.name == "jsonl"
    assert dialog.summary.text() == "4 articles with 8 metrics. Nothing would be lost."
    assert dialog.limits.isHidden()
    place = tmp_path / "out.jsonl"
    write(dialog.destination.field, str(place))
    export(qtbot, gold, dialog)
    assert len(place.read_text("utf-8").splitlines()) == 4
    assert str(place) in gold.notice.label.text()
    assert not list(tmp_path.glob("*losses*"))


def test_formats_are_in_the_order_of_use_and_read_in_full(gold, qtbot):
    dialog = asked_export(qtbot, gold)
    shown_names = [dialog.formats.item(row).text() for row in range(dialog.formats.count())]
    assert shown_names[:4] == ["JSON Lines", "CSV rows", "XLSX rows", "Label Studio"]
    assert dialog.formats.sizeHintForColumn(0) <= dialog.formats.viewport().width()


def test_that_a_format_cannot_hold_something_is_said_once(gold, qtbot):
    dialog = asked_export(qtbot, gold)
    choose(qtbot, dialog, "csv")
    assert dialog.limits.text().endswith("stretches of text")


def test_a_folder_says_what_it_cannot_hold_and_lays_the_list_beside(gold, qtbot, tmp_path: Path):
    dialog = asked_export(qtbot, gold)
    choose(qtbot, dialog, "brat")
    assert "It cannot hold:" in dialog.limits.text()
    assert "titles" in dialog.limits.text()
    assert dialog.destination.label.text() == "New folder"
    assert dialog.losses.isVisible()
    place = tmp_path / "for brat"
    write(dialog.destination.field, str(place))
    export(qtbot, gold, dialog)
    assert sorted(path.suffix for path in place.iterdir() if path.name != LOSSES).count(".ann") == 4
    assert str(place / LOSSES) in gold.notice.label.text()
    assert (place / LOSSES).exists()


def test_each_loss_is_a_line_below_what_was_lost(gold, qtbot):
    dialog = asked_export(qtbot, gold)
    choose(qtbot, dialog, "brat")
    model = dialog.losses.model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    aspects = [model.index(row, 0) for row in range(model.rowCount())]
    assert aspects
    assert sum(model.rowCount(each) for each in aspects) == len(dialog.tried.losses)
    dialog.losses.setFocus()
    dialog.losses.setCurrentIndex(aspects[0])
    QTest.keyClick(dialog.losses, Qt.Key.Key_Right)
    assert dialog.losses.isExpanded(aspects[0])
    titles = {words(model, aspects[0], row, 3) for row in range(model.rowCount(aspects[0]))}
    assert titles <= {loss.title for loss in dialog.tried.losses}


def words(model: QAbstractItemModel, parent: QModelIndex, row: int, column: int) -> str:
    return model.data(model.index(row, column, parent))


def test_only_what_the_queue_lists(gold, qtbot, tmp_path: Path):
    queue = gold.review.queue
    QTest.mouseClick(queue.chips["done"], LEFT)
    title = queue.model.at(0).title
    queue.filter.setText(title)
    dialog = asked_export(qtbot, gold)
    assert (
        dialog.extent.shown.text()
        .replace("&&", "&")
        .startswith(f"What the queue lists now: done · {title}"[:50])
    )
    listed = queue.model.rowCount()
    assert dialog.extent.shown.text().endswith(f"({listed})")
    QTest.mouseClick(dialog.extent.shown, LEFT)
    tried(qtbot, dialog)
    assert dialog.tried.articles == listed
    place = tmp_path / "some.jsonl"
    write(dialog.destination.field, str(place))
    export(qtbot, gold, dialog)
    ids = {json.loads(line)["id"] for line in place.read_text("utf-8").splitlines()}
    assert ids == {queue.model.at(row).id for row in range(listed)}


def test_nothing_to_write_is_said_and_cannot_be_exported(window, qtbot):
    dialog = asked_export(qtbot, window)
    assert "nothing to write" in dialog.summary.text()
    assert not dialog.export_button.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_a_file_that_stands_there_is_named_on_the_button(gold, qtbot, tmp_path: Path):
    place = tmp_path / "there.jsonl"
    place.write_text("before", "utf-8")
    dialog = asked_export(qtbot, gold)
    write(dialog.destination.field, str(place))
    assert dialog.export_button.text() == "Replace the file"
    write(dialog.destination.field, str(tmp_path / "new.jsonl"))
    assert dialog.export_button.text() == "Export"
    (tmp_path / "list.jsonl.losses.log").touch()
    write(dialog.destination.field, str(tmp_path / "list.jsonl"))
    assert dialog.export_button.text() == "Replace the list of losses"
    write(dialog.destination.field, str(tmp_path / ("long" * 100)))
    assert dialog.export_button.text() == "Export"
    assert place.read_text("utf-8") == "before"


def test_a_place_that_cannot_be_written_is_said_and_the_dialog_stays(gold, qtbot, tmp_path: Path):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "something").write_text("mine", "utf-8")
    dialog = asked_export(qtbot, gold)
    choose(qtbot, dialog, "brat")
    write(dialog.destination.field, str(tmp_path / "full"))
    QTest.mouseClick(dialog.export_button, LEFT)
    qtbot.waitUntil(dialog.trouble.isVisible, timeout=LONG)
    assert "is not empty" in dialog.trouble.text()
    assert dialog.isVisible()
    assert dialog.formats.isEnabled()
    write(dialog.destination.field, str(tmp_path / "free"))
    export(qtbot, gold, dialog)
    assert (tmp_path / "free").is_dir()


def test_what_is_being_written_can_be_stopped(gold, qtbot, tmp_path: Path, monkeypatch):
    begun, go_on = threading.Event(), threading.Event()
    predicted = type(gold.workspace.project).annotated

    def slow(self, article_id, layer):
        begun.set()
        go_on.wait(20)
        return predicted(self, article_id, layer)

    dialog = asked_export(qtbot, gold)
    place = tmp_path / "stopped.jsonl"
    write(dialog.destination.field, str(place))
    monkeypatch.setattr(type(gold.workspace.project), "annotated", slow)
    QTest.mouseClick(dialog.export_button, LEFT)
    assert begun.wait(20)
    assert dialog.cancel_button.text() == "Stop"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    go_on.set()
    qtbot.waitUntil(dialog.trouble.isVisible, timeout=LONG)
    assert dialog.trouble.text() == "Stopped: nothing was written."
    assert not place.exists()
    assert dialog.cancel_button.text() == "Cancel"


def test_another_format_keeps_folder_and_name(gold, qtbot, tmp_path: Path):
    dialog = asked_export(qtbot, gold)
    write(dialog.destination.field, str(tmp_path / "mine.jsonl"))
    choose(qtbot, dialog, "brat")
    assert dialog.destination.field.text() == str(tmp_path / "mine-brat")


def test_predictions_are_offered_where_the_format_has_a_place(gold, qtbot):
    dialog = asked_export(qtbot, gold)
    for form in writable():
        choose(qtbot, dialog, form.name)
        assert dialog.extent.predictions.isVisible() == form.predictions


@pytest.mark.parametrize("form", writable(), ids=lambda form: form.name)
def test_every_format_says_in_both_languages_whom_it_is_for(form):
    assert form.use("en")
    assert form.use("zh")
    assert form.use("en") != form.use("zh")


def test_a_model_of_losses_is_a_model(qtbot):
    model = LossModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(())
    assert model.rowCount() == 0
