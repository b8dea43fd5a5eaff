"""The whole job once, with real events: import, decide, correct, add, restart, complete, export, accuracy."""

import json
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest

from core.model import Span
from core.sheet import State, Status
from tests.gui.exchanging_hands import exported


def drop(window, paths: list[Path]) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys, action = (
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.DropAction.CopyAction,
    )
    enter = QDragEnterEvent(QPointF(300, 300).toPoint(), action, mime, buttons, keys)
    window.event(enter)
    assert enter.isAccepted()
    window.event(QDropEvent(QPointF(300, 300), action, mime, buttons, keys, QEvent.Type.Drop))


def drag(window, span: Span) -> None:
    view = window.review.view
    start, end = view.rect_of(span.start), view.rect_of(span.end)
    port = view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start.center())
    QTest.mouseMove(port, end.center())
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end.center())


def import_articles(qtbot, window, folder: Path) -> None:
    drop(window, [folder])
    qtbot.waitUntil(
        lambda: not window.background.busy and window.review.queue.model.rowCount() == 2, timeout=30000
    )


def item_reading(sheet, words: str):
    return next(item for item in sheet.items() if item.span.quote(sheet.article.text) == words)


def key(window, keys: str) -> None:
    view = window.review.view
    view.setFocus()
    for letter in keys:
        QTest.keyClick(view, letter)


def test_from_import_to_report(qtbot, window, make_window, articles: Path, tmp_path: Path):
    import_articles(qtbot, window, articles)
    workspace = window.workspace
    sheet = workspace.sheet
    assert sheet.article.title == "澜口县公安局年中通报"
    assert workspace.current is not None

    # one key accepts and goes on
    first = workspace.item
    assert first.state is State.SUGGESTED
    key(window, "a")
    assert sheet.item(first.target).state is State.ACCEPTED
    assert workspace.current != first.target
    assert "saved" in window.header.saved.text()

    # a click makes current, x and digits reject with a cause: its group, then one of the group's
    duration = item_reading(sheet, "9年")
    spot = window.review.view.rect_of(duration.span.start)
    QTest.mouseClick(window.review.view.viewport(), Qt.MouseButton.LeftButton, pos=spot.center())
    assert workspace.current == duration.target
    key(window, "x")
    popup = window.editing.causes
    qtbot.waitUntil(popup.isVisible)
    for digit in "11":
        QTest.keyClick(popup.focusWidget() or popup, digit)
    assert sheet.item(duration.target).state is State.REJECTED

    # an edge moves by key, and Ctrl+Z takes it back
    money = item_reading(sheet, "1.4亿元")
    workspace.set_current(money.target)
    key(window, ",")
    assert sheet.item(money.target).metric.span == Span(money.span.start, money.span.end - 1)
    QTest.keyClick(window.review.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert sheet.item(money.target).state is State.SUGGESTED

    # a digit changes the kind
    rise = item_reading(sheet, "12.5%")
    workspace.set_current(rise.target)
    key(window, "3")
    assert (sheet.item(rise.target).metric.kind, sheet.item(rise.target).state) == ("ratio", State.EDITED)

    # the rejected number can be made a metric again: select and press a kind
    drag(window, duration.span)
    assert workspace.selection == duration.span
    key(window, "5")
    assert [i.metric.kind for i in sheet.items() if i.span == duration.span and i.state.annotates] == [
        "duration"
    ]

    # the rest of the article, then complete: the next article opens
    QTest.keyClick(window.review.view, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(window.review.view, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    key(window, "n")
    for item in sheet.items():
        if item.state is State.UNKNOWN:
            workspace.set_current(item.target)
            key(window, "x")
    assert sheet.gate.open
    annotated = {i.span for i in sheet.items() if i.state.annotates}
    QTest.keyClick(window.review.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert workspace.sheet.article.title == "松岗镇秋粮收购过半"

    # every decision is there after a restart
    path = workspace.project.path
    window.close()
    again = make_window()
    assert again.files.open_project(path)
    again.workspace.open_article(sheet.article.id)
    reopened = again.workspace.sheet
    assert reopened.status is Status.COMPLETE
    assert {i.span for i in reopened.items() if i.state.annotates} == annotated
    assert item_reading(reopened, "328起").state is State.ACCEPTED

    # export, and the accuracy of what is complete
    target = tmp_path / "gold.jsonl"
    exported(qtbot, again, target)
    (line,) = target.read_text("utf-8").splitlines()
    assert {(m["start"], m["end"]) for m in json.loads(line)["metrics"]} == {
        (s.start, s.end) for s in annotated
    }
    again.show_page(1)
    report = tmp_path / "report.html"
    with qtbot.waitSignal(again.accuracy.report_written, timeout=30000):
        again.accuracy.write_report(report)
    assert "澜口县公安局年中通报" in report.read_text("utf-8")
