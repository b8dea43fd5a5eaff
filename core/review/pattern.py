"""What makes two places of text alike: the same words, or the same pattern around another number. Pure.

A *frame* is a number in its clause, with every number written as #, blanks left out, and no more than
twelve signs on either side. A *pattern* is the frame's two signs before the number and two behind it:
“破获刑事案件328起，” and “立案12起。” differ in 案件 and 立案, so they are no pattern; “抓获35人，” and
“共抓获1,200人。” are. A *shape* is where a span begins and ends, told by the signs between its edges and its
first number: “超30人” is 超 before and 人 behind. A place without digits stands for its own words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.model import Span

Pattern = tuple[str, str, str]

SIGN = "#"
_REACH = 2
_WIDEST = 12
# Twice as far is read, for what numbers and blanks take away.
_READ = 2 * _WIDEST + 8
_D = "0-9０-９"
_C = "零〇一二两三四五六七八九十百千万亿兆萬億"
_NUMBER = re.compile(
    rf"[{_D}]+(?:,[{_D}]{{3}}(?![{_D}]))*(?:[.．][{_D}]+)?[百千万亿兆萬億]*|[{_C}]+(?:点[{_C}]+)?"
)
_CLAUSE_END = re.compile(r"[，。；：！？、,;:!?…—()（）“”\"《》〈〉【】\n\r]")
_BLANK = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Shape:
    """The signs of a span before its first number and behind it."""

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Frame:
    """A number, or words that stand for one, in its clause; `number` is where it lies in the text."""

    before: str
    core: str
    after: str
    number: Span

    @property
    def pattern(self) -> Pattern:
        """What it shares with places like it."""
        return self.before[-_REACH:], self.core, self.after[:_REACH]

    def admits(self, shape: Shape) -> bool:
        """Whether a span of that shape has its words here."""
        return self.before.endswith(shape.before) and self.after.startswith(shape.after)


def number_in(text: str, span: Span) -> Span:
    """The first number in the span, or all of it where there is none."""
    found = _NUMBER.search(text, span.start, span.end)
    return span if found is None else Span(found.start(), found.end())


def may_follow(text: str, number: Span, frame: Frame) -> bool:
    """Whether the sign behind that number can be the one behind the frame's: a look that costs little."""
    sign = text[number.end : number.end + 1]
    if not sign or _CLAUSE_END.match(sign):
        return not frame.after
    return frame.after[:1] in {sign, SIGN} or sign.isspace()


def frame_of(text: str, span: Span) -> Frame:
    """The frame of the first number in the span, or of all its words where there is none."""
    found = _NUMBER.search(text, span.start, span.end)
    number = span if found is None else Span(found.start(), found.end())
    ahead = _clauses(text[max(0, number.start - _READ) : number.start])[-1]
    behind = _clauses(text[number.end : number.end + _READ])[0]
    core = _signs(number.quote(text)) if found is None else SIGN
    return Frame(ahead[-_WIDEST:], core, behind[:_WIDEST], number)


def shape_of(text: str, span: Span, number: Span) -> Shape:
    """Where the span begins and ends around that number of it."""
    return Shape(
        _signs(text[min(span.start, number.start) : number.start]),
        _signs(text[number.end : max(span.end, number.end)]),
    )


def spot(text: str, frame: Frame, shape: Shape) -> Span | None:
    """The span of that shape around the frame's number; None where its words are not there."""
    if not frame.admits(shape):
        return None
    start = _walked(
        text[max(0, frame.number.start - _READ) : frame.number.start], len(shape.before), back=True
    )
    end = _walked(text[frame.number.end : frame.number.end + _READ], len(shape.after), back=False)
    return Span(frame.number.start - start, frame.number.end + end)


def _signs(text: str) -> str:
    return _BLANK.sub("", _NUMBER.sub(SIGN, text))


def _clauses(text: str) -> list[str]:
    return [_BLANK.sub("", part) for part in _CLAUSE_END.split(_NUMBER.sub(SIGN, text))]


def _walked(text: str, signs: int, *, back: bool) -> int:
    """How many characters so many signs take, counted from the number outwards."""
    if not signs:
        return 0
    taken = [found.span() for found in re.finditer(rf"{_NUMBER.pattern}|\S", text)]
    edges = taken[-signs] if back else taken[signs - 1]
    return len(text) - edges[0] if back else edges[1]
