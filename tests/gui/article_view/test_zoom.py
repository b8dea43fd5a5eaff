"""Zoom, theme and width change the measures, and keep the reader's place."""

import pytest
from PySide6.QtWidgets import QApplication

from core.model import Span
from gui.article_view.sizes import MEASURE
from gui.theme import theme_of

LONG = "今年以来全市共办结各类事项1286件，同比上升12.4%，惠及群众约3万余人。\n" * 400


def test_zoom_scales_the_characters(view):
    width = view.rect_of(1).left() - view.rect_of(0).left()
    view.set_zoom(2.0)
    assert view.zoom() == 2.0
    assert view.rect_of(1).left() - view.rect_of(0).left() == pytest.approx(2 * width, abs=2)
    view.set_zoom(99)
    assert view.zoom() == 4.0
    assert not view.grab().isNull()


@pytest.mark.parametrize("change", ["zoom", "width", "theme"])
def test_the_place_is_kept(view, change):
    view.set_article(LONG, "", "")
    place = LONG.index("\n", 9000) + 1
    view.ensure_visible(Span(place, place + 3))
    first = view.on_screen().start
    if change == "zoom":
        view.set_zoom(1.5)
    elif change == "width":
        view.resize(500, 700)
        QApplication.processEvents()
    else:
        view.set_palette_tokens(theme_of(True))
    assert abs(view.on_screen().start - first) < 80


def test_lines_are_no_longer_than_the_measure(view):
    view.resize(2400, 800)
    QApplication.processEvents()
    view.set_article("一" * 400, "", "")
    lefts = [view.rect_of(offset).left() for offset in range(200)]
    em = lefts[1] - lefts[0]
    assert max(lefts) - min(lefts) <= MEASURE * (em + 1)
    assert min(lefts) > 500


def test_the_view_without_a_text_is_calm(view):
    view.set_article("", "", "")
    assert view.selection() is None
    assert view.caret() == 0
    assert view.rect_of(0).isValid()
    assert view.offset_at(view.rect_of(0).center()) == 0
    assert not view.grab().isNull()


def test_another_article_begins_at_its_top(view, qtbot):
    view.set_article(LONG, "甲", "乙")
    view.ensure_visible(Span(9000, 9001))
    view.select(Span(1, 4))
    with qtbot.waitSignal(view.selected) as told:
        view.set_article(LONG, "甲", "乙")
    assert told.args == [None]
    assert view.verticalScrollBar().value() == 0
    assert view.on_screen().start == 0
