"""Hard sentences with every metric marked: 【value|kind】; a number outside is none, with a cause."""

from __future__ import annotations

import re
from collections.abc import Callable
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


def narrow_marks(text: str) -> str:
    return text.translate(str.maketrans("，；：（）！？", ",;:()!?"))


def wide_figures(text: str) -> str:
    return text.translate(str.maketrans("0123456789%", "０１２３４５６７８９％"))


def blanks_around_figures(text: str) -> str:
    return re.sub(r"(?<=[一-鿿])(?=[0-9])|(?<=[0-9])(?=[一-鿿])", " ", text)


@pytest.mark.parametrize("written", [narrow_marks, wide_figures, blanks_around_figures])
def test_another_way_of_writing_says_the_same(written: Callable[[str], str]) -> None:
    def said(text: str) -> list[tuple[str, object]]:
        return [(item.metric.kind, item.metric.quantity) for item in RuleExtractor().extract(text).metrics]

    texts = [_MARK.sub(r"\1", line) for line in LINES]
    assert [text for text in texts if said(text) != said(written(text))] == []
