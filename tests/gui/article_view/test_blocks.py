"""Blocks cover the text without a gap, and are as long on the screen as they are in the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model import Span
from core.text import Utf16Map
from gui.article_view.blocks import BLOCK_LENGTH, Blocks
from gui.article_view.marks import Mark, MarkIndex, Shape

ODD = "一。；\n\n 　\t\u00a0\u2028\u2029\ufeff\u0301\x00\x85\r𠮷👍🏽\u200d\ud800a1，”\u202e"
texts = st.text(st.sampled_from(ODD), max_size=60)


@given(texts)
def test_blocks_and_line_feeds_make_up_the_text(text):
    blocks = Blocks(text)
    pieces = [text[a:b] for a, b in zip(blocks.starts, blocks.ends, strict=True)]
    joined = "".join(
        ("\n" if opens and n else "") + piece
        for n, (piece, opens) in enumerate(zip(pieces, blocks.opens, strict=True))
    )
    assert joined == text


@given(texts)
def test_what_is_shown_has_the_same_offsets(text):
    blocks = Blocks(text)
    for index in range(len(blocks)):
        stored, shown = text[blocks.starts[index] : blocks.ends[index]], blocks.shown(index)
        assert len(shown) == len(stored)
        assert [Utf16Map(shown).to16(i) for i in range(len(shown) + 1)] == [
            Utf16Map(stored).to16(i) for i in range(len(stored) + 1)
        ]
        assert not set(shown) & set("\ufeff\u2028\u2029\x85\r\x00\ud800\u202e")


@given(texts, st.integers(0, 60), st.integers(1, 20))
def test_touched_blocks_are_those_that_share_a_character(text, start, length):
    blocks, span = Blocks(text), Span(start, start + length)
    full = [i for i in range(len(blocks)) if blocks.starts[i] < blocks.ends[i]]
    shared = [i for i in full if blocks.starts[i] < span.end and span.start < blocks.ends[i]]
    assert [i for i in blocks.touched(span) if i in full] == shared


def test_a_long_paragraph_is_cut_after_a_sentence():
    text = "一" * 700 + "。”" + "二" * 700 + "；" + "三" * 3000
    blocks = Blocks(text)
    assert text[: blocks.ends[0]].endswith("；")
    assert max(b - a for a, b in zip(blocks.starts, blocks.ends, strict=True)) <= BLOCK_LENGTH
    assert blocks.opens == [True] + [False] * (len(blocks) - 1)


def test_closing_quotes_stay_with_their_sentence():
    text = "“" + "一" * 1400 + "。”" + "二" * 400
    assert text[: Blocks(text).ends[0]].endswith("。”")


def test_no_cut_falls_into_a_character():
    family = "👨\u200d👩\u200d👧"
    text = "一" * (BLOCK_LENGTH - 2) + family + "e\u0301" * 900
    blocks = Blocks(text)
    assert all(text[start] in "一👨e" for start in blocks.starts)


@pytest.mark.parametrize(
    ("text", "indented"),
    [
        ("一\n二", [True, True]),
        ("　　一\n　　二\n三", [False] * 3),
        ("一\n二\n三\n\n 四", [True] * 3 + [False] * 2),
    ],
)
def test_only_a_text_without_indents_is_indented(text, indented):
    blocks = Blocks(text)
    assert [blocks.indents(i) for i in range(len(blocks))] == indented


def test_marks_are_kept_by_block():
    blocks = Blocks("一二\n三四\n五六")
    index = MarkIndex(blocks)
    wide = Mark("wide", Span(1, 5), None, Shape.UNKNOWN)
    small = Mark("small", Span(4, 5), None, Shape.UNKNOWN)
    index.put_all([small, wide])
    assert index.within(0) == (wide,)
    assert index.within(1) == (wide, small)
    index.put(Mark("wide", Span(6, 8), None, Shape.GOLD))
    assert [mark.target for mark in index.within(2)] == ["wide"]
    assert index.within(0) == ()
    index.drop("wide")
    index.drop("wide")
    assert index.get("wide") is None
    assert index.within(2) == ()
    assert index.within(1) == (small,)
