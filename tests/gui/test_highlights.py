"""Which lines of an article are dimmed."""

from decimal import Decimal

from core.model import Metric, Quantity, Span
from core.sheet import Item, State
from gui.highlights import furniture_lines

TEXT = "第3版 点击 18\n全市种树12万棵。\n页码 7\n"


def item(word, *, cause="furniture", metric=False):
    start = TEXT.index(word)
    span = Span(start, start + len(word))
    what = Metric(span, "count", Quantity(Decimal(1))) if metric else None
    return Item(
        word, span, State.SUGGESTED if metric else State.EXCLUDED, what, cause="" if metric else cause
    )


def dimmed(*items):
    return [span.quote(TEXT) for span in furniture_lines(items, TEXT)]


def test_a_line_that_holds_only_furniture_is_dimmed():
    found = dimmed(item("3"), item("18"), item("12万棵", metric=True), item("7"))
    assert found == ["第3版 点击 18", "页码 7"]


def test_one_other_number_keeps_the_line_bright():
    assert dimmed(item("3"), item("18", cause="date"), item("7")) == ["页码 7"]
    assert dimmed(item("3", cause="date"), item("18")) == []


def test_nothing_is_dimmed_where_there_is_no_number():
    assert dimmed() == []
