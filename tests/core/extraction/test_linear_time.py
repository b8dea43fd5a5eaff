"""Hostile strings take time in proportion to their length: eight times the text, at most thrice as much."""

from __future__ import annotations

import gc
import time

import pytest

from core.extraction.extractor import RuleExtractor
from core.extraction.numerals import scan
from core.extraction.steps import steps

_ONE = 2_500
_TIMES = 8
_SLACK = 3

# Each is repeated to the length; what stands before and behind the repeated part is repeated as often.
HOSTILE = {
    "a run of digits": "9",
    "wide digits": "９",
    "groups of digits": "1,234,",
    "points": "1.",
    "hundreds": "百",
    "ones": "一",
    "numerals": "一百零二万",
    "some": "几十多万余",
    "ordinals": "第",
    "a list": "、1",
    "a list with units": "12起、",
    "shared": "分别上升1%、",
    "ranges": "1—2至3~",
    "proportions": "1：2比",
    "parts": "百分之",
    "shares": "占比为",
    "change": "同比上升",
    "comparisons": "比上年同期",
    "approximators": "近约超逾",
    "bounds": "以上左右以内",
    "dates": "2024年1月2日",
    "years": "1年",
    "times": "12:30",
    "quotation marks": "“1",
    "titles": "《1",
    "brackets open": "（1",
    "brackets": "（",
    "letters": "a@1.",
    "a telephone": "010-8",
    "an address": "www.a1.",
    "line breaks": "\n",
    "short lines": "共1\n",
    "blanks": " ",
    "blanks and digits": "1 ",
    "words apart": "市 1 ",
    "wide blanks": "　1",
    "old characters": "萬億",
    "one clause": "全市公安机关抓获",
    "one clause with numbers": "全市抓获1名",
    "of": "的1个",
    "reaching": "其中由1增至",
    "commas": "，",
    "commas and numbers": "，同比1",
}


def seconds(text: str, rounds: int) -> float:
    """The shortest of some rounds."""
    found = []
    for _ in range(rounds):
        start = time.process_time()
        RuleExtractor().extract(text)
        found.append(time.process_time() - start)
    return min(found)


def ratio(make) -> float:
    """Time for eight times the text, as a multiple of what it should be; the best of three trials."""
    one, eight = make(_ONE), make(_ONE * _TIMES)
    gc.collect()
    # 5 ms more on both sides: what is over that soon is no danger, and its clock reading mostly noise.
    trials = ((0.005 * _TIMES + seconds(eight, 1)) / (0.005 + seconds(one, 3)) / _TIMES for _ in range(3))
    best = float("inf")
    for trial in trials:
        best = min(best, trial)
        if best <= _SLACK:
            break
    return best


@pytest.mark.all
@pytest.mark.timeout(300)
@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_repeated(unit: str) -> None:
    assert ratio(lambda length: (unit * length)[:length]) <= _SLACK


@pytest.mark.all
@pytest.mark.timeout(300)
@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_repeated_before_a_number(unit: str) -> None:
    """A rule that looks back from each number may meet the whole run again."""
    assert ratio(lambda length: "全市" + (unit * length)[: length // 2] + "1%" * (length // 4)) <= _SLACK


@pytest.mark.all
@pytest.mark.timeout(300)
@pytest.mark.parametrize("pair", ["（）", "“”", "《》", "()", "「」", "【】", "[]"])
@pytest.mark.parametrize("inner", ["", "1", "同比上升1%", "1名"])
def test_nested(pair: str, inner: str) -> None:
    def nested(length: int) -> str:
        depth = length // (2 + len(inner))
        return (pair[0] + inner) * depth + pair[1] * depth

    assert ratio(nested) <= _SLACK


@pytest.mark.all
@pytest.mark.timeout(300)
@pytest.mark.parametrize("work", [scan, steps])
def test_beside_the_extraction(work) -> None:
    def spent(length: int) -> float:
        text = ("全市抓获1名（同比上升2.5%），" * length)[:length]
        start = time.process_time()
        work(text)
        return time.process_time() - start

    best = min((0.005 * _TIMES + spent(_ONE * _TIMES)) / (0.005 + spent(_ONE)) for _ in range(3))
    assert best / _TIMES <= _SLACK
