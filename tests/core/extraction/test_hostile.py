"""Whatever the text, the extractor answers: in range, without overlaps, and soon."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.extraction.coverage import unknown
from core.extraction.extractor import RuleExtractor
from core.extraction.ladder import rungs, value_at
from core.extraction.numerals import parse, scan
from core.extraction.reading import read_quantity
from core.model import Span

_WORDS = """
1 23 4.5 1,234 ５ ％ % 一 三 十 百 万 亿 零 半 几 数 成 倍 第 前 第一 余 多
以上 左右 约 近 元 万元 名 起 年 月 日 时 个 百分点 百分之 分之 上升 下降 同比 分别
比 、 ， 。 （ ） “ ” 《 》 ： - — ~ 全市 公安 抓获 的 和 占 达 为 每 𠮷 😀 e\u0301 案件
"""
_PIECES = st.sampled_from(_WORDS.split()) | st.sampled_from(
    ["\n", " ", "\u00a0", "\u3000", "\t", "\ufeff", "\u2028"]
)
_CUT = (
    "本月收到来信36封。青石镇志愿者教老人使用平板，今年种树300棵，护林员每天巡山走30里。"
    "“萤火”读书会办了12场，患者老谭在云溪县医院把脉，花费比去年少4成。"
)
TEXTS = st.lists(_PIECES, max_size=40).map("".join) | st.text(max_size=60)


@settings(max_examples=400, deadline=None)
@given(TEXTS)
def test_spans_are_in_range_and_values_never_overlap(text: str) -> None:
    extraction = RuleExtractor().extract(text)
    spans = [item.metric.span for item in extraction.metrics]
    assert all(left.end <= right.start for left, right in pairwise(spans))
    everything = [
        *spans,
        *(item.span for item in extraction.exclusions),
        *(span for item in extraction.metrics for _, span in item.metric.roles),
    ]
    assert all(span.end <= len(text) for span in everything)
    assert not any(span.overlaps(item.span) for span in spans for item in extraction.exclusions)
    numbers = scan(text)
    assert set(unknown(numbers, extraction)) <= set(numbers)
    assert all(left.span.end <= right.span.start for left, right in pairwise(numbers))


@pytest.mark.parametrize("end", range(len(_CUT) + 1))
def test_a_text_may_end_anywhere(end: int) -> None:
    extraction = RuleExtractor().extract(_CUT[:end])
    assert all(item.metric.span.end <= end for item in extraction.metrics)


@settings(max_examples=200, deadline=None)
@given(TEXTS, st.data())
def test_rungs_grow_around_the_place(text: str, data: st.DataObject) -> None:
    if not text:
        assert value_at(text, 0) is None
        return
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    ladder = rungs(text, span)
    assert all(small != large and large.covers(small) for small, large in pairwise(ladder))
    assert all(step.covers(span) and step.end <= len(text) for step in ladder)
    value = value_at(text, start)
    assert value is None or value.end <= len(text)


_CHINESE = "零一二三四五六七八九"


def chinese(number: int) -> str:
    """A number below a hundred million in Chinese numerals, as taught at school."""
    if number == 0:
        return "零"
    high, low = divmod(number, 10_000)
    if high:
        gap = "零" if 0 < low < 1000 else ""
        return below(high) + "万" + gap + (below(low) if low else "")
    return below(low)


def below(number: int) -> str:
    out = ""
    pending = False
    for scale, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // scale % 10
        if digit:
            out += ("零" if pending and out else "") + _CHINESE[digit] + name
            pending = False
        else:
            pending = bool(out)
    return out


@given(st.integers(0, 99_999_999))
def test_a_number_in_any_notation_reads_back(number: int) -> None:
    wide = str(number).translate(str.maketrans("0123456789", "０１２３４５６７８９"))
    for written in (str(number), f"{number:,}", wide, chinese(number)):
        assert parse(written) == number


@given(st.integers(1, 99_999), st.integers(0, 99), st.sampled_from([("万", 10_000), ("亿", 10**8), ("", 1)]))
def test_a_number_with_a_scale_reads_back(whole: int, part: int, scale: tuple[str, int]) -> None:
    figure = f"{whole}.{part:02d}"
    assert parse(figure + scale[0]) == Decimal(figure) * scale[1]


_MARKS = st.sampled_from([*"019.,/^e-+%kM一两百万亿点半几余零又成折打负", "分之", "个百分点"])


@settings(max_examples=500, deadline=None)
@given(st.lists(_MARKS | st.just(" "), max_size=24).map("".join))
def test_whatever_is_typed_is_read_or_not(text: str) -> None:
    value = parse(text)
    assert value is None or value.is_finite()
    read_quantity(text, "change")


def test_a_share_of_a_huge_number_is_read() -> None:
    assert parse("三分之" + "9" * 30) is not None
    RuleExtractor().extract("占三分之" + "9" * 30 + "。")


_REPEATED = [
    "9",
    "百",
    "一",
    "1,",
    "1.",
    "（",
    "“",
    "《",
    "第",
    "百分之",
    "1年",
    "、1",
    "比",
    "占",
    "1—",
    "同比",
    "000000000000",
    "a@",
    "近",
]


@pytest.mark.parametrize("unit", [*_REPEATED, "\n", " 1"])
def test_hostile_strings_are_answered(unit: str) -> None:
    text = unit * 20_000
    extraction = RuleExtractor().extract(text)
    assert all(item.metric.span.end <= len(text) for item in extraction.metrics)


@pytest.mark.parametrize("text", ["一半组", "3个村队", "共12人，河东局"])
def test_a_text_may_end_in_the_middle_of_a_name(text: str) -> None:
    assert RuleExtractor().extract(text) == RuleExtractor().extract(text)
