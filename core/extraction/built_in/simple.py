"""The smallest extractor: digits and a unit, by one expression; to begin from, and to compare with."""

from __future__ import annotations

import re
from decimal import Decimal

from core.model import Extraction, Found, Metric, Quantity, Span

_KINDS = {
    **dict.fromkeys(("起", "件", "名", "人", "个", "次", "家", "户", "辆", "台", "项"), "count"),
    **dict.fromkeys(("元", "美元", "欧元"), "money"),
    **dict.fromkeys(("%", "％"), "ratio"),
    **dict.fromkeys(("天", "个月", "小时", "分钟"), "duration"),
    **dict.fromkeys(("公里", "平方公里", "平方米", "米", "亩", "公顷", "吨", "千瓦时"), "measure"),
}
_SCALES = {"": Decimal(1), "万": Decimal(10**4), "亿": Decimal(10**8)}
_UNITS = "|".join(sorted(_KINDS, key=len, reverse=True))
_FIGURE = re.compile(rf"(?<![0-9.])([0-9]{{1,30}}(?:\.[0-9]{{1,20}})?)([万亿]?)({_UNITS})")


class SimpleExtractor:
    """Takes every figure with a unit that it knows for a metric; it leaves nothing out and knows no roles."""

    name = "simple"
    version = "1.0"

    def extract(self, text: str) -> Extraction:
        """The metrics in the order of the text."""
        return Extraction(tuple(_found(match) for match in _FIGURE.finditer(text)))


def _found(match: re.Match[str]) -> Found:
    digits, scale, unit = match.groups()
    quantity = Quantity(Decimal(digits) * _SCALES[scale], unit="%" if unit == "％" else unit)
    return Found(Metric(Span(*match.span()), _KINDS[unit], quantity), "number-and-unit")


EXTRACTOR = SimpleExtractor()
