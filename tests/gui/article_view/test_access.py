"""A screen reader is given text, caret and selection, counted in UTF-16 units."""

import pytest
from PySide6.QtGui import QAccessible

from core.model import Span
from gui.article_view import ArticleView

TEXT = "全市𠮷田办结1286件"


@pytest.fixture
def article(qtbot):
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(500, 300)
    view.set_article(TEXT, "", "")
    view.show()
    return view


@pytest.fixture
def read(article):
    interface = QAccessible.queryAccessibleInterface(article)
    assert interface.role() is QAccessible.Role.Document
    return interface.textInterface()


def test_the_text_is_read_in_utf16_units(read):
    assert read.characterCount() == len(TEXT) + 1
    assert read.text(2, 4) == "𠮷"
    assert read.attributes(3) == ("", 3, 4)


def test_caret_and_selection_go_both_ways(article, read):
    article.select(Span(2, 4))
    assert read.cursorPosition() == 5
    assert read.selectionCount() == 1
    assert read.selection(0) == (2, 5)
    read.addSelection(4, 7)
    assert article.selection() == Span(3, 6)
    read.removeSelection(0)
    assert read.selectionCount() == 0
    assert read.selection(0) == (0, 0)
    read.setCursorPosition(4)
    assert article.caret() == 3


def test_places_go_both_ways(article, read):
    rect = read.characterRect(5)
    assert read.offsetAtPoint(rect.center()) == 5
    read.scrollToSubstring(0, 0)
    assert article.viewport().rect().contains(article.rect_of(0))


def test_a_moved_caret_is_told(article, read, qtbot):
    QAccessible.setActive(True)
    try:
        with qtbot.waitSignal(article.caret_moved):
            article.put_caret(3)
    finally:
        QAccessible.setActive(False)
    assert read.cursorPosition() == 4
