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
    ("山塘村优质稻亩产由去年的512公斤提高到588公斤。", "588公斤", {"indicator": "优质稻亩产"}),
    ("库容利用率由三成提升至46%。", "46%", {"indicator": "库容利用率"}),
    ("原煤价格走低，从年初的每吨812元降到如今的736元。", "812元", {"indicator": "原煤价格"}),
    ("一季度快递单量2亿件，是上年同期的1.6倍。", "1.6倍", {"indicator": "快递单量"}),
    ("用水量增长8%，增幅比上年扩大2个百分点。", "2个百分点", {"indicator": "增幅", "basis": "比上年"}),
    ("用水量同比增长8%，增幅扩大2个百分点。", "2个百分点", {"indicator": "增幅", "basis": None}),
    ("煤炭产量同比增长3%；原油产量下降1.2%。", "1.2%", {"indicator": "原油产量", "basis": "同比"}),
    ("煤炭产量较年初增长3%；原油产量下降1.2%。", "1.2%", {"indicator": "原油产量", "basis": None}),
    ("游客满意度在全省12个景区中排名第二。", "第二", {"indicator": "游客满意度"}),
    ("游客满意度居同类景区首位。", "首位", {"indicator": "游客满意度"}),
    ("全市28个板块中有17个收涨。", "28个", {"indicator": "板块"}),
    ("全市28个板块中有17个收涨。", "17个", {"indicator": "板块"}),
    ("全县14个乡镇用上新水源。", "14个", {"indicator": "乡镇"}),
    ("急诊平均等候时间28分钟。", "28分钟", {"indicator": "急诊平均等候时间"}),
    ("外来务工人口平均租住时间31个月。", "31个月", {"indicator": "平均租住时间", "scope": "外来务工人口"}),
    ("合作社社员户均增收2600元。", "2600元", {"indicator": "户均增收"}),
    ("纺织业实现利润总额4.2亿元。", "4.2亿元", {"indicator": "实现利润总额", "scope": "纺织业"}),
    ("云渡至栖平的行车时间由3小时缩短到1小时左右。", "1小时左右", {"indicator": "行车时间"}),
    ("镇上设立500万元助学基金。", "500万元", {"indicator": "助学基金"}),
    ("棉布、丝绸出口额分别增长8.2%、下降1.6%。", "1.6%", {"indicator": "丝绸出口额"}),
    ("出口额增长6%，快于全省平均水平2个百分点。", "2个百分点", {"basis": "全省平均水平"}),
    ("人均绿地比全省平均水平多3平方米。", "3平方米", {"basis": "比全省平均水平"}),
    ("市人民医院次均门诊费用下降5.6%。", "5.6%", {"indicator": "次均门诊费用"}),
    ("她先后捐资助学30余万元。", "30余万元", {"indicator": "捐资助学"}),
    ("帮助120名困难学生重返校园。", "120名", {"indicator": "困难学生"}),
    ("最大负荷再创新高，达到3120万千瓦。", "3120万千瓦", {"indicator": "最大负荷"}),
    ("带动种粮户1.1万户增收。", "1.1万户", {"indicator": "带动种粮户"}),
    ("这家企业研发投入占营业收入的比重达8.7%。", "8.7%", {"indicator": "研发投入", "scope": "营业收入"}),
    ("机场发送旅客36万人次，日均1.2万人次。", "1.2万人次", {"indicator": "发送旅客"}),
    ("吸引来自36个国家和地区的780家企业。", "36个", {"indicator": "国家和地区"}),
    ("客运量860万人次，较前年同期恢复至82%。", "82%", {"indicator": "客运量"}),
]


@pytest.mark.parametrize(("text", "value", "expected"), ROLES)
def test_roles_are_linked(text: str, value: str, expected: dict[str, str]) -> None:
    metrics = {item.metric.span.quote(text): item.metric for item in RuleExtractor().extract(text).metrics}
    roles = {name: span.quote(text) for name, span in metrics[value].roles}
    assert {name: roles.get(name) for name in expected} == expected
