"""What a person selects as a value, and the ladder that a selection climbs."""

from __future__ import annotations

import pytest

from core.errors import KnownError
from core.extraction.ladder import lowest, meant, rungs, sentence_of, value_at
from core.extraction.proposal import proposed
from core.model import Direction, Metric, Span
from core.written import plain


def test_a_selected_change_takes_its_direction_from_the_words_before() -> None:
    text = "产量同比下降5.2%。"
    metric = proposed(text, Span(6, 10), "change")
    assert metric.quantity.direction is Direction.DOWN
    assert proposed(text, Span(6, 10), "ratio").quantity.direction is None


def test_a_selection_without_a_number_is_refused_in_a_sentence() -> None:
    with pytest.raises(KnownError, match="no number in “产量”"):
        proposed("产量同比下降5.2%。", Span(0, 2), "change")


TEXT = (
    "去年查获2283人，其中男3至5名，成本下降３.2%，追回1.4亿元。\n另有一百五十二件，比例3.9：59.5：36.6，"
    "提高2.3个百分点，占百分之三十五，14,209户，代号12abc，气温-5度，第3名，电压220V。"
)


def selected(words: str, kind: str = "count") -> Metric:
    start = TEXT.index(words)
    return proposed(TEXT, Span(start, start + len(words)), kind)


@pytest.mark.parametrize(
    ("words", "value", "unit"),
    [
        ("2283人", "2283", "人"),
        ("3至5名", "3", "名"),
        ("1.4亿元", "140000000", "元"),
        ("一百五十二件", "152", "件"),
        ("59.5", "59.5", ""),
        ("14,209户", "14209", "户"),
        ("百分之三十五", "35", "%"),
        ("第3名", "3", "名"),
        ("3名", "3", "名"),
        ("220V", "220", "V"),
        # on the way to the right edges, one character at a time
        ("获2283人", "2283", "人"),
        ("2.3个百", "2.3", "个"),
    ],
)
def test_a_selected_figure_becomes_a_metric(words: str, value: str, unit: str) -> None:
    quantity = selected(words).quantity
    assert (plain(quantity.value), quantity.unit) == (value, unit)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("1.4亿元。\n另", "runs over a line break: select the words of one figure"),
        ("人", "no number in “人”"),
        ("2283人，其中男3至5名", "“2283人，其中男3至5名” holds 2 numbers: select one of them"),
        ("3.9：59.5：36.6", "holds 3 numbers"),
        ("283人", "“283人” is only a part of the number “2283”: select the whole number"),
        ("1.4", "only a part of the number “1.4亿”"),
        ("五十二件", "only a part of the number “一百五十二”"),
        ("分之三十五", "only a part of the number “百分之三十五”"),
        ("-5度", "“-5度” has a sign before its number"),
        ("12abc", "“12abc” cannot be read as one value"),
        ("2283人，", "cannot be read as one value"),
    ],
)
def test_what_is_not_one_figure_is_refused_in_a_sentence(words: str, sentence: str) -> None:
    with pytest.raises(KnownError, match=sentence):
        selected(words)


def test_a_part_of_a_list_may_be_selected_though_it_looks_like_groups_of_digits() -> None:
    text = "分别有100,200,300件。"
    assert proposed(text, Span(3, 6), "count").quantity.value == 100


def test_blanks_at_the_edges_of_a_selection_are_left_out() -> None:
    assert proposed("共有 12 人 到场", Span(2, 8), "count").span == Span(3, 7)


def test_a_sentence_shows_the_ends_of_a_long_selection() -> None:
    text = "甲" * 40 + "12人和13人" + "乙" * 40
    with pytest.raises(KnownError, match="holds 2 numbers") as caught:
        proposed(text, Span(0, len(text)), "count")
    assert caught.value.fields["quote"] == "甲" * 20 + "…" + "乙" * 9


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
        "追回货款约138万余元以上",
    ]


def test_the_verb_and_the_indicator_are_rungs() -> None:
    text = "去年，全市发案数量同比上升了12.4%，"
    at = text.index("12")
    named = Span(text.index("发案"), text.index("%") + 1)
    steps = [span.quote(text) for span in rungs(text, Span(at, at + 4), (named,))]
    assert steps == ["12.4", "12.4%", "上升了12.4%", "发案数量同比上升了12.4%", "全市发案数量同比上升了12.4%"]


def test_off_a_number_the_ladder_goes_from_the_word_to_the_clause() -> None:
    text = "群众，满意度提升。"
    assert [span.quote(text) for span in rungs(text, Span(3, 4))] == ["满", "满意度提升"]
    assert [span.quote(text) for span in rungs(text, Span(3, 4), (Span(3, 6),))] == [
        "满",
        "满意度",
        "满意度提升",
    ]


@pytest.mark.parametrize(
    ("at", "word", "begun"), [(2, None, "2"), (3, None, "2万"), (6, None, "7人"), (1, (0, 2), "群众")]
)
def test_a_ladder_begins_at_the_digits_or_the_word(at: int, word: tuple[int, int] | None, begun: str) -> None:
    text = "群众2万又7人"
    beside = () if word is None else (Span(*word),)
    assert lowest(text, at, beside).quote(text) == begun
    assert lowest(text, 0).quote(text) == "群"


STROKES = [
    # drawn, dates and names in it, words known, proposed
    ("件12", (), (), "1286起"),
    ("86起", (), (), "1286起"),
    ("共破获刑事案件1286", (), (), "1286起"),
    ("刑事案", (), ("破获", "刑事案件"), "刑事案件"),
    ("事案件", (), (), "事案件"),
    ("31年上半", ("2031年",), ("上半年",), "2031年上半年"),
    ("1年上半年，全县共破获刑事案件12", ("2031年",), (), "2031年上半年，全县共破获刑事案件1286起"),
    ("86起，同比上升12", (), (), "1286起，同比上升12.4%"),
    ("同比", (), ("同比",), "同比"),
]


@pytest.mark.parametrize(("drawn", "aside", "words", "proposal"), STROKES)
def test_a_coarse_stroke_proposes(drawn: str, aside: tuple, words: tuple, proposal: str) -> None:
    text = "2031年上半年，全县共破获刑事案件1286起，同比上升12.4%。"

    def at(quote: str) -> Span:
        start = text.index(quote)
        return Span(start, start + len(quote))

    found = meant(text, at(drawn), [at(each) for each in aside], [at(each) for each in words])
    assert found.quote(text) == proposal


def test_a_long_stroke_is_made_whole_at_its_ends() -> None:
    text = "共1286起。" + "春江水暖，" * 100 + "又940余名到场。"
    found = meant(text, Span(3, text.index("余")), (), ())
    assert found.quote(text).startswith("1286起。")
    assert found.quote(text).endswith("又940余名")


def test_a_sentence_ends_at_its_full_stop() -> None:
    text = "甲县12人。乙县3.5吨；丙县4人！丁县"
    assert sentence_of(text, Span(9, 10)).quote(text) == "乙县3.5吨；丙县4人！"
    assert sentence_of(text, Span(0, 1)).quote(text) == "甲县12人。"
    assert sentence_of(text, Span(len(text) - 1, len(text))).quote(text) == "丁县"


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
