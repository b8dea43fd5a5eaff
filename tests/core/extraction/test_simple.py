"""The smallest extractor: what it finds, and what it is not meant to know."""

import pytest

from core.extraction.registry import extractor
from core.written import plain


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("云津市破获案件12起。", [("12起", "count", "12", "起")]),
        (
            "投资1.2亿元，长3.5公里。",
            [("1.2亿元", "money", "120000000", "元"), ("3.5公里", "measure", "3.5", "公里")],
        ),
        ("占比4％，用了5个月", [("4％", "ratio", "4", "%"), ("5个月", "duration", "5", "个月")]),
        ("第4届，2024年，三人", []),
        ("1.2.3人", []),
    ],
)
def test_a_figure_and_its_unit(text, found):
    extraction = extractor("simple").extract(text)
    assert [
        (m.span.quote(text), m.kind, plain(m.quantity.value), m.quantity.unit)
        for m in (each.metric for each in extraction.metrics)
    ] == found
    assert extraction.exclusions == ()
