"""A table of texts and the scope of one value in each (guideline, section 6)."""

from __future__ import annotations

import pytest

from core.extraction.extractor import RuleExtractor

# text, value, and its scope
SCOPES = [
    ("全馆藏书35万册。", "35万册", "全馆"),
    ("采矿业实现利润45亿元，同比下降3.1%。", "3.1%", "采矿业"),
    ("常住人口中，男性82.4万人。", "82.4万人", "常住人口"),
    ("绩效在全市18个派出所中排名第二。", "第二", "全市18个派出所"),
    ("成交额高居个股首位。", "首位", "个股"),
    ("该基金收益率在206只同类基金中列第9位。", "第9位", "206只同类基金"),
    ("记者从云泽海关获悉，一季度进口值达23亿元。", "23亿元", "云泽海关"),
    ("全区推出措施12条，为企业减负1.4亿元。", "1.4亿元", "全区"),
    ("民营企业占全部企业的92%，比重提高1.5个百分点。", "1.5个百分点", "全部企业"),
    ("云泽铁路局召开通气会。今年以来，该局发送旅客52万人次。", "52万人次", "云泽铁路局"),
    ("“原料降价了，成本少了两成。”云泽市大同纺织公司负责人说。", "两成", "云泽市大同纺织公司"),
    ("全区经济回升。工业生产加快，增加值增长7%。", "7%", "全区"),
    ("入夏至今，他所在的云泽供电公司消除缺陷320处。", "320处", "云泽供电公司"),
    ("据介绍，缉私专班辗转追踪，打掉团伙5个。", "5个", "缉私专班"),
    ("市民许先生告诉记者，这趟花了320元。", "320元", "市民许先生"),
    ("全区招聘教师60名，其中硕士占四成。", "四成", "教师"),
    ("云泽市第二医院\n\n全年接诊3万人次。", "3万人次", "云泽市第二医院"),
]


@pytest.mark.parametrize(("text", "value", "expected"), SCOPES)
def test_scopes_are_linked(text: str, value: str, expected: str) -> None:
    metrics = {item.metric.span.quote(text): item.metric for item in RuleExtractor().extract(text).metrics}
    found = dict(metrics[value].roles).get("scope")
    assert (found.quote(text) if found is not None else None) == expected
