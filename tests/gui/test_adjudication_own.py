"""A metric of one's own in adjudication: marked in the text where no reading is right."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.model import Span
from tests.gui.adjudicating import gold, here, page_of, press, two_layers
from tests.gui.conftest import BULLETIN

Key = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def work(qtbot, window, articles: Path):
    return two_layers(qtbot, window, articles)


def test_a_metric_of_ones_own(qtbot, work):
    page, bench = page_of(work), page_of(work).bench
    press(work, Key.Key_V)
    assert bench.bottom.currentWidget() is bench.own
    assert bench.view.hasFocus()
    start = BULLETIN.index("抓获")
    drag(bench.view, start, start + len("抓获犯罪嫌疑人410余名"))
    bench.view.select(Span(BULLETIN.index("犯罪"), BULLETIN.index("410")))
    QTest.keyClick(bench.view, Key.Key_Q)
    assert bench.own.roles.rows["indicator"][1].text() == "犯罪嫌疑人"
    bench.view.select(Span(BULLETIN.index("410"), BULLETIN.index("410") + 3))
    QTest.keyClick(bench.view, Key.Key_M)
    assert bench.own.words.text() == "“410”"
    QTest.keyClick(bench.view, Key.Key_Tab)
    assert bench.own.fields.value.hasFocus()
    QTest.keyClicks(bench.own.fields.value, "415")
    QTest.keyClick(bench.own.fields.value, Key.Key_Return)
    assert here(work) == "1.4亿元"
    assert page.bench.stage.hasFocus()
    made = gold(work)["410"]
    assert (made.quantity.value, made.kind) == (415, "count")
    assert dict(made.roles)["indicator"].quote(BULLETIN) == "犯罪嫌疑人"


def drag(view, start, end):
    port = view.viewport()
    ends = [view.rect_of(offset).center() for offset in (start, end)]
    QTest.mousePress(port, LEFT, Qt.KeyboardModifier.NoModifier, ends[0])
    QTest.mouseMove(port, ends[1])
    QTest.mouseRelease(port, LEFT, Qt.KeyboardModifier.NoModifier, ends[1])


def test_esc_leaves_ones_own_metric_and_nothing_is_ruled(work):
    press(work, Key.Key_V)
    QTest.keyClick(page_of(work).bench.view, Key.Key_4)
    assert page_of(work).bench.own.draft.kind == "change"
    QTest.keyClick(page_of(work).bench.view, Key.Key_Escape)
    assert page_of(work).bench.bottom.currentWidget() is page_of(work).bench.cards
    assert here(work) == "410余名"
    assert gold(work) == {}


def test_what_cannot_be_read_is_not_kept(work):
    own = page_of(work).bench.own
    press(work, Key.Key_V)
    own.fields.value.selectAll()
    QTest.keyClicks(own.fields.value, "x")
    QTest.keyClick(own.fields.value, Key.Key_Return)
    assert own.note.text().startswith("This cannot be read")
    assert gold(work) == {}
