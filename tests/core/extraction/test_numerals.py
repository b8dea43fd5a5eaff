"""Tables of numerals: what is scanned, what a whole string reads as, and what is no number."""

from __future__ import annotations

from decimal import Decimal

import pytest

from core.extraction.numerals import parse, scan

READ = [
    ("140000000", "140000000"),
    ("1.4亿", "140000000"),
    ("一点四亿", "140000000"),
    ("１２，０００", "12000"),
    ("12,345", "12345"),
    ("3亿5000万", "350000000"),
    ("1万3千", "13000"),
    ("十二", "12"),
    ("二十", "20"),
    ("一百零五", "105"),
    ("两千三百", "2300"),
    ("一万二", "12000"),
    ("三千零五十", "3050"),
    ("二〇二四", "2024"),
    ("十二点五", "12.5"),
    ("两百五十万亿", "250000000000000"),
    ("壹佰贰拾", "120"),
    ("三萬", "30000"),
    ("百分之五", "5"),
    ("七成", "70"),
    ("三成五", "35"),
    ("-3.5", "-3.5"),
    ("12.5%", "12.5"),
    ("四分之一", "0.25"),
]
NO_NUMBER = ["", "没有", "一体化", "统一的", "12人", "百般", "·", "-", "1" * 80]


@pytest.mark.parametrize(("written", "value"), READ)
def test_a_whole_numeral_is_read(written: str, value: str) -> None:
    assert parse(written) == Decimal(value)


@pytest.mark.parametrize("written", NO_NUMBER)
def test_what_is_no_numeral_reads_as_none(written: str) -> None:
    assert parse(written) is None


SCANNED = [
    ("抓获2283人", ["2283"]),
    ("数十家、上百名、十几个、几十万元", ["数十", "百", "十几", "几十万"]),
    ("三四十名和十七八个", ["三四十", "十七八"]),
    ("百分之三十五点五，三成五，三分之二", ["百分之三十五点五", "三成五", "三分之二"]),
    ("第3名、第十二届、榜首、首位、倒数第一", ["第3", "第十二", "榜首", "首位", "倒数第一"]),
    ("近半数，过半，三年半", ["半", "半", "三"]),
    ("５Ｇ与３，０００户", ["５", "３，０００"]),
    ("发电5千瓦时、20万千瓦时", ["5", "20万"]),
    ("10多万人，三十多亿元", ["10多万", "三十多亿"]),
    ("一体化推进，统一部署，进一步完善，万家灯火", []),
    ("十分、老百姓、四川、千方百计、第三方、双十一", []),
    ("队伍、大陆、收拾、上半年、事半功倍", []),
]


@pytest.mark.parametrize(("text", "expected"), SCANNED)
def test_number_like_tokens_are_found(text: str, expected: list[str]) -> None:
    assert [number.span.quote(text) for number in scan(text)] == expected
