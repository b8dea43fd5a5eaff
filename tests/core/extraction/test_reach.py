"""Roles that a metric takes from farther away: the sentence before, the section, the article."""

from __future__ import annotations

import pytest

from core.extraction.extractor import RuleExtractor

ARTICLE = """河湾新事

2024年，云州市公安局推进基层建设，群众安全感稳步提升。

夯实基础

全年新建警务室12间。同时，该局招录辅警86名。
云州市公安局还表彰集体7个。

便民利民

今年以来，云州市公安局开通“云警通”平台。截至目前，该平台受理申请3.2万件，办结率99%。
昨日，平台故障2次。此后各窗口加强值守，服务不打烊，热心人送来锦旗，邻里互助蔚然成风，老街坊都说办事越来越方便，笑容也越来越多，
日子越过越有滋味，夜里巷口的灯一直亮着，孩子们放学有人接，老人看病有人陪，商户丢了东西有人找，外来务工的人也有了自己的家。大家提建议40条。
新增自助机15台。
"""

EXPECTED = [
    ("12间", "period", "全年"),
    ("86名", "scope", "云州市公安局"),
    ("7个", "scope", "云州市公安局"),
    ("3.2万件", "period", "截至目前"),
    ("3.2万件", "scope", "“云警通”平台"),
    ("99%", "indicator", "办结率"),
    ("2次", "period", "昨日"),
    ("15台", "period", "今年以来"),
]


@pytest.mark.parametrize(("value", "role", "expected"), EXPECTED)
def test_a_role_is_found_beyond_the_clause(value: str, role: str, expected: str) -> None:
    metrics = {
        item.metric.span.quote(ARTICLE): item.metric for item in RuleExtractor().extract(ARTICLE).metrics
    }
    span = metrics[value].role(role)
    assert span is not None
    assert span.quote(ARTICLE) == expected


def test_thousands_of_paragraphs_do_not_nest() -> None:
    text = "今年，云州变了样。\n" + "抓获12人。\n\n" * 3000
    metrics = RuleExtractor().extract(text).metrics
    assert len(metrics) == 3000
    assert all(item.metric.role("period") is not None for item in metrics)
