"""States differ in shape: without colour, too, no two of them look alike."""

from itertools import combinations

import pytest
from PySide6.QtGui import QImage

from core.model import Span
from gui.article_view import ArticleView, Mark, RoleMark, Shape
from gui.article_view.paint import role_names
from gui.theme import theme_of

TEXT = "全市共办结1286件事项。"
SPAN = Span(5, 10)


@pytest.fixture
def draw(qtbot):
    """The article with one mark, as an image without colours."""

    def drawn(shape: Shape | None, kind: str | None = "count", tag: str = "数量", **more) -> QImage:
        view = ArticleView()
        qtbot.addWidget(view)
        view.resize(500, 200)
        view.set_palette_tokens(theme_of(more.get("dark", False)))
        view.set_article(TEXT, "", "")
        if shape is not None:
            view.set_marks([Mark("m", SPAN, kind, shape, tag)])
        view.set_current(more.get("current"))
        view.set_roles(more.get("roles", ()))
        view.show()
        return view.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)

    return drawn


def difference(one: QImage, other: QImage) -> int:
    """How many pixels differ clearly."""
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return sum(abs(a - b) > 24 for a, b in pairs)


@pytest.mark.parametrize("dark", [False, True])
def test_every_two_shapes_differ_without_colour(draw, dark):
    images = {shape: draw(shape, tag="", dark=dark) for shape in Shape}
    for one, other in combinations(Shape, 2):
        assert difference(images[one], images[other]) > 12, f"{one} looks like {other}"


def test_a_suggestion_asks(draw):
    assert Mark("m", SPAN, "count", Shape.SUGGESTED, "数量").caption == "数量?"
    assert Mark("m", SPAN, "count", Shape.SUGGESTED, "数量?").caption == "数量?"
    assert Mark("m", SPAN, "count", Shape.ACCEPTED, "数量").caption == "数量"
    assert difference(draw(Shape.SUGGESTED), draw(Shape.SUGGESTED, tag="")) > 30


@pytest.mark.parametrize("shape", [shape for shape in Shape if shape is not Shape.DIMMED])
def test_the_ring_shows_the_current_mark(draw, shape):
    assert difference(draw(shape), draw(shape, current="m")) > 100


def test_roles_are_underlined_and_named(draw):
    bare, named = draw(None), draw(None, roles=[RoleMark(Span(0, 2), "范围")])
    assert difference(bare, named) > 60
    assert difference(named, draw(None, roles=[RoleMark(Span(0, 2), "")])) > 20


def test_role_names_never_touch(view, span_of):
    roles = [
        RoleMark(span_of("云"), "Indicator"),
        RoleMark(span_of("云溪"), "Scope"),
        RoleMark(span_of("溪全"), "Basis"),
    ]
    view.set_roles(roles)
    laid = view._page.laid(0)
    placed = [(laid.stretches(role.span)[0], role) for role in roles]
    names = [rect for rect, _ in role_names(laid, placed, view._sizes)]
    assert len(names) == 3
    for one, other in combinations(names, 2):
        assert not one.intersects(other)
    assert not view.grab().isNull()


def test_a_decision_moves_no_text(view, marks, span_of):
    place = view.rect_of(span_of("追逃").start)
    for shape in Shape:
        if shape not in {Shape.DIMMED, Shape.EXCLUDED}:
            view.update_marks([Mark("cases", marks[0].span, "money", shape, "金额")], [])
            assert view.rect_of(span_of("追逃").start) == place


def test_confirming_an_exclusion_moves_no_text(view, marks, span_of):
    view.set_marks([Mark("cases", marks[0].span, None, Shape.EXCLUDED)])
    place = view.rect_of(span_of("追逃").start)
    view.update_marks([], ["cases"])
    assert view.rect_of(span_of("追逃").start) == place


def test_nested_boxes_are_inset_and_tags_have_lanes(view, span_of):
    outer, inner = span_of("共破获案件1286起"), span_of("1286")
    view.set_marks(
        [
            Mark("outer", outer, "count", Shape.PREDICTED, "数量"),
            Mark("inner", inner, "money", Shape.ACCEPTED, "金额"),
            Mark("digit", span_of("286"), "ratio", Shape.SUGGESTED, "比率"),
        ]
    )
    rects = {p.mark.target: p.rect for _, laid in view._page.within(0, 700) for p in laid.pieces}
    assert rects["outer"].contains(rects["inner"])
    assert rects["inner"].contains(rects["digit"])
    tags = [tag for _, laid in view._page.within(0, 700) for tag in laid.tags]
    assert len(tags) == 3
    for one, other in combinations(tags, 2):
        assert not one.rect.intersects(other.rect)


def test_tags_in_a_dense_list_never_collide(qtbot):
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(400, 600)
    view.show()
    text = "分别破获" + "、".join("123456789" * 8)
    view.set_article(text, "", "")
    digits = [i for i, c in enumerate(text) if c.isdigit()]
    view.set_marks([Mark(str(i), Span(i, i + 1), "duration", Shape.SUGGESTED, "Duration") for i in digits])
    for _, laid in view._page.within(0, 5000):
        for one, other in combinations(laid.tags, 2):
            assert not one.rect.intersects(other.rect)
        rows = {tag.row for tag in laid.tags}
        for tag in laid.tags:
            assert tag.rect.bottom() <= laid.rows[tag.row].top + laid.rows[tag.row].height
        assert rows == set(range(len(laid.rows)))


def test_a_span_over_two_rows_is_open_where_it_goes_on(qtbot):
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(400, 600)
    view.show()
    view.set_article("一" * 60, "", "")
    view.set_marks([Mark("m", Span(5, 55), "count", Shape.ACCEPTED, "数量")])
    pieces = [piece for _, piece in view._page.pieces_of("m", 0, 5000)]
    assert len(pieces) > 2
    assert [p.opens for p in pieces] == [True] + [False] * (len(pieces) - 1)
    assert [p.closes for p in pieces] == [False] * (len(pieces) - 1) + [True]
    assert not view.grab().isNull()


def test_rows_grow_for_a_new_lane_and_what_follows_moves(view, marks, span_of):
    below = span_of("走访企业").start
    place = view.rect_of(below)
    tag = "一个很长的标签"
    wide = [Mark(f"wide {word}", span_of(word), "count", Shape.SUGGESTED, tag) for word in "全市共"]
    view.update_marks(wide, [])
    assert view.rect_of(below).top() > place.top()
    view.update_marks([], [mark.target for mark in wide])
    assert view.rect_of(below) == place


def test_labels_in_several_lanes_are_in_sight_with_their_value(view):
    line = "一二三四五"
    text = "\n".join(line for _ in range(60))
    view.set_article(text, "", "")
    start = text.index(line, 30 * (len(line) + 1))
    view.set_marks(
        [
            Mark(f"m{n}", Span(start + n, start + n + 1), "count", Shape.ACCEPTED, "很长的类型名")
            for n in range(5)
        ]
    )
    bar, screen = view.verticalScrollBar(), view.viewport().height()
    for off in range(0, 200, 7):
        bar.setValue(view.page().row(start).top - screen + off)
        view.ensure_visible(Span(start, start + 1))
        row = view.page().row(start)
        assert row.bottom - row.top > view.page().row(0).bottom - view.page().row(0).top  # more than one lane
        assert row.bottom - bar.value() <= screen
