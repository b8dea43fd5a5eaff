"""Number-like tokens of a text: where they stand and what they say, whatever they turn out to mean."""

from __future__ import annotations

import re
from decimal import Decimal
from enum import Enum
from typing import Final, final

from core.extraction import parsing
from core.extraction.lexicon import Characters, fixed_words
from core.extraction.notation import ONES, Value, folded, share, value_of
from core.extraction.surface import Surface
from core.model import Number, Span

SCANNER_VERSION: Final = "2.0"

_D: Final = "0-9０-９"
_C: Final = "零〇○一二两三四五六七八九十百千万亿兩萬億"
_FORMAL: Final = "壹贰貳叁參肆伍陆陸柒捌玖拾佰仟"
_SCALE: Final = r"(?:[百千](?![瓦米克伏卡帕赫分])|[万亿萬億兆])"
_POINT: Final = "[点點][零〇一二三四五六七八九]{1,9}"
_ARABIC: Final = (
    rf"(?:[{_D}]{{1,3}}(?:,[{_D}]{{3}}){{1,6}}(?![{_D}])"
    rf"|[０-９]{{1,3}}(?:，[０-９]{{3}}){{1,6}}(?![{_D}])"
    rf"|[{_D}]{{1,30}})(?:[.．][{_D}]{{1,20}})?"
)
_MIXED: Final = (
    rf"{_ARABIC}(?:[余多餘几来]?(?:{_SCALE}){{1,3}}"
    rf"(?:零?{_ARABIC}{_SCALE}{{1,2}}){{0,2}}(?:[{_D}]{{1,4}}(?![{_D}.．%％]))?)?"
)
_HANZI: Final = (
    rf"(?![千百][瓦米克伏卡帕赫分]|十分(?![钟之]))(?:[数几幾數](?=[十百千万亿萬億])|[{_C}])[{_C}]{{0,15}}"
    rf"(?:兆(?=[{_C}]{{2,15}}[万亿萬億])[{_C}]{{0,15}})?"
    rf"(?:[余多餘来](?=[万亿萬億千百]))?[{_C}]{{0,8}}"
    rf"(?:(?<=[十百千万亿])几(?=[万亿百千])[万亿百千]{{1,2}}|(?<=十)几)?"
    rf"(?:{_POINT}[百千万亿]{{0,2}})?"
)
_CAPITALS: Final = rf"[{_FORMAL}](?=[{_FORMAL}万亿])[{_FORMAL}零万亿]{{1,20}}"
_NO_TENTHS: Final = "[立为功果员绩长本就效熟都型交分人品套份名群年片规活千上形风]"
_TOKEN: Final = re.compile(
    rf"(?P<ordinal>第[ 　]?(?:{_ARABIC}[万亿]?|[{_C}]{{1,12}}))"
    rf"|(?P<place>榜首|首位|魁首|头名|末位|倒数第[{_D}{_C}]{{1,4}})"
    rf"|(?P<parts>[{_C}{_D}]{{1,8}}分之(?:{_ARABIC}|[{_C}]{{1,12}}(?:{_POINT})?|几))"
    rf"|(?P<tenths>(?:[一二两三四五六七][二三四五六七八九]|[一二两三四五六七八九十几數数]|[{_D}]{{1,2}}(?:[.．][{_D}])?)成[一二三四五六七八九半]?(?!{_NO_TENTHS}))"
    r"|(?P<half>一半(?![天年生路辈])|(?<![上下前后对])半(?=数|年[^级]|[天小]|个[月多小]|以上|成)"
    rf"|(?<=[过近超逾])半(?![{_C}路导岛径边场空成决信]))"
    rf"|(?P<arabic>{_MIXED})"
    rf"|(?P<hanzi>{_CAPITALS}|{_HANZI})"
)
_PLACES: Final = {"榜首": 1, "首位": 1, "魁首": 1, "头名": 1}
_START: Final = Characters(f"0123456789０１２３４５６７８９{_C}{_FORMAL}第榜首魁头末倒几幾数數半")
_DIGITS: Final = Characters("0123456789")
_GROUP: Final = 3
_MOST_GROUPS: Final = 6
# Longer rows of digits are cut.
_LONGEST: Final = 20
# What a figure may go on with, so that it is more than digits.
_MORE: Final = Characters(f",．分成余多餘几来萬億兆０１２３４５６７８９{_C}")
_MORE_SCALED: Final = Characters(f"分0123456789萬億兆０１２３４５６７８９{_C}")
_SCALED: Final = {"万": Decimal(10_000), "亿": Decimal(100_000_000)}
# What a Chinese digit may go on with, so that it does not stand alone.
_MORE_ONES: Final = Characters(f"分成半点點余多餘来兆{_C}０１２３４５６７８９0123456789")
# With which character a word must go on that begins like a numeral and is none alone.
_NEEDED: Final = dict.fromkeys("数几幾數", "十百千万亿萬億成") | {
    word[0]: word[1] for word in ("榜首", "首位", "魁首", "头名", "末位", "倒数")
}


class Form(Enum):
    """How a number is written, as far as its meaning hangs on it."""

    ARABIC = "arabic"
    HANZI = "hanzi"
    ORDINAL = "ordinal"
    PLACE = "place"
    PARTS = "parts"
    TENTHS = "tenths"
    HALF = "half"


_FORMS: Final[dict[str | None, Form]] = {form.value: form for form in Form}


@final
class Numeral:
    """A number-like token and what it says."""

    __slots__ = ("end", "form", "start", "value")

    def __init__(self, start: int, end: int, form: Form, value: Value) -> None:
        self.start: Final = start
        self.end: Final = end
        self.form: Final = form
        self.value: Final = value


def numerals(text: str, start: int = 0, end: int | None = None) -> list[Numeral]:
    """The number-like tokens between two offsets, in order, without those inside fixed words."""
    tokens: list[Numeral] = []
    fixed = fixed_words()
    stop = len(text) if end is None else end
    begin = _START.find(text, start, stop)
    while begin >= 0:
        found = _figure(text, begin, stop) if _DIGITS.at(text, begin) else None
        if found is None:
            found, at = _numeral(text, begin, stop, fixed)
        else:
            at = found.end
        if found is not None:
            tokens.append(found)
        begin = _START.find(text, at, stop)
    return tokens


def _figure(text: str, begin: int, stop: int) -> Numeral | None:
    """Plain figures, at most with one scale behind them: nearly all numbers of most articles."""
    at = _digits_end(text, begin, stop)
    grouped = at < stop and text[at] == "," and at - begin <= _GROUP
    if grouped:
        at = _groups_end(text, at, stop)
    if at + 1 < stop and text[at] == "." and _DIGITS.at(text, at + 1):
        at = _digits_end(text, at + 1, stop)
    if at - begin > _LONGEST:
        return None
    digits = text[begin:at]
    scale = _SCALED.get(text[at]) if at < stop else None
    if scale is not None:
        at += 1
    if (_MORE if scale is None else _MORE_SCALED).at(text, at):
        return None
    value = Decimal(digits.replace(",", "") if grouped else digits)
    if scale is not None:
        value *= scale
    return Numeral(begin, at, Form.ARABIC, Value(value))


def _digits_end(text: str, at: int, stop: int) -> int:
    """Where a row of digits ends, or is too long for any figure."""
    return _DIGITS.row_end(text, at, min(stop, at + _LONGEST + 1))


def _groups_end(text: str, at: int, stop: int) -> int:
    """Where the groups of three digits end that begin with the comma here."""
    for _ in range(_MOST_GROUPS):
        if at >= stop or text[at] != ",":
            break
        end = _DIGITS.row_end(text, at + 1, min(stop, at + _GROUP + 2))
        if end != at + _GROUP + 1:
            break
        at = end
    return at


def _numeral(
    text: str, begin: int, stop: int, fixed: dict[str, tuple[tuple[str, int], ...]]
) -> tuple[Numeral | None, int]:
    """The token that begins here, if one does, and where to go on behind it or its fixed word."""
    following = text[begin + 1] if begin + 1 < stop else "\n"
    first = text[begin]
    if following not in _NEEDED.get(first, following):
        return None, begin + 1
    one = ONES.get(first)
    if one is not None and following not in _MORE_ONES:
        word_end = _fixed_end(text, begin, fixed)
        if word_end:
            return None, word_end
        return Numeral(begin, begin + 1, Form.HANZI, one), begin + 1
    match = _TOKEN.match(text, begin, stop)
    if match is None:
        return None, begin + 1
    form = _FORMS[match.lastgroup]
    if form is not Form.ARABIC and form is not Form.PARTS:
        word_end = _fixed_end(text, begin, fixed)
        if word_end:
            return None, word_end
    at = match.end()
    value = _value(match[0], form)
    return None if value is None else Numeral(begin, at, form, value), at


def _fixed_end(text: str, begin: int, fixed: dict[str, tuple[tuple[str, int], ...]]) -> int:
    """Where the fixed word ends that the token's first character belongs to; 0 where it is none."""
    for pair in (begin, begin - 1):
        if pair < 0:
            continue
        for word, offset in fixed.get(text[pair : pair + 2], ()):
            first = pair - offset
            last = first + len(word)
            if 0 <= first <= begin < last and text[first:last] == word:
                return last
    return 0


def _value(token: str, form: Form) -> Value | None:
    if form is Form.ORDINAL:
        return value_of(token[1:].strip())
    if form is Form.PLACE:
        if token in _PLACES:
            return Value(Decimal(_PLACES[token]))
        return value_of(token[3:]) if token.startswith("倒数") else Value(Decimal(1))
    if form is Form.HALF:
        return Value(Decimal("0.5"))
    if form is Form.PARTS:
        return _parts(token)
    if form is Form.TENTHS:
        return _tenths(token)
    return value_of(token)


def _parts(token: str) -> Value | None:
    whole, _, part = token.partition("分之")
    below, above = value_of(whole), value_of(part)
    if below is None or above is None or not below.value:
        return None
    if whole in {"百", "千"}:
        return above
    return Value(share(above.value, below.value))


def _tenths(token: str) -> Value | None:
    tens, _, rest = folded(token).partition("成")
    value = value_of(tens) if tens not in "几数" else Value(Decimal(1), over=True)
    if value is None:
        return None
    if value.upper is not None or (len(tens) > 1 and tens.isalpha() and "十" not in tens):
        return None if value.upper is None or rest else Value(value.value * 10, value.upper * 10)
    more = value_of(rest) if rest else None
    extra = Decimal(0) if more is None else more.value * (10 if rest == "半" else 1)
    return Value(value.value * 10 + extra, over=value.over)


def scan(text: str) -> tuple[Number, ...]:
    """All number-like tokens of a text, sorted, without overlaps."""
    surface = Surface(text)
    return tuple(
        Number(surface.span(Span(found.start, found.end)), SCANNER_VERSION)
        for found in numerals(surface.plain)
    )


def parse(text: str) -> Decimal | None:
    """The value of a text that is one number in any notation, a place or an ordinal; else None."""
    value = parsing.parse(text)
    if value is None and (match := _TOKEN.fullmatch(text.strip())) is not None:
        said = _value(match[0], _FORMS[match.lastgroup])
        value = None if said is None else said.value
    return value
