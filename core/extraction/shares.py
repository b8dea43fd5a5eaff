"""Wholes of shares: 占全省的比重, what was counted before 其中, the whole that went before."""

from __future__ import annotations

from typing import Final

from core.extraction import sharing
from core.extraction.bodies import VERBS
from core.extraction.lexicon import Characters
from core.extraction.severally import Linked
from core.model import Span

_DIGIT: Final = Characters("0123456789")
_STEPS: Final = 6
_TOTALS: Final = frozenset({"count", "money", "measure"})
_NEAR: Final = 60
_FAR: Final = 240
_BEING: Final = frozenset({"达", "达到", "为", "约为", "约", "近"})
_PROPORTIONS: Final = frozenset({"比重", "占比", "比例", "份额"})


class Shares:
    """The whole of each share of one text, asked for in order."""

    def __init__(self, text: str, done: list[Linked]) -> None:
        """`done`: the metrics of the text in order."""
        self.text = text
        self.done = done
        self.whole: Span | None = None

    def named(self, item: Linked) -> Span | None:
        """The whole that the clause of a share names: 占B的比重."""
        if (
            item.scope is not None
            and is_whole(self.text, item.scope)
            and item.scope.start >= item.place.clause
        ):
            bare = self.text[item.scope.end - 1] == "比" and len(item.scope) > 2
            self.whole = Span(item.scope.start, item.scope.end - bare)
            return self.whole
        start = item.amount.start
        floor = max(item.place.clause, start - _NEAR)
        of = self.text.rfind("占", floor, start) + 1
        if self.text.startswith("比", of):
            return None
        if not of and self.text[start - 1] == "的":
            of = self.text.rfind("完成", floor, start) + 1
            of += bool(of)
        stop = self.text.find("的", of, start)
        if not of or stop <= of or _DIGIT.within(self.text, of, stop):
            return None
        self.whole = Span(of, stop)
        return self.whole

    def going_on(self, item: Linked) -> Span | None:
        """The whole of the share before, where a share names none: B占A的三成，C占两成."""
        start, whole = item.amount.start, self.whole
        if whole is None or whole.start < item.place.paragraph or not self.bare(item):
            return None
        if start - whole.start > _FAR:
            return None
        return whole

    def counted(self, at: int, item: Linked) -> Span | None:
        """What the last count in front of 其中 counted, of a part that is only said to be a share."""
        start, place = item.amount.start, item.place
        among = self.text.rfind("其中", max(place.sentence, start - _FAR), start)
        share = self.text[start - 1] == "占"
        if among < 0 or (among < place.clause and not share) or (among > place.clause + 2 and not share):
            return None
        for before in reversed(self.done[max(0, at - (_STEPS if share else 1)) : at]):
            if before.amount.start < place.sentence:
                return None
            named = before.indicator if before.amount.start < among else None
            if named is not None and before.reading.kind in (_TOTALS if share else {"count"}):
                counted = sharing.without_verb(self.text, named)
                if VERBS.starting(self.text, counted.start, counted.end):
                    return None
                self.whole = counted
                return counted
        return None

    def bare(self, item: Linked) -> bool:
        """Whether a share names no whole: …占三成, …占比三成, or only 达三成 behind another share."""
        text, start = self.text, item.amount.start
        return (
            text[start - 1] == "占"
            or is_proportion(text, item)
            or text[max(item.place.clause, start - 4) : start] in _BEING
        )


def is_whole(text: str, scope: Span) -> bool:
    """Whether a scope is the whole of a share, behind 占."""
    return text[max(0, scope.start - 1) : scope.start] == "占"


def is_proportion(text: str, item: Linked) -> bool:
    """Whether an indicator is a bare 比重, which goes on with the share before it."""
    named = item.indicator
    return named is not None and named.quote(text) in _PROPORTIONS
