"""What is on the screen is what is stored: code points outside, whatever the characters are."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from core.model import Span
from gui.article_view import ArticleView, Mark, Shape
from gui.article_view.trim import trimmed

PARTS = [
    "全市", "1286起", "，", "。", "\n", "𠮷", "👍🏽", "👨\u200d👩\u200d👧", "\u00a0", "\u2028", "e\u0301",
    "\ufeff", "\t", "９５％", " ", "\u3000", "abc", "🇨🇳", "葛\U000e0100",
]  # fmt: skip
texts = st.lists(st.sampled_from(PARTS), min_size=1, max_size=60).map("".join)
EXAMPLES = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)


@pytest.fixture
def page(qtbot) -> ArticleView:
    """A narrow view, so that rows break often."""
    made = ArticleView()
    qtbot.addWidget(made)
    made.resize(320, 600)
    made.show()
    return made


def drag(view: ArticleView, start: QPoint, end: QPoint) -> None:
    far = QPoint((start.x() + end.x()) // 2 + 9, (start.y() + end.y()) // 2)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for point in (far, end):
        QTest.mouseMove(view.viewport(), point)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)


@EXAMPLES
@given(texts)
@example("\u2028éé全市全市1286起1286起1286起\t全市")  # half a pixel of room for the tab
def test_a_place_is_found_again_where_it_is_drawn(page, text):
    page.set_article(text, "", "")
    for offset in range(len(text) + 1):
        found = page.offset_at(page.rect_of(offset).center())
        assert found == offset or page.rect_of(found) == page.rect_of(offset)


@EXAMPLES
@given(texts, st.data())
def test_a_selection_is_the_stored_text(page, text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    page.set_article(text, "", "")
    told = []
    page.selected.connect(told.append)
    page.select(Span(start, end))
    page.selected.disconnect(told.append)
    assert page.selection() == Span(start, end)
    assert told == [Span(start, end)]
    page.copy()
    if not text[start:end].startswith("\ufeff"):  # Qt drops it from whatever enters the clipboard
        assert QGuiApplication.clipboard().text() == text[start:end]


@EXAMPLES
@given(texts, st.data())
def test_a_drag_selects_what_lies_between_two_places(page, text, data):
    page.set_article(text, "", "")
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    first, last = page.rect_of(start).center(), page.rect_of(end).center()
    if (last - first).manhattanLength() < 10 or last.y() > page.viewport().height():
        return
    drag(page, first, last)
    a, b = sorted((page.offset_at(first), page.offset_at(last)))
    assert page.selection() == trimmed(text, a, b)


@EXAMPLES
@given(texts, st.data())
def test_what_is_highlighted_is_what_is_stored(page, text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    page.set_article(text, "", "")
    page.set_marks([Mark("m", Span(start, end), "count", Shape.ACCEPTED, "数量")])
    pieces = [piece for _, piece in page._page.pieces_of("m", 0, 10_000)]
    for offset in range(start, end):
        left, right = page.rect_of(offset), page.rect_of(offset + 1)
        if text[offset] == "\n" or right.left() <= left.left():
            continue
        place = page._on_page(QPoint((left.left() + right.left()) // 2, left.center().y()))
        found = page._page.marks_at(place)
        assert [mark.target for mark in found] == ["m"]
    assert not pieces or sum(piece.opens for piece in pieces) <= 1


def test_a_mark_stands_where_its_characters_are(view, span_of):
    for words in ("1286起", "12.4%", "第2名", "三级"):
        span = span_of(words)
        (_, piece), *others = view._page.pieces_of(
            next(
                m.target for m in view._page.marks.within(view._page.blocks.at(span.start)) if m.span == span
            ),
            0,
            5000,
        )
        left = view._on_page(view.rect_of(span.start).center()).x()
        assert piece.rect.left() == pytest.approx(left, abs=6)
        assert not others
