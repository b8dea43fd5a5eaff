"""Quantities as people read them."""

from decimal import Decimal

import pytest

from core.model import Direction, Metric, Modifier, Quantity, Span
from gui.figures import Figure, figure, grouped, short_figure, written


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("0", "0"),
        ("7", "7"),
        ("999", "999"),
        ("1286", "1,286"),
        ("21000.0", "21,000"),
        ("1234567.8900", "1,234,567.89"),
        ("12.40", "12.4"),
        ("0.05", "0.05"),
        ("1E+6", "1,000,000"),
        ("-1286.5", "-1,286.5"),
        ("-0.5", "-0.5"),
        ("-0", "0"),
        ("123456789012345678901234567890.1", "123,456,789,012,345,678,901,234,567,890.1"),
    ],
)
def test_thousands_are_apart(value: str, text: str) -> None:
    assert grouped(Decimal(value)) == text


@pytest.mark.parametrize(
    ("quantity", "kind", "parts"),
    [
        (Quantity(Decimal(1286), unit="起"), "count", ("", "1,286", "起")),
        (Quantity(Decimal("12.4"), unit="%", direction=Direction.UP), "change", ("↑", "12.4", "%")),
        (Quantity(Decimal("1.5"), unit="分钟", direction=Direction.DOWN), "change", ("↓", "1.5", "分钟")),
        (
            Quantity(Decimal(3), None, "件", Modifier.AT_LEAST, Direction.DOWN),
            "change",
            ("↓ ≥", "3", "件"),
        ),
        (Quantity(Decimal(940), None, "名", Modifier.OVER), "count", (">", "940", "名")),
        (Quantity(Decimal(3), Decimal(5), "名"), "count", ("", "3–5", "名")),
        (Quantity(Decimal(60), Decimal(80), "%", Modifier.ABOUT), "ratio", ("≈", "60–80", "%")),
        (Quantity(Decimal(2), unit="名"), "rank", ("第", "2", "名")),
        (Quantity(Decimal(3), None, "", Modifier.AT_MOST), "rank", ("前", "3", "")),
        (Quantity(Decimal(3), None, "名", Modifier.ABOUT), "rank", ("第 ≈", "3", "名")),
        (Quantity(Decimal("100.7")), "ratio", ("", "100.7", "")),
    ],
)
def test_a_quantity_has_three_parts(quantity: Quantity, kind: str, parts: tuple[str, str, str]) -> None:
    assert figure(quantity, kind) == Figure(*parts)


def test_parts_join_without_gaps_for_what_is_missing() -> None:
    rank = Metric(Span(0, 2), "rank", Quantity(Decimal(2), unit="名"))
    bare = Metric(Span(0, 5), "ratio", Quantity(Decimal("100.7")))
    assert written(rank) == "第 2 名"
    assert written(bare) == "100.7"


@pytest.mark.parametrize(
    ("value", "upper", "text"),
    [
        ("320000000", None, "> 3.2 亿元"),
        ("123450000", None, "> 1.2345 亿元"),
        ("1000000000000", None, "> 10,000 亿元"),
        ("300000000", "500000000", "> 3–5 亿元"),
        ("123456789", None, "> 123,456,789 元"),
        ("99990000", "200000000", "> 9,999–20,000 万元"),
        ("18600000", None, "> 1,860 万元"),
        ("1234500", None, "> 123.45 万元"),
        ("123456700", None, "> 12,345.67 万元"),
        ("1234567", None, "> 1,234,567 元"),
        ("999900", "2000000", "> 999,900–2,000,000 元"),
        ("999999", None, "> 999,999 元"),
    ],
)
def test_a_short_figure_leaves_nothing_out(value: str, upper: str | None, text: str) -> None:
    quantity = Quantity(Decimal(value), None if upper is None else Decimal(upper), "元", Modifier.OVER)
    assert short_figure(quantity, "money").text == text
