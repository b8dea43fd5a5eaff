"""Roles by the mouse: words are carried from the article onto a slot, and shared along a sentence."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core.model import Span
from core.sheet import State
from gui.span_mime import carried, span_mime

LEFT, NONE, SHIFT = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
ALT = Qt.KeyboardModifier.AltModifier
LIST = """云溪县年中通报

上半年，全县破获盗窃案件52起、诈骗案件31起，抓获嫌疑人67名。乡镇巡逻队出动940次。
"""


class Carrier:
    """Presses on the text and lets go elsewhere; Qt's own drag lies between."""

    def __init__(self, qtbot, window):
        self.qtbot, self.window, self.view = qtbot, window, window.review.view
        self.workspace = window.workspace
        self.carried: list[str] = []
        self.pictures: list[QImage] = []

    @property
    def text(self) -> str:
        return self.workspace.sheet.article.text

    def at(self, words: str) -> Span:
        start = self.text.index(words)
        return Span(start, start + len(words))

    def item(self, words: str):
        return next(i for i in self.workspace.sheet.items() if i.span == self.at(words))

    def role(self, words: str, role: str) -> str:
        span = self.item(words).metric.role(role)
        return "" if span is None else span.quote(self.text)

    def select(self, words: str) -> None:
        span, port = self.at(words), self.view.viewport()
        for act, offset in ((QTest.mousePress, span.start), (QTest.mouseRelease, span.end)):
            place = self.view.rect_of(offset).center()
            QTest.mouseMove(port, place)
            act(port, LEFT, ALT, place)

    def carry(self, start: QPoint, widget: QWidget, place: QPoint, modifier=NONE) -> None:
        """Press there, move, and let go over a widget: what a window system reports of a drag comes next."""
        self.onto, port = (widget, place, modifier), self.view.viewport()
        QTest.mousePress(port, LEFT, NONE, start)
        QTest.mouseMove(port, start + QPoint(9, 9))
        QTest.mouseRelease(port, LEFT, NONE, start + QPoint(9, 9))

    def report(self, drag: QDrag) -> Qt.DropAction:
        """The window system's part: the drag enters, moves, and is dropped."""
        (widget, place, modifier), mime, action = self.onto, drag.mimeData(), Qt.DropAction.CopyAction
        self.carried.append(carried(mime).quote(self.text))
        QApplication.sendEvent(widget, QDragEnterEvent(place, action, mime, LEFT, modifier))
        QApplication.sendEvent(widget, QDragMoveEvent(place, action, mime, LEFT, modifier))
        self.seen_on_the_way(widget)
        drop = QDropEvent(QPointF(place), action, mime, LEFT, modifier)
        QApplication.sendEvent(widget, drop)
        return drop.dropAction()

    def seen_on_the_way(self, widget: QWidget) -> None:
        self.pictures.append(widget.grab().toImage())

    def slot(self, role: str) -> QWidget:
        return self.window.review.inspector.card.roles.slots[role]

    def onto_slot(self, start: QPoint, role: str, modifier=NONE) -> None:
        slot = self.slot(role)
        self.carry(start, slot, slot.rect().center(), modifier)

    def within(self, words: str) -> QPoint:
        return self.view.rect_of(self.at(words).start + 1).center() + QPoint(4, 0)


@pytest.fixture
def carrier(qtbot, window, tmp_path: Path, monkeypatch) -> Carrier:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "list.txt").write_text(LIST, "utf-8")
    window.flows.import_paths([folder])
    qtbot.waitUntil(
        lambda: not window.background.busy and window.workspace.current is not None, timeout=30000
    )
    window.review.view.setFocus()
    made = Carrier(qtbot, window)
    monkeypatch.setattr(QDrag, "exec", lambda drag, _action: made.report(drag))
    return made


def test_a_selection_is_carried_onto_a_slot(carrier):
    target = carrier.item("940次").target
    carrier.workspace.set_current(target)
    quiet = carrier.slot("scope").grab().toImage()
    carrier.select("乡镇")
    carrier.onto_slot(carrier.within("乡镇"), "scope")
    assert carrier.carried == ["乡镇"]
    assert carrier.role("940次", "scope") == "乡镇"
    assert carrier.workspace.current == target
    assert carrier.item("940次").state is State.EDITED
    assert carrier.pictures[0] != quiet
    assert not carrier.slot("scope").taking


def test_a_mark_is_carried_by_its_tag(carrier):
    carrier.workspace.set_current(carrier.item("940次").target)
    first = carrier.view.rect_of(carrier.at("31起").start)
    carrier.onto_slot(QPoint(first.left() + 4, first.bottom() + 5), "basis")
    assert carrier.carried == ["31起"]
    assert carrier.role("940次", "basis") == "31起"


def test_a_mark_is_lifted_where_the_button_rests_on_it(qtbot, carrier):
    carrier.workspace.set_current(carrier.item("940次").target)
    slot, port, place = carrier.slot("basis"), carrier.view.viewport(), carrier.within("52起")
    carrier.onto = (slot, slot.rect().center(), NONE)
    QTest.mousePress(port, LEFT, NONE, place)
    qtbot.waitUntil(lambda: port.cursor().shape() is Qt.CursorShape.ClosedHandCursor, timeout=3000)
    QTest.mouseMove(port, place + QPoint(9, 9))
    QTest.mouseRelease(port, LEFT, NONE, place + QPoint(9, 9))
    assert carrier.role("940次", "basis") == "52起"
    assert carrier.view.selection() is None


def test_a_click_into_a_selection_lets_it_go(carrier):
    carrier.select("乡镇")
    QTest.mouseClick(carrier.view.viewport(), LEFT, NONE, carrier.within("乡镇"))
    assert carrier.view.selection() is None
    assert carrier.carried == []


def test_words_are_carried_onto_a_row(carrier):
    rows = carrier.window.review.rows
    current = carrier.workspace.current
    target = carrier.item("940次").target
    carrier.select("乡镇")
    box = rows.view.visualRect(rows.model.index_of(target))
    third = QPoint(box.left() + box.width() * 5 // 8, box.center().y())
    carrier.carry(carrier.within("乡镇"), rows.view.viewport(), third)
    assert carrier.role("940次", "scope") == "乡镇"
    assert carrier.workspace.current == current
    assert rows.view.slot is None


def test_a_row_shows_its_slots_while_words_hang_over_it(carrier):
    rows = carrier.window.review.rows
    box = rows.view.visualRect(rows.model.index_of(carrier.item("940次").target))
    port, mime, action = rows.view.viewport(), span_mime(carrier.at("乡镇")), Qt.DropAction.CopyAction
    quiet = port.grab().toImage()
    for share, role in enumerate(("indicator", "period", "scope", "basis")):
        place = QPoint(box.left() + box.width() * (2 * share + 1) // 8, box.center().y())
        QApplication.sendEvent(port, QDragEnterEvent(place, action, mime, LEFT, NONE))
        move = QDragMoveEvent(place, action, mime, LEFT, NONE)
        QApplication.sendEvent(port, move)
        assert move.isAccepted()
        assert rows.view.slot.role == role
    assert port.grab().toImage() != quiet
    QApplication.sendEvent(port, QDragLeaveEvent())
    assert rows.view.slot is None


def test_files_and_foreign_words_are_no_role(carrier):
    slot, mime = carrier.slot("scope"), QMimeData()
    mime.setText("乡镇")
    enter = QDragEnterEvent(slot.rect().center(), Qt.DropAction.CopyAction, mime, LEFT, NONE)
    enter.ignore()
    QApplication.sendEvent(slot, enter)
    assert not slot.taking
    assert carried(mime) is None


# -- along a sentence


def roles_of(carrier: Carrier, role: str) -> dict[str, str]:
    return {words: carrier.role(words, role) for words in ("52起", "31起", "67名", "940次")}


@pytest.fixture
def bare(carrier) -> Carrier:
    """No metric of the list has a basis, nor the one of the other sentence."""
    assert set(roles_of(carrier, "basis").values()) == {""}
    carrier.workspace.set_current(carrier.item("52起").target)
    return carrier


def test_a_role_is_shared_by_its_key_in_one_step(bare):
    bare.select("上半年")
    QTest.keyClick(bare.view, Qt.Key.Key_R)
    QTest.keyClick(bare.view, Qt.Key.Key_L)
    assert roles_of(bare, "basis") == {"52起": "上半年", "31起": "上半年", "67名": "上半年", "940次": ""}
    said = bare.window.notice.label.text()
    assert "2 other metric(s)" in said
    assert "2 suggestion(s) among them" in said
    QTest.keyClick(bare.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert roles_of(bare, "basis") == {"52起": "上半年", "31起": "", "67名": "", "940次": ""}
    assert bare.item("31起").state is State.SUGGESTED


def test_a_click_with_shift_shares_what_is_selected(bare):
    bare.select("上半年")
    bare.qtbot.mouseClick(bare.slot("basis").words, LEFT, SHIFT)
    assert roles_of(bare, "basis") == {"52起": "上半年", "31起": "上半年", "67名": "上半年", "940次": ""}
    QTest.keyClick(bare.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert set(roles_of(bare, "basis").values()) == {""}


def test_a_drop_with_shift_shares_too(bare):
    bare.select("上半年")
    bare.onto_slot(bare.within("上半年"), "basis", SHIFT)
    assert [words for words, role in roles_of(bare, "basis").items() if role] == ["52起", "31起", "67名"]


def test_the_bars_role_with_shift_shares_too(bare):
    bare.select("上半年")
    bare.qtbot.mouseClick(bare.window.review.pointing.bar.roles["basis"], LEFT, SHIFT)
    assert [words for words, role in roles_of(bare, "basis").items() if role] == ["52起", "31起", "67名"]


def test_those_that_had_the_same_before_follow_and_others_keep_theirs(bare):
    workspace = bare.workspace
    for words, role in (("52起", "上半年"), ("31起", "上半年"), ("67名", "全县")):
        workspace.set_role("basis", bare.at(role), target=bare.item(words).target)
    workspace.set_role("basis", bare.at("乡镇"), target=bare.item("52起").target)
    workspace.share_role()
    assert roles_of(bare, "basis") == {"52起": "乡镇", "31起": "乡镇", "67名": "全县", "940次": ""}


def test_without_a_role_there_is_nothing_to_share(bare):
    QTest.keyClick(bare.view, Qt.Key.Key_L)
    assert "Give this metric a role first" in bare.window.notice.label.text()
    bare.workspace.set_current(bare.item("940次").target)
    bare.select("乡镇")
    QTest.keyClick(bare.view, Qt.Key.Key_R)
    QTest.keyClick(bare.view, Qt.Key.Key_L)
    assert bare.window.notice.label.text() == "No other metric of the sentence lacks it."
