"""A table of numbers that measure nothing, each with the cause that the guideline names."""

from __future__ import annotations

import pytest

from core.extraction.extractor import RuleExtractor

# text, the number's stretch, the cause; no metric may be found in any of them
EXCLUDED = [
    ("2021年7月9日开馆。", "2021年7月9日", "date"),
    ("发布于2023-10-10 10:13:46。", "10:13:46", "date"),
    ("下午3点集合。", "3点", "date"),
    ("前三季度形势平稳。", "前三季度", "date"),
    ("二〇二四年度会议。", "二〇二四年度", "date"),
    ("近五年来面貌一新。", "近五年", "frame"),
    ("20年来风雨无阻。", "20年", "frame"),
    ("书屋24小时自助开放。", "24小时", "schedule"),
    ("值守7×24小时不间断。", "7×24小时", "schedule"),
    ("印发《扶持民宿15条意见》。", "《扶持民宿15条意见》", "name"),
    ("启动“海燕2022”专项。", "海燕2022", "name"),
    ("拨打12345反映。", "12345", "name"),
    ("铺设5G网络。", "5", "name"),
    ("推出掌上助手2.0版。", "2.0", "name"),
    ("世界500强企业落户。", "500强企业", "name"),
    ("8类重大案件全部告破。", "8类", "programme"),
    ("完善省市县三级联动。", "三级", "facets"),
    ("突出六个方面工作。", "六个", "facets"),
    ("第6届书展开幕。", "第6届", "sequence"),
    ("安全是第一选择。", "第一", "sequence"),
    ("一所二级甲等医院。", "二级", "grade"),
    ("荣获二等奖。", "二", "grade"),
    ("63岁的渔民老曾。", "63岁", "trait"),
    ("他从教21年。", "21年", "trait"),
    ("每10万人配备若干。", "10万人", "definition"),
    ("48小时结案率有所提高。", "48小时", "definition"),
    ("一名教师走来。", "一名", "idiom"),
    ("他颠三倒四。", "三", "idiom"),
    ("第03版:要闻", "第03版", "furniture"),
    ("电话：0573-82345678", "0573-82345678", "furniture"),
    ("浙ICP备05012345号-2", "ICP备05012345号-2", "furniture"),
    ("点击:1207", "点击:1207", "furniture"),
    ("©2001-2019 东湖在线", "©2001-2019 东湖在线", "furniture"),
    ("单位：亿元", "亿元", "idiom"),
    ("表1 主要指标", "1", "sequence"),
    ("1.强化管理", "1", "sequence"),
    ("（2）完善制度", "2", "sequence"),
    ("沿G107国道行驶。", "107国道", "name"),
    ("PM2.5浓度不高。", "2.5", "name"),
    ("他报名200米自由泳。", "200米", "name"),
    ("上述三家企业均已整改。", "三家", "reference"),
    ("检修10千伏线路。", "10千伏", "name"),
    ("拨打12360热线。", "12360", "name"),
    ("岑证800指数走平。", "800", "name"),
    ("收看　点赞286\n", "点赞286", "furniture"),
    ("说明：1.数据为初步统计数。", "1", "sequence"),
    ("§2 基金概况", "2", "sequence"),
    ("性别比以女性为100。", "100", "definition"),
    ("臭氧日最大8小时滑动平均浓度合格。", "8小时", "definition"),
    ("每处安排民警24小时轮班值守。", "24小时", "schedule"),
    ("工人三班倒，一守就是十七年。", "十七年", "trait"),
    ("女子100米冠军归她。", "100米", "name"),
    ("每百元收入消耗材料若干。", "百元", "definition"),
]


@pytest.mark.parametrize(("text", "stretch", "cause"), EXCLUDED)
def test_a_number_that_measures_nothing_is_excluded(text: str, stretch: str, cause: str) -> None:
    extraction = RuleExtractor().extract(text)
    assert (stretch, cause) in [(item.span.quote(text), item.cause) for item in extraction.exclusions]
    assert not extraction.metrics


def test_a_quotation_never_swallows_what_follows_a_line_break() -> None:
    text = "出台《2025年\n意见》，明确6个方面。打击“海燕\n行动”抓获12人”。"
    found = [item.metric.span.quote(text) for item in RuleExtractor().extract(text).metrics]
    assert found == ["6个", "12人"]
