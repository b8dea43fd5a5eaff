"""Extraction beside jieba.cut on the same text, by genre, in one run and on one core: ratios.

jieba has its dictionary in memory and its HMM on; both sides are warm, the shortest of some rounds counts.
--shared names a folder of real articles, --all adds ten megabytes.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from importlib.resources import files
from statistics import median

import jieba
import pytest

from core.extraction.extractor import RuleExtractor
from core.extraction.numerals import scan
from core.text import decoded

BUDGET = 1.0
_LONG = 600_000
_VERY_LONG = 10_000_000  # bytes
_COMMUNIQUE = "03-communique.txt"


def seconds(work: Callable[[], object]) -> float:
    """What it takes of one core: what else the machine does is not counted."""
    start = time.process_time()
    work()
    return time.process_time() - start


def report(name: str, texts: list[str], rounds: int = 20) -> None:
    """Print the ratios of medians for the texts of one genre, each read by itself.

    All three are measured in turn, so that a slow moment of the machine is one of all of them.
    """
    extractor = RuleExtractor()
    found: list[int] = []
    works = (
        lambda: [list(jieba.cut(text, HMM=True)) for text in texts],
        lambda: found.append(sum(len(extractor.extract(text).metrics) for text in texts)),
        lambda: [scan(text) for text in texts],
    )
    times = [[seconds(work) for work in works] for _ in range(rounds)]
    cut, once, bare = (median(each) for each in zip(*times, strict=True))
    assert found[0], "nothing was found, so there is nothing to compare"
    length = sum(map(len, texts))
    print(
        f"\n{name}: {length} characters, {found[0]} metrics; extraction / jieba.cut = {once / cut:.2f}"
        f" (budget {BUDGET:.2f}), scan / jieba.cut = {bare / cut:.2f};"
        f" {once / length * 1e6:.2f} s for a million characters"
    )


def sample() -> dict[str, str]:
    """The articles of the sample by their file."""
    folder = files("annotations").joinpath("sample")
    texts = [file for file in folder.iterdir() if file.name.endswith(".txt")]
    return {
        file.name: decoded(file.read_bytes(), file.name).text for file in sorted(texts, key=lambda f: f.name)
    }


def repeated(characters: int) -> str:
    """A text of that length, made of the whole sample again and again."""
    once = "\n".join(sample().values()) + "\n"
    return (once * (characters // len(once) + 1))[:characters]


@pytest.fixture(scope="module", autouse=True)
def warm():
    """Both with their dictionaries in memory: loading those is not what is compared."""
    jieba.setLogLevel(40)
    text = sample()[_COMMUNIQUE]
    list(jieba.cut(text))
    RuleExtractor().extract(text)


def test_articles():
    report("ordinary articles", [text for name, text in sample().items() if name != _COMMUNIQUE])


def test_a_number_in_every_clause():
    report("a communiqué, a number in every clause", [sample()[_COMMUNIQUE]], rounds=300)


def test_a_long_text():
    report(f"one text of {_LONG} characters", [repeated(_LONG)], rounds=2)


@pytest.mark.all
@pytest.mark.timeout(600)
def test_ten_megabytes():
    text = repeated(_VERY_LONG).encode()[:_VERY_LONG].decode(errors="ignore")
    report("one text of ten megabytes", [text], rounds=1)


def test_real_articles(shared):
    paths = sorted((shared / "articles").glob("*.txt"))
    texts = {path.name: decoded(path.read_bytes(), path.name).text for path in paths}
    report("real articles", list(texts.values()))
    for name, text in texts.items():
        report(name, [text], rounds=100)
