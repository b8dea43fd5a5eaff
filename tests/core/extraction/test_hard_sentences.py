"""Hard sentences with every metric marked: 【value|kind】; a number outside is none, with a cause."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from core.extraction.coverage import unknown
from core.extraction.extractor import RuleExtractor
from core.extraction.numerals import scan

_MARK = re.compile(r"【([^|【】]+)\|([a-z]+)】")
LINES = (Path(__file__).parents[2] / "data" / "hard_sentences.txt").read_text("utf-8").splitlines()


@pytest.mark.parametrize("line", LINES)
def test_every_marked_value_is_found_and_every_other_number_excluded(line: str) -> None:
    text, expected = _MARK.sub(r"\1", line), _MARK.findall(line)
    extraction = RuleExtractor().extract(text)
    assert [(item.metric.span.quote(text), item.metric.kind) for item in extraction.metrics] == expected
    assert unknown(scan(text), extraction) == ()
