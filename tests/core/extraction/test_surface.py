"""Texts that are not written as the rules read them: offsets and units stay those of the text itself."""

from __future__ import annotations

import pytest

from core.extraction.coverage import unknown
from core.extraction.extractor import RuleExtractor
from core.extraction.numerals import scan
from core.model import Direction
from core.written import plain

# text, then for each metric: quote, kind, value, unit
TEXTS = [
    (
        "本 年 度 ， 云州 警方 共 抓获 嫌疑人 2283 名 ， 同比 上升 14.67 % ， 追回 1.4 亿 元 。",
        [
            ("2283 名", "count", "2283", "名"),
            ("14.67 %", "change", "14.67", "%"),
            ("1.4 亿 元", "money", "140000000", "元"),
        ],
    ),
    (
        "澜州去年新建泵站 12 座，用水量下降 3.5%，供水 40 万吨。",
        [
            ("12 座", "count", "12", "座"),
            ("3.5%", "change", "3.5", "%"),
            ("40 万吨", "measure", "400000", "吨"),
        ],
    ),
    (
        "全館藏書386.7萬冊，較上年底增加12.4萬冊，其中兒童讀物8、6、11個系列，占館藏的四成左右。",
        [
            ("386.7萬冊", "count", "3867000", "冊"),
            ("12.4萬冊", "change", "124000", "冊"),
            ("8", "count", "8", "個"),
            ("6", "count", "6", "個"),
            ("11個", "count", "11", "個"),
            ("四成左右", "ratio", "40", "%"),
        ],
    ),
    (
        "丰岭通报\n　　入夏以来，全县警方先后开展集中清查行动，共追回车辆六十余\n辆，发案数同比下降\n17.5%。",
        [("六十余\n辆", "count", "60", "辆")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_values_are_found_where_they_stand(text: str, expected: list[tuple[str, ...]]) -> None:
    extraction = RuleExtractor().extract(text)
    found = [
        (metric.span.quote(text), metric.kind, plain(metric.quantity.value), metric.quantity.unit)
        for metric in (item.metric for item in extraction.metrics)
    ]
    assert found[: len(expected)] == expected
    assert not unknown(scan(text), extraction)


@pytest.mark.parametrize("text", ["表头 12 34 56\n甲 7 8 9", "甲\n12\n乙\n13"])
def test_cells_of_a_table_are_not_run_together(text: str) -> None:
    assert [n.span.quote(text) for n in scan(text)] == [part for part in text.split() if part.isdigit()]


TABLE = (
    "一季度主要指标\n指标\n单位\n数值\n同比增长（%）\n产值\n亿元\n5218.6\n5.3\n"
    "客运量\n万人\n—\n-4.1\n泊位\n个\n1,206\n2.0\n"
)


def test_a_cell_takes_kind_and_unit_from_its_table() -> None:
    extraction = RuleExtractor().extract(TABLE)
    found = [
        (m.span.quote(TABLE), m.kind, plain(m.quantity.value), m.quantity.unit, m.quantity.direction)
        for m in (item.metric for item in extraction.metrics)
    ]
    assert found == [
        ("5218.6", "money", "521860000000", "元", None),
        ("5.3", "change", "5.3", "%", Direction.UP),
        ("4.1", "change", "4.1", "%", Direction.DOWN),
        ("1,206", "count", "1206", "个", None),
        ("2.0", "change", "2", "%", Direction.UP),
    ]
    assert not unknown(scan(TABLE), extraction)


@pytest.mark.parametrize("text", ["收藏\n1207\n分享\n36\n打印\n2\n", "甲\n1\n乙\n2\n丙\n3\n"])
def test_figures_that_no_column_names_are_no_metrics(text: str) -> None:
    assert not RuleExtractor().extract(text).metrics
