"""Bases: what a change is compared with."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Final

from core.extraction.layout import Place
from core.extraction.lexicon import Characters, any_of, words
from core.model import Span

_VERBS: Final = (*words("changes", "up"), *words("changes", "down"))
# The look at one character in front spares the long list of verbs at most places.
_CHANGES: Final = rf"(?=[{''.join(sorted({word[0] for word in _VERBS}))}]){any_of(_VERBS)}"
# Adverbs in front of the verb of change: they end what stands behind 比 and 较, too.
_ADVERBS: Final = (
    "分别|名义|实际|整体|总体|普遍|累计|显著|持续|稳步|进一步|同步|双双|有所|大幅|小幅|明显|略微|大约"
    "|逐[年月季步]|平均(?=[增升涨提扩加降下减缩压])"
)
_EDGE: Final = (
    rf"(?={_ADVERBS}|新增|（下同|[多少][投亏拿赚挣花收交缴卖产跑用睡走做吃买付掏存发招销耗排养打装运开报]了?[约近超]?[0-9]|[大小长重轻宽窄深浅厚薄][约近超]?[0-9]|微[增升涨降跌减]|[各又再也都仅净略增升降减缩涨跌长翻]|(?:(?<!平)|(?<=水平))均|[高低多少快慢贵][了出达约近超0-9０-９一二两三四五六七八九十半数几]"
    rf"|持平|恢复|便宜|改善|前进|后退|[前后上下]移|{_CHANGES}|[，,、。]|$)"
)
_BASIS: Final = re.compile(
    r"(?:[同环]比|(?<![一相共合协会如不认])[同环](?=[增降涨跌减升][0-9])|同口径(?=增|上升|提高|下降|减少|降低)"
    rf"|(?:相[比较]于?|对比|相对于)(?!之下|而言)[^，。；,;\n]{{2,16}}?{_EDGE}"
    rf"|(?<![同环占相对可（(])比(?![重例率赛分价值特如较亚])[^，。；,;\n]{{1,18}}?{_EDGE}"
    rf"|(?<![比相])较(?![大快好为高低多少强弱长早晚轻重])[^，。；,;\n]{{1,18}}?{_EDGE}"
    r"|[与同和跟][^，。；,;\n]{2,14}?(?:相比|比较(?=[，,]))|距离?[^，。；,;\n]{2,16}?(?=[只仅还尚]?差))"
)
# With these the expression above begins.
_COMPARING: Final = Characters("同环相对比较与和跟距")
_THAN: Final = re.compile(
    r"(?:[快慢高低好优多少早晚大小强弱长短]于|跑[赢输]|领先|落后|超出|高出|超过)于?"
    r"([^，。；,;\n0-9]{2,20}?)(?<!的)[约近超]?(?=[0-9])"
)
_THAN_ENDS: Final = Characters("于赢输先后出过")
# A list of figures that share the object of 快于: 2.4和3.7个百分点.
_LISTED: Final = re.compile(r"[约近超]?[0-9.]+[%％个百分点]{0,4}[、和与及][约近超]?")
# The change of a rate of change holds for its own figure: 降幅比上半年收窄1.8个百分点.
_RATE: Final = re.compile(r"(?:增速|增幅|降幅|涨幅|跌幅|升幅|减幅|增长率|占比|比重)(?:分别)?$")
_RATE_ENDS: Final = Characters("速幅率比重别")
# Two in one phrase: 分别比上月末和上年同期低0.2个和1.3个百分点.
_BOTH: Final = re.compile(r"([比较][^、和与，]{2,8})[、和与]([^、和与，]{2,8})")
_JOINED: Final = frozenset("、和与及")
# What grew by the year on average is not compared with the year or the month before.
_MEAN: Final = re.compile(r"(?:年平均|年均)(?:增长|增加|递增|下降|减少)[约近超]?$")
_YEARLY: Final = frozenset({"同比", "环比"})
_NEAR: Final = 12
_CLAUSE: Final = Characters("，,；;")
_SHARE: Final = re.compile(r"拉动|拉高|拉低|贡献|影响")
_DIGIT: Final = Characters("0123456789")
# What holds for the parts of a sentence behind a semicolon, too.
_LASTING: Final = re.compile(r"[同环]比|[比较](?:上年|去年|上月)|[^同]*同期")
_PARTS: Final = 6
_REACH: Final = 60


class Bases:
    """The comparisons of one text, found sentence by sentence when asked for."""

    def __init__(self, text: str) -> None:
        """Nothing is read until a change asks."""
        self._text = text
        self._found: dict[int, list[Span]] = {}
        self._starts: dict[int, list[int]] = {}

    def against(self, start: int, place: Place) -> Span | None:
        """The nearest basis before a change in its sentence; of 快于 and the like, what stands behind 于.

        Behind a semicolon, the basis of the part before goes on. What one thing adds to the change of
        another (拉动增长) is compared with nothing that its clause does not name.
        """
        found = self._nearest(start, place.sentence, place.end)
        if _SHARE.search(self._text, max(place.clause, start - _REACH), start) is not None:
            return found if found is not None and found.start >= place.clause else None
        begin = place.sentence
        for _ in range(_PARTS):
            if found is not None or begin == 0 or self._text[begin - 1] not in "；;":
                break
            end = begin
            begin = max(self._text.rfind(mark, place.paragraph, end - 1) for mark in "。！？；;") + 1
            begin = max(begin, place.paragraph)
            found = self._nearest(end, begin, end, lasting=True)
        return found

    def _nearest(self, start: int, begin: int, end: int, *, lasting: bool = False) -> Span | None:
        """The nearest basis before a change, not before `begin`.

        `lasting`: one that goes on behind a semicolon.
        """
        if begin not in self._found:
            found = self._found[begin] = self._read(begin, end)
            self._starts[begin] = [span.start for span in found]
        spans = self._found[begin]
        index = bisect_left(self._starts[begin], start)
        for at in range(index - 1, max(-1, index - 5), -1):
            span = spans[at]
            if lasting and not self._lasts(span):
                continue
            if start - span.end <= 1 or not self._own(span, start):
                return self._of_two(spans, at, start)
        return None

    def _lasts(self, span: Span) -> bool:
        """Whether a basis goes on behind a semicolon: the usual ones, and what a comma sets before all."""
        if self._text[span.end : span.end + 1] in {"，", ","}:
            return True
        return _LASTING.match(self._text, span.start, span.end) is not None

    def _own(self, span: Span, start: int) -> bool:
        """Whether a basis holds for another figure alone: the object of 快于, or what a rate moved from."""
        text = self._text
        if span.start and _THAN_ENDS.at(text, span.start - 1):
            return _LISTED.fullmatch(text, span.end, start) is None
        if text[span.start : span.end] in _YEARLY and _MEAN.search(text, max(span.end, start - _NEAR), start):
            return True
        if not span.start or not _RATE_ENDS.at(text, span.start - 1):
            return False
        moved = _RATE.search(text, max(0, span.start - 5), span.start)
        return moved is not None and _CLAUSE.within(text, span.end, start)

    def _of_two(self, spans: list[Span], at: int, start: int) -> Span:
        """Of two bases in one list, the one in the place of the figure: 同比、环比分别增长3%、1%."""
        first, last = spans[max(0, at - 1)], spans[at]
        if self._text[max(0, last.start - 2) : last.start] == "分别" and (
            both := _BOTH.fullmatch(self._text, last.start, last.end)
        ):
            return Span(*both.span(1 if not _DIGIT.within(self._text, last.end, start) else 2))
        joined = last.start - first.end == 1 and self._text[first.end] in _JOINED
        return first if joined and not _DIGIT.within(self._text, last.end, start) else last

    def _read(self, begin: int, end: int) -> list[Span]:
        text = self._text
        found: list[Span] = []
        at = _COMPARING.find(text, begin, end)
        while at >= 0:
            match = _BASIS.match(text, at, end)
            if match is not None:
                found.append(Span(at, match.end()))
            at = _COMPARING.find(text, at + 1 if match is None else match.end(), end)
        for mark in "于跑领落超出":
            if text.find(mark, begin, end) >= 0:
                found += [Span(*match.span(1)) for match in _THAN.finditer(text, begin, end)]
                found.sort()
                break
        return found
