"""What a pattern is: a number in its clause, with two signs on either side."""

import pytest

from core.model import Span
from core.review.pattern import Shape, frame_of, may_follow, number_in, shape_of, spot


def at(text: str, quote: str) -> Span:
    start = text.index(quote)
    return Span(start, start + len(quote))


@pytest.mark.parametrize(
    ("text", "quote", "pattern"),
    [
        ("共破获刑事案件328起，同比", "328起", ("案件", "#", "起")),
        ("抓获1,200人。", "1,200人", ("抓获", "#", "人")),
        ("抓获 1.2 万人。", "1.2 万人", ("抓获", "#", "#人")),
        ("挽回损失3.2亿元", "3.2亿元", ("损失", "#", "元")),
        ("超30人到场", "超30人", ("超", "#", "人到")),
        ("第2名", "第2名", ("第", "#", "名")),
        ("查处3至5人", "3至5人", ("查处", "#", "至#")),
        ("连续九年全破", "九年", ("连续", "#", "年全")),
        ("连续十二年全破", "十二年", ("连续", "#", "年全")),
        ("位居榜首。", "榜首", ("位居", "榜首", "")),
        ("2031年3月12日", "12日", ("#月", "#", "日")),
        ("达45%；", "45%", ("达", "#", "%")),
    ],
)
def test_patterns(text, quote, pattern):
    assert frame_of(text, at(text, quote)).pattern == pattern


def test_clauses_end_a_pattern_and_commas_within_a_number_do_not():
    text = "甲、乙：1,286件和328起（全县）"
    assert frame_of(text, at(text, "1,286件")).before == ""
    assert frame_of(text, at(text, "328起")).before == "#件和"
    assert frame_of(text, at(text, "328起")).after == "起"


@pytest.mark.parametrize(
    ("text", "quote", "other", "expected"),
    [
        ("抓获35人。", "35人", "另抓获1,200余人，抓获4人。", "4人"),
        ("抓获940余名，", "940余名", "昨抓获 12 余 名。", "12 余 名"),
        ("案件上升12.5%", "上升12.5%", "投诉上升三成，案件上升7%", "上升7%"),
    ],
)
def test_a_span_of_the_same_shape_is_found_around_another_number(text, quote, other, expected):
    span = at(text, quote)
    shape = shape_of(text, span, number_in(text, span))
    frame = frame_of(other, at(other, expected))
    assert spot(other, frame, shape).quote(other) == expected


def test_a_shape_whose_words_are_missing_fits_nowhere():
    text = "抓获35人。"
    frame = frame_of(text, at(text, "35"))
    assert spot(text, frame, Shape("", "余人")) is None
    assert spot(text, frame, Shape("", "")).quote(text) == "35"


@pytest.mark.parametrize("text", ["35人", "35 人", "35，人", "35", "35万", "35起"])
def test_the_quick_look_never_hides_what_the_long_look_would_find(text):
    for other in ("8人", "8 人", "8，人", "8", "8起"):
        one = frame_of(text, number_in(text, Span(0, len(text))))
        two = frame_of(other, number_in(other, Span(0, len(other))))
        if one.pattern == two.pattern:
            assert may_follow(other, two.number, one)
