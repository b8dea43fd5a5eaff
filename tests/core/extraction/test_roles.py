"""A table of sentences and the roles of one value in each (guideline, section 6)."""

from __future__ import annotations

import pytest

from core.extraction.extractor import RuleExtractor

# text, value, and what is expected of its roles; a role that is not named here is not asked
ROLES = [
    (
        "今年以来，云州警方共抓获逃犯436名。",
        "436名",
        {"indicator": "抓获逃犯", "period": "今年以来", "scope": "云州警方"},
    ),
    ("全县建成69个便民驿站。", "69个", {"indicator": "便民驿站", "scope": "全县"}),
    ("粮食产量同比上升14.6%。", "14.6%", {"indicator": "粮食产量", "basis": "同比"}),
    ("刑事警情、治安警情同比分别下降17.8%、23.4%。", "17.8%", {"indicator": "刑事警情", "basis": "同比"}),
    ("刑事警情、治安警情同比分别下降17.8%、23.4%。", "23.4%", {"indicator": "治安警情", "basis": "同比"}),
    ("全市接待游客86万人次，实现旅游收入5亿元，分别增长18%和23%。", "18%", {"indicator": "接待游客"}),
    ("全市接待游客86万人次，实现旅游收入5亿元，分别增长18%和23%。", "23%", {"indicator": "实现旅游收入"}),
    ("云州组建巡防队38个(162人)。", "162人", {"indicator": "巡防队"}),
    ("城镇居民人均可支配收入51236元。", "51236元", {"indicator": "人均可支配收入", "scope": "城镇居民"}),
    ("服务业增加值705亿元。", "705亿元", {"indicator": "服务业增加值"}),
    ("民营企业占全部企业的92%。", "92%", {"indicator": "民营企业", "scope": "全部企业"}),
    ("群众满意度位列全省第2名。", "第2名", {"indicator": "群众满意度", "scope": "全省"}),
    ("覆盖九成以上的行政村。", "九成以上", {"indicator": "行政村"}),
    (
        "2024年，全市新建学校12所，比上年增加3所。",
        "3所",
        {"indicator": "新建学校", "period": "2024年", "basis": "比上年"},
    ),
    ("用电量快于全国1.3个百分点。", "1.3个百分点", {"basis": "全国"}),
    ("为企业挽损1.22亿元。", "1.22亿元", {"indicator": "挽损"}),
    ("夏季行动期间，处置求助1900余次。", "1900余次", {"period": "夏季行动期间", "indicator": "处置求助"}),
    ("连续6年实现命案全破。", "6年", {"indicator": "命案全破"}),
]


@pytest.mark.parametrize(("text", "value", "expected"), ROLES)
def test_roles_are_linked(text: str, value: str, expected: dict[str, str]) -> None:
    metrics = {item.metric.span.quote(text): item.metric for item in RuleExtractor().extract(text).metrics}
    roles = {name: span.quote(text) for name, span in metrics[value].roles}
    assert {name: roles.get(name) for name in expected} == expected
