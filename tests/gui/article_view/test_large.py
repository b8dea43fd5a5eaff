"""A long text costs what is in sight: counted in blocks and rows, not in time."""

import pytest
from PySide6.QtCore import QRect

from core.model import Span
from gui.article_view import ArticleView, Mark, Shape

PARAGRAPH = "今年以来全市共办结各类事项1286件，同比上升12.4%，惠及群众约3万余人。" * 3
COUNT = 20_000


class Watched(ArticleView):
    """Remembers what was painted."""

    def paintEvent(self, event):  # noqa: N802
        self.painted.append(QRect(event.rect()))
        super().paintEvent(event)

    painted: list[QRect]


@pytest.fixture(params=["\n", ""], ids=["paragraphs", "one line"])
def long_view(request, qtbot):
    text = ((PARAGRAPH + request.param) * (1_000_000 // len(PARAGRAPH) + 1))[:1_000_000]
    step = len(text) // COUNT
    marks = [
        Mark(f"m{n}", Span(n * step, n * step + 3), "count", Shape.SUGGESTED, "数量") for n in range(COUNT)
    ]
    view = Watched()
    view.painted = []
    qtbot.addWidget(view)
    view.resize(1000, 800)
    with qtbot.waitExposed(view):
        view.show()
    view.set_article(text, "长文", "")
    view.set_marks(marks)
    qtbot.waitUntil(lambda: bool(view.painted))
    return view, marks


def test_opening_lays_out_what_is_in_sight(long_view):
    view, _ = long_view
    assert view._page.layouts < 60
    assert len(view._page.blocks) > 600
    assert len(view.on_screen()) < 1500


def test_one_change_lays_out_one_block_and_paints_its_rows(long_view, qtbot):
    view, marks = long_view
    mark = marks[COUNT // 2]
    view.ensure_visible(mark.span)
    qtbot.wait(1)
    view.painted.clear()
    before = view._page.layouts
    view.update_marks([Mark(mark.target, mark.span, "money", Shape.ACCEPTED, "金额")], [])
    qtbot.waitUntil(lambda: bool(view.painted))
    assert view._page.layouts - before <= 2
    assert sum(rect.height() for rect in view.painted) <= 140


@pytest.mark.parametrize("shape", [Shape.ACCEPTED, Shape.EDITED, Shape.DOUBTED])
def test_an_answer_that_keeps_the_box_lays_out_nothing(long_view, qtbot, shape):
    view, marks = long_view
    mark = marks[1]
    qtbot.wait(1)
    view.painted.clear()
    before = view._page.layouts
    view.update_marks([Mark(mark.target, mark.span, mark.kind, shape, mark.tag)], [])
    qtbot.waitUntil(lambda: bool(view.painted))
    assert view._page.layouts == before
    assert view._page.marks_at(view._on_page(view.rect_of(mark.span.start + 1).center()))[0].shape is shape


def test_a_new_current_mark_lays_out_nothing(long_view, qtbot):
    view, marks = long_view
    view.painted.clear()
    before = view._page.layouts
    view.set_current(marks[1].target)
    qtbot.waitUntil(lambda: bool(view.painted))
    assert view._page.layouts == before
    assert max(rect.height() for rect in view.painted) <= 140


def test_a_change_out_of_sight_paints_nothing(long_view, qtbot):
    view, marks = long_view
    qtbot.wait(1)
    view.painted.clear()
    before = view._page.layouts
    view.update_marks([], [marks[-1].target])
    qtbot.wait(1)
    assert view._page.layouts == before
    assert not view.painted


def test_what_is_in_sight_stays_while_heights_are_corrected(long_view):
    view, marks = long_view
    view.ensure_visible(marks[9000].span)
    offset = view.on_screen().start + 20
    place = view.rect_of(offset)
    for other in (0, 100_000, 700_000, 999_999):
        view.rect_of(other)
        assert view.rect_of(offset) == place


def test_every_place_can_be_reached(long_view):
    view, marks = long_view
    for n in (0, 3, 4999, 12_345, COUNT - 1):
        view.ensure_visible(marks[n].span)
        assert view.viewport().rect().contains(view.rect_of(marks[n].span.start))
        seen = view.on_screen()
        assert seen.overlaps(marks[n].span)


def test_scrolling_up_is_steady(long_view):
    view, marks = long_view
    view.ensure_visible(marks[10_000].span)
    bar = view.verticalScrollBar()
    for _ in range(60):
        offset = view.on_screen().start
        top = view.rect_of(offset).top()
        bar.setValue(bar.value() - 200)
        assert abs(view.rect_of(offset).top() - top - 200) <= 1
