"""Values as a person selects or types them, and the ladder that a selection climbs."""

from __future__ import annotations

import pytest

from core.errors import KnownError
from core.extraction.ladder import rungs, value_at
from core.extraction.proposal import proposed, read_quantity
from core.model import Direction, Modifier, Span, plain


@pytest.mark.parametrize(
    ("quote", "kind", "value", "unit", "modifier"),
    [
        ("1.4亿元", "money", "140000000", "元", "="),
        ("约3.5万人次", "count", "35000", "人次", "≈"),
        ("前三", "rank", "3", "", "≤"),
        ("第3名", "rank", "3", "名", "="),
        ("榜首", "rank", "1", "", "="),
        ("七成", "ratio", "70", "%", "="),
        ("12 筐", "count", "12", "筐", "="),
        ("60%以上", "ratio", "60", "%", "≥"),
    ],
)
def test_a_written_value_is_read(quote: str, kind: str, value: str, unit: str, modifier: str) -> None:
    quantity = read_quantity(quote, kind)
    assert quantity is not None
    assert (plain(quantity.value), quantity.unit, quantity.modifier) == (value, unit, Modifier(modifier))
    assert quantity.direction is None


def test_what_holds_no_number_is_not_read() -> None:
    assert read_quantity("若干", "count") is None


@pytest.mark.parametrize(
    ("quote", "direction"),
    [("下降5%", Direction.DOWN), ("+3%", Direction.UP), ("5%", None), ("增加12起", Direction.UP)],
)
def test_a_change_tells_its_direction_in_the_quote(quote: str, direction: Direction | None) -> None:
    quantity = read_quantity(quote, "change")
    assert quantity is not None
    assert quantity.direction is direction


def test_a_selected_change_takes_its_direction_from_the_words_before() -> None:
    text = "产量同比下降5.2%。"
    metric = proposed(text, Span(6, 10), "change")
    assert metric.quantity.direction is Direction.DOWN
    assert proposed(text, Span(6, 10), "ratio").quantity.direction is None


def test_a_selection_without_a_number_is_refused_in_a_sentence() -> None:
    with pytest.raises(KnownError, match="no number in “产量”"):
        proposed("产量同比下降5.2%。", Span(0, 2), "change")


def test_rungs_lead_from_the_digits_to_the_clause() -> None:
    text = "去年，追回货款约138万余元以上，返还群众。"
    at = text.index("138")
    steps = [span.quote(text) for span in rungs(text, Span(at, at + 1))]
    assert steps == [
        "1",
        "138",
        "138万",
        "138万余",
        "约138万余元以上",
        "货款约138万余元以上",
        "追回货款约138万余元以上",
    ]


def test_off_a_number_the_ladder_goes_to_the_clause() -> None:
    text = "群众，满意度提升。"
    assert [span.quote(text) for span in rungs(text, Span(3, 4))] == ["满", "满意度提升"]


def test_the_value_at_a_place_is_the_whole_span() -> None:
    text = "跻身前10名，共1,234人。"
    assert value_at(text, 4) == Span(2, 6)
    assert value_at(text, len(text) - 2) == Span(8, 14)
    assert value_at(text, 0) is None
    assert value_at(text, 999) is None


def test_the_ladder_does_not_read_a_long_text() -> None:
    text = "九" * 400_000 + "，抓获12人，" + "八" * 400_000
    at = text.index("12")
    assert value_at(text, at) == Span(at, at + 3)
    assert rungs(text, Span(at, at + 1))[-1].quote(text) == "抓获12人"
