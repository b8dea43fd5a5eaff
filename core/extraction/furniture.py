"""What is on a page beside the article: phone and licence numbers, addresses, counters, page codes."""

from __future__ import annotations

import re
from functools import cache

from core.extraction.lexicon import any_of, words
from core.extraction.numerals import Form, Numeral
from core.extraction.quantities import unit_at

_D = "[0-9０-９]"
_PHONE = re.compile(
    rf"(?:0{_D}{{2,3}}[-－—)） ]?{_D}{{7,8}}|1[3-9]{_D}{{9}}"
    rf"|400[-－]?{_D}{{3,4}}[-－]?{_D}{{3,4}})(?![0-9０-９.])"
)
_ADDRESS = re.compile(
    r"(?:https?://|www\.)[^\s，。；、“”一-鿿]{1,200}"
    r"|[\w.\-]{1,64}@[A-Za-z0-9.\-]{1,64}|[A-Za-z0-9_\-/]{1,80}\.s?html?",
    re.ASCII,
)
_CODE = re.compile(
    r"[〔\[（(](?:19|20)[0-9]{2}[〕\]）)][^\n，。]{0,6}?[0-9]{1,6}号?"
    r"|[（(](?:SH|SZ|HK|sh|sz|hk)?[:：.]?[0-9]{5,6}(?:\.[A-Za-z]{2})?[）)]"
    r"|(?:©|Copyright|版权所有)[^\n]{0,80}"
)
_PAGE = re.compile(rf"第?{_D}{{1,3}}版(?![本权块图])")
_NOTICE = re.compile(rf"{_D}{{1,2}}(?:个工作)?日内(?:与|向|同|联系|来函|来电|致电)")
_CELL_END = re.compile(r"\s|$|[|｜）)]")
_BARE_CODE = re.compile(r"[0-9]{6}\.(?:SH|SZ|BJ|HK|OF)")
_LABELS = frozenset(":：号码备第数证案 ")
_MARKS = frozenset(":：号号码备-－/_@.©（(〔[第 数证案赞看读论览发藏气复帖转 ") | frozenset(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
)


@cache
def _labelled() -> re.Pattern[str]:
    """A label such as 编号 or 点击 with what links it to its number, at the end of a stretch."""
    codes, counters = any_of(words("names", "codes")), any_of(words("names", "counters"))
    return re.compile(
        rf"(?:{codes}(?:号码?|为|编号)?[（(]?[:：]?[ ]{{0,3}}[A-Z]{{0,4}}[0-9\-－() ]{{0,16}}"
        rf"|{counters}[ ]{{0,3}}[:：（(][ ]{{0,3}})$|(?P<bare>{counters}[量数]?[ ]{{0,2}})$"
    )


def furniture(text: str, token: Numeral) -> tuple[int, int] | None:
    """The piece of page furniture that holds a numeral, or None."""
    start, end = token.start, token.end
    if token.form is Form.ORDINAL or token.form is Form.ARABIC:
        for pattern in (_PAGE, _NOTICE):
            if (match := pattern.match(text, start)) is not None:
                return match.span()
    if token.form is not Form.ARABIC:
        return None
    if end - start >= 3 and (match := _PHONE.match(text, start)) is not None:
        return match.span()
    ahead = text[start - 1] if start else "\n"
    if ahead not in _MARKS and end - start < 6:
        return None
    if (match := _BARE_CODE.match(text, start)) is not None:
        return match.span()
    label = _labelled().search(text, max(0, start - 30), start)
    unit = unit_at(text, end)
    if label is not None and ahead not in ":：号码为" and unit is not None and unit.concrete:
        return None  # 补办身份证86张: the label is what is counted
    if label is not None and (label["bare"] is None or _CELL_END.match(text, end)):
        return label.start(), end
    return None if ahead in _LABELS else _holding(text, start, end)


def _holding(text: str, start: int, end: int) -> tuple[int, int] | None:
    for pattern in (_ADDRESS, _CODE):
        for match in pattern.finditer(text, max(0, start - 60), min(len(text), end + 60)):
            if match.start() < end and match.end() > start:
                return match.span()
    return None
