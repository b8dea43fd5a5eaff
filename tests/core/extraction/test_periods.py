"""A table of sentences and the period of one value in each (guideline, section 6)."""

from __future__ import annotations

import pytest

from core.extraction.extractor import RuleExtractor

# text, value, and its period; None where it has none
PERIODS = [
    (
        "通报\n今年以来，云泽公安坚持问题导向，聚焦群众反映强烈的突\n出问题，共破获刑事案件31起。",
        "31起",
        "今年以来",
    ),
    ("9月3日至12日，全市接报警情845起。", "845起", "9月3日至12日"),
    ("1至4月，利润增长3%。4月当月增长5%。出口额41亿元。", "41亿元", "1至4月"),
    ("报告期内，份额净值下跌2%。", "2%", "报告期内"),
    ("截至周三收盘，云指报2105.6点。", "2105.6点", "截至周三收盘"),
    ("截至三季度末，贷款余额56亿元。", "56亿元", "截至三季度末"),
    ("今年前两个月，企业接单30万美元。", "30万美元", "今年前两个月"),
    ("入冬以来，供热面积扩大。目前，已巡线430次。", "430次", "目前"),
    ("上半年，药占比由2021年的31%降至28%。", "31%", "2021年"),
    ("上半年，药占比由2021年的31%降至28%。", "28%", "上半年"),
    ("一季度，出口由去年同期下降5%转为增长2%。", "2%", "一季度"),
    ("3月，均价由12元涨至15元。", "12元", None),
    ("3月，均价由12元涨至15元。", "15元", "3月"),
    ("今年，接单30件，是去年同期的2.5倍。", "2.5倍", "今年"),
    ("上半年，全县破案210起，比2021年多15起。", "15起", "上半年"),
    ("全年，审结案件810件。全市调解纠纷95件。", "95件", "全年"),
    ("5月1日，新馆迎客。占地面积30亩。", "30亩", None),
    ("这家2015年落户的企业，拥有专利62件。", "62件", None),
    ("行动期间，街面见警率由行动前的40%提高到65%。", "40%", "行动前"),
    ("行动期间，街面见警率由行动前的40%提高到65%。", "65%", "行动期间"),
    ("6月，降水量创年内新高，平均气温26摄氏度。", "26摄氏度", "6月"),
]


@pytest.mark.parametrize(("text", "value", "expected"), PERIODS)
def test_periods_are_linked(text: str, value: str, expected: str | None) -> None:
    metrics = {item.metric.span.quote(text): item.metric for item in RuleExtractor().extract(text).metrics}
    found = dict(metrics[value].roles).get("period")
    assert (found.quote(text) if found is not None else None) == expected
