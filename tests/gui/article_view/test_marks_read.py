"""Marks that are read where one looks: the same picture as with all of them given, and few of them read."""

from bisect import bisect_left
from random import Random

import pytest
from PySide6.QtCore import Qt

from core.model import Span
from gui.article_view import ArticleView, Mark, RoleMark, Shape

LINE = "𠮷村今年办结各类事项1286件😀，同比上升12.4%，惠及群众约3万余人。"
SHAPES = (Shape.SUGGESTED, Shape.ACCEPTED, Shape.EXCLUDED, Shape.UNKNOWN, Shape.DOUBTED, Shape.REJECTED)


class Shelf:
    """A source that remembers which stretches were asked for."""

    def __init__(self, marks):
        self.marks = {mark.target: mark for mark in marks}
        self.asked = []

    def of(self, target):
        return self.marks.get(target)

    def within(self, span):
        self.asked.append(span)
        return [mark for mark in self.marks.values() if mark.span.overlaps(span)]


@pytest.fixture
def shown(qtbot):
    def show(text, marks, source=None):
        view = ArticleView()
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # two are compared, and one of them would have it
        qtbot.addWidget(view)
        view.resize(700, 500)
        with qtbot.waitExposed(view):
            view.show()
        view.set_article(text, "长文", "")
        view.set_marks(marks, source)
        return view

    return show


def test_what_is_out_of_sight_is_not_read(shown):
    text = LINE * (1_000_000 // len(LINE))
    starts = range(0, len(text) - 9, 50)
    marks = [Mark(f"m{n}", Span(at, at + 4), "count", Shape.SUGGESTED, "数量") for n, at in enumerate(starts)]

    class Sorted(Shelf):
        def within(self, span):
            self.asked.append(span)
            return marks[max(0, bisect_left(starts, span.start - 4)) : bisect_left(starts, span.end)]

    source = Sorted(marks)
    view = shown(text, (), source)
    assert 0 < sum(len(span) for span in source.asked) < 10_000
    for n in (len(marks) - 1, 7000, 12_345):
        view.ensure_visible(marks[n].span)
        point = view.rect_of(marks[n].span.start + 1).center()
        assert [mark.target for mark in view.page().marks_at(view._on_page(point))] == [f"m{n}"]
    assert sum(len(span) for span in source.asked) < 60_000
    assert len({span.start for span in source.asked}) == len(source.asked)  # each place once


@pytest.mark.parametrize("seed", range(3))
def test_read_or_given_it_looks_the_same(qapp, shown, seed):
    dice = Random(seed)
    text = "".join(LINE * dice.randint(0, 50) + "\n" * dice.randint(0, 2) for _ in range(60))

    def mark(target):
        start = dice.randrange(len(text) - 60)
        span = Span(start, start + dice.choice((1, 4, 7, 12, 60)))
        kind, tag = dice.choice((("count", "数量"), (None, "")))
        return Mark(target, span, kind, dice.choice(SHAPES), tag)

    marks = [mark(f"m{n}") for n in range(600)]
    source = Shelf(marks)
    given, read = shown(text, marks), shown(text, (), source)
    qapp.processEvents()  # the scroll bars take their room

    def change():
        touched = dice.sample(sorted(source.marks), 8)
        gone, changed = touched[:2], [mark(target) for target in (*touched[2:], f"new {dice.random()}")]
        # into sight from far away, and out of it
        changed.append(Mark(touched[2], given.on_screen(), None, Shape.UNKNOWN))
        source.marks |= {each.target: each for each in changed}
        for target in gone:
            del source.marks[target]
        for view in (given, read):
            view.update_marks(changed, gone)

    def go():
        place = mark("").span
        for view in (given, read):
            view.ensure_visible(place)

    def choose():
        target, role = dice.choice(sorted(source.marks)), RoleMark(given.on_screen(), "地点")
        for view in (given, read):
            view.set_current(target)
            view.set_roles([role])

    for act in (dice.choice((change, go, choose)) for _ in range(16)):
        act()
        qapp.processEvents()
        assert read.grab().toImage() == given.grab().toImage(), act.__name__
        assert read.on_screen() == given.on_screen()
    assert len(source.asked) < 100
