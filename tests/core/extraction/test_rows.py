"""Tables with a row a line: every figure takes its unit from the column and its owner from the row."""

from __future__ import annotations

from decimal import Decimal

import pytest

from core.extraction.extractor import RuleExtractor
from core.model import Metric

_CROPS = """表1 2021年云溪市主要农产品产量
地　区 产量 亩均成本 平均单产 周转天数
1-6月（万吨） 1-6月（元/亩） （公斤） 6月末（天）
合计 12.5 830 412 17.4
其中：东河县 9.8 790 — 16.1
　　　西岭县 2.7 865 398.5 19
"""
_BUDGET = """2022年财政收支（单位：万元）
项目 本月 同比增长（%） 1-6月累计 同比增长（%）
财政收入 1234.5 3.2 8812 -1.5
税收 1000 2.5 7000 4.1
"""


def read(text: str) -> dict[str, Metric]:
    return {item.metric.span.quote(text): item.metric for item in RuleExtractor().extract(text).metrics}


def roles(text: str, value: str) -> dict[str, str]:
    return {role: span.quote(text) for role, span in read(text)[value].roles}


@pytest.mark.parametrize(
    ("value", "kind", "number", "unit"),
    [
        ("12.5", "measure", "125000", "吨"),
        ("830", "money", "830", "元/亩"),
        ("398.5", "measure", "398.5", "公斤"),
        ("19", "duration", "19", "天"),
    ],
)
def test_a_figure_takes_kind_unit_and_scale_from_its_column(
    value: str, kind: str, number: str, unit: str
) -> None:
    metric = read(_CROPS)[value]
    quantity = metric.quantity
    assert (metric.kind, quantity.value, quantity.unit) == (kind, Decimal(number), unit)


def test_the_head_names_the_measure_and_the_row_its_owner() -> None:
    assert roles(_CROPS, "790") == {"indicator": "亩均成本", "period": "1-6月", "scope": "东河县"}
    assert roles(_CROPS, "398.5")["indicator"] == "平均单产"


def test_a_head_that_names_no_measure_leaves_it_to_the_row() -> None:
    assert roles(_BUDGET, "8812") == {"indicator": "财政收入", "period": "1-6月"}
    assert roles(_BUDGET, "1.5") == {"indicator": "财政收入", "period": "1-6月", "basis": "同比"}
    assert read(_BUDGET)["8812"].quantity.value == 88120000


def test_rows_of_years_give_the_period() -> None:
    head = "| 年份 | 出口（亿元） | 增速（%） |\n|---|---|---|\n"
    text = head + "| 2019年 | 33.1 | 4.5 |\n| 2020年 | 35.2 | 6.3 |\n"
    assert roles(text, "35.2") == {"indicator": "出口", "period": "2020年"}


def test_figures_side_by_side_without_a_head_measure_nothing() -> None:
    assert read("收藏 12 33\n转发 40 51\n") == {}


_FLAT = """附表　2022年松溪市养殖业情况
指标
水平（吨）
同比增长（%）
淡水鱼产量
8800
4.1
对虾产量
950
-2.3
"""


def test_a_table_with_a_cell_a_line_gives_roles_as_its_rows_and_columns_have_them() -> None:
    common = {"period": "2022年", "scope": "松溪市"}
    assert roles(_FLAT, "8800") == {"indicator": "淡水鱼产量", **common}
    assert roles(_FLAT, "2.3") == {"indicator": "对虾产量", "basis": "同比", **common}
