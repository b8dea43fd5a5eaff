"""Import from the clipboard: a text as it was copied, or files; never out of or into a text field."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest

from gui.exchange.clip_dialog import ClipDialog
from gui.exchange.import_dialog import ImportDialog
from tests.gui.exchanging_hands import LEFT, LONG, kept, own_line, settled_preview, shown, write

CTRL = Qt.KeyboardModifier.ControlModifier
COPIED = "岭下乡简报\n\n一季度\u00a0检查企业37家，\u2028🚒出动112车次。\ufdd0\n"


@pytest.fixture
def clipboard():
    yield QGuiApplication.clipboard()
    QGuiApplication.clipboard().clear()


def paste(qtbot, window) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.review.view.setFocus()
    QTest.keyClick(window.review.view, Qt.Key.Key_V, CTRL)


def clipped(qtbot, window) -> ClipDialog:
    paste(qtbot, window)
    qtbot.waitUntil(lambda: shown(window, ClipDialog) is not None, timeout=LONG)
    return shown(window, ClipDialog)


def test_the_menu_shows_the_key(window):
    action = window.menus.actions["import_clipboard"]
    assert QKeySequence("Ctrl+V") in action.shortcuts()


def test_a_text_comes_in_as_it_was_copied(window, qtbot, clipboard):
    clipboard.setText(COPIED)
    dialog = clipped(qtbot, window)
    assert dialog.title.text() == "岭下乡简报"
    assert dialog.text.textFormat() is Qt.TextFormat.PlainText
    assert "37" in dialog.text.text()
    QTest.keyClick(dialog.title, Qt.Key.Key_Return)
    kept(qtbot, window)
    (article_id,) = window.workspace.project.article_ids()
    assert window.workspace.project.article(article_id).text == COPIED
    assert "1 article imported" in window.notice.label.text()


def test_line_ends_become_ours_and_a_bom_goes(window, qtbot, clipboard):
    mime = QMimeData()
    mime.setData("text/plain;charset=utf-8", "\ufeff简报\r\n共37家。\r\n".encode())
    clipboard.setMimeData(mime)
    QTest.mouseClick(clipped(qtbot, window).import_button, LEFT)
    kept(qtbot, window)
    (article_id,) = window.workspace.project.article_ids()
    assert window.workspace.project.article(article_id).text == "简报\n共37家。\n"


def test_the_title_can_be_another(window, qtbot, clipboard):
    clipboard.setText(COPIED)
    dialog = clipped(qtbot, window)
    write(dialog.title, "spring")
    QTest.keyClick(dialog.title, Qt.Key.Key_Return)
    kept(qtbot, window)
    assert window.review.queue.model.at(0).title == "spring"


def test_the_same_text_again_is_said_to_be_here(window, qtbot, clipboard):
    clipboard.setText(COPIED)
    QTest.mouseClick(clipped(qtbot, window).import_button, LEFT)
    kept(qtbot, window)
    qtbot.waitUntil(lambda: shown(window, ClipDialog) is None)
    dialog = clipped(qtbot, window)
    assert "in the project already" in dialog.counts.text()
    assert not dialog.import_button.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert len(window.workspace.project.article_ids()) == 1


def test_copied_files_are_imported_as_if_dropped(window, qtbot, clipboard, tmp_path: Path):
    (tmp_path / "own.jsonl").write_text(own_line() + "\n", "utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "own.jsonl"))])
    clipboard.setMimeData(mime)
    paste(qtbot, window)
    assert settled_preview(qtbot, window).model.rowCount() == 1
    assert shown(window, ImportDialog) is not None


def test_pasting_into_a_field_stays_in_the_field(window, qtbot, clipboard):
    clipboard.setText("刑事")
    field = window.review.queue.filter
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_V, CTRL)
    assert field.text() == "刑事"
    assert not window.background.busy
    assert shown(window, ClipDialog) is None


@pytest.mark.parametrize("text", ["", "  \n"])
def test_nothing_to_import_is_said(window, qtbot, clipboard, text):
    clipboard.clear()
    if text:
        clipboard.setText(text)
    paste(qtbot, window)
    assert "no text and no file" in window.notice.label.text()
    assert shown(window, ClipDialog) is None
