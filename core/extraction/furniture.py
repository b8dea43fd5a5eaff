"""What is on a page beside the article: phone and licence numbers, addresses, counters, page codes."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from core.extraction.layout import behind
from core.extraction.lexicon import any_of, listed, words
from core.extraction.numerals import Form, Numeral
from core.extraction.unit_tails import unit_at

_D: Final = "[0-9０-９]"
_PHONE: Final = re.compile(
    rf"(?:0{_D}{{2,3}}[-－—)） ]?{_D}{{7,8}}|1[3-9]{_D}{{9}}"
    rf"|400[-－]?{_D}{{3,4}}[-－]?{_D}{{3,4}})(?![0-9０-９.])"
)
_ADDRESS: Final = re.compile(
    r"(?:https?://|www\.)[^\s，。；、“”一-鿿]{1,200}"
    r"|[\w.\-]{1,64}@[A-Za-z0-9.\-]{1,64}|[A-Za-z0-9_\-/]{1,80}\.s?html?",
    re.ASCII,
)
_CODE: Final = re.compile(
    r"[〔\[（(](?:19|20)[0-9]{2}[〕\]）)][^\n，。]{0,6}?[0-9]{1,6}号?"
    r"|[（(](?:SH|SZ|HK|sh|sz|hk)?[:：.]?[0-9]{5,6}(?:\.[A-Za-z]{2})?[）)]"
    r"|(?:©|Copyright|版权所有)[^\n。；]{0,80}"
)
_PAGE: Final = re.compile(rf"第?{_D}{{1,3}}版(?![本权块图])")
_NOTICE: Final = re.compile(rf"{_D}{{1,2}}(?:个工作)?日内(?:与|向|同|联系|来函|来电|致电)")
_CELL_END: Final = re.compile(r"次?(?:\s|$|[|｜）)])")
_BRANCH: Final = re.compile(r"号[-－][0-9]{1,2}(?![0-9])")
_BARE_CODE: Final = re.compile(r"[0-9]{6}\.(?:SH|SZ|BJ|HK|OF)")
LABELLING: Final = frozenset(":：号号码备-－/_@.©（(〔[第 数证案赞看读论览发藏气复帖转 ") | frozenset(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
)
# What stands behind the first number of a page, a notice or a code.
PAGED: Final = frozenset("版日个.")
_LABELS: Final = listed("names", "codes", "counters")
_LINKS: Final = "0123456789-－() :：（ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_REACH: Final = 30
# Without one of these in a text, no address or no code is looked for.
_ADDRESSED: Final = ("www.", "http", "@", ".htm", ".shtm")
# With these begin the codes above.
_CODED: Final = "〔[（(©C版"
SHORTEST_CODE: Final = 6


@cache
def _labelled() -> re.Pattern[str]:
    """A label such as 编号 or 点击 with what links it to its number, at the end of a stretch."""
    codes, counters = any_of(words("names", "codes")), any_of(words("names", "counters"))
    return re.compile(
        rf"(?:{codes}(?:号码?|为|编号)?[（(]?[:：]?[ ]{{0,3}}[A-Z]{{0,4}}[0-9\-－() ]{{0,16}}"
        rf"|{counters}[ ]{{0,3}}[:：（(][ ]{{0,3}})$|(?P<bare>{counters}[量数]?[ ]{{0,2}})$"
    )


@cache
def _label_ends() -> frozenset[str]:
    """The characters in which a label ends."""
    return frozenset(word[-1] for key in ("codes", "counters") for word in words("names", key)) | set(
        "号码为量数"
    )


def printed(text: str) -> list[tuple[int, int]]:
    """The addresses, file numbers and notes of copyright in a text."""
    found: list[tuple[int, int]] = []
    for sign in _ADDRESSED:
        if sign in text:
            found.extend(match.span() for match in _ADDRESS.finditer(text))
            break
    reach = 0
    for at in sorted(behind(text, _CODED)):
        code = _CODE.match(text, at - 1) if at > reach else None
        if code is not None:
            reach = code.end()
            found.append(code.span())
    return found


def furniture(text: str, token: Numeral) -> tuple[int, int] | None:
    """The piece of page furniture that opens with a numeral, or that labels it; None where there is none."""
    start, end, form = token.start, token.end, token.form
    behind = text[end : end + 1]
    if form is not Form.ARABIC and form is not Form.ORDINAL:
        return None
    if behind == "版" and (page := _PAGE.match(text, start)) is not None:
        return page.span()
    if form is not Form.ARABIC:
        return None
    if behind in {"日", "个"} and (notice := _NOTICE.match(text, start)) is not None:
        return notice.span()
    if end - start >= 3 and text[start] in "014" and (phone := _PHONE.match(text, start)) is not None:
        return phone.span()
    ahead = text[start - 1] if start else "\n"
    if end - start < SHORTEST_CODE and ahead not in LABELLING:
        return None
    if behind == "." and (code := _BARE_CODE.match(text, start)) is not None:
        return code.span()
    return _labelled_by(text, start, end)


def _labelled_by(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The label before a number, with it; none where the label is what is counted: 补办身份证86张."""
    floor = max(0, start - _REACH)
    at = len(text[floor:start].rstrip(_LINKS)) + floor
    if not (at < start and text[at].isalpha()) and text[at - 1 : at] not in _label_ends():
        return None
    label = _labelled().search(text, floor, start) if _LABELS.within(text, floor, start) else None
    if label is None:
        return None
    begin, unit = label.start(), unit_at(text, end)
    apart = begin == 0 or text[begin - 1].isspace()
    if label["bare"] is not None:
        return (begin, end) if _CELL_END.match(text, end) and (apart or unit is None) else None
    if text[start - 1] not in ":：为" and (
        (unit is not None and unit.concrete) or not text[start:end].isdigit()
    ):
        return None
    branch = _BRANCH.match(text, end)
    return begin, end if branch is None else branch.end()
