"""Extraction beside jieba.cut on the same text, and beside itself on ten times the text: ratios.

The texts are built from the rules' own examples, so numbers are dense; --shared names a folder of real ones.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import jieba
import pytest

from core.extraction.extractor import RuleExtractor
from core.extraction.numerals import scan
from core.extraction.rules import RULES
from core.text import decoded

_PLAIN = (
    "老街的清晨从一声鸟鸣开始，店家支起门板，茶香和面香飘过石桥，孩子们背着书包跑向学堂，船工在岸边整理缆绳。"
)


def fastest(work: Callable[[], object], rounds: int = 3) -> float:
    """The shortest of some runs, in seconds."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def report(name: str, text: str) -> None:
    """Print the ratios for one text."""
    extractor = RuleExtractor()
    cut = fastest(lambda: list(jieba.cut(text)))
    once = fastest(lambda: extractor.extract(text))
    tenfold = fastest(lambda: extractor.extract((text + "\n") * 10), 1)
    bare = fastest(lambda: scan(text))
    found = len(extractor.extract(text).metrics)
    print(
        f"{name}: {len(text)} characters, {found} metrics; extraction / jieba.cut = {once / cut:.2f},"
        f" scan / jieba.cut = {bare / cut:.2f}, ten times the text / 10 = {tenfold / once / 10:.2f}"
    )


DENSE = "\n".join(rule.example for rule in RULES.values()) * 20
ARTICLE = "\n".join(_PLAIN * 2 + rule.example for rule in RULES.values()) * 4


@pytest.fixture(scope="module", autouse=True)
def dictionary():
    """jieba with its dictionary in memory: loading it is not what is compared."""
    jieba.setLogLevel(40)
    list(jieba.cut("热身"))


@pytest.mark.parametrize(("name", "text"), [("a number in every clause", DENSE), ("an article", ARTICLE)])
def test_built_texts(name, text):
    report(name, text)


def test_real_articles(shared):
    for path in sorted((shared / "articles").glob("*.txt")):
        report(path.name, decoded(path.read_bytes(), path.name).text)
