"""What is let go at the ends of a mouse selection."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.article_view.trim import trimmed


@pytest.mark.parametrize(
    ("drawn", "meant"),
    [
        (" 1286起，", "1286起"),
        ("，同比上升12.4%；", "同比上升12.4%"),
        ("９５％，", "９５％"),
        ("（4140人）", "4140人"),
        ("4140人）。", "4140人"),
        ("（4140人", "4140人"),
        ("“365”行动计划", "“365”行动计划"),
        ("打造《云溪》", "打造《云溪》"),
        ("《云溪》", "云溪"),
        ("“三星”以上的“老店”", "“三星”以上的“老店”"),
        ("\u3000\u00a0\u200b\ufeff三成\u2028\n", "三成"),
        ("）全市（", "全市"),
        ("2024年（上半年）", "2024年（上半年）"),
        ("👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧"),
        ("，。 \u200b", None),
        ("", None),
        ("“", None),
        ("（）", None),
    ],
)
def test_ends_are_trimmed(drawn, meant):
    span = trimmed(f"甲{drawn}乙", 1, 1 + len(drawn))
    assert (None if span is None else span.quote(f"甲{drawn}乙")) == meant


@given(st.text(st.sampled_from("一2 ，。（）“”\u200b\ufeff𠮷\u0301\n％"), max_size=12))
def test_trimming_only_takes_ends_and_is_done_once(text):
    span = trimmed(text, 0, len(text))
    if span is None:
        assert not any(c in text for c in "一2𠮷％\u0301")
    else:
        assert trimmed(text, span.start, span.end) == span
        left = text[: span.start] + text[span.end :]
        assert not any(c in left for c in "一2𠮷％")
