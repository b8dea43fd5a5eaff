"""What the extractor tells a reviewer."""

import pytest

from core.errors import KnownError
from core.extraction.rules import RULES
from core.jobs.review import propose, read_value, role_span, rungs, value_at, why
from core.model import Span

TEXT = "全县抓获35人。"


def test_a_selection_becomes_a_metric():
    metric = propose(TEXT, Span(4, 7), "count")
    assert (metric.span, metric.kind, str(metric.quantity.value), metric.quantity.unit) == (
        Span(4, 7),
        "count",
        "35",
        "人",
    )
    with pytest.raises(KnownError):
        propose(TEXT, Span(0, 2), "count")


def test_reading_a_value():
    quantity = read_value("35人", "count")
    assert quantity is not None
    assert quantity.value == 35
    assert read_value("全县", "count") is None


def test_the_words_of_a_role():
    text = "  全县各\n派出所  \n抓获35人。\n\n——"
    value = Span(14, 17)
    assert role_span(text, Span(0, 12), value).quote(text) == "全县各\n派出所"
    with pytest.raises(KnownError, match="more than one line break"):
        role_span(text, Span(0, 16), value)
    with pytest.raises(KnownError, match="no words"):
        role_span(text, Span(0, 2), value)
    with pytest.raises(KnownError, match="no words"):
        role_span(text, Span(len(text) - 2, len(text)), value)


def test_growing_a_selection():
    assert value_at(TEXT, 5) == Span(4, 7)
    assert Span(4, 7) in rungs(TEXT, Span(4, 5))


def test_why():
    rule = next(iter(RULES))
    assert why(rule, "zh") != why(rule, "en")
    assert why(rule, "en")
    assert why("somebody else's", "zh") == ""


def test_a_value_is_no_part_of_its_own_roles():
    text = "破获刑事案件328起，其中盗窃92起。"
    value = Span(6, 10)
    assert role_span(text, Span(2, 9), value).quote(text) == "刑事案件"
    assert role_span(text, Span(8, 15), value).quote(text) == "，其中盗窃"
    assert role_span(text, Span(2, 12), value).quote(text) == "刑事案件"
    with pytest.raises(KnownError, match="own value"):
        role_span(text, Span(6, 9), value)
