"""A table of sentences and what one change in each is compared with (guideline, section 6)."""

from __future__ import annotations

import pytest

from core.extraction.extractor import RuleExtractor

# text, value, and its basis; None where it has none
BASES = [
    ("茶价比8月微涨0.6%。", "0.6%", "比8月"),
    ("贷款余额620亿元，比年初新增41亿元。", "41亿元", "比年初"),
    ("出口额比去年同期（下同）增长4%。", "4%", "比去年同期"),
    ("茶农月薪5200元，比原来多拿900元。", "900元", "比原来"),
    ("新伞比老伞小26厘米。", "26厘米", "比老伞"),
    ("云泽接单2021年相比2019年增长了8%。", "8%", "相比2019年"),
    ("江北来客同比、环比分别多出8.3%、0.6%。", "8.3%", "同比"),
    ("江北来客同比、环比分别多出8.3%、0.6%。", "0.6%", "环比"),
    ("居民收入比上年同期名义增长5.6%，实际增长5.3%。", "5.3%", "比上年同期"),
    ("云泽税收同口径增长6%。", "6%", "同口径"),
    ("装备业增长8%、9%，快于全部工业2.4和3.7个百分点。", "3.7个百分点", "全部工业"),
    ("采矿业同比下降4%，降幅比上半年收窄1.8个百分点；制造业增长7%。", "1.8个百分点", "比上半年"),
    ("采矿业同比下降4%，降幅比上半年收窄1.8个百分点；制造业增长7%。", "7%", "同比"),
    ("制造业同比增长7%，拉动全部工业增长6个百分点。", "6个百分点", None),
    ("审批时间较法定时限平均压缩40%。", "40%", "较法定时限"),
    ("增速高于青禾市第一季度的2%。", "2%", None),
    ("利润率超出预期3个百分点。", "3个百分点", "预期"),
    ("贷款增速分别比上月末和上年同期低0.2个和1.3个百分点。", "0.2个", "比上月末"),
    ("贷款增速分别比上月末和上年同期低0.2个和1.3个百分点。", "1.3个百分点", "上年同期"),
    ("全区接警同比（比）下降8%。", "8%", "同比"),
    ("相对于去年，案件下降8%。", "8%", "相对于去年"),
    ("与2019年相比，江北接单增长3%；江南接单下降8%。", "8%", "与2019年相比"),
    ("江北接单比2019年增长3%；江南接单下降8%。", "8%", None),
    ("1至8月，江北外贸同增17.1%。", "17.1%", "同"),
    ("利润同比增长38%，两年平均增长19%。", "19%", None),
    ("和去年相比，江北接单减少5%。", "5%", "和去年相比"),
]


@pytest.mark.parametrize(("text", "value", "expected"), BASES)
def test_changes_are_compared(text: str, value: str, expected: str | None) -> None:
    metrics = {item.metric.span.quote(text): item.metric for item in RuleExtractor().extract(text).metrics}
    found = dict(metrics[value].roles).get("basis")
    assert (found.quote(text) if found is not None else None) == expected
