"""Quantities as people read them."""

from decimal import Decimal

import pytest

from core.model import Direction, Modifier, Quantity
from core.written import written


@pytest.mark.parametrize(
    ("quantity", "text"),
    [
        (Quantity(Decimal("140000000"), unit="元"), "140000000元"),
        (Quantity(Decimal("3"), Decimal("5"), "名"), "3–5名"),
        (Quantity(Decimal("3.50"), unit="%", direction=Direction.DOWN), "↓ 3.5%"),
        (Quantity(Decimal("100"), unit="人", modifier=Modifier.OVER), ">100人"),
    ],
)
def test_values_on_one_line(quantity, text):
    assert written(quantity) == text
