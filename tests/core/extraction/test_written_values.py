"""What a person writes as a value is read whole or not at all."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.extraction.reading import read_quantity
from core.model import Direction, Modifier
from core.written import plain

# written, kind: value, upper, unit, modifier
READ = [
    ("1.4亿元", "money", "140000000", "", "元", "="),
    ("约3.5万人次", "count", "35000", "", "人次", "≈"),
    ("前三", "rank", "3", "", "", "≤"),
    ("前10位", "rank", "10", "", "位", "≤"),
    ("第3名", "rank", "3", "", "名", "="),
    ("榜首", "rank", "1", "", "", "="),
    ("七成", "ratio", "70", "", "%", "="),
    ("12 筐", "count", "12", "", "筐", "="),
    ("12筐左右", "count", "12", "", "筐", "≈"),
    ("60%以上", "ratio", "60", "", "%", "≥"),
    ("14,209", "count", "14209", "", "", "="),
    ("14，209", "count", "14209", "", "", "="),
    ("1,234,567户", "count", "1234567", "", "户", "="),
    ("2.4e8", "money", "240000000", "", "", "="),
    ("2.5E-3", "measure", "0.0025", "", "", "="),
    ("3/8", "ratio", "0.375", "", "", "="),
    ("3至5名", "count", "3", "5", "名", "="),
    ("10%—15%", "ratio", "10", "15", "%", "="),
    ("3亿零500万元", "money", "305000000", "", "元", "="),
    ("二三十", "count", "20", "30", "", "="),
    ("三分之二", "ratio", "0.6667", "", "", "="),
    ("1小时20分钟", "duration", "80", "", "分钟", "="),
    ("80毫克/100毫升", "measure", "80", "", "毫克/100毫升", "="),
    ("220V", "measure", "220", "", "V", "="),
    ("35 kPa", "measure", "35", "", "kPa", "="),
    ("6.1mmol/L", "measure", "6.1", "", "mmol/L", "="),
    ("5mA", "measure", "5", "", "mA", "="),
    ("30GWh", "measure", "30", "", "GWh", "="),
    ("¥300", "money", "300", "", "¥", "="),
]


@pytest.mark.parametrize(("quote", "kind", "value", "upper", "unit", "modifier"), READ)
def test_a_written_value_is_read(
    quote: str, kind: str, value: str, upper: str, unit: str, modifier: str
) -> None:
    quantity = read_quantity(quote, kind)
    assert quantity is not None
    found = "" if quantity.upper is None else plain(quantity.upper)
    assert (plain(quantity.value), found, quantity.unit) == (value, upper, unit)
    assert quantity.modifier is Modifier(modifier)
    assert quantity.direction is None


@pytest.mark.parametrize(
    "quote",
    [
        "",
        "若干",
        "14,20",
        "14，20",
        "1,2345",
        "3 5",
        "2.4.5",
        "-5",
        "−5",
        "+5",
        "12abc",
        "5G",
        "2.4e8e",
        "12人3",
        "12人，同比",
        "12名队员",
        "共12人",
        "抓获12人",
        "3.9：59.5",
        "2死12伤",
        "一大半",
        "12?",
        "12\n13",
    ],
)
@pytest.mark.parametrize("kind", ["count", "change"])
def test_what_is_not_a_value_from_end_to_end_is_not_read(quote: str, kind: str) -> None:
    assert read_quantity(quote, kind) is None


@pytest.mark.parametrize(
    ("quote", "direction"),
    [
        ("下降5%", Direction.DOWN),
        ("+3%", Direction.UP),
        ("-3%", Direction.DOWN),
        ("5%", None),
        ("增加12起", Direction.UP),
        ("同比增长5%", Direction.UP),
    ],
)
def test_a_change_tells_its_direction_in_the_quote(quote: str, direction: Direction | None) -> None:
    quantity = read_quantity(quote, "change")
    assert quantity is not None
    assert quantity.direction is direction
    assert quantity.value > 0


def test_only_a_change_is_led_by_a_verb_or_a_sign() -> None:
    assert read_quantity("下降5%", "ratio") is None
    assert read_quantity("-3%", "ratio") is None


@given(st.integers(0, 10**12), st.sampled_from(["", "人", "万元", "%", "筐"]), st.text(max_size=6))
def test_nothing_is_dropped(number: int, unit: str, more: str) -> None:
    quantity = read_quantity(f"{number:,}{unit}", "count")
    assert quantity is not None
    assert quantity.value == Decimal(number) * (10_000 if unit == "万元" else 1)
    other = read_quantity(f"{number}{unit};{more}", "count")
    assert other is None
